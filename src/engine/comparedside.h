#pragma once

#include "core/connectionparams.h"
#include "core/secret.h"
#include "engine/comparisonscope.h"
#include "pg/othersums.h"

#include <functional>
#include <optional>

namespace trunkline {

/// How to reach one of the two databases.
struct SideAddress
{
    ConnectionParams params;
    std::optional<Secret> password;
    QString database;
    QString applicationName;
};

/// Waits a moment where the server has no session left. Blocking.
Result<Connection> openSession(const SideAddress &address, const CancelToken &cancel);

/// One of the two databases, with the session that holds its snapshot for the others. Used by one thread at a time,
/// but for openWorker(), which only reads it.
struct ComparedSide
{
    SideAddress address;
    std::optional<Connection> leader;
    QString snapshot; ///< empty: the server gave none, and each table is read by itself
    TableShapes shapes;
};

/// Signs in, opens a snapshot that other sessions can share, and reads the shapes of the tables. Blocking.
Result<ComparedSide> openSide(const SideAddress &address, const CancelToken &cancel);

/// One more session, set as the sums want it and in the side's snapshot. An error in it ends its transaction: then
/// another one is wanted. Blocking.
Result<Connection> openWorker(const ComparedSide &side, const SumStyle &style, const CancelToken &cancel);

/// A worker takes up a table, or a part of one, or lays it down.
struct TableTurn
{
    qsizetype table = 0; ///< its place in the scope
    int lane = 0;        ///< 0, 1, …: the worker
    bool begins = true;
    qint64 rows = 0;        ///< that were read, when it is laid down
    bool tableDone = false; ///< nothing of the table is left to be read
    bool ok = true;
};
/// Called from the workers' threads.
using TurnObserver = std::function<void(const TableTurn &)>;

/// Where a sequence stood when it was read first and last: it belongs to no snapshot, and moves.
struct SequenceSpan
{
    SequenceValue first;
    SequenceValue last;

    bool holds(const SequenceValue &value) const;
    QString text() const;
};

/// What one side says of all that is compared.
struct SideReading
{
    bool oneMoment = false; ///< all rows and large objects as of one snapshot
    TableShapes shapes;
    QList<Result<TableSum>> sums;          ///< of the scope's tables, in their order
    QList<qint64> oneIn;                   ///< likewise: what of the rows was summed
    QList<Result<SequenceSpan>> sequences; ///< of the scope's sequences
    std::optional<Result<TableSum>> largeObjects;
};

/// How a side is read.
struct ReadingOrder
{
    SumStyle style;
    SamplePlan sample;
    int connections = 2; ///< sessions that read tables; 0: the one that holds the snapshot reads them
};

/// Reads everything of a side: tables by several sessions, the largest first, one that is larger than its share in
/// parts. Where no further session can be had, the one that holds the snapshot reads them all. What cannot be read is
/// an error at its place. `keysOf` tells which tables have a key to choose a sample by: the same for both sides.
/// Blocking.
SideReading readSide(ComparedSide &side, const ComparisonScope &scope, const ReadingOrder &order,
                     const TableShapes &keysOf, const CancelToken &cancel, const TurnObserver &observer);

/// Reads the sequences once more. Blocking.
void readSequencesAgain(const SideAddress &address, const ComparisonScope &scope, SideReading &reading,
                        const CancelToken &cancel);

} // namespace trunkline
