// Stands in for a long link: passes TCP connections to a server and gives each byte to the other side a fixed time
// later, in each direction, at no more than a rate.
//
//   delayrelay --listen PORT --to HOST:PORT --delay MS [--rate MBIT]
//
// --delay is for one direction: a round trip takes twice as long, and opening a connection takes one. What is under way
// is bounded as on a real link: once a window of the link's bandwidth times its delay (at least 1 MB) is full, the
// sender waits. One thread, no copies between threads; it ends with SIGTERM. Prints "ready" once it listens.
#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <sys/timerfd.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <deque>
#include <list>
#include <string>
#include <vector>

namespace {

using Nanoseconds = std::int64_t;

Nanoseconds now()
{
    return std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

struct Options
{
    std::uint16_t listenPort = 0;
    sockaddr_in server = {};
    Nanoseconds delay = 0;
    double nanosecondsPerByte = 0; // 0: as fast as it goes
    std::size_t window = 0;
};

struct Chunk
{
    Nanoseconds due = 0;
    std::vector<char> bytes; // empty: the sender has closed
    std::size_t sent = 0;
};

// The wire of one direction, which all connections share.
struct Wire
{
    Nanoseconds freeAt = 0;

    Nanoseconds pass(Nanoseconds from, std::size_t bytes, const Options &options)
    {
        freeAt =
            std::max(freeAt, from) + static_cast<Nanoseconds>(static_cast<double>(bytes) * options.nanosecondsPerByte);
        return freeAt + options.delay;
    }
};

struct Half
{
    int from = -1;
    int to = -1;
    Wire *wire = nullptr;
    std::deque<Chunk> queue;
    std::size_t queued = 0;
    bool reads = true;
    bool isStuck = false; // the receiver takes no more for now
};

struct Link
{
    Half up;   // client to server
    Half down; // server to client
    Nanoseconds openAt = 0;
    int ended = 0;
    bool isBroken = false;
};

class Relay
{
public:
    explicit Relay(const Options &options)
        : m_options(options)
        , m_epoll(epoll_create1(EPOLL_CLOEXEC))
        , m_timer(timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK | TFD_CLOEXEC))
    {
    }

    bool listen()
    {
        m_listener = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
        const int on = 1;
        setsockopt(m_listener, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
        sockaddr_in address = {};
        address.sin_family = AF_INET;
        address.sin_port = htons(m_options.listenPort);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        if (bind(m_listener, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0 ||
            ::listen(m_listener, 128) != 0)
            return false;
        watch(m_listener, EPOLLIN, nullptr);
        watch(m_timer, EPOLLIN, nullptr);
        return true;
    }

    void run()
    {
        epoll_event events[64];
        for (;;) {
            const int count = epoll_wait(m_epoll, events, 64, -1);
            for (int i = 0; i < count; ++i)
                take(events[i]);
            const Nanoseconds time = now();
            for (Link &link : m_links) {
                deliver(link, link.up, time);
                deliver(link, link.down, time);
            }
            removeEnded();
            setTimer();
        }
    }

private:
    void watch(int socket, std::uint32_t events, Link *link)
    {
        epoll_event event = {};
        event.events = events;
        // A socket is found by its number; the link is looked up in take().
        event.data.fd = socket;
        epoll_ctl(m_epoll, EPOLL_CTL_ADD, socket, &event);
        if (link)
            m_bySocket.resize(std::max(m_bySocket.size(), static_cast<std::size_t>(socket) + 1));
        if (link)
            m_bySocket[static_cast<std::size_t>(socket)] = link;
    }

    void take(const epoll_event &event)
    {
        if (event.data.fd == m_listener) {
            accept();
        } else if (event.data.fd == m_timer) {
            std::uint64_t times = 0;
            (void)!read(m_timer, &times, sizeof times);
        } else if (Link *link = m_bySocket[static_cast<std::size_t>(event.data.fd)]) {
            const bool isClient = event.data.fd == link->up.from;
            if (event.events & (EPOLLIN | EPOLLHUP | EPOLLERR | EPOLLRDHUP))
                receive(*link, isClient ? link->up : link->down);
            if (event.events & EPOLLOUT)
                (isClient ? link->down : link->up).isStuck = false;
        }
    }

    void accept()
    {
        const int client = accept4(m_listener, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC);
        if (client < 0)
            return;
        const int server = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
        if (connect(server, reinterpret_cast<const sockaddr *>(&m_options.server), sizeof m_options.server) != 0 &&
            errno != EINPROGRESS) {
            close(server);
            close(client);
            return;
        }
        const int on = 1;
        setsockopt(client, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        setsockopt(server, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        Link &link = m_links.emplace_back();
        link.openAt = now() + 2 * m_options.delay;
        link.up.from = link.down.to = client;
        link.up.to = link.down.from = server;
        link.up.wire = &m_up;
        link.down.wire = &m_down;
        for (const int socket : {client, server})
            watch(socket, EPOLLIN | EPOLLOUT | EPOLLET, &link);
    }

    void receive(Link &link, Half &half)
    {
        while (half.reads && half.queued < m_options.window) {
            const ssize_t got = recv(half.from, m_buffer, sizeof m_buffer, 0);
            if (got < 0 && (errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR || errno == ENOTCONN))
                return;
            const std::size_t size = got > 0 ? static_cast<std::size_t>(got) : 0;
            if (size == 0)
                half.reads = false;
            const Nanoseconds sentAt = std::max(now(), &half == &link.up ? link.openAt : 0);
            half.queue.push_back({half.wire->pass(sentAt, size, m_options), {m_buffer, m_buffer + size}});
            half.queued += size;
        }
    }

    void deliver(Link &link, Half &half, Nanoseconds time)
    {
        bool hasRoom = false;
        while (!half.isStuck && !half.queue.empty() && half.queue.front().due <= time) {
            Chunk &chunk = half.queue.front();
            if (chunk.bytes.empty()) {
                shutdown(half.to, SHUT_WR);
                ++link.ended;
                half.queue.pop_front();
                continue;
            }
            const ssize_t sent =
                send(half.to, chunk.bytes.data() + chunk.sent, chunk.bytes.size() - chunk.sent, MSG_NOSIGNAL);
            if (sent < 0 && (errno == EAGAIN || errno == EWOULDBLOCK || errno == ENOTCONN)) {
                half.isStuck = true; // until EPOLLOUT
            } else if (sent < 0) {
                link.isBroken = true;
                return;
            } else {
                half.queued -= static_cast<std::size_t>(sent);
                chunk.sent += static_cast<std::size_t>(sent);
                hasRoom = true;
                if (chunk.sent == chunk.bytes.size())
                    half.queue.pop_front();
            }
        }
        // Edge-triggered: what was left unread while the window was full is not told again.
        if (hasRoom)
            receive(link, half);
    }

    void removeEnded()
    {
        for (auto link = m_links.begin(); link != m_links.end();) {
            if (link->ended < 2 && !link->isBroken) {
                ++link;
                continue;
            }
            for (const int socket : {link->up.from, link->up.to}) {
                m_bySocket[static_cast<std::size_t>(socket)] = nullptr;
                close(socket);
            }
            link = m_links.erase(link);
        }
    }

    void setTimer()
    {
        Nanoseconds next = 0;
        for (const Link &link : m_links) {
            for (const Half *half : {&link.up, &link.down}) {
                if (!half->isStuck && !half->queue.empty() && (next == 0 || half->queue.front().due < next))
                    next = half->queue.front().due;
            }
        }
        itimerspec when = {};
        when.it_value.tv_sec = next / 1'000'000'000;
        when.it_value.tv_nsec = next % 1'000'000'000;
        timerfd_settime(m_timer, TFD_TIMER_ABSTIME, &when, nullptr);
    }

    Options m_options;
    int m_epoll;
    int m_timer;
    int m_listener = -1;
    Wire m_up;
    Wire m_down;
    std::list<Link> m_links;
    std::vector<Link *> m_bySocket;
    char m_buffer[128 * 1024];
};

} // namespace

int main(int count, char **arguments)
{
    Options options;
    options.server.sin_family = AF_INET;
    double megabits = 0;
    for (int i = 1; i + 1 < count; i += 2) {
        const std::string name = arguments[i];
        const std::string value = arguments[i + 1];
        if (name == "--listen") {
            options.listenPort = static_cast<std::uint16_t>(std::atoi(value.c_str()));
        } else if (name == "--to") {
            const std::size_t colon = value.rfind(':');
            if (colon == std::string::npos ||
                inet_pton(AF_INET, value.substr(0, colon).c_str(), &options.server.sin_addr) != 1)
                break;
            options.server.sin_port = htons(static_cast<std::uint16_t>(std::atoi(value.c_str() + colon + 1)));
        } else if (name == "--delay") {
            options.delay = static_cast<Nanoseconds>(std::atof(value.c_str()) * 1e6);
        } else if (name == "--rate") {
            megabits = std::atof(value.c_str());
        }
    }
    if (options.listenPort == 0 || options.server.sin_port == 0) {
        std::fprintf(stderr, "usage: delayrelay --listen PORT --to ADDRESS:PORT --delay MS [--rate MBIT]\n");
        return 64;
    }
    options.nanosecondsPerByte = megabits > 0 ? 8000.0 / megabits : 0;
    const double bytesPerNanosecond = 1.0 / (megabits > 0 ? options.nanosecondsPerByte : 8.0);
    // For there and back, as a sender needs it that waits for the receiver's acknowledgements.
    options.window = std::max<std::size_t>(
        1'000'000, static_cast<std::size_t>(2.0 * static_cast<double>(options.delay) * bytesPerNanosecond));
    static Relay relay(options);
    if (!relay.listen()) {
        std::perror("delayrelay");
        return 1;
    }
    std::puts("ready");
    std::fflush(stdout);
    relay.run();
}
