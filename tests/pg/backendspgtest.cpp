#include "pg/backends.h"

#include "support/testregistry.h"
#include "support/testserver.h"

#include <QtConcurrentRun>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;
using namespace trunkline::testing;

class BackendsPgTest : public QObject
{
    Q_OBJECT

private:
    static Result<Connection> opened(const QString &application)
    {
        ConnectRequest request;
        request.params = TestServer::sharedPair().first->params();
        request.applicationName = application;
        return Connection::open(request);
    }

private Q_SLOTS:
    void initTestCase()
    {
        TRUNKLINE_NEEDS_SERVER();
        QVERIFY(TestServer::sharedPair().first);
    }

    void onlyThoseOfTheApplicationAreFoundAndEnded()
    {
        const QString mine = u"trunkline-4711's"_s;
        Result<Connection> first = opened(mine);
        Result<Connection> second = opened(mine);
        Result<Connection> asking = opened(mine);
        Result<Connection> other = opened(u"trunkline-4711's2"_s);
        QVERIFY(first.ok() && second.ok() && asking.ok() && other.ok());
        const QFuture<Result<Rows>> sleeping =
            QtConcurrent::run([&] { return first->exec(Sql(u"SELECT pg_sleep(60) /* long */")); });

        QTRY_VERIFY(backendsOf(*asking, mine)->value(0).query.contains("pg_sleep"_L1));
        const Result<QList<Backend>> found = backendsOf(*asking, mine);
        QVERIFY(found.ok());
        QCOMPARE(found->size(), 2);
        QCOMPARE(found->at(0).pid, first->backendPid());
        QCOMPARE(found->at(0).applicationName, mine);
        QCOMPARE(found->at(0).database, u"postgres"_s);
        QCOMPARE(found->at(0).state, u"active"_s);
        QVERIFY(found->at(0).query.contains("pg_sleep"_L1));
        QCOMPARE(found->at(1).pid, second->backendPid());

        const Result<int> ended = terminateBackends(*asking, mine);
        QVERIFY(ended.ok());
        QCOMPARE(*ended, 2);
        QCOMPARE(sleeping.result().error().code(), u"error.connection-lost"_s);
        QCOMPARE(second->exec(Sql(u"SELECT 1")).error().code(), u"error.connection-lost"_s);
        QVERIFY(other->exec(Sql(u"SELECT 1")).ok());
        QTRY_VERIFY(backendsOf(*asking, mine)->isEmpty());
        QCOMPARE(*terminateBackends(*asking, mine), 0);
    }
};

TRUNKLINE_TEST(BackendsPgTest)
#include "backendspgtest.moc"
