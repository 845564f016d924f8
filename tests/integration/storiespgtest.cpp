#include "core/quoting.h"
#include "support/clirun.h"
#include "support/databasecompare.h"
#include "support/testregistry.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;
using namespace trunkline::testing;

namespace {

QString severityOf(const CliRun &run, const QString &checkId)
{
    return run.finding(checkId).value("severity"_L1).toString();
}

/// A copy of this computer's server under which an extension can be missing: the files of the installation, linked, and
/// the extensions' own in a folder of the copy. `bin` of it is what a test server wants.
class OwnInstallation
{
public:
    /// `config` names the places of a running server: PKGLIBDIR …
    explicit OwnInstallation(const TestServer &server)
    {
        const auto place = [&server](const QString &name) {
            return server.psql(u"SELECT setting FROM pg_config WHERE name = '%1'"_s.arg(name));
        };
        QFile::setPermissions(m_folder.path(), QFile::permissions(m_folder.path()) | QFile::ReadOther |
                                                   QFile::ExeOther | QFile::ReadGroup | QFile::ExeGroup);
        const QString bin = place(u"BINDIR"_s);
        const QString share = place(u"SHAREDIR"_s);
        const QString lib = place(u"PKGLIBDIR"_s);
        // a server finds its files by where its own program lies, as far as the paths have a part in common
        qsizetype common = 0;
        while (common < qMin(bin.size(), share.size()) && bin.at(common) == share.at(common))
            ++common;
        common = bin.lastIndexOf(u'/', common - 1);
        m_bin = m_folder.path() + bin.mid(common);
        const QString ownShare = m_folder.path() + share.mid(common);
        QDir().mkpath(m_bin);
        QDir().mkpath(ownShare + u"/extension"_s);
        for (const QString &program : {u"postgres"_s, u"initdb"_s, u"pg_ctl"_s})
            QFile::copy(bin + u'/' + program, m_bin + u'/' + program);
        QDir().mkpath(QFileInfo(m_folder.path() + lib.mid(common)).path());
        QFile::link(lib, m_folder.path() + lib.mid(common));
        for (const QFileInfo &file : QDir(share).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot)) {
            if (file.fileName() != "extension"_L1)
                QFile::link(file.filePath(), ownShare + u'/' + file.fileName());
        }
        for (const QFileInfo &file : QDir(share + u"/extension"_s).entryInfoList(QDir::Files))
            QFile::link(file.filePath(), ownShare + u"/extension/"_s + file.fileName());
        m_extensions = ownShare + u"/extension/"_s;
        m_originals = share + u"/extension/"_s;
    }

    QString bin() const { return m_bin; }
    void uninstall(const QString &extension) const { QFile::remove(m_extensions + extension + u".control"_s); }
    void install(const QString &extension) const
    {
        QFile::link(m_originals + extension + u".control"_s, m_extensions + extension + u".control"_s);
    }

private:
    QTemporaryDir m_folder;
    QString m_bin;
    QString m_extensions;
    QString m_originals;
};

} // namespace

/// What goes wrong in real life, each from the check over the run, its problems and its ledger to where all is there.
class StoriesPgTest : public QObject
{
    Q_OBJECT

    TestServer *m_source = nullptr;
    TestServer *m_target = nullptr;
    std::unique_ptr<CliMigrations> m_migrations;

    static void makeIn(TestServer &server, const QString &name, const QString &sql)
    {
        server.createDatabase(name);
        const QString said = server.psql(sql, name);
        QVERIFY2(!said.startsWith("psql failed"_L1), qPrintable(said));
    }

private Q_SLOTS:
    void initTestCase()
    {
        TRUNKLINE_NEEDS_SERVER();
        std::tie(m_source, m_target) = TestServer::sharedPair();
        QVERIFY(m_source && m_target);
        m_migrations = std::make_unique<CliMigrations>(QStringLiteral(TRUNKLINE_CLI), *m_source, *m_target);
    }

    void anExtensionIsAbsent()
    {
        const OwnInstallation installation(*m_source);
        installation.uninstall(u"citext"_s);
        TestServerOptions options;
        options.binFolder = installation.bin();
        TestServer target(options);
        QVERIFY2(target.start(), qPrintable(target.errorText()));
        makeIn(
            *m_source, u"story_ext"_s,
            u"CREATE EXTENSION citext; CREATE TABLE plain (a int); INSERT INTO plain VALUES (1); DO $$ BEGIN FOR i IN "
            u"1..19 LOOP EXECUTE format('CREATE TABLE t%1$s (id int PRIMARY KEY, name citext); INSERT INTO t%1$s "
            u"VALUES (1, ''a''); CREATE INDEX ON t%1$s (name)', i); END LOOP; END $$"_s);
        const CliMigrations migrations(QStringLiteral(TRUNKLINE_CLI), *m_source, target);
        const QString profile = migrations.profile(u"story_ext"_s);
        const CliRun check = migrations.check(profile);
        QCOMPARE(check.exitCode, 2);
        QCOMPARE(severityOf(check, u"EXT-MISSING"_s), u"blocks"_s);
        QCOMPARE(migrations.run(profile).exitCode, 4);
        QCOMPARE(target.psql(u"SELECT count(*) FROM pg_database WHERE datname = 'story_ext'"_s), u"0"_s);

        const CliRun broken = migrations.run(profile, {u"--override"_s, u"EXT-MISSING"_s});
        QVERIFY2(broken.state == u"incomplete"_s, qPrintable(broken.told()));
        QCOMPARE(broken.exitCode, 1);
        const QJsonObject problem = broken.problem(u"problem.extension-not-available"_s);
        QVERIFY2(!problem.isEmpty(), qPrintable(broken.told()));
        int roots = 0;
        for (const QJsonObject &one : broken.problems)
            roots += one.contains("causedBy"_L1) ? 0 : 1;
        QVERIFY2(roots == 1, qPrintable(broken.told()));
        for (int i = 1; i <= 19; ++i)
            QCOMPARE(broken.stateOf(u"TABLE DATA"_s, u"t%1"_s.arg(i)), u"failed"_s);
        QCOMPARE(broken.stateOf(u"TABLE DATA"_s, u"plain"_s), u"arrived"_s);

        installation.install(u"citext"_s);
        const CliRun mended = migrations.run(profile, {u"--repair"_s, u"last"_s});
        QVERIFY2(mended.state == u"succeeded"_s, qPrintable(mended.told()));
        QCOMPARE(firstDifference(dumpText(*m_source, u"story_ext"_s), dumpText(target, u"story_ext"_s)), QString());
    }

    void rolesAreAbsent()
    {
        m_source->psql(u"CREATE ROLE story_boss"_s);
        makeIn(*m_source, u"story_roles"_s, u"CREATE TABLE t (a int); ALTER TABLE t OWNER TO story_boss"_s);
        const QString profile = m_migrations->profile(u"story_roles"_s);
        QCOMPARE(severityOf(m_migrations->check(profile), u"ROLE-MISSING"_s), u"warning"_s);
        const CliRun broken = m_migrations->run(profile);
        QVERIFY2(broken.state == u"different"_s, qPrintable(broken.told()));
        QCOMPARE(broken.differences(), QStringList{u"TABLE t owner"_s});
        QCOMPARE(broken.exitCode, 1);
        QVERIFY(!broken.problem(u"problem.role-missing"_s).isEmpty());
        m_target->psql(u"CREATE ROLE story_boss"_s);
        QCOMPARE(severityOf(m_migrations->check(profile), u"ROLE-MISSING"_s), u"passed"_s);
        const CliRun mended = m_migrations->run(profile, {u"--repair"_s, u"last"_s});
        QVERIFY2(mended.state == u"succeeded"_s, qPrintable(mended.told()));
        QCOMPARE(firstDifference(dumpText(*m_source, u"story_roles"_s), dumpText(*m_target, u"story_roles"_s)),
                 QString());
    }

    void theTargetIsNotEmpty()
    {
        const QString table = u"CREATE TABLE kept (a int PRIMARY KEY);"_s;
        makeIn(*m_source, u"story_full"_s, table + u"INSERT INTO kept VALUES (1), (2)"_s);
        makeIn(*m_target, u"story_full"_s, table + u"INSERT INTO kept VALUES (2), (7)"_s);
        const QString profile = m_migrations->profile(u"story_full"_s, {u"--use-empty"_s});
        QCOMPARE(severityOf(m_migrations->check(profile), u"TGT-CLASH"_s), u"blocks"_s);
        // rows of others are never mixed with ours, whoever insists
        const CliRun refused = m_migrations->run(profile, {u"--override"_s, u"TGT-CLASH"_s});
        QCOMPARE(refused.exitCode, 4);
        QCOMPARE(m_target->psql(u"SELECT string_agg(a::text, ',' ORDER BY a) FROM kept"_s, u"story_full"_s), u"2,7"_s);
        m_target->psql(u"DROP TABLE kept"_s, u"story_full"_s);
        const CliRun run = m_migrations->run(profile);
        QVERIFY2(run.state == u"succeeded"_s, qPrintable(run.told()));
        QCOMPARE(firstDifference(dumpText(*m_source, u"story_full"_s), dumpText(*m_target, u"story_full"_s)),
                 QString());
    }

    void aTablespaceIsAbsent()
    {
        m_source->psql(u"SET allow_in_place_tablespaces = on; CREATE TABLESPACE story_space LOCATION ''"_s);
        makeIn(*m_source, u"story_space"_s,
               u"CREATE TABLE t (a int) TABLESPACE story_space; INSERT INTO t VALUES (1)"_s);
        const QString profile = m_migrations->profile(u"story_space"_s);
        const CliRun check = m_migrations->check(profile);
        QCOMPARE(severityOf(check, u"TBLSPC"_s), u"warning"_s);
        // everything arrives, only elsewhere: that is told, and is no failure
        const CliRun run = m_migrations->run(profile);
        QVERIFY2(run.state == u"different"_s, qPrintable(run.told()));
        QCOMPARE(run.differences(), QStringList{u"TABLE t tablespace"_s});
        QCOMPARE(run.exitCode, 1);
        QVERIFY(!run.problem(u"problem.tablespace-missing"_s).isEmpty());
        QCOMPARE(run.count("failed"_L1), 0);
        QCOMPARE(m_target->psql(u"SELECT a FROM t"_s, u"story_space"_s), u"1"_s);
        m_target->psql(u"DROP DATABASE story_space"_s);
        const QString elsewhere = m_migrations->profile(u"story_space"_s, {u"--no-tablespaces"_s});
        QVERIFY(m_migrations->check(elsewhere).finding(u"TBLSPC"_s).isEmpty());
        const CliRun clean = m_migrations->run(elsewhere);
        QVERIFY2(clean.state == u"succeeded"_s, qPrintable(clean.told()));
    }

    void aCollationIsAbsent()
    {
        const QString create =
            u"SET allow_system_table_mods = on; CREATE COLLATION pg_catalog.\"xx_YY\" (LOCALE = 'C');"_s;
        makeIn(*m_source, u"story_coll"_s,
               create + u"CREATE TABLE t (name text COLLATE \"xx_YY\" PRIMARY KEY); INSERT INTO t VALUES ('a'); CREATE "
                        u"VIEW v AS SELECT name FROM t; CREATE TABLE plain (a int)"_s);
        const QString profile = m_migrations->profile(u"story_coll"_s);
        QCOMPARE(severityOf(m_migrations->check(profile), u"COLLATION"_s), u"blocks"_s);
        const CliRun broken = m_migrations->run(profile, {u"--override"_s, u"COLLATION"_s});
        QVERIFY2(broken.state == u"incomplete"_s, qPrintable(broken.told()));
        QCOMPARE(broken.stateOf(u"TABLE"_s, u"t"_s), u"failed"_s);
        QCOMPARE(broken.stateOf(u"TABLE"_s, u"plain"_s), u"arrived"_s);
        const QJsonObject problem = broken.problem(u"problem.missing-dependency"_s);
        QCOMPARE(problem.value("message"_L1)["arguments"_L1].toArray().at(1).toString(), u"pg_catalog.xx_YY"_s);
        m_target->psql(create, u"story_coll"_s);
        const CliRun mended = m_migrations->run(profile, {u"--override"_s, u"COLLATION"_s, u"--repair"_s, u"last"_s});
        QVERIFY2(mended.state == u"succeeded"_s, qPrintable(mended.told()));
        QCOMPARE(firstDifference(dumpText(*m_source, u"story_coll"_s), dumpText(*m_target, u"story_coll"_s)),
                 QString());
    }

    void aRoleWithoutRights()
    {
        m_target->psql(u"CREATE ROLE story_user LOGIN"_s);
        makeIn(*m_source, u"story_rights"_s, u"CREATE TABLE t (a int); INSERT INTO t VALUES (1)"_s);
        m_target->createDatabase(u"story_rights"_s);
        const QString profile = m_migrations->profile(
            u"story_rights"_s,
            {u"--use-empty"_s, u"--no-owner"_s, u"--target"_s,
             m_target->connectionString(u"story_rights"_s).replace(u"user='postgres'"_s, u"user='story_user'"_s)});
        QCOMPARE(severityOf(m_migrations->check(profile), u"TGT-RIGHTS"_s), u"blocks"_s);
        const CliRun broken = m_migrations->run(profile, {u"--override"_s, u"TGT-RIGHTS"_s});
        QVERIFY2(broken.state == u"incomplete"_s, qPrintable(broken.told()));
        QVERIFY(!broken.problem(u"problem.permission-denied"_s).isEmpty());
        QCOMPARE(broken.stateOf(u"TABLE"_s, u"t"_s), u"failed"_s);
        m_target->psql(u"GRANT CREATE ON SCHEMA public TO story_user"_s, u"story_rights"_s);
        QCOMPARE(severityOf(m_migrations->check(profile), u"TGT-RIGHTS"_s), u"passed"_s);
        const CliRun mended = m_migrations->run(profile, {u"--repair"_s, u"last"_s});
        // the right that was given there for it, and nothing else
        QVERIFY2(mended.state == u"different"_s, qPrintable(mended.told()));
        QCOMPARE(mended.differences(), QStringList{u"SCHEMA public grants"_s});
        QCOMPARE(m_target->psql(u"SELECT a FROM t"_s, u"story_rights"_s), u"1"_s);
        // a schema of its own wants a right on the database
        makeIn(*m_source, u"story_schema"_s, u"CREATE SCHEMA app; CREATE TABLE app.t (a int)"_s);
        m_target->createDatabase(u"story_schema"_s);
        const QString schema = m_migrations->profile(
            u"story_schema"_s,
            {u"--use-empty"_s, u"--no-owner"_s, u"--target"_s,
             m_target->connectionString(u"story_schema"_s).replace(u"user='postgres'"_s, u"user='story_user'"_s)});
        QCOMPARE(m_migrations->check(schema).finding(u"TGT-RIGHTS"_s).value("objects"_L1).toArray(),
                 QJsonArray{u"GRANT CREATE ON DATABASE \"story_schema\" TO \"story_user\""_s});
    }

    void rowSecurity()
    {
        m_source->psql(u"CREATE ROLE story_reader LOGIN"_s);
        makeIn(
            *m_source, u"story_rls"_s,
            u"CREATE TABLE t (a int); INSERT INTO t VALUES (1), (2); ALTER TABLE t ENABLE ROW LEVEL SECURITY; CREATE "
            u"POLICY p ON t USING (a > 1); GRANT SELECT ON t TO story_reader"_s);
        const QString profile = m_migrations->profile(
            u"story_rls"_s,
            {u"--no-owner"_s, u"--source"_s,
             m_source->connectionString(u"story_rls"_s).replace(u"user='postgres'"_s, u"user='story_reader'"_s)});
        QCOMPARE(severityOf(m_migrations->check(profile), u"RLS"_s), u"blocks"_s);
        // a part of a table is no table: nobody can insist
        QCOMPARE(m_migrations->run(profile, {u"--override"_s, u"RLS"_s}).exitCode, 4);
        m_source->psql(u"ALTER ROLE story_reader BYPASSRLS"_s);
        QVERIFY(severityOf(m_migrations->check(profile), u"RLS"_s) != "blocks"_L1);
        const CliRun run = m_migrations->run(profile);
        QVERIFY2(run.exitCode <= 1, qPrintable(run.told()));
        QCOMPARE(m_target->psql(u"SELECT count(*) FROM t"_s, u"story_rls"_s), u"2"_s);
    }

    void aTargetOlderThanTheSource()
    {
        const QString bin = TestServer::binFolderOf(10);
        if (bin.isEmpty())
            QSKIP("there is no server of version 10");
        TestServerOptions options;
        options.binFolder = bin;
        TestServer old(options);
        QVERIFY2(old.start(), qPrintable(old.errorText()));
        makeIn(*m_source, u"story_older"_s,
               u"CREATE TABLE plain (a int); INSERT INTO plain VALUES (1); CREATE TABLE modern (a int, b int GENERATED "
               u"ALWAYS AS (a * 2) STORED); INSERT INTO modern VALUES (4)"_s);
        const CliMigrations migrations(QStringLiteral(TRUNKLINE_CLI), *m_source, old);
        const QString profile = migrations.profile(u"story_older"_s);
        QCOMPARE(severityOf(migrations.check(profile), u"VER-DOWN"_s), u"blocks"_s);
        QCOMPARE(migrations.run(profile).exitCode, 4);
        const CliRun broken = migrations.run(profile, {u"--override"_s, u"VER-DOWN"_s});
        QVERIFY2(broken.state == u"incomplete"_s, qPrintable(broken.told()));
        QVERIFY(!broken.problem(u"problem.syntax"_s).isEmpty());
        QCOMPARE(broken.stateOf(u"TABLE"_s, u"modern"_s), u"failed"_s);
        QCOMPARE(broken.stateOf(u"TABLE DATA"_s, u"plain"_s), u"arrived"_s);
        // a person gives the old server what it can have instead, and the rows follow
        old.psql(u"CREATE TABLE modern (a int, b int)"_s, u"story_older"_s);
        const CliRun mended = migrations.run(profile, {u"--override"_s, u"VER-DOWN"_s, u"--repair"_s, u"last"_s});
        QCOMPARE(mended.count("failed"_L1), 0);
        // and the comparison says what they lost by it: the old server computes no column
        QVERIFY2(mended.state == u"different"_s, qPrintable(mended.told()));
        QCOMPARE(mended.verification.value("different"_L1).toInt(), 1);
        QCOMPARE(old.psql(u"SELECT a FROM modern"_s, u"story_older"_s), u"4"_s);
        QCOMPARE(old.psql(u"SELECT count(*) FROM plain"_s, u"story_older"_s), u"1"_s);
    }

    void aSourceNewerThanTheClientTools()
    {
        const QString bin = TestServer::binFolderOf(17);
        if (bin.isEmpty())
            QSKIP("there is no server of version 17");
        TestServerOptions options;
        options.binFolder = bin;
        TestServer source(options);
        QVERIFY2(source.start(), qPrintable(source.errorText()));
        makeIn(source, u"story_newer"_s, u"CREATE TABLE t (a int)"_s);
        const CliMigrations migrations(QStringLiteral(TRUNKLINE_CLI), source, *m_target);
        const QString profile = migrations.profile(u"story_newer"_s);
        const CliRun check = migrations.check(profile);
        QCOMPARE(check.exitCode, 2);
        const CliRun refused = migrations.run(profile, {u"--override"_s, u"VER-CLI-OLD"_s});
        QCOMPARE(refused.exitCode, 4);
        QCOMPARE(m_target->psql(u"SELECT count(*) FROM pg_database WHERE datname = 'story_newer'"_s), u"0"_s);
    }

    void aFullDisk()
    {
        // a disk of one megabyte that only the program sees
        const QString folder = m_migrations->folder() + u"/small"_s;
        QVERIFY(QDir().mkpath(folder));
        const QString mount = u"mount -t tmpfs -o size=1m none '%1' && exec \"$@\""_s.arg(folder);
        const auto onSmallDisk = [&](const QStringList &arguments) {
            return CliRunner(u"unshare"_s)
                .run(QStringList{u"--map-root-user"_s, u"--mount"_s, u"sh"_s, u"-c"_s, mount, u"sh"_s} + arguments);
        };
        if (onSmallDisk({u"true"_s}).exitCode != 0)
            QSKIP("this system gives nobody a disk of his own (unshare)");
        makeIn(
            *m_source, u"story_disk"_s,
            u"CREATE TABLE t AS SELECT g AS a, md5(g::text) || md5((g + 1)::text) AS b FROM generate_series(1, 60000) g"_s);
        const QString profile = m_migrations->profile(u"story_disk"_s, {u"--dump-folder"_s, folder});
        const CliRunner::Ended check = onSmallDisk({QStringLiteral(TRUNKLINE_CLI), u"check"_s, profile});
        QVERIFY2(check.out.contains(u"[DISK]"_s), qPrintable(check.out + check.err));
        const CliRunner::Ended broken = onSmallDisk({QStringLiteral(TRUNKLINE_CLI), u"run"_s, profile});
        QVERIFY2(broken.exitCode == 2, qPrintable(broken.out + broken.err));
        QVERIFY(broken.out.contains(u"The disk of this computer is full"_s));
        QCOMPARE(m_migrations->run(profile, {u"--repair"_s, u"last"_s}).exitCode, 4);
        m_target->psql(u"DROP DATABASE IF EXISTS story_disk"_s);
        // with room for it the same profile goes through
        const CliRun run = m_migrations->run(profile);
        QVERIFY2(run.state == u"succeeded"_s, qPrintable(run.told()));
        QCOMPARE(firstDifference(dumpText(*m_source, u"story_disk"_s), dumpText(*m_target, u"story_disk"_s)),
                 QString());
    }

    void hostileNames_data()
    {
        QTest::addColumn<QString>("name");
        if (!TestServer::isAvailable())
            QSKIP("there is no server");
        QTest::newRow("quotes") << u"a\"b'c`d$$e"_s;
        QTest::newRow("newline") << u"two\nlines; \\! true\n"_s;
        QTest::newRow("percent") << u"100%s %n %1"_s;
        QTest::newRow("backslash") << u"C:\\new\\table"_s;
        QTest::newRow("leading dash") << u"--schema=x -f y"_s;
        QTest::newRow("63 bytes") << QString(63, u'x');
        QTest::newRow("unicode") << u"Ωß 表 é\u202e😀"_s;
        QTest::newRow("mixed case") << u"SELECT Table.Name"_s;
        QTest::newRow("connection string") << u"host=elsewhere dbname=x user=y"_s;
        QTest::newRow("list file") << u";1; 2 3 TABLE x y"_s;
    }

    /// The same name for every kind of object, for roles and for the database, through check, run, ledger and repair.
    void hostileNames()
    {
        QFETCH(QString, name);
        const QString n = Quoting::identifier(name);
        const QString text = Quoting::literal(name);
        m_source->psql(u"CREATE ROLE %1"_s.arg(n));
        makeIn(*m_source, name,
               uR"(CREATE SCHEMA %1; CREATE TYPE %1.%1 AS ENUM (%2); CREATE SEQUENCE %1.%3;
            CREATE COLLATION %1.%1 (LOCALE = 'C'); CREATE DOMAIN %1.%4 AS text COLLATE %1.%1;
            CREATE TABLE %1.%5 (%1 int CONSTRAINT %1 PRIMARY KEY, e %1.%1 DEFAULT %2, d %1.%4);
            INSERT INTO %1.%5 VALUES (1, %2, %2); CREATE INDEX %6 ON %1.%5 (d);
            CREATE STATISTICS %1.%1 ON %1, e FROM %1.%5; CREATE VIEW %1.%7 AS SELECT %1 FROM %1.%5;
            CREATE MATERIALIZED VIEW %1.%8 AS SELECT %1 FROM %1.%5;
            CREATE FUNCTION %1.%1(%1 int) RETURNS int LANGUAGE sql AS $body_1$SELECT 1$body_1$;
            CREATE FUNCTION %1.%1() RETURNS trigger LANGUAGE plpgsql AS $body_1$BEGIN RETURN NEW; END$body_1$;
            CREATE TRIGGER %1 BEFORE INSERT ON %1.%5 FOR EACH ROW EXECUTE FUNCTION %1.%1();
            CREATE POLICY %1 ON %1.%5; CREATE RULE %1 AS ON DELETE TO %1.%5 DO INSTEAD NOTHING;
            COMMENT ON TABLE %1.%5 IS %2; CREATE PUBLICATION %1 FOR TABLE %1.%5;
            CREATE TEXT SEARCH CONFIGURATION %1.%1 (COPY = simple); SELECT lo_create(4711);
            ALTER TABLE %1.%5 OWNER TO %1; GRANT SELECT ON %1.%7 TO %1; GRANT SELECT (%1) ON %1.%8 TO %1)"_s.arg(
                   n, text, Quoting::identifier(u"s"_s + name.left(62)), Quoting::identifier(u"d"_s + name.left(62)),
                   Quoting::identifier(u"t"_s + name.left(62)), Quoting::identifier(u"i"_s + name.left(62)),
                   Quoting::identifier(u"v"_s + name.left(62)), Quoting::identifier(u"m"_s + name.left(62))));
        const QString profile = m_migrations->profile(name);
        const CliRun check = m_migrations->check(profile);
        QCOMPARE(severityOf(check, u"ROLE-MISSING"_s), u"warning"_s);
        QCOMPARE(check.finding(u"ROLE-MISSING"_s).value("objects"_L1).toArray(), QJsonArray{name});
        const CliRun broken = m_migrations->run(profile);
        QVERIFY2(broken.state == u"incomplete"_s, qPrintable(broken.told()));
        QVERIFY2(!broken.problem(u"problem.role-missing"_s).isEmpty(), qPrintable(broken.told()));
        QCOMPARE(broken.problem(u"problem.role-missing"_s).value("message"_L1)["arguments"_L1].toArray(),
                 QJsonArray{name});
        // pg_restore -l has a space for each line end
        QCOMPARE(broken.stateOf(u"TABLE"_s, QString(u"t"_s + name.left(62)).replace(u'\n', u' ')), u"arrived"_s);
        QVERIFY(broken.count("arrived"_L1) > 15);
        m_target->psql(u"CREATE ROLE %1"_s.arg(n));
        const CliRun mended = m_migrations->run(profile, {u"--repair"_s, u"last"_s});
        QVERIFY2(mended.state == u"succeeded"_s, qPrintable(mended.told()));
        QCOMPARE(firstDifference(dumpText(*m_source, name), dumpText(*m_target, name)), QString());
    }
};

TRUNKLINE_TEST(StoriesPgTest)
#include "storiespgtest.moc"
