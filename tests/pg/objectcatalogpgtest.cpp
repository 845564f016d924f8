#include "pg/objectcatalogreader.h"

#include "support/databasecompare.h"
#include "support/testfolder.h"
#include "support/testregistry.h"
#include "support/testserver.h"
#include "tools/archivetoc.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;
using namespace trunkline::testing;

/// The catalog of real databases: against what pg_dump puts into an archive of the same database, and against what was
/// made there, object by object and need by need.
class ObjectCatalogPgTest : public QObject
{
    Q_OBJECT

private:
    static TestServer &server() { return *TestServer::sharedPair().first; }

    static QByteArray output(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.setProcessEnvironment(toolEnvironment(u"trunkline-test"_s, {}));
        process.start(program, arguments);
        if (!process.waitForFinished(60000) || process.exitCode() != 0)
            qWarning("%s", process.readAllStandardError().constData());
        return process.readAllStandardOutput();
    }
    static int majorOf(const TestServer &server) { return server.psql(u"SHOW server_version_num"_s).toInt() / 10000; }
    /// data/<name>.sql, <name>_11.sql … up to the server's version.
    static void fill(TestServer &server, const QString &name)
    {
        server.createDatabase(name);
        const QDir folder(QStringLiteral(TRUNKLINE_SOURCE_DIR "/tests/pg/data"));
        const int major = majorOf(server);
        for (const QString &script : folder.entryList({name + u"*.sql"_s}, QDir::Files, QDir::Name)) {
            if (script.section(u'_', 1).section(u'.', 0, 0).toInt() > major)
                continue;
            const PsqlResult result = server.runScript(folder.filePath(script), name);
            QVERIFY2(result.ok(), qPrintable(script + u": "_s + result.errors));
        }
    }
    static Result<ObjectCatalog> catalogOf(const TestServer &server, const QString &database,
                                           const QString &user = u"postgres"_s)
    {
        ConnectRequest request;
        request.params = server.params(database);
        request.params.set(u"user"_s, user);
        Result<Connection> opened = Connection::open(request);
        if (!opened)
            return opened.error();
        Result<ObjectCatalog> catalog = readObjectCatalog(*opened);
        if (catalog && opened->exec(Sql(u"SHOW search_path"))->at(0, 0) != "pg_catalog"_L1)
            return Error(u"error.search-path-changed"_s);
        return catalog;
    }
    /// "table app.person", "function app.slug(text)", "foreignkey app.person fk"
    static QString textOf(const CatalogObject &object)
    {
        static const QStringList kinds{
            u"schema"_s,   u"table"_s,       u"foreign table"_s, u"view"_s,         u"matview"_s,
            u"sequence"_s, u"function"_s,    u"type"_s,          u"collation"_s,    u"operator"_s,
            u"opclass"_s,  u"conversion"_s,  u"textsearch"_s,    u"statistics"_s,   u"extension"_s,
            u"language"_s, u"cast"_s,        u"transform"_s,     u"accessmethod"_s, u"wrapper"_s,
            u"server"_s,   u"publication"_s, u"subscription"_s,  u"eventtrigger"_s, u"foreignkey"_s,
            u"index"_s,    u"trigger"_s,     u"rule"_s,          u"policy"_s};
        QString text = kinds.at(static_cast<int>(object.name.kind)) + u' ';
        if (!object.name.schema.isEmpty())
            text += object.name.schema + u'.';
        if (!object.name.relation.isEmpty())
            text += object.name.relation + u' ';
        return text + object.name.name;
    }
    static QStringList textsOf(const ObjectCatalog &catalog)
    {
        QStringList texts;
        for (const CatalogObject &object : catalog.objects)
            texts += textOf(object);
        return texts;
    }
    /// What the entries of an archive that are objects of a catalog are called there.
    static const QSet<QString> &objectEntries()
    {
        static const QSet<QString> descriptions{u"SCHEMA"_s,
                                                u"TABLE"_s,
                                                u"FOREIGN TABLE"_s,
                                                u"VIEW"_s,
                                                u"MATERIALIZED VIEW"_s,
                                                u"SEQUENCE"_s,
                                                u"FUNCTION"_s,
                                                u"PROCEDURE"_s,
                                                u"AGGREGATE"_s,
                                                u"TYPE"_s,
                                                u"DOMAIN"_s,
                                                u"COLLATION"_s,
                                                u"OPERATOR"_s,
                                                u"OPERATOR CLASS"_s,
                                                u"OPERATOR FAMILY"_s,
                                                u"CONVERSION"_s,
                                                u"TEXT SEARCH CONFIGURATION"_s,
                                                u"TEXT SEARCH DICTIONARY"_s,
                                                u"TEXT SEARCH PARSER"_s,
                                                u"TEXT SEARCH TEMPLATE"_s,
                                                u"STATISTICS"_s,
                                                u"EXTENSION"_s,
                                                u"PROCEDURAL LANGUAGE"_s,
                                                u"CAST"_s,
                                                u"TRANSFORM"_s,
                                                u"ACCESS METHOD"_s,
                                                u"FOREIGN DATA WRAPPER"_s,
                                                u"SERVER"_s,
                                                u"PUBLICATION"_s,
                                                u"SUBSCRIPTION"_s,
                                                u"EVENT TRIGGER"_s};
        return descriptions;
    }
    /// Every object has its entry in an archive, by number, and every entry that is an object is in the catalog.
    static void compareWithDump(const TestServer &server, const QString &database)
    {
        const QString clients = TestServer::clientFolder();
        const QString version = QString::fromUtf8(output(clients + u"/pg_dump"_s, {u"--version"_s}));
        if (version.section(u' ', 2, 2).section(u'.', 0, 0).toInt() < majorOf(server))
            return; // the pg_dump here is older than this server
        const QString archive = server.folder() + u"/../"_s + database + u".dump"_s;
        output(clients + u"/pg_dump"_s,
               {u"-Fc"_s, u"-s"_s, u"-E"_s, u"UTF8"_s, u"-f"_s, archive, u"-d"_s, server.connectionString(database)});
        const Result<ArchiveToc> toc =
            parseArchiveToc(QString::fromUtf8(output(clients + u"/pg_restore"_s, {u"-l"_s, archive})),
                            {u"postgres"_s, u"o'wner role"_s});
        QVERIFY(toc.ok());
        const Result<ObjectCatalog> catalog = catalogOf(server, database);
        QVERIFY2(catalog.ok(), qPrintable(catalog.ok() ? QString() : catalog.error().toolWords));
        QSet<ObjectId> entries;
        QSet<ObjectId> objects;
        for (const TocEntry &entry : toc->entries)
            entries.insert({entry.tableOid, entry.oid});
        for (const CatalogObject &object : catalog->objects) {
            QVERIFY2(!objects.contains(object.id), qPrintable(textOf(object)));
            objects.insert(object.id);
            // the schema public is in no archive as long as nothing was done to it
            if (object.name.kind != ObjectKind::Schema || object.name.name != "public"_L1)
                QVERIFY2(entries.contains(object.id), qPrintable(textOf(object)));
        }
        for (const TocEntry &entry : toc->entries) {
            if (objectEntries().contains(entry.description))
                QVERIFY2(objects.contains({entry.tableOid, entry.oid}),
                         qPrintable(entry.description + u'|' + entry.schema + u'|' + entry.tag));
        }
        QVERIFY(objects.size() > 20);
    }
    static void verifyPositions(const ObjectCatalog &catalog)
    {
        QSet<std::pair<qint32, qint32>> seen;
        for (const ObjectDependency &one : catalog.dependencies) {
            QVERIFY(one.object >= 0 && one.object < catalog.objects.size());
            QVERIFY(one.needs >= 0 && one.needs < catalog.objects.size());
            QVERIFY(one.object != one.needs);
            QVERIFY(!seen.contains({one.object, one.needs}));
            seen.insert({one.object, one.needs});
        }
        for (qsizetype i = 0; i < catalog.objects.size(); ++i) {
            const CatalogObject &object = catalog.objects.at(i);
            QVERIFY2(!object.isPartition || (object.parent >= 0 && object.parent < i), qPrintable(textOf(object)));
            QVERIFY2(!isPartOfRelation(object.name.kind) || object.parent >= 0, qPrintable(textOf(object)));
            QVERIFY2(i == 0 || object.name.kind >= catalog.objects.at(i - 1).name.kind, qPrintable(textOf(object)));
        }
    }
    static void compareOnServer(TestServer &server)
    {
        fill(server, u"rich"_s);
        compareWithDump(server, u"rich"_s);
        const Result<ObjectCatalog> rich = catalogOf(server, u"rich"_s);
        QVERIFY2(rich.ok(), qPrintable(rich.ok() ? QString() : rich.error().toolWords));
        verifyPositions(*rich);
        QCOMPARE(rich->largeObjects, 1);
        QVERIFY(server.psql(u"ALTER SUBSCRIPTION \"sub x\" SET (slot_name = NONE)"_s, u"rich"_s).isEmpty());
        QVERIFY(server.psql(u"DROP SUBSCRIPTION \"sub x\""_s, u"rich"_s).isEmpty());
    }

private Q_SLOTS:
    void initTestCase() { TRUNKLINE_NEEDS_SERVER(); }
    void cleanupTestCase()
    {
        if (TestServer::isAvailable())
            server().dropDatabase(u"needs"_s);
    }

    void numbersAreThoseOfAnArchive_data()
    {
        QTest::addColumn<int>("major");
        for (int major = 10; major <= 18; ++major)
            QTest::addRow("%d", major) << major;
    }
    void numbersAreThoseOfAnArchive()
    {
        QFETCH(int, major);
        TestServerOptions options;
        options.binFolder = TestServer::binFolderOf(major);
        if (options.binFolder.isEmpty())
            QSKIP("no server of this major version is installed");
        TestServer other(options);
        QVERIFY2(other.start(), qPrintable(other.errorText()));
        compareOnServer(other);
    }

    /// One by one: what needs what, and nothing else.
    void needsAreThoseOfTheDatabase()
    {
        server().createDatabase(u"needs"_s);
        QCOMPARE(server().psql(uR"(
            CREATE SCHEMA a; CREATE SCHEMA b; CREATE EXTENSION IF NOT EXISTS plpgsql;
            CREATE TYPE b.mood AS ENUM ('x'); CREATE DOMAIN b.mail AS text CHECK (VALUE <> '');
            CREATE TYPE b.pair AS (m b.mood, n int); CREATE TYPE b.span AS RANGE (subtype = float8);
            CREATE COLLATION b.co FROM "C";
            CREATE FUNCTION b.slug(text) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT lower($1)';
            CREATE FUNCTION b.touch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN new; END';
            CREATE FUNCTION b.ok(int) RETURNS bool LANGUAGE sql IMMUTABLE AS 'SELECT true';
            CREATE TABLE a.root (id serial PRIMARY KEY, up int REFERENCES a.root, made int GENERATED ALWAYS AS IDENTITY);
            CREATE TABLE a.leaf (id int REFERENCES a.root, moods b.mood[], mail b.mail, p b.pair, s b.span,
                name text COLLATE b.co, slug text DEFAULT b.slug('x'), next int DEFAULT nextval('a.root_id_seq'),
                CHECK (b.ok(id)));
            CREATE TABLE a.plain (id int PRIMARY KEY, t text); CREATE INDEX plain_t ON a.plain (t);
            CREATE INDEX plain_slug ON a.plain (b.slug(t));
            CREATE TRIGGER own BEFORE INSERT ON a.plain FOR EACH ROW EXECUTE PROCEDURE b.touch();
            CREATE TRIGGER system BEFORE UPDATE ON a.plain FOR EACH ROW
                EXECUTE PROCEDURE suppress_redundant_updates_trigger();
            CREATE POLICY others ON a.plain USING (id IN (SELECT r.id FROM a.root r));
            CREATE POLICY alone ON a.plain USING (id > 0);
            CREATE RULE copy AS ON DELETE TO a.plain DO ALSO DELETE FROM a.root WHERE id = old.id;
            CREATE RULE quiet AS ON UPDATE TO a.plain DO INSTEAD NOTHING;
            CREATE VIEW a.v AS SELECT l.mail, b.slug(l.name) FROM a.leaf l; CREATE VIEW a.w AS SELECT * FROM a.v;
            CREATE MATERIALIZED VIEW a.m AS SELECT id FROM a.root;
            CREATE TABLE a.kid () INHERITS (a.plain);
            CREATE TABLE a.parted (k int, t text) PARTITION BY RANGE (k))"_s,
                               u"needs"_s),
                 QString());
        QCOMPARE(server().psql(uR"(
            CREATE TABLE a.part PARTITION OF a.parted FOR VALUES FROM (0) TO (1);
            CREATE FUNCTION b.rows() RETURNS SETOF a.plain LANGUAGE sql AS 'SELECT * FROM a.plain';
            CREATE AGGREGATE b.total(int) (sfunc = int4pl, stype = int);
            CREATE FUNCTION b.same(b.mood, b.mood) RETURNS bool LANGUAGE sql IMMUTABLE AS 'SELECT true';
            CREATE OPERATOR b.=== (leftarg = b.mood, rightarg = b.mood, procedure = b.same);
            CREATE STATISTICS a.st ON id, t FROM a.plain;
            CREATE FOREIGN DATA WRAPPER fdw; CREATE SERVER srv FOREIGN DATA WRAPPER fdw;
            CREATE FOREIGN TABLE a.far (i int) SERVER srv;
            CREATE PUBLICATION pub FOR TABLE a.root;
            CREATE FUNCTION b.event() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';
            CREATE EVENT TRIGGER et ON ddl_command_end EXECUTE PROCEDURE b.event(); ALTER EVENT TRIGGER et DISABLE;
            CREATE FUNCTION b.num(b.mood) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT 1';
            CREATE CAST (b.mood AS int) WITH FUNCTION b.num(b.mood);
            CREATE TABLE a.blobs (o oid); ALTER DATABASE needs SET search_path = b, "$user", nowhere, a;
            INSERT INTO a.plain SELECT g, 'x' FROM generate_series(1, 500) g; ANALYZE a.plain;
            DO $$ BEGIN PERFORM lo_create(1); PERFORM lo_create(2); END $$)"_s,
                               u"needs"_s),
                 QString());
        const Result<ObjectCatalog> catalog = catalogOf(server(), u"needs"_s);
        QVERIFY2(catalog.ok(), qPrintable(catalog.ok() ? QString() : catalog.error().toolWords));
        verifyPositions(*catalog);
        const QStringList names = textsOf(*catalog);
        QStringList needs;
        for (const ObjectDependency &one : catalog->dependencies)
            needs += names.at(one.object) + u" -> "_s + names.at(one.needs);
        needs.sort();
        QStringList expected{
            u"table a.leaf -> type b.mood"_s,
            u"table a.leaf -> type b.mail"_s,
            u"table a.leaf -> type b.pair"_s,
            u"table a.leaf -> type b.span"_s,
            u"table a.leaf -> collation b.co"_s,
            u"table a.leaf -> function b.slug(text)"_s,
            u"table a.leaf -> function b.ok(integer)"_s,
            u"table a.leaf -> sequence a.root_id_seq"_s,
            u"table a.kid -> table a.plain"_s,
            u"table a.part -> table a.parted"_s,
            u"foreign table a.far -> server srv"_s,
            u"view a.v -> table a.leaf"_s,
            u"view a.v -> type b.mail"_s,
            u"view a.v -> collation b.co"_s,
            u"view a.v -> function b.slug(text)"_s,
            u"view a.w -> view a.v"_s,
            u"view a.w -> type b.mail"_s,
            u"view a.w -> collation b.co"_s,
            u"matview a.m -> table a.root"_s,
            u"function b.rows() -> table a.plain"_s,
            u"function b.same(b.mood, b.mood) -> type b.mood"_s,
            u"function b.num(b.mood) -> type b.mood"_s,
            u"type b.pair -> type b.mood"_s,
            u"operator b.===(b.mood, b.mood) -> type b.mood"_s,
            u"operator b.===(b.mood, b.mood) -> function b.same(b.mood, b.mood)"_s,
            u"server srv -> wrapper fdw"_s,
            u"publication pub -> table a.root"_s,
            u"eventtrigger et -> function b.event()"_s,
            u"cast CAST (b.mood AS integer) -> type b.mood"_s,
            u"cast CAST (b.mood AS integer) -> function b.num(b.mood)"_s,
            u"foreignkey a.leaf leaf_id_fkey -> table a.root"_s,
            u"index a.plain plain_slug -> function b.slug(text)"_s,
            u"trigger a.plain own -> function b.touch()"_s,
            u"policy a.plain others -> table a.root"_s,
            u"rule a.plain copy -> table a.root"_s,
        };
        expected.sort();
        QCOMPARE(needs.join(u'\n'), expected.join(u'\n'));

        const auto object = [&](const QString &text) {
            const qsizetype position = names.indexOf(text);
            return position < 0 ? CatalogObject() : catalog->objects.at(position);
        };
        QVERIFY(!names.contains(u"extension plpgsql"_s));
        QCOMPARE(names.at(object(u"sequence a.root_id_seq"_s).parent), u"table a.root"_s);
        QVERIFY(object(u"sequence a.root_id_seq"_s).isOwnedSequence);
        QVERIFY(object(u"sequence a.root_made_seq"_s).isOwnedSequence);
        QCOMPARE(names.at(object(u"table a.part"_s).parent), u"table a.parted"_s);
        QVERIFY(object(u"table a.part"_s).isPartition && object(u"table a.parted"_s).isPartitioned);
        QCOMPARE(names.at(object(u"table a.kid"_s).parent), u"table a.plain"_s);
        QVERIFY(!object(u"table a.kid"_s).isPartition);
        QCOMPARE(names.at(object(u"statistics a.st"_s).parent), u"table a.plain"_s);
        QVERIFY(object(u"table a.blobs"_s).holdsLargeObjects && !object(u"table a.plain"_s).holdsLargeObjects);
        QCOMPARE(object(u"table a.plain"_s).rows, 500);
        QCOMPARE(object(u"table a.plain"_s).size,
                 server().psql(u"SELECT pg_total_relation_size('a.plain')"_s, u"needs"_s).toLongLong());
        QCOMPARE(object(u"table a.parted"_s).size, 0);
        QCOMPARE(object(u"view a.v"_s).rows, -1);
        QCOMPARE(object(u"table a.root"_s).owner, u"postgres"_s);
        QCOMPARE(object(u"function b.total(integer)"_s).detail, u"aggregate"_s);
        QCOMPARE(object(u"type b.mail"_s).detail, u"domain"_s);
        QVERIFY(object(u"eventtrigger et"_s).needsSuperuser && object(u"wrapper fdw"_s).needsSuperuser);
        QVERIFY(!object(u"function b.slug(text)"_s).needsSuperuser && !object(u"publication pub"_s).needsSuperuser);
        QCOMPARE(catalog->searchPath, (QStringList{u"b"_s, u"a"_s}));
        QCOMPARE(catalog->largeObjects, 2);
        QVERIFY(catalog->largeObjectSize > 0);
    }

    void locksOfOthersHoldNothingUp()
    {
        ConnectRequest request;
        request.params = server().params(u"needs"_s);
        Result<Connection> other = Connection::open(request);
        QVERIFY(other.ok());
        QVERIFY(other->exec(Sql(u"BEGIN; LOCK TABLE a.plain, a.root, a.v, a.parted IN ACCESS EXCLUSIVE MODE")).ok());
        QElapsedTimer timer;
        timer.start();
        const Result<ObjectCatalog> catalog = catalogOf(server(), u"needs"_s);
        QVERIFY(catalog.ok());
        QVERIFY2(timer.elapsed() < 10000, qPrintable(QString::number(timer.elapsed())));
        for (const CatalogObject &object : catalog->objects) {
            if (object.name.name == "plain"_L1)
                QVERIFY(object.size > 0 && object.rows == 500); // as ANALYZE wrote it down
        }
    }

    void anyUserMayRead()
    {
        QCOMPARE(server().psql(u"CREATE ROLE catalog_user LOGIN"_s), QString());
        const Result<ObjectCatalog> own = catalogOf(server(), u"needs"_s);
        const Result<ObjectCatalog> catalog = catalogOf(server(), u"needs"_s, u"catalog_user"_s);
        server().dropRole(u"catalog_user"_s);
        QVERIFY(own.ok());
        QVERIFY2(catalog.ok(), qPrintable(catalog.ok() ? QString() : catalog.error().toolWords));
        QCOMPARE(textsOf(*catalog), textsOf(*own));
        QCOMPARE(catalog->dependencies, own->dependencies);
        QVERIFY(catalog->searchPath.isEmpty()); // no right to look into the schemas
    }

    void anyUserOfAnyMajorMayRead_data()
    {
        QTest::addColumn<int>("major");
        for (int major = 10; major <= 18; ++major)
            QTest::newRow(QByteArray::number(major).constData()) << major;
    }
    void anyUserOfAnyMajorMayRead()
    {
        QFETCH(int, major);
        TestServerOptions options;
        options.binFolder = TestServer::binFolderOf(major);
        if (options.binFolder.isEmpty())
            QSKIP("there is no server of this version");
        TestServer one(options);
        QVERIFY2(one.start(), qPrintable(one.errorText()));
        one.createDatabase(u"any"_s);
        QCOMPARE(one.psql(u"CREATE ROLE catalog_user LOGIN; CREATE TABLE t (a int); CREATE SUBSCRIPTION sub CONNECTION "
                          u"'host=nowhere.invalid' PUBLICATION p WITH (connect = false, slot_name = NONE)"_s,
                          u"any"_s)
                     .contains(u"failed"_s),
                 false);
        const Result<ObjectCatalog> catalog = catalogOf(one, u"any"_s, u"catalog_user"_s);
        QVERIFY2(catalog.ok(), qPrintable(catalog.ok() ? QString() : catalog.error().toolWords));
        QVERIFY(catalog->find({ObjectKind::Subscription, {}, u"sub"_s, {}}) >= 0);
    }

    void theSampleIsRead()
    {
        QCOMPARE(fillWithSample(server(), u"catalog_sample"_s), QString());
        compareWithDump(server(), u"catalog_sample"_s);
        const Result<ObjectCatalog> catalog = catalogOf(server(), u"catalog_sample"_s);
        QVERIFY(catalog.ok());
        verifyPositions(*catalog);
        // what extensions brought is not among the objects, but the extensions are
        for (const CatalogObject &object : catalog->objects)
            QVERIFY(object.name.kind == ObjectKind::Extension || !object.name.name.startsWith("gtrgm"_L1));
        server().dropDatabase(u"catalog_sample"_s);
    }

    void aCancelEndsTheReading()
    {
        ConnectRequest request;
        request.params = server().params(u"needs"_s);
        Result<Connection> opened = Connection::open(request);
        QVERIFY(opened.ok());
        CancelToken cancel;
        cancel.cancel();
        QCOMPARE(readObjectCatalog(*opened, cancel).error().code(), u"error.cancelled"_s);
        QVERIFY(readObjectCatalog(*opened).ok());
    }
};

TRUNKLINE_TEST(ObjectCatalogPgTest)
#include "objectcatalogpgtest.moc"
