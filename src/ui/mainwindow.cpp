#include "ui/mainwindow.h"

#include "models/whentext.h"
#include "ui/clienttoolsdialog.h"
#include "ui/leftoversdialog.h"
#include "ui/mainmenu.h"
#include "ui/messagebar.h"
#include "ui/notices.h"
#include "ui/profileactions.h"
#include "ui/rundialogs.h"
#include "ui/services.h"
#include "ui/statusline.h"
#include "ui/welcomepage.h"
#include "ui/windowlist.h"
#include "ui/workspace.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

/// Local profile files in what is dragged.
QStringList draggedProfiles(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile() && url.fileName().endsWith(u'.' + ProfileDocument::suffix(), Qt::CaseInsensitive))
            paths += url.toLocalFile();
    }
    return paths;
}

} // namespace

MainWindow::MainWindow(Services &services, WindowList &windows, QWidget *parent)
    : QMainWindow(parent)
    , m_services(services)
    , m_windows(windows)
    , m_session(services)
    , m_coordinator(m_session)
    , m_notices(new Notices(this))
    , m_stack(new QStackedWidget(this))
    , m_welcome(new WelcomePage(services, m_stack))
    , m_workspace(new Workspace(m_session, m_coordinator, m_stack))
    , m_statusLine(new StatusLine(m_session, this))
    , m_actions(new ProfileActions(m_session, *m_notices, this))
    , m_runDialogs(new RunDialogs(m_session, m_coordinator, *m_notices, this))
    , m_menu(new MainMenu(m_session, m_coordinator, menuBar()))
{
    setAcceptDrops(true);
    auto *central = new QWidget(this);
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notices);
    column->addWidget(m_stack, 1);
    setCentralWidget(central);
    m_stack->addWidget(m_welcome);
    m_stack->addWidget(m_workspace);
    statusBar()->addWidget(m_statusLine, 1);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->hide();

    connectMenu();
    connectWelcome();
    connectWorkspace();
    connect(m_actions, &ProfileActions::chosen, this, [this](const QString &path) { m_windows.open(path, this); });
    connect(m_actions, &ProfileActions::openFailed, this, [this] { m_opening.clear(); });
    connect(m_actions, &ProfileActions::opened, this, [this] {
        m_opening.clear();
        m_workspace->beginOpened();
        showWorkspace();
    });
    connect(&m_session.document(), &ProfileDocument::pathChanged, this, &MainWindow::showTitle);
    connect(&m_session.document(), &ProfileDocument::modifiedChanged, this, &QWidget::setWindowModified);
    connect(&m_services.history(), &HistoryService::failed, m_notices, qOverload<const Error &>(&Notices::add));
    if (const auto &error = m_services.connections().loadError())
        m_notices->add(*error);
    showTitle();
    if (!restoreGeometry(m_services.settings().windowGeometry()))
        resize(1180, 780);
}

MainWindow::~MainWindow() = default;

void MainWindow::connectMenu()
{
    connect(m_menu, &MainMenu::newRequested, this, &MainWindow::newProfile);
    connect(m_menu, &MainMenu::openRequested, m_actions, &ProfileActions::askForFile);
    connect(m_menu, &MainMenu::recentChosen, this, [this](const QString &path) { m_windows.open(path, this); });
    connect(m_menu, &MainMenu::saveRequested, m_actions, &ProfileActions::save);
    connect(m_menu, &MainMenu::saveAsRequested, m_actions, &ProfileActions::saveAs);
    connect(m_menu, &MainMenu::closeRequested, this, &QWidget::close);
    connect(m_menu, &MainMenu::quitRequested, qApp, &QApplication::closeAllWindows);
    connect(m_menu, &MainMenu::checkRequested, m_workspace, [this] { m_workspace->check(); });
    connect(m_menu, &MainMenu::startRequested, &m_coordinator, &RunCoordinator::start);
    connect(m_menu, &MainMenu::rehearseRequested, m_runDialogs, &RunDialogs::askToRehearse);
    connect(m_menu, &MainMenu::compareRequested, m_workspace, &Workspace::compare);
    connect(m_menu, &MainMenu::cancelRequested, m_runDialogs, &RunDialogs::askToCancel);
    connect(m_menu, &MainMenu::stageChosen, m_workspace, &Workspace::showStage);
    connect(m_menu, &MainMenu::historyRequested, this, &MainWindow::showHistory);
    connect(m_menu, &MainMenu::toolsRequested, this, &MainWindow::showTools);
    connect(m_menu, &MainMenu::languageChosen, this, &MainWindow::setLanguage);
    connect(m_menu, &MainMenu::aboutRequested, this, &MainWindow::showAbout);
}

void MainWindow::connectWelcome()
{
    connect(m_welcome, &WelcomePage::newRequested, this, &MainWindow::newProfile);
    connect(m_welcome, &WelcomePage::openRequested, m_actions, &ProfileActions::askForFile);
    connect(m_welcome, &WelcomePage::profileChosen, this, [this](const QString &path) { m_windows.open(path, this); });
    connect(m_welcome, &WelcomePage::sampleReady, this, [this](const QString &path) { m_windows.open(path, this); });
    connect(m_welcome, &WelcomePage::historyRequested, this, &MainWindow::showHistory);
    connect(m_welcome, &WelcomePage::toolsRequested, this, &MainWindow::showTools);
}

void MainWindow::connectWorkspace()
{
    connect(m_workspace, &Workspace::cancelRequested, m_runDialogs, &RunDialogs::askToCancel);
    connect(m_workspace, &Workspace::passwordsRequested, m_runDialogs, &RunDialogs::askRolePasswords);
    connect(m_workspace, &Workspace::statementsRequested, m_runDialogs, &RunDialogs::askToRunStatements);
    connect(m_workspace, &Workspace::addToolFolderRequested, this,
            [this] { ClientToolsDialog::askForFolder(m_services, this); });
    connect(m_workspace, &Workspace::leftoversRequested, this, &MainWindow::showLeftovers);
    connect(m_workspace, &Workspace::failed, m_notices, qOverload<const Error &>(&Notices::add));
    connect(m_statusLine, &StatusLine::toolsClicked, this, &MainWindow::showTools);
}

QString MainWindow::profilePath() const
{
    return m_opening.isEmpty() ? m_session.document().path() : m_opening;
}

bool MainWindow::isUnused() const
{
    return m_opening.isEmpty() && m_session.document().isPristine() && !m_coordinator.isBusy();
}

void MainWindow::openProfile(const QString &path)
{
    m_opening = path;
    m_actions->open(path);
}

void MainWindow::newProfile()
{
    if (!isUnused()) {
        m_windows.create()->newProfile();
        return;
    }
    m_workspace->showStage(Stage::Source);
    showWorkspace();
}

void MainWindow::startSample()
{
    m_welcome->startSample();
}

void MainWindow::comeToFront()
{
    setWindowState((windowState() & ~Qt::WindowMinimized) | Qt::WindowActive);
    raise();
    activateWindow();
}

void MainWindow::tellInterrupted(const RunRecord &run)
{
    MessageBar *bar = m_notices->add(
        StateIcon::State::Warning,
        tr("The run of %1, %2, was interrupted. What was known of it is kept; processes of it may still be at work.")
            .arg(run.profileName, WhenText::relative(run.startedAt, QDateTime::currentDateTimeUtc())));
    bar->addAction(tr("Look for left-overs…"), [this, run] { showLeftovers(run); });
    bar->addAction(tr("Show the run"), [this, run] {
        showWorkspace();
        m_workspace->openRun(run);
    });
}

void MainWindow::showWorkspace()
{
    m_stack->setCurrentWidget(m_workspace);
    m_menu->setProfileOpen(true);
    statusBar()->show();
    showTitle();
}

void MainWindow::showTitle()
{
    if (m_stack->currentWidget() == m_welcome)
        setWindowTitle(u"Trunkline[*]"_s);
    else
        setWindowTitle(tr("%1[*] — Trunkline").arg(m_session.document().displayName()));
    setWindowFilePath(m_session.document().path());
}

void MainWindow::showHistory()
{
    showWorkspace();
    m_workspace->showHistory();
}

void MainWindow::showTools()
{
    ProfileDocument *document = m_stack->currentWidget() == m_workspace ? &m_session.document() : nullptr;
    auto *dialog = new ClientToolsDialog(m_services, document, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showLeftovers(const RunRecord &run)
{
    auto *dialog = new LeftoversDialog(m_services, run, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showAbout()
{
    auto *about = new QMessageBox(QMessageBox::NoIcon, tr("About Trunkline"), u"Trunkline " TRUNKLINE_VERSION ""_s,
                                  QMessageBox::Close, this);
    about->setAttribute(Qt::WA_DeleteOnClose);
    about->setIconPixmap(QApplication::windowIcon().pixmap(QSize(64, 64), devicePixelRatioF()));
    about->setInformativeText(
        tr("Moves a PostgreSQL database from one server to another, and proves that it arrived.\n\n"
           "Free software under the PostgreSQL Licence. Built with Qt %1.")
            .arg(QLatin1String(qVersion())));
    about->open();
}

void MainWindow::setLanguage(const QString &language)
{
    if (m_services.settings().language() == language)
        return;
    m_services.settings().setLanguage(language);
    m_notices->add(StateIcon::State::Info, tr("The language changes when Trunkline is started the next time."));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_closing && m_coordinator.isRunning()) {
        event->ignore();
        m_runDialogs->askToCloseWhileRunning([this] { close(); });
        return;
    }
    if (!m_closing && m_session.document().isModified()) {
        event->ignore();
        m_actions->askToSave([this] { closeForGood(); });
        return;
    }
    m_services.settings().setWindowGeometry(saveGeometry());
    event->accept();
}

void MainWindow::closeForGood()
{
    m_closing = true;
    close();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!draggedProfiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    for (const QString &path : draggedProfiles(event->mimeData()))
        m_windows.open(path, this);
}

} // namespace trunkline
