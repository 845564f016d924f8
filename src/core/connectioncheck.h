#pragma once

#include "core/connectionparams.h"
#include "core/message.h"

#include <QList>

namespace trunkline {

/// What can be said of connection parameters without asking a server.
struct ConnectionProblem
{
    QString keyword; ///< the parameter that is at fault
    Message message; ///< "error.conninfo-…"

    bool operator==(const ConnectionProblem &) const = default;
};

/// Empty: libpq can be tried with them. Codes: "error.conninfo-port" (a port, or one in a list, outside 1 to 65535),
/// "error.conninfo-control-character" (the keyword), "error.conninfo-host-is-uri" (a whole URI where a host belongs),
/// "error.conninfo-empty" (nothing at all is said, which the product takes for "not chosen").
/// Several hosts and ports, separated by commas, are legal (PostgreSQL manual, "Specifying Multiple Hosts").
QList<ConnectionProblem> checkConnectionParams(const ConnectionParams &params);

} // namespace trunkline
