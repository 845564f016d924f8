#pragma once

#include "engine/steprunner.h"
#include "pg/job.h"

namespace trunkline {

/// Compares the target with the source: as it was exported, where that was read then, else as it is now. What differs
/// is the run's result and no failure of the step; what could not be compared is a problem. Where the plan has a step
/// of its own for the catalogs, each of the two does its part.
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
    void tellTotals(const Verification &verification);
    void tellFailures(const Verification &verification);

    struct Outcome
    {
        Result<Verification> verification;
        std::shared_ptr<Connection> session; ///< for the catalogs
    };
    static Outcome compareRows(const ComparisonTask &task, const CancelToken &cancel, const VerifyObserver &observer);
    static Outcome compareOnlyCatalogs(const ComparisonTask &task, const std::optional<Verification> &before,
                                       std::shared_ptr<Connection> session, const CancelToken &cancel);

    Job<Outcome> m_job;
    CancelToken m_cancel;
    bool m_cancelled = false;
    QHash<int, qint64> m_activities; ///< by lane of the step
};

} // namespace trunkline
