#pragma once

#include "core/redactionstream.h"
#include "engine/activitytracker.h"
#include "engine/progresswatcher.h"
#include "engine/steprunner.h"
#include "tools/toolprocess.h"

namespace trunkline {

/// Runs the utility of a step and records what it says. Steps that want more (a check of the archive, of the catalog)
/// derive from it.
class ToolRunner : public StepRunner
{
    Q_OBJECT
public:
    ToolRunner(const Step &step, RunContext &context, QObject *parent = nullptr);
    ~ToolRunner() override;

    void start() override;
    void cancel() override;

protected:
    /// Starts the utility of the step; `further` arguments are known only now and stand before the planned ones.
    void startTool(const QStringList &further = {});
    /// Called once after the utility ended by itself; the default judges by exit code and problems alone.
    virtual void toolEnded(int exitCode);
    /// Called after each activity that has started, ended, or come further, to record progress.
    virtual void activityCounted(const ActivityTracker &activities);
    /// Its share of the step's work.
    virtual qint64 weightOf(const OutputActivityStarted &activity) const;
    bool isCancelled() const { return m_cancelled; }
    const OutputParser &parser() const { return m_parser; }
    const ToolCommand &command() const { return m_command; }
    /// Failed, with the error that this kind of end means.
    virtual StepResult failure(const QString &code, int exitCode);
    /// Called before the utility is started, for what else it needs.
    virtual void aboutToStart(ToolProcess &process);
    /// Called once when the utility is gone, however; leads to toolEnded() or to the end of the step.
    virtual void processEnded(const ProcessEnd &end);
    /// True: the problem is not told, or not yet.
    virtual bool holdsBack(const Problem &problem);
    /// What a utility of this run sees.
    QProcessEnvironment environmentOf(const ToolCommand &tool) const;
    void stopTool();

private:
    bool writeInputFile();
    void watchProgress();
    void onLines(const QStringList &lines, RedactionStream &channel);
    /// `line` stands in the place of the line that the items come from, where it is not empty.
    void take(const QList<OutputItem> &items, const QString &line = {});
    void onDone(const ProcessEnd &end);

    const ToolCommand m_command;
    std::unique_ptr<ToolProcess> m_process;
    OutputParser m_parser;
    RedactionStream m_standardOutput;
    RedactionStream m_standardError;
    ActivityTracker m_activities;
    std::unique_ptr<ProgressWatcher> m_watcher;
    QString m_lastError;
    qint64 m_pid = 0;
    qint64 m_counted = 0;
    bool m_cancelled = false;
};

} // namespace trunkline
