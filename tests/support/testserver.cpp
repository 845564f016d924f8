#include "support/testserver.h"

#include "core/quoting.h"
#include "support/testfolder.h"
#include "support/testregistry.h"
#include "tools/clienttoolsfinder.h"

#include <QDir>
#include <QEventLoop>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace trunkline::testing {

namespace {

std::pair<std::unique_ptr<TestServer>, std::unique_ptr<TestServer>> &sharedServers()
{
    static std::pair<std::unique_ptr<TestServer>, std::unique_ptr<TestServer>> servers;
    return servers;
}

} // namespace

TestServer::TestServer(TestServerOptions options)
    : m_options(std::move(options))
{
    if (m_options.binFolder.isEmpty())
        m_options.binFolder = ThrowawayServer::binFolders().value(0);
}

TestServer::~TestServer()
{
    stop();
    m_server.reset();
    if (!m_home.isEmpty())
        QDir(m_home).removeRecursively();
}

bool TestServer::isAvailable()
{
    return !ThrowawayServer::binFolders().isEmpty() && !clientFolder().isEmpty();
}

bool TestServer::canTls()
{
    return !QStandardPaths::findExecutable(u"openssl"_s).isEmpty();
}

QString TestServer::binFolderOf(int major)
{
    const QString given = qEnvironmentVariable(qPrintable(u"TRUNKLINE_PG_%1_BIN"_s.arg(major)));
    if (!given.isEmpty())
        return given;
    const QRegularExpression number(u"\\b%1\\b"_s.arg(major));
    for (const QString &folder : ThrowawayServer::binFolders()) {
        if (folder.contains(number))
            return folder;
    }
    return {};
}

QString TestServer::clientFolder()
{
    static const QString folder = [] {
        QStringList folders = ThrowawayServer::binFolders() + ClientToolsFinder::usualFolders();
        folders.removeIf([](const QString &one) { return !QFileInfo(one + u"/psql"_s).isExecutable(); });
        return folders.value(0);
    }();
    return folder;
}

std::pair<TestServer *, TestServer *> TestServer::sharedPair()
{
    auto &[source, target] = sharedServers();
    if (!source) {
        source = std::make_unique<TestServer>();
        target = std::make_unique<TestServer>();
        if (!source->start() || !target->start())
            qWarning("%s%s", qPrintable(source->errorText()), qPrintable(target->errorText()));
        atEndOfTests([] { sharedServers() = {}; });
    }
    return source->isRunning() && target->isRunning() ? std::pair(source.get(), target.get())
                                                      : std::pair<TestServer *, TestServer *>();
}

bool TestServer::start()
{
    m_home = makeTestFolder();
    if (m_options.tls && !makeCertificate())
        return false;
    ThrowawayServerOptions options;
    options.binFolder = m_options.binFolder;
    options.folder = folder();
    options.superuser = m_options.superuser;
    options.password = m_options.password;
    options.encoding = m_options.encoding;
    options.locale = m_options.locale;
    options.checksums = m_options.checksums;
    options.settings = m_options.settings;
    options.hbaLines = m_options.hbaLines;
    m_server = std::make_unique<ThrowawayServer>(options);
    return startAgain();
}

bool TestServer::startAgain()
{
    QEventLoop loop;
    QObject::connect(m_server.get(), &ThrowawayServer::ready, &loop, &QEventLoop::quit);
    QObject::connect(m_server.get(), &ThrowawayServer::failed, &loop, [&](const Error &error) {
        m_errorText = error.code() + u' ' + error.message.arguments.join(u' ') + u'\n' + error.toolWords;
        loop.quit();
    });
    m_server->start();
    loop.exec();
    return m_server->isRunning();
}

void TestServer::stop()
{
    if (!m_server || !m_server->isRunning())
        return;
    QEventLoop loop;
    QObject::connect(m_server.get(), &ThrowawayServer::stopped, &loop, &QEventLoop::quit);
    m_server->stop();
    loop.exec();
}

bool TestServer::isRunning() const
{
    return m_server && m_server->isRunning();
}

ConnectionParams TestServer::params(const QString &database) const
{
    ConnectionParams params = m_server->params();
    params.set(u"dbname"_s, database);
    return params;
}

QString TestServer::connectionString(const QString &database) const
{
    return Quoting::conninfo(params(database).values());
}

QString TestServer::folder() const
{
    return m_home + u"/server"_s;
}

QString TestServer::caCertificate() const
{
    return m_home + u"/server.crt"_s;
}

QString TestServer::logText() const
{
    QFile file(m_server->logFile());
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

qint64 TestServer::pid() const
{
    return m_server ? m_server->pid() : 0;
}

bool TestServer::makeCertificate()
{
    const QString key = m_home + u"/server.key"_s;
    QProcess openssl;
    openssl.start(u"openssl"_s, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s, u"2"_s,
                                 u"-keyout"_s, key, u"-out"_s, caCertificate(), u"-subj"_s, u"/CN=localhost"_s,
                                 u"-addext"_s, u"subjectAltName=DNS:localhost,IP:127.0.0.1"_s});
    if (!openssl.waitForFinished() || openssl.exitCode() != 0) {
        m_errorText = u"openssl made no certificate: "_s + QString::fromLocal8Bit(openssl.readAllStandardError());
        return false;
    }
    QFile::setPermissions(key, QFile::ReadOwner | QFile::WriteOwner);
    QFile::setPermissions(caCertificate(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    if (!giveToUser(key, ThrowawayServer::systemUser())) {
        m_errorText = u"the key could not be given to the server's user"_s;
        return false;
    }
    m_options.settings.insert({{u"ssl"_s, u"on"_s}, {u"ssl_cert_file"_s, caCertificate()}, {u"ssl_key_file"_s, key}});
    return true;
}

PsqlResult TestServer::runClient(const QStringList &arguments, const QByteArray &input) const
{
    QProcessEnvironment environment = toolEnvironment(u"trunkline-test"_s, {});
    environment.insert(u"PGPASSWORD"_s, m_options.password.revealText());
    QProcess client;
    client.setProcessEnvironment(environment);
    client.start(clientFolder() + u"/psql"_s, arguments);
    client.write(input);
    client.closeWriteChannel();
    PsqlResult result;
    if (!client.waitForFinished(120000)) {
        result.errors = u"psql did not end: "_s + client.errorString();
        client.kill();
        client.waitForFinished();
        return result;
    }
    result.exitCode = client.exitStatus() == QProcess::NormalExit ? client.exitCode() : -1;
    result.output = QString::fromUtf8(client.readAllStandardOutput());
    while (result.output.endsWith(u'\n'))
        result.output.chop(1);
    result.errors = QString::fromUtf8(client.readAllStandardError());
    return result;
}

PsqlResult TestServer::runPsql(const QString &sql, const QString &database) const
{
    return runClient({u"-X"_s, u"-A"_s, u"-t"_s, u"-q"_s, u"-w"_s, u"-v"_s, u"ON_ERROR_STOP=1"_s, u"-d"_s,
                      connectionString(database), u"-f"_s, u"-"_s},
                     sql.toUtf8() + '\n');
}

PsqlResult TestServer::runScript(const QString &file, const QString &database) const
{
    return runClient(
        {u"-X"_s, u"-q"_s, u"-w"_s, u"-v"_s, u"ON_ERROR_STOP=1"_s, u"-d"_s, connectionString(database), u"-f"_s, file},
        {});
}

QString TestServer::psql(const QString &sql, const QString &database) const
{
    const PsqlResult result = runPsql(sql + u';', database);
    return result.ok() ? result.output : u"psql failed: "_s + result.errors;
}

void TestServer::createDatabase(const QString &name)
{
    QCOMPARE(psql(u"CREATE DATABASE "_s + Quoting::identifier(name)), QString());
}

void TestServer::dropDatabase(const QString &name)
{
    QCOMPARE(psql(u"DROP DATABASE IF EXISTS "_s + Quoting::identifier(name)), QString());
}

void TestServer::dropRole(const QString &name)
{
    QCOMPARE(psql(u"DROP ROLE IF EXISTS "_s + Quoting::identifier(name)), QString());
}

} // namespace trunkline::testing
