#pragma once

#include "core/runrecord.h"
#include "engine/passwordlessroles.h"
#include "engine/planrequest.h"

#include <QObject>

namespace trunkline {

/// The window's and the console's handle on a run. The run itself lives in a thread of its own, where it drives the
/// utilities and writes the history; what comes out here is already kept there. Signals arrive on the thread that made
/// this object, events in batches of at most 200 ms. One run at a time.
class RunController : public QObject
{
    Q_OBJECT
public:
    explicit RunController(QObject *parent = nullptr);
    ~RunController() override; ///< cancels a run that is on and waits for its end

    /// Checks, plans and runs. Legal when no run is on.
    void start(const PlanRequest &request);
    /// Ends the whole process tree and the server's backends; legal at any moment.
    void cancel();
    /// The run waits after the step that is on, or does not; legal at any moment. State Paused tells that it waits.
    void pauseAfterStep(bool pauses);
    /// Ends the pause.
    void goOn();
    bool isRunning() const;
    RunState state() const { return m_state; }
    QString runId() const { return m_runId; }
    const std::optional<MigrationPlan> &plan() const { return m_plan; }

    /// Roles that the last run made and that have no password on the target; known when ended() comes.
    const PasswordlessRoles &rolesWithoutPassword() const { return m_rolesLeft; }
    /// After a run that ended badly: whether a database that this run made, and no other, is on the target half filled.
    bool mayDropTargetDatabase() const;
    /// Drops it; dropFinished() tells the end. Legal only when mayDropTargetDatabase().
    void dropTargetDatabase();

Q_SIGNALS:
    void begun(const trunkline::RunRecord &record);
    void stateChanged(trunkline::RunState state);
    void eventsArrived(const QList<trunkline::RunEvent> &events);
    void ended(trunkline::RunState state);
    void dropFinished(const std::optional<trunkline::Error> &error);
    /// The history cannot be written (disk full, …); the run goes on.
    void historyFailed(const trunkline::Error &error);

private:
    class Private;
    std::unique_ptr<Private> d;
    RunState m_state = RunState::Idle;
    QString m_runId;
    std::optional<MigrationPlan> m_plan;
    PasswordlessRoles m_rolesLeft;
};

} // namespace trunkline
