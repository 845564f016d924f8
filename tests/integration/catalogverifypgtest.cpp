#include "support/catalogsfound.h"
#include "support/clirun.h"
#include "support/databasecompare.h"
#include "support/testregistry.h"

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;
using namespace trunkline::testing;

/// What the comparison of catalogs finds: each planted difference, by its name, and nothing else.
class CatalogVerifyPgTest : public QObject
{
    Q_OBJECT

    TestServer *m_source = nullptr;
    TestServer *m_target = nullptr;
    std::unique_ptr<CliMigrations> m_migrations;

    static CatalogsFound found(const CliMigrations &migrations, const QString &profile)
    {
        return CatalogsFound(migrations.cli({u"verify"_s, profile, u"--level"_s, u"counts"_s, u"--json"_s}));
    }

private Q_SLOTS:
    void initTestCase()
    {
        TRUNKLINE_NEEDS_SERVER();
        std::tie(m_source, m_target) = TestServer::sharedPair();
        QVERIFY(m_source && m_target);
        m_migrations = std::make_unique<CliMigrations>(QStringLiteral(TRUNKLINE_CLI), *m_source, *m_target);
        for (TestServer *server : {m_source, m_target}) {
            QCOMPARE(server->psql(
                         u"CREATE ROLE cv_owner; CREATE ROLE cv_reader LOGIN CONNECTION LIMIT 5; GRANT cv_owner TO "
                         u"cv_reader; ALTER ROLE cv_reader SET work_mem = '8MB'; COMMENT ON ROLE cv_owner IS 'o'"_s),
                     QString());
            server->createDatabase(u"catalogs_base"_s);
            const PsqlResult made = server->runScript(
                QStringLiteral(TRUNKLINE_SOURCE_DIR "/tests/integration/data/catalogs.sql"), u"catalogs_base"_s);
            QVERIFY2(made.ok(), qPrintable(made.errors));
        }
        m_source->psql(u"CREATE DATABASE catalogs TEMPLATE catalogs_base"_s);
    }

    void plantedDifferences_data()
    {
        QTest::addColumn<QString>("change"); // on the target
        QTest::addColumn<QStringList>("different");
        const auto row = [](const char *name, const QString &change, const QStringList &different) {
            QTest::newRow(name) << change << different;
        };
        row("none", u"SELECT 1"_s, {});
        row("an invalid index", u"UPDATE pg_index SET indisvalid = false WHERE indexrelid = 'app.t_a'::regclass"_s,
            {u"INDEX app.t_a valid"_s});
        row("a missing index", u"DROP INDEX app.t_a"_s, {u"INDEX app.t_a missing"_s});
        row("another index of that name",
            u"DROP INDEX app.t_a; CREATE INDEX t_a ON app.t (b); COMMENT ON INDEX app.t_a IS "
            u"'by a'"_s,
            {u"INDEX app.t_a definition"_s});
        row("a disabled trigger", u"ALTER TABLE app.t DISABLE TRIGGER touch"_s, {u"TRIGGER app.t touch enabled"_s});
        row("a foreign key that nothing enforces", u"ALTER TABLE app.u DISABLE TRIGGER ALL"_s,
            {u"FK CONSTRAINT app.u u_id_fkey enforced"_s});
        row("a constraint that was not validated",
            u"ALTER TABLE app.t DROP CONSTRAINT small; ALTER TABLE app.t ADD CONSTRAINT small CHECK (a < 1000) NOT "
            u"VALID; "
            u"COMMENT ON CONSTRAINT small ON app.t IS 'not large'"_s,
            {u"CHECK CONSTRAINT app.t small valid"_s});
        row("a missing foreign key", u"ALTER TABLE app.parted DROP CONSTRAINT parted_n_fkey"_s,
            {u"FK CONSTRAINT app.parted parted_n_fkey missing"_s});
        row("a missing key", u"ALTER TABLE app.t DROP CONSTRAINT t_pkey CASCADE"_s,
            {u"CONSTRAINT app.t t_pkey missing"_s, u"FK CONSTRAINT app.parted parted_n_fkey missing"_s,
             u"FK CONSTRAINT app.u u_id_fkey missing"_s, u"INDEX app.t_pkey missing"_s});
        row("a missing grant on a column", u"REVOKE UPDATE (b) ON app.t FROM cv_reader"_s,
            {u"COLUMN app.t b grants"_s});
        row("a missing grant on a table", u"REVOKE SELECT ON app.t FROM cv_reader"_s, {u"TABLE app.t grants"_s});
        row("a grant too much", u"GRANT DELETE ON app.u TO cv_reader"_s, {u"TABLE app.u grants"_s});
        row("a grant option", u"REVOKE GRANT OPTION FOR EXECUTE ON FUNCTION app.fee(text) FROM cv_reader"_s,
            {u"FUNCTION app.fee(text) grants"_s});
        row("everybody may no more", u"REVOKE EXECUTE ON PROCEDURE app.work(integer) FROM PUBLIC"_s,
            {u"PROCEDURE app.work(integer) grants"_s});
        row("a grant of a large object", u"REVOKE SELECT ON LARGE OBJECT 4711 FROM cv_reader"_s,
            {u"LARGE OBJECT 4711 grants"_s});
        row("the owner of a large object", u"ALTER LARGE OBJECT 4711 OWNER TO cv_owner"_s,
            {u"LARGE OBJECT 4711 owner"_s});
        row("a grant on the schema", u"REVOKE USAGE ON SCHEMA app FROM cv_reader"_s, {u"SCHEMA app grants"_s});
        row("a grant on the database", u"REVOKE TEMPORARY ON DATABASE catalogs FROM PUBLIC"_s, {u"DATABASE grants"_s});
        row("a missing comment", u"COMMENT ON COLUMN app.t.b IS NULL"_s, {u"COLUMN app.t b comment"_s});
        row("comments of overloaded functions",
            u"COMMENT ON FUNCTION app.fee(text) IS 'of numbers'; COMMENT ON FUNCTION app.fee(integer) IS 'of texts'"_s,
            {u"FUNCTION app.fee(integer) comment"_s, u"FUNCTION app.fee(text) comment"_s});
        row("a function's body",
            u"CREATE OR REPLACE FUNCTION app.fee(integer) RETURNS integer LANGUAGE sql IMMUTABLE AS "
            u"'SELECT $1 * 3'"_s,
            {u"FUNCTION app.fee(integer) definition"_s});
        row("a function's rights", u"ALTER FUNCTION app.fee(integer) SECURITY DEFINER SET search_path = app"_s,
            {u"FUNCTION app.fee(integer) options"_s, u"FUNCTION app.fee(integer) settings"_s});
        row("a default privilege",
            u"ALTER DEFAULT PRIVILEGES FOR ROLE cv_owner IN SCHEMA app REVOKE SELECT ON TABLES FROM cv_reader"_s,
            {u"DEFAULT ACL app.DEFAULT PRIVILEGES FOR TABLES OF cv_owner missing"_s});
        row("another default privilege",
            u"ALTER DEFAULT PRIVILEGES FOR ROLE cv_owner IN SCHEMA app GRANT UPDATE ON TABLES TO cv_reader"_s,
            {u"DEFAULT ACL app.DEFAULT PRIVILEGES FOR TABLES OF cv_owner grants"_s});
        row("a policy", u"DROP POLICY own_rows ON app.t"_s, {u"POLICY app.t own_rows missing"_s});
        row("what a policy says", u"ALTER POLICY own_rows ON app.t TO PUBLIC USING (a > 4)"_s,
            {u"POLICY app.t own_rows definition"_s, u"POLICY app.t own_rows roles"_s});
        row("row security", u"ALTER TABLE app.t DISABLE ROW LEVEL SECURITY"_s, {u"TABLE app.t row security"_s});
        row("an owner", u"ALTER TABLE app.u OWNER TO cv_owner"_s, {u"TABLE app.u owner"_s});
        row("a role setting", u"ALTER ROLE cv_reader SET work_mem = '9MB'"_s, {u"ROLE cv_reader settings"_s});
        row("a role's attributes", u"ALTER ROLE cv_reader CREATEDB"_s, {u"ROLE cv_reader attributes"_s});
        row("a membership", u"REVOKE cv_owner FROM cv_reader"_s, {u"ROLE cv_reader memberships"_s});
        row("a materialized view without rows", u"REFRESH MATERIALIZED VIEW app.m WITH NO DATA"_s,
            {u"MATERIALIZED VIEW app.m populated"_s});
        row("a view", u"CREATE OR REPLACE VIEW app.v AS SELECT id, a FROM app.t WHERE a > 2"_s,
            {u"VIEW app.v definition"_s});
        row("a view's options", u"ALTER VIEW app.v SET (security_barrier)"_s, {u"VIEW app.v options"_s});
        row("an extra table", u"CREATE TABLE app.more (a integer PRIMARY KEY)"_s, {u"TABLE app.more extra"_s});
        row("a missing view", u"DROP VIEW app.v"_s, {u"VIEW app.v missing"_s});
        row("an extra column", u"ALTER TABLE app.u ADD x integer"_s,
            {u"COLUMN app.child x extra"_s, u"COLUMN app.u x extra"_s});
        row("a default", u"ALTER TABLE app.t ALTER a SET DEFAULT 8"_s, {u"COLUMN app.t a default"_s});
        row("a column without a value", u"ALTER TABLE app.t ALTER a DROP NOT NULL"_s, {u"COLUMN app.t a not null"_s});
        row("a column's type",
            u"DROP TRIGGER touch ON app.t; ALTER TABLE app.t ALTER b TYPE varchar(9); CREATE TRIGGER touch "
            u"BEFORE UPDATE ON app.t FOR EACH ROW EXECUTE FUNCTION app.touch()"_s,
            {u"COLUMN app.t b type"_s});
        row("an identity", u"ALTER TABLE app.t ALTER id SET GENERATED ALWAYS"_s, {u"COLUMN app.t id identity"_s});
        row("no more generated", u"ALTER TABLE app.t ALTER d DROP EXPRESSION"_s, {u"COLUMN app.t d generated"_s});
        row("storage", u"ALTER TABLE app.t ALTER b SET STORAGE EXTERNAL"_s, {u"COLUMN app.t b storage"_s});
        row("a statistics target", u"ALTER TABLE app.t ALTER b SET STATISTICS 50"_s, {u"COLUMN app.t b statistics"_s});
        row("options of a table", u"ALTER TABLE app.t SET (fillfactor = 50)"_s, {u"TABLE app.t options"_s});
        row("unlogged", u"ALTER TABLE app.alone SET UNLOGGED"_s, {u"TABLE app.alone persistence"_s});
        row("a replica identity", u"ALTER TABLE app.t REPLICA IDENTITY FULL"_s, {u"TABLE app.t replica identity"_s});
        row("a partition's bounds",
            u"ALTER TABLE app.parted DETACH PARTITION app.parted_1; ALTER TABLE app.parted ATTACH PARTITION "
            u"app.parted_1 FOR "
            u"VALUES FROM ('2026-01-01') TO ('2026-06-01')"_s,
            {u"TABLE app.parted_1 partition of"_s});
        row("no child any more", u"ALTER TABLE app.child NO INHERIT app.u"_s,
            {u"COLUMN app.child id inherited"_s, u"COLUMN app.child m inherited"_s, u"TABLE app.child inherits"_s});
        row("how a sequence counts", u"ALTER SEQUENCE app.numbers INCREMENT 2 CYCLE"_s,
            {u"SEQUENCE app.numbers definition"_s});
        row("whose a sequence is", u"ALTER SEQUENCE app.numbers OWNED BY app.u.id"_s,
            {u"SEQUENCE app.numbers owned by"_s});
        row("a statistics object", u"DROP STATISTICS app.t_stats"_s, {u"STATISTICS app.t_stats missing"_s});
        row("a collation", u"DROP COLLATION app.bytewise; CREATE COLLATION app.bytewise FROM \"POSIX\""_s,
            {u"COLLATION app.bytewise definition"_s});
        row("a text search configuration",
            u"ALTER TEXT SEARCH CONFIGURATION app.search ALTER MAPPING FOR word WITH app.words"_s,
            {u"TEXT SEARCH CONFIGURATION app.search definition"_s});
        row("a text search dictionary", u"ALTER TEXT SEARCH DICTIONARY app.words (StopWords = german)"_s,
            {u"TEXT SEARCH DICTIONARY app.words options"_s});
        row("an event trigger", u"ALTER EVENT TRIGGER on_ddl DISABLE"_s, {u"EVENT TRIGGER on_ddl enabled"_s});
        row("a publication", u"ALTER PUBLICATION pub SET (publish = 'insert')"_s, {u"PUBLICATION pub definition"_s});
        row("a publication's tables", u"ALTER PUBLICATION pub SET TABLE app.t"_s,
            {u"PUBLICATION TABLE app.pub child missing"_s, u"PUBLICATION TABLE app.pub u missing"_s});
        row("an option of a foreign server", u"ALTER SERVER far OPTIONS (SET host 'b')"_s, {u"SERVER far options"_s});
        row("a secret option", u"ALTER USER MAPPING FOR cv_reader SERVER far OPTIONS (SET password 'other')"_s,
            {u"USER MAPPING USER MAPPING cv_reader SERVER far options"_s});
        row("an option of a foreign table", u"ALTER FOREIGN TABLE app.remote OPTIONS (SET name 'y')"_s,
            {u"FOREIGN TABLE app.remote table options"_s});
        row("a rule", u"CREATE OR REPLACE RULE quiet AS ON DELETE TO app.u DO NOTHING"_s,
            {u"RULE app.u quiet definition"_s});
        row("a cast", u"DROP CAST (app.mood AS integer)"_s, {u"CAST CAST (app.mood AS integer) missing"_s});
        row("an operator",
            u"DROP OPERATOR app.=== (app.pair, app.pair); CREATE OPERATOR app.=== (leftarg = app.pair, rightarg "
            u"= app.pair, function = app.other)"_s,
            {u"OPERATOR app.===(app.pair, app.pair) definition"_s});
        row("an operator class", u"DROP OPERATOR FAMILY app.mood_ops USING hash CASCADE"_s,
            {u"OPERATOR CLASS app.mood_ops USING hash missing"_s,
             u"OPERATOR FAMILY app.mood_ops USING hash missing"_s});
        row("an aggregate",
            u"CREATE OR REPLACE AGGREGATE app.total(integer) (sfunc = int4pl, stype = integer, initcond = '1')"_s,
            {u"AGGREGATE app.total(integer) definition"_s});
        row("a domain's check", u"ALTER DOMAIN app.amount DROP CONSTRAINT not_negative"_s,
            {u"DOMAIN app.amount checks"_s});
        row("a label", u"ALTER TYPE app.mood ADD VALUE 'so-so' BEFORE 'bad'"_s, {u"TYPE app.mood definition"_s});
        row("an attribute", u"ALTER TYPE app.pair ADD ATTRIBUTE c integer CASCADE"_s, {u"TYPE app.pair definition"_s});
        row("a conversion", u"DROP CONVERSION app.conv"_s, {u"CONVERSION app.conv missing"_s});
        row("an extension's version", u"UPDATE pg_extension SET extversion = '0.9' WHERE extname = 'citext'"_s,
            {u"EXTENSION citext version"_s});
        row("a database setting", u"ALTER DATABASE catalogs SET work_mem = '7MB'"_s,
            {u"DATABASE SETTING work_mem extra"_s});
        row("a role's setting in the database", u"ALTER ROLE cv_reader IN DATABASE catalogs SET work_mem = '6MB'"_s,
            {u"DATABASE SETTING work_mem OF cv_reader extra"_s});
        row("the database's comment", u"COMMENT ON DATABASE catalogs IS 'x'"_s, {u"DATABASE comment"_s});
        row("the database's owner", u"ALTER DATABASE catalogs OWNER TO cv_owner"_s, {u"DATABASE owner"_s});
    }
    void plantedDifferences()
    {
        QFETCH(QString, change);
        QFETCH(QStringList, different);
        const bool extension = change.contains(u"pg_extension"_s);
        for (TestServer *server : {m_source, m_target}) {
            if (extension && server->psql(u"CREATE EXTENSION citext"_s, u"catalogs"_s).startsWith("psql failed"_L1))
                QSKIP("the server has no citext");
            if (server == m_source)
                m_target->psql(u"DROP DATABASE IF EXISTS catalogs; CREATE DATABASE catalogs TEMPLATE catalogs_base"_s);
        }
        const PsqlResult planted = m_target->runPsql(u"SET allow_system_table_mods = on; "_s + change, u"catalogs"_s);
        QVERIFY2(planted.ok(), qPrintable(planted.errors));
        const QString profile = m_migrations->profile(u"catalogs"_s, {u"--roles"_s});
        const CliRunner::Ended ended =
            m_migrations->cli({u"verify"_s, profile, u"--level"_s, u"counts"_s, u"--json"_s});
        m_target->psql(u"ALTER ROLE cv_reader SET work_mem = '8MB'; ALTER ROLE cv_reader NOCREATEDB; GRANT cv_owner TO "
                       u"cv_reader"_s);
        if (extension)
            m_source->psql(u"DROP EXTENSION citext"_s, u"catalogs"_s);
        const CatalogsFound catalogs(ended);
        QVERIFY2(catalogs.different() == different, qPrintable(catalogs.unexplained()));
        QCOMPARE(catalogs.byChoice(), QStringList());
        QVERIFY(catalogs.total("equal"_L1) > 60);
        QVERIFY(!catalogs.contains(u"sesame"_s));
        if (!different.isEmpty())
            QCOMPARE(ended.exitCode, 1);
    }

    void theConsoleTellsThem()
    {
        m_source->psql(u"CREATE DATABASE catalogs_told TEMPLATE catalogs_base"_s);
        m_target->psql(u"CREATE DATABASE catalogs_told TEMPLATE catalogs_base"_s);
        m_target->psql(
            u"DROP POLICY own_rows ON app.t; ALTER TABLE app.u ALTER m SET DEFAULT 'good'; ALTER SERVER far "
            u"OPTIONS (SET password 'x'); COMMENT ON INDEX app.t_a IS NULL; COMMENT ON COLUMN app.t.b IS NULL; "
            u"CREATE TABLE app.more ()"_s,
            u"catalogs_told"_s);
        const QString profile = m_migrations->profile(u"catalogs_told"_s, {u"--no-comments"_s});
        const CliRunner::Ended told = m_migrations->cli({u"verify"_s, profile});
        QCOMPARE(told.exitCode, 1);
        for (const QString &line :
             {u"POLICY app.t own_rows  – is not on the target"_s, u"TABLE app.more  – is only on the target"_s,
              u"COLUMN app.u m  – default on the source: –; on the target: 'good'::app.mood"_s,
              u"SERVER far  – other on the target: options"_s,
              u"by choice: COLUMN app.t b and 1 other  – comments are left out"_s, u" 5 different, 2 by choice"_s})
            QVERIFY2(told.out.contains(line), qPrintable(told.out));
        // none compares nothing, and the counts do
        const CliRunner::Ended none = m_migrations->cli({u"verify"_s, profile, u"--level"_s, u"none"_s});
        QVERIFY2(none.exitCode == 0 && !none.out.contains(u"POLICY"_s), qPrintable(none.out));
        QCOMPARE(m_migrations->cli({u"verify"_s, profile, u"--level"_s, u"counts"_s}).exitCode, 1);
    }

    void catalogsThatCannotBeReadAreNotCalledEqual()
    {
        m_source->createDatabase(u"catalogs_blind"_s);
        m_target->createDatabase(u"catalogs_blind"_s);
        m_target->psql(u"REVOKE SELECT ON pg_policy FROM PUBLIC"_s, u"catalogs_blind"_s);
        const QString profile = m_migrations->profile(
            u"catalogs_blind"_s,
            {u"--target"_s,
             m_target->connectionString(u"catalogs_blind"_s).replace(u"user='postgres'"_s, u"user='cv_reader'"_s)});
        const CliRunner::Ended told = m_migrations->cli({u"verify"_s, profile});
        QVERIFY2(told.exitCode == 2, qPrintable(told.out + told.err));
        QVERIFY2(told.out.contains(u"The catalogs of the target could not be read: ERROR:  permission denied"_s),
                 qPrintable(told.out));
    }

    void aMigrationIsEqual_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::newRow("the same major") << 0 << 0;
        for (int major = 10; major <= 18; ++major) {
            QTest::addRow("from %d", major) << major << 0;
            QTest::addRow("to %d", major) << 0 << major;
        }
        QTest::newRow("from 10 to 17") << 10 << 17;
        QTest::newRow("from 14 to 18") << 14 << 18;
    }
    void aMigrationIsEqual()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        const auto serverOf = [](int major) -> std::unique_ptr<TestServer> {
            TestServerOptions options;
            options.settings.insert(u"wal_level"_s, u"logical"_s);
            if (major > 0)
                options.binFolder = TestServer::binFolderOf(major);
            if (major > 0 && options.binFolder.isEmpty())
                return nullptr;
            return std::make_unique<TestServer>(options);
        };
        const std::unique_ptr<TestServer> source = serverOf(from);
        const std::unique_ptr<TestServer> target = serverOf(to);
        if (!source || !target)
            QSKIP("there is no server of this version");
        QVERIFY2(source->start() && target->start(), qPrintable(source->errorText() + target->errorText()));
        const QString database = u"catalogs_sample"_s;
        // servers of other majors come without extensions
        QCOMPARE(fillWithSample(*source, database, u"0.05"_s, from == 0 && to == 0), QString());
        const CliMigrations migrations(QStringLiteral(TRUNKLINE_CLI), *source, *target);
        // the way back takes no roles: the sample makes them there
        const bool back = from > 0 && to == 0;
        if (back)
            QCOMPARE(fillWithSample(*target, u"catalogs_roles"_s, u"0.01"_s, false), QString());
        const QString profile = migrations.profile(database, back ? QStringList() : QStringList{u"--roles"_s});
        const CliRun run = migrations.run(profile, {u"--override"_s, u"VER-DOWN"_s});
        if (run.state == "blocked"_L1)
            QSKIP("there are no client tools for this source");
        // an older server may not know what the sample has
        if (run.exitCode != 0 && !run.finding(u"VER-DOWN"_s).isEmpty())
            QSKIP("this target does not take everything");
        QVERIFY2(run.exitCode == 0, qPrintable(run.told()));
        const CatalogsFound catalogs(migrations.cli({u"verify"_s, profile, u"--json"_s}));
        QVERIFY2(catalogs.unexplained().isEmpty(), qPrintable(catalogs.unexplained()));
        QVERIFY(catalogs.total("equal"_L1) > 400);
    }

    void oneOfEachKindTravels_data()
    {
        QTest::addColumn<int>("to");
        QTest::newRow("the same major") << 0;
        for (const int major : {16, 17, 18})
            QTest::addRow("to %d", major) << major;
    }
    void oneOfEachKindTravels()
    {
        QFETCH(int, to);
        TestServerOptions options;
        options.settings.insert(u"wal_level"_s, u"logical"_s);
        options.binFolder = to > 0 ? TestServer::binFolderOf(to) : QString();
        if (to > 0 && options.binFolder.isEmpty())
            QSKIP("there is no server of this version");
        TestServer target(options);
        QVERIFY2(target.start(), qPrintable(target.errorText()));
        const CliMigrations migrations(QStringLiteral(TRUNKLINE_CLI), *m_source, target);
        const QString profile = migrations.profile(u"catalogs_base"_s, {u"--roles"_s});
        const CliRun run = migrations.run(profile);
        QVERIFY2(run.exitCode == 0, qPrintable(run.told()));
        const CatalogsFound catalogs = found(migrations, profile);
        QVERIFY2(catalogs.unexplained().isEmpty(), qPrintable(catalogs.unexplained()));
        QCOMPARE(catalogs.byChoice(), QStringList());
    }
};

TRUNKLINE_TEST(CatalogVerifyPgTest)
#include "catalogverifypgtest.moc"
