#include "models/objecttreemodel.h"

#include "models/objectwords.h"

#include <QStringMatcher>
#include <QThreadPool>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

using What = ObjectTreeNode::What;

ObjectTreeModel::ObjectTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

ObjectTreeContent ObjectTreeContent::of(const ObjectCatalog &catalog)
{
    ObjectTreeContent made;
    made.catalog = catalog;
    made.choices = ObjectChoices(catalog);
    made.nodes = objectTreeNodes(catalog);
    made.top = topOfObjectTree(made.nodes);
    made.nodeOf.fill(-1, catalog.objects.size());
    for (int i = 0; i < made.nodes.size(); ++i) {
        if (made.nodes.at(i).object >= 0)
            made.nodeOf[made.nodes.at(i).object] = i;
    }
    return made;
}

void ObjectTreeModel::setContent(ObjectTreeContent content)
{
    beginResetModel();
    if (m_nodes.size() > 1000) {
        // Letting go of tens of thousands of rows takes its time as well.
        auto old = std::make_shared<ObjectTreeContent>();
        old->catalog = std::move(m_catalog);
        old->choices = std::move(m_choices);
        old->nodes = std::move(m_nodes);
        QThreadPool::globalInstance()->start([old = std::move(old)]() mutable { old.reset(); });
    }
    m_catalog = std::move(content.catalog);
    m_resolved = {};
    m_choices = std::move(content.choices);
    m_nodes = std::move(content.nodes);
    m_top = std::move(content.top);
    m_nodeOf = std::move(content.nodeOf);
    for (auto node = m_nodes.rbegin(); node != m_nodes.rend(); ++node)
        work(*node);
    applyFilter();
    endResetModel();
}

void ObjectTreeModel::setSelection(const ObjectSelection &selection)
{
    ObjectSelection choicesOnly = selection;
    choicesOnly.choices = m_selection.choices;
    const bool patternsChanged = choicesOnly != m_selection;
    m_selection = selection;
    if (!patternsChanged)
        return;
    m_patternsChanged = true;
    compilePatterns();
}

void ObjectTreeModel::setResolved(const ResolvedObjects &resolved)
{
    if (resolved.travel.size() != m_catalog.objects.size())
        return;
    const ResolvedObjects before = std::exchange(m_resolved, resolved);
    const auto isOther = [&](qint32 at) {
        return before.travel.isEmpty() || before.travel.at(at) != resolved.travel.at(at) ||
               before.reasons.at(at) != resolved.reasons.at(at);
    };
    QSet<int> parents;
    // Children stand after their parents.
    for (int i = static_cast<int>(m_nodes.size()) - 1; i >= 0; --i) {
        ObjectTreeNode &node = m_nodes[i];
        if (work(node) || (node.object >= 0 && isOther(node.object)))
            parents.insert(node.parent);
    }
    tellChanges(parents);
}

/// What changed is told once for each row that has others below it, not once for each of those; and where it is all over
/// the tree, at once.
void ObjectTreeModel::tellChanges(const QSet<int> &parents)
{
    if (std::exchange(m_patternsChanged, false) || parents.size() > 50) {
        Q_EMIT layoutAboutToBeChanged();
        Q_EMIT layoutChanged();
        return;
    }
    for (const int parent : parents) {
        const QList<int> &shown = parent < 0 ? m_shownTop : m_nodes.at(parent).shown;
        const QModelIndex first = shown.isEmpty() ? QModelIndex() : indexOfNode(shown.constFirst());
        if (first.isValid())
            Q_EMIT dataChanged(first, indexOfNode(shown.constLast(), ColumnCount - 1));
    }
}

void ObjectTreeModel::compilePatterns()
{
    const auto compiled = [](const QStringList &texts, Result<NamePattern> (*compile)(const QString &)) {
        QList<Pattern> patterns;
        for (const QString &text : texts) {
            if (const Result<NamePattern> pattern = compile(text))
                patterns.append({text, *pattern});
        }
        return patterns;
    };
    m_schemaPatterns = compiled(m_selection.excludedSchemas, &NamePattern::forSchemas);
    m_tablePatterns = compiled(m_selection.excludedTables, &NamePattern::forRelations);
    m_dataPatterns = compiled(m_selection.excludedTableData, &NamePattern::forRelations);
}

void ObjectTreeModel::setFilter(const QString &text)
{
    if (m_filter == text)
        return;
    beginResetModel();
    m_filter = text;
    applyFilter();
    endResetModel();
}

void ObjectTreeModel::applyFilter()
{
    m_matches = 0;
    const QStringMatcher matcher(m_filter, Qt::CaseInsensitive);
    const bool qualified = m_filter.contains(u'.');
    // Downwards: what matches, and what is in a match. Upwards: what a match is in.
    enum Show : char
    {
        Hidden,
        Below,
        Matches
    };
    std::vector<char> show(static_cast<size_t>(m_nodes.size()), Matches);
    for (int i = 0; i < m_nodes.size() && !m_filter.isEmpty(); ++i) {
        ObjectTreeNode &node = m_nodes[i];
        node.leadsToMatch = false;
        const bool isInMatch = node.parent >= 0 && show[static_cast<size_t>(node.parent)] == Matches;
        bool match = false;
        if (node.object >= 0 || node.what == What::Schema) {
            const QString schema = node.object >= 0 ? m_catalog.objects.at(node.object).name.schema : QString();
            match = matcher.indexIn(qualified && !schema.isEmpty() ? schema + u'.' + node.name : node.name) >= 0;
        } else {
            match = matcher.indexIn(text(node, Name)) >= 0 && node.parent < 0;
        }
        m_matches += match && node.what == What::Object ? 1 : 0;
        show[static_cast<size_t>(i)] = match ? Matches : isInMatch ? Matches : Hidden;
        if (!match || isInMatch)
            continue;
        for (int above = node.parent; above >= 0 && !m_nodes.at(above).leadsToMatch; above = m_nodes.at(above).parent) {
            m_nodes[above].leadsToMatch = true;
            if (show[static_cast<size_t>(above)] == Hidden)
                show[static_cast<size_t>(above)] = Below;
        }
    }
    const auto let = [&](const QList<int> &children) {
        QList<int> shown;
        for (const int child : children) {
            if (show[static_cast<size_t>(child)] == Hidden)
                continue;
            m_nodes[child].row = static_cast<int>(shown.size());
            shown.append(child);
        }
        return shown;
    };
    m_shownTop = let(m_top);
    for (ObjectTreeNode &node : m_nodes)
        node.shown = node.children.isEmpty() ? QList<int>() : let(node.children);
}

bool ObjectTreeModel::leadsToMatch(const QModelIndex &index) const
{
    return index.isValid() && !m_filter.isEmpty() && node(index).leadsToMatch;
}

QModelIndex ObjectTreeModel::indexOf(qint32 object) const
{
    while (object >= 0 && object < m_nodeOf.size() && m_nodeOf.at(object) < 0)
        object = m_catalog.objects.at(object).parent;
    return object < 0 || object >= m_nodeOf.size() ? QModelIndex() : indexOfNode(m_nodeOf.at(object));
}

qint32 ObjectTreeModel::objectAt(const QModelIndex &index) const
{
    return index.isValid() ? node(index).object : -1;
}

QString ObjectTreeModel::key(const QModelIndex &index) const
{
    QString made;
    for (QModelIndex at = index; at.isValid(); at = at.parent())
        made += u"%1 %2 %3\n"_s.arg(static_cast<int>(node(at).what)).arg(static_cast<int>(node(at).kind)).arg(node(at).name);
    return made;
}

QModelIndex ObjectTreeModel::indexOfKey(const QString &key) const
{
    // Keys end in those of what the row is in, so that each level rules out all others.
    QModelIndex at;
    for (int row = 0; row < rowCount(at); ++row) {
        const QModelIndex child = index(row, Name, at);
        const QString its = this->key(child);
        if (its == key)
            return child;
        if (key.endsWith(u'\n' + its)) {
            at = child;
            row = -1;
        }
    }
    return {};
}

const ObjectTreeNode &ObjectTreeModel::node(const QModelIndex &index) const
{
    return m_nodes.at(static_cast<qsizetype>(index.internalId()));
}

const CatalogObject *ObjectTreeModel::object(const ObjectTreeNode &node) const
{
    return node.object >= 0 ? &m_catalog.objects.at(node.object) : nullptr;
}

const QList<int> &ObjectTreeModel::shownBelow(const QModelIndex &parent) const
{
    return parent.isValid() ? node(parent).shown : m_shownTop;
}

QModelIndex ObjectTreeModel::indexOfNode(int at, int column) const
{
    const ObjectTreeNode &wanted = m_nodes.at(at);
    // Hidden ones keep the row that they had when they were shown.
    for (int child = at; child >= 0; child = m_nodes.at(child).parent) {
        const int above = m_nodes.at(child).parent;
        const QList<int> &siblings = above < 0 ? m_shownTop : m_nodes.at(above).shown;
        if (siblings.value(m_nodes.at(child).row, -1) != child)
            return {};
    }
    return createIndex(wanted.row, column, static_cast<quintptr>(at));
}

QModelIndex ObjectTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, static_cast<quintptr>(shownBelow(parent).at(row)));
}

QModelIndex ObjectTreeModel::parent(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const int above = node(index).parent;
    return above < 0 ? QModelIndex() : createIndex(m_nodes.at(above).row, 0, static_cast<quintptr>(above));
}

int ObjectTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(shownBelow(parent).size());
}

int ObjectTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

Qt::ItemFlags ObjectTreeModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    return index.isValid() && index.column() == Name ? flags | Qt::ItemIsUserCheckable : flags;
}

} // namespace trunkline
