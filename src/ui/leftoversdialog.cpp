#include "ui/leftoversdialog.h"

#include "engine/words.h"
#include "models/whentext.h"
#include "ui/services.h"
#include "ui/stateicon.h"
#include "ui/textstyle.h"
#include "ui_leftoversdialog.h"

#include <QPointer>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

LeftoversDialog::LeftoversDialog(Services &services, const RunRecord &run, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_ui(std::make_unique<Ui::LeftoversDialog>())
    , m_run(run)
{
    m_ui->setupUi(this);
    TextStyle::applyTo(this);
    m_ui->headingLabel->setText(
        tr("The run of %1, %2, was interrupted.")
            .arg(run.profileName, WhenText::relative(run.startedAt, QDateTime::currentDateTimeUtc())));
    m_ui->textLabel->setText(
        tr("Looking for processes on this computer and for sessions on both servers that it left behind…"));
    m_ui->leftoverView->hide();
    m_endButton = m_ui->buttonBox->addButton(tr("End them"), QDialogButtonBox::ActionRole);
    m_endButton->setObjectName(u"endButton"_s);
    m_endButton->hide();
    connect(m_endButton, &QPushButton::clicked, this, &LeftoversDialog::endThem);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_finder, &LeftoverFinder::looked, this, &LeftoversDialog::showFound);
    connect(&m_finder, &LeftoverFinder::finished, this, &LeftoversDialog::showEnded);
    readPlan();
}

LeftoversDialog::~LeftoversDialog() = default;

void LeftoversDialog::readPlan()
{
    m_services.history().readEvents(m_run.id, this, [this](const Result<QList<RunEvent>> &events) {
        // A run that has no plan reached no server; its processes on this computer are still looked for.
        for (qsizetype i = 0; events && i < events->size(); ++i) {
            if (const auto *made = std::get_if<PlanMade>(&events->at(i).payload)) {
                m_source = made->plan->source;
                m_target = made->plan->target;
            }
        }
        readPasswords(Side::Source);
    });
}

void LeftoversDialog::readPasswords(Side side)
{
    const SavedConnection &connection = side == Side::Source ? m_source : m_target;
    const QPointer<LeftoversDialog> guard(this);
    const auto next = [guard, side](const std::optional<Secret> &password) {
        if (!guard)
            return;
        (side == Side::Source ? guard->m_credentials.source : guard->m_credentials.target) = password;
        if (side == Side::Source)
            guard->readPasswords(Side::Target);
        else
            guard->look();
    };
    if (connection.passwordPlace != PasswordPlace::Keychain) {
        next(m_services.secrets().remembered(connection.id));
        return;
    }
    m_services.secrets().read(connection.id,
                              [next](const Result<std::optional<Secret>> &read) { next(read ? *read : std::nullopt); });
}

void LeftoversDialog::look()
{
    m_finder.look(m_run, m_source, m_target, m_credentials);
}

void LeftoversDialog::showFound(const Leftovers &leftovers)
{
    m_found = leftovers;
    m_ui->progressBar->hide();
    m_ui->leftoverView->clear();
    addGroup(tr("On this computer"), leftovers.processes, std::nullopt);
    QStringList onSource = leftovers.sourceBackends;
    if (leftovers.freeze)
        onSource.prepend(tr("The database “%1” is read-only").arg(leftovers.freeze->database));
    addGroup(tr("On the source"), onSource, leftovers.sourceError);
    addGroup(tr("On the target"), leftovers.targetBackends, leftovers.targetError);
    m_ui->leftoverView->expandAll();
    m_ui->leftoverView->setVisible(m_ui->leftoverView->topLevelItemCount() > 0);
    m_endButton->setVisible(!leftovers.isEmpty());
    const bool askedAll = !leftovers.sourceError && !leftovers.targetError;
    m_ui->textLabel->setText(!leftovers.isEmpty()
                                 ? tr("This was found. It belongs to the interrupted run and to nothing else.")
                             : askedAll ? tr("Nothing is left of it: no process, no session.")
                                        : tr("No process is left on this computer, but a server could not be asked."));
}

void LeftoversDialog::addGroup(const QString &title, const QStringList &entries, const std::optional<Error> &error)
{
    if (entries.isEmpty() && !error)
        return;
    auto *group = new QTreeWidgetItem(m_ui->leftoverView, {title});
    for (const QString &entry : entries)
        new QTreeWidgetItem(group, {entry});
    if (error) {
        auto *failure = new QTreeWidgetItem(group, {Words::sentence(error->message)});
        failure->setIcon(0, StateIcon::icon(StateIcon::State::Warning));
        failure->setToolTip(0, error->toolWords);
    }
}

void LeftoversDialog::endThem()
{
    m_endButton->setEnabled(false);
    m_ui->progressBar->show();
    m_finder.end(m_found, m_source, m_target, m_credentials);
}

void LeftoversDialog::showEnded(const std::optional<Error> &error)
{
    m_ui->progressBar->hide();
    if (error) {
        m_endButton->setEnabled(true);
        m_ui->textLabel->setText(Words::sentence(error->message));
        return;
    }
    m_endButton->hide();
    m_ui->leftoverView->hide();
    m_ui->textLabel->setText(tr("They were ended. Nothing is left of the run."));
}

} // namespace trunkline
