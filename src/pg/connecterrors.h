#pragma once

#include "core/error.h"

namespace trunkline {

/// What is known after libpq gave up connecting.
struct ConnectFailure
{
    QString words;              ///< PQerrorMessage, verbose, in English where it is libpq's own
    bool needsPassword = false; ///< PQconnectionNeedsPassword
    QString host;
    QString port;
    QString user;
    QString database;
};

/// Gives a failure its code. The arguments are always host, port, user, database, in this order; a host that is a
/// folder is the folder of a local socket.
///
/// Codes: error.connect-…
///  name-not-found, name-lookup, refused, timeout, no-answer, unreachable, network-down, socket-missing, socket-denied
///  tls-not-offered, tls-required, tls-failed, certificate-untrusted, root-certificate-missing, host-mismatch,
///  client-certificate, client-certificate-refused, channel-binding, auth-method, gss
///  password-needed, password-wrong, role-missing, role-no-login, role-refused, peer, not-admitted,
///  database-missing, database-closed, database-denied, too-many, starting, stopping, not-now
///  not-postgres, closed, server-kind, service, parameters, passfile, setting-refused, other
Error connectError(const ConnectFailure &failure);

/// libpq's words without what the verbose form adds (SQLSTATE and the place in the server's sources).
QString plainConnectWords(const QString &words);

} // namespace trunkline
