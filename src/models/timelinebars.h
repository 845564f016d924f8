#pragma once

#include "core/runevent.h"

namespace trunkline {

/// One activity as a bar: times in milliseconds since the run began.
struct TimelineBar
{
    qint64 start = 0;
    qint64 end = -1; ///< -1 while it is on
    qint64 activity = 0;
    ActivityKind kind = ActivityKind::Other;
    bool ok = true;
    QString name;         ///< as the utility names it
    double fraction = -1; ///< how far it is, as last told; -1 unknown
    qint64 bytes = -1;    ///< likewise
    qint64 rows = -1;
    qint64 toldAt = -1; ///< when

    bool isRunning() const { return end < 0; }
};

/// What one pass of painting draws: one bar, or several that are too close together to be told apart.
struct TimelineSpan
{
    qint64 start = 0;
    qint64 end = 0;
    qsizetype first = 0; ///< index of its first bar
    qsizetype count = 1;
    bool failed = false;  ///< one of them failed
    bool running = false; ///< the last of them is on

    bool operator==(const TimelineSpan &) const = default;
};

/// The bars of one row, one after the other in time, never overlapping; at most the last one is on. Indexed so that
/// what is visible is found without touching the rest: painting costs by pixels, not by bars.
class TimelineBars
{
public:
    /// Starts at or after the end of the last one; an earlier start is moved there.
    void append(TimelineBar bar);
    /// Ends the last bar that has this activity; false when it is not here.
    bool finish(qint64 activity, qint64 at, bool ok);
    /// Takes what is told of the last bar while it is on; false when it is not here.
    bool progress(const ActivityProgressed &told, qint64 at);
    /// Ends what is on.
    void close(qint64 at, bool ok);

    qsizetype size() const { return static_cast<qsizetype>(m_bars.size()); }
    bool isEmpty() const { return m_bars.empty(); }
    const TimelineBar &at(qsizetype index) const { return m_bars[static_cast<std::size_t>(index)]; }
    const TimelineBar &last() const { return m_bars.back(); }
    /// End of the last bar, `now` where it is on; -1 for none.
    qint64 end(qint64 now) const;
    qsizetype failures() const { return static_cast<qsizetype>(m_failed.size()); }
    /// Index of the bar at a time, the nearest one within `tolerance`; -1 for none.
    qsizetype indexAt(qint64 at, qint64 tolerance, qint64 now) const;
    qsizetype indexOf(qint64 activity) const;
    /// What is to be painted between two times where a pixel is `perPixel` milliseconds.
    std::vector<TimelineSpan> spans(qint64 from, qint64 to, double perPixel, qint64 now) const;

private:
    qint64 endOf(qsizetype index, qint64 now) const;
    /// The first bar that ends after `at`.
    qsizetype firstEndingAfter(qint64 at, qint64 now) const;
    qsizetype firstStartingAfter(qint64 at, qsizetype from) const;

    std::vector<TimelineBar> m_bars;
    std::vector<qsizetype> m_failed; ///< ascending
};

} // namespace trunkline
