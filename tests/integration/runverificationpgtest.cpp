#include "engine/runcontroller.h"
#include "support/clirun.h"
#include "support/testregistry.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QProcess>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;
using namespace trunkline::testing;

namespace {

/// pgbench writing to a server until it is stopped.
class WriteLoad
{
public:
    WriteLoad(const TestServer &server, const QString &database)
    {
        m_process.setProgram(TestServer::clientFolder() + u"/pgbench"_s);
        m_process.setArguments({u"-n"_s, u"-c"_s, u"2"_s, u"-T"_s, u"120"_s, server.connectionString(database)});
        m_process.setStandardOutputFile(QProcess::nullDevice());
        m_process.start();
    }
    ~WriteLoad()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    /// Empty while it is on; else what it said at its end.
    QString end()
    {
        return m_process.state() == QProcess::Running ? QString() : QString::fromUtf8(m_process.readAllStandardError());
    }

private:
    QProcess m_process;
};

} // namespace

/// The comparison at the end of a run: of the target with the moment at which the source was exported.
class RunVerificationPgTest : public QObject
{
    Q_OBJECT

    TestServer *m_source = nullptr;
    TestServer *m_target = nullptr;
    std::unique_ptr<CliMigrations> m_migrations;

    QStringList different(const QJsonObject &verification) const
    {
        QStringList names;
        for (const QLatin1StringView list : {"tables"_L1, "sequences"_L1}) {
            for (const QJsonValue &value : verification.value(list).toArray()) {
                if (value["result"_L1].toString() == "different"_L1)
                    names += value["name"_L1].toString();
            }
        }
        return names;
    }
    QJsonObject table(const QJsonObject &verification, const QString &name) const
    {
        for (const QJsonValue &value : verification.value("tables"_L1).toArray()) {
            if (value["name"_L1].toString() == name)
                return value.toObject();
        }
        return {};
    }
    QString sessions(const TestServer &server) const
    {
        return server.psql(u"SELECT count(*) FROM pg_stat_activity WHERE application_name LIKE 'trunkline-%' AND "
                           u"pid <> pg_backend_pid()"_s);
    }
    /// A template on the target whose databases change a row as soon as constraints are made: what nobody foresees.
    void makeSpoilingTemplate(const QString &name, const QString &change)
    {
        m_target->createDatabase(name);
        const PsqlResult made = m_target->runPsql(
            u"CREATE SCHEMA spoiler; CREATE FUNCTION spoiler.spoil() RETURNS event_trigger LANGUAGE plpgsql AS $$ "
            u"BEGIN IF EXISTS (SELECT FROM pg_event_trigger_ddl_commands() WHERE command_tag = 'CREATE INDEX') THEN "
            u"%1; END IF; END $$; CREATE EVENT TRIGGER spoil ON ddl_command_end EXECUTE FUNCTION spoiler.spoil()"_s.arg(
                change),
            name);
        QVERIFY2(made.ok(), qPrintable(made.errors));
    }
    void makeAccounts(const QString &database)
    {
        m_source->createDatabase(database);
        const PsqlResult made = m_source->runPsql(
            u"CREATE TABLE pgbench_branches (bid int PRIMARY KEY, bbalance int, filler char(88)); "
            u"CREATE TABLE pgbench_tellers (tid int PRIMARY KEY, bid int, tbalance int, filler char(84)); "
            u"CREATE TABLE pgbench_accounts (aid int PRIMARY KEY, bid int, abalance int, filler char(84)); "
            u"CREATE TABLE pgbench_history (tid int, bid int, aid int, delta int, mtime timestamp, filler char(22), "
            u"id bigserial); INSERT INTO pgbench_branches SELECT g, 0, '' FROM generate_series(1, 2) g; "
            u"INSERT INTO pgbench_tellers SELECT g, 1 + g / 11, 0, '' FROM generate_series(1, 20) g; "
            u"INSERT INTO pgbench_accounts SELECT g, 1 + g / 100001, 0, '' FROM generate_series(1, 200000) g; "
            u"CREATE INDEX by_branch ON pgbench_accounts (bid)"_s,
            database);
        QVERIFY2(made.ok(), qPrintable(made.errors));
    }

private Q_SLOTS:
    void initTestCase()
    {
        TRUNKLINE_NEEDS_SERVER();
        std::tie(m_source, m_target) = TestServer::sharedPair();
        QVERIFY(m_source && m_target);
        m_migrations = std::make_unique<CliMigrations>(QStringLiteral(TRUNKLINE_CLI), *m_source, *m_target);
        if (!QFileInfo(TestServer::clientFolder() + u"/pgbench"_s).isExecutable())
            QSKIP("there is no pgbench");
        makeAccounts(u"bench"_s);
        makeSpoilingTemplate(u"spoils"_s, u"UPDATE public.pgbench_accounts SET filler = 'spoilt' WHERE aid = 4711"_s);
    }

    void aSourceThatIsWrittenToIsEqualToItsMoment()
    {
        WriteLoad load(*m_source, u"bench"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_source->psql(u"SELECT count(*) > 50 FROM pgbench_history"_s, u"bench"_s) == "t"_L1,
                                 20000);
        const QString profile = m_migrations->profile(u"bench"_s);
        const CliRun run = m_migrations->run(profile);
        QVERIFY2(run.exitCode == 0, qPrintable(run.told() + run.out.right(3000)));
        QCOMPARE(run.state, u"succeeded"_s);
        QCOMPARE(run.verification.value("moment"_L1).toString(), u"export"_s);
        QCOMPARE(different(run.verification), QStringList());
        QCOMPARE(run.verification.value("equal"_L1).toInt(), 5);
        QCOMPARE(load.end(), QString());
        // and it has moved on since: as it is now they differ
        const CliRunner::Ended now = m_migrations->cli({u"verify"_s, profile, u"--json"_s});
        QVERIFY2(now.exitCode == 1, qPrintable(now.out + now.err));
        QTRY_COMPARE(sessions(*m_source), u"0"_s);
        QTRY_COMPARE(sessions(*m_target), u"0"_s);
    }

    void aDifferenceIsTheRunsResult()
    {
        const QString profile = m_migrations->profile(
            u"bench"_s, {u"--target-database"_s, u"bench_spoilt"_s, u"--template"_s, u"spoils"_s});
        const CliRun run = m_migrations->run(profile);
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.state == "different"_L1, qPrintable(run.told()));
        QCOMPARE(different(run.verification), QStringList{u"pgbench_accounts"_s});
        const QJsonArray rows = table(run.verification, u"pgbench_accounts"_s).value("rows"_L1).toArray();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.at(0)["key"_L1].toString(), u"4711"_s);
        QCOMPARE(rows.at(0)["on"_L1].toString(), u"both"_s);
        QVERIFY(!run.out.contains(u"\"spoilt\""_s));
        // the history keeps it
        const CliRunner::Ended history = m_migrations->cli({u"history"_s, run.id, u"--json"_s});
        QVERIFY2(history.out.contains(u"verification-made"_s), qPrintable(history.out.left(500)));
    }

    void whereTheSourceHasMovedOnRowsAreNotNamed()
    {
        WriteLoad load(*m_source, u"bench"_s);
        const QString profile =
            m_migrations->profile(u"bench"_s, {u"--target-database"_s, u"bench_moved"_s, u"--template"_s, u"spoils"_s});
        const CliRun run = m_migrations->run(profile);
        QVERIFY2(run.state == "different"_L1, qPrintable(run.told()));
        QCOMPARE(load.end(), QString());
        QCOMPARE(different(run.verification), QStringList{u"pgbench_accounts"_s});
        const QJsonObject accounts = table(run.verification, u"pgbench_accounts"_s);
        QVERIFY(!accounts.contains("rows"_L1));
        QCOMPARE(accounts["reason"_L1]["code"_L1].toString(), u"note.verify-source-moved"_s);
    }

    void theProfileSaysHowDeep_data()
    {
        QTest::addColumn<QStringList>("choices");
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("level");
        const QStringList none{u"--verify"_s, u"none"_s};
        QTest::newRow("none") << none << u"succeeded"_s << QString();
        // the spoilt row is as long as before: only a sum tells it
        QTest::newRow("counts") << QStringList{u"--verify"_s, u"counts"_s} << u"succeeded"_s << u"counts"_s;
        QTest::newRow("sample of small tables too")
            << QStringList{u"--verify"_s, u"sample"_s, u"--sample-over"_s, u"0"_s} << u"succeeded"_s << u"sample"_s;
        QTest::newRow("sample of large tables only")
            << QStringList{u"--verify"_s, u"sample"_s} << u"different"_s << u"sample"_s;
        QTest::newRow("four connections")
            << QStringList{u"--verify-connections"_s, u"4"_s} << u"different"_s << u"checksums"_s;
    }
    void theProfileSaysHowDeep()
    {
        QFETCH(QStringList, choices);
        QFETCH(QString, state);
        QFETCH(QString, level);
        m_target->psql(u"DROP DATABASE IF EXISTS bench_level"_s);
        const QString profile = m_migrations->profile(
            u"bench"_s, QStringList{u"--target-database"_s, u"bench_level"_s, u"--template"_s, u"spoils"_s} + choices);
        const CliRun run = m_migrations->run(profile);
        QVERIFY2(run.state == state, qPrintable(run.told()));
        QCOMPARE(run.verification.value("level"_L1).toString(), level);
        QCOMPARE(run.plan.value("steps"_L1).toArray().last()["id"_L1].toString() == "verify"_L1, !level.isEmpty());
        if (choices.contains(u"--sample-over"_s))
            QCOMPARE(table(run.verification, u"pgbench_accounts"_s)["oneIn"_L1].toInt(), 64);
    }

    void withoutASnapshotTheSourceIsReadLater_data()
    {
        QTest::addColumn<int>("sessions");
        QTest::addColumn<QString>("moment");
        QTest::newRow("one session") << 1 << u"verification"_s;
        QTest::newRow("three sessions") << 3 << u"export"_s;
        QTest::newRow("four sessions") << 4 << u"export"_s;
    }
    void withoutASnapshotTheSourceIsReadLater()
    {
        QFETCH(int, sessions);
        QFETCH(QString, moment);
        m_target->psql(u"DROP DATABASE IF EXISTS bench_few"_s);
        m_source->psql(u"DROP ROLE IF EXISTS few_sessions"_s);
        m_source->psql(
            u"CREATE ROLE few_sessions LOGIN CONNECTION LIMIT %1; GRANT pg_read_all_data TO few_sessions"_s.arg(
                sessions));
        const QString source =
            m_source->connectionString(u"bench"_s).replace(u"user='postgres'"_s, u"user='few_sessions'"_s);
        const QString profile = m_migrations->profile(
            u"bench"_s, {u"--source"_s, source, u"--target-database"_s, u"bench_few"_s, u"--no-owner"_s});
        const CliRun run = m_migrations->run(profile);
        QVERIFY2(run.exitCode <= 1, qPrintable(run.told()));
        QCOMPARE(m_target->psql(u"SELECT count(*) FROM pgbench_accounts"_s, u"bench_few"_s), u"200000"_s);
        if (sessions == 1) {
            // one session is not enough for a comparison either: the step says so, nothing is called equal
            QVERIFY(run.verification.isEmpty() || run.verification.value("moment"_L1).toString() == moment);
            return;
        }
        QCOMPARE(run.verification.value("moment"_L1).toString(), moment);
        QCOMPARE(different(run.verification), QStringList());
        QCOMPARE(run.verification.value("notCompared"_L1).toInt(), 0);
    }

    void aCancelLeavesNothingAtWork()
    {
        m_source->createDatabase(u"bench_large"_s);
        m_source->psql(
            u"CREATE TABLE large AS SELECT repeat(md5(g::text), 4) AS a FROM generate_series(1, 1000000) g"_s,
            u"bench_large"_s);
        RunController controller;
        connect(&controller, &RunController::eventsArrived, &controller, [&controller](const QList<RunEvent> &events) {
            for (const RunEvent &event : events) {
                if (event.stepId == "verify"_L1 && std::holds_alternative<ActivityStarted>(event.payload))
                    controller.cancel();
            }
        });
        PlanRequest request;
        request.profile = MigrationProfile::create();
        request.profile.source.params = m_source->params(u"bench_large"_s);
        request.profile.analyze = false;
        request.profile.verification.connections = 1;
        request.profile.target.params = m_target->params();
        request.profile.targetDatabase.name = u"bench_cancel"_s;
        request.profile.dump.folder = m_migrations->folder();
        QSignalSpy ended(&controller, &RunController::ended);
        controller.start(request);
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 60000);
        QCOMPARE(controller.state(), RunState::Cancelled);
        QTRY_COMPARE(sessions(*m_source), u"0"_s);
        QTRY_COMPARE(sessions(*m_target), u"0"_s);
    }
};

TRUNKLINE_TEST(RunVerificationPgTest)
#include "runverificationpgtest.moc"
