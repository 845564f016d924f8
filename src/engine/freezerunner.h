#pragma once

#include "engine/sourcefreeze.h"
#include "engine/steprunner.h"
#include "pg/job.h"

namespace trunkline {

/// Makes the source read-only for the time of the run. That it is about to is recorded before it happens, so that also
/// after a crash it is known what is to be undone; MigrationRun undoes it at the run's end, whatever that is.
class FreezeRunner : public StepRunner
{
    Q_OBJECT
public:
    FreezeRunner(const Step &step, RunContext &context, QObject *parent = nullptr);

    void start() override;
    void cancel() override;

private:
    void onFrozen(const Result<EndedSessions> &ended);

    Job<Result<EndedSessions>> m_job;
    CancelToken m_cancel;
    bool m_cancelled = false;
};

} // namespace trunkline
