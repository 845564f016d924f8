#include "store/history.h"
#include "store/runlock.h"
#include "support/testregistry.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;

namespace {

const QDateTime start = QDateTime::fromMSecsSinceEpoch(1'760'000'000'123, Qt::UTC);

RunRecord record(const QString &id, int minute = 0)
{
    RunRecord run;
    run.id = id;
    run.profileId = u"profile-1"_s;
    run.profilePath = u"/home/ä/x.trunkline"_s;
    run.profileName = u"x"_s;
    run.sourceName = u"old 'server'"_s;
    run.sourceRoute = u"a:5432 / d"_s;
    run.targetName = u"new"_s;
    run.targetRoute = u"b / d"_s;
    run.startedAt = start.addSecs(60 * minute);
    run.state = RunState::Checking;
    return run;
}

RunEvent logEvent(qint64 sequence, const QString &text)
{
    return {sequence, sequence, u"import"_s, LogLine{LogLevel::Info, text}};
}

std::unique_ptr<History> opened(const QString &folder)
{
    Result<std::unique_ptr<History>> history = History::open(folder);
    if (!history)
        qFatal("no history: %s", qPrintable(history.error().code() + history.error().toolWords));
    return std::move(history.value());
}

} // namespace

class HistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRunIsReopenedWithAllThatHappened()
    {
        QTemporaryDir folder;
        const RunRecord run = record(u"run-1"_s);
        {
            const auto history = opened(folder.path());
            QVERIFY(!history->openNotice());
            QVERIFY(history->begin(run).ok());
            QVERIFY(history
                        ->append(run.id, {{1, 0, {}, RunStateChanged{RunState::Running}},
                                          {2, 3, u"import"_s, StepStarted{}},
                                          logEvent(3, u"first\tline"_s)})
                        .ok());
            QVERIFY(
                history
                    ->append(run.id,
                             {logEvent(4, u"second"_s),
                              {5, 9, u"import"_s,
                               ProblemFound{Problem{1, ProblemClass::Fatal, {u"p"_s, {}}, u"TABLE a"_s, {}, {}, {}}}},
                              logEvent(6, u"third"_s)})
                    .ok());
            QCOMPARE(history->run(run.id)->state, RunState::Running);
            QCOMPARE(history->run(run.id)->problems, 1);
            QVERIFY(history->append(run.id, {{7, 12, {}, RunStateChanged{RunState::SucceededWithProblems}}}).ok());
            QVERIFY(history->end(run.id, RunState::SucceededWithProblems, start.addMSecs(12), 1, u"import"_s).ok());
        }
        const auto history = opened(folder.path());
        const Result<RunRecord> back = history->run(run.id);
        QVERIFY(back.ok());
        QCOMPARE(back->profileId, run.profileId);
        QCOMPARE(back->profilePath, run.profilePath);
        QCOMPARE(back->profileName, run.profileName);
        QCOMPARE(back->sourceName, run.sourceName);
        QCOMPARE(back->sourceRoute, run.sourceRoute);
        QCOMPARE(back->targetName, run.targetName);
        QCOMPARE(back->targetRoute, run.targetRoute);
        QCOMPARE(back->startedAt, start);
        QCOMPARE(back->endedAt, start.addMSecs(12));
        QCOMPARE(back->state, RunState::SucceededWithProblems);
        QCOMPARE(back->problems, 1);
        QCOMPARE(back->failedStep, u"import"_s);
        QCOMPARE(back->logFile, folder.filePath(u"logs/run-1.log"_s));
        QVERIFY(!back->ownedByLiveProcess);
        const Result<QList<RunEvent>> events = history->events(run.id);
        QVERIFY(events.ok());
        QCOMPARE(events->size(), 7);
        for (qsizetype i = 0; i < events->size(); ++i)
            QCOMPARE(events->at(i).sequence, i + 1);
        QCOMPARE(std::get<LogLine>(events->at(2).payload).text, u"first\tline"_s);
        QCOMPARE(std::get<ProblemFound>(events->at(4).payload).problem.object, u"TABLE a"_s);
    }
    void theNewestRunComesFirst()
    {
        QTemporaryDir folder;
        const auto history = opened(folder.path());
        RunRecord other = record(u"c"_s, 5);
        other.profileId = u"profile-2"_s;
        for (const RunRecord &run : {record(u"a"_s, 1), other, record(u"b"_s, 3)})
            QVERIFY(history->begin(run).ok());
        const auto ids = [](const Result<QList<RunRecord>> &runs) {
            QStringList list;
            for (const RunRecord &run : *runs)
                list += run.id;
            return list.join(u' ');
        };
        QCOMPARE(ids(history->runs()), u"c b a"_s);
        QCOMPARE(ids(history->runs(2)), u"c b"_s);
        QCOMPARE(ids(history->runs(0, u"profile-1"_s)), u"b a"_s);
        QCOMPARE(ids(history->runs(0, u"' OR 1=1 --"_s)), u""_s);
    }
    void whatIsNotThereIsTold()
    {
        QTemporaryDir folder;
        const auto history = opened(folder.path());
        QCOMPARE(history->run(u"x"_s).error().code(), u"error.history-no-run"_s);
        QCOMPARE(history->events(u"x"_s).error().code(), u"error.history-no-run"_s);
        QCOMPARE(history->append(u"x"_s, {logEvent(1, u"t"_s)}).error().code(), u"error.history-no-run"_s);
        QCOMPARE(history->end(u"x"_s, RunState::Failed, start, 0, {}).error().code(), u"error.history-no-run"_s);
        QCOMPARE(history->remove(u"x"_s).error().code(), u"error.history-no-run"_s);
        QVERIFY(!QFile::exists(history->logFile(u"x"_s)));
    }
    void anIdThatIsNoFileNameIsRefused()
    {
        QTemporaryDir folder;
        const auto history = opened(folder.path());
        for (const QString &id : {u"../x"_s, u""_s, u"a/b"_s, u"a.b"_s, QString(65, u'a')})
            QVERIFY(!history->begin(record(id)).ok());
        QVERIFY(history->begin(record(u"run-1"_s)).ok());
        QVERIFY(!history->begin(record(u"run-1"_s)).ok());
    }
    void allOfABatchOrNothing()
    {
        QTemporaryDir folder;
        const auto history = opened(folder.path());
        QVERIFY(history->begin(record(u"r"_s)).ok());
        QVERIFY(history->append(u"r"_s, {logEvent(1, u"kept"_s), {2, 2, {}, StepStarted{}}}).ok());
        // the second 2 cannot be: what came with it goes, too
        QVERIFY(!history
                     ->append(u"r"_s, {logEvent(3, u"lost"_s),
                                       {4, 4, {}, RunStateChanged{RunState::Failed}},
                                       {2, 2, {}, StepStarted{}}})
                     .ok());
        QCOMPARE(history->events(u"r"_s)->size(), 2);
        QCOMPARE(history->run(u"r"_s)->state, RunState::Checking);
        // a log that cannot be written takes the events with it
        QVERIFY(QFile::remove(history->logFile(u"r"_s)));
        QVERIFY(QDir().mkpath(history->logFile(u"r"_s)));
        QVERIFY(!history->append(u"r"_s, {{5, 5, {}, RunStateChanged{RunState::Failed}}, logEvent(6, u"x"_s)}).ok());
        QCOMPARE(history->run(u"r"_s)->state, RunState::Checking);
    }
    void howFastARunWasIsKept()
    {
        QTemporaryDir folder;
        auto history = std::move(*History::open(folder.path()));
        RunRecord run;
        run.id = u"11111111-aaaa"_s;
        run.profileId = u"profile"_s;
        run.startedAt = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC);
        run.rehearsal = true;
        QVERIFY(history->begin(run).ok());
        SpeedRecord speed;
        speed.route = u"localhost > far"_s;
        speed.step = StepKind::Import;
        speed.manner = u"direct"_s;
        speed.jobs = 4;
        speed.bytes = 5'000'000'000;
        speed.modelMs = 70'000;
        speed.ms = 90'000;
        SpeedRecord other = speed;
        other.step = StepKind::Verify;
        other.manner = u"checksums"_s;
        QVERIFY(history->keepSpeeds(run.id, {speed, other}).ok());
        QCOMPARE(history->keepSpeeds(u"no-such-run"_s, {speed}).error().code(), u"error.history-no-run"_s);
        history = std::move(*History::open(folder.path()));
        speed.profileId = other.profileId = run.profileId;
        speed.at = other.at = run.startedAt;
        QList<SpeedRecord> kept = *history->speeds();
        QCOMPARE(kept.size(), 2);
        QVERIFY(kept.contains(speed) && kept.contains(other));
        QVERIFY(history->run(run.id)->rehearsal);
        QVERIFY(history->remove(run.id).ok());
        QVERIFY(history->speeds()->isEmpty());
    }

    void aRunIsRemovedWithItsEventsAndItsLog()
    {
        QTemporaryDir folder;
        const auto history = opened(folder.path());
        QVERIFY(history->begin(record(u"r"_s)).ok());
        QVERIFY(history->begin(record(u"s"_s)).ok());
        QVERIFY(history->append(u"r"_s, {logEvent(1, u"x"_s), {2, 2, {}, StepStarted{}}}).ok());
        QVERIFY(history->append(u"s"_s, {logEvent(1, u"x"_s), {2, 2, {}, StepStarted{}}}).ok());
        std::unique_ptr<RunLock> lock = RunLock::take(history->lockFolder(), u"r"_s);
        QVERIFY(history->run(u"r"_s)->ownedByLiveProcess);
        QCOMPARE(history->remove(u"r"_s).error().code(), u"error.history-live"_s);
        lock.reset();
        QVERIFY(history->remove(u"r"_s).ok());
        QVERIFY(!QFile::exists(history->logFile(u"r"_s)));
        QCOMPARE(history->runs()->size(), 1);
        QCOMPARE(history->events(u"s"_s)->size(), 2);
        QVERIFY(history->begin(record(u"r"_s)).ok());
        QVERIFY(history->events(u"r"_s)->isEmpty());
    }
    void twoWriteAndReadAtTheSameTime()
    {
        QTemporaryDir folder;
        opened(folder.path());
        constexpr int batches = 150;
        const auto write = [&](const QString &id) {
            const auto history = opened(folder.path());
            bool good = history->begin(record(id)).ok();
            for (int i = 0; i < batches; ++i) {
                const qint64 first = 2 * i + 1;
                good = good && history->append(id, {{first, first, {}, StepStarted{}}, logEvent(first + 1, id)}).ok();
            }
            return good;
        };
        bool goodA = false;
        bool goodB = false;
        const std::unique_ptr<QThread> a(QThread::create([&] { goodA = write(u"a"_s); }));
        const std::unique_ptr<QThread> b(QThread::create([&] { goodB = write(u"b"_s); }));
        a->start();
        b->start();
        const auto reader = opened(folder.path());
        int reads = 0;
        while (!a->isFinished() || !b->isFinished()) {
            QVERIFY(reader->runs().ok());
            ++reads;
        }
        a->wait();
        b->wait();
        QVERIFY(reads > 0);
        QVERIFY(goodA);
        QVERIFY(goodB);
        for (const QString &id : {u"a"_s, u"b"_s})
            QCOMPARE(reader->events(id)->size(), 2 * batches);
    }
    void muchIsKeptQuickly()
    {
        constexpr int lines = 200'000;
        constexpr int activities = 20'000;
        constexpr int batchSize = 2'000;
        QTemporaryDir folder;
        const auto history = opened(folder.path());
        QVERIFY(history->begin(record(u"r"_s)).ok());
        QList<RunEvent> events;
        const QString text = u"pg_restore: processing data for table \"ticketing.purchases_2024\""_s;
        qint64 sequence = 0;
        for (int i = 0; i < lines; ++i) {
            events += logEvent(++sequence, text);
            if (i % (lines / activities) == 0)
                events +=
                    RunEvent{++sequence, sequence, u"import"_s, ActivityStarted{i, ActivityKind::Table, u"app.t"_s, 1}};
        }
        QElapsedTimer timer;
        timer.start();
        for (qsizetype i = 0; i < events.size(); i += batchSize)
            QVERIFY(history->append(u"r"_s, events.mid(i, batchSize)).ok());
        const qint64 written = timer.restart();
        const Result<QList<RunEvent>> back = history->events(u"r"_s);
        qInfo("%d lines and %d activities: written in %lld ms, read in %lld ms", lines, activities, written,
              timer.elapsed());
        QCOMPARE(back->size(), events.size());
        QCOMPARE(back->last().sequence, sequence);
        QVERIFY2(written < 5'000, "keeping events takes far too long");
    }
};

TRUNKLINE_TEST(HistoryTest)
#include "historytest.moc"
