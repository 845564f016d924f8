#include "engine/wordstable.h"

namespace trunkline {

namespace {

constexpr WordsEntry checkEntries[] = {
    {"finding.not-checked", QT_TRANSLATE_NOOP("Words", "Check %1 could not be made")},
};

} // namespace

std::span<const WordsEntry> checksWords()
{
    return checkEntries;
}

} // namespace trunkline
