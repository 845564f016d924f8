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
        if (qEnvironmentVariableIsSet("TRUNKLINE_SHOW")) {
            for (const CatalogObject &object : rich->objects)
                qInfo("%s [%s]%s", qPrintable(textOf(object)), qPrintable(object.detail),
                      object.needsSuperuser ? " superuser" : "");
            for (const ObjectDependency &one : rich->dependencies)
                qInfo("%s -> %s", qPrintable(textOf(rich->objects.at(one.object))),
                      qPrintable(textOf(rich->objects.at(one.needs))));
        }
        QVERIFY(server.psql(u"ALTER SUBSCRIPTION \"sub x\" SET (slot_name = NONE)"_s, u"rich"_s).isEmpty());
        QVERIFY(server.psql(u"DROP SUBSCRIPTION \"sub x\""_s, u"rich"_s).isEmpty());
    }

private Q_SLOTS:
    void initTestCase() { TRUNKLINE_NEEDS_SERVER(); }

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
};

TRUNKLINE_TEST(ObjectCatalogPgTest)
#include "objectcatalogpgtest.moc"
