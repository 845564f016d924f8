#include "engine/wordstable.h"

namespace trunkline {

namespace {
constexpr WordsEntry connectEntries[] = {
    {"", ""},
};
} // namespace

std::span<const WordsEntry> connectWords()
{
    return connectEntries;
}

} // namespace trunkline
