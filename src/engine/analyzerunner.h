#pragma once

#include "engine/progresswatcher.h"
#include "engine/steprunner.h"
#include "pg/job.h"

namespace trunkline {

/// Gives the target its planner statistics, which an import leaves empty: ANALYZE, table by table, partitioned ones
/// too.
class AnalyzeRunner : public StepRunner
{
    Q_OBJECT
public:
    AnalyzeRunner(const Step &step, RunContext &context, QObject *parent = nullptr);

    void start() override;
    void cancel() override;

Q_SIGNALS:
    // From the worker thread; connected so that they arrive on the run's thread.
    void tableStarted(const QString &name, qint64 done, qint64 total);
    void tableFailed(const QString &name, const trunkline::Error &error);

private:
    void onTableStarted(const QString &name, qint64 tablesDone, qint64 total);
    void onDone(const Result<qint64> &analyzed);

    Job<Result<qint64>> m_job;
    CancelToken m_cancel;
    bool m_cancelled = false;
    qint64 m_activity = 0;
    QString m_table; ///< that is at work
    ProgressWatcher m_watcher;
};

} // namespace trunkline
