#include "support/testfolder.h"

#include "support/testregistry.h"
#include "tools/serverfolder.h"
#include "tools/toolprocess.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace trunkline::testing {

namespace {
constexpr auto prefix = "trunkline-test-"_L1;

void sweepFoldersOfTheDead()
{
    QDir temp(QDir::tempPath());
    for (const QString &name : temp.entryList({prefix + u'*'}, QDir::Dirs)) {
        const qint64 owner = name.section(u'-', 2, 2).toLongLong();
        if (owner > 0 && processStartTime(owner).isEmpty())
            QDir(temp.filePath(name)).removeRecursively();
    }
}
} // namespace

QString makeTestFolder()
{
    static int count = 0;
    if (count == 0)
        sweepFoldersOfTheDead();
    const QString folder =
        QDir::tempPath() + u'/' + prefix + u"%1-%2"_s.arg(QCoreApplication::applicationPid()).arg(++count);
    QDir().mkpath(folder);
    QFile::setPermissions(folder,
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther);
    atEndOfTests([folder] { QDir(folder).removeRecursively(); });
    return folder;
}

bool giveToUser(const QString &path, const QString &user)
{
    return giveFileTo(path, user);
}

} // namespace trunkline::testing
