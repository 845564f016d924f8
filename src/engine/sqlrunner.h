#pragma once

#include "engine/steprunner.h"
#include "pg/job.h"

namespace trunkline {

/// Sends the statements of a step through libpq, one by one. For the step that makes the target database it also notes
/// the new database's OID, by which it is known as this run's own.
class SqlRunner : public StepRunner
{
    Q_OBJECT
public:
    SqlRunner(const Step &step, RunContext &context, QObject *parent = nullptr);

    void start() override;
    void cancel() override;

private:
    void onDone(const Result<quint32> &oid);

    Job<Result<quint32>> m_job;
    CancelToken m_cancel;
    bool m_cancelled = false;
    qint64 m_activity = 0;
};

} // namespace trunkline
