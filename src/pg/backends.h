#pragma once

#include "pg/connection.h"

namespace trunkline {

/// A server process of one of our sessions.
struct Backend
{
    int pid = 0;
    QString applicationName;
    QString database;
    QString state;
    QString query; ///< shortened to 200 characters
};

/// Sessions whose application_name is exactly `applicationName`, without the asking one.
Result<QList<Backend>> backendsOf(Connection &connection, const QString &applicationName);
/// Ends them (pg_terminate_backend); gives the number that was told to end.
Result<int> terminateBackends(Connection &connection, const QString &applicationName);

} // namespace trunkline
