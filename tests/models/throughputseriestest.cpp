#include "models/throughputseries.h"
#include "support/testregistry.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;

class ThroughputSeriesTest : public QObject
{
    Q_OBJECT

    static RunEvent event(qint64 at, const QString &step, RunEventPayload payload)
    {
        RunEvent made;
        made.at = at;
        made.stepId = step;
        made.payload = std::move(payload);
        return made;
    }

private Q_SLOTS:
    void whatWasMovedCountsForTheTimeBetween()
    {
        ThroughputSeries series;
        QVERIFY(series.isEmpty());
        series.add(event(1'000, u"export"_s, StepStarted{}));
        series.add(event(2'000, u"export"_s, ThroughputMeasured{1000, 10}));
        series.add(event(4'000, u"export"_s, ThroughputMeasured{5000, 10}));
        const auto buckets = series.buckets(0, 5'000, 5);
        // nothing is known of the first second and of the last
        QCOMPARE(buckets.size(), std::size_t(3));
        QCOMPARE(buckets[0], (Throughput{1'000, 2'000, 1000, 10}));
        QCOMPARE(buckets[1], (Throughput{2'000, 3'000, 2000, 0}));
        QCOMPARE(buckets[2], (Throughput{3'000, 4'000, 2000, 0}));
    }
    void sumsAreTheSameAtEveryZoom()
    {
        ThroughputSeries series;
        series.add(event(0, u"a"_s, StepStarted{}));
        series.add(event(0, u"b"_s, StepStarted{}));
        for (qint64 i = 1; i <= 100; ++i) {
            series.add(event(i * 997, u"a"_s, ThroughputMeasured{i * i * 100, -1}));
            series.add(event(i * 997, u"b"_s, ThroughputMeasured{i * 50, i}));
        }
        for (const int count : {1, 7, 100, 1000}) {
            double bytes = 0;
            for (const Throughput &each : series.buckets(0, 99'700, count))
                bytes += each.bytesPerSecond * 99.7 / count;
            QVERIFY2(qAbs(bytes - (100 * 100 * 100 + 100 * 50)) < 1, qPrintable(QString::number(bytes)));
        }
    }
    void rowsThatAreUnknownStayUnknown()
    {
        ThroughputSeries series;
        series.add(event(0, u"a"_s, StepStarted{}));
        series.add(event(1'000, u"a"_s, ThroughputMeasured{10, -1}));
        QCOMPARE(series.buckets(0, 1'000, 1).at(0).rowsPerSecond, -1.0);
        QVERIFY(series.buckets(1'000, 1'000, 1).empty());
        QVERIFY(series.buckets(5'000, 9'000, 4).empty());
    }
};

TRUNKLINE_TEST(ThroughputSeriesTest)
#include "throughputseriestest.moc"
