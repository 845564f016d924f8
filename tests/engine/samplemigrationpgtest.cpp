#include "engine/samplemigration.h"

#include "store/profilefile.h"
#include "support/testregistry.h"
#include "tools/throwawayserver.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace trunkline;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What psql prints, errors included.
QString askSampleServer(const ConnectionParams &params, const QString &sql)
{
    QStringList words;
    for (const QString &keyword : params.keywords())
        words += keyword + u"='"_s + params.value(keyword) + u'\'';
    QProcess psql;
    psql.start(u"psql"_s, {u"-XAtw"_s, u"-d"_s, words.join(u' '), u"-c"_s, sql});
    psql.waitForFinished();
    return QString::fromUtf8(psql.readAllStandardOutput() + psql.readAllStandardError()).trimmed();
}

QStringList sampleFolders()
{
    return QDir::temp().entryList({u"trunkline-sample-*"_s}, QDir::Dirs);
}

} // namespace

class SampleMigrationPgTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        if (ThrowawayServer::binFolders().isEmpty())
            QSKIP("no PostgreSQL server on this computer");
    }
    void twoServersAndAProfileBetweenThem();
    void cancelLeavesNothing();
    void stopSaysWhenAllIsGone();
    void aServerThatDiesIsReported();
};

void SampleMigrationPgTest::twoServersAndAProfileBetweenThem()
{
    MigrationProfile profile;
    QString path;
    {
        SampleMigration sample;
        QSignalSpy progress(&sample, &SampleMigration::progress);
        QSignalSpy ready(&sample, &SampleMigration::ready);
        QSignalSpy failed(&sample, &SampleMigration::failed);
        sample.start(0.05);
        QTRY_VERIFY_WITH_TIMEOUT(ready.size() + failed.size() > 0, 120000);
        if (!failed.isEmpty())
            QFAIL(qPrintable(failed.first().first().value<Error>().toolWords));
        QVERIFY(sample.isRunning());
        profile = ready.first().at(0).value<MigrationProfile>();
        path = ready.first().at(1).toString();

        const Result<MigrationProfile> read = ProfileFile::read(path);
        QVERIFY(read.ok());
        QVERIFY(read.value() == profile);
        QCOMPARE(profile.targetDatabaseName(), u"ticketing"_s);
        QCOMPARE(profile.roles.selection, RoleSelection::InUse);
        QVERIFY(QFileInfo(profile.dump.folder).isDir());
        QVERIFY(progress.size() > 10);
        QCOMPARE(progress.last().first().value<Message>().code, u"note.sample-analyze"_s);

        const QString tables =
            u"select count(*) from pg_class c join pg_namespace n on n.oid = relnamespace "
            "where relkind in ('r', 'p') and not relispartition and nspname !~ '^pg_|^information'"_s;
        QCOMPARE(askSampleServer(profile.source.params, tables), u"26"_s);
        QVERIFY(askSampleServer(profile.source.params, u"select count(*) from sales.ticket"_s).toInt() > 1000);
        QCOMPARE(askSampleServer(profile.target.params, tables), u"0"_s);
        QCOMPARE(
            askSampleServer(profile.target.params, u"select count(*) from pg_roles where rolname like 'ticketing%'"_s),
            u"0"_s);

        ConnectionParams withoutPassword = profile.source.params;
        withoutPassword.remove(u"passfile"_s);
        QVERIFY(askSampleServer(withoutPassword, u"select 1"_s).contains("no password supplied"_L1));
    }
    QVERIFY(!QFileInfo::exists(QFileInfo(path).path()));
    QVERIFY(askSampleServer(profile.source.params, u"select 1"_s).contains("Connection refused"_L1));
    QVERIFY(askSampleServer(profile.target.params, u"select 1"_s).contains("Connection refused"_L1));
}

void SampleMigrationPgTest::cancelLeavesNothing()
{
    const QStringList before = sampleFolders();
    SampleMigration sample;
    QSignalSpy ready(&sample, &SampleMigration::ready);
    QSignalSpy failed(&sample, &SampleMigration::failed);
    sample.start(1);
    QCOMPARE(sampleFolders().size(), before.size() + 1);
    QTest::qWait(300);
    sample.cancel();
    QCOMPARE(sampleFolders(), before);
    QTest::qWait(100);
    QVERIFY(ready.isEmpty());
    QVERIFY(failed.isEmpty());
    QVERIFY(!sample.isRunning());
}

void SampleMigrationPgTest::stopSaysWhenAllIsGone()
{
    SampleMigration sample;
    QSignalSpy ready(&sample, &SampleMigration::ready);
    QSignalSpy failed(&sample, &SampleMigration::failed);
    QSignalSpy stopped(&sample, &SampleMigration::stopped);
    sample.start(0.01);
    QTRY_VERIFY_WITH_TIMEOUT(ready.size() + failed.size() > 0, 120000);
    QVERIFY(failed.isEmpty());
    sample.stop();
    QTRY_COMPARE_WITH_TIMEOUT(stopped.size(), 1, 20000);
    QVERIFY(!QFileInfo::exists(ready.first().at(1).toString()));

    // In the middle of the filling, and with nothing there at all.
    sample.start(1);
    QTest::qWait(400);
    sample.stop();
    QTRY_COMPARE_WITH_TIMEOUT(stopped.size(), 2, 20000);
    sample.stop();
    QTRY_COMPARE_WITH_TIMEOUT(stopped.size(), 3, 1000);
    QVERIFY(failed.isEmpty());
}

void SampleMigrationPgTest::aServerThatDiesIsReported()
{
    SampleMigration sample;
    QSignalSpy ready(&sample, &SampleMigration::ready);
    QSignalSpy failed(&sample, &SampleMigration::failed);
    sample.start(0.01);
    QTRY_VERIFY_WITH_TIMEOUT(ready.size() + failed.size() > 0, 120000);
    QVERIFY(failed.isEmpty());
    const QString path = ready.first().at(1).toString();
    const auto profile = ready.first().at(0).value<MigrationProfile>();
    askSampleServer(profile.target.params, u"copy (select 1) to program 'kill -QUIT $(head -1 postmaster.pid)'"_s);
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 20000);
    QCOMPARE(failed.first().first().value<Error>().code(), u"error.server-ended"_s);
    QVERIFY(!QFileInfo::exists(path));
    QTest::qWait(100);
    QCOMPARE(failed.size(), 1);
}

TRUNKLINE_TEST(SampleMigrationPgTest)
#include "samplemigrationpgtest.moc"
