#pragma once

#include "core/ledger.h"
#include "core/problem.h"
#include "core/step.h"
#include "pg/catalogentries.h"
#include "tools/archivelist.h"
#include "tools/archiveparts.h"

namespace trunkline {

/// What the target's own catalog says after an import.
struct TargetContents
{
    QSet<CatalogEntry> entries;
    qint64 largeObjects = -1; ///< -1 unknown
};

/// As a person reads it: "sales.ticket"; what describes another object as that one, "TABLE sales.ticket".
QString ledgerEntryName(const LedgerEntry &entry);

/// Keeps account of every entry of an archive from before the import to its end: what is to arrive, what the import's
/// problems are about, what the target's catalog says. Lives on the run's thread. Pure; asks nothing.
class LedgerKeeper
{
public:
    /// Nothing is known yet: everything that pg_restore is started for is expected, everything else is left out with
    /// the choice that it follows from. `grantsComeLater`: pg_restore leaves them away, and a step of their own sets
    /// them.
    /// `before`: what became of the same archive's entries in the run that this one mends.
    LedgerKeeper(const ArchiveContents &archive, const ToolCommand &import, bool grantsComeLater,
                 const Ledger *before = nullptr);
    /// What pg_dump left out and is in no archive, behind everything else. An object that is in the archive all the same
    /// is not told twice.
    void addNotExported(const QList<LedgerEntry> &entries);
    /// Whether the ledger is of this archive: the same entries in the same order.
    static bool isOf(const Ledger &ledger, const ArchiveToc &toc);
    LedgerKeeper(const LedgerKeeper &) = delete;
    LedgerKeeper &operator=(const LedgerKeeper &) = delete;

    /// What the run that goes on is told of. Later problems of an entry do not take the place of the first that is its
    /// reason.
    void add(const Problem &problem);
    /// The import is over. `cameToTheEnd`: pg_restore tried everything.
    void judge(const TargetContents &target, bool cameToTheEnd);
    /// A step that was to set owners and grants did not come to its end: what nobody knows of has not arrived.
    void grantsUnknown();

    /// The problem that entries of which nobody said why they are missing are to be put down to.
    void blameUnexplained(int problem);
    /// Those: "TABLE app.person".
    QStringList unexplained() const;

    const Ledger &ledger() const { return m_ledger; }
    /// The problem from which one about this entry only follows: that of an entry which it cannot be without; 0: none.
    int causeOf(int dumpId) const;

private:
    void place(LedgerEntry &entry, const TargetContents &target, bool cameToTheEnd);
    int inheritedProblem(int dumpId) const;

    const ArchiveContents m_archive;
    ArchiveParts m_parts;
    Ledger m_ledger;
    QHash<int, qsizetype> m_positions; ///< in the ledger, by dump id
    QHash<int, int> m_failed;          ///< dump id of what was not created, and the problem that is the reason
    QSet<int> m_arrivedBefore;         ///< dump ids
    QHash<int, int> m_remarks;         ///< likewise of what was, with a trace
    bool m_rangesAreExact = true;
    const bool m_grantsComeLater;
};

} // namespace trunkline
