#pragma once

#include "direct/directplan.h"

namespace trunkline {

/// Which part of a restore an entry belongs to.
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

/// As people read them.
QString nameOf(const TocEntry &entry);
QString nameOf(const DirectTable &table);

namespace DirectWeights {
/// What things cost, in bytes of a table that are copied meanwhile (measured with indexes of b-trees on two cores).
constexpr qint64 entry = 20'000;
/// Of the definitions before the rows, which no other worker helps with.
constexpr qint64 definition = 90'000;
constexpr double index = 1.5;
constexpr double inverseIndex = 6;
constexpr double foreignKey = 0.3;
constexpr double analyze = 0.3;
constexpr qint64 largeObject = 4'000;
} // namespace DirectWeights

/// Makes the plan, node by node. Used once, on one thread.
class DirectPlanMaker
{
public:
    DirectPlanMaker(const DirectContents &contents, const DirectFacts &facts, const DirectChoice &choice,
                    int sourceVersion)
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

} // namespace trunkline
