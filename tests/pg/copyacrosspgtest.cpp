#include "pg/copyacross.h"
#include "pg/directfacts.h"
#include "support/testregistry.h"
#include "support/testserver.h"

#include <QElapsedTimer>
#include <QThread>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;
using namespace trunkline::testing;

class CopyAcrossPgTest : public QObject
{
    Q_OBJECT

    TestServer *m_source = nullptr;
    TestServer *m_target = nullptr;

    static Connection open(const TestServer &server)
    {
        ConnectRequest request;
        request.params = server.params(u"copies"_s);
        Result<Connection> opened = Connection::open(request);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().toolWords));
        return std::move(*opened);
    }

private Q_SLOTS:
    void initTestCase()
    {
        TRUNKLINE_NEEDS_SERVER();
        std::tie(m_source, m_target) = TestServer::sharedPair();
        QVERIFY(m_source && m_target);
        for (TestServer *server : {m_source, m_target})
            server->createDatabase(u"copies"_s);
        QCOMPARE(m_source->psql(u"CREATE TABLE many AS SELECT g AS id, repeat(md5(g::text), 3) AS words FROM "
                                u"generate_series(1, 300000) g; CREATE TABLE one (a text); INSERT INTO one VALUES "
                                u"(E'tab\\there'); CREATE TABLE none (a int)"_s,
                                u"copies"_s),
                 QString());
        QCOMPARE(m_target->psql(u"CREATE TABLE many (id int, words text); CREATE TABLE one (a text); CREATE TABLE "
                                u"none (a int); CREATE TABLE checked (id int CHECK (id < 200000), words text)"_s,
                                u"copies"_s),
                 QString());
    }

    void rowsGoAcross_data()
    {
        QTest::addColumn<bool>("binary");
        QTest::newRow("text") << false;
        QTest::newRow("binary") << true;
    }
    void rowsGoAcross()
    {
        QFETCH(bool, binary);
        m_target->psql(u"TRUNCATE many"_s, u"copies"_s);
        Connection source = open(*m_source);
        Connection target = open(*m_target);
        const Sql out =
            binary ? Sql(u"COPY public.many TO STDOUT (FORMAT binary)") : Sql(u"COPY public.many TO STDOUT");
        const Sql in =
            binary ? Sql(u"BEGIN; TRUNCATE public.many; COPY public.many FROM STDIN (FORMAT binary, FREEZE); COMMIT")
                   : Sql(u"COPY public.many FROM STDIN");
        const CopyOutcome outcome = copyAcross(source, out, target, in, {});
        QVERIFY2(outcome.isWhole(), qPrintable(outcome.targetError.value_or(Error()).toolWords));
        QCOMPARE(outcome.count.rows, 300000);
        QVERIFY(outcome.count.bytes > 300000 * 96);
        const QString sum = u"SELECT count(*), sum(hashtext(id || words)) FROM many"_s;
        QCOMPARE(m_target->psql(sum, u"copies"_s), m_source->psql(sum, u"copies"_s));
        // both sessions are as they were
        QVERIFY(source.exec(Sql(u"SELECT 1")));
        QVERIFY(target.exec(Sql(u"SELECT 1")));
    }

    void theTargetsErrorIsTold()
    {
        Connection source = open(*m_source);
        Connection target = open(*m_target);
        const CopyOutcome outcome = copyAcross(source, Sql(u"COPY public.many TO STDOUT"), target,
                                               Sql(u"BEGIN; COPY public.checked FROM STDIN; COMMIT"), {});
        QVERIFY(outcome.targetError);
        QCOMPARE(outcome.targetError->sqlState, u"23514"_s);
        QVERIFY(target.exec(Sql(u"ROLLBACK")));
        QCOMPARE(m_target->psql(u"SELECT count(*) FROM checked"_s, u"copies"_s), u"0"_s);
    }

    void theSourcesErrorLeavesNothingOnTheTarget()
    {
        Connection source = open(*m_source);
        Connection target = open(*m_target);
        m_target->psql(u"TRUNCATE many"_s, u"copies"_s);
        const CopyOutcome outcome =
            copyAcross(source, Sql(u"COPY (SELECT 100 / (250000 - id), words FROM public.many) TO STDOUT"), target,
                       Sql(u"BEGIN; COPY public.many FROM STDIN; COMMIT"), {});
        QVERIFY(outcome.sourceError);
        QCOMPARE(outcome.sourceError->sqlState, u"22012"_s);
        QVERIFY(target.exec(Sql(u"ROLLBACK")));
        QCOMPARE(m_target->psql(u"SELECT count(*) FROM many"_s, u"copies"_s), u"0"_s);
        const CopyOutcome missing =
            copyAcross(source, Sql(u"COPY public.many TO STDOUT"), target, Sql(u"COPY public.nowhere FROM STDIN"), {});
        QCOMPARE(missing.targetError.value_or(Error()).sqlState, u"42P01"_s);
    }

    void aCancelEndsBoth()
    {
        Connection source = open(*m_source);
        Connection target = open(*m_target);
        CancelToken cancel;
        const std::unique_ptr<QThread> thread(QThread::create([&cancel] {
            QThread::msleep(300);
            cancel.cancel();
        }));
        thread->start();
        QElapsedTimer clock;
        clock.start();
        const CopyOutcome outcome =
            copyAcross(source, Sql(u"COPY (SELECT g, pg_sleep(0.01)::text FROM generate_series(1, 10000) g) TO STDOUT"),
                       target, Sql(u"COPY public.many FROM STDIN"), cancel);
        QVERIFY(thread->wait());
        QVERIFY(!outcome.isWhole());
        QCOMPARE(outcome.sourceError.value_or(Error()).code(), u"error.cancelled"_s);
        QVERIFY(clock.elapsed() < 10000);
        QTRY_COMPARE(m_source->psql(u"SELECT count(*) FROM pg_stat_activity WHERE query LIKE 'COPY (SELECT g%'"_s),
                     u"0"_s);
    }

    void severalAtOnce()
    {
        Connection source = open(*m_source);
        Connection target = open(*m_target);
        const Result<QList<QByteArray>> read = copyOutAll(
            source,
            {Sql(u"COPY public.one TO STDOUT"), Sql(u"COPY public.none TO STDOUT"), Sql(u"COPY public.one TO STDOUT")},
            {});
        QVERIFY(read.ok());
        QCOMPARE(*read, (QList<QByteArray>{"tab\\there\n", "", "tab\\there\n"}));
        const Result<qint64> written =
            copyIn(target, Sql(u"COPY public.one FROM STDIN"), read->at(0) + read->at(2), {});
        QVERIFY(written.ok());
        QCOMPARE(*written, 2);
        const Result<QList<QByteArray>> wrong =
            copyOutAll(source, {Sql(u"COPY public.one TO STDOUT"), Sql(u"COPY public.nowhere TO STDOUT")}, {});
        QVERIFY(!wrong.ok());
        QCOMPARE(wrong.error().sqlState, u"42P01"_s);
        QVERIFY(source.exec(Sql(u"SELECT 1")));
    }

    void aTableThatWasEmptiedSinceIsFound()
    {
        m_source->psql(u"CREATE TABLE emptied AS SELECT 1 AS a"_s, u"copies"_s);
        Connection source = open(*m_source);
        QVERIFY(source.exec(Sql(u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")));
        const Result<DirectFacts> facts = readDirectFacts(source, true, {});
        QVERIFY2(facts.ok(), facts.ok() ? "" : qPrintable(facts.error().toolWords));
        QList<DirectTable> tables;
        for (const DirectTable &table : facts->tables) {
            if (table.name == "emptied"_L1 || table.name == "one"_L1)
                tables += table;
        }
        QCOMPARE(tables.size(), 2);
        QCOMPARE(m_source->psql(u"TRUNCATE emptied"_s, u"copies"_s), QString());
        const Result<void> locked = lockForCopy(source, tables, 1000, {});
        QVERIFY(!locked.ok());
        QCOMPARE(locked.error().code(), u"error.table-rewritten"_s);
        QVERIFY(locked.error().message.arguments.value(0).contains(u"emptied"_s));
    }
};

TRUNKLINE_TEST(CopyAcrossPgTest)
#include "copyacrosspgtest.moc"
