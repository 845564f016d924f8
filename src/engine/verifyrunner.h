#pragma once

#include "engine/steprunner.h"
#include "pg/job.h"

namespace trunkline {

/// Compares the target with the source: as it was exported, where that was read then, else as it is now. What differs
/// is the run's result and no failure of the step; what could not be compared is a problem.
class VerifyRunner : public StepRunner
{
    Q_OBJECT
public:
    VerifyRunner(const Step &step, RunContext &context, QObject *parent = nullptr);

    void start() override;
    void cancel() override;

Q_SIGNALS:
    // from workers' threads
    void turned(int side, const QString &name, int lane, bool begins, bool ok);
    void progressed(qint64 bytesDone, qint64 bytes);

private:
    void onTurned(int side, const QString &name, int lane, bool begins, bool ok);
    void onDone(const Result<Verification> &verification);
    void tellFailures(const Verification &verification);

    Job<Result<Verification>> m_job;
    CancelToken m_cancel;
    bool m_cancelled = false;
    QHash<int, qint64> m_activities; ///< by lane of the step
};

} // namespace trunkline
