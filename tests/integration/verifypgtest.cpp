#include "core/quoting.h"
#include "pg/connection.h"
#include "support/clirun.h"
#include "support/databasecompare.h"
#include "support/testregistry.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;
using namespace trunkline::testing;

/// The comparison of source and target: what is equal is told equal, and a planted difference is found, and only it.
class VerifyPgTest : public QObject
{
    Q_OBJECT

    struct Verified
    {
        int exitCode = -1;
        QJsonObject result;
        QString out;
        QString err;

        int count(QLatin1String result_) const { return result.value(result_).toInt(-1); }
        QJsonObject table(const QString &name, QLatin1String list = QLatin1String("tables")) const
        {
            for (const QJsonValue &value : result.value(list).toArray()) {
                if (value["name"_L1].toString() == name)
                    return value.toObject();
            }
            return {};
        }
        QStringList different() const
        {
            QStringList names;
            for (const QLatin1String list : {"tables"_L1, "sequences"_L1}) {
                for (const QJsonValue &value : result.value(list).toArray()) {
                    if (value["result"_L1].toString() == "different"_L1)
                        names += value["name"_L1].toString();
                }
            }
            names.sort();
            return names;
        }
    };

    TestServer *m_source = nullptr;
    TestServer *m_target = nullptr;
    std::unique_ptr<CliMigrations> m_migrations;

    static Verified verified(const CliMigrations &migrations, const QString &profile, const QStringList &options = {})
    {
        const CliRunner::Ended ended = migrations.cli(QStringList{u"verify"_s, profile, u"--json"_s} + options);
        return {ended.exitCode, QJsonDocument::fromJson(ended.out.toUtf8()).object(), ended.out, ended.err};
    }
    static void makeBoth(TestServer &source, TestServer &target, const QString &name, const QString &sql)
    {
        for (TestServer *server : {&source, &target}) {
            server->createDatabase(name);
            const QString said = server->psql(sql, name);
            QVERIFY2(!said.startsWith("psql failed"_L1), qPrintable(said));
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        TRUNKLINE_NEEDS_SERVER();
        std::tie(m_source, m_target) = TestServer::sharedPair();
        QVERIFY(m_source && m_target);
        m_migrations = std::make_unique<CliMigrations>(QStringLiteral(TRUNKLINE_CLI), *m_source, *m_target);
    }

    void aMigrationIsEqual_data()
    {
        QTest::addColumn<int>("major");
        QTest::newRow("the same major") << 0;
        QTest::newRow("17") << 17;
    }
    void aMigrationIsEqual()
    {
        QFETCH(int, major);
        TestServerOptions options;
        options.binFolder = major > 0 ? TestServer::binFolderOf(major) : QString();
        if (major > 0 && options.binFolder.isEmpty())
            QSKIP("there is no server of this version");
        TestServer target(options);
        QVERIFY2(target.start(), qPrintable(target.errorText()));
        const QString database = u"verify_sample%1"_s.arg(major);
        QCOMPARE(fillWithSample(*m_source, database), QString());
        const CliMigrations migrations(QStringLiteral(TRUNKLINE_CLI), *m_source, target);
        const QString profile = migrations.profile(database, {u"--roles"_s});
        const CliRun run = migrations.run(profile);
        QVERIFY2(run.exitCode <= 1, qPrintable(run.told()));
        const Verified verification = verified(migrations, profile);
        QVERIFY2(verification.exitCode == 0,
                 qPrintable(verification.different().join(u' ') + verification.err + verification.out.left(3000)));
        QCOMPARE(verification.count("different"_L1), 0);
        QCOMPARE(verification.count("notCompared"_L1), 0);
        QVERIFY(verification.count("equal"_L1) > 30);
        QCOMPARE(verification.result.value("moment"_L1).toString(), u"verification"_s);
    }

    void plantedDifferences_data()
    {
        QTest::addColumn<QString>("change"); // on the target
        QTest::addColumn<QStringList>("different");
        const auto row = [](const char *name, const QString &change, const QStringList &different) {
            QTest::newRow(name) << change << different;
        };
        row("none", u"SELECT 1"_s, {});
        row("one byte", u"UPDATE words SET a = 'worD7' WHERE a = 'word7'"_s, {u"words"_s});
        row("a missing row", u"DELETE FROM words WHERE a = 'word8'"_s, {u"words"_s});
        row("an extra row", u"INSERT INTO words VALUES (99999, 'x')"_s, {u"words"_s});
        row("rows swapped between tables",
            u"INSERT INTO left_one SELECT * FROM right_one; DELETE FROM right_one; INSERT INTO right_one VALUES (1, "
            u"'l'); "
            u"DELETE FROM left_one WHERE b = 'l'"_s,
            {u"left_one"_s, u"right_one"_s});
        row("twice and not at all", u"DELETE FROM nokey WHERE a = 2; INSERT INTO nokey VALUES (1)"_s, {u"nokey"_s});
        row("three times instead of once", u"INSERT INTO nokey VALUES (1), (1)"_s, {u"nokey"_s});
        row("null and empty", u"UPDATE odd SET t = '' WHERE t IS NULL"_s, {u"odd"_s});
        row("a trailing space", u"UPDATE odd SET t = 'end ' WHERE t = 'end'"_s, {u"odd"_s});
        row("minus zero", u"UPDATE odd SET f = '-0'::float8 WHERE f = 0"_s, {u"odd"_s});
        row("not a number", u"UPDATE odd SET f = 'NaN' WHERE f = 1.1"_s, {u"odd"_s});
        row("the last digit of a float", u"UPDATE odd SET f = 1.1000000000000003 WHERE f = 1.1"_s, {u"odd"_s});
        row("infinity", u"UPDATE odd SET d = '-infinity' WHERE d = 'infinity'"_s, {u"odd"_s});
        row("a comma that moved", u"UPDATE pair SET a = 'x,', b = 'y' WHERE a = 'x'"_s, {u"pair"_s});
        row("only the database's time zone", u"ALTER DATABASE verify_planted SET timezone = 'Asia/Tokyo'"_s, {});
        row("only the database's formats",
            u"ALTER DATABASE verify_planted SET datestyle = 'SQL, DMY'; ALTER DATABASE verify_planted SET "
            u"bytea_output = 'escape'; ALTER DATABASE verify_planted SET extra_float_digits = -5; ALTER DATABASE "
            u"verify_planted SET intervalstyle = 'iso_8601'"_s,
            {});
        row("another order", u"DELETE FROM nokey; INSERT INTO nokey VALUES (3), (2), (1)"_s, {});
        row("a sequence one behind", u"SELECT setval('counter', 16)"_s, {u"counter"_s});
        row("a sequence not called", u"SELECT setval('counter', 17, false)"_s, {u"counter"_s});
        row("a missing table", u"DROP TABLE nokey"_s, {u"nokey"_s});
        row("a missing column", u"ALTER TABLE pair DROP COLUMN b"_s, {u"pair"_s});
        row("a toasted value", u"UPDATE odd SET big = big || 'x' WHERE big <> ''"_s, {u"odd"_s});
        row("a byte", u"UPDATE odd SET y = '\\x0001fe' WHERE y = '\\x0001ff'"_s, {u"odd"_s});
        row("jsonb", u"UPDATE odd SET j = '{\"a\": [1, 3]}' WHERE j IS NOT NULL"_s, {u"odd"_s});
    }
    void plantedDifferences()
    {
        QFETCH(QString, change);
        QFETCH(QStringList, different);
        for (TestServer *server : {m_source, m_target})
            server->psql(u"DROP DATABASE IF EXISTS verify_planted"_s);
        makeBoth(
            *m_source, *m_target, u"verify_planted"_s,
            u"CREATE TABLE words (id int PRIMARY KEY, a text); INSERT INTO words SELECT g, 'word' || g FROM "
            u"generate_series(1, 5000) g; CREATE TABLE left_one (id int, b text); INSERT INTO left_one VALUES (1, "
            u"'l'); CREATE TABLE right_one (id int, b text); INSERT INTO right_one VALUES (1, 'r'); "
            u"CREATE TABLE nokey (a int); INSERT INTO nokey VALUES (1), (2), (3); CREATE TABLE odd (t text, f "
            u"float8, d date, big text, y bytea, j jsonb, at timestamptz, i interval, r int4range, x text[]); "
            u"INSERT INTO odd VALUES (NULL, 0, 'infinity', repeat('ab', 20000), '\\x0001ff', '{\"a\": [1, 2]}', "
            u"'2026-01-01 12:00+01', '1 day 2 hours', '[1,5)', '{a,NULL,\"NULL\"}'), ('end', 1.1, '2026-02-03', "
            u"'', NULL, NULL, NULL, NULL, NULL, NULL); CREATE TABLE pair (a text, b text); INSERT INTO pair VALUES "
            u"('x', ',y'); CREATE SEQUENCE counter; SELECT setval('counter', 17)"_s);
        m_target->psql(change, u"verify_planted"_s);
        // what is set for the database is not to matter for its rows
        const QString profile = m_migrations->profile(u"verify_planted"_s, {u"--no-database-settings"_s});
        const Verified verification = verified(*m_migrations, profile);
        QVERIFY2(verification.exitCode == (different.isEmpty() ? 0 : 1),
                 qPrintable(verification.out.left(3000) + verification.err));
        QCOMPARE(verification.different(), different);
    }

    void theRowsThatDifferAreNamed()
    {
        makeBoth(
            *m_source, *m_target, u"verify_rows"_s,
            u"CREATE TABLE keyed (id bigint PRIMARY KEY, a text); INSERT INTO keyed SELECT g, md5(g::text) FROM "
            u"generate_series(1, 30000) g; CREATE TABLE pairs (a text, b int, c text, PRIMARY KEY (b, a)); INSERT "
            u"INTO pairs SELECT 'x' || g, g, 'c' FROM generate_series(1, 50) g; CREATE TABLE nokey (a int); INSERT "
            u"INTO nokey SELECT g % 100 FROM generate_series(1, 5000) g"_s);
        m_target->psql(
            u"UPDATE keyed SET a = 'other' WHERE id = 17; DELETE FROM keyed WHERE id = 4711; INSERT INTO keyed "
            u"VALUES (1234567890123, 'x'); UPDATE pairs SET c = 'C' WHERE b = 7; INSERT INTO nokey VALUES "
            u"(7), (7); UPDATE pairs SET a = 'X' WHERE b = 9"_s,
            u"verify_rows"_s);
        const QString profile = m_migrations->profile(u"verify_rows"_s);
        const Verified verification = verified(*m_migrations, profile);
        QCOMPARE(verification.exitCode, 1);
        const auto rows = [&verification](const QString &table) {
            QStringList told;
            for (const QJsonValue &row : verification.table(table).value("rows"_L1).toArray())
                told += row["on"_L1].toString() + u' ' + row["key"_L1].toString();
            told.sort();
            return told;
        };
        QCOMPARE(rows(u"keyed"_s), (QStringList{u"both 17"_s, u"source 4711"_s, u"target 1234567890123"_s}));
        QCOMPARE(rows(u"pairs"_s), (QStringList{u"both (7,x7)"_s, u"source (9,x9)"_s, u"target (9,X)"_s}));
        const QJsonArray twice = verification.table(u"nokey"_s).value("rows"_L1).toArray();
        QCOMPARE(twice.size(), 1);
        QCOMPARE(twice.at(0)["on"_L1].toString(), u"target"_s);
        QCOMPARE(twice.at(0)["times"_L1].toInt(), 2);
        QVERIFY(!twice.at(0)["hash"_L1].toString().isEmpty());
        // no value of a row but its key is told
        QVERIFY(!verification.out.contains(u"other"_s));
        // many of them: only the first are read
        m_target->psql(u"UPDATE keyed SET a = 'all'"_s, u"verify_rows"_s);
        const Verified many = verified(*m_migrations, profile, {u"--differences"_s, u"3"_s});
        QCOMPARE(many.table(u"keyed"_s).value("rows"_L1).toArray().size(), 3);
        const Verified none = verified(*m_migrations, profile, {u"--differences"_s, u"0"_s});
        QVERIFY(!none.table(u"keyed"_s).contains("rows"_L1));
        const CliRunner::Ended text = m_migrations->cli({u"verify"_s, profile});
        QVERIFY2(text.out.contains(u"only on the target: (9,X)"_s), qPrintable(text.out));
    }

    void oneByteInFiveMillionRows()
    {
        makeBoth(*m_source, *m_target, u"verify_many"_s,
                 u"CREATE UNLOGGED TABLE many AS SELECT g::bigint AS id, 'row ' || g AS a, g % 1000 AS b FROM "
                 u"generate_series(1, 5000000) g; ALTER TABLE many ADD PRIMARY KEY (id); ANALYZE many"_s);
        m_target->psql(u"UPDATE many SET a = 'rox 3141592' WHERE id = 3141592; DELETE FROM many WHERE id = 2718281; "
                       u"INSERT INTO many VALUES (6000000, 'x', 1)"_s,
                       u"verify_many"_s);
        const Verified verification = verified(*m_migrations, m_migrations->profile(u"verify_many"_s));
        QCOMPARE(verification.exitCode, 1);
        QStringList told;
        for (const QJsonValue &row : verification.table(u"many"_s).value("rows"_L1).toArray())
            told += row["on"_L1].toString() + u' ' + row["key"_L1].toString();
        QCOMPARE(told, (QStringList{u"source 2718281"_s, u"both 3141592"_s, u"target 6000000"_s}));
        for (TestServer *server : {m_source, m_target})
            server->dropDatabase(u"verify_many"_s);
    }

    void largeObjects()
    {
        makeBoth(*m_source, *m_target, u"verify_large"_s,
                 u"SELECT lo_from_bytea(4713, decode(repeat('ab', 5000), 'hex')); SELECT lo_create(4714)"_s);
        // a hole on one side is zeros on the other
        m_source->psql(u"SELECT lo_put(4714, 10000, '\\x01')"_s, u"verify_large"_s);
        m_target->psql(u"SELECT lo_put(4714, 0, decode(repeat('00', 10000) || '01', 'hex'))"_s, u"verify_large"_s);
        const QString profile = m_migrations->profile(u"verify_large"_s);
        const Verified equal = verified(*m_migrations, profile);
        QVERIFY2(equal.exitCode == 0, qPrintable(equal.out + equal.err));
        QCOMPARE(equal.result.value("largeObjects"_L1)["source"_L1]["rows"_L1].toInt(), 2);
        m_target->psql(u"SELECT lo_put(4713, 4999, '\\xac')"_s, u"verify_large"_s);
        const Verified different = verified(*m_migrations, profile);
        QCOMPARE(different.exitCode, 1);
        QCOMPARE(different.result.value("largeObjects"_L1)["result"_L1].toString(), u"different"_s);
        QCOMPARE(verified(*m_migrations, profile, {u"--level"_s, u"counts"_s}).exitCode, 0);
        m_target->psql(u"SELECT lo_unlink(4714)"_s, u"verify_large"_s);
        QCOMPARE(verified(*m_migrations, profile, {u"--level"_s, u"counts"_s}).exitCode, 1);
        const QString without = m_migrations->profile(u"verify_large"_s, {u"--no-large-objects"_s});
        const Verified left = verified(*m_migrations, without);
        QVERIFY2(left.exitCode == 0, qPrintable(left.out + left.err));
        QCOMPARE(left.count("notCompared"_L1), 1);
    }

    void countsSeeOnlyNumbers()
    {
        makeBoth(*m_source, *m_target, u"verify_counts"_s, u"CREATE TABLE t (a int); INSERT INTO t VALUES (1), (2)"_s);
        m_target->psql(u"UPDATE t SET a = 3 WHERE a = 2"_s, u"verify_counts"_s);
        const QString profile = m_migrations->profile(u"verify_counts"_s);
        QCOMPARE(verified(*m_migrations, profile, {u"--level"_s, u"counts"_s}).exitCode, 0);
        QCOMPARE(verified(*m_migrations, profile).exitCode, 1);
        QCOMPARE(verified(*m_migrations, profile, {u"--level"_s, u"none"_s}).exitCode, 0);
        QCOMPARE(verified(*m_migrations, profile, {u"--level"_s, u"deep"_s}).exitCode, 64);
        m_target->psql(u"DELETE FROM t WHERE a = 3"_s, u"verify_counts"_s);
        const Verified fewer = verified(*m_migrations, profile, {u"--level"_s, u"counts"_s});
        QCOMPARE(fewer.exitCode, 1);
        QCOMPARE(fewer.table(u"t"_s).value("source"_L1)["rows"_L1].toInt(), 2);
        QCOMPARE(fewer.table(u"t"_s).value("target"_L1)["rows"_L1].toInt(), 1);
    }

    void whatStaysBehindByChoiceIsNoDifference()
    {
        makeBoth(*m_source, *m_target, u"verify_choice"_s, u"CREATE TABLE kept (a int); CREATE TABLE bare (a int)"_s);
        m_source->psql(u"CREATE TABLE gone (a int); INSERT INTO bare VALUES (1)"_s, u"verify_choice"_s);
        const QString profile = m_migrations->profile(
            u"verify_choice"_s, {u"--exclude-table"_s, u"public.gone"_s, u"--exclude-table-data"_s, u"public.bare"_s});
        const Verified verification = verified(*m_migrations, profile);
        QVERIFY2(verification.exitCode == 0, qPrintable(verification.out));
        QCOMPARE(verification.count("notCompared"_L1), 2);
        QCOMPARE(verification.table(u"gone"_s).value("reason"_L1)["code"_L1].toString(), u"ledger.by-choice"_s);
        QCOMPARE(verification.table(u"bare"_s).value("reason"_L1)["code"_L1].toString(), u"ledger.structure-only"_s);
    }

    void whatCannotBeReadIsNotCalledEqual()
    {
        makeBoth(
            *m_source, *m_target, u"verify_closed"_s,
            u"CREATE TABLE open (a int); CREATE TABLE shut (a int); CREATE TABLE part (a int); INSERT INTO part "
            u"VALUES (1), (2); ALTER TABLE part ENABLE ROW LEVEL SECURITY; CREATE POLICY p ON part USING (a > 1)"_s);
        m_target->psql(u"CREATE ROLE verify_reader LOGIN; GRANT SELECT ON open, part TO verify_reader"_s,
                       u"verify_closed"_s);
        const QString profile = m_migrations->profile(
            u"verify_closed"_s,
            {u"--target"_s,
             m_target->connectionString(u"verify_closed"_s).replace(u"user='postgres'"_s, u"user='verify_reader'"_s)});
        const Verified verification = verified(*m_migrations, profile);
        QVERIFY2(verification.exitCode == 2, qPrintable(verification.out));
        QCOMPARE(verification.table(u"open"_s).value("result"_L1).toString(), u"equal"_s);
        for (const QString &name : {u"shut"_s, u"part"_s}) {
            QCOMPARE(verification.table(name).value("result"_L1).toString(), u"not-compared"_s);
            QVERIFY(verification.table(name).value("failed"_L1).toBool());
        }
        QVERIFY(verification.table(u"part"_s).value("toolWords"_L1).toString().contains(u"row-level security"_s));
    }

    void encodingsAndOldServers()
    {
        for (TestServer *server : {m_source, m_target})
            server->psql(u"CREATE DATABASE verify_latin ENCODING '%1' LOCALE 'C' TEMPLATE template0"_s.arg(
                server == m_source ? u"LATIN1"_s : u"UTF8"_s));
        for (TestServer *server : {m_source, m_target})
            server->psql(u"CREATE TABLE t (a text, f float8); INSERT INTO t VALUES (U&'\\00e4\\00f6', 0.1)"_s,
                         u"verify_latin"_s);
        const QString profile = m_migrations->profile(u"verify_latin"_s, {u"--encoding"_s, u"UTF8"_s});
        const Verified latin = verified(*m_migrations, profile);
        QVERIFY2(latin.exitCode == 0, qPrintable(latin.out + latin.err));
        m_target->psql(u"UPDATE t SET a = U&'\\00e4\\00f5'"_s, u"verify_latin"_s);
        QCOMPARE(verified(*m_migrations, profile).exitCode, 1);

        TestServerOptions options;
        options.binFolder = TestServer::binFolderOf(10);
        if (options.binFolder.isEmpty())
            QSKIP("there is no server of version 10");
        TestServer old(options);
        QVERIFY2(old.start(), qPrintable(old.errorText()));
        makeBoth(
            old, *m_target, u"verify_old"_s,
            u"CREATE TABLE t (f float8, g real, n numeric, at timestamptz); INSERT INTO t SELECT x / 3.0, x / 7.0, x "
            u"/ 11.0, '2026-01-01'::timestamptz + x * interval '1 hour' FROM generate_series(1, 1000) x"_s);
        const CliMigrations migrations(QStringLiteral(TRUNKLINE_CLI), old, *m_target);
        const Verified older = verified(migrations, migrations.profile(u"verify_old"_s));
        QVERIFY2(older.exitCode == 0, qPrintable(older.out + older.err));
        m_target->psql(u"UPDATE t SET n = n + 0.0001 WHERE f < 0.5"_s, u"verify_old"_s);
        QCOMPARE(verified(migrations, migrations.profile(u"verify_old"_s)).different(), QStringList{u"t"_s});
    }

    void hostileNames()
    {
        const QString name = u"a\"b'; 100%\\ \n x"_s;
        const QString quoted = Quoting::identifier(name);
        makeBoth(
            *m_source, *m_target, name,
            u"CREATE SCHEMA %1; CREATE TABLE %1.%1 (%1 int); INSERT INTO %1.%1 VALUES (1); CREATE SEQUENCE %1.s"_s.arg(
                quoted));
        const QString profile = m_migrations->profile(name);
        const Verified equal = verified(*m_migrations, profile);
        QVERIFY2(equal.exitCode == 0, qPrintable(equal.out + equal.err));
        QCOMPARE(equal.count("equal"_L1), 2);
        m_target->psql(u"UPDATE %1.%1 SET %1 = 2"_s.arg(quoted), name);
        QCOMPARE(verified(*m_migrations, profile).different(), QStringList{name});
    }

    void anInterruptEndsItOnBothServers()
    {
        makeBoth(*m_source, *m_target, u"verify_held"_s, u"CREATE TABLE t (a int); CREATE TABLE u (a int)"_s);
        ConnectRequest connect;
        connect.params = m_source->params(u"verify_held"_s);
        Result<Connection> holder = Connection::open(connect);
        CliRunner runner(QStringLiteral(TRUNKLINE_CLI));
        // once the columns are read, the first table makes it wait
        QVERIFY(holder && holder->exec(Sql(u"BEGIN; LOCK TABLE public.t")));
        QVERIFY(runner.start({u"verify"_s, m_migrations->profile(u"verify_held"_s)}));
        const QString sessions = u"SELECT count(*) FROM pg_stat_activity WHERE application_name LIKE "
                                 u"'trunkline-verify%'"_s;
        QTRY_VERIFY_WITH_TIMEOUT(m_source->psql(sessions + u" AND wait_event_type = 'Lock'"_s) == "1"_L1, 20000);
        runner.interrupt();
        QCOMPARE(runner.waitForEnd(20000).exitCode, 3);
        for (const TestServer *server : {m_source, m_target})
            QTRY_COMPARE_WITH_TIMEOUT(server->psql(sessions), u"0"_s, 10000);
    }

    void withoutATargetThereIsNothingToCompare()
    {
        m_source->createDatabase(u"verify_alone"_s);
        const CliRunner::Ended ended = m_migrations->cli({u"verify"_s, m_migrations->profile(u"verify_alone"_s)});
        QCOMPARE(ended.exitCode, 2);
        QVERIFY2(ended.err.contains(u"verify_alone"_s), qPrintable(ended.err));
    }
};

TRUNKLINE_TEST(VerifyPgTest)
#include "verifypgtest.moc"
