#include "pg/connection.h"

#include "core/redaction.h"
#include "pg/connectattempt.h"
#include "pg/plainmessages.h"
#include "pg/statement.h"

#include <libpq-fe.h>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

/// The oldest server that our queries are written for.
constexpr int oldestServer = 100000;

/// Settings of a role or a database must not change what our queries mean or end them. Sent as statements after
/// connecting and not as startup options, which connection poolers refuse.
Sql sessionPins(int version)
{
    QList<Sql> pins{
        Sql(u"SET search_path = pg_catalog"),
        Sql(u"SET \"TimeZone\" = 'UTC'"),
        Sql(u"SET \"DateStyle\" = 'ISO, YMD'"),
        Sql(u"SET \"IntervalStyle\" = postgres"),
        Sql(u"SET bytea_output = hex"),
        Sql(u"SET extra_float_digits = 3"),
        Sql(u"SET quote_all_identifiers = off"),
        Sql(u"SET statement_timeout = 0"),
        Sql(u"SET lock_timeout = 0"),
        Sql(u"SET idle_in_transaction_session_timeout = 0"),
    };
    if (version >= 140000)
        pins += Sql(u"SET idle_session_timeout = 0");
    if (version >= 170000)
        pins += Sql(u"SET transaction_timeout = 0");
    return Quoting::join(pins, Sql(u"; "));
}

QString textOf(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

QString Rows::at(qsizetype row, qsizetype column) const
{
    return rows.value(row).value(column);
}

struct Connection::Warnings
{
    static constexpr qsizetype most = 100;
    QList<ServerWarning> list;
};

void Connection::keepWarning(void *warnings, const pg_result *notice)
{
    QList<ServerWarning> &list = static_cast<Warnings *>(warnings)->list;
    // not translated, whatever the server's language (since 9.6)
    const QByteArrayView severity(PQresultErrorField(notice, PG_DIAG_SEVERITY_NONLOCALIZED));
    if (severity == "WARNING" && list.size() < Warnings::most)
        list += ServerWarning{Redaction().clean(textOf(PQresultErrorMessage(notice)).trimmed()),
                              textOf(PQresultErrorField(notice, PG_DIAG_SQLSTATE))};
}

QList<ServerWarning> Connection::takeWarnings()
{
    return std::exchange(m_warnings->list, {});
}

void Connection::Closer::operator()(pg_conn *conn) const
{
    PQfinish(conn);
}

Connection::Connection(pg_conn *conn)
    : m_warnings(std::make_unique<Warnings>())
    , m_conn(conn)
{
    PQsetNoticeReceiver(conn, &Connection::keepWarning, m_warnings.get());
}

Connection::Connection(Connection &&) noexcept = default;
Connection &Connection::operator=(Connection &&) noexcept = default;
Connection::~Connection() = default;

Result<Connection> Connection::open(const ConnectRequest &request, const CancelToken &cancel,
                                    const ConnectObserver &observer)
{
    const PlainMessages plain;
    const Patience patience(cancel, request.timeoutMs);
    Result<ConnectArguments> arguments = ConnectArguments::of(request);
    if (!arguments)
        return arguments.error();
    const Result<bool> lookedUp = arguments->resolveHosts(patience);
    if (!lookedUp)
        return lookedUp.error();
    if (*lookedUp && observer)
        observer(ConnectPhase::NameFound, {arguments->hosts()});
    Result<PgConnHandle> handle = ConnectAttempt(*arguments).run(patience, observer);
    if (!handle)
        return handle.error();

    Connection connection(handle->release());
    connection.m_effectiveParams = arguments->effectiveParams(connection.m_conn.get());
    if (PQsetnonblocking(connection.m_conn.get(), 1) != 0)
        return Error(u"error.connection-lost"_s, {}, textOf(PQerrorMessage(connection.m_conn.get())));
    if (connection.serverVersionNum() < oldestServer)
        return Error(u"error.connect-server-too-old"_s,
                     {textOf(PQparameterStatus(connection.m_conn.get(), "server_version"))});
    const Result<Rows> pinned = connection.exec(sessionPins(connection.serverVersionNum()), cancel, request.timeoutMs);
    if (!pinned && pinned.error().code() == "error.sql"_L1)
        return Error(u"error.connect-session"_s, {}, pinned.error().toolWords, pinned.error().sqlState);
    if (!pinned)
        return pinned.error();
    return connection;
}

Result<Rows> Connection::exec(const Sql &sql, const CancelToken &cancel, int deadlineMs)
{
    const PlainMessages plain;
    Statement statement(m_conn.get());
    Result<Rows> rows = statement.run(sql, Patience(cancel, deadlineMs));
    if (statement.isSessionUnusable())
        m_conn.reset();
    return rows;
}

QList<Result<Rows>> Connection::execAll(const QList<Sql> &statements, const CancelToken &cancel, int deadlineMs)
{
    const PlainMessages plain;
    Statement statement(m_conn.get());
    QList<Result<Rows>> answers = statement.runAll(statements, Patience(cancel, deadlineMs));
    if (statement.isSessionUnusable())
        m_conn.reset();
    return answers;
}

std::optional<Connection::Failed> Connection::execTogether(const QList<Sql> &statements, const CancelToken &cancel)
{
    const PlainMessages plain;
    Statement statement(m_conn.get());
    const QList<Result<Rows>> answers = statement.runTogether(statements, Patience(cancel, 0));
    if (statement.isSessionUnusable())
        m_conn.reset();
    for (qsizetype i = 0; i < answers.size(); ++i) {
        if (answers.at(i))
            continue;
        const Error error = answers.at(i).error();
        if (m_conn && PQtransactionStatus(m_conn.get()) != PQTRANS_IDLE)
            (void)exec(Sql(u"ROLLBACK"), {});
        return Failed{i, error};
    }
    return std::nullopt;
}

Result<Secret> Connection::encryptedPassword(const Secret &password, const QString &role, const QString &algorithm)
{
    const PlainMessages plain;
    if (!m_conn)
        return Error(u"error.connection-lost"_s);
    const std::unique_ptr<char, decltype(&PQfreemem)> encrypted(
        PQencryptPasswordConn(m_conn.get(), password.revealUtf8().constData(), role.toUtf8().constData(),
                              algorithm.toLatin1().constData()),
        &PQfreemem);
    if (!encrypted)
        return Error(u"error.password-encrypt"_s, {algorithm},
                     Redaction({password}).clean(textOf(PQerrorMessage(m_conn.get())).trimmed()));
    return Secret(QByteArray(encrypted.get()));
}

int Connection::serverVersionNum() const
{
    return PQserverVersion(m_conn.get());
}

int Connection::backendPid() const
{
    return PQbackendPID(m_conn.get());
}

bool Connection::isEncrypted() const
{
    return PQsslInUse(m_conn.get()) || PQgssEncInUse(m_conn.get());
}

QString Connection::sslVersion() const
{
    return PQsslInUse(m_conn.get()) ? textOf(PQsslAttribute(m_conn.get(), "protocol")) : QString();
}

QString Connection::host() const
{
    return textOf(PQhost(m_conn.get()));
}

QString Connection::hostAddress() const
{
    return textOf(PQhostaddr(m_conn.get()));
}

QString Connection::port() const
{
    return textOf(PQport(m_conn.get()));
}

QString Connection::user() const
{
    return textOf(PQuser(m_conn.get()));
}

QString Connection::databaseName() const
{
    return textOf(PQdb(m_conn.get()));
}

ConnectionParams Connection::effectiveParams() const
{
    return m_effectiveParams;
}

std::optional<Secret> Connection::usedPassword() const
{
    if (!PQconnectionUsedPassword(m_conn.get()))
        return std::nullopt;
    return Secret(QByteArray(PQpass(m_conn.get())));
}

} // namespace trunkline
