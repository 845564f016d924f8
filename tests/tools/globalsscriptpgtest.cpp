#include "core/quoting.h"
#include "support/testregistry.h"
#include "support/testserver.h"
#include "tools/globalsattributes.h"
#include "tools/globalsscript.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;
using namespace trunkline::testing;

namespace {

/// The roles of a server as ServerFacts has them, read by psql.
ServerFacts roleFacts(const TestServer &server)
{
    ServerFacts facts;
    facts.versionNum = server.psql(u"SHOW server_version_num"_s).toInt();
    facts.superuser = true;
    const QString rows =
        server.psql(u"SELECT json_agg(r) FROM (SELECT rolname, rolsuper, rolinherit, rolcreaterole, rolcreatedb, "
                    "rolcanlogin, rolreplication, rolbypassrls, rolconnlimit, "
                    "coalesce(rolvaliduntil::text, '') AS valid FROM pg_roles ORDER BY 1) r"_s);
    for (const QJsonValue &value : QJsonDocument::fromJson(rows.toUtf8()).array()) {
        const QJsonObject row = value.toObject();
        RoleFacts role;
        role.name = row.value("rolname"_L1).toString();
        role.superuser = row.value("rolsuper"_L1).toBool();
        role.inherit = row.value("rolinherit"_L1).toBool();
        role.createRole = row.value("rolcreaterole"_L1).toBool();
        role.createDatabase = row.value("rolcreatedb"_L1).toBool();
        role.login = row.value("rolcanlogin"_L1).toBool();
        role.replication = row.value("rolreplication"_L1).toBool();
        role.bypassRls = row.value("rolbypassrls"_L1).toBool();
        role.connectionLimit = row.value("rolconnlimit"_L1).toInt();
        role.validUntil = row.value("valid"_L1).toString();
        role.inUse = true;
        facts.roles += role;
    }
    return facts;
}

QString dumpGlobals(const TestServer &server)
{
    QProcess dump;
    dump.setProcessEnvironment(toolEnvironment({}, {}));
    dump.start(TestServer::clientFolder() + u"/pg_dumpall"_s,
               {u"-g"_s, u"--no-role-passwords"_s, u"-w"_s, u"-d"_s, server.connectionString()});
    dump.waitForFinished();
    return QString::fromUtf8(dump.readAllStandardOutput());
}

/// Everything that pg_dumpall tells of the roles but how the session is set and what is random.
QString comparableGlobals(const TestServer &server)
{
    QStringList lines = dumpGlobals(server).split(u'\n');
    lines.removeIf(
        [](const QString &line) { return line.startsWith("\\restrict"_L1) || line.startsWith("\\unrestrict"_L1); });
    return lines.join(u'\n');
}

} // namespace

/// Roles with every hostile name travel from one real server to another by the script, and nothing else does.
class GlobalsScriptPgTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        TRUNKLINE_NEEDS_SERVER();
        m_source = std::make_unique<TestServer>();
        m_target = std::make_unique<TestServer>();
        QVERIFY2(m_source->start(), qPrintable(m_source->errorText()));
        QVERIFY2(m_target->start(), qPrintable(m_target->errorText()));
        m_trap = m_folder.filePath(u"trap"_s);
        QFile sql(QStringLiteral(TRUNKLINE_SOURCE_DIR "/tests/tools/data/hostile_roles.sql"));
        QVERIFY(sql.open(QIODevice::ReadOnly));
        const PsqlResult made = m_source->runPsql(QString::fromUtf8(sql.readAll()).replace("@TRAP@"_L1, m_trap));
        QVERIFY2(made.ok(), qPrintable(made.errors));
    }
    void cleanupTestCase()
    {
        m_source.reset();
        m_target.reset();
    }

    void rolesArriveAndTheScriptCanRunTwice()
    {
        const GlobalsScript script =
            filterGlobals(dumpGlobals(*m_source), roleFacts(*m_source), roleFacts(*m_target), {RoleSelection::All, {}});
        QCOMPARE(script.refused, QStringList());
        QCOMPARE(script.existing, QStringList{u"postgres"_s});
        QCOMPARE(script.created.size(), 6);
        QCOMPARE(script.withoutPassword.size(), 3);
        const QString file = m_folder.filePath(u"roles.sql"_s);
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(script.text.toUtf8());
        out.close();
        for (int run = 1; run <= 2; ++run) {
            const PsqlResult result = m_target->runScript(file);
            QVERIFY2(result.ok(), qPrintable(result.errors));
            QVERIFY2(!result.errors.contains("WARNING"_L1), qPrintable(result.errors));
            QCOMPARE(result.errors.count("creating ROLE"_L1), run == 1 ? 6 : 0);
            QCOMPARE(comparableGlobals(*m_target), comparableGlobals(*m_source));
        }
        QVERIFY(!QFile::exists(m_trap));
    }

    void anExistingRoleIsNotAltered()
    {
        QCOMPARE(m_source->psql(
                     u"CREATE ROLE twin SUPERUSER LOGIN; CREATE ROLE fresh; CREATE ROLE fresh2; GRANT fresh TO twin; "
                     "COMMENT ON ROLE twin IS 'source'"_s),
                 QString());
        QCOMPARE(m_source->psql(u"GRANT twin TO fresh2"_s), QString());
        QCOMPARE(m_target->psql(u"CREATE ROLE twin"_s), QString());
        const GlobalsScript script =
            filterGlobals(dumpGlobals(*m_source), roleFacts(*m_source), roleFacts(*m_target), {RoleSelection::All, {}});
        QCOMPARE(script.created, (QStringList{u"fresh"_s, u"fresh2"_s}));
        QVERIFY(script.existing.contains(u"twin"_s));
        QVERIFY2(script.notTaken.join(u'\n').contains("GRANT fresh TO twin"_L1),
                 qPrintable(script.notTaken.join(u'\n')));
        const QString file = m_folder.filePath(u"twin.sql"_s);
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(script.text.toUtf8());
        out.close();
        const PsqlResult result = m_target->runScript(file);
        QVERIFY2(result.ok(), qPrintable(result.errors));
        QCOMPARE(
            m_target->psql(
                u"SELECT rolsuper, rolcanlogin, shobj_description(oid, 'pg_authid') FROM pg_roles WHERE rolname = 'twin'"_s),
            u"f|f|"_s);
        QCOMPARE(
            m_target->psql(
                u"SELECT roleid::regrole, member::regrole FROM pg_auth_members WHERE 'twin'::regrole IN (roleid, member)"_s),
            u"twin|fresh2"_s);
    }

    void rolesArriveOnANewerServer()
    {
        TestServerOptions options;
        for (int major = 18; major > 15 && options.binFolder.isEmpty(); --major)
            options.binFolder = TestServer::binFolderOf(major);
        if (options.binFolder.isEmpty())
            QSKIP("no server from 16 on is here; TRUNKLINE_PG_17_BIN can name its folder");
        TestServer target(options);
        QVERIFY2(target.start(), qPrintable(target.errorText()));
        const PsqlResult result = runRoles(target, roleFacts(target), options.superuser);
        QVERIFY2(result.ok() && !result.errors.contains("WARNING"_L1), qPrintable(result.errors));
        // what the versions have in common; its pg_dumpall is not here
        const QString roles =
            u"SELECT rolname, rolsuper, rolinherit, rolcreaterole, rolcreatedb, rolcanlogin, rolreplication, "
            "rolbypassrls, rolconnlimit, rolvaliduntil, shobj_description(oid, 'pg_authid'), "
            "(SELECT setconfig FROM pg_db_role_setting WHERE setrole = oid AND setdatabase = 0) "
            "FROM pg_roles WHERE rolname !~ '^pg_' ORDER BY rolname COLLATE \"C\""_s;
        QCOMPARE(target.psql(roles), m_source->psql(roles));
        const QString members =
            u"SELECT roleid::regrole::text COLLATE \"C\", member::regrole, admin_option FROM pg_auth_members "
            "WHERE member::regrole::text !~ '^pg_' ORDER BY 1, 2"_s;
        QCOMPARE(target.psql(members), m_source->psql(members));
    }

    void aUserWhoIsNoSuperuserRunsItToo()
    {
        TestServer target;
        QVERIFY2(target.start(), qPrintable(target.errorText()));
        QCOMPARE(target.psql(u"CREATE ROLE manager LOGIN CREATEROLE CREATEDB"_s), QString());
        ServerFacts facts = roleFacts(target);
        facts.superuser = false;
        facts.mayCreateRoles = facts.mayCreateDatabases = true;
        const PsqlResult result = runRoles(target, facts, u"manager"_s);
        QVERIFY2(result.ok(), qPrintable(result.errors));
        QCOMPARE(
            target.psql(
                u"SELECT rolsuper, rolreplication, rolbypassrls, rolcanlogin FROM pg_roles WHERE rolname = '$trunkline$ $$'"_s),
            u"f|f|f|t"_s);
        // What it may not do is a warning. A setting that no module of the server knows needs a superuser.
        QVERIFY2(result.errors.contains("WARNING:  permission denied to set parameter \"app.setting\""_L1),
                 qPrintable(result.errors));
        QCOMPARE(target.psql(u"SELECT count(*) FROM pg_roles WHERE rolname !~ '^pg_'"_s),
                 m_source->psql(u"SELECT count(*) + 1 FROM pg_roles WHERE rolname !~ '^pg_'"_s));
    }

    void existingRolesAreAltered()
    {
        for (const int major : {15, 17}) {
            TestServerOptions options;
            options.binFolder = TestServer::binFolderOf(major);
            if (options.binFolder.isEmpty())
                continue;
            TestServer target(options);
            QVERIFY2(target.start(), qPrintable(target.errorText()));
            const PsqlResult prepared = target.runPsql(
                u"CREATE ROLE manager LOGIN CREATEROLE; CREATE ROLE boss SUPERUSER LOGIN; "
                "SET ROLE manager; CREATE ROLE \":name\" LOGIN NOINHERIT; CREATE ROLE \"日本語ключ\"; RESET ROLE; "
                "CREATE ROLE \"$trunkline$ $$\" REPLICATION"_s);
            QVERIFY2(prepared.ok(), qPrintable(prepared.errors));
            ServerFacts facts = roleFacts(target);
            facts.currentUser = u"manager"_s;
            facts.superuser = false;
            facts.mayCreateRoles = true;
            for (RoleFacts &role : facts.roles)
                role.mayAdminister = role.name == ":name"_L1 || role.name == u"日本語ключ"_s;
            RoleOptions roles;
            roles.selection = RoleSelection::All;
            roles.alterExisting = true;
            roles.leftOut = {u"twin"_s, u"fresh"_s, u"fresh2"_s};
            for (int run = 1; run <= 2; ++run) {
                const PsqlResult result = runRoles(target, facts, u"manager"_s, roles);
                QVERIFY2(result.ok(), qPrintable(result.errors));
                // Whatever the target's user may not do was left away, but for a setting that no module knows and for a
                // role of PostgreSQL's own.
                QStringList warnings = result.errors.split(u'\n').filter(u"WARNING"_s);
                warnings.removeIf([](const QString &line) {
                    return line.contains("set parameter \"app.setting\""_L1) || line.contains("pg_monitor"_L1);
                });
                QVERIFY2(warnings.isEmpty(), qPrintable(warnings.join(u'\n')));
            }
            QCOMPARE(
                target.psql(u"SELECT rolcanlogin, rolinherit, rolcreaterole FROM pg_roles WHERE rolname = ':name'"_s),
                u"f|t|t"_s);
            QCOMPARE(target.psql(u"SELECT rolcanlogin, rolvaliduntil FROM pg_roles WHERE rolname = '日本語ключ'"_s),
                     u"t|"_s);
            QCOMPARE(target.psql(u"SELECT rolcanlogin, rolsuper FROM pg_roles WHERE rolname = '$trunkline$ $$'"_s),
                     u"f|f"_s);
            QCOMPARE(target.psql(u"SELECT setconfig FROM pg_db_role_setting WHERE setrole = '\":name\"'::regrole"_s),
                     u"{work_mem=64MB}"_s);
            QCOMPARE(target.psql(u"SELECT admin_option FROM pg_auth_members WHERE roleid = '\":name\"'::regrole "
                                 "AND member = '\"日本語ключ\"'::regrole"_s),
                     u"t"_s);
        }
    }

    /// What a version lets a user without superuser give is what the filter leaves in, no more and no less.
    void theRulesOfGivingAreThoseOfTheServer()
    {
        for (const int major : {15, 17}) {
            TestServerOptions options;
            options.binFolder = TestServer::binFolderOf(major);
            if (options.binFolder.isEmpty())
                continue;
            TestServer target(options);
            QVERIFY2(target.start(), qPrintable(target.errorText()));
            int number = 0;
            for (const QString &own : {u""_s, u"CREATEDB"_s, u"REPLICATION"_s, u"BYPASSRLS"_s}) {
                const QString user = u"manager%1"_s.arg(++number);
                QCOMPARE(target.psql(u"CREATE ROLE %1 LOGIN CREATEROLE %2"_s.arg(user, own)), QString());
                ServerFacts facts = roleFacts(target);
                facts.currentUser = user;
                facts.superuser = false;
                facts.mayCreateRoles = true;
                facts.mayCreateDatabases = own == "CREATEDB"_L1;
                const RoleRights rights(facts);
                for (const QString &attribute :
                     {u"SUPERUSER"_s, u"CREATEROLE"_s, u"CREATEDB"_s, u"LOGIN"_s, u"REPLICATION"_s, u"BYPASSRLS"_s,
                      u"CONNECTION LIMIT 3"_s, u"VALID UNTIL '2030-01-01'"_s}) {
                    const PsqlResult made = target.runPsql(
                        u"SET SESSION AUTHORIZATION %1; CREATE ROLE made %2; DROP ROLE made;"_s.arg(user, attribute));
                    QVERIFY2(made.ok() == rights.mayGive(attribute),
                             qPrintable(u"%1, %2, %3: %4"_s.arg(QString::number(major), own, attribute, made.errors)));
                }
            }
        }
    }

    void theRulesOfAlteringAreThoseOfTheServer()
    {
        for (const int major : {15, 17}) {
            TestServerOptions options;
            options.binFolder = TestServer::binFolderOf(major);
            if (options.binFolder.isEmpty())
                continue;
            TestServer target(options);
            QVERIFY2(target.start(), qPrintable(target.errorText()));
            const PsqlResult prepared = target.runPsql(
                u"CREATE ROLE manager LOGIN CREATEROLE REPLICATION; CREATE ROLE foreigner; CREATE ROLE boss SUPERUSER; "
                "CREATE ROLE copier REPLICATION; GRANT copier TO manager WITH ADMIN OPTION; "
                "CREATE ROLE own; GRANT own TO manager WITH ADMIN OPTION"_s);
            QVERIFY2(prepared.ok(), qPrintable(prepared.errors));
            ServerFacts facts = roleFacts(target);
            facts.currentUser = u"manager"_s;
            facts.superuser = false;
            facts.mayCreateRoles = true;
            for (RoleFacts &role : facts.roles)
                role.mayAdminister = role.name == "own"_L1 || role.name == "copier"_L1;
            const RoleRights rights(facts);
            for (const QString &name : {u"foreigner"_s, u"boss"_s, u"copier"_s, u"own"_s}) {
                const auto runs = [&](const QString &statement) {
                    return target
                        .runPsql(u"SET SESSION AUTHORIZATION manager; BEGIN; ALTER ROLE %1 %2; ROLLBACK;"_s.arg(
                            name, statement))
                        .ok();
                };
                const RoleFacts &role = *facts.role(name);
                QCOMPARE(rights.mayAlter(role), runs(u"SET work_mem TO '1MB'"_s));
                const QList<RoleDifference> differences{{u"LOGIN"_s, u"LOGIN"_s, {}},
                                                        {u"CREATEDB"_s, u"NOCREATEDB"_s, {}},
                                                        {u"REPLICATION"_s, u"NOREPLICATION"_s, {}},
                                                        {u"BYPASSRLS"_s, u"NOBYPASSRLS"_s, {}},
                                                        {u"CONNECTION LIMIT"_s, u"CONNECTION LIMIT 3"_s, {}}};
                for (const RoleDifference &difference : differences)
                    QVERIFY2(rights.mayAlter(role, difference) == runs(difference.source),
                             qPrintable(u"%1 %2 %3"_s.arg(QString::number(major), name, difference.source)));
            }
        }
    }

    /// From 17 to 15; pg_dumpall of 15 does not read from 17, so what that of 17 writes is given as text.
    void membershipsArriveOnAnOlderServer()
    {
        RoleFacts group;
        group.name = u"old group"_s;
        RoleFacts member;
        member.name = u"old member"_s;
        member.inherit = false;
        ServerFacts source;
        source.versionNum = 170010;
        source.roles = {group, member};
        const QString flags = u"NOCREATEROLE NOCREATEDB NOLOGIN NOREPLICATION NOBYPASSRLS"_s;
        const QString dump =
            u"CREATE ROLE \"old group\";\nALTER ROLE \"old group\" WITH NOSUPERUSER INHERIT %1;\n"
            "CREATE ROLE \"old member\";\nALTER ROLE \"old member\" WITH NOSUPERUSER NOINHERIT %1;\n"
            "GRANT \"old group\" TO \"old member\" WITH ADMIN OPTION, INHERIT TRUE, SET FALSE GRANTED BY \"postgres\";\n"_s
                .arg(flags);
        const GlobalsScript script = filterGlobals(dump, source, roleFacts(*m_target), {RoleSelection::All, {}});
        QCOMPARE(script.membershipOptionsLeftOut,
                 QStringList{u"GRANT old group TO old member: INHERIT TRUE, SET FALSE"_s});
        QFile file(m_folder.filePath(u"older.sql"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(script.text.toUtf8());
        file.close();
        for (int run = 1; run <= 2; ++run) {
            const PsqlResult result = m_target->runScript(file.fileName());
            QVERIFY2(result.ok() && !result.errors.contains("WARNING"_L1), qPrintable(result.errors));
        }
        QCOMPARE(m_target->psql(u"SELECT admin_option FROM pg_auth_members WHERE roleid = '\"old group\"'::regrole AND "
                                "member = '\"old member\"'::regrole"_s),
                 u"t"_s);
    }

private:
    /// Brings all roles of the source to the target by psql, as this user.
    PsqlResult runRoles(const TestServer &target, const ServerFacts &facts, const QString &user,
                        const RoleOptions &options = {RoleSelection::All, {}})
    {
        const GlobalsScript script = filterGlobals(dumpGlobals(*m_source), roleFacts(*m_source), facts, options);
        QFile file(m_folder.filePath(u"run.sql"_s));
        if (!script.refused.isEmpty() || !file.open(QIODevice::WriteOnly))
            return {};
        file.write(script.text.toUtf8());
        file.close();
        ConnectionParams params = target.params();
        params.set(u"user"_s, user);
        QProcess psql;
        psql.setProcessEnvironment(toolEnvironment({}, {}));
        psql.start(TestServer::clientFolder() + u"/psql"_s,
                   {u"-X"_s, u"-q"_s, u"-w"_s, u"-v"_s, u"ON_ERROR_STOP=1"_s, u"-f"_s, file.fileName(), u"-d"_s,
                    Quoting::conninfo(params.values())});
        psql.waitForFinished();
        return {psql.exitCode(), {}, QString::fromUtf8(psql.readAllStandardError())};
    }

    QTemporaryDir m_folder;
    QString m_trap;
    std::unique_ptr<TestServer> m_source;
    std::unique_ptr<TestServer> m_target;
};

TRUNKLINE_TEST(GlobalsScriptPgTest)
#include "globalsscriptpgtest.moc"
