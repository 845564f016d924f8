#pragma once

#include "core/runevent.h"

#include <QHash>
#include <vector>

namespace trunkline {

/// How fast something moved in a stretch of time.
struct Throughput
{
    qint64 from = 0; ///< milliseconds since the run began
    qint64 to = 0;
    double bytesPerSecond = 0;
    double rowsPerSecond = -1; ///< -1 unknown

    bool operator==(const Throughput &) const = default;
};

/// What a run moved over its time, from the measures of its steps (ThroughputMeasured). A value without a window.
class ThroughputSeries
{
public:
    void add(const RunEvent &event);
    void clear() { *this = {}; }
    bool isEmpty() const { return m_parts.empty(); }
    /// Between two times in `count` equal buckets; those in which nothing was measured are left out. What was moved
    /// between two measures counts for all the time between them.
    std::vector<Throughput> buckets(qint64 from, qint64 to, int count) const;

private:
    struct Part
    {
        qint64 from = 0;
        qint64 to = 0;
        double bytes = 0;
        double rows = -1;
    };
    struct Last
    {
        qint64 at = 0;
        ThroughputMeasured measured;
    };
    std::vector<Part> m_parts;   ///< ascending by `to`
    QHash<QString, Last> m_last; ///< by step
};

} // namespace trunkline
