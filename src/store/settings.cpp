#include "store/settings.h"

#include "store/folders.h"

#include <QDir>
#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {
constexpr qsizetype maximumRecentProfiles = 20;
}

Settings::Settings()
    : m_settings(std::make_unique<QSettings>(Folders::config() + u"/settings.ini"_s, QSettings::IniFormat))
{
}

Settings::~Settings() = default;

QStringList Settings::recentProfiles() const
{
    return m_settings->value("recentProfiles"_L1).toStringList().mid(0, maximumRecentProfiles);
}

void Settings::addRecentProfile(const QString &path)
{
    const QString absolute = QDir::cleanPath(QDir().absoluteFilePath(path));
    QStringList paths = recentProfiles();
    paths.removeAll(absolute);
    paths.prepend(absolute);
    m_settings->setValue("recentProfiles"_L1, paths.mid(0, maximumRecentProfiles));
}

void Settings::removeRecentProfile(const QString &path)
{
    QStringList paths = recentProfiles();
    paths.removeAll(QDir::cleanPath(QDir().absoluteFilePath(path)));
    m_settings->setValue("recentProfiles"_L1, paths);
}

QStringList Settings::toolFolders() const
{
    return m_settings->value("toolFolders"_L1).toStringList();
}

void Settings::setToolFolders(const QStringList &folders)
{
    m_settings->setValue("toolFolders"_L1, folders);
}

Theme Settings::theme() const
{
    const QString name = m_settings->value("theme"_L1).toString();
    if (name == "light"_L1)
        return Theme::Light;
    return name == "dark"_L1 ? Theme::Dark : Theme::System;
}

void Settings::setTheme(Theme theme)
{
    switch (theme) {
    case Theme::System:
        m_settings->remove("theme"_L1);
        break;
    case Theme::Light:
        m_settings->setValue("theme"_L1, u"light"_s);
        break;
    case Theme::Dark:
        m_settings->setValue("theme"_L1, u"dark"_s);
        break;
    }
}

QString Settings::language() const
{
    return m_settings->value("language"_L1).toString();
}

void Settings::setLanguage(const QString &language)
{
    m_settings->setValue("language"_L1, language);
}

QByteArray Settings::windowGeometry() const
{
    return m_settings->value("windowGeometry"_L1).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    m_settings->setValue("windowGeometry"_L1, geometry);
}

QByteArray Settings::state(const QString &name) const
{
    return m_settings->value(u"state/"_s + name).toByteArray();
}

void Settings::setState(const QString &name, const QByteArray &state)
{
    m_settings->setValue(u"state/"_s + name, state);
}

} // namespace trunkline
