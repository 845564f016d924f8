#include "tools/toolsplaces.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

QStringList usualToolsFolders()
{
    QStringList folders;
    for (const QString &pattern :
         {u"/usr/lib/postgresql/*/bin"_s, u"/usr/pgsql-*/bin"_s, u"/usr/lib/postgresql*/bin"_s,
          u"/opt/postgresql*/bin"_s, u"/opt/PostgreSQL/*/bin"_s, u"/usr/local/pgsql*/bin"_s,
          u"/usr/libexec/postgresql*"_s, u"/usr/bin"_s, u"/usr/local/bin"_s,
          u"/home/linuxbrew/.linuxbrew/opt/postgresql@*/bin"_s, u"/home/linuxbrew/.linuxbrew/opt/libpq/bin"_s})
        folders += foldersMatching(pattern);
    folders.removeDuplicates();
    return folders;
}

QString toolsInstallHint()
{
    for (const QString &path : {u"/etc/os-release"_s, u"/usr/lib/os-release"_s}) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly)) {
            const QString hint = installHintForOsRelease(QString::fromUtf8(file.readAll()));
            if (!hint.isEmpty())
                return hint;
        }
    }
    return u"https://www.postgresql.org/download/"_s;
}

} // namespace trunkline
