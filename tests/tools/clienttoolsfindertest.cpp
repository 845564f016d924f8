#include "tools/clienttoolsfinder.h"
#include "support/testregistry.h"
#include "tools/toolsplaces.h"

#include <QDir>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;

namespace {

void writeProgram(const QString &path, const QByteArray &script)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write("#!/bin/sh\n" + script + '\n');
    file.close();
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

void writeSet(const QString &folder, const QByteArray &version)
{
    for (const QString &tool : {u"pg_dump"_s, u"pg_restore"_s, u"pg_dumpall"_s, u"psql"_s})
        writeProgram(folder + u'/' + tool, "echo '" + tool.toLatin1() + " (PostgreSQL) " + version + "'");
}

} // namespace

/// With programs that play the utilities, and with PATH set so that only these are found.
class ClientToolsFinderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
#ifdef Q_OS_WIN
        QSKIP("the played utilities are shell scripts");
#endif
        m_path = qgetenv("PATH");
    }
    void cleanup()
    {
        qputenv("PATH", m_path);
    }

    void setsOfAllOriginsAreFoundOnce()
    {
        QTemporaryDir root;
        const QString onPath = root.filePath(u"onpath"_s);
        const QString byHand = root.filePath(u"by hand é"_s);
        writeSet(onPath, "16.4 (Debian 16.4-1)");
        writeSet(byHand, "19beta1");
        QFile::link(onPath, root.filePath(u"link"_s));
        qputenv("PATH", QFile::encodeName(onPath + u':' + root.filePath(u"link"_s) + u":relative:"_s) + ':' + m_path);
        const QList<ClientTools> found = find({byHand});
        const ClientTools *hand = inFolder(found, byHand);
        QVERIFY(hand);
        QVERIFY(hand->usable());
        QCOMPARE(hand->origin, ToolsOrigin::ChosenByHand);
        QCOMPARE(hand->version, u"19beta1"_s);
        QCOMPARE(hand->major, 19);
        const ClientTools *path = inFolder(found, onPath);
        QVERIFY(path);
        QCOMPARE(path->origin, ToolsOrigin::Path);
        QCOMPARE(path->version, u"16.4"_s);
        QCOMPARE(path->minor, 4);
        QCOMPARE(path->program(Tool::Psql), onPath + u"/psql"_s);
        QCOMPARE(std::count_if(found.begin(), found.end(),
                               [&](const ClientTools &set) { return set.folder.endsWith("link"_L1); }),
                 0);
        // newest first, unusable last
        QVERIFY(std::is_sorted(found.begin(), found.end(), [](const ClientTools &a, const ClientTools &b) {
            return std::pair(!a.usable(), -a.major) < std::pair(!b.usable(), -b.major);
        }));
    }
    void linksLeadToTheFolderOfTheSet()
    {
        QTemporaryDir root;
        writeSet(root.filePath(u"cellar"_s), "17.1");
        QDir(root.path()).mkdir(u"bin"_s);
        QFile::link(root.filePath(u"cellar/pg_dump"_s), root.filePath(u"bin/pg_dump"_s));
        const ToolsPlace place = toolsPlace(root.filePath(u"bin"_s), ToolsOrigin::Path);
        QCOMPARE(place.folder, QFileInfo(root.filePath(u"cellar"_s)).canonicalFilePath());
        QCOMPARE(place.programs.size(), 4);
    }
    void defectsAreTold_data()
    {
        QTest::addColumn<QString>("tool");
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<QString>("code");
        QTest::newRow("crash") << u"pg_dump"_s << QByteArray("kill -SEGV $$") << u"error.tools-crashed"_s;
        QTest::newRow("exit code") << u"pg_restore"_s << QByteArray("echo 'libpq.so.5: cannot open' >&2; exit 127")
                                   << u"error.tools-not-usable"_s;
        QTest::newRow("something else") << u"psql"_s << QByteArray("echo 'hello'") << u"error.tools-not-a-utility"_s;
        QTest::newRow("another one") << u"psql"_s << QByteArray("echo 'pg_dump (PostgreSQL) 16.1'")
                                     << u"error.tools-not-a-utility"_s;
        QTest::newRow("flood") << u"pg_dumpall"_s << QByteArray("exec yes") << u"error.tools-not-a-utility"_s;
        QTest::newRow("hang") << u"pg_dump"_s << QByteArray("sleep 60") << u"error.tools-no-answer"_s;
        QTest::newRow("other version") << u"psql"_s << QByteArray("echo 'psql (PostgreSQL) 15.1'")
                                       << u"error.tools-mixed"_s;
    }
    void defectsAreTold()
    {
        QFETCH(QString, tool);
        QFETCH(QByteArray, script);
        QFETCH(QString, code);
        QTemporaryDir root;
        writeSet(root.path(), "16.1");
        writeProgram(root.filePath(tool), script);
        QElapsedTimer timer;
        timer.start();
        const QList<ClientTools> found = find({root.path()});
        QVERIFY(timer.elapsed() < 15000);
        const ClientTools *set = inFolder(found, root.path());
        QVERIFY(set);
        QVERIFY(!set->usable());
        QCOMPARE(set->defect->code(), code);
    }
    void aMissingToolIsTold()
    {
        QTemporaryDir root;
        writeSet(root.path(), "16.1");
        QFile::remove(root.filePath(u"pg_dumpall"_s));
        const QList<ClientTools> found = find({root.path(), root.filePath(u"nowhere"_s)});
        const ClientTools *set = inFolder(found, root.path());
        QVERIFY(set && set->defect);
        QCOMPARE(set->defect->message.code, u"error.tools-missing"_s);
        QCOMPARE(set->defect->message.arguments.value(0), u"pg_dumpall"_s);
        const ClientTools *nowhere = inFolder(found, root.filePath(u"nowhere"_s));
        QVERIFY(nowhere && nowhere->defect);
        QCOMPARE(nowhere->defect->message.code, u"error.tools-missing"_s);
    }
    void aToolThatIsNotExecutableIsTold()
    {
        QTemporaryDir root;
        writeSet(root.path(), "16.1");
        QFile::setPermissions(root.filePath(u"psql"_s), QFile::ReadOwner);
        const QList<ClientTools> found = find({root.path()});
        const ClientTools *set = inFolder(found, root.path());
        QVERIFY(set && set->defect);
        QCOMPARE(set->defect->message.code, u"error.tools-not-started"_s);
    }
    void debiansWrapperIsPassedOver()
    {
        QTemporaryDir root;
        const QString wrapper = root.filePath(u"share/pg_wrapper"_s);
        writeProgram(wrapper, "echo 'pg_dump (PostgreSQL) 16.1'");
        const QString bin = root.filePath(u"bin"_s);
        QDir().mkpath(bin);
        for (const QString &tool : {u"pg_dump"_s, u"pg_restore"_s, u"pg_dumpall"_s, u"psql"_s})
            QFile::link(wrapper, bin + u'/' + tool);
        qputenv("PATH", QFile::encodeName(bin) + ':' + m_path);
        QVERIFY(!inFolder(find({}), bin));
        // Chosen by hand it is there, with the reason why it cannot be used.
        const QList<ClientTools> found = find({bin});
        const ClientTools *set = inFolder(found, bin);
        QVERIFY(set && set->defect);
        QCOMPARE(set->defect->message.code, u"error.tools-wrapper"_s);
    }
    void everySearchIsAnsweredOnce()
    {
        ClientToolsFinder finder;
        QSignalSpy found(&finder, &ClientToolsFinder::found);
        finder.find({});
        finder.find({});
        QVERIFY(finder.isSearching());
        QCOMPARE(found.size(), 0);
        QVERIFY(QTest::qWaitFor([&] { return found.size() == 2; }, 20000));
        QTest::qWait(50);
        QCOMPARE(found.size(), 2);
        QVERIFY(!finder.isSearching());
    }
    void deletedInTheMiddleOfASearch()
    {
        auto finder = std::make_unique<ClientToolsFinder>();
        finder->find({});
        finder.reset();
        QTest::qWait(100);
    }
    void patternsOfFolders()
    {
        QTemporaryDir root;
        for (const QString &folder : {u"pg/15/bin"_s, u"pg/16/bin"_s, u"pg/17/lib"_s, u"pgsql-14/bin"_s})
            QDir(root.path()).mkpath(folder);
        QCOMPARE(foldersMatching(root.path() + u"/pg/*/bin"_s),
                 (QStringList{root.filePath(u"pg/15/bin"_s), root.filePath(u"pg/16/bin"_s)}));
        QCOMPARE(foldersMatching(root.path() + u"/pgsql-*/bin"_s), QStringList{root.filePath(u"pgsql-14/bin"_s)});
        QCOMPARE(foldersMatching(root.path() + u"/none/*/bin"_s), QStringList());
        QCOMPARE(foldersMatching(root.path() + u"/pg"_s), QStringList{root.filePath(u"pg"_s)});
    }
    void installHints()
    {
        QCOMPARE(installHintForOsRelease(u"NAME=\"Ubuntu\"\nID=ubuntu\nID_LIKE=debian\n"_s),
                 u"sudo apt install postgresql-client"_s);
        QCOMPARE(installHintForOsRelease(u"ID=linuxmint\nID_LIKE=\"ubuntu debian\"\n"_s),
                 u"sudo apt install postgresql-client"_s);
        QCOMPARE(installHintForOsRelease(u"ID=\"rocky\"\nID_LIKE=\"rhel centos fedora\"\n"_s),
                 u"sudo dnf install postgresql"_s);
        QCOMPARE(installHintForOsRelease(u"ID=\"opensuse-leap\"\n"_s), u"sudo zypper install postgresql"_s);
        QCOMPARE(installHintForOsRelease(u"ID=unknown\n"_s), QString());
        QVERIFY(!ClientToolsFinder::installHint().isEmpty());
    }

private:
    QList<ClientTools> find(const QStringList &byHand)
    {
        ClientToolsFinder finder;
        QSignalSpy found(&finder, &ClientToolsFinder::found);
        finder.find(byHand);
        if (!found.wait(20000))
            return {};
        return finder.tools();
    }
    static const ClientTools *inFolder(const QList<ClientTools> &sets, const QString &folder)
    {
        const QString resolved = QFileInfo(folder).canonicalFilePath();
        const auto found = std::find_if(sets.begin(), sets.end(), [&](const ClientTools &set) {
            return set.folder == folder || (!resolved.isEmpty() && set.folder == resolved);
        });
        return found == sets.end() ? nullptr : &*found;
    }
    QByteArray m_path;
};

TRUNKLINE_TEST(ClientToolsFinderTest)
#include "clienttoolsfindertest.moc"
