#include "engine/activitytracker.h"

#include <algorithm>

namespace trunkline {

namespace {
constexpr int serialKey = -1;
}

ActivityTracker::ActivityTracker(RunContext &context, QString stepId)
    : m_context(context)
    , m_stepId(std::move(stepId))
{
}

void ActivityTracker::started(const OutputActivityStarted &activity, qint64 weight)
{
    // Without a number the utility does one thing after the other: a new one ends the one before.
    if (activity.entry == serialKey)
        close(serialKey, true);
    else if (m_open.contains(activity.entry))
        return;
    open(activity, activity.entry, weight);
}

void ActivityTracker::finished(const OutputActivityFinished &activity)
{
    close(activity.entry, true);
}

void ActivityTracker::closeAll(bool ok)
{
    const QList<int> keys = m_open.keys();
    for (const int key : keys)
        close(key, ok);
}

QList<OpenActivity> ActivityTracker::openActivities() const
{
    QList<OpenActivity> activities;
    for (const Open &each : m_open)
        activities += OpenActivity{each.activity, each.kind, each.name};
    return activities;
}

void ActivityTracker::progressed(const ActivityProgressed &told)
{
    for (Open &each : m_open) {
        if (each.activity == told.activity)
            each.fraction = std::max(each.fraction, told.fraction);
    }
}

qint64 ActivityTracker::weightDone() const
{
    double underWay = 0;
    for (const Open &each : m_open)
        underWay += static_cast<double>(each.weight) * each.fraction;
    return m_weightEnded + static_cast<qint64>(underWay);
}

void ActivityTracker::open(const OutputActivityStarted &activity, int key, qint64 weight)
{
    int lane = 0;
    while (m_usedLanes.contains(lane))
        ++lane;
    m_usedLanes.insert(lane);
    const qint64 number = ++m_context.activityNumber;
    m_open.insert(key, Open{number, lane, activity.kind, activity.name, weight});
    ++m_startedCount;
    m_context.recorder->record(m_stepId, ActivityStarted{number, activity.kind, activity.name, lane});
}

void ActivityTracker::close(int key, bool ok)
{
    const auto found = m_open.constFind(key);
    if (found == m_open.constEnd())
        return;
    m_usedLanes.erase(found->lane);
    m_weightEnded += found->weight;
    m_context.recorder->record(m_stepId, ActivityFinished{found->activity, ok});
    m_open.erase(found);
}

} // namespace trunkline
