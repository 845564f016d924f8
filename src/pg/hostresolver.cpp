#include "pg/hostresolver.h"

#include "pg/plainmessages.h"

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace trunkline {

namespace {
struct SharedLookup
{
    std::mutex mutex;
    std::condition_variable answered;
    std::optional<HostLookup> answer;
};
} // namespace

std::optional<HostLookup> lookUpHost(const QByteArray &host, const Patience &patience)
{
    const auto shared = std::make_shared<SharedLookup>();
    // Detached: getaddrinfo cannot be interrupted, and nobody may have to wait for it.
    std::thread([shared, host] {
        const PlainMessages plain;
        HostLookup lookup = lookUpHostBlocking(host);
        const std::lock_guard lock(shared->mutex);
        shared->answer = std::move(lookup);
        shared->answered.notify_one();
    }).detach();

    std::unique_lock lock(shared->mutex);
    while (!shared->answer && !patience.isOver())
        shared->answered.wait_for(lock, std::chrono::milliseconds(patience.sliceMs()));
    return shared->answer;
}

} // namespace trunkline
