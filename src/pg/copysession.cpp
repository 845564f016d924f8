#include "pg/copysession.h"

#include "core/redaction.h"
#include "pg/cancelrequest.h"
#include "pg/patience.h"
#include "pg/plainmessages.h"
#include "pg/socketcalls.h"

#include <libpq-fe.h>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

using CopyResult = std::unique_ptr<PGresult, decltype(&PQclear)>;
using CopyBuffer = std::unique_ptr<char, decltype(&PQfreemem)>;

QString wordsOf(const char *text)
{
    return Redaction().clean(QString::fromUtf8(text).trimmed());
}

} // namespace

CopySession::CopySession(Connection &connection, const CancelToken &cancel)
    : m_connection(connection)
    , m_cancel(cancel)
{
}

Error CopySession::errorOf(const PGresult *result) const
{
    return Error(u"error.sql"_s, {QString::fromUtf8(PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY))},
                 wordsOf(PQresultErrorMessage(result)),
                 QString::fromUtf8(PQresultErrorField(result, PG_DIAG_SQLSTATE)));
}

/// Why it cannot go on: cancelled, or the session is gone.
Error CopySession::ended()
{
    if (m_cancel.isCancelled()) {
        abandon();
        return Error(u"error.cancelled"_s);
    }
    pg_conn *conn = m_connection.handle();
    const QString words = conn ? wordsOf(PQerrorMessage(conn)) : QString();
    m_connection.close();
    return Error(u"error.connection-lost"_s, {}, words);
}

void CopySession::abandon()
{
    if (m_connection.handle())
        requestCancel(m_connection.handle());
    m_connection.close();
}

std::optional<Error> CopySession::send(const Sql &sql)
{
    const PlainMessages plain;
    if (m_cancel.isCancelled())
        return Error(u"error.cancelled"_s);
    if (!m_connection.handle() || PQsendQuery(m_connection.handle(), sql.text().toUtf8().constData()) == 0)
        return ended();
    return std::nullopt;
}

/// False where the session is lost or the work was cancelled.
bool CopySession::waitFor(bool writing)
{
    pg_conn *conn = m_connection.handle();
    if (m_cancel.isCancelled() || PQstatus(conn) == CONNECTION_BAD)
        return false;
    waitForSocket(PQsocket(conn), true, writing, Patience::sliceLengthMs);
    return PQconsumeInput(conn) != 0;
}

Result<bool> CopySession::waitForCopy()
{
    const PlainMessages plain;
    for (;;) {
        pg_conn *conn = m_connection.handle();
        if (!conn)
            return ended();
        const int unsent = PQflush(conn);
        if (unsent < 0)
            return ended();
        if (unsent > 0 || PQisBusy(conn)) {
            if (!waitFor(unsent > 0))
                return ended();
            continue;
        }
        const CopyResult result(PQgetResult(conn), &PQclear);
        if (!result)
            return false;
        switch (PQresultStatus(result.get())) {
        case PGRES_COPY_IN:
        case PGRES_COPY_OUT:
            m_copyEnded = false;
            return true;
        case PGRES_COMMAND_OK:
        case PGRES_TUPLES_OK:
            continue;
        default: {
            const Error error = errorOf(result.get());
            const Result<qint64> rest = finish();
            return !rest && rest.error().code() != "error.sql"_L1 ? rest.error() : error;
        }
        }
    }
}

Result<QByteArray> CopySession::take(qsizetype wanted, qint64 &rows)
{
    const PlainMessages plain;
    QByteArray taken;
    taken.reserve(wanted + wanted / 4);
    while (taken.size() < wanted && !m_copyEnded) {
        pg_conn *conn = m_connection.handle();
        if (!conn)
            return ended();
        char *buffer = nullptr;
        const int length = PQgetCopyData(conn, &buffer, 1);
        const CopyBuffer keeper(buffer, &PQfreemem);
        if (length > 0) {
            taken.append(buffer, length);
            ++rows;
        } else if (length == 0) {
            // what is there already is handed on while more is on its way
            if (!taken.isEmpty())
                return taken;
            if (!waitFor(false))
                return ended();
        } else if (length == -1) {
            m_copyEnded = true;
        } else {
            return ended();
        }
        if (m_cancel.isCancelled())
            return ended();
    }
    return taken;
}

std::optional<Error> CopySession::give(const QByteArray &rows)
{
    const PlainMessages plain;
    pg_conn *conn = m_connection.handle();
    if (!conn || PQputCopyData(conn, rows.constData(), static_cast<int>(rows.size())) != 1)
        return ended();
    for (int unsent = PQflush(conn); unsent != 0; unsent = PQflush(conn)) {
        if (unsent < 0 || !waitFor(true))
            return ended();
    }
    return std::nullopt;
}

std::optional<Error> CopySession::endRows(const char *failure)
{
    const PlainMessages plain;
    pg_conn *conn = m_connection.handle();
    if (!conn || PQputCopyEnd(conn, failure) != 1)
        return ended();
    return std::nullopt;
}

Result<qint64> CopySession::finish()
{
    const PlainMessages plain;
    qint64 counted = -1;
    std::optional<Error> error;
    for (;;) {
        pg_conn *conn = m_connection.handle();
        if (!conn)
            return ended();
        const int unsent = PQflush(conn);
        if (unsent > 0 || (unsent == 0 && PQisBusy(conn))) {
            if (!waitFor(unsent > 0))
                return ended();
            continue;
        }
        const CopyResult result(PQgetResult(conn), &PQclear);
        if (!result)
            break;
        switch (PQresultStatus(result.get())) {
        case PGRES_COMMAND_OK:
        case PGRES_TUPLES_OK:
            // a COMMIT behind the COPY counts nothing
            if (const QByteArray number = PQcmdTuples(result.get()); !number.isEmpty())
                counted = number.toLongLong();
            break;
        case PGRES_COPY_IN:
            // of a further statement, that gets nothing any more
            if (PQputCopyEnd(conn, "ended before") != 1)
                return ended();
            break;
        case PGRES_COPY_OUT: {
            qint64 rows = 0;
            m_copyEnded = false;
            for (Result<QByteArray> rest = take(1, rows); !rest || !rest->isEmpty(); rest = take(1, rows)) {
                if (!rest)
                    return rest.error();
            }
            break;
        }
        default:
            if (!error)
                error = errorOf(result.get());
        }
        if (PQstatus(conn) == CONNECTION_BAD) {
            const Error lost = ended();
            return error && lost.code() == "error.connection-lost"_L1
                       ? Error(lost.code(), {}, error->toolWords, error->sqlState)
                       : lost;
        }
    }
    if (PQstatus(m_connection.handle()) == CONNECTION_BAD)
        return ended();
    if (error)
        return *error;
    return counted;
}

} // namespace trunkline
