#include "pg/objectcatalogbuilder.h"

#include "pg/objectcatalogqueries.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <algorithm>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

using Query = ObjectCatalogQueries;

constexpr quint32 relationCatalog = 1259;
constexpr quint32 largeObjectRelation = 2613;

ObjectKind objectKindOf(const QString &word)
{
    static const QHash<QString, ObjectKind> kinds{
        {u"schema"_s, ObjectKind::Schema},
        {u"table"_s, ObjectKind::Table},
        {u"foreigntable"_s, ObjectKind::ForeignTable},
        {u"view"_s, ObjectKind::View},
        {u"matview"_s, ObjectKind::MaterializedView},
        {u"sequence"_s, ObjectKind::Sequence},
        {u"function"_s, ObjectKind::Function},
        {u"type"_s, ObjectKind::Type},
        {u"collation"_s, ObjectKind::Collation},
        {u"operator"_s, ObjectKind::Operator},
        {u"opclass"_s, ObjectKind::OperatorClass},
        {u"conversion"_s, ObjectKind::Conversion},
        {u"textsearch"_s, ObjectKind::TextSearch},
        {u"statistics"_s, ObjectKind::Statistics},
        {u"extension"_s, ObjectKind::Extension},
        {u"language"_s, ObjectKind::Language},
        {u"cast"_s, ObjectKind::Cast},
        {u"transform"_s, ObjectKind::Transform},
        {u"accessmethod"_s, ObjectKind::AccessMethod},
        {u"wrapper"_s, ObjectKind::ForeignDataWrapper},
        {u"server"_s, ObjectKind::ForeignServer},
        {u"publication"_s, ObjectKind::Publication},
        {u"subscription"_s, ObjectKind::Subscription},
        {u"eventtrigger"_s, ObjectKind::EventTrigger},
        {u"foreignkey"_s, ObjectKind::ForeignKey},
        {u"index"_s, ObjectKind::Index},
        {u"trigger"_s, ObjectKind::Trigger},
        {u"rule"_s, ObjectKind::Rule},
        {u"policy"_s, ObjectKind::Policy},
    };
    return kinds.value(word);
}

} // namespace

void ObjectCatalogBuilder::takeObjects(const Rows &rows)
{
    m_catalog.objects.reserve(rows.rows.size());
    m_parentOids.reserve(rows.rows.size());
    for (const QStringList &row : rows.rows) {
        CatalogObject object;
        object.id = {row.at(Query::Catalog).toUInt(), row.at(Query::Oid).toUInt()};
        object.name = {objectKindOf(row.at(Query::Kind)), row.at(Query::Schema), row.at(Query::Name),
                       row.at(Query::Relation)};
        object.owner = row.at(Query::Owner);
        object.rows = row.at(Query::Rows_).toLongLong();
        object.size = row.at(Query::Size).toLongLong();
        const QString &flags = row.at(Query::Flags);
        object.isPartition = flags.contains(u'p');
        object.isPartitioned = flags.contains(u'P');
        object.isOwnedSequence = flags.contains(u'o');
        object.holdsLargeObjects = flags.contains(u'l');
        object.needsSuperuser = flags.contains(u's');
        object.isUnreadable = flags.contains(u'u');
        object.hidesRows = flags.contains(u'h');
        object.tablespace = row.at(Query::Tablespace);
        object.detail = row.at(Query::Detail);
        m_catalog.objects += object;
        m_parentOids += row.at(Query::ParentOid).toUInt();
    }
    index();
}

void ObjectCatalogBuilder::takeSizes(const Rows &rows)
{
    for (const QStringList &row : rows.rows) {
        const quint32 oid = row.at(0).toUInt();
        const qint64 size = row.at(1).isNull() ? -1 : row.at(1).toLongLong();
        const qint32 position = positionOf({relationCatalog, oid});
        if (size < 0)
            continue; // dropped in between
        if (position >= 0)
            m_catalog.objects[position].size = size;
        else if (oid == largeObjectRelation)
            m_catalog.largeObjectSize = m_catalog.largeObjects > 0 ? size : 0;
    }
}

void ObjectCatalogBuilder::takeSearchPathAndLargeObjects(const Rows &rows)
{
    for (const QJsonValue &schema : QJsonDocument::fromJson(rows.at(0, 0).toUtf8()).array())
        m_catalog.searchPath += schema.toString();
    for (const QJsonValue &value : QJsonDocument::fromJson(rows.at(0, 3).toUtf8()).array()) {
        const QJsonArray index = value.toArray();
        m_catalog.indexPlaces += IndexPlace{index.at(0).toString(), index.at(1).toString(), index.at(2).toString(),
                                            index.at(3).toString()};
    }
    m_catalog.grantsPassedOn = rows.at(0, 4) == "t"_L1;
    m_catalog.largeObjects = rows.at(0, 1).toLongLong();
    m_catalog.largeObjectSize = m_catalog.largeObjects > 0 ? rows.at(0, 2).toLongLong() : 0;
}

void ObjectCatalogBuilder::takeDependencies(const Rows &rows)
{
    for (const QStringList &row : rows.rows) {
        const End object{{row.at(Query::EndCatalog).toUInt(), row.at(Query::EndOid).toUInt()},
                         row.at(Query::EndRelation).toUInt()};
        const End needed{{row.at(Query::NeededCatalog).toUInt(), row.at(Query::NeededOid).toUInt()},
                         row.at(Query::NeededRelation).toUInt()};
        if (row.at(Query::Type) == "e"_L1)
            m_extensionOf.insert(object.id, needed.id);
        else
            m_edges += {object, needed};
    }
}

ObjectCatalog ObjectCatalogBuilder::build()
{
    dropPartsWithoutNeeds();
    sort();
    setParents();
    setDependencies();
    return m_catalog;
}

void ObjectCatalogBuilder::index()
{
    m_positions.clear();
    m_positions.reserve(m_catalog.objects.size());
    for (qsizetype i = 0; i < m_catalog.objects.size(); ++i)
        m_positions.insert(m_catalog.objects.at(i).id, static_cast<qint32>(i));
}

qint32 ObjectCatalogBuilder::parentOf(qint32 position) const
{
    const quint32 oid = m_parentOids.at(position);
    return oid == 0 ? -1 : positionOf({relationCatalog, oid});
}

qint32 ObjectCatalogBuilder::resolve(const End &end) const
{
    const ObjectId relation{relationCatalog, end.relation};
    for (const ObjectId &id : {end.id, m_extensionOf.value(end.id), relation, m_extensionOf.value(relation)}) {
        const qint32 position = positionOf(id);
        if (position >= 0)
            return position;
    }
    return -1;
}

bool ObjectCatalogBuilder::isNeed(qint32 object, qint32 needed) const
{
    if (object < 0 || needed < 0 || object == needed)
        return false;
    const CatalogObject &one = m_catalog.objects.at(object);
    const CatalogObject &other = m_catalog.objects.at(needed);
    const bool goesAlong =
        isPartOfRelation(one.name.kind) || one.isOwnedSequence || one.name.kind == ObjectKind::Statistics;
    if (goesAlong && parentOf(object) == needed)
        return false;
    // the default of a serial column needs its sequence, which comes with the table anyway
    if (other.isOwnedSequence && parentOf(needed) == object)
        return false;
    // that something is in its schema is no need, unless an extension brings the schema
    return other.name.kind != ObjectKind::Schema || one.name.schema != other.name.name;
}

/// The queries give parts that may need something. Those that need nothing that can be left out go with their relation.
void ObjectCatalogBuilder::dropPartsWithoutNeeds()
{
    QSet<qint32> needy;
    for (const Edge &edge : std::as_const(m_edges)) {
        const qint32 object = resolve(edge.object);
        if (object >= 0 && isPartOfRelation(m_catalog.objects.at(object).name.kind) &&
            isNeed(object, resolve(edge.needed)))
            needy.insert(object);
    }
    QList<qsizetype> kept;
    for (qsizetype i = 0; i < m_catalog.objects.size(); ++i) {
        if (!isPartOfRelation(m_catalog.objects.at(i).name.kind) || needy.contains(static_cast<qint32>(i)))
            kept += i;
    }
    keep(kept);
}

int ObjectCatalogBuilder::partitionDepth(qsizetype position) const
{
    int depth = 0;
    for (auto i = static_cast<qint32>(position); i >= 0 && m_catalog.objects.at(i).isPartition; i = parentOf(i))
        ++depth;
    return depth;
}

/// Schemas first, tables before their partitions, the rest by name.
void ObjectCatalogBuilder::sort()
{
    QList<int> depths;
    depths.reserve(m_catalog.objects.size());
    for (qsizetype i = 0; i < m_catalog.objects.size(); ++i)
        depths += partitionDepth(i);
    QList<qsizetype> positions(m_catalog.objects.size());
    std::iota(positions.begin(), positions.end(), 0);
    std::sort(positions.begin(), positions.end(), [&](qsizetype left, qsizetype right) {
        const CatalogObject &a = m_catalog.objects.at(left);
        const CatalogObject &b = m_catalog.objects.at(right);
        return std::tie(a.name.kind, depths.at(left), a.name.schema, a.name.name, a.name.relation, a.id.catalog,
                        a.id.oid) < std::tie(b.name.kind, depths.at(right), b.name.schema, b.name.name, b.name.relation,
                                             b.id.catalog, b.id.oid);
    });
    keep(positions);
}

void ObjectCatalogBuilder::keep(const QList<qsizetype> &positions)
{
    QList<CatalogObject> objects;
    QList<quint32> parents;
    objects.reserve(positions.size());
    parents.reserve(positions.size());
    for (const qsizetype position : positions) {
        objects += m_catalog.objects.at(position);
        parents += m_parentOids.at(position);
    }
    m_catalog.objects = objects;
    m_parentOids = parents;
    index();
}

void ObjectCatalogBuilder::setParents()
{
    for (qsizetype i = 0; i < m_catalog.objects.size(); ++i)
        m_catalog.objects[i].parent = parentOf(static_cast<qint32>(i));
}

void ObjectCatalogBuilder::setDependencies()
{
    QSet<std::pair<qint32, qint32>> seen;
    for (const Edge &edge : std::as_const(m_edges)) {
        const qint32 object = resolve(edge.object);
        const qint32 needed = resolve(edge.needed);
        if (!isNeed(object, needed) || seen.contains({object, needed}))
            continue;
        seen.insert({object, needed});
        m_catalog.dependencies += {object, needed};
    }
    std::sort(m_catalog.dependencies.begin(), m_catalog.dependencies.end(),
              [](const ObjectDependency &left, const ObjectDependency &right) {
                  return std::tie(left.object, left.needs) < std::tie(right.object, right.needs);
              });
}

} // namespace trunkline
