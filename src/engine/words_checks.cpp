#include "engine/wordstable.h"

namespace trunkline {

namespace {

constexpr WordsEntry checkEntries[] = {
    {"finding.search-path",
     QT_TRANSLATE_N_NOOP("Words",
                         "%n index(es), constraint(s) or column(s) compute with functions that need a search_path"),
     1},
    {"finding.search-path-detail",
     QT_TRANSLATE_NOOP("Words",
                       "pg_restore works with an empty search_path, and they would be missing. Give the functions "
                       "what they need: ALTER FUNCTION … SET search_path = …")},
    {"finding.not-checked", QT_TRANSLATE_NOOP("Words", "Check %1 could not be made")},
};

} // namespace

std::span<const WordsEntry> checksWords()
{
    return checkEntries;
}

} // namespace trunkline
