#include "models/timelinemodel.h"
#include "support/samplerun.h"
#include "support/testregistry.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;
using trunkline::testing::EventMaker;
using trunkline::testing::SampleRun;

class TimelineModelTest : public QObject
{
    Q_OBJECT

    static QStringList titles(const TimelineModel &model, const QModelIndex &parent)
    {
        QStringList made;
        for (int i = 0; i < model.rowCount(parent); ++i)
            made += model.index(i, 0, parent).data().toString();
        return made;
    }
    static TimelineState stateOf(const QModelIndex &index)
    {
        return static_cast<TimelineState>(index.data(TimelineModel::StateRole).toInt());
    }
    static QModelIndex childNamed(const TimelineModel &model, const QModelIndex &parent, const QString &title)
    {
        for (int i = 0; i < model.rowCount(parent); ++i) {
            if (model.index(i, 0, parent).data() == title)
                return model.index(i, 0, parent);
        }
        return {};
    }
    /// Bars on all rows, and whether each row's are in order without overlap.
    static qsizetype countBars(const TimelineModel &model, const QModelIndex &parent, bool *ordered)
    {
        qsizetype bars = 0;
        for (int i = 0; i < model.rowCount(parent); ++i) {
            const QModelIndex index = model.index(i, 0, parent);
            const TimelineRow &row = *model.row(index);
            for (qsizetype b = 1; b < row.bars.size(); ++b)
                *ordered = *ordered && row.bars.at(b).start >= row.bars.at(b - 1).end;
            bars += row.bars.size() + countBars(model, index, ordered);
        }
        return bars;
    }

private Q_SLOTS:
    void batchesOfAnySizeGiveTheSame_data()
    {
        QTest::addColumn<int>("batch");
        for (const int batch : {1, 7, 64, 100'000})
            QTest::addRow("%d", batch) << batch;
    }
    void batchesOfAnySizeGiveTheSame()
    {
        QFETCH(int, batch);
        TimelineModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QList<RunEvent> events = SampleRun::whole();
        for (qsizetype i = 0; i < events.size(); i += batch)
            model.addEvents(events.mid(i, batch));
        QCOMPARE(model.rowCount(), 6);
        bool ordered = true;
        QCOMPARE(countBars(model, {}, &ordered), 1 + 10 + 40 + 10 + 96 + 1);
        QVERIFY(ordered);
        const QModelIndex import = model.indexOfStep(u"import"_s);
        QCOMPARE(titles(model, import), (QStringList{u"tables and types"_s, u"data"_s, u"indexes and keys"_s}));
        QCOMPARE(stateOf(import), TimelineState::Warning);
        QCOMPARE(stateOf(childNamed(model, import, u"data"_s)), TimelineState::Done);
        QCOMPARE(stateOf(childNamed(model, import, u"indexes and keys"_s)), TimelineState::Warning);
        QCOMPARE(titles(model, childNamed(model, import, u"data"_s)),
                 (QStringList{u"lane 1"_s, u"lane 2"_s, u"lane 3"_s, u"lane 4"_s}));
        QCOMPARE(model.rowCount(childNamed(model, import, u"tables and types"_s)), 0);
    }

    void aPlanIsShownBeforeItRuns()
    {
        TimelineModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setPlan(SampleRun::plan());
        QCOMPARE(model.rowCount(), 6);
        const QModelIndex dump = model.indexOfStep(u"export"_s);
        QCOMPARE(stateOf(dump), TimelineState::Planned);
        QCOMPARE(dump.data(TimelineModel::DetailRole).toString(), u"pg_dump -Fc"_s);
        QCOMPARE(dump.siblingAtColumn(TimelineModel::TimeColumn).data().toString(), u"\u22483:10"_s);
        QCOMPARE(dump.data(TimelineModel::StartRole).toLongLong(), 14'000);
        QCOMPARE(dump.data(TimelineModel::EndRole).toLongLong(), 204'000);
        QCOMPARE(model.whole(), 469'000);
        QCOMPARE(dump.data(Qt::AccessibleTextRole).toString().section(u',', 0, 1), u"Export, not yet run"_s);
        QCOMPARE(model.indexOfStep(u"import"_s).data(TimelineModel::DetailRole).toString(), u"pg_restore -j 4"_s);
    }

    void unknownDurationsClaimNoTime()
    {
        TimelineModel model;
        model.setPlan(SampleRun::plan(false));
        const QModelIndex dump = model.indexOfStep(u"export"_s);
        QVERIFY(dump.siblingAtColumn(TimelineModel::TimeColumn).data().toString().isEmpty());
        QVERIFY(dump.data(TimelineModel::EndRole).toLongLong() > dump.data(TimelineModel::StartRole).toLongLong());
    }

    void aRunThatBeginsKeepsTheRowsOfItsPlan()
    {
        TimelineModel model;
        model.setPlan(SampleRun::plan());
        QSignalSpy resets(&model, &TimelineModel::modelReset);
        const QPersistentModelIndex dump = model.indexOfStep(u"export"_s);
        model.addEvents(SampleRun::events(90'000));
        QCOMPARE(resets.size(), 0);
        QVERIFY(dump.isValid());
        QCOMPARE(stateOf(dump), TimelineState::Running);
    }

    void midRun()
    {
        TimelineModel model;
        model.addEvents(SampleRun::events(367'000));
        model.setNow(367'400);
        const QModelIndex import = model.indexOfStep(u"import"_s);
        QCOMPARE(stateOf(import), TimelineState::Running);
        QCOMPARE(import.siblingAtColumn(TimelineModel::TimeColumn).data().toString(), u"2:41"_s);
        const double fraction = import.data(TimelineModel::FractionRole).toDouble();
        QVERIFY(fraction > 0.3 && fraction < 0.7);
        const QString spoken = import.data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.startsWith(u"Import, in progress, 2 minute(s) 41 second(s), "_s) && spoken.contains(u'%'),
                 qPrintable(spoken));
        QVERIFY(model.row(import)->expectedEnd > 367'400);
        // What is planned begins when what runs may end.
        const QModelIndex analyze = model.indexOfStep(u"analyze"_s);
        QCOMPARE(analyze.data(TimelineModel::StartRole).toLongLong(), model.row(import)->expectedEnd);
        QCOMPARE(stateOf(childNamed(model, import, u"indexes and keys"_s)), TimelineState::Running);
    }

    void theClockTicksOnlyWhereSomethingIsOn()
    {
        TimelineModel model;
        model.addEvents(SampleRun::events(90'000));
        model.setNow(90'000);
        QSignalSpy changes(&model, &TimelineModel::dataChanged);
        QSignalSpy paints(&model, &TimelineModel::barsChanged);
        model.setNow(90'100);
        QCOMPARE(changes.size(), 0);
        QCOMPARE(paints.size(), 1);
        model.setNow(91'000);
        QVERIFY(changes.size() >= 1 && changes.size() <= 3);
        for (const QList<QVariant> &change : changes)
            QCOMPARE(stateOf(change.first().toModelIndex()), TimelineState::Running);
    }

    void exportWithSeveralLanesShowsThemBelowTheStep()
    {
        EventMaker maker;
        maker.add(0, {}, PlanMade{SampleRun::plan()});
        maker.add(0, u"export"_s, StepStarted{});
        maker.add(1, u"export"_s, ActivityStarted{1, ActivityKind::Table, u"a"_s, 0});
        TimelineModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.addEvents(maker.events());
        const QModelIndex dump = model.indexOfStep(u"export"_s);
        QCOMPARE(titles(model, dump), QStringList{u"data"_s});
        model.addEvents({{4, 2, u"export"_s, ActivityStarted{2, ActivityKind::Table, u"b"_s, 1}}});
        QCOMPARE(titles(model, dump), (QStringList{u"lane 1"_s, u"lane 2"_s}));
    }

    void aStepThatRunsAgainBeginsEmpty()
    {
        TimelineModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.addEvents(SampleRun::events(300'000));
        model.setCurrentBar(model.index(0, 0, model.index(0, 0, model.indexOfStep(u"import"_s))), 0);
        const qint64 next = 100'000;
        model.addEvents({{next, 301'000, u"import"_s, StepFinished{.end = StepEnd::Failed, .error = {}}},
                         {next + 1, 302'000, u"import"_s, StepStarted{}}});
        const QModelIndex import = model.indexOfStep(u"import"_s);
        QCOMPARE(model.rowCount(import), 0);
        QCOMPARE(stateOf(import), TimelineState::Running);
        QVERIFY(!model.currentBarRow());
    }

    void whatIsOpenAtTheEndIsClosed()
    {
        TimelineModel model;
        model.addEvents(SampleRun::events(250'000));
        model.close(RunState::Interrupted);
        const QModelIndex import = model.indexOfStep(u"import"_s);
        QCOMPARE(stateOf(import), TimelineState::Stopped);
        const TimelineRow *row = model.row(import);
        const auto noneRuns = [](const auto &self, const TimelineRow &above) -> bool {
            return std::all_of(above.children.begin(), above.children.end(), [&self](const auto &child) {
                return child->running == 0 && (child->bars.isEmpty() || !child->bars.last().isRunning()) &&
                       self(self, *child);
            });
        };
        QVERIFY(noneRuns(noneRuns, *row));
        QCOMPARE(model.indexOfStep(u"analyze"_s).data(TimelineModel::StartRole).toLongLong(), -1);
    }

    void theCurrentBarIsSpoken()
    {
        TimelineModel model;
        model.addEvents(SampleRun::whole());
        const QModelIndex data = model.index(0, 0, model.indexOfStep(u"export"_s));
        const QModelIndex cell = data.siblingAtColumn(TimelineModel::BarsColumn);
        QCOMPARE(cell.data(Qt::AccessibleTextRole).toString(), u"10 bars"_s);
        QSignalSpy changes(&model, &TimelineModel::dataChanged);
        model.setCurrentBar(data, 1);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(cell.data(Qt::AccessibleTextRole).toString(),
                 u"data of table tickets.sporting_event_ticket, done, 30 second(s)"_s);
        model.setCurrentBar({}, -1);
        QCOMPARE(cell.data(Qt::AccessibleTextRole).toString(), u"10 bars"_s);
    }

    void unknownAndWrongEventsDoNoHarm()
    {
        EventMaker maker;
        maker.add(0, u"nowhere"_s, ActivityStarted{1, ActivityKind::Table, u"a"_s, 0});
        maker.add(0, {}, ActivityStarted{2, ActivityKind::Table, u"a"_s, 0});
        maker.add(0, u"import"_s, ActivityFinished{99, true});
        maker.add(0, u"import"_s, ActivityStarted{3, ActivityKind::Table, u"a"_s, -3});
        maker.add(0, u"import"_s, ActivityStarted{3, ActivityKind::Table, u"a"_s, 0});
        maker.add(0, u"import"_s, StepFinished{});
        maker.add(0, u"import"_s, ActivityFinished{3, true});
        TimelineModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.addEvents(maker.events());
        QCOMPARE(model.rowCount(), 1);
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void aFloodStaysAFewRows()
    {
        TimelineModel model;
        const QList<RunEvent> events = SampleRun::flood(20'000, 0);
        for (qsizetype i = 0; i < events.size(); i += 2'000)
            model.addEvents(events.mid(i, 2'000));
        bool ordered = true;
        QCOMPARE(countBars(model, {}, &ordered), 20'000);
        QVERIFY(ordered);
        const QModelIndex import = model.indexOfStep(u"import"_s);
        QCOMPARE(model.rowCount(import), 2);
        QCOMPARE(model.rowCount(model.index(0, 0, import)), 4);
    }
};

TRUNKLINE_TEST(TimelineModelTest)
#include "timelinemodeltest.moc"
