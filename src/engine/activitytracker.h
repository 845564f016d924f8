#pragma once

#include "engine/activityprogress.h"
#include "engine/runcontext.h"
#include "tools/outputparser.h"

#include <QHash>
#include <set>

namespace trunkline {

/// Turns what a utility says of its work into activities with lanes: those with an archive entry's number run side by
/// side until their own end line, the others follow each other in one lane. Lives on the run's thread.
class ActivityTracker
{
public:
    ActivityTracker(RunContext &context, QString stepId);

    /// `weight`: its share of the step's work.
    void started(const OutputActivityStarted &activity, qint64 weight = 1);
    void finished(const OutputActivityFinished &activity);
    /// Closes what is still open, when the utility has ended.
    void closeAll(bool ok);
    QList<OpenActivity> openActivities() const;
    void progressed(const ActivityProgressed &told);
    qint64 startedCount() const { return m_startedCount; }
    /// The weight of what has ended, and of what is on as far as it has come.
    qint64 weightDone() const;

private:
    struct Open
    {
        qint64 activity = 0;
        int lane = 0;
        ActivityKind kind = ActivityKind::Other;
        QString name;
        qint64 weight = 1;
        double fraction = 0;
    };
    void open(const OutputActivityStarted &activity, int key, qint64 weight);
    void close(int key, bool ok);

    RunContext &m_context;
    QString m_stepId;
    QHash<int, Open> m_open; // by dump id; -1 is the serial one
    std::set<int> m_usedLanes;
    qint64 m_startedCount = 0;
    qint64 m_weightEnded = 0;
};

} // namespace trunkline
