#include "pg/connection.h"

#include "support/testregistry.h"
#include "support/testserver.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <csignal>
#include <libpq-fe.h>
#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;
using namespace trunkline::testing;

/// The ways to fail to connect, each on a real server that is set up to fail in this way.
class ConnectFailuresPgTest : public QObject
{
    Q_OBJECT

private:
    TestServer m_server{options()};
    const QString m_password = u"p:a\\ss' wörd 日本"_s;

    static TestServerOptions options()
    {
        TestServerOptions made;
        made.hbaLines = {
            u"local all all trust"_s,
            u"hostssl encrypted all 127.0.0.1/32 trust"_s,
            u"host closed all 127.0.0.1/32 reject"_s,
            u"host all keyed 127.0.0.1/32 scram-sha-256"_s,
            u"host all clear 127.0.0.1/32 password"_s,
            u"host all hashed 127.0.0.1/32 md5"_s,
            u"host unlisted nobody 127.0.0.1/32 trust"_s,
            u"host postgres,template1,limited,shut,denied,missing,\"postgresql://elsewhere/x\" all 127.0.0.1/32 trust"_s,
        };
        return made;
    }
    ConnectRequest request(const QString &database = u"postgres"_s) const
    {
        ConnectRequest made;
        made.params = m_server.params(database);
        return made;
    }
    static QString codeOf(const ConnectRequest &request)
    {
        const Result<Connection> opened = Connection::open(request);
        return opened.ok() ? u"connected"_s : opened.error().code();
    }
    ConnectRequest asUser(const QString &user, const std::optional<QString> &password = {}) const
    {
        ConnectRequest made = request();
        made.params.set(u"user"_s, user);
        if (password)
            made.password = Secret(*password);
        return made;
    }

private Q_SLOTS:
    void initTestCase()
    {
        TRUNKLINE_NEEDS_SERVER();
        QVERIFY2(m_server.start(), qPrintable(m_server.errorText()));
        const QString literal = Quoting::literal(m_password);
        QCOMPARE(
            m_server.psql(u"CREATE ROLE keyed LOGIN PASSWORD %1; SET password_encryption = 'md5'; "
                          u"CREATE ROLE hashed LOGIN PASSWORD %1; CREATE ROLE clear LOGIN PASSWORD %1; "
                          u"CREATE ROLE barred NOLOGIN; "
                          u"CREATE ROLE single LOGIN CONNECTION LIMIT 1; CREATE ROLE plainuser LOGIN"_s.arg(literal)),
            QString());
        for (const QString &name : {u"encrypted"_s, u"closed"_s, u"unlisted"_s, u"limited"_s, u"shut"_s, u"denied"_s})
            m_server.createDatabase(name);
        QCOMPARE(
            m_server.psql(u"ALTER DATABASE limited CONNECTION LIMIT 0; ALTER DATABASE shut ALLOW_CONNECTIONS false; "
                          u"REVOKE CONNECT ON DATABASE denied FROM PUBLIC"_s),
            QString());
    }

    void hostilePasswordsPass_data()
    {
        QTest::addColumn<QString>("user");
        QTest::newRow("scram") << u"keyed"_s;
        QTest::newRow("md5") << u"hashed"_s;
        QTest::newRow("clear text") << u"clear"_s;
    }
    void hostilePasswordsPass()
    {
        QFETCH(QString, user);
        const Result<Connection> opened = Connection::open(asUser(user, m_password));
        QVERIFY2(opened.ok(), qPrintable(opened.ok() ? QString() : opened.error().toolWords));
        QVERIFY(opened->usedPassword());
        QCOMPARE(opened->usedPassword()->revealText(), m_password);
    }

    void aWrongPasswordIsWrong_data() { hostilePasswordsPass_data(); }
    void aWrongPasswordIsWrong()
    {
        QFETCH(QString, user);
        const Result<Connection> opened = Connection::open(asUser(user, m_password + u'x'));
        QVERIFY(!opened.ok());
        QCOMPARE(opened.error().code(), u"error.connect-password-wrong"_s);
        QCOMPARE(opened.error().sqlState, u"28P01"_s);
        QVERIFY(!opened.error().toolWords.contains(m_password));
    }

    void aPasswordThatIsNeededIsAskedFor_data() { hostilePasswordsPass_data(); }
    void aPasswordThatIsNeededIsAskedFor()
    {
        QFETCH(QString, user);
        QCOMPARE(codeOf(asUser(user)), u"error.connect-password-needed"_s);
        QCOMPARE(codeOf(asUser(user, QString())), u"error.connect-password-needed"_s);
    }

    void thePasswordOfThePassfileIsTold()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"pass"_s);
        QFile passfile(file);
        QVERIFY(passfile.open(QIODevice::WriteOnly));
        QString escaped = m_password;
        escaped.replace(u'\\', u"\\\\"_s).replace(u':', u"\\:"_s);
        passfile.write(u"localhost:%1:*:keyed:%2\n"_s.arg(m_server.params().port(), escaped).toUtf8());
        passfile.close();
        QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
        ConnectRequest byFile = asUser(u"keyed"_s);
        byFile.params.set(u"host"_s, u"localhost"_s);
        byFile.params.set(u"passfile"_s, file);
        const Result<Connection> opened = Connection::open(byFile);
        QVERIFY2(opened.ok(), qPrintable(opened.ok() ? QString() : opened.error().toolWords));
        QCOMPARE(opened->usedPassword()->revealText(), m_password);
        QVERIFY(!opened->effectiveParams().contains(u"passfile"_s));
    }

    void refusals_data()
    {
        QTest::addColumn<QString>("keyword");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const QString &keyword, const QString &value, const QString &code) {
            QTest::newRow(name) << keyword << value << u"error.connect-"_s + code;
        };
        row("unknown host", u"host"_s, u"no-such-name.invalid"_s, u"name-not-found"_s);
        row("refused port", u"port"_s, u"1"_s, u"refused"_s);
        row("no socket", u"host"_s, u"/nowhere"_s, u"socket-missing"_s);
        row("port of nonsense", u"port"_s, u"99999"_s, u"parameters"_s);
        row("sslmode of nonsense", u"sslmode"_s, u"always"_s, u"parameters"_s);
        row("too many ports", u"port"_s, u"1,2,3"_s, u"parameters"_s);
        row("no TLS on the server", u"sslmode"_s, u"require"_s, u"tls-not-offered"_s);
        row("no TLS to verify", u"sslmode"_s, u"verify-full"_s, u"tls-not-offered"_s);
        row("no GSSAPI", u"gssencmode"_s, u"require"_s, u"gss"_s);
        row("no channel to bind", u"channel_binding"_s, u"require"_s, u"channel-binding"_s);
        row("encryption demanded by the server", u"dbname"_s, u"encrypted"_s, u"tls-required"_s);
        row("rejected", u"dbname"_s, u"closed"_s, u"not-admitted"_s);
        row("not listed", u"dbname"_s, u"unlisted"_s, u"tls-required"_s);
        row("missing database", u"dbname"_s, u"missing"_s, u"database-missing"_s);
        row("closed database", u"dbname"_s, u"shut"_s, u"database-closed"_s);
        row("missing user", u"user"_s, u"who"_s, u"role-missing"_s);
        row("user may not log in", u"user"_s, u"barred"_s, u"role-no-login"_s);
        row("replica wanted", u"target_session_attrs"_s, u"standby"_s, u"server-kind"_s);
        row("unknown setting", u"options"_s, u"-c no_such_setting=1"_s, u"setting-refused"_s);
        row("value of nonsense", u"options"_s, u"-c work_mem=lots"_s, u"setting-refused"_s);
    }
    void refusals()
    {
        QFETCH(QString, keyword);
        QFETCH(QString, value);
        QFETCH(QString, code);
        ConnectRequest refused = request();
        refused.params.set(keyword, value);
        const Result<Connection> opened = Connection::open(refused);
        QVERIFY(!opened.ok());
        QVERIFY2(opened.error().code() == code, qPrintable(opened.error().code() + u": "_s + opened.error().toolWords));
        QVERIFY(!opened.error().toolWords.isEmpty());
        QCOMPARE(opened.error().message.arguments.size(), 4);
    }

    void rightsOfAnOrdinaryUserAreKept()
    {
        ConnectRequest denied = asUser(u"plainuser"_s);
        denied.database = u"denied"_s;
        QCOMPARE(codeOf(denied), u"error.connect-database-denied"_s);
        ConnectRequest limited = asUser(u"plainuser"_s);
        limited.database = u"limited"_s;
        QCOMPARE(codeOf(limited), u"error.connect-too-many"_s);
        const Result<Connection> first = Connection::open(asUser(u"single"_s));
        QVERIFY(first.ok());
        QCOMPARE(codeOf(asUser(u"single"_s)), u"error.connect-too-many"_s);
    }

    void aHostileDatabaseNameStaysAName()
    {
        ConnectRequest hostile = request();
        hostile.database = u"postgresql://elsewhere/x"_s;
        const Result<Connection> opened = Connection::open(hostile);
        QVERIFY(!opened.ok());
        QCOMPARE(opened.error().message.arguments.at(0), u"127.0.0.1"_s);
        QCOMPARE(opened.error().message.arguments.at(3), u"postgresql://elsewhere/x"_s);
    }

    void aServerThatSaysNothingIsGivenUp()
    {
        const auto pid = static_cast<pid_t>(m_server.pid());
        QVERIFY(pid > 0);
        QCOMPARE(kill(pid, SIGSTOP), 0);
        ConnectRequest hurried = request();
        hurried.timeoutMs = 400;
        QElapsedTimer timer;
        timer.start();
        const QString code = codeOf(hurried);
        const qint64 took = timer.elapsed();
        CancelToken token;
        std::thread canceller([&] {
            QTest::qSleep(200);
            token.cancel();
        });
        timer.start();
        const Result<Connection> cancelled = Connection::open(request(), token);
        const qint64 cancelTook = timer.elapsed();
        canceller.join();
        QCOMPARE(kill(pid, SIGCONT), 0);
        QCOMPARE(code, u"error.connect-no-answer"_s);
        QVERIFY2(took < 600, qPrintable(QString::number(took)));
        QCOMPARE(cancelled.error().code(), u"error.cancelled"_s);
        QVERIFY2(cancelTook < 400, qPrintable(QString::number(cancelTook)));
    }

    void otherLanguagesAreUnderstood()
    {
        const QByteArray language = qgetenv("LANGUAGE");
        qputenv("LANGUAGE", "de");
        ConnectRequest refused = request();
        refused.params.set(u"port"_s, u"1"_s);
        const Result<Connection> opened = Connection::open(refused);
        // what libpq says on this thread without us
        PGconn *conn = PQconnectdb("host=127.0.0.1 port=x");
        const QString foreign = QString::fromUtf8(PQerrorMessage(conn));
        PQfinish(conn);
        language.isNull() ? qunsetenv("LANGUAGE") : qputenv("LANGUAGE", language);
        QCOMPARE(opened.error().code(), u"error.connect-refused"_s);
        QVERIFY2(opened.error().toolWords.contains("Connection refused"_L1), qPrintable(opened.error().toolWords));
        if (!foreign.contains(u"ungültig"_s))
            QSKIP("this libpq speaks no German here, so nothing was proven");
    }

    void aServerThatIsGoneRefuses()
    {
        Result<Connection> before = Connection::open(request());
        QVERIFY(before.ok());
        m_server.stop();
        QCOMPARE(before->exec(Sql(u"SELECT 1")).error().code(), u"error.connection-lost"_s);
    }
};

TRUNKLINE_TEST(ConnectFailuresPgTest)
#include "connectfailurespgtest.moc"
