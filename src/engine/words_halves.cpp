#include "engine/wordstable.h"

namespace trunkline {

std::span<const WordsEntry> halvesWords()
{
    return {};
}

} // namespace trunkline
