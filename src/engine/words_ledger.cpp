#include "engine/wordstable.h"

namespace trunkline {

namespace {

constexpr WordsEntry ledgerEntries[] = {
    {"ledger.run-is-on", QT_TRANSLATE_NOOP("Words", "The run is not over yet.")},
    {"ledger.none-made", QT_TRANSLATE_NOOP("Words", "The run ended before it had a ledger. Start it again.")},
    {"ledger.nothing-missing", QT_TRANSLATE_NOOP("Words", "Nothing is missing.")},
};

} // namespace

std::span<const WordsEntry> ledgerWords()
{
    return ledgerEntries;
}

} // namespace trunkline
