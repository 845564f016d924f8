#include "core/quoting.h"
#include "support/testfolder.h"
#include "support/testregistry.h"
#include "support/testserver.h"

#include <QDir>
#include <QProcess>
#include <QSignalSpy>

#include <csignal>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;
using namespace trunkline::testing;

namespace {

/// The code that failed() came with; empty where the server came up instead.
Error failureOf(const ThrowawayServerOptions &options)
{
    ThrowawayServer server(options);
    Error error;
    bool decided = false;
    QObject::connect(&server, &ThrowawayServer::failed, &server, [&](const Error &why) {
        error = why;
        decided = true;
    });
    QObject::connect(&server, &ThrowawayServer::ready, &server, [&] { decided = true; });
    server.start();
    return QTest::qWaitFor([&] { return decided; }, 30000) ? error : Error(u"test.timeout"_s);
}

/// psql of this computer with nothing set but what is given.
int psqlExitCode(const QString &conninfo, const QProcessEnvironment &environment)
{
    QProcess psql;
    psql.setProcessEnvironment(environment);
    psql.start(TestServer::clientFolder() + u"/psql"_s, {u"-X"_s, u"-w"_s, u"-c"_s, u"SELECT 1"_s, u"-d"_s, conninfo});
    psql.waitForFinished();
    return psql.exitCode();
}

} // namespace

class ThrowawayServerPgTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { TRUNKLINE_NEEDS_SERVER(); }

    void startsAnswersAndLeavesNothing()
    {
        QString folder;
        qint64 pid = 0;
        QString startTime;
        {
            TestServer server;
            QVERIFY2(server.start(), qPrintable(server.errorText()));
            folder = server.folder();
            pid = server.pid();
            startTime = processStartTime(pid);
            QVERIFY(processIsAlive(pid, startTime));
            QCOMPARE(server.psql(u"SELECT 6 * 7"_s), u"42"_s);
            QVERIFY(server.psql(u"SELECT nonsense"_s).startsWith("psql failed:"_L1));
            server.createDatabase(u"it's a \"name\""_s);
            QCOMPARE(server.psql(u"SELECT current_database()"_s, u"it's a \"name\""_s), u"it's a \"name\""_s);
        }
        QVERIFY(!processIsAlive(pid, startTime));
        QVERIFY(!QDir(folder).exists());
    }
    void deletingItStopsIt()
    {
        ThrowawayServerOptions options;
        options.binFolder = ThrowawayServer::binFolders().first();
        options.folder = makeTestFolder() + u"/server"_s;
        auto server = std::make_unique<ThrowawayServer>(options);
        QSignalSpy ready(server.get(), &ThrowawayServer::ready);
        server->start();
        QVERIFY(ready.wait(30000));
        const qint64 pid = server->pid();
        const QString startTime = processStartTime(pid);
        QVERIFY(processIsAlive(pid, startTime));
        server.reset();
        QVERIFY(!processIsAlive(pid, startTime));
        QVERIFY(!QDir(options.folder).exists());
    }
    void deletingItWhileItStartsLeavesNothing()
    {
        ThrowawayServerOptions options;
        options.binFolder = ThrowawayServer::binFolders().first();
        options.folder = makeTestFolder() + u"/server"_s;
        auto server = std::make_unique<ThrowawayServer>(options);
        server->start();
        QTest::qWait(200); // in the middle of initdb
        server.reset();
        QTest::qWait(500);
        QVERIFY(!QDir(options.folder).exists());
    }
    void stoppingIsSaidOnce()
    {
        ThrowawayServerOptions options;
        options.binFolder = ThrowawayServer::binFolders().first();
        options.folder = makeTestFolder() + u"/server"_s;
        ThrowawayServer server(options);
        QSignalSpy ready(&server, &ThrowawayServer::ready);
        QSignalSpy stopped(&server, &ThrowawayServer::stopped);
        QSignalSpy failed(&server, &ThrowawayServer::failed);
        QSignalSpy progress(&server, &ThrowawayServer::progress);
        server.start();
        QVERIFY(ready.wait(30000));
        QCOMPARE(progress.size(), 2);
        server.stop();
        QVERIFY(stopped.wait(10000));
        QTest::qWait(50);
        QCOMPARE(stopped.size(), 1);
        QCOMPARE(failed.size(), 0);
        QVERIFY(!server.isRunning());
    }
    void itEndsWhenItsProgramIsKilled()
    {
#ifdef Q_OS_LINUX
        const QString folder = makeTestFolder() + u"/server"_s;
        QProcess holder;
        holder.start(QStringLiteral(TRUNKLINE_SERVERHOLDER), {ThrowawayServer::binFolders().first(), folder});
        QVERIFY(holder.waitForReadyRead(30000));
        const qint64 server = holder.readLine().trimmed().toLongLong();
        const QString startTime = processStartTime(server);
        QVERIFY(processIsAlive(server, startTime));
        holder.kill();
        QVERIFY(holder.waitForFinished());
        QVERIFY(QTest::qWaitFor([&] { return !processIsAlive(server, startTime); }, 5000));
        QDir(folder).removeRecursively();
#else
        QSKIP("only Linux tells a child of its parent's death");
#endif
    }
    void anUnexpectedEndIsSaid()
    {
        ThrowawayServerOptions options;
        options.binFolder = ThrowawayServer::binFolders().first();
        options.folder = makeTestFolder() + u"/server"_s;
        ThrowawayServer server(options);
        QSignalSpy ready(&server, &ThrowawayServer::ready);
        QSignalSpy failed(&server, &ThrowawayServer::failed);
        server.start();
        QVERIFY(ready.wait(30000));
        QVERIFY(endProcessTree(server.pid(), processStartTime(server.pid())));
        QVERIFY(failed.wait(10000));
        QCOMPARE(failed.first().first().value<Error>().code(), u"error.server-ended"_s);
        QVERIFY(!server.isRunning());
    }
    void whatCannotStartIsSaid()
    {
        ThrowawayServerOptions good;
        good.binFolder = ThrowawayServer::binFolders().first();
        good.folder = makeTestFolder() + u"/server"_s;

        ThrowawayServerOptions options = good;
        options.binFolder = u"/nowhere"_s;
        QCOMPARE(failureOf(options).code(), u"error.server-not-started"_s);
        QVERIFY(!QDir(options.folder).exists());

        options = good;
        options.locale = u"xx_XX.nonsense"_s;
        const Error locale = failureOf(options);
        QCOMPARE(locale.code(), u"error.server-initdb"_s);
        QVERIFY(locale.toolWords.contains("xx_XX"_L1));

        options = good;
        options.settings.insert(u"shared_buffers"_s, u"it's nonsense"_s);
        const Error setting = failureOf(options);
        QCOMPARE(setting.code(), u"error.server-start"_s);
        QVERIFY2(setting.toolWords.contains("shared_buffers"_L1), qPrintable(setting.toolWords));

        // somebody's folder stays as it is
        options = good;
        QVERIFY(QDir().mkpath(options.folder + u"/precious"_s));
        QCOMPARE(failureOf(options).code(), u"error.server-folder"_s);
        QVERIFY(QDir(options.folder + u"/precious"_s).exists());
    }
    void aClosedParentIsSaid()
    {
        if (ThrowawayServer::systemUser().isEmpty())
            QSKIP("only root's servers run as another user");
        const QString closed = makeTestFolder() + u"/closed"_s;
        QVERIFY(QDir().mkpath(closed));
        QFile::setPermissions(closed, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        ThrowawayServerOptions options;
        options.binFolder = ThrowawayServer::binFolders().first();
        options.folder = closed + u"/server"_s;
        const Error error = failureOf(options);
        QCOMPARE(error.message, (Message{u"error.server-folder-closed"_s, {closed, ThrowawayServer::systemUser()}}));
    }
    void passwordsAreAsked()
    {
        TestServerOptions options;
        options.password = Secret(u"a b'c\\d:\u00FC"_s);
        TestServer server(options);
        QVERIFY2(server.start(), qPrintable(server.errorText()));
        QCOMPARE(server.psql(u"SELECT 1"_s), u"1"_s);
        QVERIFY(server.psql(u"SELECT rolpassword FROM pg_authid WHERE rolname = 'postgres'"_s)
                    .startsWith("SCRAM-SHA-256$"_L1));
        QCOMPARE(psqlExitCode(server.connectionString(), toolEnvironment({}, {})), 2);
        QVERIFY(!QFile::exists(server.folder() + u"/password"_s));
    }
    void encryptionIsOffered()
    {
        if (!TestServer::canTls())
            QSKIP("no openssl command");
        TestServerOptions options;
        options.tls = true;
        TestServer server(options);
        QVERIFY2(server.start(), qPrintable(server.errorText()));
        QMap<QString, QString> values = server.params().values();
        values.insert(u"sslmode"_s, u"verify-full"_s);
        values.insert(u"sslrootcert"_s, server.caCertificate());
        QCOMPARE(psqlExitCode(Quoting::conninfo(values), toolEnvironment({}, {})), 0);
    }
    void settingsAndHbaLinesAreUsed()
    {
        TestServerOptions options;
        options.settings.insert(u"work_mem"_s, u"7MB"_s);
        options.hbaLines = QStringList{u"host all postgres 127.0.0.1/32 trust"_s, u"host all all all reject"_s};
        TestServer server(options);
        QVERIFY2(server.start(), qPrintable(server.errorText()));
        QCOMPARE(server.psql(u"SHOW work_mem"_s), u"7MB"_s);
        QCOMPARE(server.psql(u"CREATE ROLE other LOGIN"_s), QString());
        QMap<QString, QString> values = server.params().values();
        values.insert(u"user"_s, u"other"_s);
        QCOMPARE(psqlExitCode(Quoting::conninfo(values), toolEnvironment({}, {})), 2);
    }
    void otherMajorVersions_data()
    {
        QTest::addColumn<int>("major");
        for (int major = 10; major <= 18; ++major)
            QTest::addRow("%d", major) << major;
    }
    void otherMajorVersions()
    {
        QFETCH(int, major);
        TestServerOptions options;
        options.binFolder = TestServer::binFolderOf(major);
        if (options.binFolder.isEmpty())
            QSKIP("this version is not here; TRUNKLINE_PG_<major>_BIN can name its folder");
        options.password = Secret(u"geheim"_s);
        TestServer server(options);
        QVERIFY2(server.start(), qPrintable(server.errorText()));
        QCOMPARE(server.psql(u"SELECT current_setting('server_version_num')::int / 10000"_s).toInt(), major);
    }
    void theSharedPairIsOnePair()
    {
        const auto [source, target] = TestServer::sharedPair();
        QVERIFY(source && target);
        QVERIFY(source->params().port() != target->params().port());
        QCOMPARE(TestServer::sharedPair().first, source);
    }
};

TRUNKLINE_TEST(ThrowawayServerPgTest)
#include "throwawayserverpgtest.moc"
