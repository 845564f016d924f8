#include "engine/wordstable.h"

namespace trunkline {

namespace {
constexpr WordsEntry toolsEntries[] = {
    {"", ""},
};
} // namespace

std::span<const WordsEntry> toolsWords()
{
    return toolsEntries;
}

} // namespace trunkline
