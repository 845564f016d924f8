#pragma once

#include "ui/runcoordinator.h"

#include <QMainWindow>

class QStackedWidget;

namespace trunkline {

class MainMenu;
class Notices;
class ProfileActions;
class RunDialogs;
class StatusLine;
class WelcomePage;
class WindowList;
class Workspace;

/// The window of one profile: the welcome page while none is open, else the workspace. Wires its parts together and
/// decides about closing; everything else is theirs. Window's thread; services and list outlive it.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(Services &services, WindowList &windows, QWidget *parent = nullptr);
    ~MainWindow() override;

    Session &session() { return m_session; }
    /// Of the profile that is open or being opened; empty: none, or one that was never saved.
    QString profilePath() const;
    /// Another profile may be opened here.
    bool isUnused() const;
    void openProfile(const QString &path);
    void newProfile();
    void startSample();
    void comeToFront();
    void tellInterrupted(const RunRecord &run);

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void connectMenu();
    void connectWelcome();
    void connectWorkspace();
    void showWorkspace();
    void showTitle();
    void showHistory();
    void showTools();
    void showAbout();
    void showLeftovers(const RunRecord &run);
    void setLanguage(const QString &language);
    void closeForGood();

    Services &m_services;
    WindowList &m_windows;
    Session m_session;
    RunCoordinator m_coordinator;
    Notices *m_notices = nullptr;
    QStackedWidget *m_stack = nullptr;
    WelcomePage *m_welcome = nullptr;
    Workspace *m_workspace = nullptr;
    StatusLine *m_statusLine = nullptr;
    ProfileActions *m_actions = nullptr;
    RunDialogs *m_runDialogs = nullptr;
    MainMenu *m_menu = nullptr;
    QString m_opening;
    bool m_closing = false; ///< all questions before closing are answered
};

} // namespace trunkline
