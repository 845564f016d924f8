#pragma once

#include "core/result.h"

#include <QSqlDatabase>
#include <QStringList>
#include <span>

namespace trunkline {

/// The statements that bring a history from schema version `from` to `from` + 1. Never changed once it was released.
struct HistoryUpgrader
{
    int from;
    QStringList statements;
};

/// One for each version; the first, from 0, makes the schema.
std::span<const HistoryUpgrader> historyUpgraders();

/// Brings an open database to the newest of the upgraders, in one transaction, whatever other processes do meanwhile.
/// Errors: "error.history-newer" (path, its version, ours), "error.history-damaged" where it is no history of ours,
/// "error.history-open" (path).
Result<void> upgradeHistory(QSqlDatabase database, std::span<const HistoryUpgrader> upgraders);

} // namespace trunkline
