#include "engine/rowdifferences.h"

#include "support/testregistry.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;

/// What the hashes of two sides' rows say of the rows that differ.
class RowDifferencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsAreToldByTheirKeys()
    {
        const QList<HashedRow> source{{u"1"_s, u"10"_s, 1}, {u"2"_s, u"20"_s, 1}, {u"3"_s, u"30"_s, 1}};
        const QList<HashedRow> target{{u"1"_s, u"10"_s, 1}, {u"2"_s, u"21"_s, 1}, {u"4"_s, u"30"_s, 1}};
        const QList<RowDifference> expected{
            {RowPlace::Both, u"2"_s, 1}, {RowPlace::Source, u"3"_s, 1}, {RowPlace::Target, u"4"_s, 1}};
        QCOMPARE(differencesOf(source, target, true), expected);
        QCOMPARE(differencesOf(source, source, true), QList<RowDifference>());
    }

    void withoutKeysTheyAreCounted()
    {
        const QList<HashedRow> source{{{}, u"10"_s, 3}, {{}, u"20"_s, 1}};
        const QList<HashedRow> target{{{}, u"10"_s, 1}, {{}, u"20"_s, 1}, {{}, u"30"_s, 2}};
        const QList<RowDifference> expected{{RowPlace::Source, u"10"_s, 2}, {RowPlace::Target, u"30"_s, 2}};
        QCOMPARE(differencesOf(source, target, false), expected);
    }

    void bucketsHoldAboutAThousandRows()
    {
        QCOMPARE(bucketsFor(0), 16);
        QCOMPARE(bucketsFor(5'000'000), 5000);
        QCOMPARE(bucketsFor(5'000'000'000), 50'000);
    }
};

TRUNKLINE_TEST(RowDifferencesTest)
#include "rowdifferencestest.moc"
