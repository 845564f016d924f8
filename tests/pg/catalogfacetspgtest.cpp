#include "pg/catalogfacets.h"

#include "support/databasecompare.h"
#include "support/testregistry.h"

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;
using namespace trunkline::testing;

/// What the catalogs of servers of every major version tell of objects.
class CatalogFacetsPgTest : public QObject
{
    Q_OBJECT

    static Result<QList<CatalogItem>> readAll(const TestServer &server, const QString &database, int otherVersion,
                                              const QString &user = {})
    {
        ConnectRequest request;
        request.params = server.params(database);
        if (!user.isEmpty())
            request.params.set(u"user"_s, user);
        Result<Connection> connection = Connection::open(request);
        if (!connection)
            return connection.error();
        const Result<bool> begun = beginCatalogReading(*connection, {});
        if (!begun)
            return begun.error();
        QList<CatalogItem> all;
        for (const CatalogPortion &portion : CatalogPortion::all(5000, 120000)) {
            Result<QList<CatalogItem>> items = readCatalogFacets(*connection, portion, {otherVersion, *begun}, {});
            if (!items)
                return items.error();
            all += *items;
        }
        endCatalogReading(*connection);
        return all;
    }
    static CatalogItem itemIn(const QList<CatalogItem> &items, const QString &kind, const QString &name)
    {
        for (const CatalogItem &item : items) {
            if (item.kind == kind && item.name == name)
                return item;
        }
        return {};
    }

private Q_SLOTS:
    void everyMajorTellsTheSame_data()
    {
        QTest::addColumn<int>("major");
        for (int major = 10; major <= 18; ++major)
            QTest::newRow(QByteArray::number(major).constData()) << major;
    }
    void everyMajorTellsTheSame()
    {
        TRUNKLINE_NEEDS_SERVER();
        QFETCH(int, major);
        TestServerOptions options;
        options.binFolder = TestServer::binFolderOf(major);
        if (options.binFolder.isEmpty())
            QSKIP("there is no server of this version");
        TestServer server(options);
        QVERIFY2(server.start(), qPrintable(server.errorText()));
        QCOMPARE(fillWithSample(server, u"facets"_s, u"0.05"_s, false), QString());
        const Result<QList<CatalogItem>> items = readAll(server, u"facets"_s, 180000);
        QVERIFY2(items, items ? "" : qPrintable(items.error().toolWords));
        // who is no superuser sees the same objects
        server.psql(u"CREATE SUBSCRIPTION sub CONNECTION 'host=nowhere.invalid' PUBLICATION p WITH (connect = false, "
                    u"slot_name = NONE)"_s,
                    u"facets"_s);
        const Result<QList<CatalogItem>> limited = readAll(server, u"facets"_s, 180000, u"ticketing_app"_s);
        QVERIFY2(limited, limited ? "" : qPrintable(limited.error().toolWords));
        QCOMPARE(limited->size(), items->size() + 1);
        QSet<QString> keys;
        for (const CatalogItem &item : *items) {
            const QString key = QStringList{item.kind, item.schema, item.name, item.relation}.join(u'|');
            QVERIFY2(!keys.contains(key), qPrintable(key));
            keys.insert(key);
        }
        QVERIFY(keys.size() > 400);

        const QMap<QString, QString> table = facetsOf(itemIn(*items, u"TABLE"_s, u"ticket"_s));
        QCOMPARE(table.value(u"owner"_s), u"ticketing_owner"_s);
        QCOMPARE(table.value(u"comment"_s), u"One seat at one event"_s);
        QVERIFY(table.contains(u"grants"_s));
        const CatalogItem column = itemIn(*items, u"COLUMN"_s, u"person region"_s);
        QCOMPARE(column.schema, u"people"_s);
        QCOMPARE(column.relation, u"person"_s);
        const QList<CatalogGrant> granted = grantsOf(facetsOf(column).value(u"grants"_s));
        const CatalogGrant first{u"ticketing_reporting"_s, std::nullopt, u"SELECT"_s, false};
        QCOMPARE(granted.value(0), first);
        QCOMPARE(facetsOf(itemIn(*items, u"TRIGGER"_s, u"document document_changes"_s)).value(u"enabled"_s), u"no"_s);
        QCOMPARE(facetsOf(itemIn(*items, u"CHECK CONSTRAINT"_s, u"voucher worth_is_whole"_s)).value(u"valid"_s),
                 u"no"_s);
        QCOMPARE(facetsOf(itemIn(*items, u"MATERIALIZED VIEW"_s, u"table_of_season"_s)).value(u"populated"_s), u"no"_s);
        QCOMPARE(facetsOf(itemIn(*items, u"COLUMN"_s, u"ticket event_id"_s)).value(u"statistics"_s), u"200"_s);
        QCOMPARE(facetsOf(itemIn(*items, u"COLUMN"_s, u"document body"_s)).value(u"storage"_s), u"external"_s);
        QCOMPARE(facetsOf(itemIn(*items, u"COLUMN"_s, u"league id"_s)).value(u"identity"_s), u"always"_s);
        QVERIFY(facetsOf(itemIn(*items, u"FUNCTION"_s, u"check_event()"_s))
                    .value(u"definition"_s)
                    .contains(u"RETURN"_s, Qt::CaseInsensitive));
        QVERIFY(!itemIn(*items, u"AGGREGATE"_s, u"longest(text)"_s).kind.isEmpty());
        QVERIFY(!itemIn(*items, u"LARGE OBJECT"_s, u"700001"_s).kind.isEmpty());
        QVERIFY(!itemIn(*items, u"DEFAULT ACL"_s, u"DEFAULT PRIVILEGES FOR TABLES"_s).kind.isEmpty());
        QCOMPARE(facetsOf(itemIn(*items, u"ROLE"_s, u"ticketing_app"_s)).value(u"memberships"_s),
                 u"ticketing_reporting"_s);
    }

    void secretsStayBehind()
    {
        TRUNKLINE_NEEDS_SERVER();
        const auto [source, target] = TestServer::sharedPair();
        QVERIFY(source);
        source->createDatabase(u"facets_secret"_s);
        source->psql(
            u"CREATE FOREIGN DATA WRAPPER w; CREATE SERVER s FOREIGN DATA WRAPPER w OPTIONS (host 'h'); CREATE USER "
            u"MAPPING FOR postgres SERVER s OPTIONS (\"user\" 'joe', password 'sesame'); CREATE SUBSCRIPTION sub "
            u"CONNECTION 'host=nowhere.invalid password=sesame' PUBLICATION p WITH (connect = false, slot_name = "
            u"NONE)"_s,
            u"facets_secret"_s);
        const Result<QList<CatalogItem>> items = readAll(*source, u"facets_secret"_s, 180000);
        QVERIFY2(items, items ? "" : qPrintable(items.error().toolWords));
        for (const CatalogItem &item : *items)
            QVERIFY2(!item.facets.contains(u"sesame"_s), qPrintable(item.facets));
        const QMap<QString, QString> mapping =
            facetsOf(itemIn(*items, u"USER MAPPING"_s, u"USER MAPPING postgres SERVER s"_s));
        QCOMPARE(mapping.value(u"options"_s), u"user=joe"_s);
        QVERIFY(!mapping.value(u"secret options"_s).isEmpty());
        QVERIFY(!facetsOf(itemIn(*items, u"SUBSCRIPTION"_s, u"sub"_s)).value(u"secret connection"_s).isEmpty());
        source->psql(u"ALTER SUBSCRIPTION sub DISABLE; DROP SUBSCRIPTION sub"_s, u"facets_secret"_s);
    }
};

TRUNKLINE_TEST(CatalogFacetsPgTest)
#include "catalogfacetspgtest.moc"
