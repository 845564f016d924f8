#include "pg/rolepasswords.h"

#include "support/testregistry.h"
#include "support/testserver.h"

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;
using namespace trunkline::testing;

/// Passwords between two real servers that ask for them.
class RolePasswordsPgTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestServer> m_source;
    std::unique_ptr<TestServer> m_target;
    const CancelToken m_cancel;

    static TestServerOptions options(const QString &password)
    {
        TestServerOptions made;
        made.password = Secret(password);
        made.settings = {{u"log_statement"_s, u"all"_s}, {u"log_min_error_statement"_s, u"info"_s}};
        return made;
    }
    static Result<Connection> signIn(const TestServer &server, const QString &user, const Secret &password)
    {
        ConnectRequest request;
        request.params = server.params();
        request.params.set(u"user"_s, user);
        request.password = password;
        return Connection::open(request);
    }
    static Connection connected(const TestServer &server)
    {
        Result<Connection> opened = signIn(server, u"postgres"_s, server.password());
        if (!opened)
            qFatal("%s", qPrintable(opened.error().code() + opened.error().toolWords));
        return std::move(*opened);
    }
    static QString textOf(const Error &error) { return error.message.arguments.join(u' ') + error.toolWords; }

private Q_SLOTS:
    void initTestCase()
    {
        TRUNKLINE_NEEDS_SERVER();
        m_source = std::make_unique<TestServer>(options(u"of the source"_s));
        m_target = std::make_unique<TestServer>(options(u"of the target"_s));
        QVERIFY2(m_source->start(), qPrintable(m_source->errorText()));
        QVERIFY2(m_target->start(), qPrintable(m_target->errorText()));
        QCOMPARE(m_source->psql(u"CREATE ROLE \"app's\" LOGIN PASSWORD 'old ''password'; CREATE ROLE bare LOGIN; "
                                "SET password_encryption = md5; CREATE ROLE outdated LOGIN PASSWORD 'x'"_s),
                 QString());
        QCOMPARE(
            m_target->psql(u"CREATE ROLE \"app's\" LOGIN; CREATE ROLE fresh LOGIN; "
                           "CREATE ROLE manager LOGIN CREATEROLE PASSWORD 'm'; CREATE ROLE weak LOGIN PASSWORD 'w'"_s),
            QString());
    }
    void cleanupTestCase()
    {
        m_source.reset();
        m_target.reset();
    }

    void theOldPasswordOpensTheTarget()
    {
        const Secret old(u"old 'password"_s);
        Connection source = connected(*m_source);
        const auto verifiers =
            readScramVerifiers(source, {u"app's"_s, u"bare"_s, u"outdated"_s, u"nobody"_s}, m_cancel);
        QVERIFY(verifiers.ok());
        QCOMPARE(verifiers->keys(), QStringList{u"app's"_s});
        QVERIFY(verifiers->value(u"app's"_s).revealUtf8().startsWith("SCRAM-SHA-256$"));

        QVERIFY(!signIn(*m_target, u"app's"_s, old).ok());
        // CREATEROLE is enough to set one
        Result<Connection> manager = signIn(*m_target, u"manager"_s, Secret(u"m"_s));
        QVERIFY(manager.ok());
        for (int run = 1; run <= 2; ++run) {
            const Result<void> set = setVerifier(*manager, u"app's"_s, verifiers->value(u"app's"_s), m_cancel);
            QVERIFY2(set.ok(), set.ok() ? "" : qPrintable(textOf(set.error())));
        }
        QVERIFY(signIn(*m_target, u"app's"_s, old).ok());
        QVERIFY(!signIn(*m_target, u"app's"_s, Secret(u"another"_s)).ok());
    }

    void whoMayNotReadThemIsTold()
    {
        Result<Connection> app = signIn(*m_source, u"app's"_s, Secret(u"old 'password"_s));
        QVERIFY(app.ok());
        const auto verifiers = readScramVerifiers(*app, {u"app's"_s}, m_cancel);
        QVERIFY(!verifiers.ok());
        QCOMPARE(verifiers.error().sqlState, u"42501"_s);
    }

    void whatIsNoVerifierIsNotSent()
    {
        Connection target = connected(*m_target);
        for (const QString &text : {QString(), u"clear text canary"_s, u"SCRAM-SHA-256$4096:short$x:y"_s,
                                    u"md5d41d8cd98f00b204e9800998ecf8427e"_s}) {
            const Result<void> set = setVerifier(target, u"fresh"_s, Secret(text), m_cancel);
            QVERIFY(!set.ok());
            QCOMPARE(set.error().code(), u"error.password-verifier"_s);
        }
        QVERIFY(!m_target->logText().contains("clear text canary"_L1));
    }

    void aPasswordIsSetAndNeverSentInClear_data()
    {
        QTest::addColumn<QString>("password");
        QTest::newRow("plain") << u"canary-5ecret"_s;
        QTest::newRow("quotes") << u"canary'\"\\; -- x"_s;
        QTest::newRow("letters") << u"canary пароль 日本 é"_s;
        QTest::newRow("like a verifier") << u"SCRAM-SHA-256$canary"_s;
    }
    void aPasswordIsSetAndNeverSentInClear()
    {
        QFETCH(QString, password);
        Connection target = connected(*m_target);
        const Result<void> set = setPassword(target, u"fresh"_s, Secret(password), m_cancel);
        QVERIFY2(set.ok(), set.ok() ? "" : qPrintable(textOf(set.error())));
        QVERIFY(signIn(*m_target, u"fresh"_s, Secret(password)).ok());
        QVERIFY(m_target->logText().contains("ALTER ROLE \"fresh\" PASSWORD 'SCRAM-SHA-256$"_L1));
        QVERIFY(!m_target->logText().contains("canary"_L1));
    }

    void theServersWayOfEncryptingIsTaken()
    {
        Connection target = connected(*m_target);
        QVERIFY(target.exec(Sql(u"SET password_encryption = md5")).ok());
        QVERIFY(setPassword(target, u"fresh"_s, Secret(u"canary"_s), m_cancel).ok());
        QCOMPARE(m_target->psql(u"SELECT left(rolpassword, 3) FROM pg_authid WHERE rolname = 'fresh'"_s), u"md5"_s);
        QVERIFY(!m_target->logText().contains("canary"_L1));
    }

    void anErrorHoldsNoSecret()
    {
        const Secret canary(u"canary-in-error"_s);
        Result<Connection> weak = signIn(*m_target, u"weak"_s, Secret(u"w"_s));
        QVERIFY(weak.ok());
        const Result<void> denied = setPassword(*weak, u"fresh"_s, canary, m_cancel);
        QVERIFY(!denied.ok());
        QCOMPARE(denied.error().sqlState, u"42501"_s);
        Connection target = connected(*m_target);
        const Result<void> missing = setPassword(target, u"nobody"_s, canary, m_cancel);
        QVERIFY(!missing.ok());
        QCOMPARE(missing.error().sqlState, u"42704"_s);
        for (const Error &error : {denied.error(), missing.error()}) {
            QVERIFY(!textOf(error).contains("canary"_L1));
            QVERIFY2(!textOf(error).contains("SCRAM"_L1), qPrintable(textOf(error)));
            QVERIFY(!textOf(error).isEmpty());
        }
        const Result<void> empty = setPassword(target, u"fresh"_s, Secret(), m_cancel);
        QVERIFY(!empty.ok());
        QCOMPARE(empty.error().code(), u"error.password-empty"_s);
        QVERIFY(!m_target->logText().contains("canary"_L1));
    }

    void aRefusedVerifierIsInNoError()
    {
        Connection target = connected(*m_target);
        const Secret verifier(u"SCRAM-SHA-256$4096:c2FsdHNhbHQ=$"_s + QString(43, u'A') + u"=:"_s + QString(43, u'B') +
                              u'=');
        // a transaction that has failed refuses every statement
        QVERIFY(!target.exec(Sql(u"BEGIN; SELECT 1/0")).ok());
        const Result<void> refused = setVerifier(target, u"fresh"_s, verifier, m_cancel);
        QVERIFY(!refused.ok());
        QVERIFY2(!textOf(refused.error()).contains("AAAAA"_L1), qPrintable(textOf(refused.error())));
    }

    void aCancelledOneEnds()
    {
        Connection target = connected(*m_target);
        CancelToken cancelled;
        cancelled.cancel();
        const Result<void> set = setPassword(target, u"fresh"_s, Secret(u"x"_s), cancelled);
        QVERIFY(!set.ok());
        QCOMPARE(set.error().code(), u"error.cancelled"_s);
    }
};

TRUNKLINE_TEST(RolePasswordsPgTest)
#include "rolepasswordspgtest.moc"
