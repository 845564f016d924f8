#include "pg/serverfactsreader.h"

#include "pg/factsqueries.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

constexpr int factsTimeMs = 30000;
constexpr int sizesTimeMs = 8000; ///< a nicety; nobody waits longer for it

/// The rows of a query that gives one JSON value.
QJsonDocument jsonOf(const Result<Rows> &rows)
{
    return rows ? QJsonDocument::fromJson(rows->at(0, 0).toUtf8()) : QJsonDocument();
}

/// What this user may not see stays unknown; only a lost session or a cancel ends the reading.
bool endsReading(const Error &error)
{
    return error.code() != "error.sql"_L1;
}

Sql statementLimit(int milliseconds)
{
    return Sql(u"SET statement_timeout = %1").arg({Quoting::numberSql(milliseconds)});
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
    facts.messageLocale = json.value("messageLocale"_L1).toString();
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
    database.oid = static_cast<quint32>(json.value("oid"_L1).toInteger());
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

/// The places of the answers to what is asked in one go.
enum FactsAnswer
{
    ServerAnswer = 1,
    ContentAnswer,
    ExtensionsAnswer,
    PropertiesAnswer,
    RolesAnswer,
    DatabasesAnswer = 8,
    SizeAnswer,
};

QList<Sql> factsStatements(int version)
{
    return {
        statementLimit(factsTimeMs),   FactsQueries::server(),
        FactsQueries::content(),       FactsQueries::availableExtensions(version),
        FactsQueries::properties(),    FactsQueries::roles(version),
        statementLimit(sizesTimeMs),   Sql(u"SET lock_timeout = 500"),
        FactsQueries::databases(true), FactsQueries::dataSize(),
        Sql(u"SET lock_timeout = 0"),  Sql(u"SET statement_timeout = 0"),
    };
}

/// The cheaper questions, where the exact ones took too long or were refused.
Result<void> askForEstimates(Connection &connection, QList<Result<Rows>> &answers, const CancelToken &cancel)
{
    if (answers.at(DatabasesAnswer) && answers.at(SizeAnswer))
        return {};
    const QList<Result<Rows>> cheaper =
        connection.execAll({statementLimit(factsTimeMs), FactsQueries::databases(false),
                            FactsQueries::estimatedDataSize(), Sql(u"SET statement_timeout = 0")},
                           cancel, factsTimeMs);
    for (const Result<Rows> &answer : cheaper) {
        if (!answer && endsReading(answer.error()))
            return answer.error();
    }
    if (!answers.at(DatabasesAnswer))
        answers[DatabasesAnswer] = cheaper.at(1);
    if (!answers.at(SizeAnswer))
        answers[SizeAnswer] = cheaper.at(2);
    return {};
}

void takeContent(ServerFacts &facts, const QJsonObject &json)
{
    facts.unreadableTables = textsOf(json.value("unreadable"_L1));
    facts.rowSecurityTables = textsOf(json.value("rowSecurity"_L1));
    facts.extensions = textsOf(json.value("extensions"_L1));
    facts.tablespaces = textsOf(json.value("tablespaces"_L1));
    facts.readsVerifiers = json.value("readsVerifiers"_L1).toBool();
}

} // namespace

Result<ServerFacts> readServerFacts(Connection &connection, const CancelToken &cancel)
{
    QList<Result<Rows>> answers =
        connection.execAll(factsStatements(connection.serverVersionNum()), cancel, 2 * factsTimeMs);
    for (const Result<Rows> &answer : std::as_const(answers)) {
        if (!answer && endsReading(answer.error()))
            return answer.error();
    }
    if (const Result<void> estimated = askForEstimates(connection, answers, cancel); !estimated)
        return estimated.error();
    for (const FactsAnswer needed : {ServerAnswer, DatabasesAnswer, RolesAnswer}) {
        if (!answers.at(needed))
            return answers.at(needed).error();
    }
    ServerFacts facts;
    takeSession(facts, connection);
    const QJsonObject server = jsonOf(answers.at(ServerAnswer)).object();
    takeServer(facts, server);
    facts.throughPooler = server.value("backendPid"_L1).toInt() != connection.backendPid();
    takeContent(facts, jsonOf(answers.at(ContentAnswer)).object());
    takeExtensions(facts, jsonOf(answers.at(ExtensionsAnswer)).array());
    facts.properties = propertiesOf(jsonOf(answers.at(PropertiesAnswer)).object());
    const QJsonArray databases = jsonOf(answers.at(DatabasesAnswer)).array();
    for (const QJsonValue &value : databases)
        facts.databases += databaseOf(value.toObject());
    const QJsonArray roles = jsonOf(answers.at(RolesAnswer)).array();
    for (const QJsonValue &value : roles)
        facts.roles += roleOf(value.toObject());
    const Result<Rows> &size = answers.at(SizeAnswer);
    facts.dataSize = size ? size->at(0, 0).toLongLong() : -1;
    return facts;
}

} // namespace trunkline
