#include "engine/wordstable.h"

namespace trunkline {

namespace {

constexpr WordsEntry ledgerEntries[] = {
    {"error.repair-live", QT_TRANSLATE_NOOP("Words", "Run %1 is still on.")},
    {"error.repair-other-profile", QT_TRANSLATE_NOOP("Words", "Run %1 belongs to another profile: %2.")},
    {"error.repair-complete", QT_TRANSLATE_NOOP("Words", "Run %1 left nothing missing.")},
    {"error.repair-no-ledger",
     QT_TRANSLATE_NOOP("Words", "Run %1 ended before its import, so nothing tells what it left missing.")},
    {"error.repair-no-archive",
     QT_TRANSLATE_NOOP("Words",
                       "The run %1 left no archive to bring the rest from: its method keeps none. Run the whole "
                       "migration again, with the method file or directory where it is to be mended.")},
    {"error.repair-archive-gone", QT_TRANSLATE_NOOP("Words", "The archive of the run is gone: %1")},
    {"error.repair-archive-changed",
     QT_TRANSLATE_NOOP("Words", "The archive is not the one that the run imported: %1")},
    {"error.resume-ended", QT_TRANSLATE_NOOP("Words", "Run %1 came to its end: there is nothing to go on with.")},
    {"finding.resume-import",
     QT_TRANSLATE_NOOP("Words", "Goes on with the import of run %1: only what is missing on the target is brought")},
    {"finding.resume-archive",
     QT_TRANSLATE_NOOP("Words", "Uses the finished dump of run %1 again; the import begins anew")},
    {"finding.resume-anew", QT_TRANSLATE_NOOP("Words", "Nothing of run %1 can be used again: it is run anew")},
    {"finding.target-own",
     QT_TRANSLATE_NOOP("Words", "The database “%1” is what the unfinished run made; it is dropped and made anew")},
    {"note.resume-nothing-done", QT_TRANSLATE_NOOP("Words", "It ended before its first step.")},
    {"note.resume-no-archive",
     QT_TRANSLATE_NOOP("Words", "Its method keeps no dump, and the snapshot that it read from is gone.")},
    {"note.resume-export-unfinished",
     QT_TRANSLATE_NOOP("Words", "Its export had not come to its end, and a part of a dump is worth nothing.")},
    {"note.resume-archive-gone", QT_TRANSLATE_NOOP("Words", "Its dump is gone: %1")},
    {"note.resume-archive-changed", QT_TRANSLATE_NOOP("Words", "Its dump is not what it was when it was finished: %1")},
    {"finding.repair-refused-detail",
     QT_TRANSLATE_NOOP("Words", "What is missing cannot be brought by itself. Run the whole migration again, into a "
                                "new or a replaced database.")},
    {"finding.repair-database-gone", QT_TRANSLATE_NOOP("Words", "The database “%1” is not the one that the run made")},
    {"finding.repair-large-objects",
     QT_TRANSLATE_NOOP("Words", "A part of the large objects is there (%1), and nobody can tell which")},
    {"finding.repair-rows-there",
     QT_TRANSLATE_N_NOOP("Words", "%n table(s) hold rows that the run could not load; they would come twice"), 1},
    {"finding.repair-rows-unreadable",
     QT_TRANSLATE_N_NOOP("Words", "Nobody can tell whether %n table(s) hold rows already"), 1},
    {"finding.repair-triggers",
     QT_TRANSLATE_N_NOOP("Words", "Triggers of %n table(s) would act on the rows that are to come"), 1},
    {"finding.repair", QT_TRANSLATE_N_NOOP("Words", "%n object(s) are brought that the run left missing"), 1},
    {"finding.repair-detail",
     QT_TRANSLATE_NOOP("Words", "From the archive of run %1, in its order; what has arrived stays as it is.")},
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
