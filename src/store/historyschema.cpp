#include "store/historyschema.h"

#include "store/sqltransaction.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

/// The first value of the answer; invalid where the statement failed, with the error.
QVariant firstValue(QSqlDatabase database, const QString &statement, QSqlError &error)
{
    QSqlQuery query(database);
    if (!query.exec(statement) || !query.next()) {
        error = query.lastError();
        return {};
    }
    return query.value(0);
}

Error schemaError(const QSqlDatabase &database, const QSqlError &error)
{
    if (SqlTransaction::isDamage(error))
        return Error(u"error.history-damaged"_s, {}, error.text());
    return Error(u"error.history-open"_s, {database.databaseName()}, error.text());
}

} // namespace

std::span<const HistoryUpgrader> historyUpgraders()
{
    static const std::array<HistoryUpgrader, 3> upgraders{{
        {0,
         {
             u"CREATE TABLE run ("
             "number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, profile_id TEXT NOT NULL, profile_path TEXT NOT "
             "NULL, "
             "profile_name TEXT NOT NULL, source_name TEXT NOT NULL, source_route TEXT NOT NULL, "
             "target_name TEXT NOT NULL, target_route TEXT NOT NULL, started_at INTEGER NOT NULL, ended_at INTEGER, "
             "state TEXT NOT NULL, problems INTEGER NOT NULL, failed_step TEXT NOT NULL)"_s,
             u"CREATE INDEX run_by_start ON run (started_at)"_s,
             u"CREATE TABLE event ("
             "run INTEGER NOT NULL REFERENCES run (number) ON DELETE CASCADE, sequence INTEGER NOT NULL, "
             "content TEXT NOT NULL, PRIMARY KEY (run, sequence)) WITHOUT ROWID"_s,
         }},
        {1, {u"ALTER TABLE run ADD COLUMN repair_of TEXT NOT NULL DEFAULT ''"_s}},
        {2,
         {
             u"ALTER TABLE run ADD COLUMN rehearsal INTEGER NOT NULL DEFAULT 0"_s,
             u"ALTER TABLE run ADD COLUMN resume_of TEXT NOT NULL DEFAULT ''"_s,
             u"CREATE TABLE speed ("
             "run INTEGER NOT NULL REFERENCES run (number) ON DELETE CASCADE, route TEXT NOT NULL, "
             "step TEXT NOT NULL, manner TEXT NOT NULL, jobs INTEGER NOT NULL, bytes INTEGER NOT NULL, "
             "model_ms INTEGER NOT NULL, ms INTEGER NOT NULL)"_s,
             u"CREATE INDEX speed_by_run ON speed (run)"_s,
         }},
    }};
    return upgraders;
}

Result<void> upgradeHistory(QSqlDatabase database, std::span<const HistoryUpgrader> upgraders)
{
    const int current = upgraders.empty() ? 0 : upgraders.back().from + 1;
    QSqlError error;
    SqlTransaction transaction(database);
    if (!transaction.begun())
        return schemaError(database, transaction.error());
    const int version = firstValue(database, u"PRAGMA user_version"_s, error).toInt();
    if (error.isValid())
        return schemaError(database, error);
    if (version > current)
        return Error(u"error.history-newer"_s,
                     {database.databaseName(), QString::number(version), QString::number(current)});
    if (version == 0 && firstValue(database, u"SELECT count(*) FROM sqlite_master"_s, error).toInt() > 0)
        return Error(u"error.history-damaged"_s); // another program's database
    for (const HistoryUpgrader &upgrader : upgraders) {
        if (upgrader.from < version)
            continue;
        QSqlQuery query(database);
        for (const QString &statement : upgrader.statements) {
            if (!query.exec(statement))
                return schemaError(database, query.lastError());
        }
        if (!query.exec(u"PRAGMA user_version = "_s + QString::number(upgrader.from + 1)))
            return schemaError(database, query.lastError());
    }
    if (!transaction.commit())
        return schemaError(database, transaction.error());
    return {};
}

} // namespace trunkline
