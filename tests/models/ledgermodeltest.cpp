#include "models/ledgermodel.h"

#include "support/testregistry.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;

/// The ledger as a tree.
class LedgerModelTest : public QObject
{
    Q_OBJECT

    static RunEvent made(const Ledger &ledger)
    {
        RunEvent event;
        event.payload = LedgerMade{ledger};
        return event;
    }
    static LedgerEntry entry(const QString &kind, const QString &tag, LedgerState state, int problem = 0)
    {
        LedgerEntry line;
        line.description = kind;
        line.schema = u"app"_s;
        line.tag = tag;
        line.state = state;
        line.problem = problem;
        return line;
    }

private Q_SLOTS:
    void whatIsMissingComesFirst()
    {
        LedgerModel model;
        QAbstractItemModelTester tester(&model);
        QVERIFY(!model.hasLedger());
        QCOMPARE(model.rowCount(), 0);
        RunEvent problem;
        Problem found;
        found.number = 3;
        found.message = Message{u"problem.role-missing"_s, {u"boss"_s}};
        problem.payload = ProblemFound{found};
        LedgerEntry left = entry(u"COMMENT"_s, u"TABLE fee"_s, LedgerState::LeftOut);
        left.reason = Message{u"ledger.without-comments"_s, {}};
        model.addEvents({problem, made({{entry(u"TABLE"_s, u"fee"_s, LedgerState::Arrived),
                                         entry(u"TABLE"_s, u"person"_s, LedgerState::Failed, 3),
                                         entry(u"INDEX"_s, u"fee_i"_s, LedgerState::Arrived, 3), left}})});
        QVERIFY(model.hasLedger());
        QCOMPARE(model.arrived(), 2);
        QCOMPARE(model.expected(), 3);
        QCOMPARE(model.rowCount(), 3);
        const QModelIndex missing = model.index(0, 0);
        QCOMPARE(missing.data(LedgerModel::StateRole).toInt(), static_cast<int>(LedgerState::Failed));
        QVERIFY(missing.data().toString().contains(u'1'));
        QCOMPARE(model.index(0, LedgerModel::ObjectColumn, missing).data().toString(), u"app.person"_s);
        QVERIFY(model.index(0, LedgerModel::ReasonColumn, missing).data().toString().contains(u"boss"_s));
        QCOMPARE(model.index(0, 0, missing).data(LedgerModel::ProblemRole).toInt(), 3);
        QVERIFY(!model.index(0, LedgerModel::ReasonColumn, model.index(1, 0)).data().toString().isEmpty());
    }

    void itIsFilteredByText()
    {
        LedgerModel model;
        QAbstractItemModelTester tester(&model);
        Ledger ledger;
        for (int i = 0; i < 60000; ++i)
            ledger.entries += entry(u"TABLE"_s, u"t%1"_s.arg(i), i == 7 ? LedgerState::Failed : LedgerState::Arrived);
        model.addEvents({made(ledger)});
        QCOMPARE(model.rowCount(model.index(1, 0)), 59999);
        model.setText(u"APP.T777"_s);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.rowCount(model.index(0, 0)), 11);
        model.setText(u"nothing of it"_s);
        QCOMPARE(model.rowCount(), 0);
        model.setText({});
        QCOMPARE(model.rowCount(), 2);
        model.clear();
        QVERIFY(!model.hasLedger());
        QCOMPARE(model.rowCount(), 0);
    }

    void aLaterLedgerTakesThePlace()
    {
        LedgerModel model;
        model.addEvents({made({{entry(u"ACL"_s, u"TABLE t"_s, LedgerState::Arrived)}})});
        model.addEvents({made({{entry(u"ACL"_s, u"TABLE t"_s, LedgerState::Failed)}})});
        QCOMPARE(model.arrived(), 0);
        QCOMPARE(model.rowCount(), 1);
    }
};

TRUNKLINE_TEST(LedgerModelTest)
#include "ledgermodeltest.moc"
