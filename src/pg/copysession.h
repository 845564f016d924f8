#pragma once

#include "pg/connection.h"

#include <QByteArray>

struct pg_conn;
struct pg_result;

namespace trunkline {

/// One end of a COPY: the statement is begun, rows are taken or given, the statement is ended. One at a time on a
/// session, on the calling thread. Errors: "error.sql", "error.connection-lost", "error.cancelled"; after the last two
/// the session is given up.
class CopySession
{
public:
    CopySession(Connection &connection, const CancelToken &cancel);

    /// Sends the statement, or several; nothing is waited for.
    std::optional<Error> send(const Sql &sql);
    /// Waits until the server wants rows or has some. False: the statement, or the last of several, is over. Called
    /// again after the last row, for the next statement.
    Result<bool> waitForCopy();

    /// The next rows, at least `wanted` bytes of them unless they come slowly or end; empty: there are no more.
    /// `rows` is counted up.
    Result<QByteArray> take(qsizetype wanted, qint64 &rows);

    /// Gives rows, and waits until the system has taken them.
    std::optional<Error> give(const QByteArray &rows);
    /// There are no more rows; with a text the server is told that they cannot be had, and undoes it.
    std::optional<Error> endRows(const char *failure = nullptr);
    /// The end of the statement: the number of rows that the server counted.
    Result<qint64> finish();
    /// Ends the statement and the session with it.
    void abandon();

private:
    bool waitFor(bool writing);
    Error ended();
    Error errorOf(const pg_result *result) const;

    Connection &m_connection;
    CancelToken m_cancel;
    bool m_copyEnded = false;
};

} // namespace trunkline
