#include "engine/leftovers.h"
#include "engine/remedies.h"
#include "engine/runcontroller.h"
#include "pg/connection.h"
#include "store/history.h"
#include "support/planprobe.h"
#include "support/testregistry.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;
using namespace trunkline::testing;

/// A source that takes no writes while the run is on, and takes them again afterwards, whatever happened.
class SourceFreezePgTest : public QObject
{
    Q_OBJECT

    TestServer *m_source = nullptr;
    TestServer *m_target = nullptr;
    QTemporaryDir m_folder;
    int m_number = 0;

    MigrationProfile frozenProfile()
    {
        MigrationProfile profile = profileBetween(*m_source, u"cold"_s, *m_target, u"cold%1"_s.arg(++m_number));
        profile.freezeSource = true;
        profile.ownership.grants = GrantMode::Drop;
        profile.dump.folder = m_folder.filePath(u"dumps"_s);
        return profile;
    }
    Connection application(const QString &user = {}) const
    {
        ConnectRequest request;
        request.params = m_source->params(u"cold"_s);
        if (!user.isEmpty())
            request.params.set(u"user"_s, user);
        request.applicationName = u"shop"_s;
        Result<Connection> opened = Connection::open(request);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().toolWords));
        return std::move(*opened);
    }
    QString settings() const
    {
        return m_source->psql(
            u"SELECT setconfig FROM pg_db_role_setting JOIN pg_database d ON d.oid = setdatabase WHERE datname = 'cold'"_s);
    }
    bool writes() const { return m_source->runPsql(u"INSERT INTO t VALUES (0)"_s, u"cold"_s).ok(); }

    /// Runs it; `duringImport` is called once when the import has begun.
    RunState run(const MigrationProfile &profile, const std::function<void(RunController &)> &duringImport)
    {
        RunController controller;
        bool called = false;
        connect(&controller, &RunController::eventsArrived, &controller, [&](const QList<RunEvent> &events) {
            for (const RunEvent &event : events) {
                if (event.stepId == "import"_L1 && std::holds_alternative<StepStarted>(event.payload) && !called) {
                    called = true;
                    duringImport(controller);
                }
            }
        });
        QSignalSpy ended(&controller, &RunController::ended);
        PlanRequest request;
        request.profile = profile;
        controller.start(request);
        if (!QTest::qWaitFor([&] { return !ended.isEmpty(); }, 60000))
            qFatal("the run did not end");
        return controller.state();
    }

private Q_SLOTS:
    void initTestCase()
    {
        TRUNKLINE_NEEDS_SERVER();
        std::tie(m_source, m_target) = TestServer::sharedPair();
        QVERIFY(m_source && m_target);
        m_source->createDatabase(u"cold"_s);
        QCOMPARE(m_source->psql(u"CREATE TABLE t AS SELECT generate_series(1, 100000) AS i; CREATE INDEX ON t (i)"_s,
                                u"cold"_s),
                 QString());
        m_source->psql(
            u"CREATE ROLE clerk LOGIN; GRANT ALL ON SCHEMA public TO PUBLIC; GRANT ALL ON ALL TABLES IN SCHEMA "
            u"public TO clerk"_s,
            u"cold"_s);
    }

    void nobodyWritesWhileTheRunIsOn()
    {
        Connection shop = application();
        QVERIFY(shop.exec(Sql(u"SELECT 1")).ok());
        bool wroteOld = true;
        bool wroteNew = true;
        const RunState state = run(frozenProfile(), [&](RunController &) {
            wroteOld = shop.exec(Sql(u"INSERT INTO public.t VALUES (0)")).ok();
            wroteNew = writes();
        });
        QCOMPARE(state, RunState::Succeeded);
        QVERIFY2(!wroteOld, "a session that was open before could write");
        QVERIFY2(!wroteNew, "a new session could write");
        QVERIFY2(writes(), "the source was not given back");
        QCOMPARE(settings(), QString());
    }

    void aCancelledRunGivesItBack()
    {
        const RunState state = run(frozenProfile(), [](RunController &controller) { controller.cancel(); });
        QCOMPARE(state, RunState::Cancelled);
        QVERIFY(writes());
        QCOMPARE(settings(), QString());
    }

    void aFailedRunGivesItBackAndWhatWasSetBeforeStays()
    {
        m_source->psql(
            u"ALTER DATABASE cold SET default_transaction_read_only = off; ALTER DATABASE cold SET work_mem = "
            u"'7MB'"_s);
        const QString before = settings();
        MigrationProfile profile = frozenProfile();
        const RunState state = run(profile, [&](RunController &) {
            m_target->psql(
                u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name ~ '^trunkline-' "
                u"AND pid <> pg_backend_pid()"_s);
            m_target->runPsql(u"DROP DATABASE IF EXISTS %1 WITH (FORCE)"_s.arg(profile.targetDatabase.name));
        });
        QVERIFY(state == RunState::Failed || state == RunState::SucceededWithProblems || state == RunState::Incomplete);
        QVERIFY(writes());
        QCOMPARE(m_source->psql(u"SELECT count(*) FROM pg_db_role_setting, unnest(setconfig) c WHERE c IN "
                                u"('default_transaction_read_only=off', 'work_mem=7MB')"_s),
                 u"2"_s);
        QVERIFY(!before.isEmpty());
        m_source->psql(u"ALTER DATABASE cold RESET ALL"_s);
    }

    void whatACrashLeftReadOnlyIsFoundAndGivenBack()
    {
        // as a run that died after it had taken the writes
        RunRecord record;
        record.id = u"11111111-2222-3333-4444-555555555555"_s;
        record.startedAt = QDateTime::currentDateTimeUtc();
        record.state = RunState::Interrupted;
        const Result<std::unique_ptr<History>> history = History::open();
        QVERIFY(history.ok());
        QVERIFY((*history)->begin(record).ok());
        QVERIFY((*history)->append(record.id, {{1, 5, u"freeze"_s, SourceFrozen{u"cold"_s, false, {}}}}).ok());
        m_source->psql(u"ALTER DATABASE cold SET default_transaction_read_only = on"_s);
        QVERIFY(!writes());

        SavedConnection source;
        source.params = m_source->params(u"cold"_s);
        LeftoverFinder finder;
        QSignalSpy looked(&finder, &LeftoverFinder::looked);
        finder.look(record, source, {}, {});
        QVERIFY(looked.wait(10000));
        const Leftovers found = looked.at(0).at(0).value<Leftovers>();
        QVERIFY(found.freeze);
        QVERIFY(!found.isEmpty());
        QSignalSpy finished(&finder, &LeftoverFinder::finished);
        finder.end(found, source, {}, {});
        QVERIFY(finished.wait(10000));
        QVERIFY(!finished.at(0).at(0).value<std::optional<Error>>());
        QVERIFY(writes());
        // and it is not found again
        finder.look(record, source, {}, {});
        QVERIFY(looked.wait(10000));
        QVERIFY(looked.at(1).at(0).value<Leftovers>().isEmpty());
    }

    void whoMayNotIsStopped()
    {
        MigrationProfile profile = frozenProfile();
        profile.source.params.set(u"user"_s, u"clerk"_s);
        const std::optional<Finding> finding = findingOf(planned(profile), u"FREEZE"_s);
        QVERIFY(finding);
        QCOMPARE(finding->severity, Severity::Blocks);
    }

    void whoWritesIsToldAndTheRemedyHelps()
    {
        MigrationProfile profile = frozenProfile();
        profile.freezeSource = false;
        QCOMPARE(findingOf(planned(profile), u"WRITES"_s)->severity, Severity::Passed);
        Connection shop = application(u"clerk"_s);
        std::optional<Finding> finding = findingOf(planned(profile), u"WRITES"_s);
        QCOMPARE(finding->severity, Severity::Info);
        QCOMPARE(finding->objects.size(), 1);
        QVERIFY(finding->objects.constFirst().contains(u"clerk"_s));
        QVERIFY(shop.exec(Sql(u"BEGIN")).ok());
        QVERIFY(shop.exec(Sql(u"INSERT INTO public.t VALUES (1)")).ok());
        finding = findingOf(planned(profile), u"WRITES"_s);
        QCOMPARE(finding->severity, Severity::Warning);
        QCOMPARE(finding->message.arguments, (QStringList{u"1"_s, u"1"_s}));
        QCOMPARE(finding->remedies.size(), 1);
        profile = withRemedy(profile, finding->remedies.constFirst());
        finding = findingOf(planned(profile), u"WRITES"_s);
        QCOMPARE(finding->severity, Severity::Info);
        QCOMPARE(finding->message.code, u"finding.source-will-be-frozen"_s);
    }

    void aSourceThatIsReadOnlyDoesNotMakeTheTargetSo()
    {
        m_source->psql(u"ALTER DATABASE cold SET default_transaction_read_only = on"_s);
        MigrationProfile profile = frozenProfile();
        profile.freezeSource = false;
        const std::optional<Finding> finding = findingOf(planned(profile), u"SRC-FROZEN"_s);
        QVERIFY(finding);
        QCOMPARE(finding->severity, Severity::Warning);
        profile = withRemedy(profile, finding->remedies.constFirst());
        QCOMPARE(findingOf(planned(profile), u"SRC-FROZEN"_s)->severity, Severity::Info);
        m_source->psql(u"ALTER DATABASE cold RESET ALL"_s);
        QVERIFY(!findingOf(planned(profile), u"SRC-FROZEN"_s));
    }

    void jobsAndDurationAreToldWithTheirReason()
    {
        MigrationProfile profile = frozenProfile();
        profile.jobs = 50;
        const PlanOutcome outcome = planned(profile);
        QVERIFY(outcome.checkMs >= 0);
        const std::optional<Finding> jobs = findingOf(outcome, u"JOBS"_s);
        QVERIFY(jobs);
        QCOMPARE(jobs->message.code, u"finding.jobs-many"_s);
        QCOMPARE(jobs->detail.code, u"finding.jobs-by-tables"_s); // there is only one
        profile = withRemedy(profile, jobs->remedies.constFirst());
        QCOMPARE(findingOf(planned(profile), u"JOBS"_s)->severity, Severity::Passed);
        QVERIFY(findingOf(outcome, u"DURATION"_s));
    }
};

TRUNKLINE_TEST(SourceFreezePgTest)
#include "sourcefreezepgtest.moc"
