#include "models/timelinebars.h"

#include <algorithm>

namespace trunkline {

void TimelineBars::append(TimelineBar bar)
{
    if (!m_bars.empty()) {
        TimelineBar &before = m_bars.back();
        if (before.isRunning())
            before.end = std::max(before.start, bar.start);
        bar.start = std::max(bar.start, before.end);
    }
    if (!bar.isRunning())
        bar.end = std::max(bar.start, bar.end);
    if (!bar.ok)
        m_failed.push_back(size());
    m_bars.push_back(std::move(bar));
}

bool TimelineBars::finish(qint64 activity, qint64 at, bool ok)
{
    if (m_bars.empty() || m_bars.back().activity != activity)
        return false;
    TimelineBar &bar = m_bars.back();
    bar.end = std::max(bar.start, at);
    if (bar.ok && !ok)
        m_failed.push_back(size() - 1);
    bar.ok = ok;
    return true;
}

bool TimelineBars::progress(const ActivityProgressed &told, qint64 at)
{
    if (m_bars.empty() || m_bars.back().activity != told.activity || !m_bars.back().isRunning())
        return false;
    TimelineBar &bar = m_bars.back();
    bar.fraction = told.fraction;
    bar.bytes = told.bytes;
    bar.rows = told.rows;
    bar.toldAt = at;
    return true;
}

void TimelineBars::close(qint64 at, bool ok)
{
    if (!m_bars.empty() && m_bars.back().isRunning())
        finish(m_bars.back().activity, at, ok);
}

qint64 TimelineBars::endOf(qsizetype index, qint64 now) const
{
    const TimelineBar &bar = at(index);
    return bar.isRunning() ? std::max(bar.start, now) : bar.end;
}

qint64 TimelineBars::end(qint64 now) const
{
    return isEmpty() ? -1 : endOf(size() - 1, now);
}

qsizetype TimelineBars::firstEndingAfter(qint64 time, qint64 now) const
{
    qsizetype low = 0;
    qsizetype high = size();
    while (low < high) {
        const qsizetype middle = (low + high) / 2;
        if (endOf(middle, now) < time)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

qsizetype TimelineBars::firstStartingAfter(qint64 time, qsizetype from) const
{
    const auto found = std::upper_bound(m_bars.begin() + from, m_bars.end(), time,
                                        [](qint64 value, const TimelineBar &bar) { return value < bar.start; });
    return found - m_bars.begin();
}

qsizetype TimelineBars::indexAt(qint64 time, qint64 tolerance, qint64 now) const
{
    qsizetype best = -1;
    qint64 bestDistance = tolerance + 1;
    for (qsizetype i = firstEndingAfter(time - tolerance, now); i < size() && at(i).start <= time + tolerance; ++i) {
        const qint64 distance = std::max({at(i).start - time, time - endOf(i, now), qint64(0)});
        if (distance < bestDistance) {
            best = i;
            bestDistance = distance;
        }
        if (at(i).start > time)
            break;
    }
    return best;
}

qsizetype TimelineBars::indexOf(qint64 activity) const
{
    const auto found = std::find_if(m_bars.begin(), m_bars.end(),
                                    [activity](const TimelineBar &bar) { return bar.activity == activity; });
    return found == m_bars.end() ? -1 : found - m_bars.begin();
}

std::vector<TimelineSpan> TimelineBars::spans(qint64 from, qint64 to, double perPixel, qint64 now) const
{
    std::vector<TimelineSpan> made;
    const auto pixel = static_cast<qint64>(perPixel);
    qsizetype i = firstEndingAfter(from, now);
    while (i < size() && at(i).start <= to) {
        TimelineSpan span{.start = at(i).start, .end = endOf(i, now), .first = i};
        qsizetype next = i + 1;
        if (span.end - span.start < pixel) {
            // All that start within this pixel are one; so on for the next pixel as long as no gap can be seen.
            while (next < size() && at(next).start - span.end < pixel && at(next).start <= to) {
                if (endOf(next, now) - at(next).start >= pixel)
                    break;
                next = std::max(next + 1, firstStartingAfter(span.end + pixel - 1, next));
                // A bar that is wide enough to be seen stands for itself.
                if (endOf(next - 1, now) - at(next - 1).start >= pixel && next - 1 > i)
                    --next;
                span.end = endOf(next - 1, now);
                if (next < size() && endOf(next, now) - at(next).start >= pixel)
                    break;
            }
        }
        span.count = next - i;
        span.running = at(next - 1).isRunning();
        const auto failed = std::lower_bound(m_failed.begin(), m_failed.end(), i);
        span.failed = failed != m_failed.end() && *failed < next;
        made.push_back(span);
        i = next;
    }
    return made;
}

} // namespace trunkline
