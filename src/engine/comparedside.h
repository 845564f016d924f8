#pragma once

#include "core/connectionparams.h"
#include "core/secret.h"
#include "pg/tablesums.h"

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QThread;

namespace trunkline {

/// One of the two databases, with the session that holds its snapshot.
struct ComparedSide
{
    ConnectionParams params;
    std::optional<Secret> password;
    QString database;
    QString encoding;
    std::optional<Connection> leader;
    QString snapshot; ///< empty: the server gave none, and each table is read by itself
    TableColumns columns;
    TableColumns keys{}; ///< of the source only
};

/// Signs in, reads the columns, and opens a snapshot that the workers share. Blocking.
Result<void> prepareSide(ComparedSide &side, const CancelToken &cancel);

/// One more session, set as the sums want it and in the side's snapshot. An error in it ends its transaction: then
/// another one is wanted. Blocking.
Result<Connection> openWorker(const ComparedSide &side, const SumStyle &style, const CancelToken &cancel);

/// The rows of all tables of one side, by some threads that each take the next one. `side` outlives it.
class SideReader
{
public:
    SideReader(const ComparedSide &side, const QList<ObjectName> &tables, const SumStyle &style,
               const CancelToken &cancel);
    ~SideReader();

    /// `tableDone` is called from the threads.
    void start(int threads, const std::function<void()> &tableDone);
    /// Of each table, in the order in which they were given.
    QList<Result<TableSum>> wait();

private:
    void work(Result<TableSum> *sums, const std::function<void()> &tableDone);

    const ComparedSide &m_side;
    const QList<ObjectName> m_tables;
    const SumStyle m_style;
    const CancelToken m_cancel;
    QList<Result<TableSum>> m_sums;
    std::vector<std::unique_ptr<QThread>> m_threads;
    std::atomic<qsizetype> m_next = 0;
};

} // namespace trunkline
