#include "engine/wordstable.h"

namespace trunkline {

namespace {

constexpr WordsEntry verifyEntries[] = {
    {"error.verify-half",
     QT_TRANSLATE_NOOP("Words",
                       "A profile that only exports or only imports names no two databases that could be compared.")},
    {"note.verify-source-failed", QT_TRANSLATE_NOOP("Words", "could not be read on the source")},
    {"note.verify-target-failed", QT_TRANSLATE_NOOP("Words", "could not be read on the target")},
    {"note.verify-missing", QT_TRANSLATE_NOOP("Words", "is not on the target")},
    {"note.verify-columns", QT_TRANSLATE_NOOP("Words", "has other columns on the target")},
};

} // namespace

std::span<const WordsEntry> verifyWords()
{
    return verifyEntries;
}

} // namespace trunkline
