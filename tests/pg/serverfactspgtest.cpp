#include "pg/serverfactsreader.h"

#include "support/testregistry.h"
#include "support/testserver.h"

#include <QElapsedTimer>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;
using namespace trunkline::testing;

/// The facts of real servers: of the newest here, and of every other major version that is at hand.
class ServerFactsPgTest : public QObject
{
    Q_OBJECT

private:
    static TestServer &server() { return *TestServer::sharedPair().first; }

    static Result<ServerFacts> factsOf(const TestServer &server, const QString &database,
                                       const QString &user = u"postgres"_s)
    {
        ConnectRequest request;
        request.params = server.params(database);
        request.params.set(u"user"_s, user);
        Result<Connection> opened = Connection::open(request);
        if (!opened)
            return opened.error();
        return readServerFacts(*opened);
    }
    static void compareWithServer(const TestServer &server)
    {
        const Result<ServerFacts> facts = factsOf(server, u"facts"_s);
        QVERIFY2(facts.ok(), qPrintable(facts.ok() ? QString() : facts.error().toolWords));
        QCOMPARE(QString::number(facts->versionNum), server.psql(u"SHOW server_version_num"_s));
        QVERIFY(server.psql(u"SHOW server_version"_s).startsWith(facts->version));
        QCOMPARE(facts->provider, Provider::Plain);
        QCOMPARE(facts->currentUser, u"postgres"_s);
        QVERIFY(facts->superuser && facts->mayCreateDatabases && facts->mayCreateRoles && facts->readAllData);
        QVERIFY(!facts->inRecovery && !facts->readOnly && !facts->ssl);
        QCOMPARE(facts->hostAddress, u"127.0.0.1"_s);
        QCOMPARE(facts->currentDatabase, u"facts"_s);
        QVERIFY(facts->freeConnections > 0);
        QCOMPARE(facts->tableCount, 4);
        QCOMPARE(facts->largeObjectCount, 2);
        QVERIFY(facts->objectCount > 6);
        QVERIFY(facts->dataSize > 0);
        QVERIFY(facts->unreadableTables.isEmpty());
        QVERIFY(facts->rowSecurityTables.isEmpty());
        QVERIFY(facts->extensions.contains(u"plpgsql"_s));

        const DatabaseFacts *database = facts->database(u"facts"_s);
        QVERIFY(database);
        QCOMPARE(database->owner, u"fact_owner"_s);
        QCOMPARE(database->encoding, u"UTF8"_s);
        QCOMPARE(database->collate, server.psql(u"SELECT datcollate FROM pg_database WHERE datname = 'facts'"_s));
        QCOMPARE(database->localeProvider, u"libc"_s);
        QVERIFY(database->size > 1'000'000);
        QVERIFY(database->allowsConnections && !database->isTemplate);
        QVERIFY(facts->database(u"template1"_s)->isTemplate);
        QVERIFY(!facts->database(u"template0"_s)->allowsConnections);

        QStringList inUse;
        for (const RoleFacts &role : facts->roles) {
            if (role.inUse)
                inUse += role.name;
        }
        QCOMPARE(inUse, (QStringList{u"fact 'group'"_s, u"fact_by_policy"_s, u"fact_by_setting"_s, u"fact_defaults"_s,
                                     u"fact_granted"_s, u"fact_member"_s, u"fact_owner"_s, u"postgres"_s}));
        const RoleFacts *role = facts->role(u"fact_owner"_s);
        QVERIFY(role && role->login && role->createDatabase && !role->superuser && !role->inherit);
        QCOMPARE(role->connectionLimit, 7);
        QCOMPARE(role->validUntil, u"2099-01-02 03:04:05+00"_s);
    }
    /// Of what is in no archive, and of what a user may do with roles and extensions.
    static void compareRights(const TestServer &server)
    {
        QCOMPARE(server.psql(uR"(CREATE ROLE fact_admin LOGIN CREATEROLE CREATEDB;
            CREATE ROLE fact_owned; CREATE ROLE fact_group; CREATE ROLE fact_below ROLE fact_group;
            GRANT fact_owned TO fact_admin WITH ADMIN OPTION; GRANT fact_group TO fact_admin;
            CREATE DATABASE fact_set OWNER fact_admin TEMPLATE template0 CONNECTION LIMIT 12)"_s),
                 QString());
        QCOMPARE(server.psql(uR"(COMMENT ON DATABASE fact_set IS 'it''s "set"';
            REVOKE TEMPORARY ON DATABASE fact_set FROM PUBLIC;
            GRANT CONNECT ON DATABASE fact_set TO fact_group WITH GRANT OPTION;
            ALTER DATABASE fact_set SET fact.odd_name = 'a=b, ''c''';
            ALTER DATABASE fact_set SET search_path = app, "Odd ""schema";
            ALTER ROLE fact_group IN DATABASE fact_set SET work_mem = '8MB')"_s),
                 QString());
        const Result<ServerFacts> facts = factsOf(server, u"fact_set"_s, u"fact_admin"_s);
        const Result<ServerFacts> all = factsOf(server, u"fact_set"_s);
        const Result<ServerFacts> plain = factsOf(server, u"postgres"_s);
        QCOMPARE(server.psql(u"DROP DATABASE fact_set"_s), QString());
        QCOMPARE(server.psql(u"DROP ROLE fact_admin, fact_owned, fact_below, fact_group"_s), QString());
        QVERIFY2(facts.ok(), qPrintable(facts.ok() ? QString() : facts.error().toolWords));
        QVERIFY(all.ok() && plain.ok());

        QCOMPARE(facts->properties, all->properties);
        QCOMPARE(facts->properties.comment, u"it's \"set\""_s);
        QCOMPARE(facts->properties.connectionLimit, 12);
        QCOMPARE(facts->properties.tablespace, u"pg_default"_s);
        QVERIFY(facts->properties.hasGrants);
        const QList<DatabaseGrant> grants{{QString(), u"CONNECT"_s, false},
                                          {u"fact_admin"_s, u"CREATE"_s, false},
                                          {u"fact_admin"_s, u"TEMPORARY"_s, false},
                                          {u"fact_admin"_s, u"CONNECT"_s, false},
                                          {u"fact_group"_s, u"CONNECT"_s, true}};
        QCOMPARE(facts->properties.grants, grants);
        const QList<DatabaseSetting> settings{{QString(), u"fact.odd_name"_s, u"a=b, 'c'"_s},
                                              {QString(), u"search_path"_s, u"app, \"Odd \"\"schema\""_s},
                                              {u"fact_group"_s, u"work_mem"_s, u"8MB"_s}};
        QCOMPARE(facts->properties.settings, settings);
        QCOMPARE(plain->properties.connectionLimit, -1);
        QVERIFY(!plain->properties.hasGrants && plain->properties.grants.isEmpty() &&
                plain->properties.settings.isEmpty());

        QStringList become;
        QStringList administer;
        for (const RoleFacts &role : facts->roles) {
            // and pg_database_owner, which the owner of a database is since 14
            if (role.mayBecome && role.name.startsWith("fact_"_L1))
                become += role.name;
            if (role.mayAdminister && role.name.startsWith("fact_"_L1))
                administer += role.name;
        }
        QCOMPARE(become, (QStringList{u"fact_admin"_s, u"fact_below"_s, u"fact_group"_s, u"fact_owned"_s}));
        if (facts->major() >= 16)
            QCOMPARE(administer, QStringList{u"fact_owned"_s});
        else
            QVERIFY(administer.contains(u"fact_owned"_s) && administer.contains(u"fact_below"_s));
        QVERIFY(!facts->role(u"postgres"_s)->mayAdminister);
        QVERIFY(all->role(u"postgres"_s)->mayAdminister && all->role(u"fact_group"_s)->mayBecome);
        QVERIFY(all->readsVerifiers && !facts->readsVerifiers);
        QVERIFY(facts->tablespaces.contains(u"pg_default"_s));
        QCOMPARE(facts->availableExtensions, all->availableExtensions);
        QVERIFY(all->refusedExtensions.isEmpty());
        if (facts->availableExtensions.contains(u"file_fdw"_s)) {
            QVERIFY(facts->refusedExtensions.contains(u"file_fdw"_s));
            QCOMPARE(facts->refusedExtensions.contains(u"pg_trgm"_s), facts->major() < 13);
        }
    }
    static void fill(TestServer &server)
    {
        QCOMPARE(
            server.psql(u"CREATE ROLE fact_owner LOGIN CREATEDB NOINHERIT CONNECTION LIMIT 7 VALID UNTIL "
                        u"'2099-01-02 03:04:05+00'; CREATE ROLE \"fact 'group'\"; CREATE ROLE fact_member IN ROLE "
                        u"\"fact 'group'\"; CREATE ROLE fact_granted LOGIN; CREATE ROLE fact_by_policy; CREATE ROLE "
                        u"fact_by_setting; CREATE ROLE fact_defaults; CREATE ROLE fact_elsewhere LOGIN;"
                        u"CREATE DATABASE facts OWNER fact_owner TEMPLATE template0"_s),
            QString());
        QCOMPARE(server.psql(uR"(
            CREATE SCHEMA app;
            CREATE TABLE app."quo""ted" (id serial PRIMARY KEY, t text);
            CREATE TABLE app.part (k int) PARTITION BY RANGE (k);
            CREATE TABLE app.part_1 PARTITION OF app.part FOR VALUES FROM (0) TO (10);
            CREATE TABLE app.guarded (owner text);
            ALTER TABLE app.guarded ENABLE ROW LEVEL SECURITY;
            CREATE POLICY p ON app.guarded TO fact_by_policy USING (true);
            CREATE INDEX ON app."quo""ted" (t);
            INSERT INTO app."quo""ted" (t) SELECT repeat('x', 100) FROM generate_series(1, 1000);
            GRANT USAGE ON SCHEMA app TO fact_granted;
            GRANT SELECT ON app.part, app.part_1, app.guarded TO fact_granted;
            GRANT SELECT ON app.part TO fact_member;
            ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO fact_defaults;
            ALTER ROLE fact_by_setting IN DATABASE facts SET work_mem = '8MB';
            DO $$ BEGIN PERFORM lo_create(1000001); PERFORM lo_create(1000002); END $$)"_s,
                             u"facts"_s),
                 QString());
    }

private Q_SLOTS:
    void initTestCase()
    {
        TRUNKLINE_NEEDS_SERVER();
        QVERIFY(TestServer::sharedPair().first);
        fill(server());
    }
    void cleanupTestCase()
    {
        if (!TestServer::isAvailable())
            return;
        server().dropDatabase(u"facts"_s);
        for (const char *role : {"fact_owner", "fact_member", "fact 'group'", "fact_granted", "fact_by_policy",
                                 "fact_by_setting", "fact_defaults", "fact_elsewhere"})
            server().dropRole(QString::fromLatin1(role));
    }

    void factsAreThoseOfTheServer()
    {
        compareWithServer(server());
        compareRights(server());
    }

    void factsAreReadOnEveryMajorVersion_data()
    {
        QTest::addColumn<int>("major");
        for (int major = 10; major <= 18; ++major)
            QTest::addRow("%d", major) << major;
    }
    void factsAreReadOnEveryMajorVersion()
    {
        QFETCH(int, major);
        TestServerOptions options;
        options.binFolder = TestServer::binFolderOf(major);
        if (options.binFolder.isEmpty())
            QSKIP("no server of this major version is installed");
        TestServer other(options);
        QVERIFY2(other.start(), qPrintable(other.errorText()));
        fill(other);
        compareWithServer(other);
        compareRights(other);
    }

    void anOrdinaryUserSeesWhatItCannotRead()
    {
        const Result<ServerFacts> facts = factsOf(server(), u"facts"_s, u"fact_granted"_s);
        QVERIFY2(facts.ok(), qPrintable(facts.ok() ? QString() : facts.error().toolWords));
        QVERIFY(!facts->superuser && !facts->mayCreateDatabases && !facts->mayCreateRoles && !facts->readAllData);
        QCOMPARE(facts->unreadableTables, (QStringList{u"app.\"quo\"\"ted\""_s, u"app.\"quo\"\"ted_id_seq\""_s}));
        QCOMPARE(facts->rowSecurityTables, QStringList{u"app.guarded"_s});
        QCOMPARE(facts->tableCount, 4);
        QVERIFY(facts->freeConnections > 0);
    }

    void withoutTheSchemaNothingInItIsReadable()
    {
        const Result<ServerFacts> facts = factsOf(server(), u"facts"_s, u"fact_elsewhere"_s);
        QVERIFY(facts.ok());
        QCOMPARE(facts->unreadableTables.size(), 5);
    }

    void readAllDataIsSeen()
    {
        if (server().psql(u"SHOW server_version_num"_s).toInt() < 140000)
            QSKIP("pg_read_all_data came with 14");
        QCOMPARE(server().psql(u"GRANT pg_read_all_data TO fact_elsewhere"_s), QString());
        const Result<ServerFacts> facts = factsOf(server(), u"facts"_s, u"fact_elsewhere"_s);
        QVERIFY(facts.ok());
        QVERIFY(facts->readAllData);
        QVERIFY(facts->unreadableTables.isEmpty());
        QCOMPARE(facts->rowSecurityTables, QStringList{u"app.guarded"_s});
        QCOMPARE(server().psql(u"REVOKE pg_read_all_data FROM fact_elsewhere"_s), QString());
    }

    void aFreshDatabaseIsEmpty()
    {
        QCOMPARE(server().psql(u"CREATE DATABASE fact_empty TEMPLATE template0"_s), QString());
        const Result<ServerFacts> empty = factsOf(server(), u"fact_empty"_s);
        QVERIFY(empty.ok());
        QCOMPARE(empty->objectCount, 0);
        QCOMPARE(empty->tableCount, 0);
        QCOMPARE(empty->largeObjectCount, 0);
        server().dropDatabase(u"fact_empty"_s);
    }

    void anyObjectEndsTheEmptiness_data()
    {
        QTest::addColumn<QString>("statement");
        for (const char *statement :
             {"CREATE SCHEMA s", "CREATE TABLE t ()", "CREATE VIEW v AS SELECT 1 AS a", "CREATE SEQUENCE q",
              "CREATE TYPE e AS ENUM ('a')", "CREATE DOMAIN d AS int", "CREATE TYPE c AS (a int)",
              "CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1'", "CREATE COLLATION co FROM \"C\"",
              "CREATE TEXT SEARCH CONFIGURATION tc (COPY = simple)", "CREATE FOREIGN DATA WRAPPER w",
              "CREATE PUBLICATION p", "CREATE CAST (money AS int8) WITHOUT FUNCTION",
              "DO $$ BEGIN PERFORM lo_create(1); END $$", "CREATE MATERIALIZED VIEW m AS SELECT 1 AS a",
              "DROP SCHEMA public; CREATE SCHEMA public; CREATE TABLE public.t ()"})
            QTest::newRow(statement) << QString::fromLatin1(statement);
    }
    void anyObjectEndsTheEmptiness()
    {
        QFETCH(QString, statement);
        QCOMPARE(server().psql(u"CREATE DATABASE fact_empty TEMPLATE template0"_s), QString());
        QCOMPARE(server().psql(statement, u"fact_empty"_s), QString());
        const Result<ServerFacts> facts = factsOf(server(), u"fact_empty"_s);
        server().dropDatabase(u"fact_empty"_s);
        QVERIFY(facts.ok());
        QVERIFY(facts->objectCount > 0);
    }

    void aReadOnlyDatabaseIsSeen()
    {
        QCOMPARE(server().psql(u"ALTER DATABASE facts SET default_transaction_read_only = on"_s), QString());
        const Result<ServerFacts> facts = factsOf(server(), u"facts"_s);
        QVERIFY(facts.ok());
        QVERIFY(facts->readOnly);
        QCOMPARE(server().psql(u"ALTER DATABASE facts RESET default_transaction_read_only"_s), QString());
    }

    void aLockedTableHoldsNothingUp()
    {
        ConnectRequest request;
        request.params = server().params(u"facts"_s);
        Result<Connection> locking = Connection::open(request);
        QVERIFY(locking.ok());
        QVERIFY(locking->exec(Sql(u"BEGIN; LOCK TABLE app.part_1 IN ACCESS EXCLUSIVE MODE")).ok());
        QElapsedTimer timer;
        timer.start();
        const Result<ServerFacts> facts = factsOf(server(), u"facts"_s);
        QVERIFY(facts.ok());
        QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(facts->tableCount, 4);
        QVERIFY(facts->dataSize >= 0);
    }

    void aCancelEndsTheReading()
    {
        ConnectRequest request;
        request.params = server().params(u"facts"_s);
        Result<Connection> opened = Connection::open(request);
        QVERIFY(opened.ok());
        CancelToken token;
        token.cancel();
        QCOMPARE(readServerFacts(*opened, token).error().code(), u"error.cancelled"_s);
    }

    void limitsOfTheRoleCountAsFreeConnections()
    {
        QCOMPARE(server().psql(u"ALTER ROLE fact_granted CONNECTION LIMIT 3"_s), QString());
        const Result<ServerFacts> facts = factsOf(server(), u"facts"_s, u"fact_granted"_s);
        QVERIFY(facts.ok());
        QCOMPARE(facts->freeConnections, 2);
    }
};

TRUNKLINE_TEST(ServerFactsPgTest)
#include "serverfactspgtest.moc"
