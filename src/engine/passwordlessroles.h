#pragma once

#include "core/connectionparams.h"
#include "core/secret.h"

namespace trunkline {

/// Roles that a run made, that may log in and have no password, and how their server is reached.
struct PasswordlessRoles
{
    QStringList roles;
    ConnectionParams target; ///< as it answered; no password in it
    std::optional<Secret> password;
};

} // namespace trunkline
