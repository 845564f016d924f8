#include "engine/wordstable.h"

namespace trunkline {

std::span<const WordsEntry> rolesWords()
{
    return {};
}

} // namespace trunkline
