#include "pg/backends.h"

namespace trunkline {

namespace {

/// application_name is cut by the server to 63 bytes, with question marks for what is not ASCII; ours is neither long
/// nor anything but ASCII.
Sql ofApplication(const QString &applicationName)
{
    return Sql(u"FROM pg_stat_activity WHERE application_name = %1 AND pid <> pg_backend_pid()")
        .arg({Quoting::literalSql(applicationName)});
}

} // namespace

Result<QList<Backend>> backendsOf(Connection &connection, const QString &applicationName)
{
    const Result<Rows> rows = connection.exec(
        Sql(u"SELECT pid, application_name, datname, state, left(query, 200) %1 ORDER BY backend_start, pid")
            .arg({ofApplication(applicationName)}));
    if (!rows)
        return rows.error();
    QList<Backend> backends;
    for (const QStringList &row : rows->rows)
        backends += Backend{row.at(0).toInt(), row.at(1), row.at(2), row.at(3), row.at(4)};
    return backends;
}

Result<int> terminateBackends(Connection &connection, const QString &applicationName)
{
    const Result<Rows> rows =
        connection.exec(Sql(u"SELECT count(*) FILTER (WHERE told) FROM (SELECT pg_terminate_backend(pid) AS told %1) x")
                            .arg({ofApplication(applicationName)}));
    if (!rows)
        return rows.error();
    return rows->at(0, 0).toInt();
}

} // namespace trunkline
