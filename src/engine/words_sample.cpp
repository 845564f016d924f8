#include "engine/wordstable.h"

namespace trunkline {

namespace {
constexpr WordsEntry sampleEntries[] = {
    {"", ""},
};
} // namespace

std::span<const WordsEntry> sampleWords()
{
    return sampleEntries;
}

} // namespace trunkline
