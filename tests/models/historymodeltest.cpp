#include "models/historymodel.h"
#include "support/testregistry.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;

namespace {
RunRecord historyRun(const QString &id, RunState state, const QDateTime &start)
{
    RunRecord run;
    run.id = id;
    run.profileName = u"shop"_s;
    run.sourceName = u"old"_s;
    run.targetName = u"new"_s;
    run.startedAt = start;
    run.endedAt = start.addSecs(90);
    run.state = state;
    return run;
}
} // namespace

class HistoryModelTest : public QObject
{
    Q_OBJECT

private:
    const QDateTime m_noon{QDate(2024, 5, 6), QTime(12, 0), Qt::UTC};

    QString cell(const HistoryModel &model, int row, int column) const
    {
        return model.index(row, column).data().toString();
    }

private Q_SLOTS:
    void passesTheModelTester()
    {
        HistoryModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRuns({historyRun(u"a"_s, RunState::Succeeded, m_noon)});
        model.setRuns({historyRun(u"b"_s, RunState::Failed, m_noon), historyRun(u"a"_s, RunState::Succeeded, m_noon)});
        model.setRuns({});
    }

    void aRowSaysWhatBecameOfARun()
    {
        RunRecord failed = historyRun(u"a"_s, RunState::Failed, m_noon);
        failed.failedStep = u"import"_s;
        failed.problems = 3;
        RunRecord problems = historyRun(u"b"_s, RunState::SucceededWithProblems, m_noon);
        problems.problems = 1;
        HistoryModel model;
        model.setRuns({failed, problems, historyRun(u"c"_s, RunState::Succeeded, m_noon)});
        QCOMPARE(cell(model, 0, HistoryModel::Result), u"failed at Import"_s);
        QCOMPARE(cell(model, 0, HistoryModel::Duration), u"1:30"_s);
        QCOMPARE(cell(model, 0, HistoryModel::Problems), u"3"_s);
        QCOMPARE(cell(model, 0, HistoryModel::Route), u"old → new"_s);
        QVERIFY(cell(model, 1, HistoryModel::Result).startsWith(u"arrived, 1 problem"_s));
        QCOMPARE(cell(model, 2, HistoryModel::Result), u"all arrived"_s);
        QCOMPARE(cell(model, 2, HistoryModel::Problems), QString());
    }

    void onlyAnOwnedRunIsLive()
    {
        RunRecord live = historyRun(u"a"_s, RunState::Running, QDateTime::currentDateTimeUtc().addSecs(-5));
        live.endedAt = {};
        live.ownedByLiveProcess = true;
        RunRecord orphan = live;
        orphan.id = u"b"_s;
        orphan.ownedByLiveProcess = false;
        HistoryModel model;
        model.setRuns({live, orphan});
        QVERIFY(model.hasLiveRuns());
        QVERIFY(model.index(0, 0).data(HistoryModel::LiveRole).toBool());
        QVERIFY(!model.index(1, 0).data(HistoryModel::LiveRole).toBool());
        QVERIFY(cell(model, 0, HistoryModel::Duration).startsWith(u"0:0"_s));
        // Nobody knows how long a run lasted that ended without being seen.
        QCOMPARE(cell(model, 1, HistoryModel::Duration), QString());
    }

    void theSameRunsKeepTheirRows()
    {
        HistoryModel model;
        model.setRuns({historyRun(u"a"_s, RunState::Running, m_noon)});
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setRuns({historyRun(u"a"_s, RunState::Succeeded, m_noon)});
        QCOMPARE(reset.count(), 0);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(cell(model, 0, HistoryModel::Result), u"all arrived"_s);
    }
};

TRUNKLINE_TEST(HistoryModelTest)
#include "historymodeltest.moc"
