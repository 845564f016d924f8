#pragma once

#include "core/connectionparams.h"
#include "core/secret.h"
#include "tools/throwawayserver.h"

#include <QTest>

namespace trunkline::testing {

/// What a server for a test is to be like. Nothing set: the newest server of this computer, user postgres, trust.
struct TestServerOptions
{
    QString binFolder;
    QString superuser = QStringLiteral("postgres");
    Secret password;  ///< not empty: sign-in with scram-sha-256
    bool tls = false; ///< ssl=on with a certificate of its own for localhost; needs openssl (TestServer::canTls)
    QString encoding = QStringLiteral("UTF8");
    QString locale;
    bool checksums = false;
    QMap<QString, QString> settings;
    QStringList hbaLines;
};

/// How a run of psql ended.
struct PsqlResult
{
    int exitCode = -1;
    QString output; ///< unaligned, tuples only, no line end at the end
    QString errors;
    bool ok() const { return exitCode == 0; }
};

/// A real PostgreSQL server for tests that blocks where ThrowawayServer signals. It ends with this object, and on Linux
/// with the test program in whatever way that ends.
///
///     TRUNKLINE_NEEDS_SERVER();
///     TestServer server;
///     QVERIFY2(server.start(), qPrintable(server.errorText()));
///     QCOMPARE(server.psql(u"SELECT 1"_s), u"1"_s);
class TestServer
{
public:
    explicit TestServer(TestServerOptions options = {});
    ~TestServer();
    TestServer(const TestServer &) = delete;
    TestServer &operator=(const TestServer &) = delete;

    static bool isAvailable();
    static bool canTls();
    /// The server binaries of a major version: TRUNKLINE_PG_<major>_BIN or an installed one; empty where there is none.
    static QString binFolderOf(int major);
    /// Two running servers (source, target) that all tests of this program share; started at the first call, stopped
    /// when the program ends. A test makes databases and roles with names of its own in them. Null where one does not
    /// start.
    static std::pair<TestServer *, TestServer *> sharedPair();

    bool start();
    /// After stop(), with all its data, on another port.
    bool startAgain();
    void stop();
    bool isRunning() const;
    QString errorText() const { return m_errorText; }

    /// host, port, user, and the database.
    ConnectionParams params(const QString &database = QStringLiteral("postgres")) const;
    /// The same as key='value' pairs; the password is not in it.
    QString connectionString(const QString &database = QStringLiteral("postgres")) const;
    const Secret &password() const { return m_options.password; }
    const QString &binFolder() const { return m_options.binFolder; }
    /// The folder of psql and the other utilities on this computer.
    static QString clientFolder();
    QString folder() const;        ///< everything of this server; removed with it
    QString caCertificate() const; ///< with tls: the certificate to be trusted
    QString logText() const;
    qint64 pid() const;

    /// The output of real psql; where it fails "psql failed: " and what it said, so that a comparison fails and shows
    /// it.
    QString psql(const QString &sql, const QString &database = QStringLiteral("postgres")) const;
    PsqlResult runPsql(const QString &sql, const QString &database = QStringLiteral("postgres")) const;
    /// psql -X -v ON_ERROR_STOP=1 -f
    PsqlResult runScript(const QString &file, const QString &database = QStringLiteral("postgres")) const;
    void createDatabase(const QString &name);
    void dropDatabase(const QString &name);
    void dropRole(const QString &name);

private:
    bool makeCertificate();
    PsqlResult runClient(const QStringList &arguments, const QByteArray &input) const;

    TestServerOptions m_options;
    QString m_home;
    QString m_errorText;
    std::unique_ptr<ThrowawayServer> m_server;
};

} // namespace trunkline::testing

#define TRUNKLINE_NEEDS_SERVER()                                                                                       \
    do {                                                                                                               \
        if (!trunkline::testing::TestServer::isAvailable())                                                            \
            QSKIP("no PostgreSQL server (initdb, postgres) is installed");                                             \
    } while (false)
