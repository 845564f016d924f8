#include "direct/directplan_p.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

constexpr qsizetype foreignKeysOfBatch = 25;
/// From this size on it pays to take a weaker lock for the long part of a constraint.
constexpr qint64 largeTable = 16 * 1024 * 1024; ///< bytes
constexpr qint64 mostAnalyzed = 60 * 1024 * 1024;

} // namespace

void DirectPlanMaker::addIndex(Entry entry)
{
    const TocEntry *toc = m_toc.value(entry->dumpId);
    const quint32 number = toc->description == "CONSTRAINT"_L1 ? m_facts.constraintIndex.value(toc->oid) : toc->oid;
    const DirectIndex index = m_facts.indexes.value(number);
    WorkNode node;
    node.needs = needsOf(entry);
    const int group = m_groupOf.value(index.table, -1);
    const bool fits =
        group >= 0 && std::all_of(node.needs.begin(), node.needs.end(), [group](int need) { return need <= group; });
    if (fits) {
        WorkNode &small = m_nodes[group];
        small.entries += entry->dumpId;
        small.weight += DirectWeights::entry;
        for (const int need : std::as_const(node.needs)) {
            if (need != group && !small.needs.contains(need))
                small.needs += need;
        }
        m_nodesOf[entry->dumpId] += group;
        return;
    }
    const bool isConstraint = index.constraint != 0 || toc->description == "CONSTRAINT"_L1;
    const bool inverse = index.definition.contains(" USING gin "_L1) || index.definition.contains(" USING gist "_L1);
    node.kind = WorkNode::Kind::Index;
    node.activity = isConstraint ? ActivityKind::Constraint : ActivityKind::Index;
    node.name = nameOf(*toc);
    node.entries = {entry->dumpId};
    node.tables = {index.table};
    node.weight =
        DirectWeights::entry + static_cast<qint64>(static_cast<double>(index.bytes) *
                                                   (inverse ? DirectWeights::inverseIndex : DirectWeights::index));
    node.locks = {{index.table, isConstraint ? TableLock::AccessExclusive : TableLock::Share}};
    const bool inTwo = isConstraint && !index.partitioned && bytesOf(index.table) >= largeTable &&
                       (index.constraintType == u'p' || index.constraintType == u'u') &&
                       index.definition.contains(" USING btree "_L1);
    if (inTwo)
        addConstraintInTwo(entry, index, node);
    else
        m_indexesOf[index.table] += add(node);
}

void DirectPlanMaker::addConstraintInTwo(Entry entry, const DirectIndex &index, WorkNode node)
{
    node.kind = WorkNode::Kind::UniqueIndex;
    node.locks = {{index.table, TableLock::Share}};
    WorkNode constraint;
    constraint.needs = {add(node)};
    constraint.kind = WorkNode::Kind::Constraint;
    constraint.activity = ActivityKind::Constraint;
    constraint.name = node.name;
    constraint.entries = {entry->dumpId};
    constraint.tables = {index.table};
    constraint.locks = {{index.table, TableLock::AccessExclusive}};
    constraint.weight = DirectWeights::entry;
    m_indexesOf[index.table] += add(constraint);
}

void DirectPlanMaker::addAnalyze()
{
    if (!m_choice.analyze)
        return;
    // a partitioned table's own statistics want all of its partitions, and bring theirs
    QHash<quint32, QList<int>> needs;
    QHash<quint32, qint64> bytes;
    for (auto it = m_tableEntries.cbegin(); it != m_tableEntries.cend(); ++it) {
        const quint32 top = topmostOf(it.key());
        if (m_analyzed.contains(it.key()) && top == it.key())
            continue;
        needs[top] += m_rowsOf.value(it.key()) + m_indexesOf.value(it.key()) + m_nodesOf.value(it.value());
        bytes[top] += std::min(bytesOf(it.key()), mostAnalyzed);
    }
    QList<quint32> tables = needs.keys();
    std::sort(tables.begin(), tables.end());
    for (const quint32 oid : tables) {
        const DirectTable table = m_facts.tables.value(oid);
        if ((table.kind != u'r' && table.kind != u'p') || !m_tableEntries.contains(oid))
            continue;
        WorkNode node;
        node.kind = WorkNode::Kind::Analyze;
        node.activity = ActivityKind::Statement;
        node.name = nameOf(table);
        node.tables = {oid};
        node.needs = needs.value(oid);
        node.locks = {{oid, TableLock::ShareUpdateExclusive}};
        node.weight =
            DirectWeights::entry + static_cast<qint64>(static_cast<double>(bytes.value(oid)) * DirectWeights::analyze);
        m_analyzed.insert(oid, add(node));
    }
}

void DirectPlanMaker::addForeignKeys()
{
    WorkNode batch;
    const auto close = [&] {
        if (batch.entries.isEmpty())
            return;
        batch.kind = WorkNode::Kind::ForeignKey;
        batch.activity = ActivityKind::Constraint;
        batch.name = nameOf(*m_toc.value(batch.entries.constFirst()));
        batch.weight = DirectWeights::entry * batch.entries.size();
        add(std::exchange(batch, {}));
    };
    for (Entry entry : m_sorted.value(Part::ForeignKey)) {
        const DirectForeignKey key = m_facts.foreignKeys.value(m_toc.value(entry->dumpId)->oid);
        const bool isSmall = m_groupOf.contains(key.table) && m_groupOf.contains(key.referenced);
        if (!isSmall) {
            addForeignKey(entry, key);
            continue;
        }
        batch.entries += entry->dumpId;
        batch.needs += needsOf(entry);
        batch.locks += {{key.table, TableLock::ShareRowExclusive}, {key.referenced, TableLock::ShareRowExclusive}};
        if (batch.entries.size() >= foreignKeysOfBatch)
            close();
    }
    close();
}

void DirectPlanMaker::addForeignKey(Entry entry, const DirectForeignKey &key)
{
    WorkNode node;
    node.kind = WorkNode::Kind::ForeignKey;
    node.activity = ActivityKind::Constraint;
    node.name = nameOf(*m_toc.value(entry->dumpId));
    node.entries = {entry->dumpId};
    node.tables = {key.table, key.referenced};
    node.needs = needsOf(entry);
    for (const quint32 table : {key.table, key.referenced}) {
        node.needs += m_rowsOf.value(table) + m_indexesOf.value(table);
        if (const auto analyzed = m_analyzed.constFind(topmostOf(table)); analyzed != m_analyzed.constEnd())
            node.needs += *analyzed;
        node.locks += std::pair(table, TableLock::ShareRowExclusive);
    }
    const qint64 bytes = bytesOf(key.table);
    node.weight = DirectWeights::entry + static_cast<qint64>(static_cast<double>(bytes) * DirectWeights::foreignKey);
    const DirectTable table = m_facts.tables.value(key.table);
    const bool inTwo =
        key.validated && bytes >= largeTable && table.kind == u'r' && m_facts.tables.value(key.referenced).kind == u'r';
    if (!inTwo) {
        add(node);
        return;
    }
    WorkNode check = node;
    node.kind = WorkNode::Kind::ForeignKeyUnchecked;
    node.weight = DirectWeights::entry;
    check.kind = WorkNode::Kind::ForeignKeyCheck;
    check.locks = {{key.table, TableLock::ShareUpdateExclusive}, {key.referenced, TableLock::RowShare}};
    check.needs = {add(node)};
    add(check);
}

} // namespace trunkline
