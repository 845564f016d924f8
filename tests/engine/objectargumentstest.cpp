#include "engine/objectarguments.h"
#include "support/testregistry.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;

namespace {

/// Schemas app and old; app.person and its index, an extension that it needs, a function, a type, a partitioned table
/// with a partition, old.log.
class ArgumentsCatalog
{
public:
    ArgumentsCatalog()
    {
        add(ObjectKind::Schema, {}, u"app"_s);
        add(ObjectKind::Schema, {}, u"old"_s);
        const qint32 person = add(ObjectKind::Table, u"app"_s, u"person"_s);
        const qint32 orders = add(ObjectKind::Table, u"app"_s, u"orders"_s);
        const qint32 partition = add(ObjectKind::Table, u"app"_s, u"orders 1"_s);
        catalog.objects[orders].isPartitioned = true;
        catalog.objects[partition].isPartition = true;
        catalog.objects[partition].parent = orders;
        add(ObjectKind::Table, u"old"_s, u"log"_s);
        add(ObjectKind::Function, u"app"_s, u"fee(integer)"_s);
        const qint32 type = add(ObjectKind::Type, u"old"_s, u"mood"_s);
        const qint32 extension = add(ObjectKind::Extension, {}, u"citext"_s);
        add(ObjectKind::Publication, {}, u"pub"_s);
        const qint32 index = add(ObjectKind::Index, u"app"_s, u"person_i"_s);
        catalog.objects[index].name.relation = u"person"_s;
        catalog.objects[index].parent = person;
        catalog.dependencies = {{partition, orders}, {person, extension}, {index, person}};
        m_type = type;
        m_person = person;
    }
    void personNeedsOldType() { catalog.dependencies += ObjectDependency{m_person, m_type}; }
    ObjectName name(const QString &wanted) const
    {
        for (const CatalogObject &object : catalog.objects) {
            if (object.name.name == wanted)
                return object.name;
        }
        return {};
    }
    QStringList namesOf(const QList<ObjectId> &ids) const
    {
        QStringList names;
        for (const ObjectId &id : ids)
            names += catalog.objects.at(id.oid - 100).name.name;
        return names;
    }

    ObjectCatalog catalog;

private:
    qint32 add(ObjectKind kind, const QString &schema, const QString &objectName)
    {
        CatalogObject object;
        object.id = {1, static_cast<quint32>(100 + catalog.objects.size())};
        object.name = {kind, schema, objectName, {}};
        catalog.objects += object;
        return static_cast<qint32>(catalog.objects.size()) - 1;
    }
    qint32 m_type = -1;
    qint32 m_person = -1;
};

} // namespace

/// What a selection means for pg_dump, and what only pg_restore's list can say.
class ObjectArgumentsTest : public QObject
{
    Q_OBJECT

    static void compare(const ArgumentsCatalog &there, const ObjectSelection &selection, const QStringList &dump,
                        const QStringList &restore, int toolsMajor = 17)
    {
        const ResolvedObjects resolved = resolveObjects(there.catalog, selection);
        const ObjectArguments made = objectArguments(there.catalog, selection, resolved, toolsMajor);
        QCOMPARE(made.dump, dump);
        QCOMPARE(there.namesOf(made.restoreLeftOut), restore);
    }
    static ObjectSelection without(const ArgumentsCatalog &there, const QStringList &names,
                                   Travel travel = Travel::LeftOut)
    {
        ObjectSelection selection;
        for (const QString &name : names)
            selection.choices += ObjectChoice{there.name(name), travel};
        return selection;
    }

private Q_SLOTS:
    void everythingNeedsNoWord() { compare({}, {}, {}, {}); }

    void excludingPatternsArePassedOn()
    {
        ObjectSelection selection;
        selection.excludedSchemas = {u"ol?"_s};
        selection.excludedTables = {u"app.per*"_s};
        selection.excludedTableData = {u"app.orders"_s};
        compare({}, selection,
                {u"--exclude-schema=ol?"_s, u"--exclude-table=app.per*"_s, u"--exclude-table-data=app.orders"_s,
                 u"--exclude-table-data=\"app\".\"orders 1\""_s},
                {});
    }

    void singleTablesAreNamedExactly()
    {
        const ArgumentsCatalog there;
        compare(there, without(there, {u"person"_s}), {u"--exclude-table=\"app\".\"person\""_s}, {});
        compare(there, without(there, {u"orders"_s}),
                {u"--exclude-table=\"app\".\"orders\""_s, u"--exclude-table=\"app\".\"orders 1\""_s}, {});
        compare(there, without(there, {u"person"_s}, Travel::StructureOnly),
                {u"--exclude-table-data=\"app\".\"person\""_s}, {});
    }

    void whatPgDumpHasNoSwitchForIsLeftOutByTheList()
    {
        const ArgumentsCatalog there;
        compare(there, without(there, {u"fee(integer)"_s, u"mood"_s, u"person_i"_s, u"pub"_s}), {},
                {u"fee(integer)"_s, u"mood"_s, u"pub"_s, u"person_i"_s});
        // with its table it is gone from the archive
        compare(there, without(there, {u"person_i"_s, u"person"_s}), {u"--exclude-table=\"app\".\"person\""_s}, {});
    }

    void aSchemaTakesAllInIt()
    {
        const ArgumentsCatalog there;
        compare(there, without(there, {u"old"_s}), {u"--exclude-schema=\"old\""_s}, {});
    }

    void schemasAreNamedWhereNothingElseIsNeeded()
    {
        ObjectSelection selection;
        selection.schemas = {u"app"_s};
        compare({}, selection, {u"--schema=app"_s, u"--extension=\"citext\""_s}, {});
        // --extension is there since 14: before it, everything else is left out
        compare({}, selection, {u"--exclude-schema=\"old\""_s}, {u"pub"_s}, 13);
        selection.choices = {{ArgumentsCatalog().name(u"fee(integer)"_s), Travel::LeftOut}};
        compare({}, selection, {u"--schema=app"_s, u"--extension=\"citext\""_s}, {u"fee(integer)"_s});
    }

    void whatIsNeededFromElsewhereForbidsNaming()
    {
        ArgumentsCatalog there;
        there.personNeedsOldType();
        ObjectSelection selection;
        selection.schemas = {u"app"_s};
        compare(there, selection, {u"--exclude-table=\"old\".\"log\""_s}, {u"pub"_s});
    }

    void tablesAreNeverNamed()
    {
        ObjectSelection selection;
        selection.tables = {u"app.person"_s};
        compare({}, selection,
                {u"--exclude-schema=\"old\""_s, u"--exclude-table=\"app\".\"orders\""_s,
                 u"--exclude-table=\"app\".\"orders 1\""_s},
                {u"fee(integer)"_s, u"pub"_s});
    }
};

TRUNKLINE_TEST(ObjectArgumentsTest)
#include "objectargumentstest.moc"
