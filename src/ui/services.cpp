#include "ui/services.h"

namespace trunkline {

Services::Services(QObject *parent)
    : QObject(parent)
{
}

void Services::start()
{
    m_connections.load();
    findTools();
    m_history.findInterrupted();
}

void Services::findTools()
{
    m_tools.find(m_settings.toolFolders());
}

void Services::addToolFolder(const QString &folder)
{
    QStringList folders = m_settings.toolFolders();
    if (!folders.contains(folder))
        folders.append(folder);
    m_settings.setToolFolders(folders);
    findTools();
}

void Services::addRecentProfile(const QString &path)
{
    m_settings.addRecentProfile(path);
    Q_EMIT recentProfilesChanged();
}

void Services::removeRecentProfile(const QString &path)
{
    m_settings.removeRecentProfile(path);
    Q_EMIT recentProfilesChanged();
}

void Services::setTheme(Theme theme)
{
    m_settings.setTheme(theme);
    Q_EMIT themeChanged(theme);
}

} // namespace trunkline
