#pragma once

#include "store/settings.h"
#include "ui/stage.h"

#include <QObject>

class QAction;
class QMenu;
class QMenuBar;

namespace trunkline {

class RunCoordinator;
class Services;
class Session;

/// The menu bar of a window. Says what was chosen by signals and keeps its entries enabled as session and coordinator
/// allow. Owned by the window.
class MainMenu : public QObject
{
    Q_OBJECT
public:
    MainMenu(Session &session, RunCoordinator &coordinator, QMenuBar *bar);

    /// Entries that mean nothing while no profile is open.
    void setProfileOpen(bool open);

Q_SIGNALS:
    void newRequested();
    void openRequested();
    void recentChosen(const QString &path);
    void saveRequested();
    void saveAsRequested();
    void closeRequested();
    void quitRequested();
    void checkRequested();
    void startRequested();
    void rehearseRequested();
    void compareRequested();
    void cancelRequested();
    void stageChosen(trunkline::Stage stage);
    void historyRequested();
    void toolsRequested();
    void languageChosen(const QString &language);
    void aboutRequested();

private:
    void addFileMenu(QMenuBar *bar);
    void addMigrationMenu(QMenuBar *bar);
    void addViewMenu(QMenuBar *bar);
    void addThemeMenu(QMenu *view);
    void addLanguageMenu(QMenu *view);
    void addHelpMenu(QMenuBar *bar);
    void fillRecent();
    void enableEntries();

    Session &m_session;
    RunCoordinator &m_coordinator;
    bool m_profileOpen = false;
    QMenu *m_recentMenu = nullptr;
    QAction *m_save = nullptr;
    QAction *m_saveAs = nullptr;
    QAction *m_check = nullptr;
    QAction *m_start = nullptr;
    QAction *m_rehearse = nullptr;
    QAction *m_pause = nullptr;
    QAction *m_compare = nullptr;
    QAction *m_cancel = nullptr;
    QList<QAction *> m_stageActions;
};

} // namespace trunkline
