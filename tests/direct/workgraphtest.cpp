#include "direct/workgraph.h"
#include "support/testregistry.h"

#include <QSet>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;

namespace {

WorkNode work(qint64 weight, const QList<int> &needs = {}, const QList<std::pair<quint32, TableLock>> &locks = {})
{
    WorkNode node;
    node.weight = weight;
    node.needs = needs;
    node.locks = locks;
    return node;
}

} // namespace

class WorkGraphTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatLeadsTheLongestWayComesFirst()
    {
        // 0 is short, and a long way stands on it; 1 is longer and alone
        WorkGraph graph({work(1), work(5), work(10, {0})});
        QCOMPARE(graph.wayToEnd(0), 11);
        QCOMPARE(graph.totalWeight(), 16);
        QCOMPARE(graph.take(), std::optional(0));
        QCOMPARE(graph.take(), std::optional(1));
        graph.done(0);
        QCOMPARE(graph.take(), std::optional(2));
        graph.done(1);
        graph.done(2);
        QCOMPARE(graph.take(), std::optional<int>());
    }

    void locksThatConflictAreNeverOutTogether()
    {
        WorkGraph graph({work(9, {}, {{7, TableLock::Share}}), work(8, {}, {{7, TableLock::AccessExclusive}}),
                         work(7, {}, {{7, TableLock::Share}}), work(6, {}, {{8, TableLock::AccessExclusive}})});
        QCOMPARE(graph.take(), std::optional(0));
        QCOMPARE(graph.take(), std::optional(2));
        QCOMPARE(graph.take(), std::optional(3));
        graph.done(0);
        graph.done(2);
        QCOMPARE(graph.take(), std::optional(1));
    }

    void theConflictsAreThoseOfTheManual()
    {
        const QList<TableLock> all{TableLock::RowShare, TableLock::RowExclusive,      TableLock::ShareUpdateExclusive,
                                   TableLock::Share,    TableLock::ShareRowExclusive, TableLock::AccessExclusive};
        for (const TableLock a : all) {
            QVERIFY(conflict(a, TableLock::AccessExclusive));
            for (const TableLock b : all)
                QCOMPARE(conflict(a, b), conflict(b, a));
        }
        QVERIFY(!conflict(TableLock::Share, TableLock::Share));
        QVERIFY(!conflict(TableLock::RowExclusive, TableLock::RowExclusive));
        QVERIFY(conflict(TableLock::ShareUpdateExclusive, TableLock::ShareUpdateExclusive));
        QVERIFY(conflict(TableLock::Share, TableLock::RowExclusive));
        QVERIFY(!conflict(TableLock::RowShare, TableLock::ShareRowExclusive));
    }

    void manyThreadsDoEverythingOnceAndInOrder()
    {
        constexpr int count = 2000;
        QList<WorkNode> nodes;
        for (int i = 0; i < count; ++i) {
            QList<int> needs;
            for (const int divisor : {2, 3, 7}) {
                if (i / divisor < i)
                    needs += i / divisor;
            }
            nodes += work(1 + i % 5, needs, {{static_cast<quint32>(i % 11), TableLock::ShareRowExclusive}});
        }
        WorkGraph graph(nodes);
        QMutex mutex;
        QSet<int> done;
        QSet<quint32> locked;
        std::atomic<int> wrong = 0;
        std::vector<std::unique_ptr<QThread>> threads;
        for (int lane = 0; lane < 4; ++lane) {
            threads.emplace_back(QThread::create([&] {
                while (const std::optional<int> node = graph.take()) {
                    {
                        const QMutexLocker locker(&mutex);
                        for (const int need : graph.node(*node).needs)
                            wrong += !done.contains(need);
                        const quint32 table = graph.node(*node).locks.constFirst().first;
                        wrong += locked.contains(table) || done.contains(*node);
                        locked.insert(table);
                    }
                    QThread::yieldCurrentThread();
                    {
                        const QMutexLocker locker(&mutex);
                        locked.remove(graph.node(*node).locks.constFirst().first);
                        done.insert(*node);
                    }
                    graph.done(*node);
                }
            }));
            threads.back()->start();
        }
        for (const auto &thread : threads)
            QVERIFY(thread->wait(30000));
        QCOMPARE(wrong, 0);
        QCOMPARE(done.size(), count);
    }

    void stopEndsTheWaiting()
    {
        WorkGraph graph({work(1), work(1, {0})});
        QCOMPARE(graph.take(), std::optional(0));
        std::atomic<bool> ended = false;
        const std::unique_ptr<QThread> thread(QThread::create([&] { ended = !graph.take().has_value(); }));
        thread->start();
        graph.stop();
        QVERIFY(thread->wait(10000));
        QVERIFY(ended);
    }
};

TRUNKLINE_TEST(WorkGraphTest)
#include "workgraphtest.moc"
