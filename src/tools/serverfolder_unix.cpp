#include "tools/serverfolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

QString unprivilegedUser()
{
    if (::geteuid() != 0)
        return {};
    return ::getpwnam("postgres") ? u"postgres"_s : u"nobody"_s;
}

bool giveFileTo(const QString &path, const QString &user)
{
    if (user.isEmpty())
        return true;
    const passwd *entry = ::getpwnam(QFile::encodeName(user).constData());
    return entry && ::chown(QFile::encodeName(path).constData(), entry->pw_uid, entry->pw_gid) == 0;
}

namespace {

/// The first parent that others may not pass; empty when the way is open.
QString closedParent(const QString &folder)
{
    QDir parent = QFileInfo(folder).dir();
    do {
        struct stat state = {};
        if (::stat(QFile::encodeName(parent.absolutePath()).constData(), &state) == 0 && !(state.st_mode & S_IXOTH))
            return parent.absolutePath();
    } while (!parent.isRoot() && parent.cdUp());
    return {};
}

} // namespace

Result<void> makeServerFolder(const QString &folder, const QString &user)
{
    const bool isNew = !QFileInfo::exists(folder);
    if ((!isNew && !QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) ||
        (isNew && !QDir().mkpath(folder)) || ::chmod(QFile::encodeName(folder).constData(), 0700) != 0)
        return Error(u"error.server-folder"_s, {folder});
    if (!user.isEmpty()) {
        if (const QString closed = closedParent(folder); !closed.isEmpty())
            return Error(u"error.server-folder-closed"_s, {closed, user});
        if (!giveFileTo(folder, user))
            return Error(u"error.server-folder"_s, {folder});
    }
    return {};
}

QString socketFolder(const QString &folder)
{
    constexpr qsizetype longest = 107;
    const QByteArray path = QFile::encodeName(QDir::cleanPath(folder));
    // A comma separates folders in the setting.
    const bool fits = path.size() + qsizetype(sizeof "/.s.PGSQL.65535.lock") <= longest && !path.contains(',');
    return fits ? QDir::cleanPath(folder) : QString();
}

} // namespace trunkline
