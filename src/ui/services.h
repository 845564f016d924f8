#pragma once

#include "store/connectionstore.h"
#include "store/secretstore.h"
#include "store/settings.h"
#include "tools/clienttoolsfinder.h"
#include "ui/historyservice.h"

namespace trunkline {

/// What all windows of the program share: saved connections, passwords, settings, the client tools found on this
/// computer and the history. Made once by main() after the application object, outlives every window; window's thread.
class Services : public QObject
{
    Q_OBJECT
public:
    explicit Services(QObject *parent = nullptr);

    /// Loads the connections and starts looking for client tools and interrupted runs. Nothing of it blocks.
    void start();
    /// Looks for client tools again, with the folders of the settings.
    void findTools();
    /// Adds a folder to those of the settings and looks again.
    void addToolFolder(const QString &folder);
    /// A profile was opened or saved.
    void addRecentProfile(const QString &path);
    void removeRecentProfile(const QString &path);
    void setTheme(Theme theme);

    ConnectionStore &connections() { return m_connections; }
    SecretStore &secrets() { return m_secrets; }
    Settings &settings() { return m_settings; }
    ClientToolsFinder &tools() { return m_tools; }
    HistoryService &history() { return m_history; }

Q_SIGNALS:
    /// The list of recent profiles in the settings is another one.
    void recentProfilesChanged();
    void themeChanged(trunkline::Theme theme);

private:
    Settings m_settings;
    ConnectionStore m_connections;
    SecretStore m_secrets;
    ClientToolsFinder m_tools;
    HistoryService m_history;
};

} // namespace trunkline
