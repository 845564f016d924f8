#pragma once

#include "core/runevent.h"

#include <QList>
#include <QMutex>
#include <QSet>
#include <QWaitCondition>

#include <optional>

namespace trunkline {

/// The locks of tables that the work takes (PostgreSQL manual, 13.3.1), weakest first.
enum class TableLock
{
    RowShare,
    RowExclusive,
    ShareUpdateExclusive,
    Share,
    ShareRowExclusive,
    AccessExclusive,
};
bool conflict(TableLock a, TableLock b);

/// One piece of work that a worker does from its beginning to its end.
struct WorkNode
{
    enum class Kind
    {
        Definitions,  ///< statements of the archive's entries
        Rows,         ///< of one table, or of a part of it
        SmallTables,  ///< rows, indexes and constraints of several tables
        LargeObjects, ///< some of them, with owners and grants
        Index,        ///< an index, or a constraint with its index
        UniqueIndex,  ///< only the index of a constraint
        Constraint,   ///< that is then made of it
        ForeignKey,
        ForeignKeyUnchecked, ///< only for what is written from now on
        ForeignKeyCheck,     ///< then the rows that are there
        Analyze,
        Sequences,
        Refresh, ///< of a materialized view
    };
    Kind kind = Kind::Definitions;
    ActivityKind activity = ActivityKind::Schema;
    QString name;                               ///< for people
    QList<int> entries;                         ///< dump ids
    QList<int> needs;                           ///< nodes that must have ended, each with a smaller number
    QList<std::pair<quint32, TableLock>> locks; ///< by the source's pg_class.oid
    qint64 weight = 1;     ///< its share of the time, in bytes of a table that are copied meanwhile
    QList<quint32> tables; ///< pg_class.oid on the source
    qint64 firstBlock = 0; ///< of Rows
    qint64 endBlock = -1;  ///< behind the last one; -1: to the end
    bool isPart = false;   ///< of a table that several workers copy
};

/// Hands work out to several threads: what is ready and disturbs nobody, the one first from which the longest way leads
/// to the end. Two nodes that would wait for each other's locks on the server are never out at the same time, so that
/// no worker stands idle in a queue there while something else could be done. Thread-safe.
class WorkGraph
{
public:
    /// Every node's needs stand before it.
    explicit WorkGraph(QList<WorkNode> nodes);

    /// The next piece of work, waited for; nothing when there is none any more, or it was stopped.
    std::optional<int> take();
    void done(int node);
    /// Whoever waits gets nothing, and nothing more is handed out.
    void stop();

    const WorkNode &node(int index) const { return m_nodes.at(index); }
    qsizetype size() const { return m_nodes.size(); }
    qint64 totalWeight() const;
    /// The weight of the longest way from the beginning of a node to the end of everything.
    qint64 wayToEnd(int node) const { return m_ways.at(node); }

private:
    bool disturbs(int node) const;

    QList<WorkNode> m_nodes;
    QList<QList<int>> m_followers;
    QList<qint64> m_ways;
    QMutex m_mutex; ///< of what follows
    QWaitCondition m_changed;
    QList<int> m_open;  ///< how many needs each still has
    QList<int> m_ready; ///< the longest way first
    QSet<int> m_out;
    qsizetype m_left = 0;
    bool m_stopped = false;
};

} // namespace trunkline
