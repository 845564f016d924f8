#include "pg/connection.h"

#include "support/testregistry.h"
#include "support/testserver.h"

#include <QElapsedTimer>
#include <QThread>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;
using namespace trunkline::testing;

/// Many statements in one round trip.
class PipelinePgTest : public QObject
{
    Q_OBJECT

private:
    TestServer m_server;

    Connection connected() const
    {
        ConnectRequest request;
        request.params = m_server.params();
        Result<Connection> opened = Connection::open(request);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().code() + opened.error().toolWords));
        return std::move(*opened);
    }

private Q_SLOTS:
    void initTestCase()
    {
        TRUNKLINE_NEEDS_SERVER();
        QVERIFY2(m_server.start(), qPrintable(m_server.errorText()));
    }

    void answersComeInOrderAndErrorsStayAlone()
    {
        Connection connection = connected();
        const QList<Result<Rows>> answers =
            connection.execAll({Sql(u"SELECT 1, NULL"), Sql(u"SELECT * FROM nowhere"), Sql(u"SELECT 'ä' || 2"),
                                Sql(u"SET work_mem = '5MB'"), Sql(u"SELECT 1/0"), Sql(u"SHOW work_mem")});
        QCOMPARE(answers.size(), 6);
        QVERIFY(answers.at(0).ok());
        QCOMPARE(answers.at(0)->at(0, 0), u"1"_s);
        QVERIFY(answers.at(0)->at(0, 1).isNull());
        QVERIFY(!answers.at(1).ok());
        QCOMPARE(answers.at(1).error().sqlState, u"42P01"_s);
        QCOMPARE(answers.at(2)->at(0, 0), u"ä2"_s);
        QVERIFY(answers.at(3).ok());
        QCOMPARE(answers.at(4).error().sqlState, u"22012"_s);
        QCOMPARE(answers.at(5)->at(0, 0), u"5MB"_s);
        // and the session goes on as before
        QCOMPARE(connection.exec(Sql(u"SELECT 3"))->at(0, 0), u"3"_s);
        QVERIFY(connection.execAll({}).isEmpty());
    }

    void oneThatTakesTooLongDoesNotTakeTheOthersAlong()
    {
        Connection connection = connected();
        const QList<Result<Rows>> answers = connection.execAll(
            {Sql(u"SET statement_timeout = 200"), Sql(u"SELECT pg_sleep(20)"), Sql(u"SELECT 7")}, {}, 10000);
        QCOMPARE(answers.at(1).error().sqlState, u"57014"_s);
        QCOMPARE(answers.at(2)->at(0, 0), u"7"_s);
    }

    void theDeadlineIsForAll()
    {
        Connection connection = connected();
        QElapsedTimer timer;
        timer.start();
        const QList<Result<Rows>> answers =
            connection.execAll({Sql(u"SELECT 1"), Sql(u"SELECT pg_sleep(30)"), Sql(u"SELECT 2")}, {}, 500);
        QVERIFY(timer.elapsed() < 15000);
        QVERIFY(answers.at(0).ok());
        QCOMPARE(answers.at(1).error().code(), u"error.deadline"_s);
        QCOMPARE(answers.at(2).error().code(), u"error.deadline"_s);
        // what was on its way is over, and the session can be used on
        QCOMPARE(connection.exec(Sql(u"SELECT 5"))->at(0, 0), u"5"_s);
    }

    void togetherIsAllOrNothing()
    {
        Connection connection = connected();
        QVERIFY(connection.exec(Sql(u"CREATE TEMP TABLE together (a int PRIMARY KEY)")));
        const QList<Sql> wrong{Sql(u"BEGIN"), Sql(u"INSERT INTO together VALUES (1)"),
                               Sql(u"INSERT INTO together VALUES (1)"), Sql(u"INSERT INTO together VALUES (2)"),
                               Sql(u"COMMIT")};
        const std::optional<Connection::Failed> failed = connection.execTogether(wrong);
        QVERIFY(failed);
        QCOMPARE(failed->at, 2);
        QCOMPARE(failed->error.sqlState, u"23505"_s);
        QList<Sql> many{Sql(u"BEGIN")};
        for (int i = 0; i < 3000; ++i)
            many += Sql(u"INSERT INTO together VALUES (%1)").arg({Quoting::numberSql(i)});
        many += Sql(u"COMMIT");
        QVERIFY(!connection.execTogether(many));
        QCOMPARE(connection.exec(Sql(u"SELECT count(*) FROM together"))->at(0, 0), u"3000"_s);
        QVERIFY(!connection.execTogether({}));
        // a commit that fails is the failed one
        const std::optional<Connection::Failed> late = connection.execTogether(
            {Sql(u"BEGIN"), Sql(u"CREATE TEMP TABLE later (a int UNIQUE DEFERRABLE INITIALLY DEFERRED)"),
             Sql(u"INSERT INTO later VALUES (1), (1)"), Sql(u"COMMIT")});
        QVERIFY(late);
        QCOMPARE(late->at, 3);
        CancelToken cancel;
        std::unique_ptr<QThread> thread(QThread::create([&cancel] {
            QThread::msleep(200);
            cancel.cancel();
        }));
        thread->start();
        const std::optional<Connection::Failed> cancelled = connection.execTogether(
            {Sql(u"BEGIN"), Sql(u"SELECT pg_sleep(30)"), Sql(u"SELECT 1"), Sql(u"COMMIT")}, cancel);
        QVERIFY(thread->wait());
        QVERIFY(cancelled);
        QCOMPARE(cancelled->error.code(), u"error.cancelled"_s);
        QVERIFY(connection.exec(Sql(u"SELECT 1")));
    }

    void muchIsSentAndReadWithoutADeadlock()
    {
        Connection connection = connected();
        QList<Sql> statements;
        for (int i = 0; i < 400; ++i)
            statements +=
                Sql(u"SELECT repeat('x', 50000), %1").arg({Quoting::literalSql(QString(20000, QLatin1Char('y')))});
        const QList<Result<Rows>> answers = connection.execAll(statements, {}, 60000);
        QCOMPARE(answers.size(), 400);
        for (const Result<Rows> &answer : answers) {
            QVERIFY(answer.ok());
            QCOMPARE(answer->at(0, 0).size(), 50000);
        }
    }

    void aLostSessionIsTheAnswerToAllThatWereOpen()
    {
        Connection connection = connected();
        const QList<Result<Rows>> answers = connection.execAll(
            {Sql(u"SELECT 1"), Sql(u"SELECT pg_terminate_backend(pg_backend_pid())"), Sql(u"SELECT 2")}, {}, 10000);
        // a server that goes with unread messages resets the connection, and what it had sent may go with it
        QVERIFY(answers.at(0).ok() || answers.at(0).error().code() == "error.connection-lost"_L1);
        QVERIFY(!answers.at(1).ok());
        QCOMPARE(answers.at(2).error().code(), u"error.connection-lost"_s);
    }
};

TRUNKLINE_TEST(PipelinePgTest)

#include "pipelinepgtest.moc"
