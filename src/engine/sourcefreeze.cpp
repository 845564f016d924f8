#include "engine/sourcefreeze.h"

#include <QThread>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

constexpr int freezeTimeMs = 30000;
constexpr int thawTries = 4;
constexpr unsigned long thawPauseMs = 1500;

Sql setReadOnly(const QString &database)
{
    return Sql(u"ALTER DATABASE %1 SET default_transaction_read_only TO on").arg({Quoting::identifierSql(database)});
}

/// Sessions of applications in the database, and whether this user may end each: its own, those of roles that it is a
/// member of, and with pg_signal_backend those of everybody who is no superuser.
Sql otherSessions(const QString &database, const QString &applicationName)
{
    return Sql(uR"(SELECT a.pid, me.rolsuper OR pg_has_role(a.usesysid, 'MEMBER')
            OR (pg_has_role('pg_signal_backend', 'MEMBER') AND NOT r.rolsuper) AS may
        FROM pg_stat_activity a JOIN pg_roles r ON r.oid = a.usesysid, pg_roles me
        WHERE me.rolname = current_user AND a.datname = %1 AND a.pid <> pg_backend_pid()
            AND a.backend_type = 'client backend' AND a.application_name <> %2)")
        .arg({Quoting::literalSql(database), Quoting::literalSql(applicationName)});
}

Result<void> thawOnce(const ConnectionParams &params, const std::optional<Secret> &password, const SourceFreeze &freeze,
                      const QString &applicationName)
{
    Result<Connection> opened = openEndpoint(params, password, freeze.database, applicationName);
    if (!opened)
        return opened.error();
    // this session is read-only like every other one
    for (const Sql &statement :
         {Sql(u"SET default_transaction_read_only TO off"), Quoting::fromPlan(freeze.undoStatement())}) {
        const Result<Rows> done = opened->exec(statement, {}, freezeTimeMs);
        if (!done)
            return done.error();
    }
    return {};
}

} // namespace

QStringList SourceFreeze::statements(const QString &database)
{
    return {setReadOnly(database).text(),
            Sql(u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %1 AND backend_type = 'client "
                u"backend' AND pid <> pg_backend_pid()")
                .arg({Quoting::literalSql(database)})
                .text()};
}

QString SourceFreeze::undoStatement() const
{
    const Sql name = Quoting::identifierSql(database);
    if (!before)
        return Sql(u"ALTER DATABASE %1 RESET default_transaction_read_only").arg({name}).text();
    return Sql(u"ALTER DATABASE %1 SET default_transaction_read_only TO %2")
        .arg({name, Quoting::literalSql(*before)})
        .text();
}

Result<EndedSessions> freezeSource(const ConnectionParams &params, const std::optional<Secret> &password,
                                   const SourceFreeze &freeze, const QString &applicationName,
                                   const CancelToken &cancel)
{
    Result<Connection> opened = openEndpoint(params, password, freeze.database, applicationName, cancel);
    if (!opened)
        return opened.error();
    const Result<Rows> set = opened->exec(setReadOnly(freeze.database), cancel, freezeTimeMs);
    if (!set)
        return set.error();
    const Result<Rows> sessions = opened->exec(otherSessions(freeze.database, applicationName), cancel, freezeTimeMs);
    EndedSessions result;
    if (!sessions) {
        result.error = sessions.error();
        return result;
    }
    for (const QStringList &session : sessions->rows) {
        if (session.value(1) != "t"_L1) {
            ++result.left;
            continue;
        }
        const Result<Rows> ended = opened->exec(
            Sql(u"SELECT pg_terminate_backend(%1)").arg({Quoting::numberSql(session.value(0).toLongLong())}), cancel,
            freezeTimeMs);
        ++(ended ? result.ended : result.left);
    }
    return result;
}

Result<void> thawSource(const ConnectionParams &params, const std::optional<Secret> &password,
                        const SourceFreeze &freeze, const QString &applicationName)
{
    Result<void> thawed;
    for (int i = 0; i < thawTries; ++i) {
        thawed = thawOnce(params, password, freeze, applicationName);
        // what the server refuses it will refuse again
        if (thawed || thawed.error().code() == "error.sql"_L1)
            break;
        QThread::msleep(thawPauseMs);
    }
    return thawed;
}

} // namespace trunkline
