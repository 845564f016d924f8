#pragma once

#include "engine/ownershipscript.h"
#include "pg/connection.h"

namespace trunkline {

/// How the work tells what it does; called on the thread that works.
struct OwnershipObserver
{
    std::function<void(const QString &object, qint64 sent, qint64 total)> started;
    /// `dumpId` -1: it is about no entry of the archive.
    std::function<void(const Message &message, const OwnershipStatement &statement, const Error &error)> failed;
};

/// Sends what an OwnershipScript holds, in an order in which a user who is no superuser may do it: tablespaces; he
/// joins the roles that get something; owners; owners of schemas; grants; default privileges; and in every case, also
/// after an error and when it was cancelled, he leaves the roles again.
///
/// Statements go by the hundreds in one transaction. Where one of them fails, all of that hundred are sent one by one,
/// and those that fail are told; the rest goes on. Blocking, for a worker thread. `reopen` makes a second session when
/// the first one is lost and rights are still to be taken back. Gives the number of statements. Errors: those of
/// Connection::exec that end a session, "error.cancelled".
Result<qint64> applyOwnership(Connection &connection, const OwnershipScript &script,
                              const QStringList &tablespaceStatements, bool joinsRoles, const CancelToken &cancel,
                              const OwnershipObserver &observer, const std::function<Result<Connection>()> &reopen);

} // namespace trunkline
