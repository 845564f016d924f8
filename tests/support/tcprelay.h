#pragma once

#include "core/connectionparams.h"

#include <QObject>
#include <QThread>

namespace trunkline::testing {

/// What a relay does to what passes through it.
struct TcpRelayOptions
{
    int delayMs = 0; ///< in each direction: half of a round trip
    /// As connection poolers do: the process number that a server tells at sign-in is another one.
    bool hidesProcess = false;
};

/// Passes TCP connections from a port of its own on 127.0.0.1 to a server, in a thread of its own.
class TcpRelay
{
public:
    explicit TcpRelay(const ConnectionParams &server, TcpRelayOptions options = {});
    ~TcpRelay();
    TcpRelay(const TcpRelay &) = delete;
    TcpRelay &operator=(const TcpRelay &) = delete;

    /// `server`'s parameters, through the relay.
    ConnectionParams params() const;
    /// How often the direction changed from the client's to the server's words, in all connections: round trips.
    int roundTrips() const;
    void resetRoundTrips();

private:
    class Worker;
    ConnectionParams m_server;
    QThread m_thread;
    Worker *m_worker = nullptr;
    quint16 m_port = 0;
};

} // namespace trunkline::testing
