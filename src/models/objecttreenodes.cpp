#include "models/objecttreenodes.h"

#include <QHash>
#include <QSet>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

/// The order of groups: what a person looks for first.
int groupPlace(ObjectKind kind)
{
    static constexpr ObjectKind first[] = {ObjectKind::Table,    ObjectKind::View,     ObjectKind::MaterializedView,
                                           ObjectKind::Function, ObjectKind::Sequence, ObjectKind::Type,
                                           ObjectKind::ForeignTable};
    const auto found = std::find(std::begin(first), std::end(first), kind);
    return found == std::end(first) ? 100 + static_cast<int>(kind) : static_cast<int>(found - std::begin(first));
}

/// Where a row stands among its siblings: schemas, large objects, extensions, what else the database has.
int rowPlace(const ObjectTreeNode &node)
{
    switch (node.what) {
    case ObjectTreeNode::What::Schema:
        return -2;
    case ObjectTreeNode::What::LargeObjects:
        return -1;
    case ObjectTreeNode::What::Group:
        return groupPlace(node.kind);
    case ObjectTreeNode::What::Object:
        break;
    }
    return 0;
}

void sortRows(const QList<ObjectTreeNode> &nodes, QList<int> &rows)
{
    std::sort(rows.begin(), rows.end(), [&nodes](int left, int right) {
        const ObjectTreeNode &a = nodes.at(left);
        const ObjectTreeNode &b = nodes.at(right);
        if (rowPlace(a) != rowPlace(b))
            return rowPlace(a) < rowPlace(b);
        const int order = QString::compare(a.name, b.name, Qt::CaseInsensitive);
        return order != 0 ? order < 0 : a.name < b.name;
    });
}

class TreeBuilder
{
public:
    explicit TreeBuilder(const ObjectCatalog &catalog)
        : m_catalog(catalog)
        , m_nodeOf(catalog.objects.size(), -1)
    {
    }

    QList<ObjectTreeNode> build()
    {
        m_nodes.reserve(m_catalog.objects.size() + 200);
        for (qint32 i = 0; i < m_catalog.objects.size(); ++i)
            addObject(i);
        if (m_catalog.largeObjects > 0) {
            const int node = add(ObjectTreeNode::What::LargeObjects, ObjectKind::Table, -1, {});
            m_nodes[node].size = m_catalog.largeObjectSize;
        }
        noteExtensions();
        for (int i = 0; i < m_nodes.size(); ++i)
            sortRows(m_nodes, m_nodes[i].children);
        return m_nodes;
    }

private:
    int add(ObjectTreeNode::What what, ObjectKind kind, int parent, const QString &name)
    {
        ObjectTreeNode node;
        node.what = what;
        node.kind = kind;
        node.parent = parent;
        node.name = name;
        const int made = static_cast<int>(m_nodes.size());
        m_nodes.append(node);
        if (parent >= 0)
            m_nodes[parent].children.append(made);
        return made;
    }

    int schema(const QString &name)
    {
        const auto found = m_schemas.constFind(name);
        if (found != m_schemas.constEnd())
            return *found;
        const int made = add(ObjectTreeNode::What::Schema, ObjectKind::Schema, -1, name);
        m_schemas.insert(name, made);
        return made;
    }

    int group(int parent, ObjectKind kind)
    {
        const std::pair<int, int> key(parent, static_cast<int>(kind));
        const auto found = m_groups.constFind(key);
        if (found != m_groups.constEnd())
            return *found;
        const int made = add(ObjectTreeNode::What::Group, kind, parent, {});
        m_groups.insert(key, made);
        return made;
    }

    void addObject(qint32 position)
    {
        const CatalogObject &object = m_catalog.objects.at(position);
        const ObjectKind kind = object.name.kind;
        if (isPartOfRelation(kind) || object.isOwnedSequence) {
            const int relation = object.parent >= 0 ? m_nodeOf.at(object.parent) : -1;
            if (relation >= 0)
                m_nodes[relation].parts.append(position);
            return;
        }
        int node = -1;
        if (kind == ObjectKind::Schema) {
            node = schema(object.name.name);
        } else {
            int parent = -1;
            if (object.isPartition && object.parent >= 0)
                parent = m_nodeOf.at(object.parent);
            if (parent < 0)
                parent = group(isDatabaseWide(kind) ? -1 : schema(object.name.schema), kind);
            node = add(ObjectTreeNode::What::Object, kind, parent, object.name.name);
        }
        m_nodes[node].object = position;
        m_nodeOf[position] = node;
    }

    /// What a schema or an object needs of extensions; that of the procedural language is on every server.
    void noteExtensions()
    {
        QHash<int, QSet<QString>> needs;
        for (const ObjectDependency &dependency : m_catalog.dependencies) {
            const CatalogObject &extension = m_catalog.objects.at(dependency.needs);
            if (extension.name.kind != ObjectKind::Extension || extension.name.name == "plpgsql"_L1)
                continue;
            const CatalogObject &object = m_catalog.objects.at(dependency.object);
            const int node = m_nodeOf.at(dependency.object);
            if (node >= 0)
                needs[node].insert(extension.name.name);
            const int itsSchema = m_schemas.value(object.name.schema, -1);
            if (itsSchema >= 0 && itsSchema != node)
                needs[itsSchema].insert(extension.name.name);
        }
        for (auto it = needs.constBegin(); it != needs.constEnd(); ++it) {
            QStringList names = it->values();
            names.sort();
            m_nodes[it.key()].needs = names.join(u", "_s);
        }
    }

    const ObjectCatalog &m_catalog;
    QList<ObjectTreeNode> m_nodes;
    QList<int> m_nodeOf;
    QHash<QString, int> m_schemas;
    QHash<std::pair<int, int>, int> m_groups;
};

} // namespace

QList<ObjectTreeNode> objectTreeNodes(const ObjectCatalog &catalog)
{
    return TreeBuilder(catalog).build();
}

QList<int> topOfObjectTree(const QList<ObjectTreeNode> &nodes)
{
    QList<int> top;
    for (int i = 0; i < nodes.size(); ++i) {
        if (nodes.at(i).parent < 0)
            top.append(i);
    }
    sortRows(nodes, top);
    return top;
}

} // namespace trunkline
