#include "models/logfiltermodel.h"
#include "support/testregistry.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;

class LogModelTest : public QObject
{
    Q_OBJECT

    qint64 m_next = 0;

    /// `count` lines, number n saying "line n"; every 10th a warning, every 25th an error; steps by turns.
    QList<RunEvent> lines(int count)
    {
        QList<RunEvent> made;
        for (int i = 0; i < count; ++i, ++m_next) {
            const LogLevel level = m_next % 25 == 0   ? LogLevel::Error
                                   : m_next % 10 == 0 ? LogLevel::Warning
                                                      : LogLevel::Info;
            made += RunEvent{m_next + 1, m_next * 10, m_next % 2 ? u"export"_s : u"import"_s,
                             LogLine{level, u"Line %1"_s.arg(m_next)}};
        }
        return made;
    }

private Q_SLOTS:
    void init() { m_next = 0; }

    void linesAreShown()
    {
        LogModel log;
        const QAbstractItemModelTester tester(&log, QAbstractItemModelTester::FailureReportingMode::QtTest);
        log.addEvents(lines(30) + QList<RunEvent>{{99, 0, {}, StepStarted{}}});
        QCOMPARE(log.rowCount(), 30);
        QCOMPARE(log.index(12, LogModel::TextColumn).data().toString(), u"Line 12"_s);
        QCOMPARE(log.index(13, LogModel::StepColumn).data().toString(), u"export"_s);
        QCOMPARE(log.index(12, LogModel::TimeColumn).data().toString(), u"0:00"_s);
        QCOMPARE(log.index(10, 0).data(LogModel::LevelRole).toInt(), static_cast<int>(LogLevel::Warning));
        QCOMPARE(log.index(10, LogModel::TextColumn).data(Qt::AccessibleTextRole).toString(), u"warning: Line 10"_s);
        QCOMPARE(log.lineText(12), u"0:00\timport\tLine 12"_s);
        log.setStartTime(QDateTime(QDate(2024, 5, 17), QTime(14, 2, 31)));
        QCOMPARE(log.index(12, LogModel::TimeColumn).data().toString(), u"14:02:31"_s);
    }

    void theOldestGoInBlocks()
    {
        LogModel log(nullptr, 1'000);
        const QAbstractItemModelTester tester(&log, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy removed(&log, &LogModel::rowsRemoved);
        int most = 0;
        for (int i = 0; i < 100; ++i) {
            log.addEvents(lines(40));
            most = std::max(most, log.rowCount());
        }
        QVERIFY(most <= 1'000);
        QVERIFY(log.rowCount() > 800);
        QVERIFY2(removed.size() <= 30, qPrintable(QString::number(removed.size())));
        QCOMPARE(log.endLine(), 4'000);
        QCOMPARE(log.index(log.rowCount() - 1, LogModel::TextColumn).data().toString(), u"Line 3999"_s);
        QCOMPARE(log.index(0, LogModel::TextColumn).data().toString(), u"Line %1"_s.arg(log.firstLine()));
    }

    void aBatchLargerThanTheBoundKeepsItsEnd()
    {
        LogModel log(nullptr, 100);
        const QAbstractItemModelTester tester(&log, QAbstractItemModelTester::FailureReportingMode::QtTest);
        log.addEvents(lines(50));
        log.addEvents(lines(1'000));
        QCOMPARE(log.rowCount(), 100);
        QCOMPARE(log.endLine(), 1'050);
        QCOMPARE(log.index(0, LogModel::TextColumn).data().toString(), u"Line 950"_s);
    }

    void theFilterFollows_data()
    {
        QTest::addColumn<LogFilter>("filter");
        QTest::newRow("all") << LogFilter{};
        QTest::newRow("step") << LogFilter{.stepId = u"import"_s, .text = {}};
        QTest::newRow("warnings and up") << LogFilter{.stepId = {}, .least = LogLevel::Warning, .text = {}};
        QTest::newRow("errors of a step") << LogFilter{.stepId = u"import"_s, .least = LogLevel::Error, .text = {}};
        QTest::newRow("text in another case") << LogFilter{.stepId = {}, .text = u"LINE 12"_s};
        QTest::newRow("no such step") << LogFilter{.stepId = u"analyze"_s, .text = {}};
    }
    void theFilterFollows()
    {
        QFETCH(LogFilter, filter);
        LogModel log(nullptr, 500);
        LogFilterModel filtered(&log);
        const QAbstractItemModelTester tester(&filtered, QAbstractItemModelTester::FailureReportingMode::QtTest);
        filtered.setFilter(filter);
        for (int i = 0; i < 60; ++i)
            log.addEvents(lines(23));
        // What it gathered line by line is what it finds when it looks at all of them.
        QStringList followed;
        for (int row = 0; row < filtered.rowCount(); ++row)
            followed += filtered.index(row, LogModel::TextColumn).data().toString();
        QStringList expected;
        for (qint64 n = log.firstLine(); n < log.endLine(); ++n) {
            const LogEntry &entry = log.line(n);
            if (entry.level >= filter.least && entry.text.contains(filter.text, Qt::CaseInsensitive) &&
                (filter.stepId.isEmpty() || log.stepIds().value(entry.step) == filter.stepId))
                expected += entry.text;
        }
        QCOMPARE(followed, expected);
    }

    void theFilterCanBeChangedAndTheLogCleared()
    {
        LogModel log;
        LogFilterModel filtered(&log);
        const QAbstractItemModelTester tester(&filtered, QAbstractItemModelTester::FailureReportingMode::QtTest);
        log.addEvents(lines(100));
        QCOMPARE(filtered.rowCount(), 100);
        filtered.setFilter({.stepId = {}, .least = LogLevel::Error, .text = {}});
        QCOMPARE(filtered.rowCount(), 4);
        QCOMPARE(filtered.lineAt(1), 25);
        log.clear();
        QCOMPARE(filtered.rowCount(), 0);
        log.addEvents(lines(100));
        QCOMPARE(filtered.rowCount(), 4);
    }

    /// A filter whose work grew with what is there would take a thousand times longer here, not a few.
    void followingCostsByWhatIsNew()
    {
        const auto feed = [this](int before) {
            LogModel log;
            LogFilterModel filtered(&log);
            filtered.setFilter({.stepId = {}, .text = u"99"_s});
            m_next = 0;
            log.addEvents(lines(before));
            QList<QList<RunEvent>> batches;
            for (int i = 0; i < 200; ++i)
                batches += lines(10);
            QElapsedTimer timer;
            timer.start();
            for (const QList<RunEvent> &batch : std::as_const(batches))
                log.addEvents(batch);
            return timer.nsecsElapsed();
        };
        qint64 few = std::numeric_limits<qint64>::max();
        qint64 many = few;
        for (int i = 0; i < 3; ++i) {
            few = std::min(few, feed(40));
            many = std::min(many, feed(40'000));
        }
        QVERIFY2(many < 20 * few, qPrintable(u"%1 against %2 ns"_s.arg(many).arg(few)));
    }
};

TRUNKLINE_TEST(LogModelTest)
#include "logmodeltest.moc"
