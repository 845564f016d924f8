#include "engine/wordstable.h"

namespace trunkline {

namespace {

// The labels of buttons: short, and what happens.
constexpr WordsEntry remedyEntries[] = {
    {"remedy.create-roles", QT_TRANSLATE_N_NOOP("Words", "Create %n role(s) on the target…"), 1},
    {"remedy.disable-event-triggers", QT_TRANSLATE_N_NOOP("Words", "Switch off %n event trigger(s)…"), 1},
    {"remedy.use-client-tools", QT_TRANSLATE_NOOP("Words", "Use %1")},
    {"remedy.method", QT_TRANSLATE_NOOP("Words", "Take the method %1")},
    {"remedy.jobs", QT_TRANSLATE_N_NOOP("Words", "Use %n job(s)"), 1},
    {"remedy.migrate-roles", QT_TRANSLATE_NOOP("Words", "Migrate roles")},
    {"remedy.without-roles", QT_TRANSLATE_NOOP("Words", "Leave roles out")},
    {"remedy.map-role", QT_TRANSLATE_NOOP("Words", "Map %1 to %2")},
    {"remedy.one-owner", QT_TRANSLATE_NOOP("Words", "Give everything to %1")},
    {"remedy.target-user-owns", QT_TRANSLATE_NOOP("Words", "Give everything to the target user")},
    {"remedy.leave-out", QT_TRANSLATE_N_NOOP("Words", "Leave %n object(s) out"), 1},
    {"remedy.structure-only", QT_TRANSLATE_N_NOOP("Words", "Leave the rows of %n table(s) out"), 1},
    {"remedy.without-comments", QT_TRANSLATE_NOOP("Words", "Leave comments out")},
    {"remedy.without-publications", QT_TRANSLATE_NOOP("Words", "Leave publications out")},
    {"remedy.without-subscriptions", QT_TRANSLATE_NOOP("Words", "Leave subscriptions out")},
    {"remedy.without-security-labels", QT_TRANSLATE_NOOP("Words", "Leave security labels out")},
    {"remedy.without-toast-compression", QT_TRANSLATE_NOOP("Words", "Use the target's compression")},
    {"remedy.without-access-methods", QT_TRANSLATE_NOOP("Words", "Use the target's access method")},
    {"remedy.without-database-settings", QT_TRANSLATE_NOOP("Words", "Leave database settings out")},
    {"remedy.without-role-settings", QT_TRANSLATE_NOOP("Words", "Leave settings of roles out")},
    {"remedy.without-database-properties", QT_TRANSLATE_NOOP("Words", "Leave database properties out")},
    {"remedy.without-tablespaces", QT_TRANSLATE_NOOP("Words", "Use the default tablespace")},
    {"remedy.create-database", QT_TRANSLATE_NOOP("Words", "Create the database")},
    {"remedy.use-database", QT_TRANSLATE_NOOP("Words", "Use the existing database")},
    {"remedy.replace-database", QT_TRANSLATE_NOOP("Words", "Replace the database")},
    {"remedy.target-database-name", QT_TRANSLATE_NOOP("Words", "Name it %1")},
    {"remedy.target-template", QT_TRANSLATE_NOOP("Words", "Use the template %1")},
    {"remedy.target-locale", QT_TRANSLATE_NOOP("Words", "Use the locale %1")},
    {"remedy.target-encoding", QT_TRANSLATE_NOOP("Words", "Use %1")},
    {"remedy.freeze-source", QT_TRANSLATE_NOOP("Words", "Make the source read-only")},
    {"remedy.show-source", QT_TRANSLATE_NOOP("Words", "Show source")},
    {"remedy.show-target", QT_TRANSLATE_NOOP("Words", "Show target")},
    {"remedy.show-objects", QT_TRANSLATE_NOOP("Words", "Show objects")},
    {"remedy.show-options", QT_TRANSLATE_NOOP("Words", "Show options")},
};

} // namespace

std::span<const WordsEntry> remedyWords()
{
    return remedyEntries;
}

} // namespace trunkline
