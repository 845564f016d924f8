#pragma once

#include <QtGlobal>

namespace trunkline {

/// A span of time of which only the borders are known, in milliseconds.
struct TimeRange
{
    qint64 least = 0;
    qint64 most = 0;

    TimeRange &operator+=(const TimeRange &other)
    {
        least += other.least;
        most += other.most;
        return *this;
    }
    bool operator==(const TimeRange &) const = default;
};

} // namespace trunkline
