#include "engine/comparison.h"
#include "engine/tableworkers.h"

#include "support/testregistry.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;

/// What two readings say of each other, and how the work of reading is divided.
class ComparisonTest : public QObject
{
    Q_OBJECT

    static ObjectName named(const QString &name, ObjectKind kind = ObjectKind::Table)
    {
        return {kind, u"app"_s, name, {}};
    }
    static TableShape shape(const QStringList &columns)
    {
        TableShape made;
        for (const QString &column : columns)
            made.columns += TableColumn{column, {}};
        return made;
    }
    static SideReading reading(const QList<Result<TableSum>> &sums)
    {
        SideReading made;
        made.oneMoment = true;
        made.sums = sums;
        made.oneIn = QList<qint64>(sums.size(), 1);
        for (qsizetype i = 0; i < sums.size(); ++i)
            made.shapes.insert({u"app"_s, u"t%1"_s.arg(i)}, shape({u"a"_s}));
        return made;
    }
    static ComparisonScope scope(qsizetype tables)
    {
        ComparisonScope made;
        for (qsizetype i = 0; i < tables; ++i)
            made.tables += ScopedTable{named(u"t%1"_s.arg(i)), 100};
        return made;
    }
    static QList<SumTask> tasks(const QList<qint64> &blocks)
    {
        QList<SumTask> made;
        for (const qint64 count : blocks) {
            SumTask task;
            task.shape.blocks = count;
            made += task;
        }
        return made;
    }

private Q_SLOTS:
    void rowsInOtherPartitionsHaveArrived()
    {
        ComparisonScope parts = scope(4);
        for (qsizetype i = 0; i < 3; ++i)
            parts.tables[i].partitionRoot = named(u"root"_s);
        const SideReading source = reading({TableSum{7, u"12"_s}, TableSum{2, u"-9000000000000000000000"_s},
                                            TableSum{1, u"5"_s}, TableSum{1, u"1"_s}});
        const SideReading target = reading({TableSum{5, u"-9000000000000000000000"_s}, TableSum{4, u"12"_s},
                                            TableSum{1, u"5"_s}, TableSum{1, u"1"_s}});
        const Verification equal = compareReadings(parts, source, target, VerifyLevel::Checksums);
        QVERIFY(!equal.hasDifferences());
        QCOMPARE(equal.tables.at(0).reason.code, u"note.verify-other-partitions"_s);
        QVERIFY(equal.tables.at(2).reason.isEmpty());
        QVERIFY(!differsInRows(equal.tables.at(1)));
        // a row less, and a row with another content, in all of them taken together
        for (const TableSum &less : {TableSum{3, u"12"_s}, TableSum{4, u"13"_s}}) {
            const SideReading other =
                reading({TableSum{5, u"-9000000000000000000000"_s}, less, TableSum{1, u"5"_s}, TableSum{1, u"1"_s}});
            QVERIFY(compareReadings(parts, source, other, VerifyLevel::Checksums).hasDifferences());
        }
        // tables of their own are no partitions of each other
        QVERIFY(compareReadings(scope(4), source, target, VerifyLevel::Checksums).hasDifferences());
        // one of them could not be read: then nothing is known of the others
        SideReading half = target;
        half.sums[2] = Error(u"error.sql"_s, {}, u"ERROR:  permission denied"_s, u"42501"_s);
        QVERIFY(compareReadings(parts, source, half, VerifyLevel::Checksums).hasDifferences());
    }

    void tablesAreEqualDifferentOrNotCompared()
    {
        const Error refused(u"error.sql"_s, {}, u"ERROR:  permission denied"_s, u"42501"_s);
        const Error missing(u"error.sql"_s, {}, u"ERROR:  no such relation"_s, u"42P01"_s);
        const TableSum one{7, u"12"_s};
        const TableSum other{7, u"13"_s};
        SideReading source = reading({one, one, refused, one, one, one});
        SideReading target = reading({one, other, one, missing, refused, one});
        target.shapes[{u"app"_s, u"t5"_s}] = shape({u"a"_s, u"b"_s});
        const Verification result = compareReadings(scope(6), source, target, VerifyLevel::Checksums);
        QCOMPARE(result.moment, Moment::Verification);
        QCOMPARE(result.tables.at(0).result, Comparison::Equal);
        QCOMPARE(result.tables.at(1).result, Comparison::Different);
        QVERIFY(differsInRows(result.tables.at(1)));
        QCOMPARE(result.tables.at(2).result, Comparison::NotCompared);
        QCOMPARE(result.tables.at(2).reason.code, u"note.verify-source-failed"_s);
        QVERIFY(result.tables.at(2).failed);
        QCOMPARE(result.tables.at(3).reason.code, u"note.verify-missing"_s);
        QCOMPARE(result.tables.at(3).result, Comparison::Different);
        QVERIFY(!differsInRows(result.tables.at(3)));
        QCOMPARE(result.tables.at(4).reason.code, u"note.verify-target-failed"_s);
        QCOMPARE(result.tables.at(5).reason.code, u"note.verify-columns"_s);
        QVERIFY(!differsInRows(result.tables.at(5)));
        QVERIFY(result.hasFailures());
        QVERIFY(result.hasDifferences());
        source.oneMoment = false;
        QCOMPARE(compareReadings(scope(6), source, target, VerifyLevel::Checksums).moment, Moment::EachTable);
    }

    void sequencesMoveWhileTheyAreExported_data()
    {
        QTest::addColumn<qint64>("first");
        QTest::addColumn<qint64>("last");
        QTest::addColumn<qint64>("target");
        QTest::addColumn<bool>("called");
        QTest::addColumn<bool>("equal");
        const auto row = [](const char *name, qint64 first, qint64 last, qint64 target, bool called, bool equal) {
            QTest::newRow(name) << first << last << target << called << equal;
        };
        row("still", 17, 17, 17, true, true);
        row("one behind", 17, 17, 16, true, false);
        row("one ahead", 17, 17, 18, true, false);
        row("not called", 17, 17, 17, false, false);
        row("moved, at its begin", 17, 25, 17, true, true);
        row("moved, between", 17, 25, 20, true, true);
        row("moved, before", 17, 25, 16, true, false);
        row("moved, after", 17, 25, 26, true, false);
        row("backwards", -17, -25, -20, true, true);
        row("backwards, before", -17, -25, -16, true, false);
    }
    void sequencesMoveWhileTheyAreExported()
    {
        QFETCH(qint64, first);
        QFETCH(qint64, last);
        QFETCH(qint64, target);
        QFETCH(bool, called);
        QFETCH(bool, equal);
        ComparisonScope one;
        one.sequences = {named(u"s"_s, ObjectKind::Sequence)};
        SideReading from;
        from.sequences = {SequenceSpan{{first, true}, {last, true}}};
        SideReading onto;
        onto.sequences = {SequenceSpan{{target, called}, {target, called}}};
        const Verification result = compareReadings(one, from, onto, VerifyLevel::Counts);
        QCOMPARE(result.sequences.constFirst().result, equal ? Comparison::Equal : Comparison::Different);
    }

    void partsAddUp()
    {
        QCOMPARE(addedSums({3, {}}, {4, {}}), (TableSum{7, {}}));
        QCOMPARE(addedSums({3, u"9223372036854775807"_s}, {4, u"9223372036854775807"_s}),
                 (TableSum{7, u"18446744073709551614"_s}));
        QCOMPARE(addedSums({1, u"-5"_s}, {1, u"5"_s}), (TableSum{2, u"0"_s}));
        QCOMPARE(addedSums({1, u"-18446744073709551614"_s}, {1, u"-1"_s}), (TableSum{2, u"-18446744073709551615"_s}));
        QCOMPARE(addedSums({0, {}}, {1, u"7"_s}), (TableSum{1, u"7"_s}));
    }

    void onlyATableThatDominatesIsDivided()
    {
        const auto parts = [](const QList<TableShare> &shares, qsizetype table) {
            return std::count_if(shares.begin(), shares.end(),
                                 [table](const TableShare &share) { return share.table == table; });
        };
        const QList<TableShare> even = tableShares(tasks({50'000, 50'000, 50'000}), 2, 150000);
        QCOMPARE(even.size(), 3);
        const QList<TableShare> uneven = tableShares(tasks({100'000, 5, 0}), 4, 150000);
        QVERIFY(parts(uneven, 0) >= 16);
        QCOMPARE(parts(uneven, 1), 1);
        QCOMPARE(parts(uneven, 2), 1);
        // without a gap, and open at the end: it may have grown since
        qint64 next = 0;
        for (const TableShare &share : uneven) {
            if (share.table != 0)
                continue;
            QCOMPARE(share.firstBlock, next);
            next = share.endBlock;
        }
        QCOMPARE(next, -1);
        QCOMPARE(tableShares(tasks({100'000, 5}), 4, 130000).size(), 2);
        QCOMPARE(tableShares(tasks({100'000, 5}), 1, 150000).size(), 2);
        QCOMPARE(tableShares(tasks({4000, 5}), 4, 150000).size(), 2);
        QCOMPARE(tableShares({}, 4, 150000).size(), 0);
    }

    void onlyLargeTablesWithAKeyAreSampled()
    {
        const SamplePlan plan{1000};
        const ScopedTable large{named(u"large"_s), 1000};
        const ScopedTable small{named(u"small"_s), 999};
        QCOMPARE(plan.oneInOf(large, VerifyLevel::Sample, true), SamplePlan::oneIn);
        QCOMPARE(plan.oneInOf(large, VerifyLevel::Sample, false), 1);
        QCOMPARE(plan.oneInOf(large, VerifyLevel::Checksums, true), 1);
        QCOMPARE(plan.oneInOf(small, VerifyLevel::Sample, true), 1);
    }
};

TRUNKLINE_TEST(ComparisonTest)
#include "comparisontest.moc"
