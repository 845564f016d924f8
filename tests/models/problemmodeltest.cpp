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
    void whatFollowsIsFoldedUnderItsRoot()
    {
        ProblemModel model;
        QAbstractItemModelTester tester(&model);
        const auto event = [](int number, int causedBy, const QString &object) {
            RunEvent made;
            Problem problem;
            problem.number = number;
            problem.causedBy = causedBy;
            problem.object = object;
            problem.message = Message{u"problem.role-missing"_s, {u"boss"_s}};
            made.payload = ProblemFound{problem};
            return made;
        };
        model.addEvents({event(1, 0, u"TABLE a"_s), event(2, 1, u"TABLE b"_s), event(3, 0, u"TABLE c"_s)});
        model.addEvents({event(4, 1, u"TABLE d"_s), event(5, 99, u"TABLE e"_s)});
        QCOMPARE(model.count(), 3); // one's root is not known: it stands for itself
        const QModelIndex root = model.index(0, 0);
        QVERIFY(root.data().toString().contains(u'2'));
        const QString detail = model.index(0, 0, root).data().toString();
        QVERIFY2(detail.contains(u"TABLE b"_s) && detail.contains(u"TABLE d"_s), qPrintable(detail));
    }

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
