#include "engine/wordstable.h"

#include <QCoreApplication>

namespace trunkline {

namespace {
constexpr WordsEntry archiveEntries[] = {
    {"error.archive-script",
     QT_TRANSLATE_NOOP("Words", "The statements of the archive could not be told apart. Here it went wrong: %1")},
    {"error.archive-encoding",
     QT_TRANSLATE_NOOP("Words", "The archive is in the encoding %1, in which its statements cannot be read here. "
                                "Keep owners, grants and objects as they are, or make the archive in UTF8.")},
    {"error.archive-list-write",
     QT_TRANSLATE_NOOP("Words", "The list of what is imported could not be written to %1.")},
    {"problem.owner-not-set", QT_TRANSLATE_NOOP("Words", "The owner of %1 could not be set.")},
    {"problem.grants-not-set", QT_TRANSLATE_NOOP("Words", "The grants on %1 could not be set.")},
    {"problem.default-privileges-not-set", QT_TRANSLATE_NOOP("Words", "The %1 could not be set.")},
    {"problem.tablespace-not-set", QT_TRANSLATE_NOOP("Words", "An object could not be moved to its tablespace: %1")},
    {"problem.statement-not-understood",
     QT_TRANSLATE_NOOP("Words", "A statement for %1 in the archive was not understood and was not sent.")},
    {"problem.role-not-joined",
     QT_TRANSLATE_NOOP("Words", "The target's user could not become a member of the role %1, and so cannot give it "
                                "anything.")},
    {"problem.membership-left",
     QT_TRANSLATE_NOOP("Words", "The user %2 was made a member of the role %1 for the time of the step, and that could "
                                "not be taken back.")},
    {"problem.create-left",
     QT_TRANSLATE_NOOP("Words",
                       "The role %1 was allowed to create in %2 for the time of the step, and that could not be "
                       "taken back.")},
};
} // namespace

std::span<const WordsEntry> archiveWords()
{
    return archiveEntries;
}

} // namespace trunkline
