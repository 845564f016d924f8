#pragma once

#include "core/message.h"
#include "core/remedy.h"
#include "core/runevent.h"
#include "core/step.h"

#include <QObject>

class QWidget;

namespace trunkline {

class Notices;
class RunCoordinator;
class Session;
struct TargetConfirmation;

/// Asks a person what the coordinator has to know, and tells how a run ended: passwords, the target's name, whether to
/// cancel, whether to drop what is half filled, passwords of users that the run made. Dialogs are opened, never waited
/// for. Owned by the window.
class RunDialogs : public QObject
{
    Q_OBJECT
public:
    RunDialogs(Session &session, RunCoordinator &coordinator, Notices &notices, QWidget *window);

    /// A check is ended at once; a run only after a question.
    void askToCancel();
    /// Says what a rehearsal does, and starts it when a person agrees.
    void askToRehearse();
    /// Shows the statements of a remedy, and runs them on the target when a person agrees.
    void askToRunStatements(const Remedy &remedy);
    /// Passwords of the users that the last run made and that have none on the target yet.
    void askRolePasswords();
    /// `close` is called when no run is on any more, and not at all when a person wants to stay.
    void askToCloseWhileRunning(const std::function<void()> &close);

private:
    void askPassword(Side side, const Message &reason);
    void askTargetName(const TargetConfirmation &confirmation);
    void offerDrop(const QString &databaseName);
    void tellEnd(RunState state);
    void tellWithoutPassword();
    Session &m_session;
    RunCoordinator &m_coordinator;
    Notices &m_notices;
    QWidget *m_window;
};

} // namespace trunkline
