#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

class QSettings;

namespace trunkline {

enum class Theme
{
    System,
    Light,
    Dark,
};

/// What the program remembers of a person's habits: an ini file in the config folder. No secret, nothing of a
/// migration.
class Settings
{
public:
    Settings();
    ~Settings();

    QStringList recentProfiles() const; ///< absolute paths, newest first, at most 20
    void addRecentProfile(const QString &path);
    void removeRecentProfile(const QString &path);
    QStringList toolFolders() const; ///< client tools added by hand
    void setToolFolders(const QStringList &folders);
    Theme theme() const;
    void setTheme(Theme theme);
    QString language() const; ///< "de", "en", empty: the system's
    void setLanguage(const QString &language);
    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    QByteArray state(const QString &name) const; ///< splitters and headers by name
    void setState(const QString &name, const QByteArray &state);

private:
    std::unique_ptr<QSettings> m_settings;
};

} // namespace trunkline
