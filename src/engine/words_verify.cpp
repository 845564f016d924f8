#include "engine/wordstable.h"

namespace trunkline {

namespace {

constexpr WordsEntry verifyEntries[] = {
    {"error.verify-half",
     QT_TRANSLATE_NOOP("Words",
                       "A profile that only exports or only imports names no two databases that could be compared.")},
    {"note.verify-source-failed", QT_TRANSLATE_NOOP("Words", "could not be read on the source")},
    {"note.verify-target-failed", QT_TRANSLATE_NOOP("Words", "could not be read on the target")},
    {"note.verify-snapshot",
     QT_TRANSLATE_NOOP("Words", "The source is read while it is exported, as of the same moment.")},
    {"note.verify-now", QT_TRANSLATE_NOOP("Words", "The source is read again, as it is then.")},
    {"problem.not-compared", QT_TRANSLATE_N_NOOP("Words", "%n object(s) could not be compared: %2"), 1},
    {"error.no-session-left", QT_TRANSLATE_NOOP("Words", "The server has no session left beside the one of pg_dump.")},
    {"error.no-snapshot", QT_TRANSLATE_NOOP("Words", "The server gives no snapshot that others can share.")},
    {"note.verify-missing", QT_TRANSLATE_NOOP("Words", "is not on the target")},
    {"note.verify-columns", QT_TRANSLATE_NOOP("Words", "has other columns on the target")},
    {"note.verify-source-moved",
     QT_TRANSLATE_NOOP("Words", "differs from the exported moment; the source has moved on since, so that the rows "
                                "cannot be named")},
};

} // namespace

std::span<const WordsEntry> verifyWords()
{
    return verifyEntries;
}

} // namespace trunkline
