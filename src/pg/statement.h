#pragma once

#include "pg/connection.h"
#include "pg/patience.h"

#include <optional>

struct pg_conn;
struct pg_result;

namespace trunkline {

/// One statement, or several in a row, under way on a session, on the calling thread. The session must outlive it.
class Statement
{
public:
    explicit Statement(pg_conn *conn);

    /// Called once. Nothing is sent where the patience was cancelled before. When the patience ends the server is asked to stop the statement; then "error.cancelled" or
    /// "error.deadline". Other errors: "error.sql", "error.connection-lost".
    Result<Rows> run(const Sql &sql, const Patience &patience);
    /// Likewise called once, instead of run(); see Connection::execAll().
    QList<Result<Rows>> runAll(const QList<Sql> &statements, const Patience &patience);
    /// Likewise; see Connection::execTogether(). Ends with the first error.
    QList<Result<Rows>> runTogether(const QList<Sql> &statements, const Patience &patience);
    /// True when the session cannot take another statement: it is lost, or did not stop when it was asked to.
    bool isSessionUnusable() const { return m_unusable; }

private:
    enum class Taken
    {
        All,
        NotAll, ///< the patience ended before
    };
    bool waitForResult(const Patience &patience);
    Taken takeResults(const Patience &patience);
    void take(const pg_result *result);
    /// Ends what is on its way, and waits for it a while.
    void stopAll(qsizetype open);
    bool sendAll(const QList<Sql> &statements, bool eachAlone);
    /// The answer to the next statement of a pipeline, up to and with its sync; nothing where the patience ended.
    std::optional<Result<Rows>> nextAnswer(const Patience &patience);
    /// To the sync that all wait for, nothing of it kept.
    bool skipToSync(const Patience &patience);
    Error lost() const;

    pg_conn *m_conn;
    Rows m_rows;
    std::optional<Error> m_error;
    bool m_unusable = false;
};

} // namespace trunkline
