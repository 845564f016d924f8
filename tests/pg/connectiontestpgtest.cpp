#include "pg/connectiontest.h"

#include "engine/words.h"
#include "support/testregistry.h"
#include "support/testserver.h"

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;
using namespace trunkline::testing;

class ConnectionTestPgTest : public QObject
{
    Q_OBJECT

private:
    QList<TestStageResult> m_stages;

    Result<ServerFacts> run(const ConnectRequest &request, const CancelToken &token = {})
    {
        m_stages.clear();
        return testConnection(
            request, [this](const TestStageResult &result) { m_stages += result; }, token);
    }
    QStringList codes() const
    {
        QStringList made;
        for (const TestStageResult &stage : m_stages)
            made += stage.message.code;
        return made;
    }
    static TestServer &server() { return *TestServer::sharedPair().first; }
    static ConnectRequest request()
    {
        ConnectRequest made;
        made.params = server().params();
        return made;
    }

private Q_SLOTS:
    void initTestCase()
    {
        TRUNKLINE_NEEDS_SERVER();
        QVERIFY(TestServer::sharedPair().first);
    }

    void allStagesPassInOrder()
    {
        ConnectRequest byName = request();
        byName.params.set(u"host"_s, u"localhost"_s);
        const Result<ServerFacts> facts = run(byName);
        QVERIFY(facts.ok());
        QVERIFY(facts->superuser);
        QCOMPARE(codes(),
                 (QStringList{u"note.test-name"_s, u"note.test-connected"_s, u"note.test-plain-local"_s,
                              u"note.test-signed-in"_s, u"note.test-server"_s, u"note.test-rights-superuser"_s}));
        qint64 before = 0;
        for (const TestStageResult &stage : std::as_const(m_stages)) {
            QVERIFY(stage.ok);
            QVERIFY(stage.elapsedMs >= before);
            before = stage.elapsedMs;
            QVERIFY(!Words::sentence(stage.message).contains(u'%'));
        }
        QCOMPARE(m_stages.at(0).message.arguments, QStringList{u"localhost"_s});
    }

    void rightsAreTold_data()
    {
        QTest::addColumn<QString>("attributes");
        QTest::addColumn<QString>("code");
        QTest::newRow("none") << u""_s << u"note.test-rights-few"_s;
        QTest::newRow("databases") << u"CREATEDB"_s << u"note.test-rights-create-databases"_s;
        QTest::newRow("roles") << u"CREATEROLE"_s << u"note.test-rights-create-roles"_s;
        QTest::newRow("both") << u"CREATEDB CREATEROLE"_s << u"note.test-rights-create"_s;
    }
    void rightsAreTold()
    {
        QFETCH(QString, attributes);
        QFETCH(QString, code);
        server().dropRole(u"stage_user"_s);
        QCOMPARE(server().psql(u"CREATE ROLE stage_user LOGIN "_s + attributes), QString());
        ConnectRequest asUser = request();
        asUser.params.set(u"user"_s, u"stage_user"_s);
        QVERIFY(run(asUser).ok());
        QCOMPARE(codes().constLast(), code);
        server().dropRole(u"stage_user"_s);
    }

    void failuresEndAtTheirStage_data()
    {
        QTest::addColumn<QString>("keyword");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QStringList>("expected");
        const QString tcp = u"note.test-connected"_s;
        const QString name = u"note.test-name"_s;
        QTest::newRow("name") << u"host"_s << u"no-such-name.invalid"_s
                              << QStringList{u"error.connect-name-not-found"_s};
        QTest::newRow("port") << u"port"_s << u"1"_s << QStringList{name, u"error.connect-refused"_s};
        QTest::newRow("socket") << u"host"_s << u"/nowhere"_s << QStringList{u"error.connect-socket-missing"_s};
        QTest::newRow("parameter") << u"sslmode"_s << u"x"_s << QStringList{name, u"error.connect-parameters"_s};
        QTest::newRow("TLS") << u"sslmode"_s << u"require"_s
                             << QStringList{name, tcp, u"error.connect-tls-not-offered"_s};
        QTest::newRow("user") << u"user"_s << u"who"_s << QStringList{name, tcp, u"error.connect-role-missing"_s};
        QTest::newRow("database") << u"dbname"_s << u"none"_s
                                  << QStringList{name, tcp, u"error.connect-database-missing"_s};
    }
    void failuresEndAtTheirStage()
    {
        QFETCH(QString, keyword);
        QFETCH(QString, value);
        QFETCH(QStringList, expected);
        ConnectRequest failing = request();
        failing.params.set(keyword, value);
        const Result<ServerFacts> facts = run(failing);
        QVERIFY(!facts.ok());
        QCOMPARE(codes(), expected);
        QVERIFY(!m_stages.constLast().ok);
        QCOMPARE(facts.error().code(), expected.constLast());
    }

    void aSignInThatFailsComesAfterTheEncryption()
    {
        ConnectRequest failing = request();
        failing.params.set(u"dbname"_s, u"none"_s);
        (void)run(failing);
        QCOMPARE(m_stages.constLast().stage, TestStage::SignIn);
    }

    void aCancelEndsIt()
    {
        CancelToken token;
        token.cancel();
        const Result<ServerFacts> facts = run(request(), token);
        QVERIFY(!facts.ok());
        QCOMPARE(facts.error().code(), u"error.cancelled"_s);
        QVERIFY(!m_stages.constLast().ok);
    }
};

TRUNKLINE_TEST(ConnectionTestPgTest)
#include "connectiontestpgtest.moc"
