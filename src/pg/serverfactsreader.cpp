#include "pg/serverfactsreader.h"

#include "pg/factsqueries.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

constexpr int factsTimeMs = 30000;
constexpr int sizesTimeMs = 8000; ///< a nicety; nobody waits longer for it

Result<QJsonDocument> askForJson(Connection &connection, const Sql &query, const CancelToken &cancel, int timeMs)
{
    const Result<Rows> rows = connection.exec(query, cancel, timeMs);
    if (!rows)
        return rows.error();
    return QJsonDocument::fromJson(rows->at(0, 0).toUtf8());
}

/// What this user may not see stays unknown; only a lost session or a cancel ends the reading.
bool endsReading(const Error &error)
{
    return error.code() == "error.cancelled"_L1 || error.code() == "error.connection-lost"_L1;
}

Provider providerOf(const QString &name)
{
    static const QHash<QString, Provider> providers{
        {u"aurora"_s, Provider::AmazonAurora}, {u"rds"_s, Provider::AmazonRds},     {u"cloudsql"_s, Provider::CloudSql},
        {u"azure"_s, Provider::Azure},         {u"supabase"_s, Provider::Supabase}, {u"neon"_s, Provider::Neon},
    };
    return providers.value(name, Provider::Plain);
}

QString localeProviderOf(const QString &letter)
{
    if (letter == "i"_L1)
        return u"icu"_s;
    return letter == "b"_L1 ? u"builtin"_s : u"libc"_s;
}

QStringList textsOf(const QJsonValue &array)
{
    QStringList texts;
    for (const QJsonValue &value : array.toArray())
        texts += value.toString();
    return texts;
}

void takeServer(ServerFacts &facts, const QJsonObject &json)
{
    facts.versionNum = json.value("versionNum"_L1).toInt();
    // "15.20 (Debian 15.20-0+deb12u1)" is more than a person needs
    facts.version = json.value("version"_L1).toString().section(u' ', 0, 0);
    facts.provider = providerOf(json.value("provider"_L1).toString());
    facts.currentUser = json.value("currentUser"_L1).toString();
    facts.superuser = json.value("superuser"_L1).toBool();
    facts.mayCreateDatabases = json.value("mayCreateDatabases"_L1).toBool();
    facts.mayCreateRoles = json.value("mayCreateRoles"_L1).toBool();
    facts.readAllData = json.value("readAllData"_L1).toBool();
    facts.inRecovery = json.value("inRecovery"_L1).toBool();
    facts.readOnly = json.value("readOnly"_L1).toBool();
    facts.freeConnections = json.value("freeConnections"_L1).toInt(-1);
    facts.currentDatabase = json.value("currentDatabase"_L1).toString();
    facts.tableCount = json.value("tableCount"_L1).toInteger(-1);
    facts.objectCount = json.value("objectCount"_L1).toInteger(-1);
    facts.largeObjectCount = json.value("largeObjectCount"_L1).toInteger(-1);
}

DatabaseFacts databaseOf(const QJsonObject &json)
{
    DatabaseFacts database;
    database.name = json.value("name"_L1).toString();
    database.owner = json.value("owner"_L1).toString();
    database.encoding = json.value("encoding"_L1).toString();
    database.collate = json.value("collate"_L1).toString();
    database.ctype = json.value("ctype"_L1).toString();
    database.localeProvider = localeProviderOf(json.value("localeProvider"_L1).toString());
    database.locale = json.value("locale"_L1).toString();
    database.size = json.value("size"_L1).toInteger(-1);
    database.allowsConnections = json.value("allowsConnections"_L1).toBool();
    database.isTemplate = json.value("isTemplate"_L1).toBool();
    return database;
}

RoleFacts roleOf(const QJsonObject &json)
{
    RoleFacts role;
    role.name = json.value("name"_L1).toString();
    role.superuser = json.value("superuser"_L1).toBool();
    role.inherit = json.value("inherit"_L1).toBool();
    role.createRole = json.value("createRole"_L1).toBool();
    role.createDatabase = json.value("createDatabase"_L1).toBool();
    role.login = json.value("login"_L1).toBool();
    role.replication = json.value("replication"_L1).toBool();
    role.bypassRls = json.value("bypassRls"_L1).toBool();
    role.connectionLimit = json.value("connectionLimit"_L1).toInt(-1);
    role.validUntil = json.value("validUntil"_L1).toString();
    role.mayBecome = json.value("mayBecome"_L1).toBool();
    role.mayAdminister = json.value("mayAdminister"_L1).toBool();
    role.inUse = json.value("inUse"_L1).toBool();
    return role;
}

void takeExtensions(ServerFacts &facts, const QJsonArray &extensions)
{
    for (const QJsonValue &value : extensions) {
        const QString name = value["name"_L1].toString();
        facts.availableExtensions += name;
        if (value["refused"_L1].toBool())
            facts.refusedExtensions += name;
    }
}

DatabaseProperties propertiesOf(const QJsonObject &json)
{
    DatabaseProperties properties;
    properties.comment = json.value("comment"_L1).toString();
    properties.connectionLimit = json.value("connectionLimit"_L1).toInt(-1);
    properties.tablespace = json.value("tablespace"_L1).toString();
    properties.hasGrants = json.value("hasGrants"_L1).toBool();
    for (const QJsonValue &grant : json.value("grants"_L1).toArray())
        properties.grants +=
            {grant["grantee"_L1].toString(), grant["privilege"_L1].toString(), grant["grantable"_L1].toBool()};
    for (const QJsonValue &setting : json.value("settings"_L1).toArray())
        properties.settings +=
            {setting["role"_L1].toString(), setting["parameter"_L1].toString(), setting["value"_L1].toString()};
    return properties;
}

void takeSession(ServerFacts &facts, const Connection &connection)
{
    facts.ssl = connection.isEncrypted();
    facts.sslVersion = connection.sslVersion();
    facts.hostAddress = connection.hostAddress();
    facts.port = connection.port();
}

/// Asks, and asks the cheaper question where the first one took too long or was refused.
Result<QJsonDocument> askTwice(Connection &connection, const Sql &query, const Sql &cheaper, const CancelToken &cancel)
{
    Result<QJsonDocument> answer = askForJson(connection, query, cancel, sizesTimeMs);
    if (!answer && !endsReading(answer.error()))
        answer = askForJson(connection, cheaper, cancel, factsTimeMs);
    return answer;
}

} // namespace

Result<ServerFacts> readServerFacts(Connection &connection, const CancelToken &cancel)
{
    ServerFacts facts;
    takeSession(facts, connection);
    const Result<QJsonDocument> server = askForJson(connection, FactsQueries::server(), cancel, factsTimeMs);
    if (!server)
        return server.error();
    takeServer(facts, server->object());

    const Result<QJsonDocument> content = askForJson(connection, FactsQueries::content(), cancel, factsTimeMs);
    if (!content && endsReading(content.error()))
        return content.error();
    if (content) {
        const QJsonObject json = content->object();
        facts.unreadableTables = textsOf(json.value("unreadable"_L1));
        facts.rowSecurityTables = textsOf(json.value("rowSecurity"_L1));
        facts.extensions = textsOf(json.value("extensions"_L1));
        facts.tablespaces = textsOf(json.value("tablespaces"_L1));
        facts.readsVerifiers = json.value("readsVerifiers"_L1).toBool();
    }
    const Result<QJsonDocument> available =
        askForJson(connection, FactsQueries::availableExtensions(facts.versionNum), cancel, factsTimeMs);
    if (!available && endsReading(available.error()))
        return available.error();
    if (available)
        takeExtensions(facts, available->array());

    const Result<QJsonDocument> properties = askForJson(connection, FactsQueries::properties(), cancel, factsTimeMs);
    if (!properties && endsReading(properties.error()))
        return properties.error();
    if (properties)
        facts.properties = propertiesOf(properties->object());

    const Result<QJsonDocument> databases =
        askTwice(connection, FactsQueries::databases(true), FactsQueries::databases(false), cancel);
    if (!databases)
        return databases.error();
    for (const QJsonValue &value : databases->array())
        facts.databases += databaseOf(value.toObject());

    const Result<QJsonDocument> roles =
        askForJson(connection, FactsQueries::roles(facts.versionNum), cancel, factsTimeMs);
    if (!roles)
        return roles.error();
    for (const QJsonValue &value : roles->array())
        facts.roles += roleOf(value.toObject());

    const Result<Rows> exact = connection.exec(FactsQueries::dataSize(), cancel, sizesTimeMs);
    const bool again = !exact && !endsReading(exact.error());
    const Result<Rows> size = again ? connection.exec(FactsQueries::estimatedDataSize(), cancel, factsTimeMs) : exact;
    if (!size && endsReading(size.error()))
        return size.error();
    facts.dataSize = size ? size->at(0, 0).toLongLong() : -1;
    return facts;
}

} // namespace trunkline
