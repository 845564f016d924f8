#include "engine/traveltime.h"

#include "engine/words.h"
#include "support/testregistry.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;

/// How long it takes and with how many jobs, and how that is said.
class TravelTimeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNotKnownIsNotGuessed()
    {
        ServerFacts source;
        QVERIFY(!travelTime(source));
        source.dataSize = 50'000'000'000;
        QVERIFY(travelTime(source)->totalMs() > 3'600'000);
    }

    void jobsAreBoundByWhatIsScarce()
    {
        ServerFacts source;
        ServerFacts target;
        source.tableCount = 500;
        target.freeConnections = 90;
        QCOMPARE(advisedJobs(source, target, 64).jobs, 8);
        QCOMPARE(advisedJobs(source, target, 64).bound, JobsAdvice::Bound::Most);
        QCOMPARE(advisedJobs(source, target, 4).jobs, 4);
        QCOMPARE(advisedJobs(source, target, 4).bound, JobsAdvice::Bound::Processors);
        QCOMPARE(advisedJobs(source, target, 1).jobs, 2);
        target.freeConnections = 5;
        QCOMPARE(advisedJobs(source, target, 4).jobs, 3);
        QCOMPARE(advisedJobs(source, target, 4).bound, JobsAdvice::Bound::Connections);
        target.freeConnections = 0;
        QCOMPARE(advisedJobs(source, target, 4).jobs, 1);
        source.tableCount = 0;
        target.freeConnections = -1;
        QCOMPARE(advisedJobs(source, target, 4).jobs, 1);
    }

    void numbersInSentencesAreReadable()
    {
        const QString text = Words::sentence({u"finding.travel-time"_s, {u"61000"_s, u"600000"_s, u"52000000"_s}});
        QVERIFY2(text.contains(u"61"_s) && text.contains(u"10"_s) && text.contains(u"52 MB"_s), qPrintable(text));
        QVERIFY2(!text.contains(u'{') && !text.contains(u'%'), qPrintable(text));
    }
};

TRUNKLINE_TEST(TravelTimeTest)
#include "traveltimetest.moc"
