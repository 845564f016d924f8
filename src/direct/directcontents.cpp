#include "direct/directcontents.h"

#include "core/quoting.h"

#include <QMap>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

constexpr quint32 relationCatalog = 1259;
constexpr quint32 extensionCatalog = 3079;
constexpr quint32 largeObjectCatalog = 2613;
/// As pg_dump groups them since 17.
constexpr qsizetype largeObjectsInGroup = 1000;

class ContentsBuilder
{
public:
    ContentsBuilder(const ArchiveContents &definitions, const DirectFacts &facts, const QSet<quint32> &rowsStayBehind)
        : m_facts(facts)
        , m_rowsStayBehind(rowsStayBehind)
    {
        m_made.archive = definitions;
        for (const TocEntry &entry : definitions.toc.entries)
            m_nextId = std::max(m_nextId, entry.dumpId + 1);
        for (const ArchiveScriptEntry &entry : definitions.script.entries) {
            for (const int needed : entry.dependencies)
                m_nextId = std::max(m_nextId, needed + 1);
        }
    }

    DirectContents build()
    {
        const QList<TocEntry> definitions = m_made.archive.toc.entries;
        for (const TocEntry &entry : definitions) {
            if (entry.tableOid == relationCatalog && entry.description == "TABLE"_L1)
                addTable(entry);
            else if (entry.tableOid == relationCatalog && entry.description == "SEQUENCE"_L1)
                addSequence(entry.dumpId, entry.oid, entry.owner);
            else if (entry.tableOid == extensionCatalog && entry.description == "EXTENSION"_L1)
                addExtension(entry);
        }
        addLargeObjects();
        for (const TocEntry &entry : definitions) {
            if (entry.description == "MATERIALIZED VIEW"_L1)
                addMaterializedView(entry);
        }
        for (const TocEntry &entry : std::as_const(m_made.archive.toc.entries))
            m_made.descriptions.insert(entry.dumpId, entry.description);
        return std::move(m_made);
    }

private:
    void add(const QString &description, quint32 oid, const QString &schema, const QString &tag, const QString &owner,
             const QList<int> &dependencies, const QStringList &statements = {}, quint32 catalog = 0)
    {
        TocEntry entry;
        entry.dumpId = m_nextId++;
        entry.tableOid = catalog;
        entry.oid = oid;
        entry.description = description;
        entry.schema = schema;
        entry.tag = tag;
        entry.owner = owner;
        m_made.archive.toc.entries += entry;
        ArchiveScriptEntry script;
        script.dumpId = entry.dumpId;
        script.id = {catalog, oid};
        script.dependencies = dependencies;
        script.statements = statements;
        m_made.archive.script.append(script);
    }

    void addTable(const TocEntry &entry)
    {
        const auto table = m_facts.tables.constFind(entry.oid);
        if (table == m_facts.tables.constEnd() || table->kind != u'r' || m_rowsStayBehind.contains(entry.oid))
            return;
        add(u"TABLE DATA"_s, entry.oid, entry.schema, entry.tag, entry.owner, {entry.dumpId});
    }

    void addSequence(int dumpId, quint32 oid, const QString &owner)
    {
        const auto sequence = m_facts.sequences.constFind(oid);
        if (sequence != m_facts.sequences.constEnd())
            add(u"SEQUENCE SET"_s, oid, sequence->schema, sequence->name, owner, {dumpId});
    }

    void addExtension(const TocEntry &entry)
    {
        for (const DirectExtensionRows &rows : m_facts.extensionRows) {
            if (rows.extension != entry.oid)
                continue;
            const auto table = m_facts.tables.constFind(rows.relation);
            if (m_facts.sequences.contains(rows.relation))
                addSequence(entry.dumpId, rows.relation, {});
            else if (table != m_facts.tables.constEnd() && table->kind == u'r' &&
                     !m_rowsStayBehind.contains(rows.relation))
                add(u"TABLE DATA"_s, rows.relation, table->schema, table->name, {}, {entry.dumpId});
        }
    }

    void addMaterializedView(const TocEntry &entry)
    {
        const auto view = m_facts.tables.constFind(entry.oid);
        if (view == m_facts.tables.constEnd() || !view->populated || m_rowsStayBehind.contains(entry.oid))
            return;
        add(u"MATERIALIZED VIEW DATA"_s, entry.oid, entry.schema, entry.tag, entry.owner, {entry.dumpId},
            {u"REFRESH MATERIALIZED VIEW "_s + Quoting::qualified(view->schema, view->name)});
    }

    void addLargeObjects()
    {
        // a group has one owner, and grants or none, as the entry of an archive says them for all of it
        QMap<std::pair<QString, bool>, QList<DirectLargeObject>> groups;
        for (const DirectLargeObject &object : m_facts.largeObjects) {
            QList<DirectLargeObject> &group = groups[{object.owner, !object.grants.isEmpty()}];
            group += object;
            if (group.size() >= largeObjectsInGroup)
                addGroup(std::exchange(group, {}));
        }
        for (const QList<DirectLargeObject> &group : std::as_const(groups)) {
            if (!group.isEmpty())
                addGroup(group);
        }
    }

    void addGroup(const QList<DirectLargeObject> &group)
    {
        const QString first = QString::number(group.constFirst().oid);
        const QString tag = group.size() == 1 ? first : first + u".."_s + QString::number(group.constLast().oid);
        const int dumpId = m_nextId;
        QStringList statements;
        QStringList grants;
        for (const DirectLargeObject &object : group) {
            statements += u"SELECT pg_catalog.lo_create('%1')"_s.arg(object.oid);
            statements += u"ALTER LARGE OBJECT %1 OWNER TO %2"_s.arg(QString::number(object.oid),
                                                                     Quoting::identifier(object.owner));
            grants += object.grants;
            m_made.largeObjects[dumpId] += object.oid;
        }
        // the number of a group is that of its first object
        add(u"BLOB METADATA"_s, group.constFirst().oid, u"-"_s, tag, group.constFirst().owner, {}, statements,
            largeObjectCatalog);
        for (const DirectLargeObject &object : group) {
            if (!object.comment.isEmpty())
                add(u"COMMENT"_s, 0, u"-"_s, u"LARGE OBJECT "_s + QString::number(object.oid), object.owner, {dumpId},
                    {u"COMMENT ON LARGE OBJECT %1 IS %2"_s.arg(QString::number(object.oid),
                                                               Quoting::literal(object.comment))});
        }
        if (!grants.isEmpty())
            add(u"ACL"_s, 0, u"-"_s, (group.size() == 1 ? u"LARGE OBJECT "_s : u"LARGE OBJECTS "_s) + tag,
                group.constFirst().owner, {dumpId}, grants);
        add(u"BLOBS"_s, 0, u"-"_s, tag, group.constFirst().owner, {dumpId});
    }

    const DirectFacts &m_facts;
    const QSet<quint32> &m_rowsStayBehind;
    DirectContents m_made;
    int m_nextId = 1;
};

} // namespace

DirectContents withEverything(const ArchiveContents &definitions, const DirectFacts &facts,
                              const QSet<quint32> &rowsStayBehind)
{
    return ContentsBuilder(definitions, facts, rowsStayBehind).build();
}

} // namespace trunkline
