#include "engine/traveltime.h"

#include <algorithm>
#include <utility>

namespace trunkline {

namespace {

constexpr qint64 exportRate = 25'000'000; ///< bytes per second
constexpr qint64 importRate = 20'000'000;
constexpr qint64 analyzeRate = 300'000'000;
constexpr qint64 checksumRate = 100'000'000;
constexpr qint64 countRate = 1'000'000'000;
constexpr qint64 fixedMs = 700;
constexpr int mostJobs = 8;
/// The session of pg_restore itself, and ours.
constexpr int furtherSessions = 2;

qint64 timeAt(qint64 bytes, qint64 rate)
{
    return fixedMs + bytes * 1000 / rate;
}

qint64 verifyTime(qint64 bytes, VerifyLevel level)
{
    switch (level) {
    case VerifyLevel::None:
        return 0;
    case VerifyLevel::Counts:
        return timeAt(bytes, countRate);
    case VerifyLevel::Checksums:
    case VerifyLevel::Sample:
        return timeAt(bytes, checksumRate);
    }
    return 0;
}

} // namespace

std::optional<TravelTime> travelTime(const ServerFacts &source, VerifyLevel level)
{
    if (source.dataSize < 0)
        return std::nullopt;
    return TravelTime{timeAt(source.dataSize, exportRate), timeAt(source.dataSize, importRate),
                      timeAt(source.dataSize, analyzeRate), verifyTime(source.dataSize, level)};
}

JobsAdvice advisedJobs(const ServerFacts &source, const ServerFacts &target, int processors)
{
    using Bound = JobsAdvice::Bound;
    // two jobs pay on one processor too: one waits for the server while the other one unpacks
    std::pair<int, Bound> best{mostJobs, Bound::Most};
    const auto bound = [&best](qint64 most, Bound reason) {
        if (most < best.first)
            best = {static_cast<int>(most), reason};
    };
    bound(std::max(2, processors), Bound::Processors);
    if (target.freeConnections >= 0)
        bound(target.freeConnections - furtherSessions, Bound::Connections);
    if (source.tableCount >= 0)
        bound(source.tableCount, Bound::Tables);
    return {std::max(1, best.first), best.second};
}

} // namespace trunkline
