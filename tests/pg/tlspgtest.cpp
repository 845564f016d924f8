#include "pg/connectiontest.h"

#include "support/testregistry.h"
#include "support/testserver.h"

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;
using namespace trunkline::testing;

/// Encrypted connections to a server with a certificate of its own for localhost and 127.0.0.1.
class TlsPgTest : public QObject
{
    Q_OBJECT

private:
    TestServer m_server{options()};

    static TestServerOptions options()
    {
        TestServerOptions made;
        made.tls = true;
        made.hbaLines = {
            u"local all all trust"_s,
            u"hostssl all postgres 127.0.0.1/32 trust"_s,
            u"hostssl all keyed 127.0.0.1/32 scram-sha-256"_s,
            u"hostssl all certified 127.0.0.1/32 cert"_s,
            u"hostnossl all plain 127.0.0.1/32 trust"_s,
        };
        return made;
    }
    ConnectRequest request(const QString &mode, bool trusted = true) const
    {
        ConnectRequest made;
        made.params = m_server.params();
        made.params.set(u"sslmode"_s, mode);
        if (trusted)
            made.params.set(u"sslrootcert"_s, m_server.caCertificate());
        return made;
    }
    static QString codeOf(const ConnectRequest &request)
    {
        const Result<Connection> opened = Connection::open(request);
        return opened.ok() ? u"connected"_s : opened.error().code();
    }
    static QMap<TestStage, TestStageResult> stagesOf(const ConnectRequest &request)
    {
        QMap<TestStage, TestStageResult> stages;
        (void)testConnection(request, [&](const TestStageResult &result) { stages.insert(result.stage, result); }, {});
        return stages;
    }

private Q_SLOTS:
    void initTestCase()
    {
        TRUNKLINE_NEEDS_SERVER();
        if (!TestServer::canTls())
            QSKIP("openssl is not installed");
        QVERIFY2(m_server.start(), qPrintable(m_server.errorText()));
        QCOMPARE(m_server.psql(
                     u"CREATE ROLE keyed LOGIN PASSWORD 'pw'; CREATE ROLE certified LOGIN; CREATE ROLE plain LOGIN"_s),
                 QString());
    }

    void aVerifiedConnectionIsEncrypted()
    {
        const Result<Connection> opened = Connection::open(request(u"verify-full"_s));
        QVERIFY2(opened.ok(), qPrintable(opened.ok() ? QString() : opened.error().toolWords));
        QVERIFY(opened->isEncrypted());
        QVERIFY(opened->sslVersion().startsWith("TLSv1."_L1));
    }

    void theNameIsComparedThoughTheAddressIsPinned()
    {
        ConnectRequest byName = request(u"verify-full"_s);
        byName.params.set(u"host"_s, u"localhost"_s);
        const Result<Connection> opened = Connection::open(byName);
        QVERIFY2(opened.ok(), qPrintable(opened.ok() ? QString() : opened.error().toolWords));

        ConnectRequest other = request(u"verify-full"_s);
        other.params.set(u"host"_s, u"other.example"_s);
        other.params.set(u"hostaddr"_s, u"127.0.0.1"_s);
        QCOMPARE(codeOf(other), u"error.connect-host-mismatch"_s);
        other.params.set(u"sslmode"_s, u"verify-ca"_s);
        QCOMPARE(codeOf(other), u"connected"_s);
    }

    void anUntrustedCertificateIsRefused()
    {
        TestServer other(options());
        QVERIFY2(other.start(), qPrintable(other.errorText()));
        ConnectRequest untrusted = request(u"verify-ca"_s);
        untrusted.params.set(u"sslrootcert"_s, other.caCertificate());
        QCOMPARE(codeOf(untrusted), u"error.connect-certificate-untrusted"_s);
    }

    void aMissingRootCertificateIsSaid()
    {
        ConnectRequest missing = request(u"verify-full"_s, false);
        QCOMPARE(codeOf(missing), u"error.connect-root-certificate-missing"_s);
        missing.params.set(u"sslrootcert"_s, u"/nowhere/root.crt"_s);
        QCOMPARE(codeOf(missing), u"error.connect-root-certificate-missing"_s);
    }

    void aPlainConnectionIsNotAdmitted()
    {
        QCOMPARE(codeOf(request(u"disable"_s)), u"error.connect-tls-required"_s);
        QCOMPARE(codeOf(request(u"prefer"_s)), u"connected"_s);
    }

    void theMoreTellingOfTwoAttemptsCounts()
    {
        ConnectRequest wrong = request(u"prefer"_s);
        wrong.params.set(u"user"_s, u"keyed"_s);
        wrong.password = Secret(u"wrong"_s);
        QCOMPARE(codeOf(wrong), u"error.connect-password-wrong"_s);
        wrong.params.set(u"sslmode"_s, u"allow"_s);
        QCOMPARE(codeOf(wrong), u"error.connect-password-wrong"_s);
        wrong.password.reset();
        QCOMPARE(codeOf(wrong), u"error.connect-password-needed"_s);
    }

    void aMissingClientCertificateIsSaid()
    {
        QCOMPARE(
            m_server.runPsql(u"ALTER SYSTEM SET ssl_ca_file = "_s + Quoting::literal(m_server.caCertificate())).errors,
            QString());
        QCOMPARE(m_server.psql(u"SELECT pg_reload_conf()"_s), u"t"_s);
        ConnectRequest bare = request(u"require"_s);
        bare.params.set(u"user"_s, u"certified"_s);
        QTRY_COMPARE(codeOf(bare), u"error.connect-client-certificate-refused"_s);
        bare.params.set(u"sslcert"_s, m_server.caCertificate());
        bare.params.set(u"sslkey"_s, u"/nowhere/client.key"_s);
        QCOMPARE(codeOf(bare), u"error.connect-client-certificate"_s);
    }

    void channelBindingWorks()
    {
        ConnectRequest bound = request(u"verify-full"_s);
        bound.params.set(u"user"_s, u"keyed"_s);
        bound.params.set(u"channel_binding"_s, u"require"_s);
        bound.password = Secret(u"pw"_s);
        QCOMPARE(codeOf(bound), u"connected"_s);
    }

    void stagesTellHowItIsEncrypted()
    {
        QCOMPARE(stagesOf(request(u"verify-full"_s))[TestStage::Tls].message.code, u"note.test-tls-full"_s);
        QCOMPARE(stagesOf(request(u"verify-ca"_s))[TestStage::Tls].message.code, u"note.test-tls-authority"_s);
        QCOMPARE(stagesOf(request(u"require"_s))[TestStage::Tls].message.code, u"note.test-tls-authority"_s);
        QCOMPARE(stagesOf(request(u"require"_s, false))[TestStage::Tls].message.code, u"note.test-tls-unchecked"_s);
        ConnectRequest plain = request(u"prefer"_s);
        plain.params.set(u"user"_s, u"plain"_s);
        QCOMPARE(stagesOf(plain)[TestStage::Tls].message.code, u"note.test-plain-local"_s);
    }

    void stagesEndAtTheFailure()
    {
        ConnectRequest other = request(u"verify-full"_s);
        other.params.set(u"host"_s, u"localhost"_s);
        other.params.set(u"sslrootcert"_s, u"/nowhere/root.crt"_s);
        const QMap<TestStage, TestStageResult> stages = stagesOf(other);
        QCOMPARE(stages.keys(), (QList{TestStage::Name, TestStage::Tcp, TestStage::Tls}));
        QVERIFY(stages[TestStage::Tcp].ok);
        QVERIFY(!stages[TestStage::Tls].ok);
        QCOMPARE(stages[TestStage::Tls].message.code, u"error.connect-root-certificate-missing"_s);
        QVERIFY(!stages[TestStage::Tls].toolWords.isEmpty());
    }
};

TRUNKLINE_TEST(TlsPgTest)
#include "tlspgtest.moc"
