#pragma once

#include "core/runevent.h"

namespace trunkline::cli {

/// The last ledger among a run's events; nothing where none was made.
std::optional<Ledger> lastLedger(const QList<RunEvent> &events);

/// Counts first, then what failed with its reason, then what was left out; what arrived only with `all`.
QStringList ledgerLines(const Ledger &ledger, const QList<RunEvent> &events, bool all);

} // namespace trunkline::cli
