#pragma once

#include "pg/connection.h"

#include <QMap>

namespace trunkline {

// Passwords of roles, without ever sending one in clear text: what goes to a server is what it keeps. Blocking, for a
// worker thread. No error holds a secret, neither in its arguments nor in the server's words.

/// The SCRAM verifiers of these roles, as pg_authid has them; wants a user who may read it. Roles without a password,
/// with one in MD5, or that are not there are absent. Errors: as Connection::exec.
Result<QMap<QString, Secret>> readScramVerifiers(Connection &connection, const QStringList &roles,
                                                 const CancelToken &cancel);

/// Gives a role the verifier of another server, and so its password. Errors: "error.password-verifier" for a text that
/// is none and that the server would therefore take for a password; as Connection::exec.
Result<void> setVerifier(Connection &connection, const QString &role, const Secret &verifier,
                         const CancelToken &cancel);

/// Sets a role's password, encrypted on this side in the way that the server wants (password_encryption). Errors:
/// "error.password-empty", "error.password-encrypt"; as Connection::exec.
Result<void> setPassword(Connection &connection, const QString &role, const Secret &password,
                         const CancelToken &cancel);

} // namespace trunkline
