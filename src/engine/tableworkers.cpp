#include "engine/tableworkers.h"

#include <QThread>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

/// Where a condition on ctid reads only the blocks that it names.
constexpr int tidRangeScanVersion = 140000;
constexpr qint64 fewBlocks = 4096; ///< 32 MB: not worth a division
constexpr int partsOfAWorker = 4;

} // namespace

QList<TableShare> tableShares(const QList<SumTask> &tasks, int workers, int serverVersion)
{
    qint64 blocks = 0;
    for (const SumTask &task : tasks)
        blocks += task.shape.blocks;
    const qint64 ofOneWorker = blocks / std::max(1, workers);
    const qint64 part = std::max(fewBlocks / partsOfAWorker, ofOneWorker / partsOfAWorker);
    QList<TableShare> shares;
    for (qsizetype i = 0; i < tasks.size(); ++i) {
        const qint64 size = tasks.at(i).shape.blocks;
        if (workers < 2 || serverVersion < tidRangeScanVersion || size < fewBlocks || size <= ofOneWorker) {
            shares += TableShare{i, 0, -1};
            continue;
        }
        for (qint64 first = 0; first < size; first += part)
            shares += TableShare{i, first, first + part < size ? first + part : -1};
    }
    return shares;
}

TableWorkers::TableWorkers(ComparedSide &side, const QList<SumTask> &tasks, const SumStyle &style,
                           const CancelToken &cancel)
    : m_side(side)
    , m_tasks(tasks)
    , m_style(style)
    , m_cancel(cancel)
    , m_sums(tasks.size(), Result<TableSum>(TableSum{0, {}}))
    , m_sharesLeft(tasks.size(), 0)
{
}

TableWorkers::~TableWorkers()
{
    join();
}

void TableWorkers::start(int threads, const TurnObserver &observer)
{
    m_observer = observer;
    m_shares = tableShares(m_tasks, threads, m_side.leader->serverVersionNum());
    for (const TableShare &share : std::as_const(m_shares))
        ++m_sharesLeft[share.table];
    const int wanted = static_cast<int>(std::min<qsizetype>(m_shares.size(), threads));
    for (int lane = 0; lane < wanted; ++lane) {
        m_threads.emplace_back(QThread::create([this, lane] { work(lane); }));
        m_threads.back()->start();
    }
}

void TableWorkers::join()
{
    for (const auto &thread : m_threads)
        thread->wait();
    m_threads.clear();
}

QList<Result<TableSum>> TableWorkers::wait()
{
    join();
    readByLeader();
    return m_sums;
}

void TableWorkers::work(int lane)
{
    std::optional<Connection> session;
    while (m_next < m_shares.size() && !m_cancel.isCancelled()) {
        if (!session) {
            Result<Connection> opened = openWorker(m_side, m_style, m_cancel);
            if (!opened) {
                // the others go on, or the leader does
                const QMutexLocker locker(&m_mutex);
                m_noSession = opened.error();
                return;
            }
            session = std::move(*opened);
        }
        const qsizetype next = m_next++;
        if (next >= m_shares.size())
            return;
        const TableShare share = m_shares.at(next);
        read(*session, share, lane);
        const QMutexLocker locker(&m_mutex);
        // an error ended its transaction
        if (!m_sums.at(share.table))
            session.reset();
    }
}

void TableWorkers::read(Connection &connection, const TableShare &share, int lane)
{
    SumTask task = m_tasks.at(share.table);
    task.firstBlock = share.firstBlock;
    task.endBlock = share.endBlock;
    TableTurn turn;
    turn.table = share.table;
    turn.lane = lane;
    if (m_observer)
        m_observer(turn);
    const Result<TableSum> sum = readTableSum(connection, task, m_style, m_cancel);
    {
        const QMutexLocker locker(&m_mutex);
        Result<TableSum> &all = m_sums[share.table];
        if (!sum)
            all = sum.error();
        else if (all)
            all = addedSums(*all, *sum);
        turn.tableDone = --m_sharesLeft[share.table] == 0;
    }
    turn.begins = false;
    turn.ok = sum.ok();
    turn.rows = sum ? sum->rows : 0;
    if (m_observer)
        m_observer(turn);
}

void TableWorkers::readByLeader()
{
    QList<Sql> settings = sumSettings(m_style);
    for (qsizetype i = m_next; i < m_shares.size(); i = ++m_next) {
        const TableShare &share = m_shares.at(i);
        Connection &leader = *m_side.leader;
        if (m_cancel.isCancelled()) {
            m_sums[share.table] = Error(u"error.cancelled"_s);
            continue;
        }
        for (const Sql &setting : std::exchange(settings, {})) {
            if (const Result<Rows> set = leader.exec(setting, m_cancel); !set)
                m_noSession = set.error();
        }
        // an error is not to end the transaction that holds the snapshot
        const bool inSnapshot = !m_side.snapshot.isEmpty();
        if (inSnapshot) {
            if (const Result<Rows> saved = leader.exec(Sql(u"SAVEPOINT part"), m_cancel); !saved) {
                m_sums[share.table] = m_noSession.value_or(saved.error());
                continue;
            }
        }
        read(leader, share, 0);
        if (inSnapshot)
            (void)leader.exec(Sql(u"ROLLBACK TO part; RELEASE part"), m_cancel);
    }
}

} // namespace trunkline
