#include "core/quoting.h"
#include "support/testregistry.h"
#include "support/testserver.h"
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

private:
    /// Brings all roles of the source to the target by psql, as this user.
    PsqlResult runRoles(const TestServer &target, const ServerFacts &facts, const QString &user)
    {
        const GlobalsScript script =
            filterGlobals(dumpGlobals(*m_source), roleFacts(*m_source), facts, {RoleSelection::All, {}});
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
