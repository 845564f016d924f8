#pragma once

#include "engine/ownershipscript.h"
#include "pg/connection.h"

namespace trunkline {

/// What a user who is no superuser takes for a while to be able to give objects away: memberships in the roles that get
/// them, and for these the right to create where the objects are. takeBack() undoes exactly what was done: what was
/// there before stays, with the options that it had. Blocking, for a worker thread.
class TemporaryRights
{
public:
    using Failed = std::function<void(const Message &message, const QString &object, const Error &error)>;

    explicit TemporaryRights(Failed failed)
        : m_failed(std::move(failed))
    {
    }
    /// Where a role cannot be joined it is told, and what needs it will fail. An error ends it: the session is lost.
    Result<void> join(Connection &connection, const QStringList &roles, const CancelToken &cancel);
    Result<void> allowCreating(Connection &connection, const QList<NeededCreate> &creates, const CancelToken &cancel);
    /// What was allowed, without the memberships.
    void takeCreatesBack(Connection &connection) { sendAll(connection, m_creates); }
    /// Everything that is not yet taken back. Needs no cancel token: it is done in every case. True when nothing is
    /// left.
    bool takeBack(Connection &connection);
    bool isEmpty() const { return m_creates.isEmpty() && m_memberships.isEmpty(); }
    /// Tells what could not be taken back.
    void tellLeft();

private:
    struct Undo
    {
        Sql sql;
        Message message; ///< what is left where it fails
        QString object;
        Error error;
    };
    void sendAll(Connection &connection, QList<Undo> &undos);
    Result<void> joinOne(Connection &connection, const QString &role, const CancelToken &cancel);

    Failed m_failed;
    QList<Undo> m_memberships;
    QList<Undo> m_creates;
};

} // namespace trunkline
