#include "engine/ownershipapply.h"

#include "engine/temporaryrights.h"

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

constexpr qsizetype statementsAtOnce = 200;

class OwnershipSender
{
public:
    OwnershipSender(Connection &connection, qint64 total, const CancelToken &cancel, const OwnershipObserver &observer)
        : m_connection(connection)
        , m_total(total)
        , m_cancel(cancel)
        , m_observer(observer)
    {
    }
    Result<void> send(const QList<OwnershipStatement> &statements, const QString &failureCode);
    Result<void> sendOneByOne(const QList<OwnershipStatement> &statements, const QString &failureCode);
    qint64 sent() const { return m_sent; }

private:
    Result<void> sendOne(const OwnershipStatement &statement, const QString &failureCode);

    Connection &m_connection;
    const qint64 m_total;
    const CancelToken &m_cancel;
    const OwnershipObserver &m_observer;
    qint64 m_sent = 0;
};

Result<void> OwnershipSender::sendOne(const OwnershipStatement &statement, const QString &failureCode)
{
    Result<Rows> done = m_connection.exec(Quoting::fromPlan(statement.sql), m_cancel);
    if (!done && done.error().code() == "error.sql"_L1 && !statement.otherwise.isEmpty())
        done = m_connection.exec(Quoting::fromPlan(statement.otherwise), m_cancel);
    if (done)
        return {};
    if (done.error().code() != "error.sql"_L1)
        return done.error();
    m_observer.failed(Message{failureCode, {statement.object}}, statement, done.error());
    return {};
}

Result<void> OwnershipSender::sendOneByOne(const QList<OwnershipStatement> &statements, const QString &failureCode)
{
    for (const OwnershipStatement &statement : statements) {
        m_observer.started(statement.object, m_sent, m_total);
        if (const Result<void> sent = sendOne(statement, failureCode); !sent)
            return sent.error();
        ++m_sent;
    }
    return {};
}

Result<void> OwnershipSender::send(const QList<OwnershipStatement> &statements, const QString &failureCode)
{
    for (qsizetype from = 0; from < statements.size(); from += statementsAtOnce) {
        const QList<OwnershipStatement> batch =
            statements.sliced(from, std::min(statementsAtOnce, statements.size() - from));
        m_observer.started(batch.first().object, m_sent, m_total);
        // several statements in one text are one transaction
        QStringList texts;
        for (const OwnershipStatement &statement : batch)
            texts += statement.sql;
        const Result<Rows> sent = m_connection.exec(Quoting::fromPlan(texts.join(u";\n"_s)), m_cancel);
        if (sent) {
            m_sent += batch.size();
            continue;
        }
        if (sent.error().code() != "error.sql"_L1)
            return sent.error();
        if (const Result<void> each = sendOneByOne(batch, failureCode); !each)
            return each.error();
    }
    return {};
}

Result<void> sendScript(Connection &connection, OwnershipSender &sender, const OwnershipScript &script,
                        TemporaryRights &rights, bool joinsRoles, const CancelToken &cancel)
{
    if (joinsRoles) {
        if (const Result<void> joined = rights.join(connection, script.roles, cancel); !joined)
            return joined.error();
        if (const Result<void> allowed = rights.allowCreating(connection, script.creates, cancel); !allowed)
            return allowed.error();
    }
    if (const Result<void> sent = sender.send(script.owners, u"problem.owner-not-set"_s); !sent)
        return sent.error();
    rights.takeCreatesBack(connection);
    if (const Result<void> sent = sender.send(script.schemaOwners, u"problem.owner-not-set"_s); !sent)
        return sent.error();
    if (const Result<void> sent = sender.send(script.grants, u"problem.grants-not-set"_s); !sent)
        return sent.error();
    return sender.send(script.defaultPrivileges, u"problem.default-privileges-not-set"_s);
}

} // namespace

Result<qint64> applyOwnership(Connection &connection, const OwnershipScript &script,
                              const QStringList &tablespaceStatements, bool joinsRoles, const CancelToken &cancel,
                              const OwnershipObserver &observer, const std::function<Result<Connection>()> &reopen)
{
    for (const OwnershipStatement &statement : script.notUnderstood)
        observer.failed(Message{u"problem.statement-not-understood"_s, {statement.object}}, statement, Error());
    OwnershipSender sender(connection, script.size() + tablespaceStatements.size(), cancel, observer);
    QList<OwnershipStatement> moves;
    for (const QString &statement : tablespaceStatements)
        moves += OwnershipStatement{statement, statement};
    if (const Result<void> moved = sender.sendOneByOne(moves, u"problem.tablespace-not-set"_s); !moved)
        return moved.error();
    TemporaryRights rights([&observer](const Message &message, const QString &object, const Error &error) {
        observer.failed(message, OwnershipStatement{object, {}}, error);
    });
    const Result<void> sent = sendScript(connection, sender, script, rights, joinsRoles, cancel);
    if (!rights.isEmpty() && !rights.takeBack(connection) && !sent) {
        if (Result<Connection> second = reopen())
            rights.takeBack(*second);
    }
    rights.tellLeft();
    if (!sent)
        return sent.error();
    return sender.sent();
}

} // namespace trunkline
