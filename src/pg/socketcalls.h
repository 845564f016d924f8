#pragma once

#include <QByteArray>
#include <QStringList>

namespace trunkline {

/// Waits until a socket can be read or written, or fails; true then. False when the time is over. Thread-safe.
bool waitForSocket(int socket, bool forReading, bool forWriting, int timeoutMs);

/// What the system's resolver said of a host name.
struct HostLookup
{
    QStringList addresses;  ///< numeric, in the order in which they are to be tried
    bool nameExists = true; ///< false: the resolver is sure that there is no such name
    QString words;          ///< the resolver's own words when there are no addresses
};

/// Asks the system's resolver, which blocks for as long as it likes. Thread-safe.
HostLookup lookUpHostBlocking(const QByteArray &host);

} // namespace trunkline
