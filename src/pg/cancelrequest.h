#pragma once

struct pg_conn;

namespace trunkline {

/// Asks the server to stop what `conn` is running, on a thread of its own, since the request needs a connection of its
/// own and may hang when the network is gone. Returns at once; the statement ends with SQLSTATE 57014 when the server
/// heard it.
void requestCancel(pg_conn *conn);

} // namespace trunkline
