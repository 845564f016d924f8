#pragma once

#include "pg/connection.h"

#include <QHash>

namespace trunkline {

/// What one server process is at, as the server's own progress views tell it (PostgreSQL manual, "Progress Reporting").
struct BackendProgress
{
    enum class Work
    {
        Copy,    ///< pg_stat_progress_copy, from version 14 on
        Index,   ///< pg_stat_progress_create_index, from version 12 on: indexes, and the constraints that build one
        Analyze, ///< pg_stat_progress_analyze, from version 13 on
    };

    int pid = 0;
    Work work = Work::Copy;
    QString schema; ///< of the table
    QString table;
    QString statement;    ///< shortened to 2000 characters; it names the index, the view does not yet
    double fraction = -1; ///< 0 to below 1; -1 where the server does not tell it (it never does for a COPY)
    qint64 bytes = -1;    ///< copied so far, in COPY's text form
    qint64 rows = -1;     ///< copied so far
};

/// Of the sessions whose application_name is `applicationName`, in the database of the connection. Empty below the
/// versions named above. The views show the rows of one's own role to everybody.
Result<QList<BackendProgress>> progressOf(Connection &connection, const QString &applicationName,
                                          const CancelToken &cancel);

/// How much is in a relation.
struct RelationAmount
{
    qint64 rows = -1;  ///< the server's estimate; -1: it was never analyzed, or is no table
    qint64 bytes = -1; ///< of a table with its TOAST, or of an index
};

/// Of tables, materialized views and indexes, by "schema.name".
Result<QHash<QString, RelationAmount>> relationAmounts(Connection &connection, const CancelToken &cancel);

/// How much of an index is built. The server tells each phase by itself; reading the table counts as the first 60 %,
/// what follows the sorting as the rest. -1 where the phase tells nothing.
double indexFraction(const QString &phase, qint64 blocksDone, qint64 blocksTotal, qint64 tuplesDone,
                     qint64 tuplesTotal);

} // namespace trunkline
