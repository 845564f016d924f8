#pragma once

#include "pg/connectarguments.h"

struct pg_conn;

namespace trunkline {

struct PgConnCloser
{
    void operator()(pg_conn *conn) const;
};
using PgConnHandle = std::unique_ptr<pg_conn, PgConnCloser>;

/// One attempt to connect, on the calling thread, without ever waiting longer than its patience.
class ConnectAttempt
{
public:
    explicit ConnectAttempt(const ConnectArguments &arguments);

    /// Errors: "error.connect-…", "error.cancelled".
    Result<PgConnHandle> run(const Patience &patience, const ConnectObserver &observer);

private:
    void notePhase(const ConnectObserver &observer);
    void tell(const ConnectObserver &observer) const;
    Error failure() const;
    Error lostPatience(const Patience &patience) const;
    PgConnHandle m_conn;
    ConnectPhase m_phase = ConnectPhase::Connecting;
};

} // namespace trunkline
