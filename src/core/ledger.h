#pragma once

#include "core/message.h"
#include "core/objectname.h"

#include <QList>

namespace trunkline {

/// What became of one object.
enum class LedgerState
{
    Expected, ///< not yet known: the run is on its way, or ended before the target could be asked
    Arrived,
    Failed,
    LeftOut, ///< by choice
};

/// One line of the ledger: an entry of the archive, a role, or an object that the profile leaves on the source.
struct LedgerEntry
{
    int dumpId = -1;     ///< of the archive's entry; -1 for what is in no archive
    ObjectId id;         ///< on the source; catalog 0 for what has no row of its own: a comment, grants, rows
    QString description; ///< as the archive says it: "TABLE", "TABLE DATA", "ACL"; "ROLE" for roles
    QString schema;      ///< empty where there is none
    QString tag;         ///< the name within the schema
    LedgerState state = LedgerState::Expected;
    /// With Failed: the problem that is the reason. With Arrived: one that left a trace, as another owner. 0: none.
    int problem = 0;
    Message reason; ///< with LeftOut the choice, with Failed what is known where no problem is; "ledger.…"
    /// Arrived is what the target's catalog says, and not only that the utility had nothing to say against it.
    bool confirmed = false;

    bool operator==(const LedgerEntry &) const = default;
};

/// Every object that should arrive, in the archive's order, with what became of it. A value; made by engine/ledger.h.
struct Ledger
{
    QList<LedgerEntry> entries;

    qsizetype count(LedgerState state) const;
    /// Nothing failed and nothing is unknown.
    bool isComplete() const { return count(LedgerState::Failed) == 0 && count(LedgerState::Expected) == 0; }
    /// Something arrived with a trace of a problem, as another owner.
    bool hasTraces() const;
    bool operator==(const Ledger &) const = default;
};

} // namespace trunkline
