#include "engine/migrationplanner.h"
#include "engine/remedies.h"
#include "pg/connection.h"
#include "support/planprobe.h"
#include "support/testregistry.h"

#include <QFile>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;
using namespace trunkline::testing;

/// What only a check that reads the source's data finds, each provoked on a real server.
class DeepChecksPgTest : public QObject
{
    Q_OBJECT

    TestServer *m_source = nullptr;
    TestServer *m_target = nullptr;

    static PlanOutcome checked(const MigrationProfile &profile, int deepMs = 300'000)
    {
        PlanRequest request;
        request.deepMs = deepMs;
        return planned(profile, request);
    }
    MigrationProfile profile(const QString &database) const
    {
        return profileBetween(*m_source, database, *m_target, database);
    }

private Q_SLOTS:
    void initTestCase()
    {
        TRUNKLINE_NEEDS_SERVER();
        std::tie(m_source, m_target) = TestServer::sharedPair();
        QVERIFY(m_source && m_target);
    }

    void nothingIsReadUnasked()
    {
        m_source->createDatabase(u"deep_quiet"_s);
        QCOMPARE(m_source->psql(u"CREATE TABLE t AS SELECT 1 AS a; CREATE MATERIALIZED VIEW m AS SELECT a FROM t"_s,
                                u"deep_quiet"_s),
                 QString());
        const PlanOutcome usual = planned(profile(u"deep_quiet"_s));
        for (const QString &id : {u"TRIAL-DUMP"_s, u"MATVIEW-QUERY"_s, u"AMCHECK"_s})
            QVERIFY2(!findingOf(usual, id), qPrintable(id));
        const PlanOutcome deep = checked(profile(u"deep_quiet"_s));
        QCOMPARE(findingOf(deep, u"TRIAL-DUMP"_s)->severity, Severity::Passed);
        QCOMPARE(findingOf(deep, u"MATVIEW-QUERY"_s)->severity, Severity::Passed);
        QCOMPARE(findingOf(deep, u"AMCHECK"_s)->message.code, u"finding.amcheck-absent"_s);
        QVERIFY(deep.plan);
        QVERIFY(!deep.blocked());
    }

    void aMaterializedViewThatCannotBeFilledAgain()
    {
        m_source->createDatabase(u"deep_views"_s);
        QCOMPARE(m_source->psql(u"CREATE TABLE t (a int); INSERT INTO t VALUES (1); CREATE MATERIALIZED VIEW \"Ratio\" "
                                u"AS SELECT a, 1 / a AS share FROM t; CREATE MATERIALIZED VIEW total AS SELECT sum(a) "
                                u"FROM t; CREATE MATERIALIZED VIEW later AS SELECT 1 / a FROM t WITH NO DATA; "
                                u"UPDATE t SET a = 0"_s,
                                u"deep_views"_s),
                 QString());
        MigrationProfile changed = profile(u"deep_views"_s);
        std::optional<Finding> finding = findingOf(checked(changed), u"MATVIEW-QUERY"_s);
        QVERIFY(finding);
        QCOMPARE(finding->severity, Severity::Blocks);
        QCOMPARE(finding->objects.size(), 1);
        QVERIFY2(finding->objects.constFirst().contains(u"\"Ratio\""_s) &&
                     finding->objects.constFirst().contains(u"division by zero"_s),
                 qPrintable(finding->objects.constFirst()));
        QCOMPARE(finding->remedies.size(), 2);
        changed = withRemedy(changed, finding->remedies.constFirst());
        finding = findingOf(checked(changed), u"MATVIEW-QUERY"_s);
        QVERIFY(!finding || finding->severity == Severity::Passed);
    }

    void anIndexThatDisagreesWithItsTable()
    {
        m_source->createDatabase(u"deep_index"_s);
        QCOMPARE(
            m_source->psql(u"CREATE EXTENSION amcheck; CREATE FUNCTION f(a int) RETURNS int IMMUTABLE LANGUAGE sql AS "
                           u"'SELECT $1'; CREATE TABLE t AS SELECT generate_series(1, 100) AS a; "
                           u"CREATE INDEX lying ON t (f(a)); CREATE INDEX sound ON t (a)"_s,
                           u"deep_index"_s),
            QString());
        QCOMPARE(findingOf(checked(profile(u"deep_index"_s)), u"AMCHECK"_s)->severity, Severity::Passed);
        QCOMPARE(m_source->psql(u"CREATE OR REPLACE FUNCTION f(a int) RETURNS int IMMUTABLE LANGUAGE sql AS "
                                u"'SELECT -$1'"_s,
                                u"deep_index"_s),
                 QString());
        const std::optional<Finding> finding = findingOf(checked(profile(u"deep_index"_s)), u"AMCHECK"_s);
        QVERIFY(finding);
        QCOMPARE(finding->severity, Severity::Blocks);
        QCOMPARE(finding->objects.size(), 1);
        QVERIFY2(finding->objects.constFirst().startsWith(u"public.lying: "_s),
                 qPrintable(finding->objects.constFirst()));
        QCOMPARE(m_source->psql(u"REINDEX INDEX lying"_s, u"deep_index"_s), QString());
        QCOMPARE(findingOf(checked(profile(u"deep_index"_s)), u"AMCHECK"_s)->severity, Severity::Passed);
    }

    void aTableThatCannotBeRead()
    {
        TestServer damaged;
        QVERIFY(damaged.start());
        damaged.createDatabase(u"deep_damage"_s);
        QCOMPARE(damaged.psql(
                     u"CREATE SCHEMA app; CREATE TABLE app.\"Big table\" AS SELECT g AS a, repeat('x', 100) AS b FROM "
                     u"generate_series(1, 1000) g; CREATE TABLE app.other AS SELECT 1 AS a; CHECKPOINT"_s,
                     u"deep_damage"_s),
                 QString());
        const QString file = damaged.folder() + u"/data/"_s +
                             damaged.psql(u"SELECT pg_relation_filepath('app.\"Big table\"')"_s, u"deep_damage"_s);
        damaged.stop();
        QFile pages(file);
        QVERIFY(pages.open(QIODevice::ReadWrite));
        QVERIFY(pages.seek(8192 + 8));
        pages.write(QByteArray(64, '\x7f'));
        pages.close();
        QVERIFY(damaged.startAgain());
        MigrationProfile from = profileBetween(damaged, u"deep_damage"_s, *m_target, u"deep_damage"_s);
        const std::optional<Finding> finding = findingOf(checked(from), u"TRIAL-DUMP"_s);
        QVERIFY(finding);
        QCOMPARE(finding->severity, Severity::Blocks);
        QVERIFY2(finding->objects.join(u'\n').contains(u"invalid page"_s), qPrintable(finding->objects.join(u'\n')));
        QCOMPARE(finding->remedies.size(), 2);
        QCOMPARE(finding->remedies.constFirst().objects.constFirst().name, u"Big table"_s);
        QCOMPARE(findingOf(checked(withRemedy(from, finding->remedies.constFirst())), u"TRIAL-DUMP"_s)->severity,
                 Severity::Passed);
    }

    void anExportThatTakesTooLong()
    {
        m_source->createDatabase(u"deep_locked"_s);
        QCOMPARE(m_source->psql(u"CREATE TABLE held (a int)"_s, u"deep_locked"_s), QString());
        ConnectRequest connect;
        connect.params = m_source->params(u"deep_locked"_s);
        Result<Connection> holder = Connection::open(connect);
        QVERIFY(holder && holder->exec(Sql(u"BEGIN; LOCK TABLE public.held")));
        const std::optional<Finding> finding = findingOf(checked(profile(u"deep_locked"_s), 3000), u"TRIAL-DUMP"_s);
        QVERIFY(finding);
        QCOMPARE(finding->message.code, u"finding.trial-dump-too-long"_s);
        QCOMPARE(finding->severity, Severity::Warning);
    }

    void whatTakesTooLongIsStopped()
    {
        m_source->createDatabase(u"deep_slow"_s);
        QCOMPARE(m_source->psql(u"CREATE FUNCTION slow() RETURNS int LANGUAGE sql AS 'SELECT 1'; CREATE MATERIALIZED "
                                u"VIEW m AS SELECT slow(); CREATE OR REPLACE FUNCTION slow() RETURNS int "
                                u"LANGUAGE sql AS 'SELECT 1 FROM pg_sleep(600)'"_s,
                                u"deep_slow"_s),
                 QString());
        const PlanOutcome outcome = checked(profile(u"deep_slow"_s), 2000);
        const std::optional<Finding> finding = findingOf(outcome, u"MATVIEW-QUERY"_s);
        QVERIFY(finding);
        QCOMPARE(finding->message.code, u"finding.matviews-unfinished"_s);
        QCOMPARE(finding->severity, Severity::Warning);
        // a person gives up: no session and no process of the check stays
        PlanRequest request;
        request.profile = profile(u"deep_slow"_s);
        request.deepMs = 300'000;
        MigrationPlanner planner;
        QSignalSpy spy(&planner, &MigrationPlanner::planned);
        planner.plan(request);
        const QString asleep = u"SELECT count(*) FROM pg_stat_activity WHERE datname = 'deep_slow' AND query LIKE "
                               u"'%trunkline_rows%' AND pid <> pg_backend_pid()"_s;
        QTRY_COMPARE_WITH_TIMEOUT(m_source->psql(asleep), u"1"_s, 20000);
        planner.cancel();
        QTRY_COMPARE_WITH_TIMEOUT(
            m_source->psql(u"SELECT count(*) FROM pg_stat_activity WHERE datname = 'deep_slow'"_s), u"0"_s, 20000);
        QCOMPARE(spy.count(), 0);
    }
};

TRUNKLINE_TEST(DeepChecksPgTest)
#include "deepcheckspgtest.moc"
