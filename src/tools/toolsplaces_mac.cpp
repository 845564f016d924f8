#include "tools/toolsplaces.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

QStringList usualToolsFolders()
{
    QStringList folders;
    // A program that was not started from a terminal has no Homebrew in its PATH.
    for (const QString &brew : {u"/opt/homebrew"_s, u"/usr/local"_s}) {
        folders += foldersMatching(brew + u"/opt/postgresql@*/bin"_s);
        folders += foldersMatching(brew + u"/opt/libpq/bin"_s);
        folders += foldersMatching(brew + u"/bin"_s);
    }
    folders += foldersMatching(u"/Applications/Postgres.app/Contents/Versions/*/bin"_s);
    folders += foldersMatching(u"/Library/PostgreSQL/*/bin"_s);
    folders += foldersMatching(u"/opt/local/lib/postgresql*/bin"_s);
    folders += foldersMatching(u"/Applications/pgAdmin 4.app/Contents/SharedSupport"_s);
    folders.removeDuplicates();
    return folders;
}

QString toolsInstallHint()
{
    const bool hasBrew = QFileInfo::exists(u"/opt/homebrew/bin/brew"_s) || QFileInfo::exists(u"/usr/local/bin/brew"_s);
    return hasBrew ? u"brew install libpq"_s : u"https://postgresapp.com/"_s;
}

} // namespace trunkline
