#include "core/json_names.h"
#include "engine/remedies.h"
#include "support/planprobe.h"
#include "support/testregistry.h"

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;
using namespace trunkline::testing;

/// Which method is advised between real servers, and what is said of how the target is set.
class SettingsChecksPgTest : public QObject
{
    Q_OBJECT

    TestServer *m_source = nullptr;
    TestServer *m_target = nullptr;

private Q_SLOTS:
    void initTestCase()
    {
        TRUNKLINE_NEEDS_SERVER();
        std::tie(m_source, m_target) = TestServer::sharedPair();
        QVERIFY(m_source && m_target);
        m_source->createDatabase(u"settings"_s);
        QCOMPARE(m_source->psql(u"CREATE TABLE little AS SELECT 1 AS i"_s, u"settings"_s), QString());
    }

    void theWayIsMeasured()
    {
        const PlanOutcome outcome = planned(profileBetween(*m_source, u"settings"_s, *m_target, u"settings"_s));
        for (const auto &facts : {outcome.source, outcome.target}) {
            QVERIFY(facts->route.roundTripMs > 0 && facts->route.roundTripMs < 1000);
            QVERIFY(facts->route.bytesPerSecond > 1e6);
        }
        QVERIFY(outcome.advice && outcome.travelTime);
        QCOMPARE(outcome.advice->methods.size(), 4);
        QVERIFY(!findingOf(outcome, u"TGT-WAL-SIZE"_s) && !findingOf(outcome, u"TGT-MAINTENANCE-MEMORY"_s) &&
                !findingOf(outcome, u"TGT-WAL-LEVEL"_s));
        QCOMPARE(findingOf(outcome, u"METHOD"_s)->severity, Severity::Passed);
        for (const Step &step : outcome.plan->steps) {
            if (step.kind == StepKind::Export || step.kind == StepKind::Import)
                QVERIFY(step.estimatedMs > 0 && step.modelMs > 0);
        }
    }

    void theAdvisedMethodIsTaken()
    {
        MigrationProfile profile = profileBetween(*m_source, u"settings"_s, *m_target, u"settings"_s);
        QCOMPARE(planned(profile).plan->method, Method::File);
        profile.methodIsAdvised = true;
        const PlanOutcome outcome = planned(profile);
        QCOMPARE(outcome.plan->method, outcome.advice->method);
        QCOMPARE(outcome.plan->method, Method::Direct);
        QCOMPARE(outcome.profile.method, Method::Direct);
        profile.dump.keep = true;
        QVERIFY(planned(profile).plan->method != Method::Direct);
    }

    void aMethodThatDoesNotSuit()
    {
        TestServerOptions options;
        options.settings = {{u"max_connections"_s, u"20"_s}};
        TestServer narrow(options);
        QVERIFY2(narrow.start(), qPrintable(narrow.errorText()));
        MigrationProfile profile = profileBetween(*m_source, u"settings"_s, narrow, u"settings"_s);
        profile.method = Method::Direct;
        profile.jobs = 16;
        const std::optional<Finding> finding = findingOf(planned(profile), u"METHOD"_s);
        QVERIFY(finding);
        QCOMPARE(finding->message.code, u"finding.method-unfit"_s);
        QCOMPARE(finding->detail.code, u"note.method-few-sessions"_s);
        const MigrationProfile mended = withRemedy(profile, finding->remedies.constFirst());
        QVERIFY(mended.method != Method::Direct);
        QCOMPARE(findingOf(planned(mended), u"METHOD"_s)->severity, Severity::Passed);
    }

    void aTargetThatIsSetForLittle()
    {
        // 1.1 GB that cost little: not logged, not packed
        QCOMPARE(m_source->psql(u"CREATE UNLOGGED TABLE much (t text); ALTER TABLE much ALTER t SET STORAGE EXTERNAL; "
                                "INSERT INTO much SELECT repeat('x', 10000000) FROM generate_series(1, 110)"_s,
                                u"settings"_s),
                 QString());
        TestServerOptions options;
        options.settings = {{u"max_wal_size"_s, u"64MB"_s}, {u"maintenance_work_mem"_s, u"16MB"_s}};
        TestServer small(options);
        QVERIFY2(small.start(), qPrintable(small.errorText()));
        MigrationProfile profile = profileBetween(*m_source, u"settings"_s, small, u"settings"_s);
        profile.method = Method::Direct;
        const PlanOutcome outcome = planned(profile);
        const std::optional<Finding> size = findingOf(outcome, u"TGT-WAL-SIZE"_s);
        QVERIFY(size);
        QCOMPARE(size->severity, Severity::Info);
        QCOMPARE(size->message.arguments.constFirst(), QString::number(64 * 1024 * 1024));
        QVERIFY(size->message.arguments.at(1).toInt() >= 15);
        QCOMPARE(findingOf(outcome, u"TGT-MAINTENANCE-MEMORY"_s)->message.arguments,
                 QStringList{QString::number(16 * 1024 * 1024)});
        QCOMPARE(findingOf(outcome, u"TGT-WAL-LEVEL"_s)->message.arguments, QStringList{u"replica"_s});
        // and the classic way is told to be slower, with the better one beneath it
        profile.method = Method::File;
        const std::optional<Finding> slower = findingOf(planned(profile), u"METHOD"_s);
        QCOMPARE(slower->message.code, u"finding.method-slower"_s);
        QCOMPARE(withRemedy(profile, slower->remedies.constFirst()).method, Method::Direct);
        m_source->psql(u"DROP TABLE much"_s, u"settings"_s);
    }
};

TRUNKLINE_TEST(SettingsChecksPgTest)
#include "settingscheckspgtest.moc"
