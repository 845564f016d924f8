#pragma once

#include "core/runrecord.h"

#include <QList>

namespace trunkline {

/// The last ledger among a run's events; nothing where none was made.
std::optional<Ledger> lastLedger(const QList<RunEvent> &events);

/// Whether "fix and run again" can be offered for a run that is over, judged by what it left in the history alone. What
/// only the servers and the archive can tell comes as findings of the repairing run's check.
struct RepairOffer
{
    bool possible = false;
    Message reason;        ///< why not; "ledger.…"
    qsizetype missing = 0; ///< entries that would be brought again
};
RepairOffer repairOffer(const RunRecord &run, const QList<RunEvent> &events);

} // namespace trunkline
