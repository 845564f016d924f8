#pragma once

#include "engine/steprunner.h"
#include "pg/job.h"

namespace trunkline {

/// What has become of the roles of a step "role-passwords"; no verifier is in it.
struct RolePasswordsOutcome
{
    QStringList set;
    QStringList behind; ///< no verifier on the source that could travel
    QList<std::pair<QString, Error>> failed;
    std::optional<Error> error; ///< neither source nor target could be asked any further
};

/// The step "role-passwords", of kind Roles with InProcessWork: takes the password verifiers of InProcessWork::roles
/// from the source to the target. The plan names there the roles that this run creates and that may log in
/// (GlobalsScript's `withoutPassword`), never one that was on the target before. A verifier goes from one session to
/// the other and is in no event. A role whose password cannot be set is a problem, one that has none in SCRAM is told
/// in the log; neither ends the run.
class RolePasswordsRunner : public StepRunner
{
    Q_OBJECT
public:
    RolePasswordsRunner(const Step &step, RunContext &context, QObject *parent = nullptr);

    void start() override;
    void cancel() override;

private:
    void onDone(const RolePasswordsOutcome &outcome);
    void addFailure(const Message &message, const QString &object, const Error &error);

    Job<RolePasswordsOutcome> m_job;
    CancelToken m_cancel;
    bool m_cancelled = false;
    qint64 m_activity = 0;
};

} // namespace trunkline
