#include "models/timelinegeometry.h"
#include "support/testregistry.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;

class TimelineGeometryTest : public QObject
{
    Q_OBJECT

    static TimelineGeometry made(qint64 whole, qint64 now, int width = 1000)
    {
        TimelineGeometry geometry;
        geometry.setWidth(width);
        geometry.setTime(whole, now);
        return geometry;
    }

private Q_SLOTS:
    void ticksAreRound_data()
    {
        QTest::addColumn<double>("msPerPixel");
        QTest::addColumn<qint64>("step");
        QTest::newRow("1 ms") << 1.0 << qint64(100);
        QTest::newRow("10 ms") << 10.0 << qint64(1'000);
        QTest::newRow("20 ms") << 20.0 << qint64(2'000);
        QTest::newRow("40 ms") << 40.0 << qint64(5'000);
        QTest::newRow("90 ms") << 90.0 << qint64(10'000);
        QTest::newRow("160 ms") << 160.0 << qint64(15'000);
        QTest::newRow("300 ms") << 300.0 << qint64(30'000);
        QTest::newRow("500 ms") << 500.0 << qint64(60'000);
        QTest::newRow("1 s") << 1'000.0 << qint64(120'000);
        QTest::newRow("3 s") << 3'000.0 << qint64(300'000);
        QTest::newRow("30 s") << 30'000.0 << qint64(3'600'000);
        QTest::newRow("more than a day") << 1'500'000.0 << qint64(172'800'000);
    }
    void ticksAreRound()
    {
        QFETCH(double, msPerPixel);
        QTEST(TimelineGeometry::tickStep(msPerPixel, 80), "step");
    }

    void labels_data()
    {
        QTest::addColumn<qint64>("at");
        QTest::addColumn<qint64>("step");
        QTest::addColumn<QString>("label");
        QTest::newRow("zero") << qint64(0) << qint64(1'000) << u"0:00"_s;
        QTest::newRow("minutes") << qint64(90'000) << qint64(30'000) << u"1:30"_s;
        QTest::newRow("hours") << qint64(3'690'000) << qint64(30'000) << u"1:01:30"_s;
        QTest::newRow("tenths") << qint64(1'500) << qint64(500) << u"0:01.5"_s;
        QTest::newRow("hundredths") << qint64(1'050) << qint64(50) << u"0:01.05"_s;
    }
    void labels()
    {
        QFETCH(qint64, at);
        QFETCH(qint64, step);
        QTEST(TimelineGeometry::tickLabel(at, step), "label");
    }

    void theWholeRunIsShownFirst()
    {
        const TimelineGeometry geometry = made(582'000, 367'000);
        QVERIFY(geometry.showsAll());
        QCOMPARE(geometry.leftEdge(), 0);
        QVERIFY(geometry.xOf(582'000) < 1000);
        QVERIFY(geometry.xOf(582'000) > 800);
    }

    void theWholeStandsStillForAWhile()
    {
        TimelineGeometry geometry = made(500'000, 400'000);
        const double before = geometry.msPerPixel();
        geometry.setTime(501'000, 401'000);
        QCOMPARE(geometry.msPerPixel(), before);
    }

    void ticksCoverTheWidthInOrder()
    {
        const TimelineGeometry geometry = made(582'000, 367'000);
        const auto ticks = geometry.ticks(60);
        QVERIFY(ticks.size() >= 5 && ticks.size() <= 17);
        QCOMPARE(ticks.front().at, 0);
        QCOMPARE(ticks.front().x, 0.0);
        for (std::size_t i = 1; i < ticks.size(); ++i)
            QVERIFY(ticks[i].x - ticks[i - 1].x >= 60);
    }

    void zoomKeepsWhatIsUnderThePointer_data()
    {
        QTest::addColumn<double>("x");
        QTest::addColumn<double>("factor");
        QTest::newRow("left") << 300.0 << 2.0;
        QTest::newRow("middle") << 500.0 << 4.0;
        QTest::newRow("much") << 700.0 << 60.0;
        QTest::newRow("edge") << 0.0 << 3.0;
    }
    void zoomKeepsWhatIsUnderThePointer()
    {
        QFETCH(double, x);
        QFETCH(double, factor);
        TimelineGeometry geometry = made(582'000, 582'000);
        const qint64 at = geometry.timeAt(x);
        geometry.zoom(factor, x);
        QVERIFY(!geometry.showsAll());
        QVERIFY2(std::abs(geometry.xOf(at) - x) < 1, qPrintable(QString::number(geometry.xOf(at))));
    }

    void zoomHasItsEnds()
    {
        TimelineGeometry geometry = made(582'000, 367'000);
        geometry.zoom(1e9, 100);
        QCOMPARE(geometry.msPerPixel(), 1.0);
        geometry.zoom(1e-9, 100);
        QVERIFY(geometry.showsAll());
    }

    void theTimeBeforeTheBeginIsNotShown()
    {
        TimelineGeometry geometry = made(582'000, 367'000);
        geometry.zoom(4, 0);
        geometry.pan(-5000);
        QCOMPARE(geometry.leftEdge(), 0);
    }

    void panningEndsFollowing()
    {
        TimelineGeometry geometry = made(582'000, 367'000);
        geometry.zoom(4, geometry.xOf(367'000));
        QVERIFY(geometry.isFollowing());
        geometry.pan(-100);
        QVERIFY(!geometry.isFollowing());
        const qint64 left = geometry.leftEdge();
        geometry.setTime(582'000, 400'000);
        QCOMPARE(geometry.leftEdge(), left);
    }

    void zoomingAwayFromNowEndsFollowing()
    {
        TimelineGeometry geometry = made(582'000, 500'000);
        geometry.zoom(8, 10);
        QVERIFY(!geometry.isFollowing());
    }

    void nowIsFollowed()
    {
        TimelineGeometry geometry = made(582'000, 100'000);
        geometry.zoom(6, geometry.xOf(100'000));
        for (qint64 now = 100'000; now < 582'000; now += 250) {
            geometry.setTime(582'000, now);
            const double x = geometry.xOf(now);
            QVERIFY2(x >= 0 && x <= 1000, qPrintable(QString::number(x)));
        }
        QVERIFY(geometry.isFollowing());
    }

    void revealMovesNoMoreThanNeeded()
    {
        TimelineGeometry geometry = made(582'000, 367'000);
        geometry.zoom(8, 500);
        const qint64 left = geometry.leftEdge();
        geometry.reveal(geometry.timeAt(400), geometry.timeAt(450));
        QCOMPARE(geometry.leftEdge(), left);
        geometry.reveal(1'000, 3'000);
        QVERIFY(geometry.xOf(1'000) >= 0 && geometry.xOf(3'000) <= 1000);
        geometry.reveal(570'000, 575'000);
        QVERIFY(geometry.xOf(570'000) >= 0 && geometry.xOf(575'000) <= 1000);
    }

    void anEmptyRunHasAnAxis()
    {
        const TimelineGeometry geometry = made(0, 0, 0);
        QVERIFY(geometry.msPerPixel() > 0);
        QVERIFY(!made(0, 0).ticks(60).empty());
    }
};

TRUNKLINE_TEST(TimelineGeometryTest)
#include "timelinegeometrytest.moc"
