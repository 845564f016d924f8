#include "engine/wordstable.h"

namespace trunkline {

namespace {

constexpr WordsEntry objectsEntries[] = {
    {"problem.statement-failed", QT_TRANSLATE_NOOP("Words", "This statement was refused by the target: %1")},

    // What was chosen
    {"finding.objects-unreadable", QT_TRANSLATE_NOOP("Words", "The objects of the source database could not be read")},
    {"finding.patterns-invalid", QT_TRANSLATE_N_NOOP("Words", "%n pattern(s) cannot be understood"), 1},
    {"finding.patterns-unmatched", QT_TRANSLATE_N_NOOP("Words", "%n pattern(s) match nothing"), 1},
    {"finding.patterns-unmatched-detail",
     QT_TRANSLATE_NOOP("Words", "Nothing of that name is in the source database now. A name without its schema is "
                                "looked for in the search path only, as pg_dump does it: write schema.name.")},
    {"finding.nothing-travels",
     QT_TRANSLATE_NOOP("Words", "Nothing of the source database would travel. Choose something on the Objects page.")},
    {"finding.part-travels", QT_TRANSLATE_NOOP("Words", "%1 of %2 tables travel, as chosen")},
    {"finding.choices-unknown",
     QT_TRANSLATE_N_NOOP("Words", "%n choice(s) to leave an object out have no effect: it is not in the source "
                                  "database any more, or a part of a table that needs nothing outside of it"),
     1},
    {"finding.needed-left-out",
     QT_TRANSLATE_N_NOOP("Words", "%n object(s) that travel need what is left out or comes without its rows: %2"), 1},
    {"finding.needed-left-out-detail",
     QT_TRANSLATE_NOOP(
         "Words",
         "They will fail and be listed. On the Objects page, leave them out too or take along what they need.")},
    {"finding.large-objects-stay", QT_TRANSLATE_N_NOOP("Words", "%n large object(s) stay behind"), 1},
    {"finding.large-objects-missed",
     QT_TRANSLATE_N_NOOP("Words", "%n table(s) that travel have columns that may point to them"), 1},
    {"finding.managed-tables-stay",
     QT_TRANSLATE_N_NOOP("Words",
                         "%n table(s) cannot arrive: they need what only a superuser may create, and “%2” is none"),
     1},
    {"finding.managed-tables-stay-detail",
     QT_TRANSLATE_NOOP("Words", "They and what needs them would be left behind, with their rows. Ask the provider to "
                                "create what they need in a database, and use that one; or go on without them.")},
    {"finding.managed-stays",
     QT_TRANSLATE_N_NOOP("Words",
                         "%n object(s) stay behind: “%2” is no superuser on the target and may not create them"),
     1},
    {"finding.managed-stays-detail",
     QT_TRANSLATE_NOOP("Words", "They are left out from the start, so that the import does not fail on them. Someone "
                                "who is a superuser there can make them afterwards.")},
    {"finding.managed-target", QT_TRANSLATE_NOOP("Words", "The rules for managed targets apply: “%1” is no superuser")},
    {"finding.managed-owners",
     QT_TRANSLATE_N_NOOP("Words", "Objects of %n owner(s) become those of “%2”, who may not give objects to them"), 1},
    {"finding.tablespaces-missing", QT_TRANSLATE_N_NOOP("Words", "%n tablespace(s) are not on the target: %2"), 1},
    {"finding.tablespaces-missing-detail",
     QT_TRANSLATE_NOOP("Words", "What lies in them lands in the database's own tablespace, with an error for each. On "
                                "the Options page, put everything there or name others.")},
    {"finding.locale-not-offered", QT_TRANSLATE_NOOP("Words", "The target does not offer the locale “%1”")},
    {"finding.locale-not-offered-detail",
     QT_TRANSLATE_NOOP(
         "Words",
         "It was tried there. Choose another one on the Options page, or have it installed on the target's computer.")},
    {"finding.owners-missing",
     QT_TRANSLATE_N_NOOP("Words", "%n role(s) that are to own or use objects are not on the target: %2"), 1},
    {"finding.owners-missing-detail",
     QT_TRANSLATE_NOOP("Words", "Create them, take them along, or choose others on the Options page.")},
    {"finding.settings-stay",
     QT_TRANSLATE_N_NOOP(
         "Words", "%n setting(s) of the database stay behind: “%2” may not set them, or their role is not there"),
     1},
    {"finding.settings-stay-detail", QT_TRANSLATE_NOOP("Words", "Someone who may can set them afterwards.")},

    // Patterns
    {"error.pattern-empty", QT_TRANSLATE_NOOP("Words", "A pattern is empty. Take it away, or name a schema or table.")},
    {"error.pattern-dots", QT_TRANSLATE_NOOP("Words", "The pattern “%1” has too many dots. A schema is one name, a "
                                                      "table schema.table; a dot in a name goes in double quotes.")},
    {"error.pattern-invalid", QT_TRANSLATE_NOOP("Words", "The pattern “%1” is not valid: %2")},
    {"error.pattern-unsupported",
     QT_TRANSLATE_NOOP("Words", "The pattern “%1” has a form that is not supported: a backslash outside of double "
                                "quotes, or ***. Write the name in double quotes instead.")},
};

} // namespace

std::span<const WordsEntry> objectsWords()
{
    return objectsEntries;
}

} // namespace trunkline
