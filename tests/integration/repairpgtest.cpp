#include "support/clirun.h"
#include "support/testregistry.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;
using namespace trunkline::testing;

/// Fix and run again: only what a run left missing is brought, once, and refused where it would do harm.
class RepairPgTest : public QObject
{
    Q_OBJECT

    TestServer *m_source = nullptr;
    TestServer *m_target = nullptr;
    std::unique_ptr<CliMigrations> m_migrations;

    void makeSource(const QString &name, const QString &sql)
    {
        m_source->createDatabase(name);
        const QString said = m_source->psql(sql, name);
        QVERIFY2(!said.startsWith("psql failed"_L1), qPrintable(said));
    }
    static void changeProfile(const QString &path, const std::function<void(QJsonObject &)> &change)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
        change(object);
        file.resize(0);
        file.seek(0);
        file.write(QJsonDocument(object).toJson());
    }
    static QStringList stepsOf(const CliRun &run)
    {
        QStringList kinds;
        for (const QJsonValue &step : run.plan.value("steps"_L1).toArray())
            kinds += step["kind"_L1].toString();
        return kinds;
    }

    /// Rows whose constraint only works with a search_path; a trigger, a view of them and a child stand over them.
    const QString m_unloadable = u"CREATE TABLE allowed (name text); INSERT INTO allowed VALUES ('a'), ('b');"
                                 u"CREATE FUNCTION ok(t text) RETURNS boolean STABLE LANGUAGE plpgsql AS "
                                 u"'BEGIN RETURN EXISTS (SELECT 1 FROM allowed WHERE name = t); END';"
                                 u"CREATE TABLE seen (name text);"
                                 u"CREATE TABLE person (name text PRIMARY KEY CHECK (ok(name)));"
                                 u"CREATE FUNCTION see() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN INSERT INTO "
                                 u"public.seen VALUES (NEW.name); RETURN NEW; END';"
                                 u"INSERT INTO person VALUES ('a'), ('b');"
                                 u"CREATE TRIGGER seeing AFTER INSERT ON person FOR EACH ROW EXECUTE FUNCTION see();"
                                 u"CREATE VIEW people AS SELECT name FROM person;"
                                 u"CREATE MATERIALIZED VIEW counted AS SELECT count(*) AS n FROM people;"
                                 u"CREATE INDEX person_upper ON person (upper(name))"_s;

private Q_SLOTS:
    void initTestCase()
    {
        TRUNKLINE_NEEDS_SERVER();
        std::tie(m_source, m_target) = TestServer::sharedPair();
        QVERIFY(m_source && m_target);
        m_migrations = std::make_unique<CliMigrations>(QStringLiteral(TRUNKLINE_CLI), *m_source, *m_target);
    }

    void whatATargetLackedComesAfterwards()
    {
        const QString library = m_source->folder() + u"/repair_only.so"_s;
        const QString there = m_source->psql(u"SELECT setting FROM pg_config WHERE name = 'PKGLIBDIR'"_s);
        const auto bring = [&] {
            QVERIFY(QFile::copy(there + u"/plpgsql.so"_s, library));
            QVERIFY(QFile::setPermissions(library, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther |
                                                       QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther));
        };
        bring();
        makeSource(u"repair_library"_s,
                   u"CREATE FUNCTION odd() RETURNS language_handler AS '%1', 'plpgsql_call_handler' LANGUAGE C; "
                   u"CREATE LANGUAGE oddlang HANDLER odd; CREATE FUNCTION fee() RETURNS int LANGUAGE oddlang AS "
                   u"'BEGIN RETURN 1; END'; CREATE TABLE good (i int); INSERT INTO good VALUES (1); "
                   u"CREATE TABLE bad (i int DEFAULT fee()); CREATE INDEX bad_i ON bad (i); INSERT INTO bad VALUES (2);"
                   u"COMMENT ON TABLE bad IS 'x'; CREATE VIEW shown AS SELECT * FROM bad"_s.arg(library));
        QVERIFY(QFile::remove(library));
        const QString profile = m_migrations->profile(u"repair_library"_s);
        const CliRun broken = m_migrations->run(profile, {u"--override"_s, u"C-FUNC"_s});
        QVERIFY2(broken.state == u"incomplete"_s, qPrintable(broken.told()));
        bring();
        const CliRun mended = m_migrations->run(profile, {u"--override"_s, u"C-FUNC"_s, u"--repair"_s, u"last"_s});
        QFile::remove(library);
        QVERIFY2(mended.state == u"succeeded"_s, qPrintable(mended.told()));
        QCOMPARE(mended.exitCode, 0);
        QCOMPARE(mended.plan.value("repairOf"_L1).toString(), broken.id);
        for (const QString &gone : {u"export"_s, u"create-database"_s})
            QVERIFY2(!stepsOf(mended).contains(gone), qPrintable(gone));
        QCOMPARE(mended.count("failed"_L1), 0);
        QCOMPARE(mended.count("arrived"_L1), broken.count("arrived"_L1) + broken.count("failed"_L1));
        QCOMPARE(m_target->psql(u"SELECT count(*) FROM good"_s, u"repair_library"_s), u"1"_s);
        QCOMPARE(m_target->psql(u"SELECT count(*) FROM shown"_s, u"repair_library"_s), u"1"_s);
        QCOMPARE(m_target->psql(u"SELECT obj_description('bad'::regclass)"_s, u"repair_library"_s), u"x"_s);
        // then there is nothing more to be mended, and the archive is gone as after any run that succeeded
        const CliRun again = m_migrations->run(profile, {u"--repair"_s, mended.id});
        QCOMPARE(again.exitCode, 4);
        QCOMPARE(again.finding(u"REPAIR"_s).value("message"_L1)["code"_L1].toString(), u"error.repair-complete"_s);
        const CliRun gone = m_migrations->run(profile, {u"--repair"_s, broken.id});
        QCOMPARE(gone.finding(u"REPAIR"_s).value("message"_L1)["code"_L1].toString(), u"error.repair-archive-gone"_s);
    }

    void rowsComeOnceAndNoTriggerSeesThem()
    {
        makeSource(u"repair_rows"_s, m_unloadable);
        const QString profile = m_migrations->profile(u"repair_rows"_s);
        const CliRun broken = m_migrations->run(profile, {u"--override"_s, u"SEARCHPATH"_s});
        QVERIFY2(broken.state == u"incomplete"_s, qPrintable(broken.told()));
        QCOMPARE(broken.stateOf(u"TABLE DATA"_s, u"person"_s), u"failed"_s);
        QCOMPARE(broken.stateOf(u"TABLE"_s, u"person"_s), u"arrived"_s);
        QCOMPARE(m_target->psql(u"SELECT n FROM counted"_s, u"repair_rows"_s), u"0"_s);
        m_target->psql(u"ALTER FUNCTION ok(text) SET search_path = public"_s, u"repair_rows"_s);
        const CliRun mended = m_migrations->run(profile, {u"--override"_s, u"SEARCHPATH"_s, u"--repair"_s, u"last"_s});
        QVERIFY2(mended.state == u"different"_s, qPrintable(mended.told()));
        QCOMPARE(mended.differences(), QStringList{u"FUNCTION ok(text) settings"_s});
        QCOMPARE(m_target->psql(u"SELECT count(*) FROM person"_s, u"repair_rows"_s), u"2"_s);
        QCOMPARE(m_target->psql(u"SELECT count(*) FROM seen"_s, u"repair_rows"_s), u"0"_s);
        // what was computed from rows that were not there yet
        QCOMPARE(m_target->psql(u"SELECT n FROM counted"_s, u"repair_rows"_s), u"2"_s);
        QCOMPARE(m_target->psql(u"SHOW session_replication_role"_s, u"repair_rows"_s), u"origin"_s);
    }

    void rowsThatAreThereByNowAreNotLoadedAgain()
    {
        makeSource(u"repair_twice"_s, m_unloadable);
        const QString profile = m_migrations->profile(u"repair_twice"_s);
        const CliRun broken = m_migrations->run(profile, {u"--override"_s, u"SEARCHPATH"_s});
        QCOMPARE(broken.state, u"incomplete"_s);
        m_target->psql(u"ALTER FUNCTION ok(text) SET search_path = public; INSERT INTO person VALUES ('a')"_s,
                       u"repair_twice"_s);
        const CliRun refused = m_migrations->run(profile, {u"--repair"_s, broken.id.left(8)});
        QCOMPARE(refused.exitCode, 4);
        const QJsonObject finding = refused.finding(u"REPAIR"_s);
        QCOMPARE(finding.value("message"_L1)["code"_L1].toString(), u"finding.repair-rows-there"_s);
        QCOMPARE(finding.value("objects"_L1).toArray(), QJsonArray{u"public.person"_s});
        QCOMPARE(m_target->psql(u"SELECT count(*) FROM person"_s, u"repair_twice"_s), u"1"_s);
        // and it is no matter of courage
        QCOMPARE(m_migrations->run(profile, {u"--repair"_s, broken.id, u"--override"_s, u"REPAIR"_s}).exitCode, 4);
    }

    void anotherDatabaseOfThatNameIsRefused()
    {
        makeSource(u"repair_other"_s, m_unloadable);
        const QString profile = m_migrations->profile(u"repair_other"_s);
        const CliRun broken = m_migrations->run(profile, {u"--override"_s, u"SEARCHPATH"_s});
        QCOMPARE(broken.state, u"incomplete"_s);
        m_target->dropDatabase(u"repair_other"_s);
        CliRun refused = m_migrations->run(profile, {u"--repair"_s, u"last"_s});
        QCOMPARE(refused.finding(u"REPAIR"_s).value("message"_L1)["code"_L1].toString(),
                 u"finding.repair-database-gone"_s);
        m_target->createDatabase(u"repair_other"_s);
        refused = m_migrations->run(profile, {u"--repair"_s, broken.id});
        QCOMPARE(refused.finding(u"REPAIR"_s).value("message"_L1)["code"_L1].toString(),
                 u"finding.repair-database-gone"_s);
        QCOMPARE(refused.exitCode, 4);
    }

    void ownersAndGrantsOfRolesThatCameLater()
    {
        m_source->psql(u"CREATE ROLE repair_boss; CREATE ROLE repair_clerk"_s);
        makeSource(u"repair_roles"_s, u"CREATE TABLE t (i int); GRANT SELECT ON t TO repair_clerk; CREATE TABLE own (i "
                                      u"int); ALTER TABLE own OWNER TO repair_boss"_s);
        const QString profile = m_migrations->profile(u"repair_roles"_s);
        const CliRun broken = m_migrations->run(profile);
        QVERIFY2(broken.state == u"incomplete"_s, qPrintable(broken.told()));
        m_target->psql(u"CREATE ROLE repair_boss; CREATE ROLE repair_clerk"_s);
        const CliRun mended = m_migrations->run(profile, {u"--repair"_s, u"last"_s});
        QVERIFY2(mended.state == u"succeeded"_s, qPrintable(mended.told()));
        QCOMPARE(m_target->psql(u"SELECT tableowner FROM pg_tables WHERE tablename = 'own'"_s, u"repair_roles"_s),
                 u"repair_boss"_s);
        QCOMPARE(m_target->psql(u"SELECT has_table_privilege('repair_clerk', 't', 'SELECT')"_s, u"repair_roles"_s),
                 u"t"_s);
        // or they come with the run that mends, where the profile says so now
        m_target->psql(u"DROP DATABASE repair_roles;"_s);
        m_target->psql(u"DROP ROLE repair_boss; DROP ROLE repair_clerk"_s);
        QCOMPARE(m_migrations->run(profile).state, u"incomplete"_s);
        changeProfile(profile, [](QJsonObject &object) {
            QJsonObject roles = object.value("roles"_L1).toObject();
            roles.insert("selection"_L1, u"in-use"_s);
            object.insert("roles"_L1, roles);
        });
        const CliRun withRoles = m_migrations->run(profile, {u"--repair"_s, u"last"_s});
        QVERIFY2(withRoles.state == u"succeeded"_s, qPrintable(withRoles.told()));
        QCOMPARE(m_target->psql(u"SELECT has_table_privilege('repair_clerk', 't', 'SELECT')"_s, u"repair_roles"_s),
                 u"t"_s);
    }

    void whatStoppedAtTheFirstErrorGoesOn()
    {
        makeSource(u"repair_stop"_s, m_unloadable);
        const QString profile =
            m_migrations->profile(u"repair_stop"_s, {u"--on-error"_s, u"stop"_s, u"--jobs"_s, u"1"_s});
        const CliRun broken = m_migrations->run(profile, {u"--override"_s, u"SEARCHPATH"_s});
        QVERIFY2(broken.state == u"failed"_s, qPrintable(broken.told()));
        QVERIFY(broken.count("failed"_L1) > 3);
        m_target->psql(u"ALTER FUNCTION ok(text) SET search_path = public"_s, u"repair_stop"_s);
        const CliRun mended = m_migrations->run(profile, {u"--override"_s, u"SEARCHPATH"_s, u"--repair"_s, u"last"_s});
        QVERIFY2(mended.state == u"different"_s, qPrintable(mended.told()));
        QCOMPARE(mended.differences(), QStringList{u"FUNCTION ok(text) settings"_s});
        QCOMPARE(m_target->psql(u"SELECT count(*) FROM person"_s, u"repair_stop"_s), u"2"_s);
        QCOMPARE(m_target->psql(u"SELECT count(*) FROM allowed"_s, u"repair_stop"_s), u"2"_s);
        QCOMPARE(m_target->psql(u"SELECT n FROM counted"_s, u"repair_stop"_s), u"2"_s);
        QCOMPARE(mended.count("failed"_L1), 0);
    }

    void whatIsLeftOutSinceIsNotMissing()
    {
        makeSource(u"repair_choice"_s, m_unloadable);
        const QString profile = m_migrations->profile(u"repair_choice"_s);
        const CliRun broken = m_migrations->run(profile, {u"--override"_s, u"SEARCHPATH"_s});
        QCOMPARE(broken.state, u"incomplete"_s);
        changeProfile(profile, [](QJsonObject &object) {
            QJsonObject objects = object.value("objects"_L1).toObject();
            objects.insert("choices"_L1, QJsonArray{QJsonObject{{u"kind"_s, u"table"_s},
                                                                {u"schema"_s, u"public"_s},
                                                                {u"name"_s, u"person"_s},
                                                                {u"travel"_s, u"structure-only"_s}}});
            object.insert("objects"_L1, objects);
        });
        const CliRun mended = m_migrations->run(profile, {u"--repair"_s, u"last"_s});
        QVERIFY2(mended.state == u"succeeded"_s, qPrintable(mended.told()));
        QCOMPARE(mended.stateOf(u"TABLE DATA"_s, u"person"_s), u"left-out"_s);
        QCOMPARE(m_target->psql(u"SELECT count(*) FROM person"_s, u"repair_choice"_s), u"0"_s);
    }

    void theHistoryTellsWhichRunMendsWhich()
    {
        const CliRunner::Ended listed = m_migrations->cli({u"history"_s, u"--json"_s, u"--limit"_s, u"0"_s});
        int mending = 0;
        for (const QJsonValue &run : QJsonDocument::fromJson(listed.out.toUtf8()).array())
            mending += run["repairOf"_L1].toString().isEmpty() ? 0 : 1;
        QVERIFY(mending > 5);
    }
};

TRUNKLINE_TEST(RepairPgTest)
#include "repairpgtest.moc"
