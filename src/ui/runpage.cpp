#include "ui/runpage.h"

#include "engine/resumepoint.h"
#include "engine/runsummarywords.h"
#include "engine/words.h"
#include "models/logfiltermodel.h"
#include "models/problemfiltermodel.h"
#include "ui/emptyhint.h"
#include "ui/stateicon.h"
#include "ui/textstyle.h"
#include "ui_runpage.h"

#include <QHeaderView>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {
/// How often the clock moves while a run is on.
constexpr int clockIntervalMs = 200;
constexpr int overallSteps = 1000;
} // namespace

RunPage::RunPage(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::RunPage>())
    , m_logFilter(new LogFilterModel(&m_log, this))
    , m_problemFilter(new ProblemFilterModel(this))
{
    m_ui->setupUi(this);
    TextStyle::applyTo(this);
    m_ui->overallBar->setRange(0, overallSteps);
    m_ui->splitter->setStretchFactor(0, 3);
    m_ui->splitter->setStretchFactor(1, 2);
    m_ui->timelineView->setTimelineModel(&m_timeline);
    m_ui->throughputStrip->setTimelineView(m_ui->timelineView);
    m_ui->logView->setLogModel(m_logFilter);
    m_problemFilter->setSourceModel(&m_problems);
    m_ui->problemsView->setModel(m_problemFilter);
    m_logHint = new EmptyHint(m_ui->logView);
    m_problemsHint = new EmptyHint(m_ui->problemsView);
    m_ui->ledgerView->setModel(&m_ledger);
    m_ui->ledgerView->header()->setSectionResizeMode(LedgerModel::ObjectColumn, QHeaderView::Interactive);
    m_ui->ledgerView->header()->resizeSection(LedgerModel::ObjectColumn, fontMetrics().averageCharWidth() * 62);
    m_ui->ledgerView->header()->resizeSection(LedgerModel::KindColumn, fontMetrics().averageCharWidth() * 20);
    m_ledgerHint = new EmptyHint(m_ui->ledgerView);
    connect(&m_ledger, &LedgerModel::modelReset, this, &RunPage::expandLedger);
    m_ui->tabBar->addTab(tr("&Log"));
    m_ui->tabBar->addTab(tr("Co&mmands"));
    m_ui->tabBar->addTab(tr("&Problems"));
    m_ui->tabBar->addTab(tr("Le&dger"));
    m_ui->tabBar->setAccessibleName(tr("What is shown below the timeline"));
    // Before the first layout the bar would scroll away from its first tab to show a later one.
    m_ui->tabBar->adjustSize();
    makeMoreMenu();

    connect(m_ui->tabBar, &QTabBar::currentChanged, this, [this](int tab) {
        m_ui->stack->setCurrentIndex(tab);
        m_ui->filterBar->setTab(static_cast<RunFilterBar::Tab>(tab));
        showRemedies();
    });
    connect(m_ui->problemsView->selectionModel(), &QItemSelectionModel::currentChanged, this, &RunPage::showRemedies);
    connect(m_ui->remedyBar, &RemedyBar::chosen, this, &RunPage::onRemedyChosen);
    connect(m_ui->zoomInButton, &QAbstractButton::clicked, m_ui->timelineView, &TimelineView::zoomIn);
    connect(m_ui->zoomOutButton, &QAbstractButton::clicked, m_ui->timelineView, &TimelineView::zoomOut);
    connect(m_ui->followButton, &QAbstractButton::toggled, m_ui->timelineView, &TimelineView::setFollowing);
    connect(m_ui->timelineView, &TimelineView::followingChanged, m_ui->followButton, &QAbstractButton::setChecked);
    connect(m_ui->timelineView, &TimelineView::selectionFiltered, this, &RunPage::onSelectionFiltered);
    connect(m_ui->filterBar, &RunFilterBar::filterChanged, this, &RunPage::applyFilter);
    connect(m_ui->filterBar, &RunFilterBar::shellChanged, m_ui->commandsView, &CommandsView::setShell);
    connect(m_ui->filterBar, &RunFilterBar::copyRequested, m_ui->commandsView, &CommandsView::copyShown);
    m_ui->commandsView->setShell(m_ui->filterBar->shell());
    connect(m_ui->repairButton, &QPushButton::clicked, this,
            [this] { Q_EMIT repairRequested(summary().plan()->runId); });
    connect(m_ui->resumeButton, &QPushButton::clicked, this,
            [this] { Q_EMIT resumeRequested(summary().plan()->runId); });
    m_clock.setInterval(clockIntervalMs);
    connect(&m_clock, &QTimer::timeout, this, &RunPage::tick);
    clear();
}

RunPage::~RunPage() = default;

void RunPage::forget()
{
    m_clock.stop();
    m_timeline.clear();
    m_log.clear();
    m_problems.clear();
    m_ledger.clear();
    m_ui->commandsView->setPlan({});
    m_start = {};
    m_log.setStartTime({});
    m_fraction = 0;
    m_filteredByTimeline = false;
    m_ui->filterBar->reset();
    m_ui->message->clear();
    m_ui->timelineView->showAll();
    m_ui->timelineView->setFollowing(true);
}

void RunPage::clear()
{
    forget();
    updateSteps();
    updateHeader();
    updateTabs();
}

void RunPage::setPlan(const MigrationPlan &plan)
{
    forget();
    m_timeline.setPlan(plan);
    updateSteps();
    updateHeader();
    updateTabs();
    // What will run is what there is to read before it does.
    m_ui->tabBar->setCurrentIndex(static_cast<int>(RunFilterBar::Tab::Commands));
}

void RunPage::setStartTime(const QDateTime &start)
{
    m_start = start;
    m_log.setStartTime(start);
}

void RunPage::addEvents(const QList<RunEvent> &events)
{
    if (events.isEmpty())
        return;
    const bool begins = summary().state() == RunState::Idle;
    if (!m_start.isValid())
        setStartTime(QDateTime::currentDateTimeUtc().addMSecs(-events.first().at));
    m_log.addEvents(events);
    m_problems.addEvents(events);
    m_ledger.addEvents(events);
    m_timeline.addEvents(events);
    if (begins && summary().state() != RunState::Idle)
        m_ui->tabBar->setCurrentIndex(static_cast<int>(RunFilterBar::Tab::Log));
    updateSteps();
    updateHeader();
    updateTabs();
    updateClock();
    showRemedies();
}

void RunPage::showRun(const RunRecord &record, const QList<RunEvent> &events)
{
    forget();
    setStartTime(record.startedAt);
    addEvents(events);
    if (isFinal(record.state) && !isFinal(summary().state()))
        m_timeline.close(record.state);
    updateHeader();
    updateClock();
}

void RunPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    updateClock();
}

void RunPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_clock.stop();
}

void RunPage::updateClock()
{
    const bool on = summary().state() != RunState::Idle && !isFinal(summary().state());
    if (!on || !isVisible())
        m_clock.stop();
    else if (!m_clock.isActive())
        m_clock.start();
}

void RunPage::tick()
{
    m_timeline.setNow(m_start.msecsTo(QDateTime::currentDateTimeUtc()));
    updateHeader();
}

QString RunPage::introduction() const
{
    if (!summary().plan())
        return tr("Nothing has run yet. Check the migration to see here what it will do.");
    return tr(
        "Nothing has run yet. Start runs these %n steps one after the other; their commands can be read and copied "
        "below.",
        nullptr, static_cast<int>(summary().steps().size()));
}

void RunPage::setOffersRepair(bool offers)
{
    m_offersRepair = offers;
    updateHeader();
}

void RunPage::showRemedies()
{
    const QModelIndex current = m_ui->problemsView->currentIndex();
    const bool isProblem = m_ui->tabBar->currentIndex() == static_cast<int>(RunFilterBar::Tab::Problems);
    const bool isOver = isFinal(summary().state());
    if (!m_offersRepair || !isProblem || !isOver || !current.isValid()) {
        m_ui->remedyBar->setRemedies({}, {});
        return;
    }
    const QModelIndex problem = current.parent().isValid() ? current.parent() : current;
    m_ui->remedyBar->setRemedies(problem.data(ProblemModel::RemediesRole).value<QList<Remedy>>(),
                                 problem.siblingAtColumn(ProblemModel::ProblemColumn).data().toString());
}

void RunPage::onRemedyChosen(const Remedy &remedy)
{
    if (remedy.changesProfile())
        m_ui->message->say(StateIcon::State::Passed,
                           isRepairable() ? tr("The profile was changed: %1. Fix and run again brings what is missing.")
                                                .arg(Words::sentence(remedy.label))
                                          : tr("The profile was changed: %1.").arg(Words::sentence(remedy.label)));
    Q_EMIT remedyRequested(remedy);
}

bool RunPage::isResumable() const
{
    return m_offersRepair && isUnfinished(summary().state()) && summary().plan() && !summary().plan()->rehearsal;
}

bool RunPage::isRepairable() const
{
    const RunState state = summary().state();
    const bool endedShort = state == RunState::Incomplete;
    if (!m_offersRepair || !summary().plan() || !m_ledger.hasLedger())
        return false;
    // all may be there and belong to somebody else
    return endedShort
               ? m_ledger.arrived() < m_ledger.expected()
               : (state == RunState::SucceededWithProblems || state == RunState::Different) && m_ledger.hasTraces();
}

void RunPage::updateHeader()
{
    const bool idle = summary().state() == RunState::Idle;
    m_fraction = std::max(m_fraction, summary().fraction());
    m_ui->titleLabel->setText(RunSummaryWords::title(summary()));
    m_ui->positionLabel->setText(idle ? QString() : RunSummaryWords::position(summary(), m_timeline.now()));
    m_ui->overallBar->setValue(static_cast<int>(m_fraction * overallSteps));
    m_ui->overallBar->setVisible(!idle);
    m_ui->introductionLabel->setVisible(idle);
    m_ui->introductionLabel->setText(introduction());
    m_ui->repairButton->setVisible(isRepairable());
    m_ui->resumeButton->setVisible(isResumable());
    m_ui->followButton->setEnabled(!idle && !isFinal(summary().state()));
    m_logHint->setText(m_log.rowCount() > 0 ? tr("No line passes the filter.")
                       : idle               ? tr("The log begins with the run.")
                                            : tr("No line has come yet."));
    m_problemsHint->setText(m_problems.count() > 0 ? tr("No problem passes the filter.")
                            : idle                 ? tr("Problems that the run meets are listed here.")
                                                   : tr("No problems."));
    m_ledgerHint->setText(m_ledger.hasLedger() ? tr("No object passes the filter.")
                          : idle               ? tr("What becomes of every object is listed here.")
                                               : tr("The ledger is made when the import is over."));
}

void RunPage::updateSteps()
{
    QList<Step> steps;
    QStringList ids;
    for (const StepSummary &step : summary().steps()) {
        steps += step.step;
        ids += step.step.id;
    }
    if (ids == m_shownSteps && !ids.isEmpty())
        return;
    m_shownSteps = ids;
    m_ui->filterBar->setSteps(steps);
    m_ui->commandsView->setPlan(summary().plan());
}

void RunPage::updateTabs()
{
    const int tab = static_cast<int>(RunFilterBar::Tab::Problems);
    const auto count = m_problems.count();
    m_ui->tabBar->setTabText(tab, count > 0 ? tr("&Problems (%1)").arg(count) : tr("&Problems"));
    m_ui->tabBar->setTabIcon(tab,
                             summary().seriousProblems() > 0 ? StateIcon::icon(StateIcon::State::Warning) : QIcon());
    const int ledger = static_cast<int>(RunFilterBar::Tab::Ledger);
    const bool missing = m_ledger.hasLedger() && m_ledger.arrived() < m_ledger.expected();
    m_ui->tabBar->setTabText(ledger, m_ledger.hasLedger()
                                         ? tr("Le&dger %1 of %2").arg(m_ledger.arrived()).arg(m_ledger.expected())
                                         : tr("Le&dger"));
    m_ui->tabBar->setTabIcon(ledger, missing ? StateIcon::icon(StateIcon::State::Warning) : QIcon());
}

/// What is missing and what was left out is seen at once; what arrived stays folded unless it is all there is.
void RunPage::expandLedger()
{
    for (int row = 0; row < m_ledger.rowCount(); ++row) {
        const QModelIndex group = m_ledger.index(row, 0);
        const bool arrived = group.data(LedgerModel::StateRole).toInt() == static_cast<int>(LedgerState::Arrived);
        m_ui->ledgerView->setFirstColumnSpanned(row, {}, true);
        m_ui->ledgerView->setExpanded(group, !arrived || m_ledger.rowCount() == 1);
    }
}

void RunPage::onSelectionFiltered(const QString &stepId, const QString &name)
{
    const bool nothing = stepId.isEmpty() && name.isEmpty();
    // What a person typed into the filter is not taken away by a selection that ends.
    if (nothing && !m_filteredByTimeline)
        return;
    m_filteredByTimeline = !nothing;
    m_ui->filterBar->choose(stepId, name);
}

void RunPage::applyFilter()
{
    m_logFilter->setFilter(m_ui->filterBar->filter());
    m_problemFilter->setFilter(m_ui->filterBar->stepId(), m_ui->filterBar->text());
    m_ledger.setText(m_ui->filterBar->text());
    m_ui->commandsView->setStep(m_ui->filterBar->stepId());
}

} // namespace trunkline
