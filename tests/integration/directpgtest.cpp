#include "engine/runcontroller.h"
#include "support/clirun.h"
#include "support/databasecompare.h"
#include "support/odddatabase.h"
#include "support/testregistry.h"

#include <QFileInfo>
#include <QProcess>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;
using namespace trunkline::testing;

namespace {

/// Lines in an order of their own: where a row lies in its table is nobody's business.
QString sortedDump(const TestServer &server, const QString &database)
{
    QStringList lines = dumpText(server, database).split(u'\n');
    lines.sort();
    return lines.join(u'\n');
}

/// pgbench writing to a server until it is stopped.
class DirectWriteLoad
{
public:
    DirectWriteLoad(const TestServer &server, const QString &database)
    {
        m_process.setProgram(TestServer::clientFolder() + u"/pgbench"_s);
        m_process.setArguments({u"-n"_s, u"-c"_s, u"2"_s, u"-T"_s, u"120"_s, server.connectionString(database)});
        m_process.setStandardOutputFile(QProcess::nullDevice());
        m_process.start();
    }
    ~DirectWriteLoad()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    bool isOn() const { return m_process.state() == QProcess::Running; }

private:
    QProcess m_process;
};

} // namespace

/// The method direct, held to what an archive would have brought.
class DirectPgTest : public QObject
{
    Q_OBJECT

    TestServer *m_source = nullptr;
    TestServer *m_target = nullptr;
    std::unique_ptr<CliMigrations> m_migrations;

    QString sessions(const TestServer &server) const
    {
        return server.psql(u"SELECT count(*) FROM pg_stat_activity WHERE application_name LIKE 'trunkline-%' AND "
                           u"pid <> pg_backend_pid()"_s);
    }
    QString profile(const QString &database, const QStringList &choices = {}) const
    {
        return m_migrations->profile(database, QStringList{u"--method"_s, u"direct"_s} + choices);
    }
    PlanRequest request(const QString &database, const QString &target) const
    {
        PlanRequest made;
        made.profile = MigrationProfile::create();
        made.profile.source.params = m_source->params(database);
        made.profile.target.params = m_target->params();
        made.profile.targetDatabase.name = target;
        made.profile.method = Method::Direct;
        made.profile.dump.folder = m_migrations->folder();
        return made;
    }

private Q_SLOTS:
    void initTestCase()
    {
        TRUNKLINE_NEEDS_SERVER();
        std::tie(m_source, m_target) = TestServer::sharedPair();
        QVERIFY(m_source && m_target);
        m_migrations = std::make_unique<CliMigrations>(QStringLiteral(TRUNKLINE_CLI), *m_source, *m_target);
        m_source->createDatabase(u"odd"_s);
        const PsqlResult made = m_source->runPsql(QString::fromUtf16(oddDatabase), u"odd"_s);
        QVERIFY2(made.ok(), qPrintable(made.errors));
    }

    void theSampleDatabaseArrives()
    {
        QCOMPARE(fillWithSample(*m_source, u"tickets"_s), QString());
        const CliRun run = m_migrations->run(profile(u"tickets"_s, {u"--roles"_s}));
        QVERIFY2(run.exitCode == 0, qPrintable(run.told()));
        QCOMPARE(run.state, u"succeeded"_s);
        QCOMPARE(run.verification.value("moment"_L1).toString(), u"export"_s);
        QCOMPARE(firstDifference(sortedDump(*m_source, u"tickets"_s), sortedDump(*m_target, u"tickets"_s)), QString());
        // statistics as analyzed: every table with rows has some
        QCOMPARE(
            m_target->psql(u"SELECT count(*) FROM pg_class c WHERE relkind = 'r' AND relnamespace::regnamespace::text "
                           u"!~ '^(pg_|information)' AND reltuples < 0"_s,
                           u"tickets"_s),
            u"0"_s);
        QVERIFY(QDir(m_migrations->folder()).entryList({u"*.dump"_s}).isEmpty());
    }

    void everythingThatAnArchiveCarriesArrives_data()
    {
        QTest::addColumn<int>("jobs");
        QTest::newRow("one job") << 1;
        QTest::newRow("two jobs") << 2;
        QTest::newRow("five jobs") << 5;
    }
    void everythingThatAnArchiveCarriesArrives()
    {
        QFETCH(int, jobs);
        const QString name = u"odd_%1"_s.arg(jobs);
        const CliRun run = m_migrations->run(
            profile(u"odd"_s, {u"--roles"_s, u"--target-database"_s, name, u"--jobs"_s, QString::number(jobs)}));
        // the publication: a server without logical replication warns of it, as it warns pg_restore
        QVERIFY2(run.exitCode == 1, qPrintable(run.told()));
        QCOMPARE(run.state, u"succeeded-with-problems"_s);
        QCOMPARE(run.problems.size(), 1);
        QVERIFY(run.problems.constFirst()["toolWords"_L1].toString().contains(u"wal_level"_s));
        QCOMPARE(run.differences(), QStringList());
        QCOMPARE(run.count("failed"_L1), 0);
        QCOMPARE(run.count("expected"_L1), 0);
        QCOMPARE(firstDifference(sortedDump(*m_source, u"odd"_s), sortedDump(*m_target, name)), QString());
        QCOMPARE(m_target->psql(u"SELECT count(*) FROM logged"_s, name), u"0"_s);
        const QString constraints =
            u"SELECT string_agg(conrelid::regclass || conname || convalidated, ';' ORDER BY 1) FROM (SELECT * FROM "
            u"pg_constraint ORDER BY conrelid::regclass::text, conname) c WHERE contype IN ('f', 'c')"_s;
        QCOMPARE(m_target->psql(constraints, name), m_source->psql(constraints, u"odd"_s));
        QCOMPARE(m_target->psql(u"SELECT relispopulated FROM pg_class WHERE relname = 'never_filled'"_s, name), u"f"_s);
        QCOMPARE(m_target->psql(u"SELECT n FROM a_second_view"_s, name), u"150000"_s);
    }

    void rowsWhosePartitionHangsOnNumbersFindTheirs()
    {
        m_source->createDatabase(u"moods"_s);
        m_source->psql(
            u"CREATE TYPE mood AS ENUM ('sad', 'ok', 'happy'); CREATE TABLE by_mood (m mood, n int) PARTITION "
            u"BY HASH (m); CREATE TABLE by_mood_0 PARTITION OF by_mood FOR VALUES WITH (MODULUS 2, REMAINDER "
            u"0); CREATE TABLE by_mood_1 PARTITION OF by_mood FOR VALUES WITH (MODULUS 2, REMAINDER 1); "
            u"INSERT INTO by_mood SELECT (ARRAY['sad', 'ok', 'happy'])[1 + g % 3]::mood, g FROM "
            u"generate_series(1, 300) g"_s,
            u"moods"_s);
        // so that the numbers of the values are others there
        m_target->psql(u"CREATE TYPE other AS ENUM ('a', 'b', 'c', 'd', 'e', 'f', 'g')"_s);
        const CliRun run = m_migrations->run(profile(u"moods"_s));
        QVERIFY2(run.exitCode == 0, qPrintable(run.told()));
        // they lie in other partitions there, which is no difference
        QCOMPARE(run.state, u"succeeded"_s);
        const QString rows = u"SELECT count(*), sum(hashtext(m::text || n)) FROM by_mood"_s;
        QCOMPARE(m_target->psql(rows, u"moods"_s), m_source->psql(rows, u"moods"_s));
        // a row in a partition that is not its own is not found by its key
        QCOMPARE(m_target->psql(u"SELECT count(*) FROM by_mood WHERE m = 'happy'"_s, u"moods"_s), u"100"_s);
    }

    void theLedgerIsThatOfAFile()
    {
        const CliRun file =
            m_migrations->run(m_migrations->profile(u"odd"_s, {u"--roles"_s, u"--target-database"_s, u"odd_file"_s}));
        const CliRun direct =
            m_migrations->run(profile(u"odd"_s, {u"--roles"_s, u"--target-database"_s, u"odd_direct"_s}));
        QVERIFY2(file.state == "succeeded-with-problems"_L1, qPrintable(file.told()));
        QCOMPARE(direct.state, file.state);
        const auto names = [](const CliRun &run) {
            QStringList all;
            for (const QJsonValue &value : run.ledger.value("entries"_L1).toArray()) {
                const QString kind = value["kind"_L1].toString();
                // large objects are in groups here, and one by one in an archive of this version
                if (!kind.startsWith("BLOB"_L1) && !value["name"_L1].toString().startsWith("LARGE OBJECT"_L1))
                    all += kind + u' ' + value["name"_L1].toString() + u' ' + value["state"_L1].toString();
            }
            all.sort();
            return all;
        };
        QVERIFY(names(file).size() > 50);
        QCOMPARE(names(direct).join(u'\n'), names(file).join(u'\n'));
    }

    void choicesHold()
    {
        const CliRun run = m_migrations->run(
            profile(u"odd"_s, {u"--target-database"_s, u"odd_part"_s, u"--no-owner"_s, u"--no-grants"_s,
                               u"--exclude-table"_s, u"sold"_s, u"--exclude-table-data"_s, u"line"_s,
                               u"--no-large-objects"_s, u"--no-analyze"_s, u"--no-publications"_s}));
        QVERIFY2(run.exitCode == 0, qPrintable(run.told()));
        QCOMPARE(
            m_target->psql(u"SELECT to_regclass('sold') IS NULL, (SELECT count(*) FROM line), (SELECT count(*) FROM "
                           u"pg_largeobject_metadata), (SELECT count(*) FROM large), (SELECT "
                           u"pg_get_userbyid(relowner) FROM pg_class WHERE relname = 'parent')"_s,
                           u"odd_part"_s),
            u"t|0|0|150000|postgres"_s);
    }

    void ownersAreMappedAfterwards()
    {
        m_target->psql(u"CREATE ROLE new_owner"_s);
        const CliRun run =
            m_migrations->run(profile(u"odd"_s, {u"--roles"_s, u"--target-database"_s, u"odd_mapped"_s,
                                                 u"--map-owner"_s, u"odd_owner=new_owner"_s, u"--no-publications"_s}));
        QVERIFY2(run.exitCode == 0, qPrintable(run.told()));
        QCOMPARE(m_target->psql(u"SELECT (SELECT pg_get_userbyid(relowner) FROM pg_class WHERE relname = 'parent'), "
                                u"(SELECT pg_get_userbyid(lomowner) FROM pg_largeobject_metadata WHERE oid = 90007)"_s,
                                u"odd_mapped"_s),
                 u"new_owner|new_owner"_s);
    }

    void whatFailsOnTheTargetIsTold()
    {
        m_source->createDatabase(u"violated"_s);
        m_source->psql(u"CREATE TABLE a (id int PRIMARY KEY, pad text); CREATE TABLE b (a int REFERENCES a, pad text); "
                       u"INSERT INTO a SELECT g, repeat('x', 400) FROM generate_series(1, 50000) g; "
                       u"INSERT INTO b SELECT g, repeat('x', 400) FROM generate_series(1, 50000) g; "
                       u"SET session_replication_role = replica; DELETE FROM a WHERE id = 4711; "
                       u"CREATE VIEW on_b AS SELECT * FROM b; COMMENT ON CONSTRAINT b_a_fkey ON b IS 'c'"_s,
                       u"violated"_s);
        const CliRun run = m_migrations->run(profile(u"violated"_s));
        QCOMPARE(run.state, u"incomplete"_s);
        QCOMPARE(run.stateOf(u"FK CONSTRAINT"_s, u"b b_a_fkey"_s).isEmpty() ? run.told() : u"failed"_s, u"failed"_s);
        QCOMPARE(m_target->psql(u"SELECT count(*) FROM pg_constraint WHERE conname = 'b_a_fkey'"_s, u"violated"_s),
                 u"0"_s);
        QCOMPARE(m_target->psql(u"SELECT count(*) FROM b"_s, u"violated"_s), u"50000"_s);
        QCOMPARE(run.problem(u"problem.foreign-key"_s)["sqlState"_L1].toString().isEmpty() ? run.told() : u"23503"_s,
                 u"23503"_s);
    }

    void aSourceThatIsWrittenToIsEqualToItsMoment()
    {
        if (!QFileInfo(TestServer::clientFolder() + u"/pgbench"_s).isExecutable())
            QSKIP("there is no pgbench");
        m_source->createDatabase(u"direct_bench"_s);
        QProcess init;
        init.start(TestServer::clientFolder() + u"/pgbench"_s, {u"-i"_s, u"-s"_s, u"5"_s, u"-q"_s, u"--foreign-keys"_s,
                                                                m_source->connectionString(u"direct_bench"_s)});
        QVERIFY(init.waitForFinished(60000));
        DirectWriteLoad load(*m_source, u"direct_bench"_s);
        QTRY_VERIFY_WITH_TIMEOUT(
            m_source->psql(u"SELECT count(*) > 50 FROM pgbench_history"_s, u"direct_bench"_s) == "t"_L1, 20000);
        const CliRun run = m_migrations->run(profile(u"direct_bench"_s, {u"--jobs"_s, u"3"_s}));
        QVERIFY2(run.exitCode == 0, qPrintable(run.told()));
        QVERIFY(load.isOn());
        QCOMPARE(run.verification.value("moment"_L1).toString(), u"export"_s);
        QCOMPARE(run.differences(), QStringList());
        QTRY_COMPARE(sessions(*m_source), u"0"_s);
        QTRY_COMPARE(sessions(*m_target), u"0"_s);
    }

    void aCancelLeavesNothingAtWork_data()
    {
        QTest::addColumn<QString>("step");
        QTest::newRow("definitions") << u"export"_s;
        QTest::newRow("rows") << u"import"_s;
    }
    void aCancelLeavesNothingAtWork()
    {
        QFETCH(QString, step);
        RunController controller;
        connect(&controller, &RunController::eventsArrived, &controller,
                [&controller, &step](const QList<RunEvent> &events) {
                    for (const RunEvent &event : events) {
                        const bool begun = step == "export"_L1 ? std::holds_alternative<StepStarted>(event.payload)
                                                               : std::holds_alternative<ActivityStarted>(event.payload);
                        if (event.stepId == step && begun)
                            controller.cancel();
                    }
                });
        QSignalSpy ended(&controller, &RunController::ended);
        controller.start(request(u"odd"_s, u"odd_cancelled_"_s + step));
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 60000);
        QCOMPARE(controller.state(), RunState::Cancelled);
        QTRY_COMPARE(sessions(*m_source), u"0"_s);
        QTRY_COMPARE(sessions(*m_target), u"0"_s);
        QVERIFY(QDir(m_migrations->folder()).entryList({u"*.dump"_s}).isEmpty());
    }

    void aSessionThatIsEndedFailsTheRun()
    {
        RunController controller;
        connect(&controller, &RunController::eventsArrived, &controller, [this](const QList<RunEvent> &events) {
            for (const RunEvent &event : events) {
                const auto *started = std::get_if<ActivityStarted>(&event.payload);
                if (started && event.stepId == "import"_L1 && started->name == "public.large"_L1)
                    m_target->psql(u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = "
                                   u"'odd_ended' AND application_name LIKE 'trunkline-%'"_s);
            }
        });
        QSignalSpy ended(&controller, &RunController::ended);
        controller.start(request(u"odd"_s, u"odd_ended"_s));
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 60000);
        QCOMPARE(controller.state(), RunState::Failed);
        QTRY_COMPARE(sessions(*m_source), u"0"_s);
        QTRY_COMPARE(sessions(*m_target), u"0"_s);
    }

    void acrossMajors_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::newRow("10 to 15") << 10 << 0;
        QTest::newRow("15 to 17") << 0 << 17;
    }
    void acrossMajors()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        TestServerOptions options;
        options.binFolder = TestServer::binFolderOf(from + to);
        if (options.binFolder.isEmpty())
            QSKIP("there is no such server");
        TestServer other(options);
        QVERIFY2(other.start(), qPrintable(other.errorText()));
        TestServer &source = from > 0 ? other : *m_source;
        TestServer &target = from > 0 ? *m_target : other;
        const QString name = u"tickets_%1_%2"_s.arg(from).arg(to);
        QCOMPARE(fillWithSample(source, name, u"0.05"_s, false), QString());
        const CliMigrations migrations(QStringLiteral(TRUNKLINE_CLI), source, target);
        const CliRun run = migrations.run(migrations.profile(name, {u"--roles"_s, u"--method"_s, u"direct"_s}));
        QVERIFY2(run.exitCode == 0, qPrintable(run.told()));
        QCOMPARE(run.differences(), QStringList());
    }
};

TRUNKLINE_TEST(DirectPgTest)
#include "directpgtest.moc"
