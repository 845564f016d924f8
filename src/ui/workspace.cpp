#include "ui/workspace.h"

#include "engine/remedies.h"
#include "ui/checkpage.h"
#include "ui/historypage.h"
#include "ui/objectspage.h"
#include "ui/optionspage.h"
#include "ui/pastrunview.h"
#include "ui/routebar.h"
#include "ui/runcoordinator.h"
#include "ui/runpage.h"
#include "ui/services.h"
#include "ui/sidepanel.h"
#include "ui/sourcepage.h"
#include "ui/stagelist.h"
#include "ui/targetpage.h"
#include "ui/verifypage.h"

#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

/// A page of fields scrolls where the window is small or the text large.
QScrollArea *scrolled(QWidget *page)
{
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(page);
    area->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    return area;
}

} // namespace

Workspace::Workspace(Session &session, RunCoordinator &coordinator, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_coordinator(coordinator)
    , m_routeBar(new RouteBar(session, coordinator, this))
    , m_stages(new StageList(this))
    , m_historyButton(new QPushButton(tr("H&istory"), this))
    , m_pages(new QStackedWidget(this))
{
    m_historyButton->setObjectName(u"historyButton"_s);
    m_historyButton->setFlat(true);
    m_historyButton->setCheckable(true);
    auto *side = new SidePanel(this);
    side->setFixedWidth(qMax(198, fontMetrics().averageCharWidth() * 27));
    auto *sideColumn = new QVBoxLayout(side);
    sideColumn->setContentsMargins(8, 10, 9, 10);
    sideColumn->addWidget(m_stages);
    sideColumn->addStretch(1);
    sideColumn->addWidget(m_historyButton, 0, Qt::AlignLeft);
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(side);
    body->addWidget(m_pages, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_routeBar);
    column->addLayout(body, 1);

    addPages();
    followRun();
    connect(m_routeBar, &RouteBar::endClicked, this, [this](Side end) {
        if (!m_session.asks(end))
            showStage(Stage::Options);
        else
            showStage(end == Side::Source ? Stage::Source : Stage::Target);
    });
    connect(m_routeBar, &RouteBar::checkRequested, this, [this] { check(); });
    connect(m_routeBar, &RouteBar::startRequested, &m_coordinator, &RunCoordinator::start);
    connect(m_routeBar, &RouteBar::cancelRequested, this, &Workspace::cancelRequested);
    connect(m_stages, &StageList::stageChosen, this, &Workspace::showStage);
    connect(m_historyButton, &QPushButton::clicked, this, &Workspace::showHistory);
    connect(&m_session.document(), &ProfileDocument::changed, this, &Workspace::showStatus);
    connect(&m_session, &Session::factsChanged, this, &Workspace::showStatus);
    connect(&m_session, &Session::objectsChanged, this, &Workspace::showStatus);
    connect(&m_session, &Session::resolvedObjectsChanged, this, &Workspace::showStatus);
    connect(&m_session, &Session::outcomeChanged, this, &Workspace::showStatus);
    connect(&m_session, &Session::overridesChanged, this, &Workspace::showStatus);
    connect(&m_session, &Session::verificationChanged, this, &Workspace::showStatus);
    connect(&m_coordinator, &RunCoordinator::phaseChanged, this, &Workspace::showStatus);
    connect(&m_coordinator, &RunCoordinator::runStateChanged, this, &Workspace::showStatus);
    showStatus();
    showStage(Stage::Source);
}

void Workspace::addPages()
{
    // In the order of the stages: a stage's number is its page's.
    m_runPage = new RunPage(m_pages);
    auto *checkPage = new CheckPage(m_session, m_coordinator, m_pages);
    m_sourcePage = new SourcePage(m_session, m_pages);
    m_targetPage = new TargetPage(m_session, m_pages);
    m_pages->addWidget(scrolled(m_sourcePage));
    m_pages->addWidget(scrolled(m_targetPage));
    auto *objectsPage = new ObjectsPage(m_session, m_pages);
    m_pages->addWidget(objectsPage);
    m_pages->addWidget(new OptionsPage(m_session, m_pages));
    m_pages->addWidget(checkPage);
    m_pages->addWidget(m_runPage);
    auto *verifyPage = new VerifyPage(m_session, m_coordinator, m_pages);
    m_pages->addWidget(verifyPage);
    connect(verifyPage, &VerifyPage::passwordsRequested, this, &Workspace::passwordsRequested);
    m_historyPage = new HistoryPage(m_session.services().history(), m_pages);
    m_pastRun = new PastRunView(m_session.services().history(), m_pages);
    m_pages->addWidget(m_historyPage);
    m_pages->addWidget(m_pastRun);
    for (const EndpointPanel *page :
         {static_cast<const EndpointPanel *>(m_sourcePage), static_cast<const EndpointPanel *>(m_targetPage)})
        connect(page, &EndpointPanel::optionsRequested, this, [this] { showStage(Stage::Options); });
    connect(objectsPage, &ObjectsPage::sourceRequested, this, [this] { showStage(Stage::Source); });
    connect(checkPage, &CheckPage::checkRequested, this, [this] { check(); });
    connect(checkPage, &CheckPage::deepCheckRequested, this, [this] { check(CheckDepth::Deep); });
    connect(checkPage, &CheckPage::remedyRequested, this, &Workspace::applyRemedy);
    connect(checkPage, &CheckPage::addToolFolderRequested, this, &Workspace::addToolFolderRequested);
    connect(m_historyPage, &HistoryPage::runOpened, this, &Workspace::openRun);
    connect(m_historyPage, &HistoryPage::leftoversRequested, this, &Workspace::leftoversRequested);
    m_runPage->setOffersRepair(true);
    connect(m_runPage, &RunPage::remedyRequested, this, &Workspace::applyRemedy);
    connect(m_pastRun, &PastRunView::remedyRequested, this, &Workspace::applyRemedy);
    connect(m_runPage, &RunPage::repairRequested, &m_coordinator, &RunCoordinator::repair);
    connect(m_pastRun, &PastRunView::repairRequested, &m_coordinator, &RunCoordinator::repair);
    connect(m_runPage, &RunPage::resumeRequested, &m_coordinator, &RunCoordinator::resume);
    connect(m_pastRun, &PastRunView::resumeRequested, &m_coordinator, &RunCoordinator::resume);
    connect(m_pastRun, &PastRunView::backRequested, this, &Workspace::showHistory);
    connect(m_pastRun, &PastRunView::failed, this, &Workspace::failed);
}

void Workspace::followRun()
{
    connect(&m_coordinator, &RunCoordinator::begun, this, [this](const RunRecord &run) {
        m_runPage->clear();
        m_runPage->setStartTime(run.startedAt);
        m_session.setVerification(std::nullopt);
        showStage(Stage::Run);
    });
    connect(&m_coordinator, &RunCoordinator::eventsArrived, m_runPage, &RunPage::addEvents);
    connect(&m_coordinator, &RunCoordinator::checked, this, [this](bool startFollows) {
        if (!startFollows)
            showStage(Stage::Check);
    });
    // Before a run the page shows what would be done.
    connect(&m_session, &Session::outcomeReplaced, this, [this] {
        if (m_coordinator.isRunning())
            return;
        const auto &outcome = m_session.outcome();
        if (outcome && outcome->plan)
            m_runPage->setPlan(*outcome->plan);
        else
            m_runPage->clear();
    });
}

std::optional<Stage> Workspace::currentStage() const
{
    const int page = m_pages->currentIndex();
    return page < static_cast<int>(std::size(StageStatus::all)) ? std::optional(StageStatus::all[page]) : std::nullopt;
}

void Workspace::showStage(Stage stage)
{
    m_pages->setCurrentIndex(static_cast<int>(stage));
    m_stages->setCurrentStage(stage);
    m_historyButton->setChecked(false);
}

void Workspace::showHistory()
{
    m_pages->setCurrentWidget(m_historyPage);
    m_stages->setCurrentStage(std::nullopt);
    m_historyButton->setChecked(true);
    m_historyPage->setFocus();
}

void Workspace::openRun(const RunRecord &run)
{
    m_pastRun->open(run, run.profileId == m_session.document().profile().id);
    showHistory();
    m_pages->setCurrentWidget(m_pastRun);
}

void Workspace::beginOpened()
{
    m_sourcePage->readFacts();
    m_targetPage->readFacts();
    m_stages->setFocus();
    const auto missing = m_coordinator.missingConnection();
    showStage(!missing ? Stage::Options : *missing == Side::Source ? Stage::Source : Stage::Target);
}

void Workspace::showStatus()
{
    for (const Stage stage : StageStatus::all)
        m_stages->setStatus(stage, StageStatus::of(stage, m_session, m_coordinator));
}

void Workspace::applyRemedy(const Remedy &remedy)
{
    if (remedy.changesProfile()) {
        m_session.document().update([&remedy](MigrationProfile &profile) { profile = withRemedy(profile, remedy); });
        return;
    }
    if (remedy.kind == RemedyKind::RunOnTarget) {
        Q_EMIT statementsRequested(remedy);
        return;
    }
    const QString stage = remedy.arguments.value(0);
    showStage(stage == "source"_L1    ? Stage::Source
              : stage == "target"_L1  ? Stage::Target
              : stage == "objects"_L1 ? Stage::Objects
                                      : Stage::Options);
}

void Workspace::check(CheckDepth depth)
{
    showStage(Stage::Check);
    m_coordinator.check(depth);
}

void Workspace::compare()
{
    showStage(Stage::Verify);
    m_coordinator.compare();
}

} // namespace trunkline
