#include "engine/activityprogress.h"
#include "support/testregistry.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;

/// What a server tells of its processes, found again in the activities of a step.
class ActivityProgressTest : public QObject
{
    Q_OBJECT

    static BackendProgress copy(int pid, const QString &table, qint64 bytes, qint64 rows)
    {
        BackendProgress told;
        told.pid = pid;
        told.schema = u"app"_s;
        told.table = table;
        told.bytes = bytes;
        told.rows = rows;
        return told;
    }
    static BackendProgress index(const QString &statement, double fraction)
    {
        BackendProgress told;
        told.work = BackendProgress::Work::Index;
        told.schema = u"app"_s;
        told.table = u"person"_s;
        told.statement = statement;
        told.fraction = fraction;
        return told;
    }

private Q_SLOTS:
    void copiesAreFoundByNameAndSummedUp()
    {
        ActivityProgress progress({{u"app.person"_s, {400, -1}}});
        QVERIFY(!progress.sawCopies());
        const QList<OpenActivity> open{{1, ActivityKind::Table, u"app.person"_s},
                                       {2, ActivityKind::Table, u"event"_s},
                                       {3, ActivityKind::Index, u"app.person"_s}};
        const auto first = progress.take({copy(10, u"person"_s, 1000, 100), copy(11, u"event"_s, 500, 7)}, open);
        QCOMPARE(first.size(), 2);
        QCOMPARE(first.at(0).activity, 1);
        QCOMPARE(first.at(0).fraction, 0.25);
        QCOMPARE(first.at(0).bytes, 1000);
        QCOMPARE(first.at(1).activity, 2);
        QCOMPARE(first.at(1).fraction, -1.0); // no estimate, no fraction
        QCOMPARE(progress.copied().bytes, 1500);
        QCOMPARE(progress.copied().rows, 107);
        const auto second = progress.take({copy(10, u"person"_s, 3000, 300), copy(11, u"event"_s, 500, 7)}, open);
        QCOMPARE(second.size(), 1); // the other one stands still
        QCOMPARE(progress.copied().bytes, 3500);
        // the same process goes on with the next table
        progress.take({copy(10, u"other"_s, 10, 1)}, open);
        QCOMPARE(progress.copied().bytes, 3510);
    }
    void moreRowsThanEstimatedIsNoFraction()
    {
        ActivityProgress progress({{u"app.person"_s, {100, -1}}});
        const QList<OpenActivity> open{{1, ActivityKind::Table, u"app.person"_s}};
        QCOMPARE(progress.take({copy(1, u"person"_s, 10, 99)}, open).at(0).fraction, 0.99);
        QCOMPARE(progress.take({copy(1, u"person"_s, 11, 100)}, open).at(0).fraction, -1.0);
    }
    void twoOfTheSameNameAreNotGuessed()
    {
        ActivityProgress progress;
        const QList<OpenActivity> open{{1, ActivityKind::Table, u"person"_s}, {2, ActivityKind::Table, u"person"_s}};
        QVERIFY(progress.take({copy(1, u"person"_s, 10, 1)}, open).isEmpty());
        QCOMPARE(progress.copied().bytes, 10);
    }
    void indexesAreFoundInTheirStatement()
    {
        ActivityProgress progress;
        const QList<OpenActivity> open{{1, ActivityKind::Index, u"app.person_name"_s},
                                       {2, ActivityKind::Constraint, u"app.person person_pkey"_s},
                                       {3, ActivityKind::Index, u"app.person_name_2"_s}};
        const auto news =
            progress.take({index(u"CREATE INDEX person_name ON app.person USING btree (name)"_s, 0.5),
                           index(u"ALTER TABLE ONLY app.person ADD CONSTRAINT person_pkey PRIMARY KEY (id)"_s, 0.2)},
                          open);
        QCOMPARE(news.size(), 2);
        QCOMPARE(news.at(0).activity, 1);
        QCOMPARE(news.at(1).activity, 2);
        QVERIFY(!progress.sawCopies());
    }
    void phasesOfAnIndexGoForwardAndNeverToTheEnd()
    {
        const QString scanning = u"building index: scanning table"_s;
        const QString loading = u"building index: loading tuples in tree"_s;
        const double half = indexFraction(scanning, 50, 100, 0, 0);
        const double scanned = indexFraction(scanning, 100, 100, 0, 0);
        const double sorted = indexFraction(u"building index: sorting live tuples"_s, 0, 0, 0, 0);
        const double loaded = indexFraction(loading, 0, 0, 1000, 1000);
        QVERIFY(half > 0 && half < scanned);
        QVERIFY(scanned <= sorted);
        QVERIFY(sorted < indexFraction(loading, 0, 0, 500, 1000));
        QVERIFY(loaded > 0.9 && loaded < 1);
        QCOMPARE(indexFraction(u"initializing"_s, 0, 0, 0, 0), -1.0);
    }
};

TRUNKLINE_TEST(ActivityProgressTest)
#include "activityprogresstest.moc"
