#include "engine/wordstable.h"

namespace trunkline {

std::span<const WordsEntry> archiveWords()
{
    return {};
}

} // namespace trunkline
