#include "engine/wordstable.h"

namespace trunkline {

namespace {

constexpr WordsEntry ledgerEntries[] = {
    {"ledger.by-choice", QT_TRANSLATE_NOOP("Words", "left out by choice")},
    {"ledger.structure-only", QT_TRANSLATE_NOOP("Words", "only the structure was chosen")},
    {"ledger.without-publications", QT_TRANSLATE_NOOP("Words", "publications are left out")},
    {"ledger.without-subscriptions", QT_TRANSLATE_NOOP("Words", "subscriptions are left out")},
    {"ledger.without-comments", QT_TRANSLATE_NOOP("Words", "comments are left out")},
    {"ledger.without-security-labels", QT_TRANSLATE_NOOP("Words", "security labels are left out")},
    {"ledger.without-grants", QT_TRANSLATE_NOOP("Words", "grants are left out")},
    {"ledger.without-large-objects", QT_TRANSLATE_NOOP("Words", "large objects are left out")},
    {"ledger.not-in-catalog", QT_TRANSLATE_NOOP("Words", "the target does not have it")},
    {"ledger.import-ended", QT_TRANSLATE_NOOP("Words", "the import ended before it")},
    {"ledger.step-ended", QT_TRANSLATE_NOOP("Words", "the step that was to set it ended early")},
};

} // namespace

std::span<const WordsEntry> ledgerWords()
{
    return ledgerEntries;
}

} // namespace trunkline
