#pragma once

#include "engine/runcontext.h"

#include <QObject>

namespace trunkline {

/// How a step ended.
struct StepResult
{
    StepEnd end = StepEnd::Succeeded;
    int exitCode = -1;
    qint64 bytes = -1;
    std::optional<Error> error; ///< why it failed
};

/// Runs one step: start() once, then exactly one done(). cancel() is legal at any moment and leads to done() with
/// StepEnd::Cancelled soon after, unless the step had ended. Lives on the run's thread.
class StepRunner : public QObject
{
    Q_OBJECT
public:
    StepRunner(const Step &step, RunContext &context, QObject *parent = nullptr);
    ~StepRunner() override;

    virtual void start() = 0;
    virtual void cancel() = 0;

    /// The runner for a step of a plan. Steps of kind "check" have none: planning has done their work.
    static std::unique_ptr<StepRunner> create(const Step &step, RunContext &context);

Q_SIGNALS:
    void done(const trunkline::StepResult &result);

protected:
    const Step &step() const { return m_step; }
    RunContext &context() { return m_context; }
    const RunContext &context() const { return m_context; }
    void record(RunEventPayload payload) { m_context.recorder->record(m_step.id, std::move(payload)); }
    void log(LogLevel level, const QString &text) { m_context.log(m_step.id, level, text); }
    void addProblem(Problem problem) { m_context.addProblem(m_step.id, std::move(problem)); }
    int problemsAtStart() const { return m_problemsAtStart; }
    /// Succeeded, or succeeded with problems where some were found since the start.
    StepEnd endByProblems() const;
    /// Emits done() the first time it is called.
    void finish(const StepResult &result);

private:
    const Step m_step;
    RunContext &m_context;
    int m_problemsAtStart = 0;
    bool m_finished = false;
};

} // namespace trunkline
