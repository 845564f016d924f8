#include "pg/socketcalls.h"

#include <cerrno>
#include <netdb.h>
#include <poll.h>
#include <sys/socket.h>

namespace trunkline {

bool waitForSocket(int socket, bool forReading, bool forWriting, int timeoutMs)
{
    pollfd entry{};
    entry.fd = socket;
    if (forReading)
        entry.events |= POLLIN;
    if (forWriting)
        entry.events |= POLLOUT;
    // An interrupted wait counts as over: the caller looks at its deadline and comes back.
    return poll(&entry, 1, timeoutMs) > 0;
}

HostLookup lookUpHostBlocking(const QByteArray &host)
{
    HostLookup lookup;
    addrinfo hints{};
    hints.ai_family = AF_UNSPEC;
    hints.ai_socktype = SOCK_STREAM;
    addrinfo *found = nullptr;
    const int failure = getaddrinfo(host.constData(), nullptr, &hints, &found);
    if (failure != 0) {
        lookup.nameExists = failure == EAI_AGAIN || failure == EAI_SYSTEM || failure == EAI_MEMORY;
        lookup.words = QString::fromLocal8Bit(gai_strerror(failure));
        return lookup;
    }
    for (const addrinfo *entry = found; entry; entry = entry->ai_next) {
        char text[NI_MAXHOST];
        if (getnameinfo(entry->ai_addr, entry->ai_addrlen, text, sizeof text, nullptr, 0, NI_NUMERICHOST) == 0) {
            const QString address = QString::fromLatin1(text);
            if (!lookup.addresses.contains(address))
                lookup.addresses += address;
        }
    }
    freeaddrinfo(found);
    return lookup;
}

} // namespace trunkline
