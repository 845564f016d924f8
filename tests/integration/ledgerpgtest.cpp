#include "support/clirun.h"
#include "support/testregistry.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;
using namespace trunkline::testing;

/// Every object of a migration is accounted for: by the console program, with real servers and utilities.
class LedgerPgTest : public QObject
{
    Q_OBJECT

    TestServer *m_source = nullptr;
    TestServer *m_target = nullptr;
    std::unique_ptr<CliMigrations> m_migrations;

    CliRun run(const QString &database, const QStringList &choices = {}) const
    {
        return m_migrations->run(m_migrations->profile(database, choices), {u"--override"_s, u"C-FUNC"_s});
    }

private Q_SLOTS:
    void initTestCase()
    {
        TRUNKLINE_NEEDS_SERVER();
        std::tie(m_source, m_target) = TestServer::sharedPair();
        QVERIFY(m_source && m_target);
        m_migrations = std::make_unique<CliMigrations>(QStringLiteral(TRUNKLINE_CLI), *m_source, *m_target);
    }

    void whatAllArrivedIsSaidToHave()
    {
        m_source->createDatabase(u"ledgerwhole"_s);
        m_source->psql(u"CREATE SCHEMA app; CREATE TABLE app.t (i int PRIMARY KEY); INSERT INTO app.t VALUES (1); "
                       u"COMMENT ON TABLE app.t IS 'x'; CREATE VIEW app.v AS SELECT * FROM app.t"_s,
                       u"ledgerwhole"_s);
        const CliRun whole = run(u"ledgerwhole"_s);
        QCOMPARE(whole.exitCode, 0);
        QCOMPARE(whole.state, u"succeeded"_s);
        QCOMPARE(whole.count("failed"_L1), 0);
        QCOMPARE(whole.count("expected"_L1), 0);
        QVERIFY(whole.count("arrived"_L1) >= 6);
        QVERIFY(whole.entry(u"VIEW"_s, u"v"_s).value("confirmed"_L1).toBool());
        const CliRunner::Ended shown = m_migrations->cli({u"history"_s, whole.id, u"--ledger"_s, u"--all"_s});
        QCOMPARE(shown.exitCode, 0);
        QVERIFY2(shown.out.contains(u"VIEW app.v"_s), qPrintable(shown.out));
    }

    void aCascadeIsOneProblemWithWhatItTookAlong()
    {
        // a function in C whose library only the source has, and what cannot be without it
        const QString library = m_source->folder() + u"/only_here.so"_s;
        const QString found = m_source->psql(u"SELECT setting FROM pg_config WHERE name = 'PKGLIBDIR'"_s);
        QVERIFY2(QFile::copy(found + u"/plpgsql.so"_s, library), qPrintable(found));
        QFile::setPermissions(library, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther | QFile::ExeOther |
                                           QFile::ExeOwner | QFile::ExeGroup);
        m_source->createDatabase(u"cascade"_s);
        QCOMPARE(
            m_source->psql(
                u"CREATE FUNCTION odd() RETURNS language_handler AS '%1', 'plpgsql_call_handler' LANGUAGE C; "
                u"CREATE LANGUAGE oddlang HANDLER odd; "
                u"CREATE FUNCTION fee() RETURNS int LANGUAGE oddlang AS 'BEGIN RETURN 1; END'; "
                u"CREATE TABLE good (i int); INSERT INTO good VALUES (1); "
                u"CREATE TABLE bad (i int DEFAULT fee()); CREATE INDEX bad_i ON bad (i); INSERT INTO bad VALUES (2); "
                u"COMMENT ON TABLE bad IS 'x'; CREATE VIEW shown AS SELECT * FROM bad"_s.arg(library),
                u"cascade"_s),
            QString());
        QVERIFY(QFile::remove(library));
        const CliRun broken = run(u"cascade"_s, {u"--jobs"_s, u"1"_s});
        QCOMPARE(broken.exitCode, 1);
        QCOMPARE(broken.state, u"incomplete"_s);
        QVERIFY(broken.problems.size() > 1);
        const QJsonObject root = broken.problems.constFirst();
        QCOMPARE(root.value("message"_L1)["code"_L1].toString(), u"problem.library-missing"_s);
        QVERIFY(!root.contains("causedBy"_L1));
        const int number = root.value("number"_L1).toInt();
        for (const QJsonObject &problem : broken.problems.mid(1))
            QCOMPARE(problem.value("causedBy"_L1).toInt(), number);
        // pg_restore says nothing of the rows, which it skips
        for (const auto &[kind, name] : {std::pair(u"TABLE"_s, u"bad"_s),
                                         {u"TABLE DATA"_s, u"bad"_s},
                                         {u"INDEX"_s, u"bad_i"_s},
                                         {u"VIEW"_s, u"shown"_s},
                                         {u"COMMENT"_s, u"TABLE bad"_s}}) {
            const QJsonObject missing = broken.entry(kind, name);
            QVERIFY2(missing.value("state"_L1).toString() == u"failed"_s, qPrintable(kind));
            QCOMPARE(missing.value("problem"_L1).toInt(), number);
        }
        QCOMPARE(broken.entry(u"TABLE"_s, u"good"_s).value("state"_L1).toString(), u"arrived"_s);
        QCOMPARE(broken.entry(u"TABLE DATA"_s, u"good"_s).value("state"_L1).toString(), u"arrived"_s);
        const CliRunner::Ended shown = m_migrations->cli({u"history"_s, broken.id, u"--ledger"_s});
        QCOMPARE(shown.exitCode, 1);
        QVERIFY2(shown.out.contains(u"TABLE DATA public.bad"_s) && !shown.out.contains(u"public.good"_s),
                 qPrintable(shown.out));
    }

    void whatWasLeftOutHasItsChoice()
    {
        m_source->createDatabase(u"chosen"_s);
        m_source->psql(u"CREATE TABLE t (i int); COMMENT ON TABLE t IS 'x'; GRANT SELECT ON t TO PUBLIC"_s,
                       u"chosen"_s);
        const CliRun chosen = run(u"chosen"_s, {u"--no-comments"_s, u"--no-grants"_s});
        QCOMPARE(chosen.exitCode, 0);
        QCOMPARE(chosen.state, u"succeeded"_s);
        const QJsonObject grant = chosen.entry(u"ACL"_s, u"TABLE t"_s);
        if (!grant.isEmpty()) {
            QCOMPARE(grant.value("state"_L1).toString(), u"left-out"_s);
            QCOMPARE(grant.value("reason"_L1)["code"_L1].toString(), u"ledger.without-grants"_s);
        }
        QCOMPARE(chosen.count("failed"_L1), 0);
    }

    void whatPgDumpDidNotTakeIsToldToo()
    {
        m_source->createDatabase(u"not_taken"_s);
        m_source->psql(
            u"CREATE TABLE kept (i int); CREATE TABLE bare (i int); CREATE TABLE gone (i int); CREATE SCHEMA "
            u"away; CREATE VIEW away.v AS SELECT 1 AS a; CREATE FUNCTION f(i int) RETURNS int LANGUAGE sql "
            u"AS 'SELECT 1'; CREATE PUBLICATION p FOR TABLE kept"_s,
            u"not_taken"_s);
        const CliRun chosen =
            run(u"not_taken"_s, {u"--exclude-table"_s, u"public.gone"_s, u"--exclude-table-data"_s, u"public.bare"_s,
                                 u"--exclude-schema"_s, u"away"_s, u"--no-publications"_s});
        QVERIFY2(chosen.state == u"succeeded"_s, qPrintable(chosen.told()));
        const auto reason = [&chosen](const QString &kind, const QString &name) {
            const QJsonObject entry = chosen.entry(kind, name);
            return entry.value("state"_L1).toString() + u' ' + entry.value("reason"_L1)["code"_L1].toString();
        };
        QCOMPARE(reason(u"TABLE"_s, u"gone"_s), u"left-out ledger.by-choice"_s);
        QCOMPARE(reason(u"TABLE DATA"_s, u"bare"_s), u"left-out ledger.structure-only"_s);
        QCOMPARE(reason(u"SCHEMA"_s, u"away"_s), u"left-out ledger.by-choice"_s);
        QCOMPARE(reason(u"VIEW"_s, u"v"_s), u"left-out ledger.by-choice"_s);
        QCOMPARE(reason(u"PUBLICATION"_s, u"p"_s), u"left-out ledger.without-publications"_s);
        QCOMPARE(chosen.stateOf(u"TABLE"_s, u"bare"_s), u"arrived"_s);
        QSet<QString> told;
        for (const QJsonValue &value : chosen.ledger.value("entries"_L1).toArray()) {
            const QString name =
                value["kind"_L1].toString() + u' ' + value["schema"_L1].toString() + u' ' + value["name"_L1].toString();
            QVERIFY2(!told.contains(name), qPrintable(name));
            told += name;
        }
    }

    void aLostGrantIsMissingAndItsTableIsNot()
    {
        m_source->psql(u"CREATE ROLE ledger_clerk"_s);
        m_source->createDatabase(u"granted"_s);
        m_source->psql(
            u"CREATE TABLE t (i int); GRANT SELECT ON t TO ledger_clerk; CREATE TABLE own (i int); ALTER TABLE "
            u"own OWNER TO ledger_clerk"_s,
            u"granted"_s);
        const CliRun lost = run(u"granted"_s);
        QCOMPARE(lost.exitCode, 1);
        QCOMPARE(lost.state, u"incomplete"_s);
        QCOMPARE(lost.entry(u"ACL"_s, u"TABLE t"_s).value("state"_L1).toString(), u"failed"_s);
        const QJsonObject own = lost.entry(u"TABLE"_s, u"own"_s);
        QCOMPARE(own.value("state"_L1).toString(), u"arrived"_s);
        QVERIFY(own.value("problem"_L1).toInt() > 0);
        m_target->dropDatabase(u"granted"_s);
        m_source->dropDatabase(u"granted"_s);
        m_source->dropRole(u"ledger_clerk"_s);
    }
};

TRUNKLINE_TEST(LedgerPgTest)
#include "ledgerpgtest.moc"
