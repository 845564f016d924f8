#include "tools/globalsscript.h"
#include "support/testregistry.h"

#include <QTest>
#include <functional>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;

namespace {

RoleFacts roleNamed(const QString &name, bool inUse = true)
{
    RoleFacts role;
    role.name = name;
    role.inUse = inUse;
    return role;
}

ServerFacts server(int major, const QList<RoleFacts> &roles, bool superuser = true)
{
    ServerFacts facts;
    facts.versionNum = major * 10000;
    facts.roles = roles;
    facts.superuser = superuser;
    return facts;
}

QString created(const QString &name, const QString &flags = {})
{
    const QString attributes =
        flags.isEmpty() ? u"NOSUPERUSER INHERIT NOCREATEROLE NOCREATEDB NOLOGIN NOREPLICATION NOBYPASSRLS"_s : flags;
    return u"CREATE ROLE %1;\nALTER ROLE %1 WITH %2;\n"_s.arg(name, attributes);
}

constexpr RoleSelection all = RoleSelection::All;

} // namespace

class GlobalsScriptTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingWantedGivesNothing()
    {
        const GlobalsScript script =
            filterGlobals(created(u"a"_s), server(15, {roleNamed(u"a"_s)}), server(15, {}), {RoleSelection::None, {}});
        QVERIFY(script.text.isEmpty());
        QVERIFY(script.created.isEmpty());
    }
    void selectionLeavesOut()
    {
        const QString dump = created(u"used"_s) + created(u"idle"_s) + created(u"unwanted"_s) + created(u"there"_s);
        const ServerFacts source =
            server(15, {roleNamed(u"used"_s), roleNamed(u"idle"_s, false), roleNamed(u"unwanted"_s),
                        roleNamed(u"there"_s), roleNamed(u"pg_monitor"_s)});
        const ServerFacts target = server(15, {roleNamed(u"there"_s)});
        const GlobalsScript script = filterGlobals(dump, source, target, {RoleSelection::InUse, {u"unwanted"_s}});
        QCOMPARE(script.created, QStringList{u"used"_s});
        QCOMPARE(script.leftOut, (QStringList{u"idle"_s, u"unwanted"_s}));
        QCOMPARE(script.existing, QStringList{u"there"_s});
        QCOMPARE(script.reserved, QStringList());
        QCOMPARE(script.refused, QStringList());
        QVERIFY(!script.text.contains("idle"_L1) && !script.text.contains("unwanted"_L1) &&
                !script.text.contains("there"_L1));
    }
    void whatANameSmugglesInIsRefused_data()
    {
        QTest::addColumn<QString>("smuggled");
        QTest::newRow("psql command") << u"\\! touch /tmp/x"_s;
        QTest::newRow("unknown role") << u"CREATE ROLE hacker SUPERUSER;"_s;
        QTest::newRow("unknown role, plain") << u"CREATE ROLE hacker;"_s;
        QTest::newRow("more rights")
            << u"ALTER ROLE app WITH SUPERUSER INHERIT NOCREATEROLE NOCREATEDB NOLOGIN NOREPLICATION NOBYPASSRLS;"_s;
        QTest::newRow("membership") << u"GRANT boss TO app;"_s;
        QTest::newRow("setting") << u"ALTER ROLE app SET search_path TO 'evil';"_s;
        QTest::newRow("comment") << u"COMMENT ON ROLE app IS 'x';"_s;
        QTest::newRow("drop") << u"DROP ROLE app;"_s;
        QTest::newRow("other SQL") << u"COPY t FROM PROGRAM 'x';"_s;
        QTest::newRow("half") << u"GRANT boss TO"_s;
        QTest::newRow("output") << u"\\o /tmp/x"_s;
        QTest::newRow("copy") << u"\\copy t from program 'touch /tmp/x'"_s;
        QTest::newRow("dollar quote") << u"DO $$BEGIN CREATE ROLE hacker SUPERUSER; END$$;"_s;
        QTest::newRow("our own dollar quote") << u"$trunkline$; DROP ROLE app; DO $trunkline$;"_s;
        QTest::newRow("open quote") << u"GRANT boss TO 'x"_s;
    }
    void whatANameSmugglesInIsRefused()
    {
        QFETCH(QString, smuggled);
        // As utilities before the minor versions of August 2025 wrote the name into a comment.
        const QString evil = u"x\n"_s + smuggled + u"\n--"_s;
        const QString dump =
            created(u"app"_s) +
            created(u"boss"_s, u"SUPERUSER INHERIT NOCREATEROLE NOCREATEDB NOLOGIN NOREPLICATION NOBYPASSRLS"_s) +
            created(u'"' + QString(evil).replace(u'"', u"\"\""_s) + u'"') + u"\n--\n-- User Config \""_s + evil +
            u"\"\n--\n\nALTER ROLE app SET work_mem TO '1MB';\n"_s;
        RoleFacts boss = roleNamed(u"boss"_s);
        boss.superuser = true;
        const GlobalsScript script =
            filterGlobals(dump, server(13, {roleNamed(u"app"_s), boss, roleNamed(evil)}), server(15, {}), {all, {}});
        QVERIFY2(!script.refused.isEmpty(), qPrintable(script.text));
        QVERIFY(script.created.contains(evil));
        // Outside of the names themselves nothing of it is left.
        QString rest = script.text;
        rest.replace(evil, u"evil"_s);
        rest.replace(QString(evil).replace(u'\\', u"\\\\"_s).replace(u'\'', u"''"_s), u"evil"_s);
        rest.replace(QString(evil).replace(u'\'', u"''"_s), u"evil"_s);
        QVERIFY2(!rest.contains(smuggled.chopped(1)), qPrintable(rest));
        QVERIFY2(!rest.contains("hacker"_L1) && !rest.contains("GRANT"_L1) && !rest.contains("search_path"_L1) &&
                     !rest.contains("COMMENT"_L1) && rest.count("SUPERUSER"_L1) == 1,
                 qPrintable(rest));
    }
    void attributesMustBeThoseOfTheCatalog()
    {
        const ServerFacts source = server(15, {roleNamed(u"app"_s)});
        for (const QString &flags :
             {u"SUPERUSER INHERIT"_s, u"NOSUPERUSER LOGIN"_s, u"NOSUPERUSER CONNECTION LIMIT 5"_s,
              u"NOSUPERUSER VALID UNTIL '2030-01-01'"_s, u"NOSUPERUSER NONSENSE"_s}) {
            const GlobalsScript script = filterGlobals(created(u"app"_s, flags), source, server(15, {}), {all, {}});
            QVERIFY2(script.created.isEmpty(), qPrintable(flags));
            QVERIFY2(!script.refused.isEmpty(), qPrintable(flags));
            QVERIFY(script.text.isEmpty());
        }
    }
    void aRoleThatTheDumpDoesNotNameIsSaid()
    {
        const GlobalsScript script = filterGlobals({}, server(15, {roleNamed(u"app"_s)}), server(15, {}), {all, {}});
        QCOMPARE(script.refused, QStringList{u"CREATE ROLE \"app\""_s});
    }
    void attributesThatNeedASuperuserAreLeftAway()
    {
        RoleFacts strong = roleNamed(u"strong"_s);
        strong.superuser = strong.replication = strong.bypassRls = strong.createDatabase = strong.login = true;
        const QString dump =
            created(u"strong"_s, u"SUPERUSER INHERIT NOCREATEROLE CREATEDB LOGIN REPLICATION BYPASSRLS"_s);
        ServerFacts target = server(16, {}, false);
        target.mayCreateRoles = true;
        const GlobalsScript script = filterGlobals(dump, server(15, {strong}), target, {all, {}});
        QCOMPARE(script.created, QStringList{u"strong"_s});
        QCOMPARE(script.attributesLeftOut, QStringList{u"strong: SUPERUSER, CREATEDB, REPLICATION, BYPASSRLS"_s});
        QCOMPARE(script.withoutPassword, QStringList{u"strong"_s});
        QVERIFY(script.text.contains("CREATE ROLE \"strong\" LOGIN;"_L1));
        const GlobalsScript asSuperuser = filterGlobals(dump, server(15, {strong}), server(16, {}), {all, {}});
        QVERIFY(asSuperuser.text.contains("CREATE ROLE \"strong\" SUPERUSER CREATEDB LOGIN REPLICATION BYPASSRLS;"_L1));
        QVERIFY(asSuperuser.attributesLeftOut.isEmpty());
    }
    void passwordsStayBehind()
    {
        RoleFacts role = roleNamed(u"app"_s);
        role.login = true;
        const GlobalsScript script =
            filterGlobals(created(u"app"_s, u"NOSUPERUSER LOGIN PASSWORD 'SCRAM-SHA-256$secret'"_s), server(15, {role}),
                          server(15, {}), {all, {}});
        QCOMPARE(script.created, QStringList{u"app"_s});
        QVERIFY(!script.text.contains("secret"_L1));
        QVERIFY(!script.text.contains("PASSWORD"_L1));
    }
    void membershipsFollowTheVersionOfTheTarget()
    {
        const QString dump = created(u"a"_s) + created(u"b"_s) +
                             u"GRANT a TO b WITH ADMIN OPTION, INHERIT FALSE, SET TRUE GRANTED BY postgres;\n"_s;
        const ServerFacts source = server(16, {roleNamed(u"a"_s), roleNamed(u"b"_s)});
        const GlobalsScript newer = filterGlobals(dump, source, server(17, {}), {all, {}});
        QVERIFY2(newer.text.contains("GRANT \"a\" TO \"b\" WITH ADMIN TRUE, INHERIT FALSE, SET TRUE;"_L1),
                 qPrintable(newer.text));
        const GlobalsScript older = filterGlobals(dump, source, server(15, {}), {all, {}});
        QVERIFY(older.text.contains("GRANT \"a\" TO \"b\" WITH ADMIN OPTION;"_L1));
        QVERIFY(!older.text.contains("GRANTED"_L1));
    }
    void existingRolesGetNoMembership()
    {
        const QString dump =
            created(u"fresh"_s) + u"GRANT fresh TO old;\nGRANT old TO fresh;\nGRANT boss TO fresh;\n"_s;
        const ServerFacts source = server(15, {roleNamed(u"fresh"_s), roleNamed(u"old"_s), roleNamed(u"boss"_s)});
        RoleFacts boss = roleNamed(u"boss"_s);
        boss.superuser = true; // of the same name, but it may more there
        const GlobalsScript script = filterGlobals(dump, source, server(15, {roleNamed(u"old"_s), boss}), {all, {}});
        QCOMPARE(script.notTaken, (QStringList{u"GRANT fresh TO old"_s, u"GRANT boss TO fresh"_s}));
        QVERIFY(script.text.contains("GRANT \"old\" TO \"fresh\""_L1));
        QCOMPARE(script.text.count("GRANT"_L1), 1);
    }
    void existingRolesAreComparedAndLeftAlone()
    {
        RoleFacts here = roleNamed(u"app"_s);
        here.login = here.createDatabase = here.superuser = true;
        here.connectionLimit = 5;
        RoleFacts there = roleNamed(u"app"_s);
        there.validUntil = u"2030-01-01 00:00:00+00"_s;
        RoleFacts same = roleNamed(u"same"_s);
        RoleFacts forever = roleNamed(u"same"_s);
        forever.validUntil = u"infinity"_s;
        const QString dump =
            created(u"app"_s, u"SUPERUSER INHERIT NOCREATEROLE CREATEDB LOGIN NOREPLICATION NOBYPASSRLS "
                              "CONNECTION LIMIT 5"_s) +
            created(u"same"_s) +
            u"ALTER ROLE app SET work_mem TO '1MB';\nCOMMENT ON ROLE app IS 'x';\nGRANT same TO app;\n"_s;
        const ServerFacts source = server(15, {here, same});
        const ServerFacts target = server(15, {there, forever});
        const GlobalsScript script = filterGlobals(dump, source, target, {all, {}});
        QCOMPARE(script.differing,
                 QStringList{u"app: SUPERUSER / NOSUPERUSER, CREATEDB / NOCREATEDB, LOGIN / NOLOGIN, CONNECTION LIMIT "
                             "5 / CONNECTION LIMIT -1, VALID UNTIL infinity / VALID UNTIL 2030-01-01 00:00:00+00"_s});
        QCOMPARE(script.uncompared, QStringList{u"app: SET work_mem, COMMENT, GRANT same"_s});
        QCOMPARE(script.existing, (QStringList{u"app"_s, u"same"_s}));
        QVERIFY(script.altered.isEmpty() && script.attributesLeftOut.isEmpty() && script.notTaken.isEmpty());
        QCOMPARE(script.text, QString());
    }
    void existingRolesAreAlteredWhereChosen()
    {
        RoleFacts here = roleNamed(u"a\"p'p"_s);
        here.login = here.createDatabase = here.superuser = true;
        here.connectionLimit = 5;
        const RoleFacts there = roleNamed(here.name);
        const QString name = u"\"a\"\"p'p\""_s;
        const QString dump =
            created(name, u"SUPERUSER INHERIT NOCREATEROLE CREATEDB LOGIN NOREPLICATION NOBYPASSRLS "
                          "CONNECTION LIMIT 5"_s) +
            created(u"same"_s) +
            u"ALTER ROLE %1 SET work_mem TO '1MB';\nCOMMENT ON ROLE %1 IS 'x';\nGRANT same TO %1;\n"_s.arg(name);
        RoleOptions options;
        options.selection = all;
        options.alterExisting = true;
        const GlobalsScript script = filterGlobals(dump, server(15, {here, roleNamed(u"same"_s)}),
                                                   server(15, {there, roleNamed(u"same"_s)}), options);
        QVERIFY2(script.text.contains("ALTER ROLE \"a\"\"p'p\" CREATEDB LOGIN CONNECTION LIMIT 5;"_L1),
                 qPrintable(script.text));
        QVERIFY2(!script.text.contains("SUPERUSER"_L1), qPrintable(script.text));
        QVERIFY(script.text.contains("GRANT \"same\" TO \"a\"\"p'p\""_L1));
        QVERIFY(script.text.contains("COMMENT ON ROLE"_L1) && script.text.contains("SET \"work_mem\""_L1));
        QCOMPARE(script.altered,
                 QStringList{u"a\"p'p: CREATEDB, LOGIN, CONNECTION LIMIT 5, SET work_mem, COMMENT, GRANT same"_s});
        QCOMPARE(script.attributesLeftOut, QStringList{u"a\"p'p: SUPERUSER"_s});
        QVERIFY(script.uncompared.isEmpty() && script.notTaken.isEmpty());
    }
    void whoIsNeverAltered_data()
    {
        QTest::addColumn<int>("major");
        QTest::addColumn<QString>("user");
        QTest::addColumn<bool>("superuser");
        QTest::addColumn<std::function<void(RoleFacts &)>>("change");
        QTest::addColumn<bool>("altered");
        using Change = std::function<void(RoleFacts &)>;
        QTest::newRow("other") << 15 << u"me"_s << true << Change([](RoleFacts &) {}) << true;
        QTest::newRow("himself") << 15 << u"app"_s << true << Change([](RoleFacts &) {}) << false;
        QTest::newRow("no superuser, 15") << 15 << u"me"_s << false << Change([](RoleFacts &) {}) << true;
        QTest::newRow("no superuser, 17") << 17 << u"me"_s << false << Change([](RoleFacts &) {}) << false;
        QTest::newRow("administered, 17")
            << 17 << u"me"_s << false << Change([](RoleFacts &role) { role.mayAdminister = true; }) << true;
        QTest::newRow("a superuser there")
            << 15 << u"me"_s << false << Change([](RoleFacts &role) { role.superuser = true; }) << false;
        QTest::newRow("replication, 15") << 15 << u"me"_s << false
                                         << Change([](RoleFacts &role) { role.replication = true; }) << false;
        QTest::newRow("replication, 17") << 17 << u"me"_s << false << Change([](RoleFacts &role) {
            role.replication = role.mayAdminister = true;
        }) << true;
    }
    void whoIsNeverAltered()
    {
        QFETCH(int, major);
        QFETCH(QString, user);
        QFETCH(bool, superuser);
        QFETCH(std::function<void(RoleFacts &)>, change);
        QFETCH(bool, altered);
        RoleFacts there = roleNamed(u"app"_s);
        there.connectionLimit = 7;
        change(there);
        ServerFacts target = server(major, {there}, superuser);
        target.currentUser = user;
        target.mayCreateRoles = true;
        RoleOptions options;
        options.selection = all;
        options.alterExisting = true;
        const GlobalsScript script =
            filterGlobals(created(u"app"_s), server(15, {roleNamed(u"app"_s)}), target, options);
        QCOMPARE(script.text.contains("ALTER ROLE \"app\" CONNECTION LIMIT -1;"_L1), altered);
        QCOMPARE(script.text.contains("ALTER ROLE"_L1), altered);
        QVERIFY(!script.text.contains("SUPERUSER"_L1) && !script.text.contains("REPLICATION"_L1));
        QCOMPARE(script.differing.size(), 1);
        QVERIFY(altered || script.attributesLeftOut.size() == 1);
    }
    void noSuperuserIsShutOut()
    {
        RoleFacts there = roleNamed(u"boss"_s);
        there.superuser = there.login = there.createDatabase = true;
        RoleOptions options;
        options.selection = all;
        options.alterExisting = true;
        const GlobalsScript script =
            filterGlobals(created(u"boss"_s), server(15, {roleNamed(u"boss"_s)}), server(15, {there}), options);
        QVERIFY2(script.text.contains("ALTER ROLE \"boss\" NOCREATEDB;"_L1), qPrintable(script.text));
        QCOMPARE(script.attributesLeftOut, QStringList{u"boss: NOSUPERUSER, NOLOGIN"_s});
    }
    void attributesThatOneHasCanBeGivenFrom16On()
    {
        RoleFacts strong = roleNamed(u"strong"_s);
        strong.replication = strong.bypassRls = strong.createDatabase = true;
        const QString dump =
            created(u"strong"_s, u"NOSUPERUSER INHERIT NOCREATEROLE CREATEDB NOLOGIN REPLICATION BYPASSRLS"_s);
        RoleFacts me = roleNamed(u"me"_s);
        me.replication = me.bypassRls = true;
        for (const int major : {15, 16}) {
            ServerFacts target = server(major, {me}, false);
            target.currentUser = u"me"_s;
            target.mayCreateRoles = target.mayCreateDatabases = true;
            const GlobalsScript script = filterGlobals(dump, server(15, {strong}), target, {all, {}});
            const bool gives = major >= 16;
            QCOMPARE(script.text.contains("CREATE ROLE \"strong\" CREATEDB REPLICATION BYPASSRLS;"_L1), gives);
            QCOMPARE(script.text.contains("CREATE ROLE \"strong\" CREATEDB;"_L1), !gives);
            QCOMPARE(script.attributesLeftOut,
                     gives ? QStringList() : QStringList{u"strong: REPLICATION, BYPASSRLS"_s});
        }
    }
    void mappedRolesAreNotCreated()
    {
        const QString dump = created(u"a"_s) + created(u"b"_s) + created(u"c"_s) +
                             u"GRANT a TO c;\nGRANT c TO a;\nGRANT b TO a;\nGRANT a TO b;\nGRANT b TO c;\n"
                             "ALTER ROLE a SET work_mem TO '1MB';\n"_s;
        const ServerFacts source = server(15, {roleNamed(u"a"_s), roleNamed(u"b"_s), roleNamed(u"c"_s)});
        ServerFacts target = server(15, {roleNamed(u"owner"_s), roleNamed(u"me"_s)});
        target.currentUser = u"me"_s;
        // to a role that is there
        GlobalsScript script = filterGlobals(dump, source, target, {all, {}}, {{u"a"_s, u"owner"_s}, {u"b"_s, u"b"_s}});
        QCOMPARE(script.mapped, QStringList{u"a"_s});
        QCOMPARE(script.created, (QStringList{u"b"_s, u"c"_s}));
        QVERIFY(script.text.contains("GRANT \"owner\" TO \"c\";"_L1));
        QVERIFY(script.text.contains("GRANT \"owner\" TO \"b\";"_L1));
        QVERIFY(script.text.contains("GRANT \"b\" TO \"c\";"_L1));
        QCOMPARE(script.text.count("GRANT"_L1), 3); // the member "owner" is there already
        QCOMPARE(script.notTaken, (QStringList{u"GRANT c TO a"_s, u"GRANT b TO a"_s}));
        QVERIFY(!script.text.contains("\"a\""_L1) && !script.text.contains("work_mem"_L1));
        // the same, and existing ones may be altered
        RoleOptions altering;
        altering.selection = all;
        altering.alterExisting = true;
        script = filterGlobals(dump, source, target, altering, {{u"a"_s, u"owner"_s}});
        QVERIFY(script.text.contains("GRANT \"c\" TO \"owner\";"_L1));
        QVERIFY(script.notTaken.isEmpty());
        // to a role that travels too; what would become a membership in itself is none
        script = filterGlobals(dump, source, target, {all, {}}, {{u"a"_s, u"b"_s}});
        QCOMPARE(script.created, (QStringList{u"b"_s, u"c"_s}));
        QVERIFY(script.text.contains("GRANT \"c\" TO \"b\";"_L1) && script.text.contains("GRANT \"b\" TO \"c\";"_L1));
        QVERIFY(!script.text.contains("GRANT \"b\" TO \"b\""_L1));
        // to the target's own user: nobody becomes a member of his
        script = filterGlobals(dump, source, target, altering, {{u"a"_s, u"me"_s}});
        QVERIFY2(!script.text.contains("\"me\""_L1), qPrintable(script.text));
        QCOMPARE(script.notTaken.size(), 4);
        // to a role that is nowhere
        script = filterGlobals(dump, source, target, {all, {}}, {{u"a"_s, u"nowhere"_s}});
        QVERIFY(!script.text.contains("nowhere"_L1));
        QCOMPARE(script.notTaken.size(), 4);
    }
    void aMappedRoleThatMayMoreIsNotGiven()
    {
        RoleFacts strong = roleNamed(u"strong"_s);
        strong.createRole = true;
        const GlobalsScript script = filterGlobals(created(u"a"_s) + created(u"b"_s) + u"GRANT a TO b;\n"_s,
                                                   server(15, {roleNamed(u"a"_s), roleNamed(u"b"_s)}),
                                                   server(15, {strong}), {all, {}}, {{u"a"_s, u"strong"_s}});
        QVERIFY(!script.text.contains("GRANT"_L1));
        QCOMPARE(script.notTaken, QStringList{u"GRANT a TO b"_s});
    }
    void whatAnOlderTargetCannotSayOfMembershipsIsTold()
    {
        const QString dump =
            created(u"a"_s) + created(u"b"_s) +
            created(u"c"_s, u"NOSUPERUSER NOINHERIT NOCREATEROLE NOCREATEDB NOLOGIN NOREPLICATION NOBYPASSRLS"_s) +
            u"GRANT a TO b WITH INHERIT TRUE GRANTED BY postgres;\n"
            "GRANT a TO c WITH INHERIT FALSE GRANTED BY postgres;\n"
            "GRANT b TO c WITH ADMIN OPTION, INHERIT TRUE, SET FALSE GRANTED BY postgres;\n"_s;
        RoleFacts c = roleNamed(u"c"_s);
        c.inherit = false;
        const ServerFacts source = server(17, {roleNamed(u"a"_s), roleNamed(u"b"_s), c});
        const GlobalsScript older = filterGlobals(dump, source, server(15, {}), {all, {}});
        QCOMPARE(older.membershipOptionsLeftOut, QStringList{u"GRANT b TO c: INHERIT TRUE, SET FALSE"_s});
        QVERIFY(older.text.contains("GRANT \"b\" TO \"c\" WITH ADMIN OPTION;"_L1));
        QVERIFY(!older.text.contains("GRANTED"_L1) && !older.text.contains(" SET FALSE"_L1));
        const GlobalsScript newer = filterGlobals(dump, source, server(17, {}), {all, {}});
        QVERIFY(newer.membershipOptionsLeftOut.isEmpty());
        QVERIFY(newer.text.contains("GRANT \"b\" TO \"c\" WITH ADMIN TRUE, INHERIT TRUE, SET FALSE;"_L1));
    }
    void otherStatementsAreSaidAndNotTaken()
    {
        const QString dump = u"SET client_encoding = 'UTF8';\n\\restrict abc123\n"_s + created(u"a"_s) +
                             u"CREATE TABLESPACE t OWNER a LOCATION '/x';\nGRANT SET ON PARAMETER work_mem TO a;\n"
                             "ALTER ROLE a IN DATABASE d SET work_mem TO '1MB';\n\\unrestrict abc123\n"_s;
        const GlobalsScript script = filterGlobals(dump, server(15, {roleNamed(u"a"_s)}), server(15, {}), {all, {}});
        QCOMPARE(script.refused, QStringList());
        QCOMPARE(script.notTaken.size(), 3);
        QVERIFY(!script.text.contains("restrict"_L1));
        QVERIFY(!script.text.contains("TABLESPACE"_L1));
    }
    void reservedNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<Provider>("provider");
        QTest::addColumn<bool>("reserved");
        QTest::newRow("predefined") << u"pg_monitor"_s << Provider::Plain << true;
        QTest::newRow("plain") << u"rdsadmin"_s << Provider::Plain << false;
        QTest::newRow("rds") << u"rdsadmin"_s << Provider::AmazonRds << true;
        QTest::newRow("aurora") << u"rds_superuser"_s << Provider::AmazonAurora << true;
        QTest::newRow("cloud sql") << u"cloudsqlsuperuser"_s << Provider::CloudSql << true;
        QTest::newRow("azure") << u"azure_pg_admin"_s << Provider::Azure << true;
        QTest::newRow("supabase") << u"service_role"_s << Provider::Supabase << true;
        QTest::newRow("neon") << u"neon_superuser"_s << Provider::Neon << true;
        QTest::newRow("own") << u"app"_s << Provider::Neon << false;
    }
    void reservedNames()
    {
        QFETCH(QString, name);
        QFETCH(Provider, provider);
        QFETCH(bool, reserved);
        QCOMPARE(isReservedRole(name, provider), reserved);
    }
    void rolesOfTheProviderThatIsLeftStayBehind()
    {
        ServerFacts source = server(15, {roleNamed(u"rdsadmin"_s), roleNamed(u"app"_s)});
        source.provider = Provider::AmazonRds;
        const GlobalsScript script =
            filterGlobals(created(u"rdsadmin"_s) + created(u"app"_s), source, server(15, {}), {all, {}});
        QCOMPARE(script.reserved, QStringList{u"rdsadmin"_s});
        QCOMPARE(script.created, QStringList{u"app"_s});
    }
};

TRUNKLINE_TEST(GlobalsScriptTest)
#include "globalsscripttest.moc"
