#include "direct/directplan.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

/// Few enough that the locks of one transaction have room (max_locks_per_transaction, 64 by default).
constexpr qsizetype entriesOfBatch = 200;
constexpr qint64 smallTable = 1024 * 1024; ///< bytes
constexpr qsizetype tablesOfGroup = 20;
constexpr qint64 bytesOfGroup = 4 * smallTable;
constexpr qsizetype foreignKeysOfBatch = 25;
/// From this size on it pays to take a weaker lock for the long part of a constraint.
constexpr qint64 largeTable = 16 * smallTable;
constexpr qint64 dividedTable = 256 * smallTable;
constexpr int fewestJobsForParts = 4;
constexpr int tidRangeScans = 140000;
/// What things cost, in bytes of a table that are copied meanwhile (measured with indexes of b-trees on two cores).
constexpr qint64 entryWeight = 20'000;
constexpr double indexWeight = 1.5;
constexpr double inverseIndexWeight = 6;
constexpr double foreignKeyWeight = 0.3;
constexpr double analyzeWeight = 0.3;
constexpr qint64 mostAnalyzed = 60 * smallTable;
constexpr qint64 largeObjectWeight = 4'000;

enum class Part
{
    Before, ///< definitions that rows need, or that need no rows
    Rows,
    Index,
    Attach, ///< of an index to that of the partitioned table
    ForeignKey,
    After,
    Grants,
    Last, ///< materialized views' contents, event triggers
    None, ///< goes with another entry
};

Part partOf(const TocEntry &entry)
{
    static const QHash<QString, Part> parts{
        {u"TABLE DATA"_s, Part::Rows},
        {u"SEQUENCE SET"_s, Part::Rows},
        {u"BLOB METADATA"_s, Part::Rows},
        {u"BLOBS"_s, Part::None},
        {u"INDEX"_s, Part::Index},
        {u"CONSTRAINT"_s, Part::Index},
        {u"INDEX ATTACH"_s, Part::Attach},
        {u"FK CONSTRAINT"_s, Part::ForeignKey},
        {u"CHECK CONSTRAINT"_s, Part::After},
        {u"TRIGGER"_s, Part::After},
        {u"RULE"_s, Part::After},
        {u"POLICY"_s, Part::After},
        {u"ROW SECURITY"_s, Part::After},
        {u"PUBLICATION"_s, Part::After},
        {u"PUBLICATION TABLE"_s, Part::After},
        {u"PUBLICATION TABLES IN SCHEMA"_s, Part::After},
        {u"SUBSCRIPTION"_s, Part::After},
        {u"SUBSCRIPTION TABLE"_s, Part::After},
        {u"ACL"_s, Part::Grants},
        {u"ACL LANGUAGE"_s, Part::Grants},
        {u"DEFAULT ACL"_s, Part::Grants},
        {u"MATERIALIZED VIEW DATA"_s, Part::Last},
        {u"EVENT TRIGGER"_s, Part::Last},
    };
    return parts.value(entry.description, Part::Before);
}

QString nameOf(const TocEntry &entry)
{
    return entry.schema.isEmpty() || entry.schema == "-"_L1 ? entry.tag : entry.schema + u'.' + entry.tag;
}

QString nameOf(const DirectTable &table)
{
    return table.schema + u'.' + table.name;
}

class PlanMaker
{
public:
    PlanMaker(const DirectContents &contents, const DirectFacts &facts, const DirectChoice &choice, int sourceVersion)
        : m_contents(contents)
        , m_facts(facts)
        , m_choice(choice)
        , m_sourceVersion(sourceVersion)
    {
        for (const TocEntry &entry : contents.archive.toc.entries)
            m_toc.insert(entry.dumpId, &entry);
    }
    QList<WorkNode> make();

private:
    using Entry = const ArchiveScriptEntry *;

    void sort();
    Part partWithNeeds(const TocEntry &entry, const ArchiveScriptEntry &script) const;
    int add(WorkNode node);
    void chain(const QList<Entry> &entries, const QList<int> &first = {});
    QList<int> needsOf(Entry entry) const;
    QList<std::pair<quint32, TableLock>> tablesOf(Entry entry) const;
    QList<int> everythingSoFar() const;

    void addRows();
    void addTable(const DirectTable &table, int dumpId);
    void addParts(const WorkNode &whole, const DirectTable &table);
    void addGroups(const QList<std::pair<quint32, int>> &small);
    void addIndex(Entry entry);
    void addConstraintInTwo(Entry entry, const DirectIndex &index, WorkNode node);
    void addAnalyze();
    void addForeignKeys();
    void addForeignKey(Entry entry, const DirectForeignKey &key);
    void addLast();
    QList<int> earlierViews(quint32 view, const QHash<quint32, int> &nodes) const;
    qint64 bytesOf(quint32 table) const { return m_facts.tables.value(table).bytes; }
    quint32 topmostOf(quint32 table) const;

    const DirectContents &m_contents;
    const DirectFacts &m_facts;
    const DirectChoice &m_choice;
    const int m_sourceVersion;
    QHash<int, const TocEntry *> m_toc;
    QHash<int, Part> m_parts;
    QHash<Part, QList<Entry>> m_sorted;
    QHash<quint32, int> m_tableEntries; ///< TABLE entries by number
    QList<WorkNode> m_nodes;
    QList<int> m_allDefinitions;            ///< the last node of their chain
    QHash<int, QList<int>> m_nodesOf;       ///< by dump id
    QHash<quint32, QList<int>> m_rowsOf;    ///< nodes that put rows into a table
    QHash<quint32, QList<int>> m_indexesOf; ///< nodes that build indexes of one
    QHash<quint32, int> m_groupOf;          ///< the node of a small table
    QHash<quint32, int> m_analyzed;
    qint64 m_totalBytes = 0;
};

Part PlanMaker::partWithNeeds(const TocEntry &entry, const ArchiveScriptEntry &script) const
{
    Part part = partOf(entry);
    if (part != Part::Before)
        return part;
    // what describes another entry, or a view that wants a primary key, comes after it
    for (const int needed : script.dependencies) {
        const Part other = m_parts.value(needed, Part::Before);
        if (other == Part::Last)
            return Part::Last;
        if (other != Part::Before)
            part = Part::After;
    }
    return part;
}

void PlanMaker::sort()
{
    for (const ArchiveScriptEntry &script : m_contents.archive.script.entries) {
        const TocEntry *entry = m_toc.value(script.dumpId);
        if (!entry || !m_choice.entries.contains(script.dumpId))
            continue;
        const Part part = partWithNeeds(*entry, script);
        m_parts.insert(script.dumpId, part);
        m_sorted[part] += &script;
        if (entry->description == "TABLE"_L1)
            m_tableEntries.insert(entry->oid, script.dumpId);
    }
}

int PlanMaker::add(WorkNode node)
{
    std::sort(node.needs.begin(), node.needs.end());
    node.needs.erase(std::unique(node.needs.begin(), node.needs.end()), node.needs.end());
    const int number = static_cast<int>(m_nodes.size());
    for (const int entry : std::as_const(node.entries))
        m_nodesOf[entry] += number;
    node.weight = std::max<qint64>(1, node.weight);
    m_nodes += std::move(node);
    return number;
}

QList<int> PlanMaker::needsOf(Entry entry) const
{
    QList<int> needs;
    const bool wantsRows = m_parts.value(entry->dumpId) != Part::Before;
    for (const int needed : entry->dependencies) {
        needs += m_nodesOf.value(needed);
        const TocEntry *other = m_toc.value(needed);
        if (wantsRows && other && other->description == "TABLE"_L1)
            needs += m_rowsOf.value(other->oid);
    }
    return needs;
}

QList<std::pair<quint32, TableLock>> PlanMaker::tablesOf(Entry entry) const
{
    QList<std::pair<quint32, TableLock>> locks;
    for (const int needed : entry->dependencies) {
        const TocEntry *other = m_toc.value(needed);
        if (other && other->description == "TABLE"_L1)
            locks += std::pair(other->oid, TableLock::AccessExclusive);
    }
    return locks;
}

/// Entries one after the other, some in each transaction.
void PlanMaker::chain(const QList<Entry> &entries, const QList<int> &first)
{
    WorkNode batch;
    QList<int> before = first;
    const auto close = [&] {
        if (batch.entries.isEmpty())
            return;
        batch.needs += before;
        batch.weight = entryWeight * batch.entries.size();
        batch.name = nameOf(*m_toc.value(batch.entries.constFirst()));
        before = {add(std::exchange(batch, {}))};
    };
    for (Entry entry : entries) {
        batch.entries += entry->dumpId;
        batch.needs += needsOf(entry);
        if (m_parts.value(entry->dumpId) != Part::Before)
            batch.locks += tablesOf(entry);
        if (batch.entries.size() >= entriesOfBatch)
            close();
    }
    close();
}

QList<int> PlanMaker::everythingSoFar() const
{
    QSet<int> needed;
    for (const WorkNode &node : m_nodes) {
        for (const int need : node.needs)
            needed.insert(need);
    }
    QList<int> last;
    for (int i = 0; i < m_nodes.size(); ++i) {
        if (!needed.contains(i))
            last += i;
    }
    return last;
}

quint32 PlanMaker::topmostOf(quint32 table) const
{
    for (quint32 parent = m_facts.tables.value(table).parent; parent != 0; parent = m_facts.tables.value(table).parent)
        table = parent;
    return table;
}

void PlanMaker::addRows()
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
        objects.weight = largeObjectWeight * m_contents.largeObjects.value(entry->dumpId).size();
        add(objects);
    }
    if (!sequences.entries.isEmpty()) {
        sequences.name = nameOf(*m_toc.value(sequences.entries.constFirst()));
        sequences.weight = entryWeight * sequences.entries.size() / 4;
        sequences.needs = m_allDefinitions;
        add(sequences);
    }
}

void PlanMaker::addTable(const DirectTable &table, int dumpId)
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

void PlanMaker::addParts(const WorkNode &whole, const DirectTable &table)
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

void PlanMaker::addGroups(const QList<std::pair<quint32, int>> &small)
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
        group.weight = bytes + entryWeight * group.tables.size();
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

void PlanMaker::addIndex(Entry entry)
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
        small.weight += entryWeight;
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
    node.weight = entryWeight +
                  static_cast<qint64>(static_cast<double>(index.bytes) * (inverse ? inverseIndexWeight : indexWeight));
    node.locks = {{index.table, isConstraint ? TableLock::AccessExclusive : TableLock::Share}};
    const bool inTwo = isConstraint && !index.partitioned && bytesOf(index.table) >= largeTable &&
                       (index.constraintType == u'p' || index.constraintType == u'u') &&
                       index.definition.contains(" USING btree "_L1);
    if (inTwo)
        addConstraintInTwo(entry, index, node);
    else
        m_indexesOf[index.table] += add(node);
}

void PlanMaker::addConstraintInTwo(Entry entry, const DirectIndex &index, WorkNode node)
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
    constraint.weight = entryWeight;
    m_indexesOf[index.table] += add(constraint);
}

void PlanMaker::addAnalyze()
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
        node.weight = entryWeight + static_cast<qint64>(static_cast<double>(bytes.value(oid)) * analyzeWeight);
        m_analyzed.insert(oid, add(node));
    }
}

void PlanMaker::addForeignKeys()
{
    WorkNode batch;
    const auto close = [&] {
        if (batch.entries.isEmpty())
            return;
        batch.kind = WorkNode::Kind::ForeignKey;
        batch.activity = ActivityKind::Constraint;
        batch.name = nameOf(*m_toc.value(batch.entries.constFirst()));
        batch.weight = entryWeight * batch.entries.size();
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

void PlanMaker::addForeignKey(Entry entry, const DirectForeignKey &key)
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
    node.weight = entryWeight + static_cast<qint64>(static_cast<double>(bytes) * foreignKeyWeight);
    const DirectTable table = m_facts.tables.value(key.table);
    const bool inTwo =
        key.validated && bytes >= largeTable && table.kind == u'r' && m_facts.tables.value(key.referenced).kind == u'r';
    if (!inTwo) {
        add(node);
        return;
    }
    WorkNode check = node;
    node.kind = WorkNode::Kind::ForeignKeyUnchecked;
    node.weight = entryWeight;
    check.kind = WorkNode::Kind::ForeignKeyCheck;
    check.locks = {{key.table, TableLock::ShareUpdateExclusive}, {key.referenced, TableLock::RowShare}};
    check.needs = {add(node)};
    add(check);
}

QList<int> PlanMaker::earlierViews(quint32 view, const QHash<quint32, int> &nodes) const
{
    QList<int> found;
    QSet<quint32> seen{view};
    QList<quint32> open = m_facts.refreshedAfter.values(view);
    while (!open.isEmpty()) {
        const quint32 relation = open.takeLast();
        if (seen.contains(relation))
            continue;
        seen.insert(relation);
        if (const auto node = nodes.constFind(relation); node != nodes.constEnd())
            found += *node;
        open += m_facts.refreshedAfter.values(relation);
    }
    return found;
}

void PlanMaker::addLast()
{
    QList<Entry> open;
    QList<Entry> others;
    for (Entry entry : m_sorted.value(Part::Last))
        (m_toc.value(entry->dumpId)->description == "MATERIALIZED VIEW DATA"_L1 ? open : others) += entry;
    const QList<int> before = everythingSoFar();
    QHash<quint32, int> nodes;
    QSet<quint32> waiting;
    for (Entry entry : std::as_const(open))
        waiting.insert(m_toc.value(entry->dumpId)->oid);
    // a view's own stand before it
    while (!open.isEmpty()) {
        const auto next = std::find_if(open.begin(), open.end(), [&](Entry entry) {
            QSet<quint32> seen;
            QList<quint32> read = m_facts.refreshedAfter.values(m_toc.value(entry->dumpId)->oid);
            while (!read.isEmpty()) {
                const quint32 relation = read.takeLast();
                if (seen.contains(relation))
                    continue;
                seen.insert(relation);
                if (waiting.contains(relation))
                    return false;
                read += m_facts.refreshedAfter.values(relation);
            }
            return true;
        });
        const auto chosen = next == open.end() ? open.begin() : next;
        const TocEntry *toc = m_toc.value((*chosen)->dumpId);
        WorkNode node;
        node.kind = WorkNode::Kind::Refresh;
        node.activity = ActivityKind::Table;
        node.name = nameOf(*toc);
        node.entries = {toc->dumpId};
        node.tables = {toc->oid};
        node.weight = entryWeight + 2 * bytesOf(toc->oid);
        node.needs = before + earlierViews(toc->oid, nodes);
        nodes.insert(toc->oid, add(node));
        waiting.remove(toc->oid);
        open.erase(chosen);
    }
    chain(others, everythingSoFar());
}

QList<WorkNode> PlanMaker::make()
{
    sort();
    chain(m_sorted.value(Part::Before));
    addRows();
    QList<Entry> late;
    for (Entry entry : m_sorted.value(Part::Index)) {
        const bool ready = std::all_of(entry->dependencies.begin(), entry->dependencies.end(), [this](int needed) {
            return !m_parts.contains(needed) || m_parts.value(needed) == Part::None || m_nodesOf.contains(needed);
        });
        if (ready)
            addIndex(entry);
        else
            late += entry;
    }
    chain(m_sorted.value(Part::Attach));
    addAnalyze();
    addForeignKeys();
    QList<Entry> after = m_sorted.value(Part::After) + late;
    const auto place = [this](Entry entry) { return std::distance(m_contents.archive.script.entries.data(), entry); };
    std::sort(after.begin(), after.end(), [&](Entry a, Entry b) { return place(a) < place(b); });
    chain(after);
    chain(m_sorted.value(Part::Grants), everythingSoFar());
    addLast();
    return m_nodes;
}

} // namespace

QList<WorkNode> directPlan(const DirectContents &contents, const DirectFacts &facts, const DirectChoice &choice,
                           int sourceVersion)
{
    return PlanMaker(contents, facts, choice, sourceVersion).make();
}

} // namespace trunkline
