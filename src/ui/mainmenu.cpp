#include "ui/mainmenu.h"

#include "ui/appearance.h"
#include "ui/runcoordinator.h"
#include "ui/services.h"

#include <QActionGroup>
#include <QDir>
#include <QFileInfo>
#include <QMenuBar>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

/// Languages that the program is translated into, each by its own name.
struct LanguageEntry
{
    const char16_t *code;
    const char16_t *name;
};
constexpr LanguageEntry languages[] = {{u"en", u"English"}, {u"de", u"Deutsch"}};

} // namespace

MainMenu::MainMenu(Session &session, RunCoordinator &coordinator, QMenuBar *bar)
    : QObject(bar)
    , m_session(session)
    , m_coordinator(coordinator)
{
    addFileMenu(bar);
    addMigrationMenu(bar);
    addViewMenu(bar);
    addHelpMenu(bar);
    connect(&m_session.document(), &ProfileDocument::changed, this, &MainMenu::enableEntries);
    connect(&m_session.document(), &ProfileDocument::modifiedChanged, this, &MainMenu::enableEntries);
    connect(&m_session, &Session::outcomeChanged, this, &MainMenu::enableEntries);
    connect(&m_session, &Session::overridesChanged, this, &MainMenu::enableEntries);
    connect(&m_coordinator, &RunCoordinator::phaseChanged, this, &MainMenu::enableEntries);
    connect(&m_coordinator, &RunCoordinator::runStateChanged, this, &MainMenu::enableEntries);
    connect(&m_coordinator, &RunCoordinator::pausesAfterStepChanged, this, &MainMenu::enableEntries);
    enableEntries();
}

void MainMenu::setProfileOpen(bool open)
{
    m_profileOpen = open;
    enableEntries();
}

void MainMenu::addFileMenu(QMenuBar *bar)
{
    QMenu *menu = bar->addMenu(tr("&File"));
    menu->addAction(tr("&New migration"), QKeySequence::New, this, &MainMenu::newRequested);
    menu->addAction(tr("&Open…"), QKeySequence::Open, this, &MainMenu::openRequested);
    m_recentMenu = menu->addMenu(tr("Open &recent"));
    connect(menu, &QMenu::aboutToShow, this, &MainMenu::fillRecent);
    fillRecent();
    menu->addSeparator();
    m_save = menu->addAction(tr("&Save"), QKeySequence::Save, this, &MainMenu::saveRequested);
    m_saveAs = menu->addAction(tr("Save &as…"), QKeySequence(u"Ctrl+Shift+S"_s), this, &MainMenu::saveAsRequested);
    menu->addSeparator();
    menu->addAction(tr("&Close"), QKeySequence(u"Ctrl+W"_s), this, &MainMenu::closeRequested);
    menu->addAction(tr("&Quit"), QKeySequence(u"Ctrl+Q"_s), this, &MainMenu::quitRequested)
        ->setMenuRole(QAction::QuitRole);
}

void MainMenu::addMigrationMenu(QMenuBar *bar)
{
    QMenu *menu = bar->addMenu(tr("&Migration"));
    m_check = menu->addAction(tr("&Check"), QKeySequence(u"F7"_s), this, &MainMenu::checkRequested);
    m_start = menu->addAction(tr("&Start"), QKeySequence(u"F5"_s), this, &MainMenu::startRequested);
    m_rehearse = menu->addAction(tr("&Rehearse…"), QKeySequence(u"Shift+F5"_s), this, &MainMenu::rehearseRequested);
    m_compare =
        menu->addAction(tr("C&ompare source and target"), QKeySequence(u"F8"_s), this, &MainMenu::compareRequested);
    m_pause = menu->addAction(tr("&Pause after this step"));
    m_pause->setCheckable(true);
    m_pause->setShortcut(QKeySequence(u"F6"_s));
    connect(m_pause, &QAction::triggered, &m_coordinator, &RunCoordinator::pauseAfterStep);
    m_cancel = menu->addAction(tr("C&ancel…"), QKeySequence(u"Ctrl+."_s), this, &MainMenu::cancelRequested);
    menu->addSeparator();
    menu->addAction(tr("Client &tools…"), this, &MainMenu::toolsRequested);
}

void MainMenu::addViewMenu(QMenuBar *bar)
{
    QMenu *menu = bar->addMenu(tr("&View"));
    for (const Stage stage : StageStatus::all) {
        QAction *action =
            menu->addAction(StageStatus::title(stage), this, [this, stage] { Q_EMIT stageChosen(stage); });
        action->setShortcut(QKeySequence(u"Ctrl+%1"_s.arg(static_cast<int>(stage) + 1)));
        m_stageActions += action;
    }
    menu->addSeparator();
    menu->addAction(tr("&History"), QKeySequence(u"Ctrl+H"_s), this, &MainMenu::historyRequested);
    menu->addSeparator();
    if (Appearance::canChoose())
        addThemeMenu(menu);
    addLanguageMenu(menu);
}

void MainMenu::addThemeMenu(QMenu *view)
{
    QMenu *menu = view->addMenu(tr("&Theme"));
    auto *group = new QActionGroup(menu);
    const auto add = [&](const QString &text, Theme theme) {
        QAction *action = menu->addAction(text, this, [this, theme] { m_session.services().setTheme(theme); });
        action->setCheckable(true);
        action->setData(static_cast<int>(theme));
        group->addAction(action);
    };
    add(tr("&System"), Theme::System);
    add(tr("&Light"), Theme::Light);
    add(tr("&Dark"), Theme::Dark);
    // Another window may have chosen meanwhile.
    connect(menu, &QMenu::aboutToShow, group, [this, group] {
        const int current = static_cast<int>(m_session.services().settings().theme());
        for (QAction *action : group->actions())
            action->setChecked(action->data().toInt() == current);
    });
}

void MainMenu::addLanguageMenu(QMenu *view)
{
    QMenu *menu = view->addMenu(tr("Lan&guage"));
    auto *group = new QActionGroup(menu);
    const auto add = [&](const QString &text, const QString &code) {
        QAction *action = menu->addAction(text, this, [this, code] { Q_EMIT languageChosen(code); });
        action->setCheckable(true);
        action->setData(code);
        group->addAction(action);
    };
    add(tr("&System"), QString());
    for (const LanguageEntry &language : languages)
        add(QString::fromUtf16(language.name), QString::fromUtf16(language.code));
    connect(menu, &QMenu::aboutToShow, group, [this, group] {
        const QString current = m_session.services().settings().language();
        for (QAction *action : group->actions())
            action->setChecked(action->data().toString() == current);
    });
}

void MainMenu::addHelpMenu(QMenuBar *bar)
{
    QMenu *menu = bar->addMenu(tr("&Help"));
    menu->addAction(tr("&About Trunkline"), this, &MainMenu::aboutRequested)->setMenuRole(QAction::AboutRole);
}

void MainMenu::fillRecent()
{
    m_recentMenu->clear();
    const QStringList recent = m_session.services().settings().recentProfiles();
    for (const QString &path : recent) {
        QString name = QFileInfo(path).completeBaseName();
        QAction *action =
            m_recentMenu->addAction(name.replace(u'&', u"&&"_s), this, [this, path] { Q_EMIT recentChosen(path); });
        action->setToolTip(QDir::toNativeSeparators(path));
    }
    m_recentMenu->setToolTipsVisible(true);
    m_recentMenu->setEnabled(!recent.isEmpty());
}

void MainMenu::enableEntries()
{
    const bool complete = m_profileOpen && !m_coordinator.missingConnection();
    const bool answered = m_session.outcome() && !m_session.outcomeIsStale();
    m_save->setEnabled(m_profileOpen && (m_session.document().isModified() || m_session.document().path().isEmpty()));
    m_saveAs->setEnabled(m_profileOpen);
    m_check->setEnabled(complete && !m_coordinator.isBusy());
    m_start->setEnabled(complete && !m_coordinator.isBusy() && (!answered || m_coordinator.isReadyToStart()));
    m_rehearse->setEnabled(complete && m_coordinator.mayRehearse() && !m_coordinator.isBusy());
    m_compare->setEnabled(m_profileOpen && m_coordinator.mayCompare() && !m_coordinator.isBusy());
    m_pause->setEnabled(m_coordinator.phase() == RunCoordinator::Phase::Running);
    m_pause->setChecked(m_coordinator.pausesAfterStep());
    m_start->setEnabled(m_start->isEnabled() || m_coordinator.runState() == RunState::Paused);
    m_cancel->setEnabled(m_coordinator.isBusy() && m_coordinator.phase() != RunCoordinator::Phase::Cancelling);
    for (QAction *action : m_stageActions)
        action->setEnabled(m_profileOpen);
}

} // namespace trunkline
