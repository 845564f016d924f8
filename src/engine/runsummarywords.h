#pragma once

#include "engine/runsummary.h"

#include <QCoreApplication>

namespace trunkline {

/// The words for where a run is, the same in the window and on a terminal.
class RunSummaryWords
{
    Q_DECLARE_TR_FUNCTIONS(RunSummaryWords)
public:
    /// "Migrating dms_sample", "dms_sample has arrived"
    static QString title(const RunSummary &summary);
    /// "all arrived"; of a run that only exports "exported"
    static QString result(const RunSummary &summary, RunState state);
    /// Where a run that only exports has left it, as this system writes it; empty for others and until it is whole.
    static QString exportFolder(const RunSummary &summary);
    /// "step 5 of 7 · 6:07 elapsed · about 3:40 left"; `now` in milliseconds since the run began.
    static QString position(const RunSummary &summary, qint64 now);
    /// "about 3:40 left" or "3:10 to 5:00 left"
    static QString remaining(const TimeRange &range);
    /// "54 % · 38 of 96", "2.6 GB"; empty where nothing was counted.
    static QString stepProgress(const StepSummary &step);
    /// "2 minutes 31 seconds", for a screen reader.
    static QString spokenDuration(qint64 ms);

private:
    static QString exportTitle(RunState state, const QString &name);
    static QString importTitle(RunState state, const QString &name);
    static QString rehearsalTitle(RunState state, const QString &name);
};

} // namespace trunkline
