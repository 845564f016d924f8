#include "engine/remedies.h"
#include "engine/targetstatements.h"
#include "pg/connection.h"
#include "support/planprobe.h"
#include "support/tcprelay.h"
#include "support/testfolder.h"
#include "support/testregistry.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;
using namespace trunkline::testing;

/// What goes on on servers and how they are set, each provoked on real ones.
class ConditionChecksPgTest : public QObject
{
    Q_OBJECT

    TestServer *m_source = nullptr;
    TestServer *m_target = nullptr;

    static std::optional<Finding> checked(const MigrationProfile &profile, const QString &id)
    {
        return findingOf(planned(profile), id);
    }
    MigrationProfile profile(const QString &target = u"conditions"_s) const
    {
        return profileBetween(*m_source, u"conditions"_s, *m_target, target);
    }
    static std::unique_ptr<TestServer> started(const TestServerOptions &options)
    {
        auto server = std::make_unique<TestServer>(options);
        return server->start() ? std::move(server) : nullptr;
    }
    static Connection session(const TestServer &server, const QString &database)
    {
        ConnectRequest request;
        request.params = server.params(database);
        return std::move(*Connection::open(request));
    }

private Q_SLOTS:
    void initTestCase()
    {
        TRUNKLINE_NEEDS_SERVER();
        std::tie(m_source, m_target) = TestServer::sharedPair();
        QVERIFY(m_source && m_target);
        m_source->createDatabase(u"conditions"_s);
        QCOMPARE(m_source->psql(u"CREATE TABLE held (a text PRIMARY KEY)"_s, u"conditions"_s), QString());
    }

    void aPooler()
    {
        QVERIFY(!checked(profile(), u"POOLER"_s));
        const TcpRelay relay(m_source->params(u"conditions"_s), {0, true});
        MigrationProfile through = profile();
        through.source.params = relay.params();
        const std::optional<Finding> finding = checked(through, u"POOLER"_s);
        QVERIFY(finding);
        QCOMPARE(finding->message.code, u"finding.pooler-source"_s);
        QVERIFY(finding->severity == Severity::Blocks && finding->mayOverride);
        QCOMPARE(finding->remedies.constFirst().arguments, QStringList{u"source"_s});
        // one that changes nothing is none
        const TcpRelay plain(m_source->params(u"conditions"_s));
        through.source.params = plain.params();
        QVERIFY(!checked(through, u"POOLER"_s));
    }

    void aStandby()
    {
        QVERIFY(!checked(profile(), u"STANDBY"_s));
        const auto standby = started({});
        QVERIFY(standby);
        standby->createDatabase(u"conditions"_s);
        standby->psql(u"CREATE UNLOGGED TABLE u ()"_s, u"conditions"_s);
        standby->stop();
        const QString signal = standby->folder() + u"/data/standby.signal"_s;
        QFile file(signal);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        QVERIFY(giveToUser(signal, ThrowawayServer::systemUser()));
        QVERIFY2(standby->startAgain(), qPrintable(standby->errorText()));
        QCOMPARE(standby->psql(u"SELECT pg_is_in_recovery()"_s), u"t"_s);
        const std::optional<Finding> finding =
            checked(profileBetween(*standby, u"conditions"_s, *m_target, u"conditions"_s), u"STANDBY"_s);
        QVERIFY(finding);
        QCOMPARE(finding->severity, Severity::Warning);
        QCOMPARE(finding->message.arguments, QStringList{u"30s"_s});
        QCOMPARE(finding->detail.arguments, QStringList{u"1"_s});
    }

    void preparedTransactions()
    {
        TestServerOptions options;
        options.settings = {{u"max_prepared_transactions"_s, u"5"_s}};
        const auto server = started(options);
        QVERIFY(server);
        server->createDatabase(u"conditions"_s);
        server->psql(u"CREATE TABLE held (a int)"_s, u"conditions"_s);
        const MigrationProfile from = profileBetween(*server, u"conditions"_s, *m_target, u"conditions"_s);
        QVERIFY(!checked(from, u"PREPARED"_s) && !checked(from, u"LONGTX"_s));
        server->psql(u"BEGIN; LOCK TABLE held; PREPARE TRANSACTION 'half way'"_s, u"conditions"_s);
        std::optional<Finding> finding = checked(from, u"PREPARED"_s);
        QVERIFY(finding);
        QCOMPARE(finding->severity, Severity::Warning);
        QVERIFY(finding->objects.constFirst().startsWith("half way (postgres"_L1));
        // it holds its lock without a process
        finding = checked(from, u"LONGTX"_s);
        QVERIFY(finding);
        QCOMPARE(finding->objects, QStringList{u"public.held (prepared transaction)"_s});
        // on the target it only matters where its database is to be dropped
        MigrationProfile to = profileBetween(*m_source, u"conditions"_s, *server, u"conditions"_s);
        to.targetDatabase.mode = TargetDatabaseMode::Replace;
        finding = checked(to, u"PREPARED"_s);
        QVERIFY(finding);
        QVERIFY(finding->severity == Severity::Blocks && !finding->mayOverride);
        server->psql(u"ROLLBACK PREPARED 'half way'"_s, u"conditions"_s);
        QVERIFY(!checked(to, u"PREPARED"_s) && !checked(from, u"PREPARED"_s) && !checked(from, u"LONGTX"_s));
    }

    void lockedTables()
    {
        Connection other = session(*m_source, u"conditions"_s);
        QVERIFY(other.exec(Sql(u"BEGIN; LOCK TABLE public.held")).ok());
        const std::optional<Finding> finding = checked(profile(), u"LONGTX"_s);
        QVERIFY(finding);
        QCOMPARE(finding->severity, Severity::Warning);
        QCOMPARE(finding->objects, QStringList{u"public.held (pid %1, postgres)"_s.arg(other.backendPid())});
        QVERIFY(other.exec(Sql(u"ROLLBACK")).ok());
        QVERIFY(!checked(profile(), u"LONGTX"_s));
    }

    void aSmallLockTable()
    {
        TestServerOptions options;
        options.settings = {{u"max_locks_per_transaction"_s, u"10"_s}, {u"max_connections"_s, u"12"_s}};
        const auto server = started(options);
        QVERIFY(server);
        server->createDatabase(u"conditions"_s);
        const MigrationProfile from = profileBetween(*server, u"conditions"_s, *m_target, u"conditions"_s);
        QVERIFY(!checked(from, u"LOCKS"_s));
        for (int part = 0; part < 2; ++part) {
            server->psql(
                u"DO $$ BEGIN FOR i IN 1..61 LOOP EXECUTE format('CREATE TABLE t%1_%s ()', i); END LOOP; END $$"_s.arg(
                    part),
                u"conditions"_s);
        }
        const std::optional<Finding> finding = checked(from, u"LOCKS"_s);
        QVERIFY(finding);
        QCOMPARE(finding->severity, Severity::Warning);
        QCOMPARE(finding->message.arguments, (QStringList{u"122"_s, u"120"_s}));
        QCOMPARE(finding->detail.arguments, QStringList{u"11"_s});
    }

    void timeouts()
    {
        QVERIFY(!checked(profile(), u"TIMEOUTS"_s));
        m_source->psql(u"ALTER DATABASE conditions SET statement_timeout = '3s'"_s);
        std::optional<Finding> finding = checked(profile(), u"TIMEOUTS"_s);
        m_source->psql(u"ALTER DATABASE conditions RESET statement_timeout"_s);
        QVERIFY(finding);
        QCOMPARE(finding->severity, Severity::Info);
        QCOMPARE(finding->objects, QStringList{u"statement_timeout = 3000 ms"_s});

        if (TestServer::binFolderOf(17).isEmpty())
            QSKIP("no server 17 here (tests/run fetches it)");
        TestServerOptions options;
        options.binFolder = TestServer::binFolderOf(17);
        options.settings = {{u"transaction_timeout"_s, u"1h"_s}};
        const auto newer = started(options);
        QVERIFY(newer);
        const PlanOutcome outcome = planned(profileBetween(*m_source, u"conditions"_s, *newer, u"conditions"_s));
        finding = findingOf(outcome, u"TIMEOUTS"_s);
        QVERIFY(finding);
        QVERIFY(outcome.plan);
        const bool lifts = outcome.plan->tools.tools.major >= 17;
        QCOMPARE(finding->severity, lifts ? Severity::Info : Severity::Warning);
        QCOMPARE(finding->objects, QStringList{u"transaction_timeout = 3600000 ms"_s});
    }

    void changedCollations()
    {
        QVERIFY(!checked(profile(), u"COLLVER"_s));
        const auto server = started({});
        QVERIFY(server);
        server->createDatabase(u"conditions"_s);
        const MigrationProfile from = profileBetween(*server, u"conditions"_s, *m_target, u"conditions"_s);
        if (server->psql(u"SELECT count(*) FROM pg_collation WHERE collname = 'de-x-icu'"_s, u"conditions"_s) != "1"_L1)
            QSKIP("this server has no ICU");
        server->psql(u"CREATE TABLE sorted (a text COLLATE \"de-x-icu\")"_s, u"conditions"_s);
        QVERIFY(!checked(from, u"COLLVER"_s));
        server->psql(u"UPDATE pg_collation SET collversion = '1.0' WHERE collname = 'de-x-icu'"_s, u"conditions"_s);
        const std::optional<Finding> finding = checked(from, u"COLLVER"_s);
        QVERIFY(finding);
        QCOMPARE(finding->severity, Severity::Warning);
        QCOMPARE(finding->objects, QStringList{u"pg_catalog.\"de-x-icu\""_s});
        server->psql(u"ALTER COLLATION \"de-x-icu\" REFRESH VERSION"_s, u"conditions"_s);
        QVERIFY(!checked(from, u"COLLVER"_s));
    }

    void damagedPages()
    {
        QVERIFY(!checked(profile(), u"CORRUPT"_s));
        TestServerOptions options;
        options.checksums = true;
        const auto server = started(options);
        QVERIFY(server);
        server->createDatabase(u"conditions"_s);
        server->psql(u"CREATE TABLE spoilt AS SELECT generate_series(1, 1000) AS a; CHECKPOINT"_s, u"conditions"_s);
        const QString path = server->psql(u"SELECT pg_relation_filepath('spoilt')"_s, u"conditions"_s);
        server->stop();
        QFile file(server->folder() + u"/data/"_s + path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(4000);
        file.write("not what was here");
        file.close();
        QVERIFY(server->startAgain());
        const MigrationProfile from = profileBetween(*server, u"conditions"_s, *m_target, u"conditions"_s);
        QVERIFY(!checked(from, u"CORRUPT"_s)); // nobody has read it yet
        QVERIFY(!server->runPsql(u"SELECT sum(a) FROM spoilt;"_s, u"conditions"_s).ok());
        const std::optional<Finding> finding = checked(from, u"CORRUPT"_s);
        QVERIFY(finding);
        QVERIFY(finding->severity == Severity::Blocks && finding->mayOverride);
    }

    void eventTriggers()
    {
        m_source->createDatabase(u"conditions_evt"_s);
        const QString make = u"CREATE FUNCTION see() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';"
                             u"CREATE EVENT TRIGGER seen ON ddl_command_start EXECUTE FUNCTION see()"_s;
        QCOMPARE(m_source->psql(make, u"conditions_evt"_s), QString());
        MigrationProfile from = profileBetween(*m_source, u"conditions_evt"_s, *m_target, u"conditions_evt"_s);
        std::optional<Finding> finding = checked(from, u"EVT"_s);
        QVERIFY(finding);
        QCOMPARE(finding->severity, Severity::Info);
        QCOMPARE(finding->objects, QStringList{u"seen"_s});
        from = withRemedy(from, finding->remedies.constFirst());
        QVERIFY(!checked(from, u"EVT"_s));

        m_target->createDatabase(u"conditions_evt"_s);
        m_target->psql(make, u"conditions_evt"_s);
        from.targetDatabase.mode = TargetDatabaseMode::UseEmpty;
        finding = checked(from, u"EVT"_s);
        QVERIFY(finding);
        QCOMPARE(finding->severity, Severity::Warning);
        QCOMPARE(finding->message.code, u"finding.event-triggers-fire"_s);
        const Result<void> done = runOnTarget(finding->remedies.constFirst(), from.target.params, {});
        QVERIFY2(done.ok(), qPrintable(done ? QString() : done.error().toolWords));
        QVERIFY(!checked(from, u"EVT"_s));
    }

    void aTemplateThatHoldsSomething()
    {
        MigrationProfile made = profile();
        made.targetDatabase.databaseTemplate = u"template1"_s;
        QVERIFY(!checked(made, u"TEMPLATE1"_s));
        m_target->psql(u"CREATE TABLE strange ()"_s, u"template1"_s);
        std::optional<Finding> finding = checked(made, u"TEMPLATE1"_s);
        QVERIFY(!checked(profile(), u"TEMPLATE1"_s));
        if (finding)
            made = withRemedy(made, finding->remedies.constFirst());
        const bool isGone = !checked(made, u"TEMPLATE1"_s);
        m_target->psql(u"DROP TABLE strange"_s, u"template1"_s);
        QVERIFY(finding);
        QCOMPARE(finding->severity, Severity::Warning);
        QCOMPARE(finding->message.arguments, (QStringList{u"1"_s, u"template1"_s}));
        QVERIFY(isGone);
    }

    void theOpenPublicSchema()
    {
        QVERIFY(!checked(profile(), u"PUBSCHEMA"_s)); // the question does not arise from 15 on
        if (TestServer::binFolderOf(10).isEmpty())
            QSKIP("no server 10 here (tests/run fetches it)");
        TestServerOptions options;
        options.binFolder = TestServer::binFolderOf(10);
        const auto older = started(options);
        QVERIFY(older);
        older->createDatabase(u"conditions"_s);
        const MigrationProfile from = profileBetween(*older, u"conditions"_s, *m_target, u"conditions"_s);
        const std::optional<Finding> finding = checked(from, u"PUBSCHEMA"_s);
        QVERIFY(finding);
        QCOMPARE(finding->severity, Severity::Info);
        older->psql(u"REVOKE CREATE ON SCHEMA public FROM PUBLIC"_s, u"conditions"_s);
        QVERIFY(!checked(from, u"PUBSCHEMA"_s));
    }
};

TRUNKLINE_TEST(ConditionChecksPgTest)
#include "conditioncheckspgtest.moc"
