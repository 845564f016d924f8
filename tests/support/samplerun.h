#pragma once

#include "core/runevent.h"

namespace trunkline::testing {

/// Events of runs as the utilities cause them, for what shows a run. Times and names are the same each time.
class SampleRun
{
public:
    /// Seven minutes' worth of plan: check, roles, create-database, export, import, analyze. `estimated`: with times.
    static MigrationPlan plan(bool estimated = true, int jobs = 4);
    /// The first events of a run up to `until` milliseconds, export serial, import with four workers.
    static QList<RunEvent> events(qint64 until, const MigrationPlan &plan = SampleRun::plan());
    /// The same to its end, with problems.
    static QList<RunEvent> whole();
    /// `activities` in `lanes` lanes of the import, a log line to every `activities` / `lines`-th.
    static QList<RunEvent> flood(int activities, int lines, int lanes = 4);
};

/// Makes events with ascending numbers.
class EventMaker
{
public:
    void add(qint64 at, const QString &stepId, RunEventPayload payload)
    {
        m_events += RunEvent{m_events.size() + 1, at, stepId, std::move(payload)};
    }
    const QList<RunEvent> &events() const { return m_events; }

private:
    QList<RunEvent> m_events;
};

} // namespace trunkline::testing
