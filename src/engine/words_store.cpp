#include "engine/wordstable.h"

namespace trunkline {

namespace {
constexpr WordsEntry storeEntries[] = {
    {"", ""},
};
} // namespace

std::span<const WordsEntry> storeWords()
{
    return storeEntries;
}

} // namespace trunkline
