#include "engine/wordstable.h"

namespace trunkline {

namespace {
constexpr WordsEntry planEntries[] = {
    {"", ""},
};
} // namespace

std::span<const WordsEntry> planWords()
{
    return planEntries;
}

} // namespace trunkline
