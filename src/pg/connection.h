#pragma once

#include "core/connectionparams.h"
#include "core/quoting.h"
#include "core/result.h"
#include "core/secret.h"
#include "pg/canceltoken.h"

#include <QList>
#include <QStringList>
#include <functional>
#include <memory>
#include <optional>

struct pg_conn;
struct pg_result;

namespace trunkline {

/// Rows of a query as text; NULL is a null QString (isNull()).
struct Rows
{
    QStringList columns;
    QList<QStringList> rows;
    qint64 affected = -1; ///< from the command tag; -1 where it carries no number

    bool isEmpty() const { return rows.isEmpty(); }
    /// The value at row and column, or a null QString where there is none.
    QString at(qsizetype row, qsizetype column) const;
};

/// What to connect with: the parameters of a person, and what the program adds.
struct ConnectRequest
{
    ConnectionParams params;
    std::optional<Secret> password;
    QString database;        ///< overrides params' dbname; empty: as in params
    QString applicationName; ///< fallback "trunkline"
    int timeoutMs = 10000;   ///< for the whole of connecting
};

/// How far connecting has come. With several addresses, or where encryption is only preferred, it may go back.
enum class ConnectPhase
{
    NameFound, ///< left out where there was no name to look up
    Connecting,
    Encrypting, ///< the server accepted the connection
    SigningIn,  ///< encrypted, or plain where that is allowed
    SignedIn,
};
/// Called on the thread that connects; `where` is the name with NameFound, host and port after it.
using ConnectObserver = std::function<void(ConnectPhase phase, const QStringList &where)>;

/// What a server said beside its answers: a WARNING, with its hint.
struct ServerWarning
{
    QString words; ///< as the server formats it, free of secrets
    QString sqlState;
};

/// One libpq session, RAII. Blocking calls that look at a cancel token and a deadline several times a second, so they
/// belong in a worker thread (pg/job.h); one thread at a time. The session's client encoding is UTF8, search_path is
/// pg_catalog, and datestyle, intervalstyle, timezone and the time-outs are pinned.
class Connection
{
public:
    /// Errors: "error.connect-…" (see pg/connecterrors.h), each with the server's words.
    static Result<Connection> open(const ConnectRequest &request, const CancelToken &cancel = {},
                                   const ConnectObserver &observer = {});

    Connection(Connection &&) noexcept;
    Connection &operator=(Connection &&) noexcept;
    ~Connection();

    /// Runs one statement; with several in one text the rows are those of the last one. A deadline of 0 means none.
    /// Errors: "error.sql" with SQLSTATE, "error.cancelled", "error.deadline", "error.connection-lost". On cancel and
    /// deadline the server is asked to stop the statement.
    Result<Rows> exec(const Sql &sql, const CancelToken &cancel = {}, int deadlineMs = 0);
    /// Sends all statements at once and gives their answers in the same order, errors among them: one round trip
    /// (libpq's pipeline mode). Each is one statement and a transaction of its own, and fails alone. The deadline is
    /// for all together: those that were not answered by then, or were open when the session was lost, have that error;
    /// some of them may still have been run. So it is for statements that only read or set something of the session.
    QList<Result<Rows>> execAll(const QList<Sql> &statements, const CancelToken &cancel = {}, int deadlineMs = 0);
    /// Sends all statements at once; up to the first that fails they are done, those behind it are not. Within a
    /// transaction (BEGIN and COMMIT among them) it is all or nothing; after a failure it is rolled back. One round
    /// trip, and less work for the server than execAll(). Errors: as exec(), with the number of the statement.
    struct Failed
    {
        qsizetype at = 0;
        Error error;
    };
    std::optional<Failed> execTogether(const QList<Sql> &statements, const CancelToken &cancel = {});
    /// What a server keeps of a role's password, made on this side; `algorithm` as in password_encryption. Sends
    /// nothing. Errors: "error.password-encrypt", "error.connection-lost".
    Result<Secret> encryptedPassword(const Secret &password, const QString &role, const QString &algorithm);

    /// The warnings since the last call; of very many the first ones. Notices of less weight are not kept.
    QList<ServerWarning> takeWarnings();

    int serverVersionNum() const;
    int backendPid() const;
    bool isEncrypted() const;
    QString sslVersion() const;
    QString host() const;        ///< PQhost: what was asked for
    QString hostAddress() const; ///< PQhostaddr: what answered
    QString port() const;
    QString user() const;
    QString databaseName() const;
    /// All parameters in effect that are not compiled-in defaults, from wherever they came: given, PG* variables,
    /// service file (PQconninfo). No secret among them and no passfile: a password has its own way, usedPassword().
    ConnectionParams effectiveParams() const;
    /// The password that libpq used, wherever it came from (PQpass); none where none was used.
    std::optional<Secret> usedPassword() const;

    bool isOpen() const { return m_conn != nullptr; }

private:
    friend class CopySession;
    explicit Connection(pg_conn *conn);
    pg_conn *handle() const { return m_conn.get(); }
    /// After it every call is "error.connection-lost".
    void close() { m_conn.reset(); }
    struct Closer
    {
        void operator()(pg_conn *conn) const;
    };
    struct Warnings;
    static void keepWarning(void *warnings, const pg_result *notice);
    // libpq knows where they are kept: they outlive the session
    std::unique_ptr<Warnings> m_warnings;
    std::unique_ptr<pg_conn, Closer> m_conn;
    ConnectionParams m_effectiveParams;
};

} // namespace trunkline
