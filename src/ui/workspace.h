#pragma once

#include "ui/stage.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace trunkline {

class HistoryPage;
class PastRunView;
class RouteBar;
class RunPage;
class SourcePage;
class StageList;
class TargetPage;
struct RunRecord;

/// What a window shows of an open profile: the route bar, the stages at the left, the stage's page. Follows session and
/// coordinator; what needs a dialog goes out as a signal.
class Workspace : public QWidget
{
    Q_OBJECT
public:
    Workspace(Session &session, RunCoordinator &coordinator, QWidget *parent = nullptr);

    /// The stage whose page is open; none while the history is.
    std::optional<Stage> currentStage() const;
    void showStage(Stage stage);
    void showHistory();
    void openRun(const RunRecord &run);
    /// For a profile that was opened: shows the first stage that has something to be done, and asks both servers what
    /// they are.
    void beginOpened();
    /// Starts a check and shows its page.
    void applyRemedy(const Remedy &remedy);
    void check(CheckDepth depth = CheckDepth::Usual);
    /// Starts a comparison and shows its page.
    void compare();

Q_SIGNALS:
    void cancelRequested();
    void passwordsRequested();
    void addToolFolderRequested();
    void leftoversRequested(const trunkline::RunRecord &run);
    /// A remedy wants to run statements on the target: to be shown first.
    void statementsRequested(const trunkline::Remedy &remedy);
    void failed(const trunkline::Error &error);

private:
    void addPages();
    void followRun();
    void showStatus();

    Session &m_session;
    RunCoordinator &m_coordinator;
    RouteBar *m_routeBar = nullptr;
    StageList *m_stages = nullptr;
    SourcePage *m_sourcePage = nullptr;
    TargetPage *m_targetPage = nullptr;
    QPushButton *m_historyButton = nullptr;
    QStackedWidget *m_pages = nullptr;
    RunPage *m_runPage = nullptr;
    HistoryPage *m_historyPage = nullptr;
    PastRunView *m_pastRun = nullptr;
};

} // namespace trunkline
