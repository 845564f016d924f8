#include "store/folders.h"
#include "support/testregistry.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;

class FoldersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachIsMadeForTheUserAlone()
    {
        for (const QString &folder :
             {Folders::data(), Folders::config(), Folders::dumps(), Folders::locks(), Folders::runtime()}) {
            const QFileInfo info(folder);
            QVERIFY2(info.isDir(), qPrintable(folder));
            QVERIFY(info.isAbsolute());
#ifdef Q_OS_UNIX
            QCOMPARE(info.permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                                           QFile::WriteOther | QFile::ExeOther),
                     QFile::Permissions());
#endif
        }
    }
#ifdef Q_OS_LINUX
    void theVariablesOfXdgAreHonoured()
    {
        QCOMPARE(Folders::data(), qEnvironmentVariable("XDG_DATA_HOME") + u"/trunkline"_s);
        QCOMPARE(Folders::config(), qEnvironmentVariable("XDG_CONFIG_HOME") + u"/trunkline"_s);
        QCOMPARE(Folders::runtime(), qEnvironmentVariable("XDG_RUNTIME_DIR") + u"/trunkline"_s);
    }
    void aRuntimeFolderThatOthersMayReadIsNotUsed()
    {
        const QByteArray before = qgetenv("XDG_RUNTIME_DIR");
        QTemporaryDir open;
        QFile::setPermissions(open.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadOther);
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(open.path()));
        const QString withOpenFolder = Folders::runtime();
        qputenv("XDG_RUNTIME_DIR", QByteArray());
        const QString withoutFolder = Folders::runtime();
        qputenv("XDG_RUNTIME_DIR", before);
        QCOMPARE(withOpenFolder, Folders::data() + u"/runtime"_s);
        QCOMPARE(withoutFolder, Folders::data() + u"/runtime"_s);
    }
#endif
};

TRUNKLINE_TEST(FoldersTest)
#include "folderstest.moc"
