#include "core/quoting.h"
#include "engine/steprunner.h"
#include "support/databasecompare.h"
#include "support/testregistry.h"

#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;
using namespace trunkline::testing;

namespace {

const auto sourceName = u"ownership source"_s;
const auto mover = u"own_mover"_s;
/// Roles of the source and, after a number, those that stand for them.
const QStringList roles{u"ticketing_owner"_s,     u"ticketing_app"_s,
                        u"ticketing_reporting"_s, u"Kasse \"O'Brien\" 100% \\ Süd"_s,
                        u"own \"a\""_s,           u"own_grantor"_s};

QString secondOf(const QString &role)
{
    return role + u" 2"_s;
}

/// How a role that the source names is called on the target, as SQL of a number's name; %1 the number, %2 the owner's.
struct Naming
{
    QString owner = u"pg_get_userbyid(%1)"_s;
    QString grantee = u"CASE WHEN %1 = 0 THEN 'PUBLIC' ELSE pg_get_userbyid(%1) END"_s;
};

/// Without what no statement can give an owner: constructors of range types, and multirange types.
/// Every owner and every single grant of a database, one a line, as the roles would be called after a mapping.
QString rightsText(const TestServer &server, const QString &database, const Naming &naming, bool withGrants,
                   bool withDefaults)
{
    const QString owner = QString(naming.owner).replace(u"%1"_s, u"o.owner"_s);
    const auto grantee = [&](const QString &oid) {
        return QString(naming.grantee).replace(u"%1"_s, oid).replace(u"%2"_s, u"o.owner"_s);
    };
    const QString acl =
        withGrants
            ? u"(SELECT string_agg(DISTINCT format('%s>%s:%s%s', %2, %3, a.privilege_type, a.is_grantable), ',') FROM "
              "aclexplode(o.acl) a WHERE a.privilege_type <> 'MAINTAIN')"_s.replace(u"%2"_s, grantee(u"a.grantor"_s))
                  .replace(u"%3"_s, grantee(u"a.grantee"_s))
            : u"''"_s;
    const QString sql =
        u"WITH ext AS (SELECT classid, objid FROM pg_depend WHERE deptype = 'e'), ns AS (SELECT oid, nspname FROM "
        "pg_namespace WHERE nspname !~ '^pg_' AND nspname <> 'information_schema'), o AS ("
        "SELECT 'relation' AS kind, format('%I.%I', nspname, relname) AS name, relowner AS owner, coalesce(relacl, "
        "acldefault(CASE relkind WHEN 'S' THEN 's' ELSE 'r' END::\"char\", relowner)) AS acl FROM pg_class c JOIN ns "
        "ON "
        "ns.oid = relnamespace WHERE relkind IN ('r','p','v','m','S','f') AND NOT EXISTS (SELECT FROM ext WHERE objid "
        "= "
        "c.oid AND classid = 'pg_class'::regclass) "
        "UNION ALL SELECT 'column', format('%I.%I.%I', nspname, relname, attname), relowner, attacl FROM pg_attribute "
        "JOIN pg_class c ON c.oid = attrelid JOIN ns ON ns.oid = relnamespace WHERE attacl IS NOT NULL "
        "UNION ALL SELECT 'function', format('%I.%s', nspname, p.oid::regprocedure::text), proowner, coalesce(proacl, "
        "acldefault('f', proowner)) FROM pg_proc p JOIN ns ON ns.oid = pronamespace WHERE NOT EXISTS (SELECT FROM ext "
        "WHERE objid = p.oid AND classid = 'pg_proc'::regclass) AND NOT EXISTS (SELECT FROM pg_depend d WHERE "
        "d.deptype = 'i' "
        "AND d.classid = 'pg_proc'::regclass AND d.objid = p.oid) "
        "UNION ALL SELECT 'type', format('%I.%I', nspname, typname), typowner, coalesce(typacl, acldefault('T', "
        "typowner)) FROM pg_type t JOIN ns ON ns.oid = typnamespace WHERE typelem = 0 AND typtype <> 'm' AND NOT "
        "EXISTS (SELECT FROM ext "
        "WHERE objid = t.oid AND classid = 'pg_type'::regclass) "
        "UNION ALL SELECT 'schema', nspname, nspowner, coalesce(nspacl, acldefault('n', nspowner)) FROM pg_namespace "
        "WHERE oid IN (SELECT oid FROM ns) "
        "UNION ALL SELECT 'large object', oid::text, lomowner, coalesce(lomacl, acldefault('L', lomowner)) FROM "
        "pg_largeobject_metadata "
        "UNION ALL SELECT 'statistics', format('%I.%I', nspname, stxname), stxowner, NULL FROM pg_statistic_ext JOIN "
        "ns "
        "ON ns.oid = stxnamespace "
        "UNION ALL SELECT 'publication', pubname, pubowner, NULL FROM pg_publication"_s +
        (withDefaults
             ? u" UNION ALL SELECT 'default', format('%s %s', defaclobjtype, (SELECT nspname FROM pg_namespace n "
               "WHERE n.oid = defaclnamespace)), defaclrole, defaclacl FROM pg_default_acl"_s
             : QString()) +
        u") SELECT kind, name, %1, %2 FROM o WHERE name <> 'public' AND (kind <> 'column' OR %3) ORDER BY kind, name COLLATE \"C\""_s
            .replace(u"%1"_s, owner)
            .replace(u"%2"_s, acl)
            .replace(u"%3"_s, withGrants ? u"true"_s : u"false"_s);
    return server.psql(sql, database);
}

} // namespace

/// Owners and grants on real servers: what arrives is what the source has, with other roles where that was chosen.
class OwnershipPgTest : public QObject
{
    Q_OBJECT

    TestServer *m_source = nullptr;
    TestServer *m_target = nullptr;
    std::unique_ptr<TestServer> m_newer;
    QTemporaryDir m_folder;
    QString m_archive;
    RunRecorder m_recorder;
    QList<RunEvent> m_events;

    void makeRoles(const TestServer &server)
    {
        QString sql = u"CREATE ROLE own_one; CREATE ROLE own_mover LOGIN CREATEDB CREATEROLE;"_s;
        for (const QString &role : roles) {
            for (const QString &name : {role, secondOf(role)})
                sql += u"DO $$BEGIN CREATE ROLE %1; EXCEPTION WHEN duplicate_object THEN NULL; END$$;"_s.arg(
                    Quoting::identifier(name));
        }
        // from 16 on a user makes only roles of his own, and may grant those that he made
        if (server.psql(u"SHOW server_version_num"_s).toInt() >= 160000) {
            for (const QString &role : roles + QStringList{u"own_one"_s}) {
                for (const QString &name : role == "own_one"_L1 ? QStringList{role} : QStringList{role, secondOf(role)})
                    sql += u"GRANT %1 TO own_mover WITH ADMIN TRUE, INHERIT FALSE, SET FALSE;"_s.arg(
                        Quoting::identifier(name));
            }
        }
        const PsqlResult made = server.runPsql(sql);
        QVERIFY2(made.ok(), qPrintable(made.errors));
    }
    StepResult runStep(RunContext &context, const Step &step, bool cancelAtOnce = false)
    {
        std::unique_ptr<StepRunner> runner = StepRunner::create(step, context);
        std::optional<StepResult> result;
        connect(runner.get(), &StepRunner::done, this, [&](const StepResult &done) { result = done; });
        runner->start();
        if (cancelAtOnce) {
            QTest::qWait(150);
            runner->cancel();
        }
        [&] { QTRY_VERIFY_WITH_TIMEOUT(result, 120000); }();
        QCoreApplication::processEvents();
        m_recorder.flush();
        return result.value_or(StepResult{StepEnd::Failed, -2, -1, std::nullopt});
    }
    QStringList problems() const
    {
        QStringList texts;
        for (const RunEvent &event : m_events) {
            if (const auto *found = std::get_if<ProblemFound>(&event.payload))
                texts +=
                    found->problem.message.code + u' ' + found->problem.object + u": "_s + found->problem.toolWords;
        }
        return texts;
    }
    /// Makes the database anew, restores into it as `user` and gives owners and grants.
    std::unique_ptr<RunContext> migrate(TestServer &server, const QString &database, const QString &user,
                                        OwnershipWork work, const std::optional<ArchiveFilter> &filter = std::nullopt)
    {
        server.dropDatabase(database);
        server.psql(u"CREATE DATABASE %1 TEMPLATE template0 OWNER %2"_s.arg(database, Quoting::identifier(user)));
        auto context = std::make_unique<RunContext>();
        context->recorder = &m_recorder;
        context->plan.applicationName = u"trunkline-test"_s;
        context->plan.targetDatabase = database;
        context->plan.dumpFile = m_archive;
        context->plan.tools.tools.programs[Tool::PgRestore] = TestServer::clientFolder() + u"/pg_restore"_s;
        context->targetParams = server.params(database);
        context->targetParams.set(u"user"_s, user);
        ToolCommand restore;
        restore.tool = Tool::PgRestore;
        restore.side = Side::Target;
        restore.program = context->plan.tools.tools.program(Tool::PgRestore);
        restore.arguments = {u"-v"_s,
                             u"--no-owner"_s,
                             u"--no-privileges"_s,
                             u"-d"_s,
                             server.connectionString(database) + u" user="_s + user,
                             m_archive};
        restore.archiveFilter = filter;
        if (filter)
            restore.arguments << u"-L"_s << filter->listFile;
        const Step import{u"import"_s, StepKind::Import, {}, restore};
        const Step ownership{u"ownership"_s, StepKind::Ownership, {}, work};
        context->plan.steps = {import, ownership};
        m_events.clear();
        m_importEnd = runStep(*context, import);
        m_importProblems = problems();
        m_events.clear();
        return context;
    }
    StepResult own(RunContext &context) { return runStep(context, context.plan.steps.last()); }

    StepResult m_importEnd;
    QStringList m_importProblems;

    static OwnershipWork keeping()
    {
        OwnershipWork work;
        work.setsOwners = true;
        work.setsGrants = true;
        return work;
    }
    static QMap<QString, QString> seconds()
    {
        QMap<QString, QString> map;
        for (const QString &role : roles)
            map.insert(role, secondOf(role));
        return map;
    }
    static Naming mapped()
    {
        return {u"pg_get_userbyid(%1) || ' 2'"_s,
                u"CASE WHEN %1 = 0 THEN 'PUBLIC' ELSE pg_get_userbyid(%1) || ' 2' END"_s};
    }
    QString sourceRights(const Naming &naming, bool withGrants = true, bool withDefaults = true) const
    {
        return rightsText(*m_source, sourceName, naming, withGrants, withDefaults);
    }
    static QString targetRights(const TestServer &server, const QString &database, bool withGrants = true,
                                bool withDefaults = true)
    {
        return rightsText(server, database, {}, withGrants, withDefaults);
    }
    static QString membershipsOfMover(const TestServer &server)
    {
        const bool options = server.psql(u"SHOW server_version_num"_s).toInt() >= 160000;
        return server.psql(options ? u"SELECT count(*) FROM pg_auth_members WHERE member = 'own_mover'::regrole AND "
                                     "(inherit_option OR set_option)"_s
                                   : u"SELECT count(*) FROM pg_auth_members WHERE member = 'own_mover'::regrole"_s);
    }
    QList<TestServer *> targets() const
    {
        return m_newer ? QList<TestServer *>{m_target, m_newer.get()} : QList<TestServer *>{m_target};
    }

private Q_SLOTS:
    void initTestCase()
    {
        TRUNKLINE_NEEDS_SERVER();
        const auto [source, target] = TestServer::sharedPair();
        QVERIFY(source && target);
        m_source = source;
        m_target = target;
        connect(&m_recorder, &RunRecorder::kept, this, [this](const QList<RunEvent> &events) { m_events += events; });
        if (const QString folder = TestServer::binFolderOf(17); !folder.isEmpty()) {
            TestServerOptions options;
            options.binFolder = folder;
            m_newer = std::make_unique<TestServer>(options);
            QVERIFY2(m_newer->start(), qPrintable(m_newer->errorText()));
        }
        QCOMPARE(fillWithSample(*m_source, sourceName, u"0.01"_s, false), QString());
        makeRoles(*m_source);
        for (TestServer *server : targets())
            makeRoles(*server);
        const PsqlResult made = m_source->runPsql(
            u"CREATE SCHEMA \"own \nschema; x\" AUTHORIZATION \"own \"\"a\"\"\"; SET ROLE \"own \"\"a\"\"\";"
            "CREATE TABLE \"own \nschema; x\".t (id serial, \"c,\nd\" text);"
            "CREATE FUNCTION \"own \nschema; x\".f(\"to\" text) RETURNS int LANGUAGE sql BEGIN ATOMIC SELECT 1; SELECT "
            "2; END;"
            "REVOKE ALL ON FUNCTION \"own \nschema; x\".f(text) FROM PUBLIC;"
            "REVOKE INSERT ON TABLE \"own \nschema; x\".t FROM \"own \"\"a\"\"\";"
            "GRANT USAGE ON SCHEMA \"own \nschema; x\" TO own_grantor, ticketing_app;"
            "GRANT SELECT, UPDATE (\"c,\nd\") ON \"own \nschema; x\".t TO own_grantor WITH GRANT OPTION;"
            "SET ROLE own_grantor; GRANT SELECT ON \"own \nschema; x\".t TO ticketing_app; "
            "GRANT UPDATE (\"c,\nd\") ON \"own \nschema; x\".t TO PUBLIC; RESET ROLE;"
            "ALTER DEFAULT PRIVILEGES FOR ROLE \"own \"\"a\"\"\" IN SCHEMA \"own \nschema; x\" GRANT SELECT ON TABLES "
            "TO "
            "own_grantor;"
            "ALTER DEFAULT PRIVILEGES FOR ROLE \"own \"\"a\"\"\" REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;"
            "GRANT CREATE ON SCHEMA public TO ticketing_owner; SET ROLE ticketing_owner; "
            "CREATE TABLE public.plain (a int); RESET ROLE; REVOKE CREATE ON SCHEMA public FROM ticketing_owner;"_s,
            sourceName);
        QVERIFY2(made.ok(), qPrintable(made.errors));
        m_archive = m_folder.filePath(u"archive"_s);
        QProcess dump;
        dump.start(TestServer::clientFolder() + u"/pg_dump"_s,
                   {u"-Fc"_s, u"-f"_s, m_archive, u"-d"_s, m_source->connectionString(sourceName)});
        QVERIFY(dump.waitForFinished(120000));
        QCOMPARE(dump.exitCode(), 0);
    }
    void cleanupTestCase()
    {
        if (!m_source)
            return;
        m_target->dropDatabase(u"owned"_s);
        m_source->dropDatabase(sourceName);
        // other tests share these servers; those of the sample may own what they made there
        for (TestServer *server : {m_source, m_target}) {
            for (const QString &role : roles + QStringList{u"own_one"_s, mover}) {
                for (const QString &name : {role, secondOf(role)})
                    server->runPsql(u"DROP ROLE IF EXISTS "_s + Quoting::identifier(name));
            }
        }
    }
    void theComparisonSeesWhatDiffers()
    {
        const QString source = sourceRights({});
        QVERIFY2(!source.startsWith("psql failed"_L1), qPrintable(source));
        for (const QString &part :
             {u"relation|sales.ticket|ticketing_owner"_s, u"column|people.person.region"_s, u"default|r sales"_s,
              u"large object|700001|ticketing_owner|"_s, u"type|sales.amount|"_s, u"own_grantor>PUBLIC:UPDATEf"_s})
            QVERIFY2(source.contains(part), qPrintable(part));
        QVERIFY(source != sourceRights(mapped()));
        QVERIFY(source != sourceRights({}, false, true));
    }

    void everythingAsOnTheSource_data()
    {
        QTest::addColumn<bool>("newer");
        QTest::addColumn<QString>("user");
        QTest::newRow("superuser") << false << u"postgres"_s;
        QTest::newRow("no superuser") << false << mover;
        if (TestServer::binFolderOf(17).isEmpty())
            return;
        QTest::newRow("superuser of 17") << true << u"postgres"_s;
        QTest::newRow("no superuser of 17") << true << mover;
    }
    void everythingAsOnTheSource()
    {
        QFETCH(bool, newer);
        QFETCH(QString, user);
        TestServer &server = newer ? *m_newer : *m_target;
        OwnershipWork work = keeping();
        work.joinsOwners = user == mover;
        const auto context = migrate(server, u"owned"_s, user, work);
        QCOMPARE(m_importProblems.join(u'\n'), QString());
        const StepResult result = own(*context);
        QCOMPARE(problems(), QStringList());
        QCOMPARE(result.end, StepEnd::Succeeded);
        QCOMPARE(firstDifference(sourceRights({}), targetRights(server, u"owned"_s)), QString());
        QCOMPARE(membershipsOfMover(server), u"0"_s);
        // a second time changes nothing
        QCOMPARE(own(*context).end, StepEnd::Succeeded);
        QCOMPARE(firstDifference(sourceRights({}), targetRights(server, u"owned"_s)), QString());
    }
    void rolesMapped_data() { everythingAsOnTheSource_data(); }
    void rolesMapped()
    {
        QFETCH(bool, newer);
        QFETCH(QString, user);
        TestServer &server = newer ? *m_newer : *m_target;
        OwnershipWork work = keeping();
        work.mapsGrants = true;
        work.roleMap = seconds();
        work.joinsOwners = user == mover;
        const auto context = migrate(server, u"owned"_s, user, work);
        QCOMPARE(own(*context).end, StepEnd::Succeeded);
        QCOMPARE(problems(), QStringList());
        QCOMPARE(firstDifference(sourceRights(mapped()), targetRights(server, u"owned"_s)), QString());
        QCOMPARE(membershipsOfMover(server), u"0"_s);
    }
    void oneOwnerKeepsTheOthersGrants()
    {
        OwnershipWork work = keeping();
        work.owner = u"own_one"_s;
        work.joinsOwners = true;
        const auto context = migrate(*m_target, u"owned"_s, mover, work);
        QCOMPARE(own(*context).end, StepEnd::Succeeded);
        QCOMPARE(problems(), QStringList());
        const Naming one{u"'own_one'"_s,
                         u"CASE %1 WHEN 0 THEN 'PUBLIC' WHEN %2 THEN 'own_one' ELSE pg_get_userbyid(%1) "
                         "END"_s};
        QCOMPARE(firstDifference(sourceRights(one), targetRights(*m_target, u"owned"_s)), QString());
        QCOMPARE(membershipsOfMover(*m_target), u"0"_s);
    }
    void ownersMappedAndGrantsKept()
    {
        OwnershipWork work = keeping();
        work.roleMap = {{u"own \"a\""_s, u"own_one"_s}};
        const auto context = migrate(*m_target, u"owned"_s, u"postgres"_s, work);
        QCOMPARE(own(*context).end, StepEnd::Succeeded);
        const auto name = u"CASE WHEN %1 = 0 THEN 'PUBLIC' WHEN %1 = %2 AND pg_get_userbyid(%1) = 'own \"a\"' THEN "
                          "'own_one' ELSE pg_get_userbyid(%1) END"_s;
        const Naming naming{QString(name).replace(u"%2"_s, u"%1"_s), name};
        QCOMPARE(firstDifference(sourceRights(naming), targetRights(*m_target, u"owned"_s)), QString());
    }
    void withoutGrantsOrDefaults()
    {
        OwnershipWork work = keeping();
        work.defaultPrivileges = false;
        const auto context = migrate(*m_target, u"owned"_s, u"postgres"_s, work);
        QCOMPARE(own(*context).end, StepEnd::Succeeded);
        QCOMPARE(firstDifference(sourceRights({}, true, false), targetRights(*m_target, u"owned"_s, true, false)),
                 QString());
        QCOMPARE(m_target->psql(u"SELECT count(*) FROM pg_default_acl"_s, u"owned"_s), u"0"_s);

        work.setsGrants = false;
        const auto second = migrate(*m_target, u"owned"_s, u"postgres"_s, work);
        QCOMPARE(own(*second).end, StepEnd::Succeeded);
        QCOMPARE(firstDifference(sourceRights({}, false, false), targetRights(*m_target, u"owned"_s, false, false)),
                 QString());
        QCOMPARE(m_target->psql(u"SELECT count(*) FROM pg_class WHERE relacl IS NOT NULL AND relnamespace = "
                                "'sales'::regnamespace"_s,
                                u"owned"_s),
                 u"0"_s);
    }
    void aMissingRoleIsAProblemAndTheRestGoesOn()
    {
        OwnershipWork work = keeping();
        work.mapsGrants = true;
        work.roleMap = {{u"own \"a\""_s, u"is not there"_s}};
        work.joinsOwners = true;
        work.tablespaceStatements = {u"ALTER TABLE public.plain SET TABLESPACE \"is not there\""_s};
        const auto context = migrate(*m_target, u"owned"_s, mover, work);
        QCOMPARE(own(*context).end, StepEnd::SucceededWithProblems);
        const QStringList found = problems();
        QVERIFY(!found.isEmpty());
        for (const QString &problem : found)
            QVERIFY2(problem.contains("\"is not there\""_L1), qPrintable(problem));
        QVERIFY(found.first().startsWith("problem.tablespace-not-set"_L1));
        QVERIFY(found.contains(
            u"problem.owner-not-set TABLE own  schema; x.t: ERROR:  role \"is not there\" does not exist"_s));
        QCOMPARE(
            m_target->psql(u"SELECT pg_get_userbyid(relowner) FROM pg_class WHERE oid = 'sales.ticket'::regclass"_s,
                           u"owned"_s),
            u"ticketing_owner"_s);
        QCOMPARE(membershipsOfMover(*m_target), u"0"_s);
    }
    void aCancelledStepLeavesTheRoles()
    {
        OwnershipWork work = keeping();
        work.joinsOwners = true;
        const auto context = migrate(*m_target, u"owned"_s, mover, work);
        // somebody holds a table, so that the step waits
        QProcess holder;
        holder.start(TestServer::clientFolder() + u"/psql"_s,
                     {u"-X"_s, u"-d"_s, m_target->connectionString(u"owned"_s), u"-c"_s,
                      u"BEGIN; LOCK TABLE sales.ticket; SELECT pg_sleep(60)"_s});
        QVERIFY(holder.waitForStarted());
        QTRY_COMPARE_WITH_TIMEOUT(
            m_target->psql(u"SELECT count(*) FROM pg_locks WHERE mode = 'AccessExclusiveLock' AND "
                           "granted AND database = (SELECT oid FROM pg_database WHERE datname = "
                           "'owned')"_s) != u"0"_s,
            true, 20000);
        std::unique_ptr<StepRunner> runner = StepRunner::create(context->plan.steps.last(), *context);
        std::optional<StepResult> result;
        connect(runner.get(), &StepRunner::done, this, [&](const StepResult &done) { result = done; });
        runner->start();
        QTRY_COMPARE_WITH_TIMEOUT(m_target->psql(u"SELECT count(*) FROM pg_locks WHERE NOT granted"_s), u"1"_s, 20000);
        QVERIFY(membershipsOfMover(*m_target) != u"0"_s);
        runner->cancel();
        QTRY_VERIFY_WITH_TIMEOUT(result, 30000);
        QCOMPARE(result->end, StepEnd::Cancelled);
        QCOMPARE(membershipsOfMover(*m_target), u"0"_s);
        QCOMPARE(m_target->psql(u"SELECT has_schema_privilege('ticketing_owner', 'public', 'CREATE')"_s, u"owned"_s),
                 u"f"_s);
        m_target->psql(
            u"SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity WHERE query LIKE 'BEGIN; LOCK%'"_s);
        holder.waitForFinished();
        m_recorder.flush();
    }

    void whatTheListLeavesOutDoesNotArrive()
    {
        const auto idOf = [&](const QString &sql) {
            const QStringList parts = m_source->psql(sql, sourceName).split(u'|');
            return ObjectId{parts.value(0).toUInt(), parts.value(1).toUInt()};
        };
        ArchiveFilter filter;
        filter.listFile = m_folder.filePath(u"list"_s);
        filter.leftOut = {
            idOf(u"SELECT tableoid, oid FROM pg_proc WHERE proname = 'f' AND prosrc = '' ORDER BY oid DESC LIMIT 1"_s),
            idOf(u"SELECT tableoid, oid FROM pg_constraint WHERE contype = 'f' AND conrelid = 'sport.event'::regclass "
                 "AND confrelid <> conrelid ORDER BY conname LIMIT 1"_s),
            idOf(u"SELECT tableoid, oid FROM pg_trigger WHERE tgname = 'ticket_changes' AND tgparentid = 0"_s),
            idOf(u"SELECT tableoid, oid FROM pg_class WHERE oid = 'sport.fixture'::regclass"_s)};
        filter.withoutRows = {idOf(u"SELECT tableoid, oid FROM pg_class WHERE oid = 'venue.city'::regclass"_s)};
        filter.largeObjects = false;
        const auto counts = [&](const TestServer &server, const QString &database) {
            return server
                .psql(u"SELECT (SELECT count(*) FROM pg_proc WHERE pronamespace >= 16384), (SELECT count(*) FROM "
                      u"pg_constraint "
                      "WHERE contype = 'f' AND conparentid = 0), (SELECT count(*) FROM pg_trigger WHERE NOT "
                      "tgisinternal AND tgparentid = 0), "
                      "(SELECT count(*) FROM pg_class WHERE relkind = 'v' AND relnamespace >= 16384), (SELECT count(*) "
                      "FROM "
                      "pg_class WHERE relkind IN ('r', 'p', 'm', 'S', 'i', 'I') AND relnamespace >= 16384), (SELECT "
                      "count(*) FROM "
                      "pg_type t JOIN pg_namespace n ON n.oid = typnamespace WHERE n.oid >= 16384)"_s,
                      database)
                .split(u'|');
        };
        OwnershipWork work = keeping();
        const auto context = migrate(*m_target, u"owned"_s, u"postgres"_s, work, filter);
        // foreign keys to the table that came without rows fail: not what this is about
        for (const QString &problem : std::as_const(m_importProblems))
            QVERIFY2(problem.contains("city"_L1), qPrintable(problem));
        QVERIFY(QFileInfo::exists(m_archive));
        const QStringList before = counts(*m_source, sourceName);
        const QStringList after = counts(*m_target, u"owned"_s);
        const qsizetype failedKeys =
            std::count_if(m_importProblems.begin(), m_importProblems.end(),
                          [](const QString &p) { return p.contains("insert or update on table"_L1); });
        QCOMPARE(after.at(0).toInt(), before.at(0).toInt() - 1);
        QCOMPARE(after.at(1).toInt(), before.at(1).toInt() - 1 - static_cast<int>(failedKeys));
        QCOMPARE(after.at(2).toInt(), before.at(2).toInt() - 1);
        QCOMPARE(after.at(3).toInt(), before.at(3).toInt() - 1);
        QCOMPARE(after.at(4), before.at(4));
        QCOMPARE(m_target->psql(u"SELECT count(*) FROM venue.city"_s, u"owned"_s), u"0"_s);
        QVERIFY(m_target->psql(u"SELECT count(*) FROM sport.team"_s, u"owned"_s).toInt() > 0);
        QCOMPARE(m_target->psql(u"SELECT count(*) FROM pg_largeobject_metadata"_s, u"owned"_s), u"0"_s);
        // what was left out gets no owner and no grants either
        QCOMPARE(own(*context).end, StepEnd::Succeeded);
        QCOMPARE(problems(), QStringList());
        QVERIFY(!QFileInfo::exists(filter.listFile));
    }
};

TRUNKLINE_TEST(OwnershipPgTest)
#include "ownershippgtest.moc"
