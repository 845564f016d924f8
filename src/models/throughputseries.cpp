#include "models/throughputseries.h"

#include <algorithm>

namespace trunkline {

void ThroughputSeries::add(const RunEvent &event)
{
    if (std::holds_alternative<StepStarted>(event.payload)) {
        m_last.insert(event.stepId, Last{event.at, {}});
        return;
    }
    const auto *measured = std::get_if<ThroughputMeasured>(&event.payload);
    if (!measured)
        return;
    const Last before = m_last.value(event.stepId, Last{event.at, *measured});
    m_last.insert(event.stepId, Last{event.at, *measured});
    if (event.at <= before.at)
        return;
    Part part{before.at, event.at, static_cast<double>(std::max<qint64>(0, measured->bytes - before.measured.bytes)),
              -1};
    if (measured->rows >= 0)
        part.rows =
            static_cast<double>(std::max<qint64>(0, measured->rows - std::max<qint64>(0, before.measured.rows)));
    m_parts.push_back(part);
}

std::vector<Throughput> ThroughputSeries::buckets(qint64 from, qint64 to, int count) const
{
    std::vector<Throughput> made;
    if (to <= from || count < 1)
        return made;
    const double width = static_cast<double>(to - from) / count;
    struct Sum
    {
        double bytes = 0;
        double rows = -1;
        bool known = false;
    };
    std::vector<Sum> sums(static_cast<std::size_t>(count));
    // `to` ascends: what ended before the picture is skipped at once
    auto part = std::lower_bound(m_parts.begin(), m_parts.end(), from,
                                 [](const Part &each, qint64 at) { return each.to <= at; });
    for (; part != m_parts.end(); ++part) {
        if (part->from >= to)
            continue;
        const auto bucketOf = [&](qint64 at) {
            return std::clamp(static_cast<int>(static_cast<double>(at - from) / width), 0, count - 1);
        };
        const double length = static_cast<double>(part->to - part->from);
        for (int i = bucketOf(part->from); i <= bucketOf(part->to); ++i) {
            const double left = static_cast<double>(from) + i * width;
            const double common =
                std::min(left + width, static_cast<double>(part->to)) - std::max(left, static_cast<double>(part->from));
            if (common <= 0)
                continue;
            Sum &sum = sums[static_cast<std::size_t>(i)];
            sum.known = true;
            sum.bytes += part->bytes * common / length;
            if (part->rows >= 0)
                sum.rows = std::max(0.0, sum.rows) + part->rows * common / length;
        }
    }
    for (int i = 0; i < count; ++i) {
        const Sum &sum = sums[static_cast<std::size_t>(i)];
        if (!sum.known)
            continue;
        const double left = static_cast<double>(from) + i * width;
        made.push_back({static_cast<qint64>(left), static_cast<qint64>(left + width), sum.bytes * 1000 / width,
                        sum.rows < 0 ? -1 : sum.rows * 1000 / width});
    }
    return made;
}

} // namespace trunkline
