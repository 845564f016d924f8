#include "tools/toolsplaces.h"

#include <QDir>
#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

QStringList usualToolsFolders()
{
    QStringList folders;
    QSettings installations(u"HKEY_LOCAL_MACHINE\\SOFTWARE\\PostgreSQL\\Installations"_s, QSettings::Registry64Format);
    for (const QString &group : installations.childGroups()) {
        const QString base = installations.value(group + u"/Base Directory"_s).toString();
        if (!base.isEmpty())
            folders += QDir::fromNativeSeparators(base) + u"/bin"_s;
    }
    for (const char *variable : {"ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA"}) {
        const QString base = QDir::fromNativeSeparators(qEnvironmentVariable(variable));
        if (base.isEmpty())
            continue;
        folders += foldersMatching(base + u"/PostgreSQL/*/bin"_s);
        folders += foldersMatching(base + u"/pgAdmin 4/runtime"_s);
        folders += foldersMatching(base + u"/Programs/pgAdmin 4/runtime"_s);
    }
    folders.removeDuplicates();
    return folders;
}

QString toolsInstallHint()
{
    return u"https://www.postgresql.org/download/windows/"_s;
}

} // namespace trunkline
