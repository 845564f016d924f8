#include "pg/connection.h"

#include "support/testregistry.h"
#include "support/testserver.h"

#include <QElapsedTimer>
#include <QtConcurrentRun>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;
using namespace trunkline::testing;

/// What a session does, on a real server.
class ConnectionPgTest : public QObject
{
    Q_OBJECT

private:
    TestServer m_server;

    ConnectRequest request() const
    {
        ConnectRequest made;
        made.params = m_server.params();
        return made;
    }
    Connection connected() const
    {
        Result<Connection> opened = Connection::open(request());
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

    void tellsWhatItIsConnectedTo()
    {
        const Connection connection = connected();
        QCOMPARE(connection.hostAddress(), u"127.0.0.1"_s);
        QCOMPARE(connection.port(), m_server.params().port());
        QCOMPARE(connection.user(), u"postgres"_s);
        QCOMPARE(connection.databaseName(), u"postgres"_s);
        QVERIFY(connection.backendPid() > 0);
        QVERIFY(connection.serverVersionNum() >= 100000);
        QVERIFY(!connection.isEncrypted());
        QVERIFY(!connection.usedPassword());
    }

    void theNameStaysBesideTheAddress()
    {
        ConnectRequest byName = request();
        byName.params.set(u"host"_s, u"localhost"_s);
        const Result<Connection> opened = Connection::open(byName);
        QVERIFY(opened.ok());
        QCOMPARE(opened->host(), u"localhost"_s);
        QCOMPARE(opened->hostAddress(), u"127.0.0.1"_s);
        QCOMPARE(opened->effectiveParams().host(), u"localhost"_s);
        QVERIFY(!opened->effectiveParams().contains(u"hostaddr"_s));
    }

    void severalHostsAreTriedInTurn()
    {
        ConnectRequest several = request();
        several.params.set(u"host"_s, u"no-such-name.invalid,127.0.0.1,localhost"_s);
        several.params.set(u"port"_s, u"1,1,"_s + m_server.params().port());
        const Result<Connection> opened = Connection::open(several);
        QVERIFY2(opened.ok(), qPrintable(opened.ok() ? QString() : opened.error().toolWords));
        QCOMPARE(opened->port(), m_server.params().port());
    }

    void settingsOfTheRoleDoNotReachTheSession()
    {
        m_server.createDatabase(u"odd"_s);
        m_server.psql(u"ALTER DATABASE odd SET search_path = public; ALTER DATABASE odd SET statement_timeout = '1ms'; "
                      u"ALTER DATABASE odd SET datestyle = 'German'; ALTER DATABASE odd SET bytea_output = escape; "
                      u"ALTER DATABASE odd SET timezone = 'Asia/Tokyo'"_s);
        ConnectRequest odd = request();
        odd.database = u"odd"_s;
        odd.params.set(u"client_encoding"_s, u"LATIN1"_s);
        Result<Connection> opened = Connection::open(odd);
        QVERIFY(opened.ok());
        const Result<Rows> rows = opened->exec(Sql(
            u"SELECT current_setting('search_path'), timestamptz '2026-02-03 04:05:06+00', '\\x01ff'::bytea, 'ü€'"));
        QVERIFY2(rows.ok(), qPrintable(rows.ok() ? QString() : rows.error().toolWords));
        QCOMPARE(rows->rows.at(0), (QStringList{u"pg_catalog"_s, u"2026-02-03 04:05:06+00"_s, u"\\x01ff"_s, u"ü€"_s}));
    }

    void rowsTellNullFromEmpty()
    {
        Connection connection = connected();
        const Result<Rows> rows = connection.exec(Sql(u"SELECT NULL AS a, '' AS b, 'x' AS c"));
        QVERIFY(rows.ok());
        QCOMPARE(rows->columns, (QStringList{u"a"_s, u"b"_s, u"c"_s}));
        QVERIFY(rows->at(0, 0).isNull());
        QVERIFY(!rows->at(0, 1).isNull());
        QVERIFY(rows->at(0, 1).isEmpty());
        QVERIFY(rows->at(1, 0).isNull());
        QVERIFY(rows->at(0, 3).isNull());
    }

    void affectedRowsAreCounted()
    {
        Connection connection = connected();
        QVERIFY(connection.exec(Sql(u"CREATE TEMP TABLE t AS SELECT generate_series(1, 7) AS n")).ok());
        const Result<Rows> deleted = connection.exec(Sql(u"DELETE FROM pg_temp.t WHERE n > 4"));
        QVERIFY(deleted.ok());
        QCOMPARE(deleted->affected, 3);
        QCOMPARE(connection.exec(Sql(u"SET enable_sort = on"))->affected, -1);
    }

    void aRefusedStatementLeavesTheSessionUsable()
    {
        Connection connection = connected();
        const Result<Rows> refused = connection.exec(Sql(u"SELECT 1/0"));
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().code(), u"error.sql"_s);
        QCOMPARE(refused.error().sqlState, u"22012"_s);
        QVERIFY(refused.error().toolWords.contains("division by zero"_L1));
        QCOMPARE(connection.exec(Sql(u"SELECT 1"))->at(0, 0), u"1"_s);
    }

    void wordsOfTheServerHoldNoRows()
    {
        Connection connection = connected();
        QVERIFY(connection.exec(Sql(u"CREATE TEMP TABLE u (a text PRIMARY KEY)")).ok());
        QVERIFY(connection.exec(Sql(u"INSERT INTO pg_temp.u VALUES ('canary')")).ok());
        const Result<Rows> twice = connection.exec(Sql(u"INSERT INTO pg_temp.u VALUES ('canary')"));
        QVERIFY(!twice.ok());
        QCOMPARE(twice.error().sqlState, u"23505"_s);
        QVERIFY2(!twice.error().toolWords.contains("canary"_L1), qPrintable(twice.error().toolWords));
    }

    void bigAnswersAndBigStatementsPass()
    {
        Connection connection = connected();
        const Result<Rows> rows = connection.exec(Sql(u"SELECT n, repeat('x', 100) FROM generate_series(1, 100000) n"));
        QVERIFY(rows.ok());
        QCOMPARE(rows->rows.size(), 100000);
        const QString big(8'000'000, u'y');
        const Result<Rows> length = connection.exec(Sql(u"SELECT length(%1)").arg({Quoting::literalSql(big)}));
        QVERIFY(length.ok());
        QCOMPARE(length->at(0, 0), u"8000000"_s);
    }

    void copyIsNotReadAsRows()
    {
        Connection connection = connected();
        QCOMPARE(connection.exec(Sql(u"COPY pg_class TO STDOUT")).error().code(), u"error.sql"_s);
        QCOMPARE(connection.exec(Sql(u"SELECT 1")).error().code(), u"error.connection-lost"_s);
    }

    void aLongStatementIsCancelledSoon()
    {
        Connection connection = connected();
        CancelToken token;
        QElapsedTimer sinceCancel;
        const QFuture<void> canceller = QtConcurrent::run([&] {
            QTest::qSleep(300);
            sinceCancel.start();
            token.cancel();
        });
        const Result<Rows> rows = connection.exec(Sql(u"SELECT pg_sleep(60)"), token);
        const qint64 took = sinceCancel.elapsed();
        QVERIFY(!rows.ok());
        QCOMPARE(rows.error().code(), u"error.cancelled"_s);
        QVERIFY2(took < 500, qPrintable(QString::number(took)));
        // and the server really stopped, so that the session can go on
        QCOMPARE(connection.exec(Sql(u"SELECT 1"))->at(0, 0), u"1"_s);
    }

    void aDeadlineEndsAStatement()
    {
        Connection connection = connected();
        QElapsedTimer timer;
        timer.start();
        const Result<Rows> rows = connection.exec(Sql(u"SELECT pg_sleep(60)"), {}, 200);
        QCOMPARE(rows.error().code(), u"error.deadline"_s);
        QVERIFY2(timer.elapsed() < 700, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(m_server.psql(u"SELECT count(*) FROM pg_stat_activity WHERE query = 'SELECT pg_sleep(60)' AND state = "
                               u"'active'"_s),
                 u"0"_s);
    }

    void whatIsCancelledBeforeIsNotSent()
    {
        Connection connection = connected();
        CancelToken token;
        token.cancel();
        QCOMPARE(connection.exec(Sql(u"CREATE TABLE public.never ()"), token).error().code(), u"error.cancelled"_s);
        QCOMPARE(connection.execAll({Sql(u"CREATE TABLE public.never ()")}, token).constFirst().error().code(),
                 u"error.cancelled"_s);
        QCOMPARE(connection.exec(Sql(u"SELECT to_regclass('public.never') IS NULL"))->at(0, 0), u"t"_s);
    }

    void aCancelledOpenReturnsAtOnce()
    {
        CancelToken token;
        token.cancel();
        QCOMPARE(Connection::open(request(), token).error().code(), u"error.cancelled"_s);
    }

    void aSessionThatTheServerEndsIsLost()
    {
        Connection connection = connected();
        const QString pid = QString::number(connection.backendPid());
        const QFuture<void> killer = QtConcurrent::run([this, pid] {
            QTest::qSleep(300);
            ConnectRequest other;
            other.params = m_server.params();
            Result<Connection> opened = Connection::open(other);
            (void)opened->exec(Sql(u"SELECT pg_terminate_backend(%1)").arg({Quoting::numberSql(pid.toLongLong())}));
        });
        const Result<Rows> rows = connection.exec(Sql(u"SELECT pg_sleep(60)"));
        QVERIFY(!rows.ok());
        QCOMPARE(rows.error().code(), u"error.connection-lost"_s);
        QCOMPARE(rows.error().sqlState, u"57P01"_s);
        QVERIFY(!rows.error().toolWords.isEmpty());
        QCOMPARE(connection.exec(Sql(u"SELECT 1")).error().code(), u"error.connection-lost"_s);
        QCOMPARE(connection.backendPid(), 0);
    }

    void serverAndWeQuoteAlike_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << u"plain"_s;
        QTest::newRow("quotes") << u"a'b\"c''\"\""_s;
        QTest::newRow("backslashes") << u"\\ \\\\ \\' \\n"_s;
        QTest::newRow("line breaks") << u"a\nb\r\tc"_s;
        QTest::newRow("unicode") << u"ünïcödé 日本語 🐘 \u202E"_s;
        QTest::newRow("injection") << u"'; DROP TABLE x; --"_s;
        QTest::newRow("dollar") << u"$$ $1 %1 %s"_s;
        QTest::newRow("empty") << u""_s;
    }
    void serverAndWeQuoteAlike()
    {
        QFETCH(QString, text);
        Connection connection = connected();
        for (const Sql &setting :
             {Sql(u"SET standard_conforming_strings = on"), Sql(u"SET standard_conforming_strings = off")}) {
            QVERIFY(connection.exec(setting).ok());
            const Result<Rows> literal = connection.exec(Sql(u"SELECT %1").arg({Quoting::literalSql(text)}));
            QVERIFY2(literal.ok(), qPrintable(literal.ok() ? QString() : literal.error().toolWords));
            QCOMPARE(literal->at(0, 0), text);
            const Result<Rows> quoted =
                connection.exec(Sql(u"SELECT quote_literal(%1)").arg({Quoting::literalSql(text)}));
            QCOMPARE(Quoting::literal(text).trimmed(), quoted->at(0, 0).trimmed());
            if (text.isEmpty())
                continue;
            const Result<Rows> column = connection.exec(Sql(u"SELECT 1 AS %1").arg({Quoting::identifierSql(text)}));
            QVERIFY(column.ok());
            QCOMPARE(column->columns, QStringList{text});
            const Result<Rows> name = connection.exec(Sql(u"SELECT quote_ident(%1)").arg({Quoting::literalSql(text)}));
            const QString byServer = name->at(0, 0);
            QCOMPARE(Quoting::identifier(text), byServer.startsWith(u'"') ? byServer : u'"' + byServer + u'"');
        }
    }

    void aServiceFileIsHonoured()
    {
        const QString file = m_server.folder() + u"/service.conf"_s;
        QFile service(file);
        QVERIFY(service.open(QIODevice::WriteOnly));
        service.write("[mine]\nhost=localhost\nport=" + m_server.params().port().toLatin1() +
                      "\nuser=postgres\ndbname=template1\n");
        service.close();
        qputenv("PGSERVICEFILE", file.toLocal8Bit());
        ConnectRequest byService;
        byService.params.set(u"service"_s, u"mine"_s);
        const Result<Connection> opened = Connection::open(byService);
        byService.params.set(u"service"_s, u"other"_s);
        const Result<Connection> missing = Connection::open(byService);
        qunsetenv("PGSERVICEFILE");
        QVERIFY2(opened.ok(), qPrintable(opened.ok() ? QString() : opened.error().toolWords));
        QCOMPARE(opened->databaseName(), u"template1"_s);
        QCOMPARE(opened->effectiveParams().host(), u"localhost"_s);
        QCOMPARE(opened->effectiveParams().databaseName(), u"template1"_s);
        QVERIFY(!missing.ok());
        QCOMPARE(missing.error().code(), u"error.connect-service"_s);
    }

    void unknownParametersAreLeftOutUnlessTheyProtect()
    {
        ConnectRequest later = request();
        later.params.set(u"of_the_year_2099"_s, u"1"_s);
        QVERIFY(Connection::open(later).ok());
        later.params.set(u"require_auth"_s, u"!none"_s);
        const Result<Connection> opened = Connection::open(later);
        // a libpq that knows the parameter honours it: this server asks for no password
        QVERIFY(!opened.ok());
        QVERIFY(opened.error().code() == u"error.connect-parameter-unsupported"_s ||
                opened.error().code() == u"error.connect-auth-method"_s);
    }
};

TRUNKLINE_TEST(ConnectionPgTest)
#include "connectionpgtest.moc"
