#include "store/history.h"
#include "support/clirun.h"
#include "support/databasecompare.h"
#include "support/testregistry.h"

#include <QDir>
#include <QJsonDocument>
#include <QRandomGenerator>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;
using namespace trunkline::testing;

/// A run whose program is killed in any of its steps, and that is gone on with: nothing is lost, nothing is there
/// twice.
class ResumePgTest : public QObject
{
    Q_OBJECT

    TestServer *m_source = nullptr;
    TestServer *m_target = nullptr;
    std::unique_ptr<CliMigrations> m_runs;

    QString sessions() const
    {
        QStringList found;
        for (const TestServer *server : {m_source, m_target})
            found += server->psql(u"SELECT application_name || ' ' || left(query, 60) FROM pg_stat_activity WHERE "
                                  "application_name LIKE 'trunkline-%' AND pid <> pg_backend_pid()"_s);
        found.removeAll(QString());
        return found.join(u'\n');
    }
    /// The largest core dump that this process and what it has started may leave, as the system says it; Linux.
    static QStringList coreLimits(qint64 pid)
    {
        QStringList limits;
        QFile file(u"/proc/%1/limits"_s.arg(pid));
        if (file.open(QFile::ReadOnly)) {
            for (const QByteArray &line : file.readAll().split('\n')) {
                if (line.startsWith("Max core file size"))
                    limits += QString::fromUtf8(line.simplified().split(' ').value(4));
            }
        }
        for (const QString &thread : QDir(u"/proc/%1/task"_s.arg(pid)).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            QFile children(u"/proc/%1/task/%2/children"_s.arg(QString::number(pid), thread));
            if (!children.open(QFile::ReadOnly))
                continue;
            for (const QByteArray &child : children.readAll().simplified().split(' ')) {
                if (child.toLongLong() > 0)
                    limits += coreLimits(child.toLongLong());
            }
        }
        return limits;
    }
    void dropTarget(const QString &name) { m_target->psql(u"DROP DATABASE IF EXISTS %1"_s.arg(name)); }
    /// Starts a run and kills its program once this has been told on its output.
    bool killedAt(const QString &profile, const QString &told) const
    {
        CliRunner cli{QStringLiteral(TRUNKLINE_CLI)};
        if (!cli.start({u"run"_s, profile, u"--json"_s}) || !cli.waitForOutput(told))
            return false;
        cli.kill();
        cli.waitForEnd();
        return true;
    }
    static QStringList stepsOf(const CliRun &run)
    {
        QStringList kinds;
        for (const QJsonValue &step : run.plan.value("steps"_L1).toArray())
            kinds += step["kind"_L1].toString();
        return kinds;
    }
    static QString wayOf(const CliRun &run)
    {
        return run.finding(u"RESUME"_s).value("message"_L1)["code"_L1].toString().section(u'-', -1);
    }
    void verifyArrived(const CliRun &run, const QString &source, const QString &target)
    {
        QVERIFY2(run.state == u"succeeded"_s, qPrintable(run.told()));
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.differences(), QStringList());
        QCOMPARE(firstDifference(sortedDumpText(*m_source, source), sortedDumpText(*m_target, target)), QString());
        QTRY_COMPARE(sessions(), QString());
        QVERIFY(QDir(m_runs->folder() + u"/dumps"_s).isEmpty());
    }

private Q_SLOTS:
    void initTestCase()
    {
        TRUNKLINE_NEEDS_SERVER();
        std::tie(m_source, m_target) = TestServer::sharedPair();
        QVERIFY(m_source && m_target);
        m_runs = std::make_unique<CliMigrations>(QStringLiteral(TRUNKLINE_CLI), *m_source, *m_target);
        QCOMPARE(fillWithSample(*m_source, u"tickets"_s), QString());
        // The import stays at one index for a while, when the rows are there.
        m_source->createDatabase(u"lasting"_s);
        const PsqlResult made = m_source->runPsql(
            u"CREATE TABLE t (i int PRIMARY KEY); INSERT INTO t SELECT i FROM generate_series(1, 300) i; "
            u"CREATE TABLE u (i int REFERENCES t, j text); INSERT INTO u SELECT i, 'x' FROM generate_series(1, 300) i; "
            u"CREATE FUNCTION slow(int) RETURNS int IMMUTABLE LANGUAGE sql AS 'SELECT $1'; "
            u"CREATE INDEX t_slow ON t (slow(i)); CREATE VIEW pairs AS SELECT * FROM t JOIN u USING (i); "
            u"CREATE OR REPLACE FUNCTION slow(int) RETURNS int IMMUTABLE LANGUAGE plpgsql AS "
            u"$$ BEGIN PERFORM pg_catalog.pg_sleep(0.01); RETURN $1; END $$"_s,
            u"lasting"_s);
        QVERIFY2(made.ok(), qPrintable(made.errors));
    }

    void killedInAStep_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<QString>("step");
        // roles first: as soon as they are there, there is no such step
        for (const char *step : {"roles", "check", "create-database", "export", "import", "analyze", "verify"})
            QTest::addRow("file, %s", step) << u"file"_s << QString::fromLatin1(step);
        for (const char *step : {"export", "import"}) {
            QTest::addRow("directory, %s", step) << u"directory"_s << QString::fromLatin1(step);
            QTest::addRow("direct, %s", step) << u"direct"_s << QString::fromLatin1(step);
        }
        QTest::newRow("stream, import") << u"stream"_s << u"import"_s;
    }
    void killedInAStep()
    {
        QFETCH(QString, method);
        QFETCH(QString, step);
        dropTarget(u"killed"_s);
        const QString profile =
            m_runs->profile(u"tickets"_s, {u"--method"_s, method, u"--roles"_s, u"--target-database"_s, u"killed"_s});
        QVERIFY(killedAt(profile, u"\"step\":\"%1\""_s.arg(step)));
        const CliRun run = m_runs->run(profile, {u"--resume"_s});
        verifyArrived(run, u"tickets"_s, u"killed"_s);
        const bool archived = method == "file"_L1 || method == "directory"_L1;
        const QStringList late{u"import"_s, u"analyze"_s, u"verify"_s};
        if (archived && late.contains(step)) {
            QVERIFY2(wayOf(run) != u"anew"_s, qPrintable(run.told()));
            QVERIFY(!stepsOf(run).contains(u"export"_s));
        } else {
            QCOMPARE(wayOf(run), u"anew"_s);
        }
    }

    void anImportGoesOnByItsLedger()
    {
        const QString profile = m_runs->profile(u"lasting"_s, {u"--jobs"_s, u"1"_s});
        CliRunner cli{QStringLiteral(TRUNKLINE_CLI)};
        QVERIFY(cli.start({u"run"_s, profile, u"--json"_s}));
        QTRY_COMPARE_WITH_TIMEOUT(m_target->psql(u"SELECT count(*) FROM pg_stat_activity WHERE query LIKE 'CREATE "
                                                 "INDEX%' AND application_name LIKE 'trunkline-%'"_s),
                                  u"1"_s, 60000);
        const QString oid = m_target->psql(u"SELECT oid FROM pg_database WHERE datname = 'lasting'"_s);
        // what it holds of passwords is in no core dump, neither its own nor that of the utility
        if (QFile::exists(u"/proc/self/limits"_s)) {
            const QStringList limits = coreLimits(cli.pid());
            QVERIFY2(limits.size() >= 2, qPrintable(limits.join(u' ')));
            QCOMPARE(QSet<QString>(limits.cbegin(), limits.cend()), QSet<QString>{u"0"_s});
        }
        cli.kill();
        cli.waitForEnd();
        const CliRun run = m_runs->run(profile, {u"--resume"_s});
        verifyArrived(run, u"lasting"_s, u"lasting"_s);
        QCOMPARE(wayOf(run), u"import"_s);
        // the same database, and what was there has stayed
        QCOMPARE(m_target->psql(u"SELECT oid FROM pg_database WHERE datname = 'lasting'"_s), oid);
        for (const QString &gone : {u"export"_s, u"create-database"_s})
            QVERIFY2(!stepsOf(run).contains(gone), qPrintable(gone));
        // it has ended now, and that is all there is to say
        const CliRunner::Ended again = m_runs->cli({u"run"_s, profile, u"--resume"_s});
        QCOMPARE(again.exitCode, 0);
        QVERIFY2(again.out.contains(u"has ended"_s), qPrintable(again.out));
        auto history = History::open();
        const RunRecord last = (*history)->runs()->constFirst();
        QCOMPARE(last.id, run.id);
        QVERIFY(!last.resumeOf.isEmpty());
        dropTarget(u"lasting"_s);
    }

    void whatTheLedgerCannotLeadOnBeginsWithTheArchive()
    {
        m_source->createDatabase(u"pictures"_s);
        m_source->psql(u"SELECT lo_from_bytea(0, repeat('x', 1000)::bytea) FROM generate_series(1, 50); "
                       "CREATE TABLE t (i int); INSERT INTO t SELECT i FROM generate_series(1, 300) i; "
                       "CREATE FUNCTION slow(int) RETURNS int IMMUTABLE LANGUAGE sql AS 'SELECT $1'; "
                       "CREATE INDEX t_slow ON t (slow(i)); "
                       "CREATE OR REPLACE FUNCTION slow(int) RETURNS int IMMUTABLE LANGUAGE plpgsql AS "
                       "$$ BEGIN PERFORM pg_catalog.pg_sleep(0.01); RETURN $1; END $$"_s,
                       u"pictures"_s);
        const QString profile = m_runs->profile(u"pictures"_s, {u"--jobs"_s, u"1"_s});
        CliRunner cli{QStringLiteral(TRUNKLINE_CLI)};
        QVERIFY(cli.start({u"run"_s, profile, u"--json"_s}));
        QTRY_COMPARE_WITH_TIMEOUT(m_target->psql(u"SELECT count(*) FROM pg_stat_activity WHERE query LIKE 'CREATE "
                                                 "INDEX%' AND application_name LIKE 'trunkline-%'"_s),
                                  u"1"_s, 60000);
        const QString oid = m_target->psql(u"SELECT oid FROM pg_database WHERE datname = 'pictures'"_s);
        cli.kill();
        cli.waitForEnd();
        const CliRun run = m_runs->run(profile, {u"--resume"_s});
        verifyArrived(run, u"pictures"_s, u"pictures"_s);
        QCOMPARE(wayOf(run), u"archive"_s);
        QCOMPARE(run.finding(u"RESUME"_s).value("detail"_L1)["code"_L1].toString(), u"finding.repair-large-objects"_s);
        QVERIFY(!stepsOf(run).contains(u"export"_s) && stepsOf(run).contains(u"create-database"_s));
        QVERIFY(m_target->psql(u"SELECT oid FROM pg_database WHERE datname = 'pictures'"_s) != oid);
        dropTarget(u"pictures"_s);
    }

    void aCancelledRunGoesOnToo()
    {
        const QString profile = m_runs->profile(u"lasting"_s, {u"--jobs"_s, u"1"_s});
        CliRunner cli{QStringLiteral(TRUNKLINE_CLI)};
        QVERIFY(cli.start({u"run"_s, profile, u"--json"_s}));
        QTRY_COMPARE_WITH_TIMEOUT(m_target->psql(u"SELECT count(*) FROM pg_stat_activity WHERE query LIKE 'CREATE "
                                                 "INDEX%' AND application_name LIKE 'trunkline-%'"_s),
                                  u"1"_s, 60000);
        cli.interrupt();
        QCOMPARE(cli.waitForEnd().exitCode, 3);
        QCOMPARE(sessions(), QString());
        const CliRun run = m_runs->run(profile, {u"--resume"_s});
        verifyArrived(run, u"lasting"_s, u"lasting"_s);
        QCOMPARE(wayOf(run), u"import"_s);
        dropTarget(u"lasting"_s);
    }

    void anotherDatabaseOfThatNameIsNotTouched()
    {
        const QString profile =
            m_runs->profile(u"tickets"_s, {u"--method"_s, u"direct"_s, u"--target-database"_s, u"somebodys"_s});
        QVERIFY(killedAt(profile, u"\"step\":\"export\""_s));
        m_target->psql(u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = 'somebodys'"_s);
        dropTarget(u"somebodys"_s);
        m_target->createDatabase(u"somebodys"_s);
        m_target->psql(u"CREATE TABLE precious (i int)"_s, u"somebodys"_s);
        const CliRun run = m_runs->run(profile, {u"--resume"_s});
        QCOMPARE(run.exitCode, 4);
        QCOMPARE(run.finding(u"TGT-CLASH"_s).value("severity"_L1).toString(), u"blocks"_s);
        QCOMPARE(m_target->psql(u"SELECT count(*) FROM precious"_s, u"somebodys"_s), u"0"_s);
        dropTarget(u"somebodys"_s);
    }

    void aChangedDumpIsNotUsed()
    {
        const QString profile = m_runs->profile(u"lasting"_s, {u"--jobs"_s, u"1"_s});
        QVERIFY(killedAt(profile, u"\"step\":\"import\""_s));
        const QFileInfoList dumps = QDir(m_runs->folder() + u"/dumps"_s).entryInfoList(QDir::Files);
        QCOMPARE(dumps.size(), 1);
        QVERIFY(QFile::resize(dumps.constFirst().filePath(), dumps.constFirst().size() / 2));
        const CliRun run = m_runs->run(profile, {u"--resume"_s});
        QCOMPARE(wayOf(run), u"anew"_s);
        QCOMPARE(run.finding(u"RESUME"_s).value("detail"_L1)["code"_L1].toString(), u"note.resume-archive-changed"_s);
        QCOMPARE(run.state, u"succeeded"_s);
        QFile::remove(dumps.constFirst().filePath());
        dropTarget(u"lasting"_s);
    }

    void withoutARunOneIsStarted()
    {
        dropTarget(u"first"_s);
        const QString profile = m_runs->profile(u"tickets"_s, {u"--target-database"_s, u"first"_s, u"--roles"_s});
        const CliRunner::Ended ended = m_runs->cli({u"run"_s, profile, u"--resume"_s});
        QVERIFY2(ended.exitCode == 0, qPrintable(ended.out + ended.err));
        QVERIFY2(ended.out.contains(u"starting one"_s), qPrintable(ended.out));
        dropTarget(u"first"_s);
    }

    /// Anywhere: TRUNKLINE_KILLS says how often, TRUNKLINE_SEED where.
    void killedAnywhere()
    {
        const int kills = qEnvironmentVariableIntValue("TRUNKLINE_KILLS");
        bool given = false;
        const int seed = qEnvironmentVariableIntValue("TRUNKLINE_SEED", &given);
        QRandomGenerator random(given ? static_cast<quint32>(seed) : 20'261'127U);
        const QStringList methods{u"file"_s, u"directory"_s, u"stream"_s, u"direct"_s};
        for (int i = 0; i < (kills > 0 ? kills : 6); ++i) {
            const QString method = methods.at(i % methods.size());
            const int afterMs = random.bounded(200, 2200);
            const QString where = u"%1 after %2 ms"_s.arg(method).arg(afterMs);
            dropTarget(u"anywhere"_s);
            const QString profile = m_runs->profile(
                u"tickets"_s, {u"--method"_s, method, u"--roles"_s, u"--target-database"_s, u"anywhere"_s});
            CliRunner cli{QStringLiteral(TRUNKLINE_CLI)};
            QVERIFY(cli.start({u"run"_s, profile, u"--json"_s}));
            QTest::qWait(afterMs);
            cli.kill();
            cli.waitForEnd();
            const CliRun run = m_runs->run(profile, {u"--resume"_s});
            QVERIFY2(run.exitCode == 0, qPrintable(where + run.told()));
            const QString difference =
                firstDifference(sortedDumpText(*m_source, u"tickets"_s), sortedDumpText(*m_target, u"anywhere"_s));
            QVERIFY2(difference.isEmpty(), qPrintable(where + u": "_s + difference));
            QTRY_VERIFY2(sessions().isEmpty(), qPrintable(where + sessions()));
            qInfo("%s: %s", qPrintable(where), qPrintable(run.state.isEmpty() ? u"had ended"_s : wayOf(run)));
        }
    }
};

TRUNKLINE_TEST(ResumePgTest)
#include "resumepgtest.moc"
