#include "ui/rundialogs.h"

#include "engine/rehearsal.h"
#include "engine/rolepasswords.h"
#include "ui/confirmtargetdialog.h"
#include "ui/messagebar.h"
#include "ui/notices.h"
#include "ui/passwordprompt.h"
#include "ui/runcoordinator.h"
#include "ui/services.h"
#include "ui/setpasswordsdialog.h"
#include "ui/statementsdialog.h"

#include <QMessageBox>
#include <QPointer>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

RunDialogs::RunDialogs(Session &session, RunCoordinator &coordinator, Notices &notices, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_coordinator(coordinator)
    , m_notices(notices)
    , m_window(window)
{
    connect(&coordinator, &RunCoordinator::passwordNeeded, this, &RunDialogs::askPassword);
    connect(&coordinator, &RunCoordinator::confirmationNeeded, this, &RunDialogs::askTargetName);
    connect(&coordinator, &RunCoordinator::dropOffered, this, &RunDialogs::offerDrop);
    connect(&coordinator, &RunCoordinator::ended, this, &RunDialogs::tellEnd);
    connect(&coordinator, &RunCoordinator::trouble, this, [this](const Error &error) { m_notices.add(error); });
    connect(&coordinator, &RunCoordinator::begun, &m_notices, &Notices::clear);
    connect(&coordinator, &RunCoordinator::dropFinished, this, [this](const std::optional<Error> &error) {
        if (error)
            m_notices.add(*error);
        else
            m_notices.add(StateIcon::State::Passed, tr("The half-filled database was dropped."));
    });
}

void RunDialogs::askPassword(Side side, const Message &reason)
{
    auto *prompt = new PasswordPrompt(m_session.connection(side), reason, m_session.services().secrets(), m_window);
    prompt->setAttribute(Qt::WA_DeleteOnClose);
    connect(prompt, &PasswordPrompt::given, &m_coordinator, &RunCoordinator::givePassword);
    connect(prompt, &QDialog::rejected, &m_coordinator, &RunCoordinator::declinePassword);
    // The check may end in another way while the question stands.
    connect(&m_coordinator, &RunCoordinator::phaseChanged, prompt, [this, prompt] {
        if (!m_coordinator.isBusy())
            prompt->close();
    });
    prompt->open();
}

void RunDialogs::askTargetName(const TargetConfirmation &confirmation)
{
    auto *dialog = new ConfirmTargetDialog(confirmation, m_session.connection(Side::Target).displayName(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_coordinator.confirmTarget(dialog->typedName()); });
    connect(dialog, &QDialog::rejected, &m_coordinator, &RunCoordinator::declineTarget);
    dialog->open();
}

void RunDialogs::askToCancel()
{
    if (!m_coordinator.isRunning()) {
        m_coordinator.cancel();
        return;
    }
    auto *question = new QMessageBox(QMessageBox::Question, tr("Cancel the migration"), tr("Cancel the migration?"),
                                     QMessageBox::NoButton, m_window);
    question->setObjectName(u"cancelQuestion"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(
        !m_session.asks(Side::Target)
            ? tr("What is under way is ended, here and on the source, which stays as it is. The archive that is half "
                 "written is removed.")
        : !m_session.asks(Side::Source)
            ? tr("What is under way is ended, here and on the target. The archive stays as it is. A database that this "
                 "run created on the target stays half filled until you drop it.")
            : tr("What is under way is ended, here and on both servers. The source stays as it is. A database that this "
                 "run created on the target stays half filled until you go on with the run or drop it; a dump that is "
                 "finished is kept for that."));
    QPushButton *cancel = question->addButton(tr("Cancel the migration"), QMessageBox::DestructiveRole);
    QPushButton *goOn = question->addButton(tr("Go on"), QMessageBox::RejectRole);
    question->setDefaultButton(goOn);
    question->setEscapeButton(goOn);
    connect(cancel, &QPushButton::clicked, &m_coordinator, &RunCoordinator::cancel);
    connect(&m_coordinator, &RunCoordinator::ended, question, &QWidget::close);
    question->open();
}

void RunDialogs::askToRehearse()
{
    auto *question =
        new QMessageBox(QMessageBox::Question, tr("Rehearse the migration"),
                        tr("Rehearse the migration in the scratch database %1?")
                            .arg(rehearsalOf(m_session.document().profile()).targetDatabase.name),
                        QMessageBox::NoButton, m_window);
    question->setObjectName(u"rehearseQuestion"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    question->setInformativeText(
        tr("The target gets the whole migration as the profile says, and the scratch database is dropped at the end. "
           "Roles that the target lacks are made and stay. The source is read and goes on taking writes. What the "
           "rehearsal takes is the forecast for the real migration."));
    QPushButton *rehearse = question->addButton(tr("Rehearse"), QMessageBox::AcceptRole);
    QPushButton *leave = question->addButton(QMessageBox::Cancel);
    question->setDefaultButton(rehearse);
    question->setEscapeButton(leave);
    connect(rehearse, &QPushButton::clicked, &m_coordinator, &RunCoordinator::rehearse);
    question->open();
}

void RunDialogs::askToCloseWhileRunning(const std::function<void()> &close)
{
    auto *question = new QMessageBox(QMessageBox::Question, tr("A migration is in progress"),
                                     tr("A migration is in progress. Cancel it and close the window?"),
                                     QMessageBox::NoButton, m_window);
    question->setObjectName(u"closeQuestion"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(tr("It cannot go on without this window."));
    QPushButton *cancel = question->addButton(tr("Cancel it and close"), QMessageBox::DestructiveRole);
    QPushButton *stay = question->addButton(tr("Stay"), QMessageBox::RejectRole);
    question->setDefaultButton(stay);
    question->setEscapeButton(stay);
    connect(&m_coordinator, &RunCoordinator::ended, question, &QWidget::close);
    connect(cancel, &QPushButton::clicked, this, [this, close] {
        if (!m_coordinator.isRunning()) {
            close();
            return;
        }
        // Queued: the run's own followers see its end first.
        connect(&m_coordinator, &RunCoordinator::ended, this, close,
                static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
        m_coordinator.cancel();
    });
    question->open();
}

void RunDialogs::askToRunStatements(const Remedy &remedy)
{
    auto *dialog = new StatementsDialog(remedy, m_session.connection(Side::Target).displayName(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, &m_coordinator, [this, remedy] { m_coordinator.runOnTarget(remedy); });
    dialog->open();
}

void RunDialogs::offerDrop(const QString &databaseName)
{
    MessageBar *bar = m_notices.add(
        StateIcon::State::Warning,
        tr("The database %1 was created by this run and is half filled. Nothing else was changed.").arg(databaseName));
    bar->addAction(tr("Drop it"), [this] { m_coordinator.dropTargetDatabase(); });
    bar->addAction(tr("Keep it"), [] {});
}

void RunDialogs::tellEnd(RunState state)
{
    if (state == RunState::Blocked)
        m_notices.add(
            StateIcon::State::Failed,
            tr("A check blocked the migration when it was about to start; nothing was changed. Check again to "
               "see what it is."));
    tellWithoutPassword();
}

void RunDialogs::tellWithoutPassword()
{
    const QStringList roles = m_coordinator.rolesWithoutPassword().roles;
    if (roles.isEmpty())
        return;
    MessageBar *bar = m_notices.add(StateIcon::State::Info, tr("%n user(s) have no password on the target yet.",
                                                               nullptr, static_cast<int>(roles.size())));
    const QString names = roles.first(qMin<qsizetype>(12, roles.size())).join(u", "_s);
    bar->setDetail(roles.size() > 12 ? tr("%1 …").arg(names) : names);
    bar->addAction(tr("Set passwords…"), [this] { askRolePasswords(); });
}

void RunDialogs::askRolePasswords()
{
    const PasswordlessRoles left = m_coordinator.rolesWithoutPassword();
    if (left.roles.isEmpty())
        return;
    auto *passwords = new RolePasswords(left.target, left.password, u"trunkline"_s, this);
    const auto waiting = std::make_shared<QList<SetPasswordsDialog::Done>>();
    const auto setter = [passwords, waiting](const QString &role, const Secret &password,
                                             const SetPasswordsDialog::Done &done) {
        *waiting += done;
        passwords->set(role, password);
    };
    auto *dialog =
        new SetPasswordsDialog(left.roles, m_session.connection(Side::Target).displayName(), setter, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // Closed while the last one is on its way: only its answer says whether it was set.
    const auto close = [this, passwords] {
        passwords->deleteLater();
        tellWithoutPassword();
    };
    connect(passwords, &RolePasswords::done, this,
            [this, passwords, waiting, close, guard = QPointer(dialog)](const QString &role, const Result<void> &set) {
                if (set)
                    m_coordinator.passwordWasSet(role);
                waiting->takeFirst()(set);
                if ((!guard || !guard->isVisible()) && !passwords->isBusy())
                    close();
            });
    connect(dialog, &QDialog::finished, this, [passwords, close] {
        if (!passwords->isBusy())
            close();
    });
    dialog->open();
}

} // namespace trunkline
