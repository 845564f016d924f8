#include "engine/runsummary.h"
#include "engine/runsummarywords.h"
#include "support/samplerun.h"
#include "support/testregistry.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;
using trunkline::testing::EventMaker;
using trunkline::testing::SampleRun;

class RunSummaryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlanIsNothingYet()
    {
        RunSummary summary;
        summary.setPlan(SampleRun::plan());
        QCOMPARE(summary.state(), RunState::Idle);
        QCOMPARE(summary.steps().size(), 6);
        QCOMPARE(summary.currentStep(), -1);
        QCOMPARE(summary.fraction(), 0.0);
        QVERIFY(!summary.remaining(0));
        QCOMPARE(RunSummaryWords::title(summary), u"Ready to migrate dms_sample"_s);
    }

    void midRunSaysWhereItIs()
    {
        RunSummary summary;
        summary.add(SampleRun::events(367'000));
        QCOMPARE(summary.state(), RunState::Running);
        QCOMPARE(summary.currentStep(), 4);
        QCOMPARE(summary.problems(), 2);
        QCOMPARE(summary.problems(ProblemClass::ObjectMissing), 1);
        QVERIFY(summary.fraction() > 0.5 && summary.fraction() < 0.9);
        QVERIFY(summary.remaining(367'000).has_value());
        const QString position = RunSummaryWords::position(summary, 367'000);
        QVERIFY2(position.startsWith(u"step 5 of 6 \u00b7 6:07 elapsed"_s), qPrintable(position));
    }

    void theEndIsTold()
    {
        RunSummary summary;
        summary.add(SampleRun::whole());
        QCOMPARE(summary.state(), RunState::SucceededWithProblems);
        QCOMPARE(summary.fraction(), 1.0);
        QVERIFY(!summary.remaining(summary.lastAt()));
        QCOMPARE(summary.clock(summary.lastAt() + 50'000), summary.lastAt());
        QCOMPARE(summary.steps().at(3).bytes, 2'600'000'000);
        QCOMPARE(RunSummaryWords::stepProgress(summary.steps().at(3)),
                 QLocale().formattedDataSize(2'600'000'000, 1, QLocale::DataSizeSIFormat));
    }

    void theOverallBarNeverGoesBack()
    {
        RunSummary summary;
        double before = 0;
        for (const RunEvent &event : SampleRun::whole()) {
            summary.add(event);
            QVERIFY(summary.fraction() >= before);
            before = summary.fraction();
        }
    }

    void timeAloneIsNoProgress()
    {
        EventMaker maker;
        maker.add(0, {}, PlanMade{SampleRun::plan()});
        maker.add(0, {}, RunStateChanged{RunState::Running});
        maker.add(0, u"export"_s, StepStarted{});
        maker.add(100'000, u"export"_s, LogLine{});
        RunSummary summary;
        summary.add(maker.events());
        QCOMPARE(summary.fraction(), 0.0);
    }

    void withoutGroundNoTimeLeftIsClaimed()
    {
        EventMaker maker;
        maker.add(0, {}, PlanMade{SampleRun::plan(false)});
        maker.add(0, {}, RunStateChanged{RunState::Running});
        maker.add(0, u"export"_s, StepStarted{});
        RunSummary summary;
        summary.add(maker.events());
        QVERIFY(!summary.remaining(30'000));
        // The export's count says when the export ends, and nothing of the import.
        summary.add({3, 40'000, u"export"_s, StepProgress{20, 40, ProgressUnit::Items}});
        QVERIFY(summary.steps().at(3).remaining(40'000));
        QVERIFY(!summary.remaining(40'000));
    }

    void theRangeNarrows_data()
    {
        QTest::addColumn<qint64>("done");
        QTest::addColumn<ProgressUnit>("unit");
        QTest::addColumn<qint64>("least");
        QTest::addColumn<qint64>("most");
        QTest::newRow("too early") << qint64(10) << ProgressUnit::Items << qint64(-1) << qint64(-1);
        QTest::newRow("half, items") << qint64(500) << ProgressUnit::Items << qint64(63'897) << qint64(156'500);
        QTest::newRow("half, bytes") << qint64(500) << ProgressUnit::Bytes << qint64(72'992) << qint64(137'000);
        QTest::newRow("all") << qint64(1000) << ProgressUnit::Items << qint64(0) << qint64(0);
    }
    void theRangeNarrows()
    {
        QFETCH(qint64, done);
        QFETCH(ProgressUnit, unit);
        QFETCH(qint64, least);
        QFETCH(qint64, most);
        StepSummary step;
        step.startedAt = 0;
        step.progress = {done, 1000, unit};
        const auto range = step.remaining(100'000);
        QCOMPARE(range.has_value(), least >= 0);
        if (range)
            QCOMPARE(*range, (TimeRange{least, most}));
    }

    void anEstimateServesUntilItIsUsedUp()
    {
        StepSummary step;
        step.step.estimatedMs = 100'000;
        step.startedAt = 0;
        QCOMPARE(step.remaining(50'000), (TimeRange{25'000, 100'000}));
        QVERIFY(!step.remaining(100'001));
    }

    void aLearntEstimateIsANarrowerRange()
    {
        StepSummary step;
        step.step.estimatedMs = 100'000;
        step.step.estimateDoubt = 0.15;
        step.startedAt = 0;
        QCOMPARE(step.remaining(0), (TimeRange{86'956, 115'000}));
    }

    void whatIsDoneSaysHowFastTheRestGoes()
    {
        MigrationPlan plan = SampleRun::plan();
        for (Step &step : plan.steps)
            step.modelMs = step.estimatedMs;
        const auto remainingAfter = [&plan](qint64 exportTook) {
            EventMaker maker;
            maker.add(0, {}, PlanMade{plan});
            maker.add(0, {}, RunStateChanged{RunState::Running});
            maker.add(0, u"export"_s, StepStarted{});
            maker.add(exportTook, u"export"_s, StepFinished{.end = StepEnd::Succeeded, .error = {}});
            RunSummary summary;
            summary.add(maker.events());
            return *summary.remaining(exportTook);
        };
        const qint64 expected = plan.step(u"export"_s)->estimatedMs;
        QVERIFY(expected > 10'000);
        const TimeRange usual = remainingAfter(expected);
        const TimeRange slow = remainingAfter(3 * expected);
        const TimeRange fast = remainingAfter(expected / 3);
        QVERIFY(slow.least > usual.least && slow.most > usual.most);
        QVERIFY(fast.least < usual.least && fast.most < usual.most);
    }

    void aStepThatStartsAnewForgetsItsFirstAttempt()
    {
        EventMaker maker;
        maker.add(0, u"export"_s, StepStarted{});
        maker.add(10, u"export"_s,
                  StepFinished{.end = StepEnd::Failed, .exitCode = 1, .error = Error(u"error.tools-exit"_s)});
        maker.add(20, u"export"_s, StepStarted{});
        RunSummary summary;
        summary.add(maker.events());
        QVERIFY(summary.steps().first().isRunning());
        QVERIFY(!summary.steps().first().error);
        QCOMPARE(summary.steps().first().startedAt, 20);
    }

    void eventsBeforeThePlanAreKept()
    {
        EventMaker maker;
        maker.add(0, {}, RunStateChanged{RunState::Checking});
        maker.add(0, u"check"_s, StepStarted{});
        maker.add(5, {}, PlanMade{SampleRun::plan()});
        RunSummary summary;
        summary.add(maker.events());
        QCOMPARE(summary.steps().size(), 6);
        QVERIFY(summary.steps().first().isRunning());
        QCOMPARE(summary.steps().first().step.estimatedMs, 9'000);
    }

    void anInterruptedRunIsClosed()
    {
        RunSummary summary;
        summary.add(SampleRun::events(300'000));
        summary.close(RunState::Interrupted);
        QCOMPARE(summary.state(), RunState::Interrupted);
        QCOMPARE(summary.steps().at(4).end, StepEnd::Cancelled);
        QCOMPARE(summary.steps().at(4).finishedAt, summary.lastAt());
        QVERIFY(!summary.steps().at(5).end);
        QVERIFY(summary.fraction() < 1);
    }

    void remainingInWords_data()
    {
        QTest::addColumn<qint64>("least");
        QTest::addColumn<qint64>("most");
        QTest::addColumn<QString>("words");
        QTest::newRow("now") << qint64(0) << qint64(4'000) << u"a few seconds left"_s;
        QTest::newRow("from nothing") << qint64(0) << qint64(31'000) << u"up to 0:30 left"_s;
        QTest::newRow("narrow") << qint64(215'000) << qint64(225'000) << u"about 3:40 left"_s;
        QTest::newRow("wide") << qint64(190'000) << qint64(300'000) << u"3:10 to 5:00 left"_s;
        QTest::newRow("hours") << qint64(3'600'000) << qint64(7'230'000) << u"1:00:00 to 2:01:00 left"_s;
    }
    void remainingInWords()
    {
        QFETCH(qint64, least);
        QFETCH(qint64, most);
        QTEST(RunSummaryWords::remaining({least, most}), "words");
    }
};

TRUNKLINE_TEST(RunSummaryTest)
#include "runsummarytest.moc"
