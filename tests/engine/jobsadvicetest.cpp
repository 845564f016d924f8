#include "engine/jobsadvice.h"

#include "support/testregistry.h"

#include <QTest>

using namespace trunkline;

/// With how many jobs an import is worth it.
class JobsAdviceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
};

TRUNKLINE_TEST(JobsAdviceTest)
#include "jobsadvicetest.moc"
