#include "pg/catalogentries.h"

#include "support/testregistry.h"
#include "support/testserver.h"
#include "tools/archivetoc.h"

#include <QDir>
#include <QProcess>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;
using namespace trunkline::testing;

/// What real pg_dump writes into the table of contents of a rich database with hostile names, and what we read from the
/// catalog of the same database, must be the same words.
class CatalogEntriesPgTest : public QObject
{
    Q_OBJECT

private:
    static QByteArray output(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.setProcessEnvironment(toolEnvironment(u"trunkline-test"_s, {}));
        process.start(program, arguments);
        if (!process.waitForFinished(60000) || process.exitCode() != 0)
            qWarning("%s", process.readAllStandardError().constData());
        return process.readAllStandardOutput();
    }
    /// Scripts rich.sql, rich_11.sql … up to the server's version.
    static void fill(TestServer &server)
    {
        server.createDatabase(u"rich"_s);
        const QDir folder(QStringLiteral(TRUNKLINE_SOURCE_DIR "/tests/pg/data"));
        const int major = server.psql(u"SHOW server_version_num"_s).toInt() / 10000;
        for (const QString &script : folder.entryList({u"rich*.sql"_s}, QDir::Files, QDir::Name)) {
            if (script.section(u'_', 1).section(u'.', 0, 0).toInt() > major)
                continue;
            const PsqlResult result = server.runScript(folder.filePath(script), u"rich"_s);
            QVERIFY2(result.ok(), qPrintable(script + u": "_s + result.errors));
        }
    }
    static void compareWithDump(TestServer &server)
    {
        fill(server);
        const QString archive = server.folder() + u"/../rich.dump"_s;
        const QString clients = TestServer::clientFolder();
        output(clients + u"/pg_dump"_s,
               {u"-Fc"_s, u"-E"_s, u"UTF8"_s, u"-f"_s, archive, u"-d"_s, server.connectionString(u"rich"_s)});
        const QString listing = QString::fromUtf8(output(clients + u"/pg_restore"_s, {u"-l"_s, archive}));
        const Result<ArchiveToc> toc = parseArchiveToc(listing, {u"postgres"_s, u"o'wner role"_s});
        QVERIFY(toc.ok());
        QVERIFY(toc->entries.size() > 100);

        ConnectRequest request;
        request.params = server.params(u"rich"_s);
        Result<Connection> opened = Connection::open(request);
        QVERIFY(opened.ok());
        const Result<QSet<CatalogEntry>> entries = readCatalogEntries(*opened);
        QVERIFY2(entries.ok(), qPrintable(entries.ok() ? QString() : entries.error().toolWords));
        // what is compared elsewhere or not at all
        const QSet<QString> others{u"TABLE DATA"_s,    u"MATERIALIZED VIEW DATA"_s,
                                   u"SEQUENCE SET"_s,  u"ACL"_s,
                                   u"DEFAULT ACL"_s,   u"COMMENT"_s,
                                   u"BLOB"_s,          u"BLOBS"_s,
                                   u"BLOB METADATA"_s, u"STATISTICS DATA"_s};
        QSet<QString> seen;
        for (const TocEntry &entry : toc->entries) {
            if (others.contains(entry.description))
                continue;
            QVERIFY2(catalogEntryKinds().contains(entry.description), qPrintable(entry.description));
            QVERIFY2(entries->contains(CatalogEntry{entry.description, entry.schema, entry.tag}),
                     qPrintable(entry.description + u'|' + entry.schema + u'|' + entry.tag));
            seen.insert(entry.description);
        }
        QVERIFY2(seen.size() > 38, qPrintable(QString::number(seen.size())));
        QCOMPARE(*countLargeObjects(*opened), 1);

        // and what is gone is missed
        QVERIFY(opened->exec(Sql(u"DROP TRIGGER tg ON app.person")).ok());
        QVERIFY(entries->contains(CatalogEntry{u"TRIGGER"_s, u"app"_s, u"person tg"_s}));
        QVERIFY(!readCatalogEntries(*opened)->contains(CatalogEntry{u"TRIGGER"_s, u"app"_s, u"person tg"_s}));
        QVERIFY(opened->exec(Sql(u"ALTER SUBSCRIPTION \"sub x\" SET (slot_name = NONE)")).ok());
        QVERIFY(opened->exec(Sql(u"DROP SUBSCRIPTION \"sub x\"")).ok());
    }

private Q_SLOTS:
    void initTestCase() { TRUNKLINE_NEEDS_SERVER(); }

    void everyEntryOfAnArchiveIsFound_data()
    {
        QTest::addColumn<int>("major");
        for (int major = 10; major <= 18; ++major)
            QTest::addRow("%d", major) << major;
    }
    void everyEntryOfAnArchiveIsFound()
    {
        QFETCH(int, major);
        TestServerOptions options;
        options.binFolder = TestServer::binFolderOf(major);
        if (options.binFolder.isEmpty())
            QSKIP("no server of this major version is installed");
        const QString dumpVersion =
            QString::fromUtf8(output(TestServer::clientFolder() + u"/pg_dump"_s, {u"--version"_s}));
        if (dumpVersion.section(u' ', 2, 2).section(u'.', 0, 0).toInt() < major)
            QSKIP("the pg_dump here is older than this server");
        TestServer server(options);
        QVERIFY2(server.start(), qPrintable(server.errorText()));
        compareWithDump(server);
    }
};

TRUNKLINE_TEST(CatalogEntriesPgTest)
#include "catalogentriespgtest.moc"
