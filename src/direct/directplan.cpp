#include "direct/directplan_p.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

/// Few enough that the locks of one transaction have room (max_locks_per_transaction, 64 by default).
constexpr qsizetype entriesOfBatch = 200;

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

} // namespace

QString nameOf(const TocEntry &entry)
{
    return entry.schema.isEmpty() || entry.schema == "-"_L1 ? entry.tag : entry.schema + u'.' + entry.tag;
}

QString nameOf(const DirectTable &table)
{
    return table.schema + u'.' + table.name;
}

Part DirectPlanMaker::partWithNeeds(const TocEntry &entry, const ArchiveScriptEntry &script) const
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

void DirectPlanMaker::sort()
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

int DirectPlanMaker::add(WorkNode node)
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

QList<int> DirectPlanMaker::needsOf(Entry entry) const
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

QList<std::pair<quint32, TableLock>> DirectPlanMaker::tablesOf(Entry entry) const
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
void DirectPlanMaker::chain(const QList<Entry> &entries, const QList<int> &first)
{
    WorkNode batch;
    QList<int> before = first;
    const auto close = [&] {
        if (batch.entries.isEmpty())
            return;
        batch.needs += before;
        batch.weight = DirectWeights::definition * batch.entries.size();
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

QList<int> DirectPlanMaker::everythingSoFar() const
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

quint32 DirectPlanMaker::topmostOf(quint32 table) const
{
    for (quint32 parent = m_facts.tables.value(table).parent; parent != 0; parent = m_facts.tables.value(table).parent)
        table = parent;
    return table;
}

QList<int> DirectPlanMaker::earlierViews(quint32 view, const QHash<quint32, int> &nodes) const
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

void DirectPlanMaker::addLast()
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
        node.weight = DirectWeights::entry + 2 * bytesOf(toc->oid);
        node.needs = before + earlierViews(toc->oid, nodes);
        nodes.insert(toc->oid, add(node));
        waiting.remove(toc->oid);
        open.erase(chosen);
    }
    chain(others, everythingSoFar());
}

QList<WorkNode> DirectPlanMaker::make()
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

QList<WorkNode> directPlan(const DirectContents &contents, const DirectFacts &facts, const DirectChoice &choice,
                           int sourceVersion)
{
    return DirectPlanMaker(contents, facts, choice, sourceVersion).make();
}

} // namespace trunkline
