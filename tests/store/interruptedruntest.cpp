#include "store/history.h"
#include "store/runlock.h"
#include "support/testregistry.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;

/// A process that owns a run is killed; what is left is a run that says so.
class InterruptedRunTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKilledOwnerLeavesAnInterruptedRun()
    {
        QTemporaryDir folder;
        QProcess owner;
        owner.start(QStringLiteral(TRUNKLINE_RUNHOLDER), {folder.path(), u"run-1"_s});
        QVERIFY(owner.waitForReadyRead(20'000));
        const auto history = History::open(folder.path());
        QVERIFY(history.ok());

        // while it lives, the run is its own
        QVERIFY((*history)->run(u"run-1"_s)->ownedByLiveProcess);
        QVERIFY((*history)->runs()->first().ownedByLiveProcess);
        QVERIFY((*history)->markInterrupted()->isEmpty());
        QCOMPARE((*history)->run(u"run-1"_s)->state, RunState::Running);

        owner.kill();
        QVERIFY(owner.waitForFinished());
        QVERIFY(!(*history)->run(u"run-1"_s)->ownedByLiveProcess);
        const Result<QList<RunRecord>> marked = (*history)->markInterrupted();
        QVERIFY(marked.ok());
        QCOMPARE(marked->size(), 1);
        const RunRecord run = *(*history)->run(u"run-1"_s);
        QCOMPARE(run.state, RunState::Interrupted);
        QCOMPARE(run.startedAt.msecsTo(run.endedAt), 100); // when it was heard of last
        QCOMPARE(run.problems, 1);
        QCOMPARE(marked->first().state, RunState::Interrupted);
        const QList<RunEvent> events = *(*history)->events(u"run-1"_s);
        QCOMPARE(events.size(), 6);
        QCOMPARE(events.last().sequence, 6);
        QCOMPARE(std::get<RunStateChanged>(events.last().payload).state, RunState::Interrupted);
        QCOMPARE(std::get<LogLine>(events.at(4).payload).text, u"the last line"_s);
        QVERIFY((*history)->markInterrupted()->isEmpty());
        QCOMPARE((*history)->events(u"run-1"_s)->size(), 6);
    }
    void aRunThatOnlyMissedItsEndKeepsItsResult()
    {
        QTemporaryDir folder;
        const auto history = History::open(folder.path());
        RunRecord record;
        record.id = u"r"_s;
        record.startedAt = QDateTime::fromMSecsSinceEpoch(1'000, Qt::UTC);
        QVERIFY((*history)->begin(record).ok());
        QVERIFY((*history)->append(u"r"_s, {{1, 500, {}, RunStateChanged{RunState::Succeeded}}}).ok());
        QCOMPARE((*history)->markInterrupted()->size(), 1);
        QCOMPARE((*history)->run(u"r"_s)->state, RunState::Succeeded);
        QCOMPARE((*history)->run(u"r"_s)->endedAt.toMSecsSinceEpoch(), 1'500);
        QCOMPARE((*history)->events(u"r"_s)->size(), 1);
    }
    void aRunThatNeverGotAnywhereIsInterruptedToo()
    {
        QTemporaryDir folder;
        const auto history = History::open(folder.path());
        RunRecord record;
        record.id = u"r"_s;
        record.startedAt = QDateTime::fromMSecsSinceEpoch(1'000, Qt::UTC);
        QVERIFY((*history)->begin(record).ok());
        {
            const std::unique_ptr<RunLock> lock = RunLock::take((*history)->lockFolder(), u"r"_s);
            QVERIFY((*history)->markInterrupted()->isEmpty());
        }
        QCOMPARE((*history)->markInterrupted()->size(), 1);
        QCOMPARE((*history)->run(u"r"_s)->endedAt, record.startedAt);
    }
};

TRUNKLINE_TEST(InterruptedRunTest)
#include "interruptedruntest.moc"
