#include "pg/connecterrors.h"

#include "engine/words.h"
#include "support/testregistry.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;

/// The words of libpq 10 to 18 and of servers in several languages, as they are printed with PQERRORS_VERBOSE.
class ConnectErrorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsBecomeCodes_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const QString &words, const QString &code) {
            QTest::newRow(name) << words << u"error.connect-"_s + code;
        };
        const QString at = u"connection to server at \"db.example\" (10.0.0.7), port 5432 failed: "_s;
        const QString local = u"connection to server on socket \"/run/postgresql/.s.PGSQL.5432\" failed: "_s;
        row("refused",
            at + u"Connection refused\n\tIs the server running on that host and accepting TCP/IP connections?"_s,
            u"refused"_s);
        row("refused on Windows", at + u"Connection refused (0x0000274D/10061)\n\tIs the server running on that host"_s,
            u"refused"_s);
        row("timed out", at + u"Connection timed out\n\tIs the server running"_s, u"timeout"_s);
        row("timeout expired", at + u"timeout expired"_s, u"timeout"_s);
        row("no route", at + u"No route to host"_s, u"unreachable"_s);
        row("no network", at + u"Network is unreachable"_s, u"network-down"_s);
        row("no socket",
            local + u"No such file or directory\n\tIs the server running locally and accepting connections"_s,
            u"socket-missing"_s);
        row("dead socket", local + u"Connection refused\n\tIs the server running locally and accepting connections"_s,
            u"socket-missing"_s);
        row("closed socket", local + u"Permission denied\n\tIs the server running locally and accepting connections"_s,
            u"socket-denied"_s);
        row("name", u"could not translate host name \"nowhere\" to address: Name or service not known"_s,
            u"name-not-found"_s);
        row("no TLS", at + u"server does not support SSL, but SSL was required"_s, u"tls-not-offered"_s);
        row("untrusted", at + u"SSL error: certificate verify failed"_s, u"certificate-untrusted"_s);
        row("root missing",
            at + u"root certificate file \"/home/me/.postgresql/root.crt\" does not exist\nEither provide the file or "
                 u"change sslmode to disable server certificate verification."_s,
            u"root-certificate-missing"_s);
        row("other name", at + u"server certificate for \"a.example\" does not match host name \"b.example\""_s,
            u"host-mismatch"_s);
        row("other names", at + u"server certificate for \"a\" (and 2 other names) does not match host name \"b\""_s,
            u"host-mismatch"_s);
        row("client key", at + u"certificate present, but not private key file \"/x/postgresql.key\""_s,
            u"client-certificate"_s);
        row("client certificate refused", at + u"SSL error: tlsv1 alert unknown ca"_s, u"client-certificate-refused"_s);
        row("client certificate missing",
            at +
                u"FATAL:  28000: connection requires a valid client certificate\nLOCATION:  ClientAuthentication, auth.c:399"_s,
            u"client-certificate-refused"_s);
        row("old TLS", at + u"SSL error: unsupported protocol"_s, u"tls-failed"_s);
        row("password",
            at + u"FATAL:  28P01: password authentication failed for user \"me\"\nLOCATION:  auth_failed, auth.c:335"_s,
            u"password-wrong"_s);
        row("password, German server",
            at +
                u"FATAL:  28P01: Passwort-Authentifizierung für Benutzer »me« fehlgeschlagen\nLOCATION:  auth_failed, auth.c:335"_s,
            u"password-wrong"_s);
        row("encrypted, then plain",
            at + u"FATAL:  28P01: password authentication failed for user \"me\"\n"_s + at +
                u"FATAL:  28000: no pg_hba.conf entry for host \"10.0.0.9\", user \"me\", database \"db\", no encryption"_s,
            u"password-wrong"_s);
        row("no password", at + u"fe_sendauth: no password supplied"_s, u"password-needed"_s);
        row("plain not admitted",
            at +
                u"FATAL:  28000: no pg_hba.conf entry for host \"10.0.0.9\", user \"me\", database \"db\", no encryption"_s,
            u"tls-required"_s);
        row("not admitted",
            at +
                u"FATAL:  28000: no pg_hba.conf entry for host \"10.0.0.9\", user \"me\", database \"db\", SSL encryption\n"_s +
                at +
                u"FATAL:  28000: no pg_hba.conf entry for host \"10.0.0.9\", user \"me\", database \"db\", no encryption"_s,
            u"not-admitted"_s);
        row("not admitted, old server",
            at + u"FATAL:  28000: no pg_hba.conf entry for host \"10.0.0.9\", user \"me\", database \"db\", SSL off"_s,
            u"tls-required"_s);
        row("rejected", at + u"FATAL:  28000: pg_hba.conf rejects connection for host \"10.0.0.9\", user \"me\""_s,
            u"not-admitted"_s);
        row("peer",
            local +
                u"FATAL:  28000: Peer authentication failed for user \"postgres\"\nLOCATION:  auth_failed, auth.c:335"_s,
            u"peer"_s);
        row("no role",
            at + u"FATAL:  28000: role \"me\" does not exist\nLOCATION:  InitializeSessionUserId, miscinit.c:718"_s,
            u"role-missing"_s);
        row("no login", at + u"FATAL:  28000: role \"me\" is not permitted to log in"_s, u"role-no-login"_s);
        row("no login, German server",
            at +
                u"FATAL:  28000: Rolle »me« hat keine Berechtigung zum Einloggen\nLOCATION:  InitializeSessionUserId, miscinit.c:735"_s,
            u"role-refused"_s);
        row("no database", at + u"FATAL:  3D000: database \"x\" does not exist"_s, u"database-missing"_s);
        row("no database, German server", at + u"FATAL:  3D000: Datenbank »x« existiert nicht"_s,
            u"database-missing"_s);
        row("no database, old pooler", at + u"ERROR:  08P01: no such database: x"_s, u"database-missing"_s);
        row("closed database", at + u"FATAL:  55000: database \"x\" is not currently accepting connections"_s,
            u"database-closed"_s);
        row("denied database", at + u"FATAL:  42501: permission denied for database \"x\""_s, u"database-denied"_s);
        row("full", at + u"FATAL:  53300: sorry, too many clients already"_s, u"too-many"_s);
        row("starting", at + u"FATAL:  57P03: the database system is starting up"_s, u"starting"_s);
        row("starting, German server", at + u"FATAL:  57P03: das Datenbanksystem startet"_s, u"not-now"_s);
        row("stopping", at + u"FATAL:  57P03: the database system is shutting down"_s, u"stopping"_s);
        row("web server", at + u"received invalid response to SSL negotiation: H"_s, u"not-postgres"_s);
        row("web server, plain", at + u"expected authentication request from server, but received H"_s,
            u"not-postgres"_s);
        row("silent end", at + u"server closed the connection unexpectedly\n\tThis probably means"_s, u"closed"_s);
        row("binding", at + u"channel binding required, but SSL not in use"_s, u"channel-binding"_s);
        row("method",
            at + u"authentication method requirement \"scram-sha-256\" failed: server requested a cleartext password"_s,
            u"auth-method"_s);
        row("Kerberos", at + u"could not initiate GSSAPI security context: No credentials were supplied"_s, u"gss"_s);
        row("replica wanted", at + u"server is not in hot standby mode"_s, u"server-kind"_s);
        row("service", u"definition of service \"x\" not found"_s, u"service"_s);
        row("port", u"invalid port number: \"99999\""_s, u"parameters"_s);
        row("sslmode", u"invalid sslmode value: \"always\""_s, u"parameters"_s);
        row("pooler setting", at + u"FATAL:  08P01: unsupported startup parameter: options"_s, u"setting-refused"_s);
        row("anything else", at + u"FATAL:  XX000: Tenant or user not found"_s, u"other"_s);
    }
    void wordsBecomeCodes()
    {
        QFETCH(QString, words);
        QFETCH(QString, code);
        ConnectFailure failure;
        failure.words = words;
        const Error error = connectError(failure);
        QCOMPARE(error.code(), code);
        QVERIFY2(Words::knows(code), qPrintable(code));
    }

    void aPasswordThatIsMissingIsRecognisedWithoutWords()
    {
        ConnectFailure failure;
        failure.needsPassword = true;
        failure.words = u"fe_sendauth: kein Passwort angegeben"_s;
        QCOMPARE(connectError(failure).code(), u"error.connect-password-needed"_s);
    }

    void argumentsAreHostPortUserDatabase()
    {
        const Error error = connectError({u"x"_s, false, u"h"_s, u"1"_s, u"u"_s, u"d"_s});
        QCOMPARE(error.message.arguments, (QStringList{u"h"_s, u"1"_s, u"u"_s, u"d"_s}));
    }

    void whatTheVerboseFormAddsIsNotShown()
    {
        ConnectFailure failure;
        failure.words =
            u"connection to server at \"h\" (::1), port 5432 failed: FATAL:  3D000: database \"x\" does not "
            u"exist\nLOCATION:  InitPostgres, postinit.c:1021\n"_s;
        const Error error = connectError(failure);
        QCOMPARE(error.toolWords,
                 u"connection to server at \"h\" (::1), port 5432 failed: FATAL:  database \"x\" does not exist"_s);
        QCOMPARE(error.sqlState, u"3D000"_s);
    }
};

TRUNKLINE_TEST(ConnectErrorsTest)
#include "connecterrorstest.moc"
