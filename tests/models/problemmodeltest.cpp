#include "models/problemmodel.h"
#include "models/problemfiltermodel.h"
#include "support/samplerun.h"
#include "support/testregistry.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;
using trunkline::testing::SampleRun;

class ProblemModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void problemsHaveTheirWordsFoldedBeneath()
    {
        ProblemModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.addEvents(SampleRun::whole());
        QCOMPARE(model.rowCount(), 2);
        const QModelIndex first = model.index(0, 0);
        QVERIFY(first.data().toString().contains(u"person_email_key"_s));
        QCOMPARE(first.siblingAtColumn(ProblemModel::ClassColumn).data().toString(), u"object missing"_s);
        QCOMPARE(first.siblingAtColumn(ProblemModel::StepColumn).data().toString(), u"import"_s);
        QCOMPARE(model.rowCount(first), 1);
        const QModelIndex detail = model.index(0, 0, first);
        QVERIFY(detail.data(ProblemModel::IsDetailRole).toBool());
        QVERIFY(detail.data().toString().startsWith(u"ERROR:  could not create"_s));
        QVERIFY(detail.data().toString().endsWith(u"UNIQUE (email);"_s));
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void aProblemWithoutWordsHasNothingToOpen()
    {
        ProblemModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        Problem problem;
        problem.message = {u"problem.unknown-to-all"_s, {u"x"_s}};
        model.addEvents({{1, 0, u"import"_s, ProblemFound{problem}}});
        QVERIFY(!model.hasChildren(model.index(0, 0)));
    }

    void theFilterLooksAtStepAndText()
    {
        ProblemModel model;
        ProblemFilterModel filter;
        const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        filter.setSourceModel(&model);
        model.addEvents(SampleRun::whole());
        QCOMPARE(filter.rowCount(), 2);
        filter.setFilter(u"export"_s, {});
        QCOMPARE(filter.rowCount(), 0);
        filter.setFilter(u"import"_s, u"GRANT select"_s);
        QCOMPARE(filter.rowCount(), 1);
        QCOMPARE(filter.rowCount(filter.index(0, 0)), 1);
        filter.setFilter({}, {});
        QCOMPARE(filter.rowCount(), 2);
    }
};

TRUNKLINE_TEST(ProblemModelTest)
#include "problemmodeltest.moc"
