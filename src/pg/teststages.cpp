#include "pg/teststages.h"

#include "pg/libpqfolder.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

TestStageResult passed(const QString &code, const QStringList &arguments = {}, bool warning = false)
{
    TestStageResult result;
    result.ok = true;
    result.warning = warning;
    result.message = Message{code, arguments};
    return result;
}

bool isSocketFolder(const QString &host)
{
    return host.startsWith(u'/') || host.startsWith(u'@');
}

bool isThisComputer(const Connection &connection)
{
    const QString address = connection.hostAddress();
    return isSocketFolder(connection.host()) || address.startsWith("127."_L1) || address == "::1"_L1;
}

/// Whether libpq has certificates to compare the server's with: with them sslmode=require means verify-ca
/// (libpq, 34.19.1).
bool hasRootCertificate(const ConnectionParams &params)
{
    const QString file = params.value(u"sslrootcert"_s);
    return QFile::exists(file.isEmpty() ? libpqFolder() + u"/root.crt"_s : file);
}

QString serverCode(Provider provider)
{
    switch (provider) {
    case Provider::Plain:
        return u"note.test-server"_s;
    case Provider::AmazonRds:
        return u"note.test-server-rds"_s;
    case Provider::AmazonAurora:
        return u"note.test-server-aurora"_s;
    case Provider::CloudSql:
        return u"note.test-server-cloud-sql"_s;
    case Provider::Azure:
        return u"note.test-server-azure"_s;
    case Provider::Supabase:
        return u"note.test-server-supabase"_s;
    case Provider::Neon:
        return u"note.test-server-neon"_s;
    }
    return {};
}

} // namespace

TestStage stageOfFailure(const QString &code, std::optional<ConnectPhase> furthest)
{
    if (!furthest)
        return TestStage::Name;
    if (code == "error.connect-service"_L1 || code == "error.connect-parameters"_L1)
        return TestStage::Name;
    switch (*furthest) {
    case ConnectPhase::NameFound:
    case ConnectPhase::Connecting:
        return TestStage::Tcp;
    case ConnectPhase::Encrypting:
        return TestStage::Tls;
    case ConnectPhase::SigningIn:
    case ConnectPhase::SignedIn:
        return TestStage::SignIn;
    }
    return TestStage::SignIn;
}

TestStageResult nameFound(const QString &name)
{
    return passed(u"note.test-name"_s, {name});
}

TestStageResult connected(const QString &host, const QString &port)
{
    if (isSocketFolder(host))
        return passed(u"note.test-connected-socket"_s, {host});
    return passed(u"note.test-connected"_s, {host, port});
}

TestStageResult signedIn(const Connection &connection)
{
    return passed(u"note.test-signed-in"_s, {connection.user(), connection.databaseName()});
}

TestStageResult encryptionOf(const Connection &connection)
{
    const QString version = connection.sslVersion();
    if (!connection.isEncrypted()) {
        if (isThisComputer(connection))
            return passed(u"note.test-plain-local"_s);
        return passed(u"note.test-plain"_s, {}, true);
    }
    if (version.isEmpty())
        return passed(u"note.test-gss-encrypted"_s);
    const ConnectionParams params = connection.effectiveParams();
    const QString mode = params.sslMode();
    if (mode == "verify-full"_L1)
        return passed(u"note.test-tls-full"_s, {version});
    if (mode == "verify-ca"_L1 || (mode == "require"_L1 && hasRootCertificate(params)))
        return passed(u"note.test-tls-authority"_s, {version});
    return passed(u"note.test-tls-unchecked"_s, {version});
}

TestStageResult serverOf(const ServerFacts &facts)
{
    if (facts.inRecovery)
        return passed(u"note.test-server-standby"_s, {facts.version}, true);
    if (facts.readOnly)
        return passed(u"note.test-server-read-only"_s, {facts.version}, true);
    return passed(serverCode(facts.provider), {facts.version});
}

TestStageResult rightsOf(const ServerFacts &facts)
{
    const QStringList user{facts.currentUser};
    if (facts.superuser)
        return passed(u"note.test-rights-superuser"_s, user);
    if (facts.mayCreateDatabases && facts.mayCreateRoles)
        return passed(u"note.test-rights-create"_s, user);
    if (facts.mayCreateDatabases)
        return passed(u"note.test-rights-create-databases"_s, user, true);
    if (facts.mayCreateRoles)
        return passed(u"note.test-rights-create-roles"_s, user, true);
    if (facts.readAllData)
        return passed(u"note.test-rights-read"_s, user, true);
    return passed(u"note.test-rights-few"_s, user, true);
}

} // namespace trunkline
