#pragma once

#include "engine/archivereader.h"
#include "engine/ownershipapply.h"
#include "engine/steprunner.h"

namespace trunkline {

/// Gives the imported objects their owners and grants, and moves them to their tablespaces, as OwnershipWork says:
/// reads the archive's own statements, where no step before did, and sends them with other roles in their places. What
/// the import left out is left out here too.
class OwnershipRunner : public StepRunner
{
    Q_OBJECT
public:
    OwnershipRunner(const Step &step, RunContext &context, QObject *parent = nullptr);

    void start() override;
    void cancel() override;

Q_SIGNALS:
    // From the worker thread; connected so that they arrive on the run's thread.
    void objectStarted(const QString &name, qint64 sent, qint64 total);
    void statementFailed(const trunkline::Problem &problem);

private:
    void onArchiveRead(const Result<ArchiveContents> &contents);
    void apply();
    void onObjectStarted(const QString &name, qint64 sent, qint64 total);
    void onDone(const Result<qint64> &sent);
    /// What the import did not restore.
    QSet<int> leftOut();

    ArchiveReader m_reader;
    Job<Result<qint64>> m_job;
    CancelToken m_cancel;
    bool m_cancelled = false;
    qint64 m_activity = 0;
};

} // namespace trunkline
