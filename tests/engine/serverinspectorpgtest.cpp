#include "engine/serverinspector.h"
#include "support/testregistry.h"
#include "support/testserver.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;
using trunkline::testing::TestServer;

/// The inspector against real servers, and against one that never says a word.
class ServerInspectorPgTest : public QObject
{
    Q_OBJECT

    static SavedConnection to(const ConnectionParams &params)
    {
        SavedConnection connection;
        connection.id = u"inspected"_s;
        connection.params = params;
        return connection;
    }
    static TestServer &server() { return *TestServer::sharedPair().first; }

private Q_SLOTS:
    void initTestCase()
    {
        TRUNKLINE_NEEDS_SERVER();
        QVERIFY(TestServer::sharedPair().first);
    }
    void readsFactsOnTheOwnersThread()
    {
        ServerInspector inspector;
        QThread *thread = nullptr;
        ServerFacts facts;
        connect(&inspector, &ServerInspector::factsRead, this, [&](const ServerFacts &read) {
            thread = QThread::currentThread();
            facts = read;
        });
        inspector.read(to(server().params()), std::nullopt);
        QVERIFY(inspector.isRunning());
        QTRY_VERIFY_WITH_TIMEOUT(thread, 20'000);
        QCOMPARE(thread, QThread::currentThread());
        QVERIFY(!inspector.isRunning());
        QCOMPARE(facts.currentDatabase, u"postgres"_s);
        QVERIFY(facts.database(u"template1"_s));
        QVERIFY(facts.superuser);
    }
    void findsADatabaseWhereNoneIsNamed()
    {
        server().psql(u"CREATE ROLE nobodys_database LOGIN"_s);
        ConnectionParams params = server().params(QString());
        params.remove(u"dbname"_s);
        params.set(u"user"_s, u"nobodys_database"_s);
        ServerInspector inspector;
        QSignalSpy read(&inspector, &ServerInspector::factsRead);
        inspector.read(to(params), std::nullopt);
        QTRY_COMPARE_WITH_TIMEOUT(read.size(), 1, 20'000);
        QCOMPARE(read.at(0).at(0).value<ServerFacts>().currentDatabase, u"postgres"_s);
        server().dropRole(u"nobodys_database"_s);
    }
    void aNamedDatabaseThatIsMissingIsAnError()
    {
        ServerInspector inspector;
        QSignalSpy failed(&inspector, &ServerInspector::failed);
        inspector.read(to(server().params(u"nowhere to be found"_s)), std::nullopt);
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 20'000);
        QCOMPARE(failed.at(0).at(0).value<Error>().code(), u"error.connect-database-missing"_s);
    }
    void stagesComeInOrderAndBeforeTheFacts()
    {
        ServerInspector inspector;
        QList<TestStage> stages;
        int stagesAtEnd = -1;
        connect(&inspector, &ServerInspector::stageEnded, this, [&](const TestStageResult &result) {
            QVERIFY(QThread::currentThread() == thread());
            QVERIFY(result.ok);
            stages.append(result.stage);
        });
        connect(&inspector, &ServerInspector::factsRead, this, [&] { stagesAtEnd = static_cast<int>(stages.size()); });
        ConnectionParams params = server().params();
        params.set(u"host"_s, u"localhost"_s);
        inspector.test(to(params), std::nullopt);
        QTRY_VERIFY_WITH_TIMEOUT(stagesAtEnd >= 0, 20'000);
        QCOMPARE(stagesAtEnd, static_cast<int>(stages.size()));
        QVERIFY(std::is_sorted(stages.cbegin(), stages.cend()));
        QCOMPARE(stages.constFirst(), TestStage::Name);
        QCOMPARE(stages.constLast(), TestStage::Rights);
    }
    void nothingIsHeardAfterCancel()
    {
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        ConnectionParams params;
        params.set(u"host"_s, u"127.0.0.1"_s);
        params.set(u"port"_s, QString::number(silent.serverPort()));
        ServerInspector inspector;
        QSignalSpy stages(&inspector, &ServerInspector::stageEnded);
        QSignalSpy read(&inspector, &ServerInspector::factsRead);
        QSignalSpy failed(&inspector, &ServerInspector::failed);
        inspector.test(to(params), std::nullopt);
        QTRY_VERIFY_WITH_TIMEOUT(!stages.isEmpty(), 5'000);
        inspector.cancel();
        QVERIFY(!inspector.isRunning());
        const auto heard = stages.size();
        QTest::qWait(800);
        QCOMPARE(stages.size(), heard);
        QVERIFY(read.isEmpty() && failed.isEmpty());
    }
    void aNewRequestDropsTheOldOne()
    {
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        ConnectionParams hanging;
        hanging.set(u"host"_s, u"127.0.0.1"_s);
        hanging.set(u"port"_s, QString::number(silent.serverPort()));
        ServerInspector inspector;
        QSignalSpy read(&inspector, &ServerInspector::factsRead);
        QSignalSpy failed(&inspector, &ServerInspector::failed);
        inspector.read(to(hanging), std::nullopt);
        inspector.read(to(server().params()), std::nullopt);
        QTRY_COMPARE_WITH_TIMEOUT(read.size(), 1, 20'000);
        QTest::qWait(500);
        QCOMPARE(read.size(), 1);
        QVERIFY(failed.isEmpty());
    }
    void itMayGoWhileItAsks()
    {
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        ConnectionParams params;
        params.set(u"host"_s, u"127.0.0.1"_s);
        params.set(u"port"_s, QString::number(silent.serverPort()));
        QElapsedTimer clock;
        clock.start();
        {
            ServerInspector inspector;
            inspector.test(to(params), std::nullopt);
            QTest::qWait(200);
        }
        QVERIFY2(clock.elapsed() < 1'500, "the end of the inspector waits for the worker");
        QTest::qWait(600);
    }
};

TRUNKLINE_TEST(ServerInspectorPgTest)
#include "serverinspectorpgtest.moc"
