#pragma once

#include "pg/connection.h"

#include <QHash>
#include <QMultiHash>
#include <QSet>

namespace trunkline {

/// A table, partition or materialized view of the source, as copying needs to know it.
struct DirectTable
{
    quint32 oid = 0;
    QString schema;
    QString name;
    QChar kind;            ///< pg_class.relkind: r, p, m
    QString columns;       ///< quoted and in their order, without those that are generated
    QStringList types;     ///< of these columns: the name of a built-in type, "enum", or "?"
    qint64 bytes = 0;      ///< heap and TOAST
    qint64 blocks = 0;     ///< of the heap, as it is now: 0 means that it had no rows before either
    qint64 rows = -1;      ///< as last analyzed; -1 never
    bool populated = true; ///< of a materialized view
    quint32 parent = 0;    ///< the partitioned table of a partition
    /// The topmost partitioned table, where rows find their partition only by its hash of an enum: that depends on the
    /// numbers of the enum's values, which are others on the target.
    quint32 loadedThrough = 0;
    bool hasConditions = false; ///< checks or generated columns, that may call functions
};

/// An index and the constraint that it carries.
struct DirectIndex
{
    quint32 oid = 0;
    quint32 table = 0;
    QString definition; ///< pg_get_indexdef
    qint64 bytes = 0;
    quint32 constraint = 0; ///< 0: none
    QString constraintName;
    QChar constraintType; ///< pg_constraint.contype: p, u, x
    bool deferrable = false;
    bool deferred = false;
    bool partitioned = false; ///< of a partitioned table: it holds nothing itself
};

struct DirectForeignKey
{
    quint32 oid = 0;
    quint32 table = 0;
    quint32 referenced = 0;
    bool validated = true;
    QString name;
};

/// Rows of a table or the value of a sequence that belong to an extension and travel all the same
/// (pg_extension.extconfig).
struct DirectExtensionRows
{
    quint32 extension = 0;
    quint32 relation = 0;
    QString condition; ///< "WHERE …" or empty
};

struct DirectLargeObject
{
    quint32 oid = 0;
    QString owner;
    QStringList grants; ///< statements
    QString comment;
    qint64 bytes = -1; ///< -1 where this user may not ask
};

struct DirectSequence
{
    quint32 oid = 0;
    QString schema;
    QString name;
};

/// What the direct engine asks the source, at one moment. By pg_class.oid or pg_constraint.oid, as an archive's table
/// of contents numbers them.
struct DirectFacts
{
    QHash<quint32, DirectTable> tables;
    QHash<quint32, DirectIndex> indexes;     ///< by the index
    QHash<quint32, quint32> constraintIndex; ///< index of a constraint
    QHash<quint32, DirectForeignKey> foreignKeys;
    QHash<quint32, DirectSequence> sequences; ///< those of extensions among them
    QList<DirectExtensionRows> extensionRows;
    QMultiHash<quint32, quint32> refreshedAfter; ///< a view or materialized view, and the relations that it reads
    QList<DirectLargeObject> largeObjects;       ///< by number
};

/// In the session's transaction. `withLargeObjects`: else there are none. Errors: those of Connection::exec().
Result<DirectFacts> readDirectFacts(Connection &source, bool withLargeObjects, const CancelToken &cancel);

/// Locks the tables so that nobody drops, empties or rewrites them while the transaction lasts, and finds those with
/// which that happened since its snapshot was taken: an old snapshot sees such a table empty. Waits `patienceMs` for a
/// lock. Errors: those of Connection::exec(); "error.table-rewritten" with the first one's name.
Result<void> lockForCopy(Connection &source, const QList<DirectTable> &tables, int patienceMs,
                         const CancelToken &cancel);

} // namespace trunkline
