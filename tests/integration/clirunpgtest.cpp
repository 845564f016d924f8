#include "core/quoting.h"
#include "pg/connection.h"
#include "support/clirunner.h"
#include "support/databasecompare.h"
#include "support/testregistry.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;
using namespace trunkline::testing;

/// The main job by the console program: real servers, real utilities, the sample database.
class CliRunPgTest : public QObject
{
    Q_OBJECT

    TestServer *m_source = nullptr;
    TestServer *m_target = nullptr;
    QTemporaryDir m_folder;
    CliRunner m_cli{QStringLiteral(TRUNKLINE_CLI)};

    QString profile(const QString &name) const { return m_folder.filePath(name + u".trunkline"_s); }
    CliRunner::Ended makeProfile(const QString &name, const QString &database, const QStringList &more)
    {
        return m_cli.run(QStringList{u"new"_s, u"--method"_s, u"file"_s, u"--source"_s,
                                     m_source->connectionString(database), u"--target"_s, m_target->connectionString(),
                                     u"--dump-folder"_s, m_folder.filePath(u"dumps"_s), u"-o"_s, profile(name)} +
                         more);
    }
    QStringList leftSessions(const TestServer &server)
    {
        return server
            .psql(
                u"SELECT application_name FROM pg_stat_activity WHERE application_name LIKE 'trunkline-%' AND pid <> pg_backend_pid()"_s)
            .split(u'\n', Qt::SkipEmptyParts);
    }

private Q_SLOTS:
    void initTestCase()
    {
        TRUNKLINE_NEEDS_SERVER();
        const auto [source, target] = TestServer::sharedPair();
        QVERIFY(source && target);
        m_source = source;
        m_target = target;
        QCOMPARE(fillWithSample(*m_source, u"tickets"_s), QString());
    }

    void theSampleDatabaseArrivesWhole()
    {
        const CliRunner::Ended made = makeProfile(u"whole"_s, u"tickets"_s, {u"--roles"_s, u"--jobs"_s, u"2"_s});
        QVERIFY2(made.exitCode == 0, qPrintable(made.err));
        const CliRunner::Ended ended = m_cli.run({u"run"_s, profile(u"whole"_s)});
        QVERIFY2(ended.exitCode == 0, qPrintable(ended.out + ended.err));
        QCOMPARE(firstDifference(dumpText(*m_source, u"tickets"_s), dumpText(*m_target, u"tickets"_s)), QString());
        QVERIFY(m_target->psql(u"SELECT count(*) > 0 FROM pg_stats WHERE schemaname NOT LIKE 'pg\\_%'"_s,
                               u"tickets"_s) == u"t"_s);
        // nothing is left: no archive, no session
        QVERIFY(QDir(m_folder.filePath(u"dumps"_s)).entryList(QDir::Files).isEmpty());
        QTRY_COMPARE(leftSessions(*m_source).join(u' '), QString());
        QTRY_COMPARE(leftSessions(*m_target).join(u' '), QString());
    }

    void aTakenNameBlocksAndStartsNothing()
    {
        const CliRunner::Ended ended = m_cli.run({u"run"_s, profile(u"whole"_s)});
        QCOMPARE(ended.exitCode, 4);
        QVERIFY2(ended.out.contains(u"TGT-CLASH"_s), qPrintable(ended.out));
        QCOMPARE(m_cli.run({u"check"_s, profile(u"whole"_s)}).exitCode, 2);
    }

    void replaceWantsTheNameTyped()
    {
        QCOMPARE(makeProfile(u"replace"_s, u"tickets"_s, {u"--replace"_s, u"--keep-dump"_s}).exitCode, 0);
        QCOMPARE(m_cli.run({u"run"_s, profile(u"replace"_s)}).exitCode, 4);
        QCOMPARE(m_cli.run({u"run"_s, profile(u"replace"_s), u"--confirm-replace"_s, u"ticket"_s}).exitCode, 4);
        const CliRunner::Ended ended =
            m_cli.run({u"run"_s, profile(u"replace"_s), u"--confirm-replace"_s, u"tickets"_s});
        QVERIFY2(ended.exitCode == 0, qPrintable(ended.out + ended.err));
        const QFileInfoList kept = QDir(m_folder.filePath(u"dumps"_s)).entryInfoList(QDir::Files);
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept.constFirst().permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void anEmptyDatabaseCanBeUsed()
    {
        QCOMPARE(
            makeProfile(u"empty"_s, u"tickets"_s, {u"--use-empty"_s, u"--target-database"_s, u"prepared"_s}).exitCode,
            0);
        QCOMPARE(m_cli.run({u"run"_s, profile(u"empty"_s)}).exitCode, 4);
        m_target->createDatabase(u"prepared"_s);
        const CliRunner::Ended ended = m_cli.run({u"run"_s, profile(u"empty"_s), u"--json"_s});
        QVERIFY2(ended.exitCode == 0, qPrintable(ended.out + ended.err));
        for (const QString &line : ended.out.split(u'\n', Qt::SkipEmptyParts))
            QVERIFY2(QJsonDocument::fromJson(line.toUtf8()).isObject(), qPrintable(line));
        QCOMPARE(firstDifference(dumpText(*m_source, u"tickets"_s), dumpText(*m_target, u"prepared"_s)), QString());
        QCOMPARE(m_cli.run({u"run"_s, profile(u"empty"_s)}).exitCode, 4);
    }

    void missingRolesAreProblemsNotSuccess()
    {
        m_source->psql(u"CREATE ROLE only_here"_s);
        m_source->createDatabase(u"owned"_s);
        m_source->psql(
            u"CREATE TABLE t (i int PRIMARY KEY); ALTER TABLE t OWNER TO only_here; INSERT INTO t VALUES (1)"_s,
            u"owned"_s);
        QCOMPARE(makeProfile(u"owned"_s, u"owned"_s, {}).exitCode, 0);
        const CliRunner::Ended ended = m_cli.run({u"run"_s, profile(u"owned"_s)});
        QCOMPARE(ended.exitCode, 1);
        QVERIFY2(ended.out.contains(u"ROLE-MISSING"_s) && ended.out.contains(u"only_here"_s), qPrintable(ended.out));
        QCOMPARE(m_target->psql(u"SELECT count(*) FROM t"_s, u"owned"_s), u"1"_s);
    }

    void whatDidNotArriveIsListed()
    {
        // The extension's files are not on the target in a way that a check could see: a trigger function refuses.
        m_source->createDatabase(u"lossy"_s);
        m_source->psql(
            u"CREATE TABLE good (i int); INSERT INTO good VALUES (1); CREATE TABLE bad (i int); INSERT INTO bad VALUES (1)"_s,
            u"lossy"_s);
        m_target->createDatabase(u"lossy"_s);
        m_target->psql(
            u"CREATE FUNCTION refuse() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN IF EXISTS (SELECT 1 FROM "
            u"pg_event_trigger_ddl_commands() WHERE object_identity LIKE '%.bad') THEN RAISE EXCEPTION 'refused'; END "
            u"IF; "
            u"END $$; CREATE EVENT TRIGGER refusing ON ddl_command_end EXECUTE FUNCTION refuse()"_s,
            u"lossy"_s);
        QCOMPARE(makeProfile(u"lossy"_s, u"lossy"_s, {u"--use-empty"_s}).exitCode, 0);
        // the database is not empty: that blocks, so the trigger is hidden in an extension-free way through a template
        QCOMPARE(m_cli.run({u"run"_s, profile(u"lossy"_s)}).exitCode, 4);
        m_target->psql(u"ALTER DATABASE lossy RENAME TO refusing_template"_s);
        QFile file(profile(u"lossy"_s));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray text = file.readAll();
        text.replace("\"use-empty\"", "\"create\"");
        text.replace("\"template0\"", "\"refusing_template\"");
        file.resize(0);
        file.seek(0);
        file.write(text);
        file.close();
        const CliRunner::Ended ended = m_cli.run({u"run"_s, profile(u"lossy"_s)});
        QVERIFY2(ended.exitCode == 1, qPrintable(ended.out + ended.err));
        QVERIFY2(ended.out.contains(u"TABLE public.bad"_s), qPrintable(ended.out));
        QVERIFY2(!ended.out.contains(u"TABLE public.good"_s), qPrintable(ended.out));
    }

    void cancelEndsEverything_data()
    {
        QTest::addColumn<QString>("step");
        QTest::addColumn<QString>("lockOnTarget"); // keeps the step waiting
        QTest::newRow("roles") << u"Roles and users"_s << u"LOCK TABLE pg_authid IN SHARE MODE"_s;
        QTest::newRow("create database") << u"Create database"_s << u"LOCK TABLE pg_database IN SHARE MODE"_s;
        QTest::newRow("export") << u"Export"_s << QString();
        QTest::newRow("import") << u"Import"_s << QString();
        QTest::newRow("analyze") << u"Analyze"_s << QString();
    }
    void cancelEndsEverything()
    {
        QFETCH(QString, step);
        QFETCH(QString, lockOnTarget);
        if (m_source->psql(u"SELECT count(*) FROM pg_database WHERE datname = 'slow'"_s) == u"0"_s) {
            m_source->createDatabase(u"slow"_s);
            m_source->psql(
                u"CREATE TABLE big AS SELECT i, repeat(md5(i::text), 20) AS t FROM generate_series(1, 300000) i; "
                u"CREATE INDEX ON big (t); ALTER TABLE big ALTER t SET STATISTICS 10000; "
                u"CREATE ROLE slow_reader; GRANT SELECT ON big TO slow_reader"_s,
                u"slow"_s);
        }
        QCOMPARE(makeProfile(u"slow"_s, u"slow"_s, {u"--roles"_s}).exitCode, 0);
        std::optional<Connection> blocker;
        if (!lockOnTarget.isEmpty()) {
            ConnectRequest request;
            request.params = m_target->params();
            Result<Connection> opened = Connection::open(request);
            QVERIFY(opened.ok());
            blocker.emplace(std::move(*opened));
            QVERIFY(blocker->exec(Sql(u"BEGIN")).ok());
            QVERIFY(blocker->exec(Quoting::fromPlan(lockOnTarget)).ok());
        }
        CliRunner cli(QStringLiteral(TRUNKLINE_CLI));
        QVERIFY(cli.start({u"run"_s, profile(u"slow"_s)}));
        QVERIFY2(cli.waitForOutput(u"● "_s + step), qPrintable(cli.outputSoFar()));
        QTest::qWait(lockOnTarget.isEmpty() ? 200 : 1000);
        cli.interrupt();
        const CliRunner::Ended ended = cli.waitForEnd(30000);
        QVERIFY2(ended.exitCode == 3, qPrintable(ended.out + ended.err));
        blocker.reset();
        QTRY_COMPARE(leftSessions(*m_source).join(u' '), QString());
        QTRY_COMPARE(leftSessions(*m_target).join(u' '), QString());
        // a finished archive stays, to go on with; a part of one is worth nothing
        QDir dumps(m_folder.filePath(u"dumps"_s));
        const QStringList kept = dumps.entryList({u"slow*"_s}, QDir::Files);
        QCOMPARE(kept.size(), step == "Import"_L1 || step == "Analyze"_L1 ? 1 : 0);
        for (const QString &archive : kept)
            QVERIFY(dumps.remove(archive));
        m_target->dropDatabase(u"slow"_s);
        m_target->dropRole(u"slow_reader"_s);
    }

    void whatBlocksIsNamed_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("checkId");
        const QString target = m_target ? m_target->connectionString() : QString();
        QTest::newRow("wrong port") << QString(target + u" port=1"_s) << u"CONN-TARGET"_s;
        QTest::newRow("refused TLS") << QString(target + u" sslmode=require"_s) << u"CONN-TARGET"_s;
        QTest::newRow("unknown host") << QString(target + u" host=no-such-host.invalid"_s) << u"CONN-TARGET"_s;
        QTest::newRow("unknown role") << QString(target + u" user=nobody_here"_s) << u"CONN-TARGET"_s;
        QTest::newRow("may not create databases") << QString(target + u" user=powerless"_s) << u"TGT-CREATEDB"_s;
    }
    void whatBlocksIsNamed()
    {
        QFETCH(QString, target);
        QFETCH(QString, checkId);
        m_target->runPsql(u"CREATE ROLE powerless LOGIN"_s);
        const CliRunner::Ended made =
            m_cli.run({u"new"_s, u"--method"_s, u"file"_s, u"--source"_s, m_source->connectionString(u"tickets"_s),
                       u"--target"_s, target, u"--target-database"_s, u"never_made"_s, u"-o"_s, profile(u"blocked"_s)});
        QVERIFY2(made.exitCode == 0, qPrintable(made.err));
        const CliRunner::Ended ended = m_cli.run({u"run"_s, profile(u"blocked"_s)});
        QVERIFY2(ended.exitCode == 4, qPrintable(ended.out + ended.err));
        QVERIFY2(ended.out.contains(u'[' + checkId + u']'), qPrintable(ended.out));
        QCOMPARE(m_target->psql(u"SELECT count(*) FROM pg_database WHERE datname = 'never_made'"_s), u"0"_s);
    }

    void aNewerMajorVersionIsReached()
    {
        const QString newer = TestServer::binFolderOf(17);
        if (newer.isEmpty())
            QSKIP("no PostgreSQL 17 server is here; tests/run fetches one");
        TestServerOptions options;
        options.binFolder = newer;
        TestServer target(options);
        QVERIFY2(target.start(), qPrintable(target.errorText()));
        QCOMPARE(fillWithSample(*m_source, u"to17"_s, u"0.05"_s, false), QString());
        QCOMPARE(m_cli
                     .run({u"new"_s, u"--method"_s, u"file"_s, u"--source"_s, m_source->connectionString(u"to17"_s),
                           u"--target"_s, target.connectionString(), u"--all-roles"_s, u"-o"_s, profile(u"to17"_s)})
                     .exitCode,
                 0);
        const CliRunner::Ended ended = m_cli.run({u"run"_s, profile(u"to17"_s)});
        QVERIFY2(ended.exitCode == 0, qPrintable(ended.out + ended.err));
        QCOMPARE(firstDifference(rowsText(*m_source, u"to17"_s), rowsText(target, u"to17"_s)), QString());
    }

    void usageErrorsSayWhatToDo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList();
        QTest::newRow("unknown command") << QStringList{u"migrate"_s};
        QTest::newRow("unknown option") << QStringList{u"run"_s, u"x.trunkline"_s, u"--fast"_s};
        QTest::newRow("no profile") << QStringList{u"run"_s};
        QTest::newRow("two modes") << QStringList{u"new"_s,       u"--source"_s, u"dbname=a"_s,
                                                  u"--target"_s,  u"dbname=b"_s, u"--create"_s,
                                                  u"--replace"_s, u"-o"_s,       u"x"_s};
        QTest::newRow("bad jobs") << QStringList{
            u"new"_s, u"--source"_s, u"dbname=a"_s, u"--target"_s, u"dbname=b"_s, u"--jobs"_s, u"0"_s, u"-o"_s, u"x"_s};
        QTest::newRow("password in a URI") << QStringList{
            u"new"_s, u"--source"_s, u"postgresql://u:pw@h/d"_s, u"--target"_s, u"dbname=b"_s, u"-o"_s, u"x"_s};
    }
    void usageErrorsSayWhatToDo()
    {
        QFETCH(QStringList, arguments);
        const CliRunner::Ended ended = m_cli.run(arguments);
        QCOMPARE(ended.exitCode, 64);
        QVERIFY(!ended.err.isEmpty());
        QVERIFY2(!ended.err.contains(u"pw"_s) || !arguments.join(u' ').contains(u":pw@"_s), qPrintable(ended.err));
        QVERIFY(!QFile::exists(u"x.trunkline"_s));
    }

    void aMissingProfileIsAnError()
    {
        const CliRunner::Ended ended = m_cli.run({u"run"_s, m_folder.filePath(u"nowhere.trunkline"_s)});
        QCOMPARE(ended.exitCode, 2);
        QVERIFY(ended.err.contains(u"nowhere"_s));
    }

    void historyTellsTheRuns()
    {
        const CliRunner::Ended listed = m_cli.run({u"history"_s, u"--json"_s});
        QCOMPARE(listed.exitCode, 0);
        const QJsonArray runs = QJsonDocument::fromJson(listed.out.toUtf8()).array();
        QVERIFY(runs.size() >= 5);
        QString succeeded;
        for (const QJsonValue &run : runs) {
            if (run[u"state"_s] == u"succeeded"_s)
                succeeded = run[u"run"_s].toString();
        }
        const CliRunner::Ended shown = m_cli.run({u"history"_s, succeeded.left(10), u"--json"_s});
        QCOMPARE(shown.exitCode, 0);
        QVERIFY(QJsonDocument::fromJson(shown.out.toUtf8())[u"events"_s].toArray().size() > 20);
        QCOMPARE(m_cli.run({u"history"_s, u"nosuchrun"_s}).exitCode, 2);
    }

    void planPrintsWhatWillRun()
    {
        QCOMPARE(makeProfile(u"planned"_s, u"tickets"_s, {u"--roles"_s, u"--target-database"_s, u"planned"_s}).exitCode,
                 0);
        const CliRunner::Ended ended = m_cli.run({u"plan"_s, profile(u"planned"_s)});
        QVERIFY2(ended.exitCode == 0, qPrintable(ended.err));
        for (const QString &part :
             {u"pg_dumpall"_s, u"CREATE DATABASE \"planned\""_s, u"pg_dump"_s, u"pg_restore"_s, u"ANALYZE"_s})
            QVERIFY2(ended.out.contains(part), qPrintable(part + ended.out));
        QCOMPARE(m_target->psql(u"SELECT count(*) FROM pg_database WHERE datname = 'planned'"_s), u"0"_s);
    }
};

TRUNKLINE_TEST(CliRunPgTest)
#include "clirunpgtest.moc"
