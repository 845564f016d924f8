#include "models/timelinebars.h"
#include "models/timelinelanes.h"
#include "models/timelinetext.h"
#include "support/testregistry.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;

class TimelineBarsTest : public QObject
{
    Q_OBJECT

    /// Bars from starts and ends.
    static TimelineBars made(std::initializer_list<std::pair<qint64, qint64>> times)
    {
        TimelineBars bars;
        qint64 activity = 0;
        for (const auto &[start, end] : times)
            bars.append({.start = start, .end = end, .activity = ++activity, .name = QString::number(activity)});
        return bars;
    }

private Q_SLOTS:
    void onlyWhatCanBeSeenIsPainted()
    {
        const TimelineBars bars = made({{0, 100}, {200, 300}, {400, 500}, {600, 700}});
        const auto spans = bars.spans(250, 450, 1, 1000);
        QCOMPARE(spans.size(), 2U);
        QCOMPARE(spans[0], (TimelineSpan{.start = 200, .end = 300, .first = 1}));
        QCOMPARE(spans[1], (TimelineSpan{.start = 400, .end = 500, .first = 2}));
        QVERIFY(bars.spans(710, 900, 1, 1000).empty());
    }

    void whatIsUnderAPixelApartIsMerged()
    {
        // A pixel is 100 ms: three short ones beside each other, a gap, a wide one, two short ones.
        const TimelineBars bars = made({{0, 10}, {20, 30}, {90, 95}, {400, 900}, {905, 910}, {911, 990}});
        const auto spans = bars.spans(0, 2000, 100, 2000);
        QCOMPARE(spans.size(), 3U);
        QCOMPARE(spans[0], (TimelineSpan{.start = 0, .end = 95, .first = 0, .count = 3}));
        QCOMPARE(spans[1], (TimelineSpan{.start = 400, .end = 900, .first = 3, .count = 1}));
        QCOMPARE(spans[2], (TimelineSpan{.start = 905, .end = 990, .first = 4, .count = 2}));
    }

    void aWideBarIsNeverSwallowed()
    {
        const TimelineBars bars = made({{0, 10}, {20, 500}, {510, 520}});
        const auto spans = bars.spans(0, 2000, 100, 2000);
        QCOMPARE(spans.size(), 3U);
        QCOMPARE(spans[1], (TimelineSpan{.start = 20, .end = 500, .first = 1, .count = 1}));
    }

    void everyBarIsInExactlyOneSpan()
    {
        TimelineBars bars;
        qint64 at = 0;
        for (int i = 0; i < 20'000; ++i) {
            const qint64 length = (i * 7919LL) % 97;
            bars.append({.start = at, .end = at + length, .activity = i, .name = {}});
            at += length + (i * 31) % 13;
        }
        for (const double perPixel : {0.5, 1.0, 7.0, 50.0, 333.0, 2000.0}) {
            qsizetype next = 0;
            qint64 end = -1;
            const auto spans = bars.spans(0, at, perPixel, at);
            for (const TimelineSpan &span : spans) {
                QCOMPARE(span.first, next);
                QVERIFY(span.start >= end);
                QCOMPARE(span.end, bars.at(span.first + span.count - 1).end);
                next += span.count;
                end = span.end;
            }
            QCOMPARE(next, 20'000);
            QVERIFY(static_cast<double>(spans.size()) <= 2 * static_cast<double>(at) / perPixel + 2);
        }
    }

    void failuresAreKeptWhenMerged()
    {
        TimelineBars bars = made({{0, 10}, {20, 30}});
        bars.append({.start = 40, .activity = 9, .name = u"x"_s});
        QVERIFY(bars.finish(9, 50, false));
        bars.append({.start = 400, .activity = 10, .name = u"y"_s});
        const auto spans = bars.spans(0, 1000, 100, 600);
        QCOMPARE(spans.size(), 2U);
        QVERIFY(spans[0].failed);
        QVERIFY(!spans[1].failed);
        QVERIFY(spans[1].running);
        QCOMPARE(spans[1].end, 600);
        QCOMPARE(bars.failures(), 1);
    }

    void nothingOverlaps()
    {
        TimelineBars bars = made({{0, 100}});
        bars.append({.start = 50, .activity = 7, .name = {}});
        QCOMPARE(bars.last().start, 100);
        bars.append({.start = 200, .activity = 8, .name = {}});
        QCOMPARE(bars.at(1).end, 200);
        QVERIFY(!bars.finish(7, 300, true));
    }

    void barsAreFoundByTime()
    {
        const TimelineBars bars = made({{0, 100}, {200, 300}, {302, 303}});
        QCOMPARE(bars.indexAt(50, 0, 1000), 0);
        QCOMPARE(bars.indexAt(150, 0, 1000), -1);
        QCOMPARE(bars.indexAt(150, 60, 1000), 0);
        QCOMPARE(bars.indexAt(301, 5, 1000), 1);
        QCOMPARE(bars.indexAt(302, 5, 1000), 2);
        QCOMPARE(bars.indexAt(900, 5, 1000), -1);
        QCOMPARE(TimelineBars().indexAt(5, 5, 5), -1);
        QCOMPARE(bars.indexOf(3), 2);
        QCOMPARE(bars.indexOf(4), -1);
    }

    void lanesArePacked()
    {
        TimelineLanes lanes;
        QCOMPARE(lanes.start(1), 0);
        QCOMPARE(lanes.start(2), 1);
        QCOMPARE(lanes.start(3), 2);
        QCOMPARE(lanes.finish(2), 1);
        QCOMPARE(lanes.start(4), 1);
        QCOMPARE(lanes.start(4), 1);
        QCOMPARE(lanes.finish(99), -1);
        QCOMPARE(lanes.count(), 3);
        QCOMPARE(lanes.running(), 3);
    }

    void aWishedLaneIsTakenWhereItIsFree()
    {
        TimelineLanes lanes;
        QCOMPARE(lanes.start(1, 2), 2);
        QCOMPARE(lanes.start(2, 2), 0);
        QCOMPARE(lanes.start(3, 1'000'000), 1);
        QCOMPARE(lanes.start(4, -5), 3);
    }

    void progressIsOfTheBarThatIsOn()
    {
        TimelineBars bars;
        bars.append({.start = 1'000, .activity = 1, .name = u"a"_s});
        QVERIFY(!bars.progress({2, 0.5, 10, 1}, 2'000));
        QVERIFY(bars.progress({1, 0.5, 4'000'000, 200}, 3'000));
        QCOMPARE(bars.last().fraction, 0.5);
        const QString known = TimelineText::progress(bars.last());
        QVERIFY2(known.contains(TimelineText::byteRate(2'000'000)), qPrintable(known));
        QVERIFY2(known.contains(TimelineText::rowRate(100)), qPrintable(known));
        QVERIFY(known.startsWith(u"50"_s));
        bars.finish(1, 4'000, true);
        QVERIFY(!bars.progress({1, 0.9, 1, 1}, 5'000));
        QVERIFY(!TimelineText::progress(bars.last()).startsWith(u"50"_s)); // it is done
        bars.append({.start = 4'000, .activity = 2, .name = u"b"_s});
        QVERIFY(TimelineText::progress(bars.last()).isEmpty());
    }
};

TRUNKLINE_TEST(TimelineBarsTest)
#include "timelinebarstest.moc"
