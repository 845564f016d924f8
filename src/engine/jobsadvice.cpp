#include "engine/jobsadvice.h"

#include <algorithm>
#include <utility>

namespace trunkline {

namespace {

constexpr int mostJobs = 8;
/// The session of pg_restore itself, and ours.
constexpr int furtherSessions = 2;

} // namespace

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
