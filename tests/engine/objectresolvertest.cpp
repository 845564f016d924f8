#include "engine/objectresolver.h"
#include "support/testregistry.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;

namespace {

/// A shop: schemas app, util and public; a partitioned table with two partitions, a view, a function, a domain, an
/// extension, foreign keys.
class ShopCatalog
{
public:
    ShopCatalog()
    {
        for (const QString &schema : {u"app"_s, u"util"_s, u"public"_s})
            add(ObjectKind::Schema, {}, schema);
        const qint32 person = add(ObjectKind::Table, u"app"_s, u"person"_s, 100);
        const qint32 sale = add(ObjectKind::Table, u"app"_s, u"sale"_s, 0);
        catalog.objects[sale].isPartitioned = true;
        for (const QString &part : {u"sale_1"_s, u"sale_2"_s}) {
            const qint32 partition = add(ObjectKind::Table, u"app"_s, part, 40);
            catalog.objects[partition].isPartition = true;
            catalog.objects[partition].parent = sale;
            need(partition, sale);
        }
        const qint32 tmp = add(ObjectKind::Table, u"public"_s, u"tmp_import"_s, 7);
        add(ObjectKind::Table, u"util"_s, u"person"_s, 3);
        const qint32 sequence = add(ObjectKind::Sequence, u"app"_s, u"person_id_seq"_s, 1);
        catalog.objects[sequence].isOwnedSequence = true;
        catalog.objects[sequence].parent = person;
        const qint32 view = add(ObjectKind::View, u"app"_s, u"import_status"_s);
        need(view, tmp);
        const qint32 viewOfView = add(ObjectKind::View, u"app"_s, u"import_overview"_s);
        need(viewOfView, view);
        const qint32 slug = add(ObjectKind::Function, u"util"_s, u"slug(text)"_s);
        const qint32 phone = add(ObjectKind::Type, u"util"_s, u"phone"_s);
        const qint32 citext = add(ObjectKind::Extension, {}, u"citext"_s);
        add(ObjectKind::Extension, {}, u"pg_trgm"_s);
        need(person, phone);
        need(phone, citext);
        const qint32 index = add(ObjectKind::Index, u"app"_s, u"person_slug"_s, -1, u"person"_s);
        catalog.objects[index].parent = person;
        need(index, slug);
        const qint32 key = add(ObjectKind::ForeignKey, u"app"_s, u"sale_person"_s, -1, u"sale"_s);
        catalog.objects[key].parent = sale;
        need(key, person);
        catalog.searchPath = {u"util"_s, u"public"_s};
        catalog.largeObjects = 2;
        catalog.largeObjectSize = 1000;
    }

    qint32 at(const QString &schema, const QString &name) const
    {
        for (qint32 i = 0; i < catalog.objects.size(); ++i) {
            if (catalog.objects.at(i).name.schema == schema && catalog.objects.at(i).name.name == name)
                return i;
        }
        return -1;
    }
    ObjectName name(const QString &schema, const QString &name) const
    {
        return catalog.objects.at(at(schema, name)).name;
    }

    ObjectCatalog catalog;

private:
    qint32 add(ObjectKind kind, const QString &schema, const QString &name, qint64 size = -1,
               const QString &relation = {})
    {
        CatalogObject object;
        object.id = {1259, static_cast<quint32>(20000 + catalog.objects.size())};
        object.name = {kind, schema, name, relation};
        object.size = size;
        catalog.objects += object;
        return static_cast<qint32>(catalog.objects.size() - 1);
    }
    void need(qint32 object, qint32 needs) { catalog.dependencies += ObjectDependency{object, needs}; }
};

/// What travels, as "app.person", those with their structure only in brackets.
QStringList travelling(const ShopCatalog &shop, const ObjectSelection &selection)
{
    const ResolvedObjects resolved = resolveObjects(shop.catalog, selection);
    QStringList names;
    for (qsizetype i = 0; i < resolved.travel.size(); ++i) {
        const ObjectName &name = shop.catalog.objects.at(i).name;
        QString text = name.schema.isEmpty() ? name.name : name.schema + u'.' + name.name;
        if (resolved.travel.at(i) == Travel::StructureOnly)
            text = u'(' + text + u')';
        if (resolved.travel.at(i) != Travel::LeftOut)
            names += text;
    }
    return names;
}

QStringList missing(const ShopCatalog &shop, const ObjectSelection &selection)
{
    QStringList all = travelling(shop, {});
    for (const QString &name : travelling(shop, selection))
        all.removeOne(name);
    return all;
}

} // namespace

class ObjectResolverTest : public QObject
{
    Q_OBJECT

    const ShopCatalog m_shop;

    ObjectSelection leftOut(const QString &schema, const QString &name, Travel travel = Travel::LeftOut) const
    {
        ObjectSelection selection;
        selection.choices = {{m_shop.name(schema, name), travel}};
        return selection;
    }

private Q_SLOTS:
    void everythingTravelsWhereNothingWasChosen()
    {
        const ResolvedObjects resolved = resolveObjects(m_shop.catalog, {});
        QCOMPARE(resolved.travel.count(Travel::Whole), m_shop.catalog.objects.size());
        QCOMPARE(resolved.tables, 4);
        QCOMPARE(resolved.tablesTaken, 4);
        QCOMPARE(resolved.size, 100 + 80 + 7 + 3 + 1 + 1000);
        QCOMPARE(resolved.sizeTaken, resolved.size);
        QVERIFY(resolved.largeObjects && resolved.broken.isEmpty());
    }

    void aSelectionLeavesOut_data()
    {
        QTest::addColumn<ObjectSelection>("selection");
        QTest::addColumn<QStringList>("gone");
        const QStringList sale{u"app.sale"_s, u"app.sale_1"_s, u"app.sale_2"_s, u"app.sale_person"_s};
        QTest::newRow("a partitioned table goes with its partitions and keys") << leftOut(u"app"_s, u"sale"_s) << sale;
        QTest::newRow("a table goes with its sequence and index")
            << leftOut(u"app"_s, u"person"_s)
            << QStringList{u"app.person"_s, u"app.person_id_seq"_s, u"app.person_slug"_s};
        QTest::newRow("a schema goes with everything in it")
            << leftOut({}, u"util"_s)
            << QStringList{u"util"_s, u"util.person"_s, u"util.slug(text)"_s, u"util.phone"_s};
        QTest::newRow("a foreign key alone")
            << leftOut(u"app"_s, u"sale_person"_s) << QStringList{u"app.sale_person"_s};
        ObjectSelection pattern;
        pattern.excludedTables = {u"public.tmp_*"_s};
        QTest::newRow("a pattern") << pattern << QStringList{u"public.tmp_import"_s};
        pattern = {};
        pattern.excludedTables = {u"sale"_s};
        QTest::newRow("a name that is not found without its schema") << pattern << QStringList();
        pattern.excludedTables = {u"person"_s};
        QTest::newRow("a name without its schema") << pattern << QStringList{u"util.person"_s};
        pattern = {};
        pattern.excludedSchemas = {u"ut*|x"_s};
        QTest::newRow("a schema by pattern")
            << pattern << QStringList{u"util"_s, u"util.person"_s, u"util.slug(text)"_s, u"util.phone"_s};
    }
    void aSelectionLeavesOut()
    {
        QFETCH(ObjectSelection, selection);
        QFETCH(QStringList, gone);
        QCOMPARE(missing(m_shop, selection), gone);
    }

    void onlyTheStructure()
    {
        QVERIFY(travelling(m_shop, leftOut(u"app"_s, u"sale"_s, Travel::StructureOnly)).contains(u"(app.sale_2)"_s));
        ObjectSelection pattern;
        pattern.excludedTableData = {u"app.sale"_s};
        const QStringList names = travelling(m_shop, pattern);
        QVERIFY(names.contains(u"(app.sale_1)"_s) && names.contains(u"(app.sale)"_s) &&
                names.contains(u"app.person"_s));
        const QStringList schema = travelling(m_shop, leftOut({}, u"app"_s, Travel::StructureOnly));
        QVERIFY(schema.contains(u"(app.person)"_s) && schema.contains(u"app.import_status"_s));
    }

    void onlyWhatIsNamed()
    {
        ObjectSelection selection;
        selection.schemas = {u"app"_s};
        // The domain, its schema and the extension come along; views need a table that a person has to name.
        QCOMPARE(missing(m_shop, selection),
                 (QStringList{u"public"_s, u"public.tmp_import"_s, u"util.person"_s, u"pg_trgm"_s}));
        const ResolvedObjects resolved = resolveObjects(m_shop.catalog, selection);
        QVERIFY(!resolved.largeObjects);
        QCOMPARE(resolved.broken.size(), 1);
        QCOMPARE(resolved.broken.constFirst().needed, m_shop.at(u"public"_s, u"tmp_import"_s));
        QCOMPARE(resolved.reasons.at(m_shop.at({}, u"citext"_s)), TravelReason::Needed);
        selection = {};
        selection.tables = {u"app.person"_s};
        QCOMPARE(travelling(m_shop, selection),
                 (QStringList{u"app"_s, u"util"_s, u"app.person"_s, u"app.person_id_seq"_s, u"util.slug(text)"_s,
                              u"util.phone"_s, u"citext"_s, u"app.person_slug"_s}));
        selection.largeObjects = LargeObjects::Take;
        QVERIFY(resolveObjects(m_shop.catalog, selection).largeObjects);
    }

    void whatIsBrokenIsNamedThroughAllSteps()
    {
        const ResolvedObjects resolved = resolveObjects(m_shop.catalog, leftOut(u"public"_s, u"tmp_import"_s));
        QCOMPARE(resolved.broken, (QList<BrokenNeed>{{m_shop.at(u"public"_s, u"tmp_import"_s),
                                                      {m_shop.at(u"app"_s, u"import_status"_s),
                                                       m_shop.at(u"app"_s, u"import_overview"_s)}}}));
        // Rows that point to rows which stay behind.
        const ResolvedObjects rows =
            resolveObjects(m_shop.catalog, leftOut(u"app"_s, u"person"_s, Travel::StructureOnly));
        QCOMPARE(rows.broken,
                 (QList<BrokenNeed>{{m_shop.at(u"app"_s, u"person"_s), {m_shop.at(u"app"_s, u"sale_person"_s)}}}));
    }

    void bothWaysOutMendIt_data()
    {
        QTest::addColumn<ObjectSelection>("selection");
        QTest::newRow("a table") << leftOut(u"public"_s, u"tmp_import"_s);
        QTest::newRow("a schema") << leftOut({}, u"public"_s);
        QTest::newRow("a function's schema") << leftOut({}, u"util"_s);
        QTest::newRow("an extension") << leftOut({}, u"citext"_s);
        QTest::newRow("rows") << leftOut(u"app"_s, u"person"_s, Travel::StructureOnly);
        ObjectSelection pattern;
        pattern.excludedTables = {u"public.*"_s};
        QTest::newRow("a pattern for tables") << pattern;
        pattern = {};
        pattern.excludedSchemas = {u"util|public"_s};
        QTest::newRow("a pattern for schemas") << pattern;
        pattern = {};
        pattern.schemas = {u"app"_s};
        QTest::newRow("only one schema") << pattern;
    }
    void bothWaysOutMendIt()
    {
        QFETCH(ObjectSelection, selection);
        const auto mended = [&](auto wayOut) {
            ObjectSelection changed = selection;
            for (int turn = 0; turn < 5; ++turn) {
                const ResolvedObjects resolved = resolveObjects(m_shop.catalog, changed);
                if (resolved.broken.isEmpty())
                    break;
                changed = wayOut(m_shop.catalog, changed, resolved.broken.constFirst());
            }
            return changed;
        };
        const ObjectSelection less = mended(leftOutToo);
        const ObjectSelection more = mended(takenAlong);
        QVERIFY(resolveObjects(m_shop.catalog, less).broken.isEmpty());
        QVERIFY(resolveObjects(m_shop.catalog, more).broken.isEmpty());
        const auto whole = [&](const ObjectSelection &of) {
            return resolveObjects(m_shop.catalog, of).travel.count(Travel::Whole);
        };
        QVERIFY(whole(less) < whole(selection));
        QVERIFY(whole(more) > whole(selection));
    }
    void takingOneAlongLeavesTheOthersOut()
    {
        ObjectSelection schema = leftOut({}, u"public"_s);
        schema.choices += {m_shop.name(u"util"_s, u"person"_s), Travel::LeftOut};
        const ResolvedObjects resolved = resolveObjects(m_shop.catalog, schema);
        const ObjectSelection more = takenAlong(m_shop.catalog, schema, resolved.broken.constFirst());
        QCOMPARE(missing(m_shop, more), QStringList{u"util.person"_s});
        ObjectSelection util = leftOut({}, u"util"_s);
        const ObjectSelection withType =
            takenAlong(m_shop.catalog, util, {m_shop.at(u"util"_s, u"phone"_s), {m_shop.at(u"app"_s, u"person"_s)}});
        QCOMPARE(missing(m_shop, withType), (QStringList{u"util.person"_s, u"util.slug(text)"_s}));
    }

    void badChoicesAreTold()
    {
        ObjectSelection selection;
        selection.excludedTables = {u"nothing_like_it"_s, u"public.tmp_import"_s, u"a.b.c"_s};
        selection.schemas = {u"ap"_s, u"app"_s};
        selection.tables = {u"app.person"_s};
        selection.choices = {{{ObjectKind::View, u"app"_s, u"gone"_s, {}}, Travel::LeftOut}};
        const ResolvedObjects resolved = resolveObjects(m_shop.catalog, selection);
        QCOMPARE(resolved.unmatchedPatterns, (QStringList{u"ap"_s, u"nothing_like_it"_s}));
        QCOMPARE(resolved.invalidPatterns.size(), 1);
        QCOMPARE(resolved.invalidPatterns.constFirst().first, u"a.b.c"_s);
        QCOMPARE(resolved.unknownChoices.size(), 1);
    }
};

Q_DECLARE_METATYPE(trunkline::ObjectSelection)

TRUNKLINE_TEST(ObjectResolverTest)
#include "objectresolvertest.moc"
