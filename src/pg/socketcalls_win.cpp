#include "pg/socketcalls.h"

#include <winsock2.h>
#include <ws2tcpip.h>

namespace trunkline {

namespace {
void startSockets()
{
    static const int started = [] {
        WSADATA data;
        return WSAStartup(MAKEWORD(2, 2), &data);
    }();
    Q_UNUSED(started)
}
} // namespace

bool waitForSocket(int socket, bool forReading, bool forWriting, int timeoutMs)
{
    // select and not WSAPoll, which did not report a refused connection before Windows 10 2004
    fd_set readable, writable, failed;
    FD_ZERO(&readable);
    FD_ZERO(&writable);
    FD_ZERO(&failed);
    const auto handle = static_cast<SOCKET>(socket);
    if (forReading)
        FD_SET(handle, &readable);
    if (forWriting)
        FD_SET(handle, &writable);
    FD_SET(handle, &failed);
    timeval time{timeoutMs / 1000, (timeoutMs % 1000) * 1000};
    return select(0, &readable, &writable, &failed, &time) > 0;
}

HostLookup lookUpHostBlocking(const QByteArray &host)
{
    startSockets();
    HostLookup lookup;
    addrinfo hints{};
    hints.ai_family = AF_UNSPEC;
    hints.ai_socktype = SOCK_STREAM;
    addrinfo *found = nullptr;
    const int failure = getaddrinfo(host.constData(), nullptr, &hints, &found);
    if (failure != 0) {
        lookup.nameExists = failure == EAI_AGAIN || failure == EAI_MEMORY;
        lookup.words = QString::fromWCharArray(gai_strerrorW(failure));
        return lookup;
    }
    for (const addrinfo *entry = found; entry; entry = entry->ai_next) {
        char text[NI_MAXHOST];
        const auto length = static_cast<socklen_t>(entry->ai_addrlen);
        if (getnameinfo(entry->ai_addr, length, text, sizeof text, nullptr, 0, NI_NUMERICHOST) == 0) {
            const QString address = QString::fromLatin1(text);
            if (!lookup.addresses.contains(address))
                lookup.addresses += address;
        }
    }
    freeaddrinfo(found);
    return lookup;
}

} // namespace trunkline
