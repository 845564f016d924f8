#pragma once

#include "engine/migrationplanner.h"
#include "engine/runcontroller.h"
#include "pg/job.h"
#include "ui/comparer.h"
#include "ui/session.h"

namespace trunkline {

/// What a person has to confirm by typing the target database's name before a run starts.
struct TargetConfirmation
{
    QString databaseName;
    bool replaces = false;   ///< the database exists and will be dropped
    bool production = false; ///< the target is labelled production
};

enum class CheckDepth
{
    Usual,
    Deep, ///< the source's data is read too
};

/// Drives a window's check and run: fetches the passwords, plans, asks what has to be asked, starts. Shows nothing:
/// what is to be asked comes out as a signal, and the answer is given by a call. Owned by the window; window's thread.
class RunCoordinator : public QObject
{
    Q_OBJECT
public:
    enum class Phase
    {
        Idle,
        Checking,
        AskingPassword, ///< between passwordNeeded() and its answer
        Confirming,     ///< between confirmationNeeded() and its answer
        Running,
        Cancelling,
        Comparing,     ///< a comparison that was asked for by itself
        ReadingValues, ///< of rows that differ
    };

    explicit RunCoordinator(Session &session, QObject *parent = nullptr);

    Phase phase() const { return m_phase; }
    bool isBusy() const { return m_phase != Phase::Idle; }
    bool isCheckingDeeply() const { return m_depth == CheckDepth::Deep; }
    /// A run is on, from its start to its end.
    bool isRunning() const { return m_phase == Phase::Running || m_phase == Phase::Cancelling; }
    bool isComparing() const { return m_phase == Phase::Comparing; }
    /// Of the comparison that is under way, or was last.
    const ComparisonProgress &compareProgress() const { return m_comparer.progress(); }
    /// Both ends are there to be compared.
    bool mayCompare() const;
    /// Of the run of this profile in this window; Idle before the first.
    RunState runState() const { return m_runState; }
    /// The end that is to be asked and that no connection was chosen for yet.
    std::optional<Side> missingConnection() const;
    /// The last check is of the profile as it is, and nothing in it forbids to start.
    bool isReadyToStart() const;
    /// A finding that only waits for the name to be typed, which start() asks for.
    static bool isAskedAtStart(const Finding &finding);

    /// Legal when idle and no connection is missing.
    void check(CheckDepth depth = CheckDepth::Usual);
    /// Checks first where the last check is not of the profile as it is.
    void start();
    /// Compares source and target as they are now; the answer is the session's verification. Legal when idle and
    /// mayCompare().
    void compare();
    /// Reads the values of the rows that a comparison named; valuesRead() follows. Legal when idle.
    void readValues(const ObjectComparison &table);
    /// Runs the statements of a remedy on the target that the last check saw, and checks again. Legal when idle; a
    /// person has seen them.
    void runOnTarget(const Remedy &remedy);
    /// Brings only what a run of this profile left missing; checks first, and starts where nothing is against it.
    void repair(const QString &runId);
    /// Runs the profile into a scratch database, which is dropped at the end. Legal when idle and mayRehearse().
    void rehearse();
    /// There is a target to rehearse on, and no connection is missing.
    bool mayRehearse() const;
    /// Goes on with an unfinished run of this profile (engine/resumepoint.h). Legal when idle.
    void resume(const QString &runId);
    /// The run waits after the step that is on; start() ends the pause.
    void pauseAfterStep(bool pauses);
    bool pausesAfterStep() const { return m_pauses; }
    /// Ends whatever is under way; a run is cancelled and ends by itself a moment later.
    void cancel();

    void givePassword(const Secret &password, bool keepInKeychain);
    void declinePassword();
    /// False, and nothing happens, when the name is not the one that was asked for.
    bool confirmTarget(const QString &typedName);
    void declineTarget();

    /// Users that the last run made and that have no password on the target; none while a run is on.
    PasswordlessRoles rolesWithoutPassword() const;
    /// The user has a password now.
    void passwordWasSet(const QString &role);
    bool mayDropTargetDatabase() const;
    void dropTargetDatabase();

Q_SIGNALS:
    void phaseChanged();
    void runStateChanged(trunkline::RunState state);
    /// `reason` is why the server did not let us in (error.connect-password-…).
    void passwordNeeded(trunkline::Side side, const trunkline::Message &reason);
    void confirmationNeeded(const trunkline::TargetConfirmation &confirmation);
    /// A check has ended and session().outcome() is its answer; `startFollows` where it was the beginning of a start.
    void checked(bool startFollows);
    void compareProgressed();
    /// Nothing where they could not be read; trouble() says why.
    void valuesRead(const std::optional<trunkline::RowValuesTable> &values);
    void rolesWithoutPasswordChanged();
    void pausesAfterStepChanged();
    void begun(const trunkline::RunRecord &record);
    void eventsArrived(const QList<trunkline::RunEvent> &events);
    void ended(trunkline::RunState state);
    /// After a run that ended badly: the half-filled database that it made can be dropped.
    void dropOffered(const QString &databaseName);
    void dropFinished(const std::optional<trunkline::Error> &error);
    /// A password or the history could not be kept; the work goes on.
    void trouble(const trunkline::Error &error);

private:
    enum class Intent
    {
        Check,
        Start,
        Rehearse,
        Compare,
        Values,
    };
    void setPhase(Phase phase);
    void setRunState(RunState state);
    void begin(Intent intent, const QString &repairOf = {}, CheckDepth depth = CheckDepth::Usual,
               const QString &resumeOf = {});
    void readPassword(Side side);
    /// The passwords are there: plans or compares.
    void goOn();
    void plan();
    void onCompared(const Verification &verification);
    void onComparerFailed(const Error &error, Side side);
    void onPlanned(const PlanOutcome &outcome);
    void goOnToStart();
    void startRun(const QString &confirmedName);
    void onEnded(RunState state);
    PlanRequest request() const;

    Session &m_session;
    MigrationPlanner m_planner;
    RunController m_controller;
    Job<Result<void>> m_statements; ///< of a remedy
    Comparer m_comparer;
    ObjectComparison m_valuesOf;
    Phase m_phase = Phase::Idle;
    Intent m_intent = Intent::Check;
    CheckDepth m_depth = CheckDepth::Usual; ///< of the check that is under way, or was last
    RunState m_runState = RunState::Idle;
    Credentials m_credentials;
    MigrationProfile m_planned; ///< as it was when it was given to the planner
    Side m_askedSide = Side::Source;
    PlanOutcome m_unanswered; ///< shown when the password is declined
    TargetConfirmation m_confirmation;
    QString m_profileId;
    RunRecord m_run;                     ///< of the run, or the comparison by itself, that is under way or was last
    PasswordlessRoles m_withoutPassword; ///< of the last run, without those whose password was set since
    QString m_resumeOf;                  ///< likewise
    bool m_pauses = false;
    bool m_rehearses = false;            ///< what is checked or run now
    QString m_repairOf;                  ///< of what is checked or run now
    quint64 m_request = 0;               ///< tells answers of the keychain from those to an earlier request
};

} // namespace trunkline
