#include "engine/remedies.h"
#include "support/planprobe.h"
#include "support/testregistry.h"

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;
using namespace trunkline::testing;

/// Definitions that travel badly, each provoked on a real server, found with its objects, and gone after its remedy.
class DefinitionChecksPgTest : public QObject
{
    Q_OBJECT

    std::map<int, std::unique_ptr<TestServer>> m_servers;
    int m_databases = 0;

    /// Of a major version; 0: the shared source, 1: the shared target. Null where it cannot be had.
    TestServer *server(int which)
    {
        const auto [source, target] = TestServer::sharedPair();
        if (which < 2)
            return which == 0 ? source : target;
        auto &other = m_servers[which];
        if (!other && !TestServer::binFolderOf(which).isEmpty()) {
            TestServerOptions options;
            options.binFolder = TestServer::binFolderOf(which);
            other = std::make_unique<TestServer>(options);
            if (!other->start())
                other.reset();
        }
        return other.get();
    }

private Q_SLOTS:
    void initTestCase()
    {
        TRUNKLINE_NEEDS_SERVER();
        QVERIFY(server(0) && server(1));
    }

    void cleanupTestCase() { m_servers.clear(); }

    void eachIsFound_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<QString>("sql");
        QTest::addColumn<Severity>("severity");
        QTest::addColumn<QStringList>("objects");
        QTest::addColumn<bool>("hasRemedy");
        const auto row = [](const char *id, int from, int to, const QString &sql, Severity severity,
                            const QStringList &objects, bool hasRemedy = false) {
            QTest::newRow(id) << from << to << sql << severity << objects << hasRemedy;
        };
        row("GENCHILD", 0, 17,
            u"CREATE TABLE p (a int, b int); CREATE TABLE c (b int GENERATED ALWAYS AS (a * 2) STORED) INHERITS (p)"_s,
            Severity::Blocks, {u"public.c.b"_s}, true);
        row("OLDTYPES", 10, 1, u"CREATE TABLE t (a abstime, b reltime)"_s, Severity::Blocks,
            {u"public.t.a (abstime)"_s, u"public.t.b (reltime)"_s}, true);
        row("AGG14", 10, 1,
            u"CREATE AGGREGATE collect(anyelement) (sfunc = array_append, stype = anyarray, initcond = '{}')"_s,
            Severity::Blocks, {u"public.collect(anyelement)"_s}, true);
        row("POSTFIX", 10, 1,
            u"CREATE FUNCTION twice(int) RETURNS int IMMUTABLE LANGUAGE sql AS 'SELECT $1 * 2';"
            u"CREATE OPERATOR !!! (leftarg = int, procedure = twice)"_s,
            Severity::Blocks, {u"public.!!!(integer, NONE)"_s}, true);
        row("DANGLING", 0, 1,
            u"CREATE TABLE t (); SET allow_system_table_mods = on; "
            u"UPDATE pg_class SET relowner = 4294967000 WHERE relname = 't'"_s,
            Severity::Blocks, {u"public.t: owner 4294967000"_s});
        row("OIDS", 10, 1, u"CREATE TABLE t (a int) WITH OIDS"_s, Severity::Warning, {u"public.t"_s});
        row("SYSVIEWS", 0, 17, u"CREATE VIEW v AS SELECT datname FROM pg_stat_database"_s, Severity::Warning,
            {u"public.v (pg_stat_database.datname)"_s}, true);
        row("PG_CATALOG-OBJ", 0, 1,
            u"CREATE FUNCTION pg_catalog.mine() RETURNS int LANGUAGE sql AS 'SELECT 1'; SET allow_system_table_mods = "
            u"on;"
            u"CREATE TABLE pg_catalog.rules (a int)"_s,
            Severity::Warning, {u"mine()"_s, u"pg_catalog.rules"_s});
        row("EXT-CONFIG", 0, 1,
            u"CREATE EXTENSION citext; CREATE TABLE kept (a int); INSERT INTO kept VALUES (1); "
            u"ALTER EXTENSION citext ADD TABLE kept"_s,
            Severity::Warning, {u"public.kept (citext)"_s});
        row("FDW", 0, 1, u"CREATE EXTENSION postgres_fdw; CREATE SERVER far FOREIGN DATA WRAPPER postgres_fdw"_s,
            Severity::Warning, {u"far"_s}, true);
        row("PUB", 0, 1, u"CREATE PUBLICATION news FOR ALL TABLES"_s, Severity::Warning, {u"news"_s}, true);
        row("SUB", 0, 1,
            u"CREATE SUBSCRIPTION feed CONNECTION 'host=none' PUBLICATION p WITH (connect = false, slot_name = NONE)"_s,
            Severity::Warning, {u"feed"_s}, true);
        row("TABLEAM", 0, 1,
            u"CREATE ACCESS METHOD pile TYPE TABLE HANDLER heap_tableam_handler; CREATE TABLE t (a int) USING pile"_s,
            Severity::Warning, {u"public.t (pile)"_s}, true);
        row("SECLABEL", 0, 1,
            u"CREATE TABLE t (); SET allow_system_table_mods = on; INSERT INTO pg_seclabel VALUES "
            u"('t'::regclass, 'pg_class'::regclass, 0, 'selinux', 'top')"_s,
            Severity::Warning, {u"public.t (selinux)"_s}, true);
        row("REGTYPES", 0, 1, u"CREATE TABLE t (a oid, b regclass, c int)"_s, Severity::Warning,
            {u"public.t.a (oid)"_s, u"public.t.b (regclass)"_s});
        row("BADIDX", 0, 1,
            u"CREATE TABLE t (a int); CREATE INDEX broken ON t (a); UPDATE pg_index SET indisvalid = false "
            u"WHERE indexrelid = 'broken'::regclass"_s,
            Severity::Warning, {u"public.broken"_s});
        row("NOTVALID", 0, 1,
            u"CREATE TABLE t (a int); INSERT INTO t VALUES (-1); "
            u"ALTER TABLE t ADD CONSTRAINT plus CHECK (a > 0) NOT VALID"_s,
            Severity::Warning, {u"public.t.plus"_s});
        row("NAMES", 0, 1, u"CREATE TABLE \"two\nlines\" ()"_s, Severity::Warning, {u"public.two\nlines"_s});
        row("UNLOGGED", 0, 1, u"CREATE UNLOGGED TABLE t ()"_s, Severity::Info, {u"public.t"_s});
        row("CIRCFK", 0, 1,
            u"CREATE TABLE a (i int PRIMARY KEY, b int); CREATE TABLE b (i int PRIMARY KEY, a int REFERENCES a); "
            u"ALTER TABLE a ADD FOREIGN KEY (b) REFERENCES b"_s,
            Severity::Info, {u"public.a"_s, u"public.b"_s});
    }

    void eachIsFound()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(QString, sql);
        QFETCH(Severity, severity);
        QFETCH(QStringList, objects);
        QFETCH(bool, hasRemedy);
        TestServer *source = server(from);
        TestServer *target = server(to);
        if (!source || !target)
            QSKIP("no server of this version here (tests/run fetches it)");
        const QString id = QString::fromLatin1(QTest::currentDataTag());
        const QString database = u"definition%1"_s.arg(++m_databases);
        source->createDatabase(database);
        MigrationProfile profile = profileBetween(*source, database, *target, database);
        QVERIFY2(!findingOf(planned(profile), id), "found where there is nothing");
        const QString said = source->psql(sql, database);
        QVERIFY2(!said.startsWith("psql failed"_L1), qPrintable(said));
        std::optional<Finding> finding = findingOf(planned(profile), id);
        QVERIFY(finding);
        finding->objects.sort();
        QCOMPARE(finding->objects, objects);
        QCOMPARE(finding->severity, severity);
        QCOMPARE(finding->message.arguments.value(0), QString::number(objects.size()));
        QCOMPARE(finding->mayOverride, severity == Severity::Blocks);
        QCOMPARE(!finding->remedies.isEmpty(), hasRemedy);
        for (const Remedy &remedy : std::as_const(finding->remedies)) {
            profile = withRemedy(profile, remedy);
            QVERIFY2(!findingOf(planned(profile), id), "the remedy does not help");
        }
    }

    /// Old servers hide the numbers of subscriptions from who is no superuser.
    void subscriptionsAreToldToALimitedUserOfAnOldServer()
    {
        TestServer *old = server(10);
        if (!old)
            QSKIP("no server of version 10 here (tests/run fetches it)");
        old->createDatabase(u"definition_limited"_s);
        const QString said = old->psql(u"CREATE ROLE definition_reader LOGIN; CREATE SUBSCRIPTION limited CONNECTION "
                                       u"'host=none' PUBLICATION p WITH "
                                       u"(connect = false, slot_name = NONE)"_s,
                                       u"definition_limited"_s);
        QVERIFY2(!said.startsWith("psql failed"_L1), qPrintable(said));
        MigrationProfile profile = profileBetween(*old, u"definition_limited"_s, *server(1), u"definition_limited"_s);
        profile.source.params.set(u"user"_s, u"definition_reader"_s);
        const std::optional<Finding> finding = findingOf(planned(profile), u"SUB"_s);
        QVERIFY(finding);
        QCOMPARE(finding->objects, QStringList{u"limited"_s});
    }

    /// What does not travel is not looked at.
    void whatStaysBehindIsNotTold()
    {
        server(0)->createDatabase(u"definition_left"_s);
        server(0)->psql(u"CREATE TABLE t (a oid); CREATE UNLOGGED TABLE u ()"_s, u"definition_left"_s);
        MigrationProfile profile = profileBetween(*server(0), u"definition_left"_s, *server(1), u"definition_left"_s);
        QVERIFY(findingOf(planned(profile), u"REGTYPES"_s));
        profile.objects.excludedTables = {u"public.t"_s};
        QVERIFY(!findingOf(planned(profile), u"REGTYPES"_s));
        QVERIFY(findingOf(planned(profile), u"UNLOGGED"_s));
    }
};

TRUNKLINE_TEST(DefinitionChecksPgTest)
#include "definitioncheckspgtest.moc"
