#pragma once

#include "core/runrecord.h"
#include "engine/passwordlessroles.h"
#include "engine/planrequest.h"
#include "engine/rolesreader.h"
#include "engine/runcontext.h"
#include "engine/steprunner.h"
#include "pg/connection.h"
#include "pg/job.h"

#include <QObject>

namespace trunkline {

class MigrationPlanner;
class RunLock;

/// One run from its first check to its end: a small state machine that plans, runs the steps one after the other, and
/// ends both servers' sessions and the process tree when it is cancelled. Every change of state is kept in the history
/// before it is told. Lives on the run's thread (engine/runcontroller.h owns it there).
class MigrationRun : public QObject
{
    Q_OBJECT
public:
    explicit MigrationRun(QObject *parent = nullptr);
    ~MigrationRun() override;

    void start(const PlanRequest &request);
    void cancel();
    /// The run waits before its next step, until goOn(). With Method::Direct not between export and import, which share
    /// a snapshot of the source.
    void pauseAfterStep(bool pauses);
    void goOn();
    bool isOver() const { return m_state == RunState::Idle || isFinal(m_state); }
    /// Drops the target database where this run made it and its OID is still the one that was made.
    void dropTargetDatabase();

Q_SIGNALS:
    void begun(const trunkline::RunRecord &record);
    void planMade(const trunkline::MigrationPlan &plan);
    void stateChanged(trunkline::RunState state);
    void eventsArrived(const QList<trunkline::RunEvent> &events);
    void historyFailed(const trunkline::Error &error);
    /// Before ended(), where the run made roles that have no password on the target.
    void rolesLeft(const trunkline::PasswordlessRoles &roles);
    /// `mayDrop`: a database that this run made is on the target and not complete.
    void ended(trunkline::RunState state, bool mayDrop);
    void dropFinished(const std::optional<trunkline::Error> &error);

private:
    void setState(RunState state);
    void onPlanned(const PlanOutcome &outcome);
    void takeOutcome(const PlanOutcome &outcome);
    /// That the archive is the one whose SHA-256 its folder tells, before anything is changed for its sake.
    void checkArchive();
    /// Of the run that this one goes on with.
    void endLeftovers();
    void plan();
    /// What that run left of its target database.
    void dropOwnDatabase();
    void endCheck(StepEnd how, const std::optional<Error> &error);
    void claimTarget();
    void beginSteps();
    void startNextStep();
    bool mayPauseBefore(const Step &step) const;
    void onStepDone(const StepResult &result);
    /// Keeps how long it took, for the estimates of later runs.
    void learnFrom(const Step &step);
    void endBackends();
    /// Gives the source its writes back first, where they were taken.
    void end(RunState state);
    void conclude(RunState state);
    /// Of a rehearsal, however it went.
    void dropScratchDatabase(RunState state);
    /// What the ledger says once every step was done.
    RunState resultOfAllSteps() const;
    void cleanDumpFile(RunState state);

    PlanRequest m_request;
    RunContext m_context;
    RunRecorder m_recorder;
    std::unique_ptr<MigrationPlanner> m_planner;
    std::unique_ptr<StepRunner> m_runner;
    std::unique_ptr<RunLock> m_lock;
    std::shared_ptr<Connection> m_claim; ///< holds the advisory lock on the target while the run is on
    Job<Result<std::shared_ptr<Connection>>> m_claimJob;
    Job<Result<void>> m_cleanJob;
    Job<Result<void>> m_thawJob;
    Job<Result<void>> m_scratchJob;
    Job<std::optional<Error>> m_leftoversJob;
    Job<Result<QString>> m_archiveJob;
    RunState m_state = RunState::Idle;
    qsizetype m_nextStep = 0;
    qint64 m_stepStartedAt = 0; ///< milliseconds since the run began
    std::optional<TravelTime> m_travelTime;
    QList<SpeedRecord> m_speeds;  ///< of the steps that are done
    quint32 m_ownDatabaseOid = 0; ///< of the run that this one goes on with, where it is to be dropped
    bool m_cancelled = false;
    bool m_pauses = false; ///< after the step that is on
    bool m_checkOpen = false;
    bool m_madeRoles = false;
    QString m_failedStep;
};

} // namespace trunkline
