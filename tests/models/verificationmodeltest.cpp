#include "models/verificationmodel.h"
#include "models/verificationfiltermodel.h"
#include "models/verificationtotals.h"

#include "support/sampleverification.h"
#include "support/testregistry.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;

/// A comparison as a table and as numbers.
class VerificationModelTest : public QObject
{
    Q_OBJECT

    static int rowOf(const VerificationModel &model, const QString &object)
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row, VerificationModel::ObjectColumn).data().toString() == object)
                return row;
        }
        return -1;
    }
    static QString text(const VerificationModel &model, int row, int column)
    {
        return model.index(row, column).data().toString();
    }

private Q_SLOTS:
    void whatDiffersComesFirst()
    {
        VerificationModel model;
        QAbstractItemModelTester tester(&model);
        QCOMPARE(model.rowCount(), 0);
        model.setVerification(testing::sampleVerification());
        using Weight = VerificationModel::Weight;
        QList<int> weights;
        for (int row = 0; row < model.rowCount(); ++row)
            weights += model.index(row, 0).data(VerificationModel::WeightRole).toInt();
        QVERIFY(std::is_sorted(weights.begin(), weights.end()));
        QCOMPARE(weights.count(static_cast<int>(Weight::Differs)), 6);
        QCOMPARE(weights.count(static_cast<int>(Weight::NotRead)), 1);
        QCOMPARE(weights.count(static_cast<int>(Weight::ByChoice)), 2);
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void aRowSaysWhatWasFound()
    {
        VerificationModel model;
        model.setVerification(testing::sampleVerification());
        const int ticket = rowOf(model, u"sales.ticket"_s);
        QCOMPARE(text(model, ticket, VerificationModel::ResultColumn), u"other contents"_s);
        QVERIFY(model.title(ticket).contains(u"1 row on the source only"_s) ||
                model.title(ticket).contains(u"1 row(s) on the source only"_s));
        QVERIFY(model.details(ticket).contains(u"with other contents: 1048576"_s));
        QVERIFY(model.details(ticket).contains(u"only on the source: (2,north)"_s));
        const int scan = rowOf(model, u"event.scan"_s);
        QVERIFY(model.details(scan).contains(u"2 more on the source, hash -771203"_s));
        const int refund = rowOf(model, u"sales.refund"_s);
        QCOMPARE(text(model, refund, VerificationModel::SourceColumn), u"–"_s);
        QVERIFY(model.details(refund).contains(u"permission denied"_s));
        const int sequence = rowOf(model, u"sales.payment_id_seq"_s);
        QCOMPARE(text(model, sequence, VerificationModel::SourceColumn), u"17, called"_s);
        QCOMPARE(text(model, sequence, VerificationModel::KindColumn), u"SEQUENCE"_s);
        const int index = rowOf(model, u"sales.ticket_seat_idx"_s);
        QCOMPARE(text(model, index, VerificationModel::KindColumn), u"INDEX"_s);
        QCOMPARE(text(model, index, VerificationModel::TargetColumn), u"false"_s);
        const int policy = rowOf(model, u"person.customer own_rows"_s);
        QCOMPARE(text(model, policy, VerificationModel::ResultColumn), u"missing on the target"_s);
    }

    void theFilterLeavesWhatIsLookedFor()
    {
        VerificationModel model;
        VerificationFilterModel filter;
        QAbstractItemModelTester tester(&filter);
        filter.setSourceModel(&model);
        model.setVerification(testing::sampleVerification());
        const int all = filter.rowCount();
        QCOMPARE(all, model.rowCount());
        filter.setOnlyDifferences(true);
        QCOMPARE(filter.rowCount(), 9);
        filter.setText(u"TICKET"_s);
        QCOMPARE(filter.rowCount(), 3);
        filter.setOnlyDifferences(false);
        QCOMPARE(filter.rowCount(), 4);
        filter.setText({});
        QCOMPARE(filter.rowCount(), all);
    }

    void numbersOfEachKind()
    {
        using Weight = VerificationModel::Weight;
        const QList<VerificationTotal> equal = VerificationTotals::of(testing::equalVerification(), 0);
        QCOMPARE(equal.size(), VerificationTotals::count);
        for (const VerificationTotal &total : equal)
            QVERIFY2(total.weight == Weight::Same, qPrintable(total.caption));
        QCOMPARE(equal.at(0).value, u"4 of 4"_s);
        QCOMPARE(equal.at(2).value, u"85 of 85"_s);
        const QList<VerificationTotal> passwords = VerificationTotals::of(testing::equalVerification(), 3);
        QCOMPARE(passwords.at(3).weight, Weight::NotRead);
        QVERIFY(passwords.at(3).detail.contains(u'3'));
        const QList<VerificationTotal> sample = VerificationTotals::of(testing::sampleVerification(), 0);
        QCOMPARE(sample.at(0).value, u"3 of 6"_s);
        QCOMPARE(sample.at(0).weight, Weight::Differs);
        QCOMPARE(sample.at(1).value, u"1 of 2"_s);
        QCOMPARE(sample.at(2).weight, Weight::Differs);
        Verification none;
        QCOMPARE(VerificationTotals::of(none, 0).at(2).weight, Weight::ByChoice);
    }
};

TRUNKLINE_TEST(VerificationModelTest)
#include "verificationmodeltest.moc"
