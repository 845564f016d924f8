#pragma once

#include "engine/comparedside.h"

#include <QMutex>

#include <atomic>
#include <memory>
#include <vector>

class QThread;

namespace trunkline {

/// A table, or the part of one that a worker reads at a time.
struct TableShare
{
    qsizetype table = 0; ///< place among the tasks
    qint64 firstBlock = 0;
    qint64 endBlock = -1;
};

/// The shares of all tables in the order in which they are taken: tables in their order, one that is larger than what
/// each of the workers would have of everything in parts of a quarter of that. Servers below 14 read a whole table to
/// find some of its blocks; there each table is one share. Pure.
QList<TableShare> tableShares(const QList<SumTask> &tasks, int workers, int serverVersion);

/// The sums of all tables of one side, by some threads that each take the next share. `side` outlives it, and is only
/// read, but for its leader where no thread got a session of its own.
class TableWorkers
{
public:
    TableWorkers(ComparedSide &side, const QList<SumTask> &tasks, const SumStyle &style, const CancelToken &cancel);
    ~TableWorkers();

    void start(int threads, const TurnObserver &observer);
    /// Of each table, in the order in which they were given.
    QList<Result<TableSum>> wait();

private:
    void work(int lane);
    void read(Connection &connection, const TableShare &share, int lane);
    void readByLeader();
    void join();

    ComparedSide &m_side;
    const QList<SumTask> m_tasks;
    const SumStyle m_style;
    const CancelToken m_cancel;
    TurnObserver m_observer;
    QList<TableShare> m_shares;
    std::vector<std::unique_ptr<QThread>> m_threads;
    std::atomic<qsizetype> m_next = 0;
    QMutex m_mutex; ///< of what follows
    QList<Result<TableSum>> m_sums;
    QList<int> m_sharesLeft;
    std::optional<Error> m_noSession;
};

} // namespace trunkline
