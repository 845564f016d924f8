#include "tools/archivecatalog.h"

#include "tools/archivedefinition.h"
#include "tools/archiveparts.h"

#include <QSet>

#include <algorithm>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

struct KindName
{
    const char *description;
    ObjectKind kind;
};

/// The first one of a kind is the most usual.
constexpr KindName kindNames[] = {
    {"SCHEMA", ObjectKind::Schema},
    {"TABLE", ObjectKind::Table},
    {"FOREIGN TABLE", ObjectKind::ForeignTable},
    {"VIEW", ObjectKind::View},
    {"MATERIALIZED VIEW", ObjectKind::MaterializedView},
    {"SEQUENCE", ObjectKind::Sequence},
    {"FUNCTION", ObjectKind::Function},
    {"PROCEDURE", ObjectKind::Function},
    {"AGGREGATE", ObjectKind::Function},
    {"TYPE", ObjectKind::Type},
    {"DOMAIN", ObjectKind::Type},
    {"COLLATION", ObjectKind::Collation},
    {"OPERATOR", ObjectKind::Operator},
    {"OPERATOR CLASS", ObjectKind::OperatorClass},
    {"OPERATOR FAMILY", ObjectKind::OperatorClass},
    {"CONVERSION", ObjectKind::Conversion},
    {"TEXT SEARCH CONFIGURATION", ObjectKind::TextSearch},
    {"TEXT SEARCH DICTIONARY", ObjectKind::TextSearch},
    {"TEXT SEARCH PARSER", ObjectKind::TextSearch},
    {"TEXT SEARCH TEMPLATE", ObjectKind::TextSearch},
    {"STATISTICS", ObjectKind::Statistics},
    {"EXTENSION", ObjectKind::Extension},
    {"PROCEDURAL LANGUAGE", ObjectKind::Language},
    {"CAST", ObjectKind::Cast},
    {"TRANSFORM", ObjectKind::Transform},
    {"ACCESS METHOD", ObjectKind::AccessMethod},
    {"FOREIGN DATA WRAPPER", ObjectKind::ForeignDataWrapper},
    {"SERVER", ObjectKind::ForeignServer},
    {"PUBLICATION", ObjectKind::Publication},
    {"SUBSCRIPTION", ObjectKind::Subscription},
    {"EVENT TRIGGER", ObjectKind::EventTrigger},
    {"FK CONSTRAINT", ObjectKind::ForeignKey},
    {"CONSTRAINT", ObjectKind::Index},
    {"INDEX", ObjectKind::Index},
    {"TRIGGER", ObjectKind::Trigger},
    {"RULE", ObjectKind::Rule},
    {"POLICY", ObjectKind::Policy},
};

std::optional<ObjectKind> archiveObjectKind(const QString &description)
{
    for (const KindName &name : kindNames) {
        if (description == QLatin1String(name.description))
            return name.kind;
    }
    return std::nullopt;
}

/// Entries that only tie or describe others: what they depend on is no need of an object.
bool saysNoNeed(const QString &description)
{
    static const QSet<QString> kinds{u"ACL"_s,
                                     u"ACL LANGUAGE"_s,
                                     u"COMMENT"_s,
                                     u"SECURITY LABEL"_s,
                                     u"DEFAULT ACL"_s,
                                     u"TABLE ATTACH"_s,
                                     u"INDEX ATTACH"_s,
                                     u"SEQUENCE OWNED BY"_s,
                                     u"SEQUENCE SET"_s,
                                     u"TABLE DATA"_s,
                                     u"MATERIALIZED VIEW DATA"_s,
                                     u"STATISTICS DATA"_s,
                                     u"PUBLICATION TABLE"_s,
                                     u"PUBLICATION TABLES IN SCHEMA"_s};
    return kinds.contains(description);
}

class ArchiveCatalogBuilder
{
public:
    ArchiveCatalogBuilder(const ArchiveToc &toc, const ArchiveScript &script)
        : m_toc(toc)
        , m_script(script)
        , m_parts(toc, script)
    {
    }
    ObjectCatalog build();

private:
    void addObject(const TocEntry &entry);
    void addPublicSchema();
    void setParents();
    void addAttachedPartitions();
    void addDependencies();
    void markPublications();
    void dropPartsWithoutNeeds();
    void sort();
    void keep(const QList<qint32> &order);
    qint32 partitionDepth(qint32 position) const;
    /// The object that an entry is, or that it is a part of; -1 where it is neither.
    qint32 objectOf(int dumpId) const;
    qint32 wholeOf(int dumpId) const;
    bool isNeed(qint32 object, qint32 needed) const;

    const ArchiveToc &m_toc;
    const ArchiveScript &m_script;
    ArchiveParts m_parts;
    ObjectCatalog m_catalog;
    QList<int> m_dumpIds;
    QHash<int, qint32> m_positions; ///< by dump id
    QHash<int, std::pair<QString, QString>> m_inherits;
};

ObjectCatalog ArchiveCatalogBuilder::build()
{
    for (const TocEntry &entry : m_toc.entries)
        addObject(entry);
    addPublicSchema();
    setParents();
    addAttachedPartitions();
    addDependencies();
    markPublications();
    dropPartsWithoutNeeds();
    sort();
    m_catalog.searchPath = {u"public"_s};
    m_catalog.largeObjects = m_toc.largeObjects();
    m_catalog.largeObjectSize = m_catalog.largeObjects > 0 ? -1 : 0;
    return m_catalog;
}

void ArchiveCatalogBuilder::addObject(const TocEntry &entry)
{
    const std::optional<ObjectKind> kind = archiveObjectKind(entry.description);
    // the rule that makes a view is the view
    if (!kind || (*kind == ObjectKind::Rule && entry.tag.endsWith(" _RETURN"_L1)))
        return;
    const ArchiveScriptEntry *script = m_script.entry(entry.dumpId);
    const ArchiveDefinition definition =
        readDefinition(entry.description, script ? script->statements.value(0) : QString());
    CatalogObject object;
    object.id = ObjectId{entry.tableOid, entry.oid};
    object.name.kind = *kind;
    if (entry.schema != "-"_L1)
        object.name.schema = entry.schema;
    object.name.name = entry.tag + definition.operands;
    object.owner = entry.owner;
    object.isPartitioned = definition.isPartitioned;
    object.holdsLargeObjects = definition.holdsLargeObjects;
    object.detail = definition.detail;
    object.needsSuperuser = definition.needsSuperuser;
    if (script && (*kind == ObjectKind::Table || *kind == ObjectKind::MaterializedView || *kind == ObjectKind::Index))
        object.tablespace = script->tablespace;
    if (object.isPartitioned) {
        object.rows = 0;
        object.size = 0;
    }
    if (definition.inheritsFrom)
        m_inherits.insert(entry.dumpId, *definition.inheritsFrom);
    m_positions.insert(entry.dumpId, static_cast<qint32>(m_catalog.objects.size()));
    m_catalog.objects += object;
    m_dumpIds += entry.dumpId;
}

/// pg_dump leaves the schema that every database has out of the archive, but not what is in it.
void ArchiveCatalogBuilder::addPublicSchema()
{
    static const ObjectId publicSchema{2615, 2200};
    const auto &objects = m_catalog.objects;
    const bool isUsed = std::any_of(objects.begin(), objects.end(),
                                    [](const CatalogObject &object) { return object.name.schema == "public"_L1; });
    const bool isThere = m_catalog.find({ObjectKind::Schema, {}, u"public"_s, {}}) >= 0;
    if (!isUsed || isThere)
        return;
    CatalogObject schema;
    schema.id = publicSchema;
    schema.name = {ObjectKind::Schema, {}, u"public"_s, {}};
    m_catalog.objects += schema;
    m_dumpIds += 0;
}

qint32 ArchiveCatalogBuilder::wholeOf(int dumpId) const
{
    const QList<int> wholes = m_parts.wholesOf(dumpId);
    return wholes.isEmpty() ? -1 : m_positions.value(wholes.first(), -1);
}

qint32 ArchiveCatalogBuilder::objectOf(int dumpId) const
{
    const qint32 itself = m_positions.value(dumpId, -1);
    return itself >= 0 ? itself : wholeOf(dumpId);
}

void ArchiveCatalogBuilder::setParents()
{
    for (qsizetype i = 0; i < m_catalog.objects.size(); ++i) {
        CatalogObject &object = m_catalog.objects[i];
        const int dumpId = m_dumpIds.at(i);
        object.parent = object.name.kind == ObjectKind::Table ? -1 : wholeOf(dumpId);
        object.isOwnedSequence = object.name.kind == ObjectKind::Sequence && object.parent >= 0;
        if (isPartOfRelation(object.name.kind) && object.parent >= 0) {
            object.name.relation = m_catalog.objects.at(object.parent).name.name;
            // all but indexes are listed as "relation part"
            if (object.name.name.startsWith(object.name.relation + u' '))
                object.name.name = object.name.name.sliced(object.name.relation.size() + 1);
        }
        const auto inherits = m_inherits.find(dumpId);
        if (inherits == m_inherits.end())
            continue;
        for (const int dependency : m_script.dependenciesOf(dumpId)) {
            const qint32 position = m_positions.value(dependency, -1);
            if (position >= 0 && m_catalog.objects.at(position).name.kind <= ObjectKind::ForeignTable &&
                m_catalog.objects.at(position).name.schema == inherits->first &&
                m_catalog.objects.at(position).name.name == inherits->second)
                object.parent = position;
        }
    }
}

void ArchiveCatalogBuilder::addAttachedPartitions()
{
    for (qsizetype i = 0; i < m_catalog.objects.size(); ++i) {
        const qint32 parent = m_positions.value(m_parts.attachedTo(m_dumpIds.at(i)), -1);
        if (parent < 0)
            continue;
        m_catalog.objects[i].isPartition = true;
        m_catalog.objects[i].parent = parent;
    }
}

bool ArchiveCatalogBuilder::isNeed(qint32 object, qint32 needed) const
{
    if (object < 0 || needed < 0 || object == needed)
        return false;
    const CatalogObject &one = m_catalog.objects.at(object);
    const CatalogObject &other = m_catalog.objects.at(needed);
    const bool goesAlong =
        isPartOfRelation(one.name.kind) || one.isOwnedSequence || one.name.kind == ObjectKind::Statistics;
    if ((goesAlong && one.parent == needed) || (other.isOwnedSequence && other.parent == object))
        return false;
    // the indexes of the relation itself, on which other parts of it stand
    if (isPartOfRelation(other.name.kind) && (other.parent == object || other.parent == one.parent))
        return false;
    return other.name.kind != ObjectKind::Schema || one.name.schema != other.name.name;
}

void ArchiveCatalogBuilder::addDependencies()
{
    QSet<std::pair<qint32, qint32>> seen;
    for (const TocEntry &entry : m_toc.entries) {
        if (saysNoNeed(entry.description))
            continue;
        const qint32 object = objectOf(entry.dumpId);
        for (const int dependency : m_script.dependenciesOf(entry.dumpId)) {
            const qint32 needed = objectOf(dependency);
            if (!isNeed(object, needed) || seen.contains({object, needed}))
                continue;
            seen.insert({object, needed});
            m_catalog.dependencies += {object, needed};
        }
    }
}

/// Only a superuser may publish a schema.
void ArchiveCatalogBuilder::markPublications()
{
    for (const TocEntry &entry : m_toc.entries) {
        if (entry.description != "PUBLICATION TABLES IN SCHEMA"_L1)
            continue;
        for (const int whole : m_parts.wholesOf(entry.dumpId)) {
            const qint32 position = m_positions.value(whole, -1);
            if (position < 0 || m_catalog.objects.at(position).name.kind != ObjectKind::Publication)
                continue;
            m_catalog.objects[position].needsSuperuser = true;
            m_catalog.objects[position].detail = u"tables-in-schema"_s;
        }
    }
}

void ArchiveCatalogBuilder::dropPartsWithoutNeeds()
{
    QSet<qint32> needy;
    for (const ObjectDependency &dependency : std::as_const(m_catalog.dependencies)) {
        needy.insert(dependency.object);
        needy.insert(dependency.needs);
    }
    QList<qint32> kept;
    for (qint32 i = 0; i < m_catalog.objects.size(); ++i) {
        if (!isPartOfRelation(m_catalog.objects.at(i).name.kind) || needy.contains(i))
            kept += i;
    }
    keep(kept);
}

qint32 ArchiveCatalogBuilder::partitionDepth(qint32 position) const
{
    qint32 depth = 0;
    while (position >= 0 && m_catalog.objects.at(position).isPartition && depth < 100) {
        position = m_catalog.objects.at(position).parent;
        ++depth;
    }
    return depth;
}

/// Schemas first, tables before their partitions, the rest by name.
void ArchiveCatalogBuilder::sort()
{
    QList<qint32> order(m_catalog.objects.size());
    std::iota(order.begin(), order.end(), 0);
    QList<qint32> depths;
    for (const qint32 position : std::as_const(order))
        depths += partitionDepth(position);
    std::sort(order.begin(), order.end(), [&](qint32 left, qint32 right) {
        const CatalogObject &a = m_catalog.objects.at(left);
        const CatalogObject &b = m_catalog.objects.at(right);
        return std::tie(a.name.kind, depths.at(left), a.name.schema, a.name.name, a.name.relation, left) <
               std::tie(b.name.kind, depths.at(right), b.name.schema, b.name.name, b.name.relation, right);
    });
    keep(order);
}

/// Only these objects, in this order.
void ArchiveCatalogBuilder::keep(const QList<qint32> &order)
{
    QList<qint32> moved(m_catalog.objects.size(), -1);
    QList<CatalogObject> objects;
    objects.reserve(order.size());
    for (const qint32 position : order) {
        moved[position] = static_cast<qint32>(objects.size());
        objects += m_catalog.objects.at(position);
    }
    for (CatalogObject &object : objects)
        object.parent = object.parent >= 0 ? moved.at(object.parent) : -1;
    QList<ObjectDependency> dependencies;
    for (const ObjectDependency &dependency : std::as_const(m_catalog.dependencies)) {
        const ObjectDependency kept{moved.at(dependency.object), moved.at(dependency.needs)};
        if (kept.object >= 0 && kept.needs >= 0)
            dependencies += kept;
    }
    std::sort(dependencies.begin(), dependencies.end(), [](const ObjectDependency &a, const ObjectDependency &b) {
        return std::tie(a.object, a.needs) < std::tie(b.object, b.needs);
    });
    m_catalog.objects = objects;
    m_catalog.dependencies = dependencies;
}

} // namespace

ObjectCatalog archiveCatalog(const ArchiveToc &toc, const ArchiveScript &script)
{
    ObjectCatalog catalog = ArchiveCatalogBuilder(toc, script).build();
    catalog.grantsPassedOn =
        std::any_of(script.entries.begin(), script.entries.end(), [](const ArchiveScriptEntry &entry) {
            return std::any_of(entry.statements.begin(), entry.statements.end(), [](const QString &statement) {
                return statement.startsWith("SET SESSION AUTHORIZATION "_L1);
            });
        });
    return catalog;
}

QString archiveDescription(ObjectKind kind)
{
    for (const KindName &name : kindNames) {
        if (name.kind == kind)
            return QString::fromLatin1(name.description);
    }
    return {};
}

} // namespace trunkline
