#include "direct/directplan_p.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

constexpr qint64 smallTable = 1024 * 1024; ///< bytes
constexpr qsizetype tablesOfGroup = 20;
constexpr qint64 bytesOfGroup = 4 * smallTable;
constexpr qint64 dividedTable = 256 * smallTable;
constexpr int fewestJobsForParts = 4;
constexpr int tidRangeScans = 140000;

} // namespace

void DirectPlanMaker::addRows()
{
    if (!m_nodes.isEmpty())
        m_allDefinitions = {static_cast<int>(m_nodes.size()) - 1};
    QHash<quint32, int> rows;
    for (Entry entry : m_sorted.value(Part::Rows)) {
        const TocEntry *toc = m_toc.value(entry->dumpId);
        if (toc->description == "TABLE DATA"_L1)
            rows.insert(toc->oid, entry->dumpId);
    }
    for (auto it = rows.cbegin(); it != rows.cend(); ++it)
        m_totalBytes += bytesOf(it.key());
    QList<std::pair<quint32, int>> small;
    for (Entry entry : m_sorted.value(Part::Before)) {
        const TocEntry *toc = m_toc.value(entry->dumpId);
        if (toc->description != "TABLE"_L1)
            continue;
        const DirectTable table = m_facts.tables.value(toc->oid);
        if (table.kind != u'r')
            continue;
        const int dumpId = rows.take(toc->oid);
        if (table.bytes < smallTable && table.loadedThrough == 0)
            small += std::pair(table.oid, dumpId);
        else if (dumpId != 0)
            addTable(table, dumpId);
    }
    addGroups(small);
    // those of extensions
    QList<quint32> others = rows.keys();
    std::sort(others.begin(), others.end());
    for (const quint32 table : others)
        addTable(m_facts.tables.value(table), rows.value(table));
    WorkNode sequences;
    sequences.kind = WorkNode::Kind::Sequences;
    sequences.activity = ActivityKind::Other;
    for (Entry entry : m_sorted.value(Part::Rows)) {
        const TocEntry *toc = m_toc.value(entry->dumpId);
        if (toc->description == "SEQUENCE SET"_L1)
            sequences.entries += entry->dumpId;
        if (toc->description != "BLOB METADATA"_L1)
            continue;
        WorkNode objects;
        objects.kind = WorkNode::Kind::LargeObjects;
        objects.activity = ActivityKind::LargeObjects;
        objects.name = toc->tag;
        objects.entries = {entry->dumpId};
        objects.weight = DirectWeights::largeObject * m_contents.largeObjects.value(entry->dumpId).size();
        add(objects);
    }
    if (!sequences.entries.isEmpty()) {
        sequences.name = nameOf(*m_toc.value(sequences.entries.constFirst()));
        sequences.weight = DirectWeights::entry * sequences.entries.size() / 4;
        sequences.needs = m_allDefinitions;
        add(sequences);
    }
}

void DirectPlanMaker::addTable(const DirectTable &table, int dumpId)
{
    WorkNode node;
    node.kind = WorkNode::Kind::Rows;
    node.activity = ActivityKind::Table;
    node.name = nameOf(table);
    node.entries = {dumpId};
    node.tables = {table.oid};
    node.weight = table.bytes;
    node.locks = {{table.oid, TableLock::AccessExclusive}};
    const int definition = m_tableEntries.value(table.oid);
    const bool waits = table.hasConditions || definition == 0 || table.loadedThrough != 0;
    // functions that conditions call may want anything
    if (waits)
        node.needs = m_allDefinitions;
    else
        node.needs = m_nodesOf.value(definition);
    addParts(node, table);
}

void DirectPlanMaker::addParts(const WorkNode &whole, const DirectTable &table)
{
    const qint64 share = m_totalBytes / std::max(1, m_choice.jobs);
    const bool divided = m_choice.jobs >= fewestJobsForParts && m_sourceVersion >= tidRangeScans &&
                         table.bytes >= dividedTable && table.bytes > share && table.loadedThrough == 0;
    if (!divided) {
        m_rowsOf[table.oid] += add(whole);
        return;
    }
    const qint64 blocks = std::max<qint64>(1, table.blocks / m_choice.jobs);
    for (qint64 first = 0; first < table.blocks; first += blocks) {
        WorkNode part = whole;
        part.isPart = true;
        part.firstBlock = first;
        part.endBlock = first + blocks < table.blocks ? first + blocks : -1;
        part.weight = whole.weight / m_choice.jobs;
        part.locks = {{table.oid, TableLock::RowExclusive}};
        m_rowsOf[table.oid] += add(part);
    }
}

void DirectPlanMaker::addGroups(const QList<std::pair<quint32, int>> &small)
{
    WorkNode group;
    qint64 bytes = 0;
    const auto close = [&] {
        if (group.tables.isEmpty())
            return;
        group.kind = WorkNode::Kind::SmallTables;
        group.activity = ActivityKind::Table;
        group.name = nameOf(m_facts.tables.value(group.tables.constFirst()));
        if (group.tables.size() > 1)
            group.name += u" … "_s + nameOf(m_facts.tables.value(group.tables.constLast()));
        group.weight = bytes + DirectWeights::entry * group.tables.size();
        const QList<quint32> tables = group.tables;
        const int number = add(std::exchange(group, {}));
        for (const quint32 table : tables) {
            m_rowsOf[table] += number;
            m_groupOf.insert(table, number);
            if (m_choice.analyze && m_facts.tables.value(table).parent == 0)
                m_analyzed.insert(table, number);
        }
        bytes = 0;
    };
    for (const auto &[oid, dumpId] : small) {
        const DirectTable table = m_facts.tables.value(oid);
        if (group.tables.size() >= tablesOfGroup || bytes + table.bytes > bytesOfGroup)
            close();
        group.tables += oid;
        group.locks += std::pair(oid, TableLock::AccessExclusive);
        if (dumpId != 0)
            group.entries += dumpId;
        group.needs += table.hasConditions ? m_allDefinitions : m_nodesOf.value(m_tableEntries.value(oid));
        bytes += table.bytes;
    }
    close();
}

} // namespace trunkline
