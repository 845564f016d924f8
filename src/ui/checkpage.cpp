#include "ui/checkpage.h"

#include "engine/remedies.h"
#include "engine/words.h"
#include "models/findingmodel.h"
#include "ui/findingdelegate.h"
#include "ui/runcoordinator.h"
#include "ui/services.h"
#include "ui/textstyle.h"
#include "ui_checkpage.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

/// The findings as the window says them: what the start asks for anyhow does not block here.
QList<Finding> shownFindings(QList<Finding> findings)
{
    for (Finding &finding : findings) {
        if (RunCoordinator::isAskedAtStart(finding))
            finding.severity = Severity::Warning;
    }
    return findings;
}

} // namespace

CheckPage::CheckPage(Session &session, RunCoordinator &coordinator, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_coordinator(coordinator)
    , m_ui(std::make_unique<Ui::CheckPage>())
    , m_model(new FindingModel(this))
{
    m_ui->setupUi(this);
    TextStyle::applyTo(this);
    m_ui->findingView->setModel(m_model);
    m_ui->findingView->header()->setStretchLastSection(false);
    m_ui->findingView->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_ui->findingView->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_ui->findingView->setItemDelegate(new FindingDelegate(m_ui->findingView));
    connect(m_ui->checkAgainButton, &QPushButton::clicked, this, &CheckPage::checkRequested);
    connect(m_ui->deepButton, &QPushButton::clicked, this, &CheckPage::deepCheckRequested);
    connect(m_ui->addFolderButton, &QPushButton::clicked, this, &CheckPage::addToolFolderRequested);
    connect(m_ui->copyButton, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_model->asText()); });
    connect(m_model, &FindingModel::overrideChosen, &m_session, &Session::setOverridden);
    connect(&m_session, &Session::overridesChanged, this, [this] {
        m_model->setOverrides(m_session.overrides());
        showState();
    });
    connect(&m_session, &Session::outcomeChanged, this, &CheckPage::showState);
    connect(&m_session, &Session::outcomeReplaced, this, &CheckPage::showOutcome);
    connect(&m_session.document(), &ProfileDocument::changed, this, &CheckPage::showState);
    connect(&m_coordinator, &RunCoordinator::phaseChanged, this, &CheckPage::showState);
    connect(&m_coordinator, &RunCoordinator::runStateChanged, this, &CheckPage::showState);
    connect(&m_session.services().tools(), &ClientToolsFinder::found, this, &CheckPage::showState);
    showOutcome();
}

CheckPage::~CheckPage() = default;

void CheckPage::showOutcome()
{
    const auto &outcome = m_session.outcome();
    m_model->setOverrides(m_session.overrides());
    m_model->setFindings(outcome ? shownFindings(outcome->findings) : QList<Finding>());
    // What may be gone over is decided in the open; the passed ones stay folded unless they are all there is.
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex top = m_model->index(row, 0);
        const QModelIndex child = m_model->index(0, 0, top);
        const bool decides = child.isValid() && child.data(FindingModel::KindRole).toInt() ==
                                                    static_cast<int>(FindingModel::Kind::Override);
        m_ui->findingView->setExpanded(top, decides || m_model->rowCount() == 1);
    }
    showRemedies();
    showState();
}

void CheckPage::showRemedies()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex place = m_model->index(row, 1);
        const QList<Remedy> remedies = m_model->remedies(place);
        if (remedies.isEmpty())
            continue;
        auto *buttons = new QWidget;
        auto *layout = new QHBoxLayout(buttons);
        layout->setContentsMargins(6, 6, 9, 7);
        layout->addStretch();
        auto *first = new QPushButton(Words::sentence(remedies.constFirst().label));
        first->setObjectName(u"remedyButton"_s);
        first->setAutoDefault(false);
        //: The button's own words and the finding that it is for: "Migrate roles: 2 roles are missing on the target".
        first->setAccessibleName(tr("%1: %2").arg(first->text(), m_model->index(row, 0).data().toString()));
        connect(first, &QPushButton::clicked, this, [this, remedy = remedies.constFirst()] { apply(remedy); });
        layout->addWidget(first, 0, Qt::AlignTop);
        if (remedies.size() > 1) {
            auto *more = new QPushButton(tr("Other"));
            more->setObjectName(u"moreRemediesButton"_s);
            more->setAutoDefault(false);
            more->setAccessibleName(tr("Other remedies: %1").arg(m_model->index(row, 0).data().toString()));
            auto *menu = new QMenu(more);
            for (const Remedy &remedy : remedies.mid(1))
                menu->addAction(Words::sentence(remedy.label), this, [this, remedy] { apply(remedy); });
            more->setMenu(menu);
            layout->addWidget(more, 0, Qt::AlignTop);
        }
        m_ui->findingView->setIndexWidget(place, buttons);
    }
}

void CheckPage::apply(const Remedy &remedy)
{
    if (!remedy.changesProfile()) {
        Q_EMIT remedyRequested(remedy);
        return;
    }
    m_session.document().update([&remedy](MigrationProfile &profile) { profile = withRemedy(profile, remedy); });
    // later: the button that was clicked goes with the findings that a new check replaces
    QMetaObject::invokeMethod(this, &CheckPage::checkRequested, Qt::QueuedConnection);
}

void CheckPage::showState()
{
    const bool checking = m_coordinator.phase() == RunCoordinator::Phase::Checking;
    const auto &outcome = m_session.outcome();
    m_ui->summaryLabel->setText(summary());
    m_ui->progressBar->setVisible(checking);
    m_ui->checkAgainButton->setText(outcome ? tr("Check a&gain") : tr("Check n&ow"));
    m_ui->checkAgainButton->setEnabled(!m_coordinator.isBusy() && !m_coordinator.missingConnection());
    m_ui->deepButton->setVisible(m_session.asks(Side::Source));
    m_ui->deepButton->setEnabled(m_ui->checkAgainButton->isEnabled());
    m_ui->copyButton->setEnabled(outcome.has_value());
    m_ui->findingView->setVisible(outcome.has_value());
    m_ui->findingView->setEnabled(!m_coordinator.isBusy());
    m_ui->emptyLabel->setVisible(!outcome);
    const ClientToolsFinder &tools = m_session.services().tools();
    const bool noTools = !tools.isSearching() && std::none_of(tools.tools().begin(), tools.tools().end(),
                                                              [](const ClientTools &found) { return found.usable(); });
    m_ui->toolsPanel->setVisible(noTools);
    if (noTools)
        m_ui->toolsHintLabel->setText(
            tr("They come with PostgreSQL. To install them: %1").arg(ClientToolsFinder::installHint()));
}

QString CheckPage::summary() const
{
    if (m_coordinator.phase() == RunCoordinator::Phase::Checking && m_coordinator.isCheckingDeeply())
        return tr("Reading the source's data, for %n minute(s) at most…", nullptr, PlanRequest::usualDeepMinutes);
    if (m_coordinator.phase() == RunCoordinator::Phase::Checking)
        return tr("Asking source, target and this computer…");
    if (!m_session.outcome())
        return m_coordinator.missingConnection() ? tr("Choose a source and a target first.") : tr("Not yet run.");
    const int total = static_cast<int>(m_model->total());
    const qint64 took = m_session.outcome()->checkMs;
    QStringList parts{took < 0 ? tr("%n check(s)", nullptr, total)
                               : tr("%n check(s) in %1 s", nullptr, total)
                                     .arg(QLocale().toString(static_cast<double>(took) / 1000, 'f', 1))};
    if (const auto blocks = m_model->blocking())
        parts += tr("%n block(s) the migration", nullptr, static_cast<int>(blocks));
    if (const auto warnings = m_model->count(Severity::Warning))
        parts += tr("%n warning(s)", nullptr, static_cast<int>(warnings));
    parts += tr("%n passed", nullptr, static_cast<int>(m_model->count(Severity::Passed)));
    if (m_session.outcomeIsStale() && m_coordinator.runState() == RunState::Idle)
        parts += tr("the profile was changed since");
    else if (m_session.outcomeIsStale())
        parts += tr("as it was before the run");
    return parts.join(u" · "_s);
}

} // namespace trunkline
