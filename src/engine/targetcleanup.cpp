#include "engine/targetcleanup.h"

#include "pg/backends.h"

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

Result<std::shared_ptr<Connection>> claimDatabase(const ConnectionParams &params, const std::optional<Secret> &password,
                                                  const QString &database, const QString &applicationName,
                                                  const CancelToken &cancel)
{
    Result<Connection> opened = openEndpoint(params, password, {}, applicationName, cancel);
    if (!opened)
        return opened.error();
    auto connection = std::make_shared<Connection>(std::move(*opened));
    const Result<Rows> claimed = connection->exec(Sql(u"SELECT pg_try_advisory_lock(hashtext(%1)::bigint)")
                                                      .arg({Quoting::literalSql(u"trunkline "_s + database)}),
                                                  cancel, 30000);
    if (!claimed)
        return claimed.error();
    if (claimed->at(0, 0) != "t"_L1)
        return Error(u"error.target-claimed"_s, {database});
    return connection;
}

Result<int> endSessions(const ConnectionParams &params, const std::optional<Secret> &password,
                        const QString &applicationName)
{
    // Under another name, so that the asking session is not among those that are ended.
    Result<Connection> opened = openEndpoint(params, password, {}, u"trunkline-cleanup"_s);
    if (!opened)
        return opened.error();
    return terminateBackends(*opened, applicationName);
}

Result<void> dropMadeDatabase(const ConnectionParams &params, const std::optional<Secret> &password,
                              const QString &database, quint32 oid, const QString &applicationName,
                              const CancelToken &cancel)
{
    Result<Connection> opened = openEndpoint(params, password, {}, u"trunkline-cleanup"_s, cancel);
    if (!opened)
        return opened.error();
    const Result<Rows> found = opened->exec(
        Sql(u"SELECT oid FROM pg_database WHERE datname = %1").arg({Quoting::literalSql(database)}), cancel, 30000);
    if (!found)
        return found.error();
    if (found->isEmpty())
        return {};
    if (oid == 0 || found->at(0, 0).toUInt() != oid)
        return Error(u"error.drop-other-database"_s, {database});
    if (const Result<int> ended = terminateBackends(*opened, applicationName); !ended)
        return ended.error();
    const Result<Rows> dropped =
        opened->exec(Sql(u"DROP DATABASE %1").arg({Quoting::identifierSql(database)}), cancel, 120000);
    if (!dropped)
        return dropped.error();
    return {};
}

} // namespace trunkline
