#pragma once

#include "core/runevent.h"
#include "core/timerange.h"

#include <array>

namespace trunkline {

/// What the finished steps of a run say of the estimates of the others: how much slower they were than was expected.
struct Pace
{
    double logFactor = 0; ///< natural logarithm of the time that they took, by the time that they were to take
    bool isKnown = false;

    double factorFor(const Step &step) const;
    double doubtFor(const Step &step) const;
};

/// What is known of one step of a run.
struct StepSummary
{
    Step step;
    qint64 startedAt = -1;  ///< milliseconds since the run began; -1 not yet
    qint64 finishedAt = -1; ///< -1 not yet
    std::optional<StepEnd> end;
    int exitCode = -1;
    qint64 bytes = -1;
    int problems = 0;
    std::optional<Error> error;
    StepProgress progress;

    bool isRunning() const { return startedAt >= 0 && !end; }
    /// Milliseconds from its start to its end or to `now`; 0 before it starts.
    qint64 elapsedMs(qint64 now) const;
    /// What the progress is measured against; -1 unknown.
    qint64 total() const;
    /// 0…1 from what was counted, never from time; nothing where there is no count.
    std::optional<double> fraction() const;
    /// Time to its end; nothing where neither a count nor an estimate says it. Zero once it ended.
    std::optional<TimeRange> remaining(qint64 now, const Pace &pace = {}) const;
};

/// A run folded from its events: where it is and how long it may still take. A value; the window's and the console's
/// progress are made from it. It says nothing about the time left unless counts or estimates give a ground for it.
class RunSummary
{
public:
    /// The steps to come, before any event.
    void setPlan(const MigrationPlan &plan);
    void add(const RunEvent &event);
    void add(const QList<RunEvent> &events);
    /// The run is known to have ended so although no event told it (its program is gone).
    void close(RunState state);

    RunState state() const { return m_state; }
    const std::optional<MigrationPlan> &plan() const { return m_plan; }
    const QList<StepSummary> &steps() const { return m_steps; }
    /// Index of a step; -1 where there is none of that id.
    qsizetype indexOf(const QString &stepId) const;
    /// The step that runs, else the last one that ran; -1 before the first.
    qsizetype currentStep() const;
    /// The time of the newest event, in milliseconds since the run began.
    qint64 lastAt() const { return m_lastAt; }
    /// `now` while the run is on; the time of its end afterwards.
    qint64 clock(qint64 now) const;
    /// 0…1 of the whole, weighted by the steps' estimates. Never runs backwards, never moves by time alone.
    double fraction() const;
    std::optional<TimeRange> remaining(qint64 now) const;
    int problems() const { return m_problems[0] + m_problems[1] + m_problems[2] + m_problems[3]; }
    int problems(ProblemClass kind) const { return m_problems[static_cast<std::size_t>(kind)]; }
    /// Problems that are more than noise.
    int seriousProblems() const { return problems() - problems(ProblemClass::Harmless); }

    Pace pace() const;

private:
    StepSummary &stepFor(const QString &id);
    void apply(const RunEvent &event);

    RunState m_state = RunState::Idle;
    std::optional<MigrationPlan> m_plan;
    QList<StepSummary> m_steps;
    qint64 m_lastAt = 0;
    std::array<int, 4> m_problems{};
};

} // namespace trunkline
