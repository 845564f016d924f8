#include "tools/archivecatalog.h"
#include "support/datafile.h"
#include "support/testregistry.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;

namespace {

ObjectCatalog catalogOf(int major)
{
    const auto toc = parseArchiveToc(
        QString::fromUtf8(testing::dataFile(u"tools/data/archive_toc_%1.txt"_s.arg(major))), {u"Owner \"q\" x"_s});
    if (!toc)
        return {};
    const auto script = parseArchiveScript(testing::dataFile(u"tools/data/archive_script_%1.txt"_s.arg(major)), *toc);
    return script ? archiveCatalog(*toc, *script) : ObjectCatalog();
}

const CatalogObject *objectIn(const ObjectCatalog &catalog, ObjectKind kind, const QString &schema, const QString &name,
                              const QString &relation = {})
{
    const qint32 position = catalog.find({kind, schema, name, relation});
    return position < 0 ? nullptr : &catalog.objects.at(position);
}

QStringList needsOf(const ObjectCatalog &catalog, const CatalogObject *object)
{
    QStringList names;
    for (const ObjectDependency &dependency : catalog.dependencies) {
        if (&catalog.objects.at(dependency.object) == object)
            names += catalog.objects.at(dependency.needs).name.name;
    }
    names.sort();
    return names;
}

} // namespace

/// Archives with hostile names, as the Objects page shows them.
class ArchiveCatalogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void objectsAndOwners()
    {
        const ObjectCatalog catalog = catalogOf(15);
        const CatalogObject *person = objectIn(catalog, ObjectKind::Table, u"app"_s, u"person"_s);
        QVERIFY(person);
        QCOMPARE(person->owner, u"app_owner"_s);
        QCOMPARE(person->id.catalog, 1259u);
        QCOMPARE(person->rows, -1);
        QCOMPARE(person->size, -1);
        const CatalogObject *function = objectIn(catalog, ObjectKind::Function, u"app"_s, u"f(app.mood, text)"_s);
        QVERIFY(function);
        QVERIFY(!function->needsSuperuser);
        QVERIFY(objectIn(catalog, ObjectKind::Function, u"app"_s, u"bt_in(cstring)"_s)->needsSuperuser);
        QCOMPARE(objectIn(catalog, ObjectKind::Function, u"app"_s, u"pr()"_s)->detail, u"procedure"_s);
        QVERIFY(objectIn(catalog, ObjectKind::Operator, u"app"_s, u"===(text, text)"_s));
        QCOMPARE(objectIn(catalog, ObjectKind::Type, u"app"_s, u"mood"_s)->detail, u"enum"_s);
        QCOMPARE(objectIn(catalog, ObjectKind::Type, u"app"_s, u"comp"_s)->detail, u"composite"_s);
        QCOMPARE(objectIn(catalog, ObjectKind::Type, u"app"_s, u"dom"_s)->detail, u"domain"_s);
        QVERIFY(objectIn(catalog, ObjectKind::Type, u"app"_s, u"bt"_s)->needsSuperuser);
        QVERIFY(objectIn(catalog, ObjectKind::Publication, {}, u"puba"_s)->needsSuperuser);
        QVERIFY(objectIn(catalog, ObjectKind::Publication, {}, u"pubs"_s)->needsSuperuser);
        QVERIFY(!objectIn(catalog, ObjectKind::Publication, {}, u"pub"_s)->needsSuperuser);
        const CatalogObject *docs = objectIn(catalog, ObjectKind::Table, u"app"_s, u"docs"_s);
        QVERIFY(docs->holdsLargeObjects);
        QVERIFY(!person->holdsLargeObjects);
        QCOMPARE(docs->tablespace, u"fast space"_s);
        QCOMPARE(catalog.largeObjects, 3);
        QCOMPARE(catalog.searchPath, QStringList{u"public"_s});
        QVERIFY(objectIn(catalog, ObjectKind::Schema, {}, u"public"_s));
        QVERIFY(objectIn(catalog, ObjectKind::Schema, {}, u"Sch \"q\" x"_s));
        QVERIFY(objectIn(catalog, ObjectKind::Extension, {}, u"hstore"_s));
    }
    void parents()
    {
        for (const int major : {13, 15, 17}) {
            const ObjectCatalog catalog = catalogOf(major);
            const qint32 part = catalog.find({ObjectKind::Table, u"app"_s, u"part"_s, {}});
            const CatalogObject *partition = objectIn(catalog, ObjectKind::Table, u"app"_s, u"part_1"_s);
            QVERIFY(part >= 0 && partition);
            QVERIFY(catalog.objects.at(part).isPartitioned);
            QVERIFY(partition->isPartition);
            QCOMPARE(partition->parent, part);
            QVERIFY(partition - catalog.objects.constData() > part);
            const CatalogObject *child = objectIn(catalog, ObjectKind::Table, u"app"_s, u"child"_s);
            QCOMPARE(child->parent, catalog.find({ObjectKind::Table, u"app"_s, u"country"_s, {}}));
            QVERIFY(!child->isPartition);
            const CatalogObject *sequence = objectIn(catalog, ObjectKind::Sequence, u"app"_s, u"person_big_seq"_s);
            QVERIFY(sequence->isOwnedSequence);
            QCOMPARE(sequence->parent, catalog.find({ObjectKind::Table, u"app"_s, u"person"_s, {}}));
            for (qsizetype i = 1; i < catalog.objects.size(); ++i)
                QVERIFY(catalog.objects.at(i - 1).name.kind <= catalog.objects.at(i).name.kind);
        }
    }
    void needs()
    {
        const ObjectCatalog catalog = catalogOf(17);
        QCOMPARE(needsOf(catalog, objectIn(catalog, ObjectKind::View, u"app"_s, u"v"_s)),
                 (QStringList{u"mood"_s, u"person"_s}));
        // by its default: a function and a table that is only named
        QCOMPARE(needsOf(catalog, objectIn(catalog, ObjectKind::Table, u"app"_s, u"person"_s)),
                 (QStringList{u"a"_s, u"f(app.mood, text)"_s, u"mood"_s}));
        const CatalogObject *key = objectIn(catalog, ObjectKind::ForeignKey, u"app"_s, u"person_c_fkey"_s, u"person"_s);
        QVERIFY(key);
        QVERIFY(needsOf(catalog, key).contains(u"country"_s));
        const CatalogObject *trigger = objectIn(catalog, ObjectKind::Trigger, u"app"_s, u"tr;g"_s, u"person"_s);
        QVERIFY(trigger);
        QCOMPARE(needsOf(catalog, trigger), QStringList{u"trg()"_s});
        QCOMPARE(needsOf(catalog, objectIn(catalog, ObjectKind::Index, u"app"_s, u"docs_f"_s, u"docs"_s)),
                 QStringList{u"mark(integer)"_s});
        // an index of plain columns goes with its table and needs nothing else
        QVERIFY(!objectIn(catalog, ObjectKind::Index, u"app"_s, u"person_c"_s, u"person"_s));
        QVERIFY(!objectIn(catalog, ObjectKind::Policy, u"app"_s, u"pol"_s, u"person"_s));
        QCOMPARE(needsOf(catalog, objectIn(catalog, ObjectKind::ForeignServer, {}, u"srv"_s)),
                 QStringList{u"postgres_fdw"_s});
        // the schema of an object is no need of it
        QVERIFY(needsOf(catalog, objectIn(catalog, ObjectKind::Type, u"app"_s, u"mood"_s)).isEmpty());
    }
};

TRUNKLINE_TEST(ArchiveCatalogTest)
#include "archivecatalogtest.moc"
