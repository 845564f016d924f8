#pragma once

#include "engine/runsummary.h"
#include "models/timelinerow.h"

#include <QCoreApplication>

namespace trunkline {

/// The words on and about the rows and bars of the timeline.
class TimelineText
{
    Q_DECLARE_TR_FUNCTIONS(TimelineText)
public:
    static QString groupTitle(TimelineGroup group);
    static QString laneTitle(int lane);
    /// What is worth knowing beside a step's title: "pg_dump -Fc", the database it makes.
    static QString stepDetail(const Step &step);
    static QString state(TimelineState state);
    static QString activityKind(ActivityKind kind);
    /// "3.1 s" below ten seconds, else as Words::duration().
    static QString shortDuration(qint64 ms);
    /// "41 tables", "96 objects"
    static QString count(TimelineGroup group, int count);
    /// "62 % · 41 MB/s · 120,000 rows/s": what is known of it; empty where nothing is.
    static QString progress(const TimelineBar &bar);
    static QString byteRate(double bytesPerSecond);
    static QString rowRate(double rowsPerSecond);
    /// Several lines for the pointer that rests on a bar.
    static QString barToolTip(const TimelineBar &bar, qint64 now);
    /// One sentence for a screen reader.
    static QString spokenBar(const TimelineBar &bar, qint64 now);
    /// The same for several that cannot be told apart at this zoom.
    static QString spanToolTip(const TimelineSpan &span, const TimelineBars &bars);
};

} // namespace trunkline
