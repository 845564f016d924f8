#include "core/json_names.h"
#include "core/json_parts.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

QJsonObject exportedFileToJson(const ExportedFile &file)
{
    return {{u"name"_s, file.name}, {u"size"_s, file.size}, {u"sha256"_s, file.sha256}};
}

// The names lead to files: none may lead out of the folder.
bool isPlainFileName(const QString &name)
{
    return !name.isEmpty() && name != "."_L1 && name != ".."_L1 && !name.contains(u'/') && !name.contains(u'\\') &&
           !name.contains(u':');
}

ExportedFile readExportedFile(JsonReader &json)
{
    static const QRegularExpression digits(u"\\A[0-9a-f]{64}\\z"_s);
    ExportedFile file;
    file.name = json.requiredText("name"_L1);
    const qsizetype slash = file.name.indexOf(u'/');
    if (!isPlainFileName(file.name.sliced(slash + 1)) || (slash >= 0 && !isPlainFileName(file.name.first(slash))))
        json.fail(u"error.json-value"_s, u"name"_s);
    file.size = json.number<qint64>("size"_L1, file.size, 0);
    file.sha256 = json.requiredText("sha256"_L1);
    if (!digits.match(file.sha256).hasMatch())
        json.fail(u"error.json-value"_s, u"sha256"_s);
    return file;
}

QJsonObject roleToJson(const RoleFacts &role)
{
    return {
        {u"name"_s, role.name},
        {u"superuser"_s, role.superuser},
        {u"inherit"_s, role.inherit},
        {u"createRole"_s, role.createRole},
        {u"createDatabase"_s, role.createDatabase},
        {u"login"_s, role.login},
        {u"replication"_s, role.replication},
        {u"bypassRls"_s, role.bypassRls},
        {u"connectionLimit"_s, role.connectionLimit},
        {u"validUntil"_s, role.validUntil},
        {u"inUse"_s, role.inUse},
    };
}

RoleFacts readRoleFacts(JsonReader &json)
{
    RoleFacts role;
    role.name = json.requiredText("name"_L1);
    role.superuser = json.flag("superuser"_L1, role.superuser);
    role.inherit = json.flag("inherit"_L1, role.inherit);
    role.createRole = json.flag("createRole"_L1, role.createRole);
    role.createDatabase = json.flag("createDatabase"_L1, role.createDatabase);
    role.login = json.flag("login"_L1, role.login);
    role.replication = json.flag("replication"_L1, role.replication);
    role.bypassRls = json.flag("bypassRls"_L1, role.bypassRls);
    role.connectionLimit = json.number("connectionLimit"_L1, role.connectionLimit, -1);
    role.validUntil = json.text("validUntil"_L1);
    role.inUse = json.flag("inUse"_L1, role.inUse);
    return role;
}

QJsonObject databaseToJson(const DatabaseFacts &database)
{
    return {
        {u"name"_s, database.name},       {u"owner"_s, database.owner}, {u"encoding"_s, database.encoding},
        {u"collate"_s, database.collate}, {u"ctype"_s, database.ctype}, {u"localeProvider"_s, database.localeProvider},
        {u"locale"_s, database.locale},   {u"size"_s, database.size},
    };
}

DatabaseFacts readDatabaseFacts(JsonReader &json)
{
    DatabaseFacts database;
    database.name = json.requiredText("name"_L1);
    database.owner = json.text("owner"_L1);
    database.encoding = json.text("encoding"_L1);
    database.collate = json.text("collate"_L1);
    database.ctype = json.text("ctype"_L1);
    database.localeProvider = json.text("localeProvider"_L1);
    database.locale = json.text("locale"_L1);
    database.size = json.number<qint64>("size"_L1, database.size, -1);
    return database;
}

QJsonObject propertiesToJson(const DatabaseProperties &properties)
{
    QJsonArray grants;
    for (const DatabaseGrant &grant : properties.grants)
        grants.append(QJsonObject{
            {u"grantee"_s, grant.grantee}, {u"privilege"_s, grant.privilege}, {u"grantable"_s, grant.grantable}});
    QJsonArray settings;
    for (const DatabaseSetting &setting : properties.settings)
        settings.append(
            QJsonObject{{u"role"_s, setting.role}, {u"parameter"_s, setting.parameter}, {u"value"_s, setting.value}});
    return {
        {u"comment"_s, properties.comment},
        {u"connectionLimit"_s, properties.connectionLimit},
        {u"tablespace"_s, properties.tablespace},
        {u"hasGrants"_s, properties.hasGrants},
        {u"grants"_s, grants},
        {u"settings"_s, settings},
    };
}

DatabaseProperties readDatabaseProperties(JsonReader &json)
{
    DatabaseProperties properties;
    properties.comment = json.text("comment"_L1);
    properties.connectionLimit = json.number("connectionLimit"_L1, properties.connectionLimit, -1);
    properties.tablespace = json.text("tablespace"_L1);
    properties.hasGrants = json.flag("hasGrants"_L1, properties.hasGrants);
    json.objects("grants"_L1, [&](JsonReader &inner) {
        properties.grants += DatabaseGrant{inner.text("grantee"_L1), inner.requiredText("privilege"_L1),
                                           inner.flag("grantable"_L1, false)};
    });
    json.objects("settings"_L1, [&](JsonReader &inner) {
        properties.settings +=
            DatabaseSetting{inner.text("role"_L1), inner.requiredText("parameter"_L1), inner.text("value"_L1)};
    });
    return properties;
}

} // namespace

QJsonObject toJson(const ExportManifest &manifest)
{
    QJsonArray files;
    for (const ExportedFile &file : manifest.files)
        files.append(exportedFileToJson(file));
    QJsonArray roles;
    for (const RoleFacts &role : manifest.source.roles)
        roles.append(roleToJson(role));
    const DatabaseFacts *database = manifest.source.database(manifest.database);
    return {
        {u"formatVersion"_s, manifest.archiveFiles().isEmpty() ? 1 : ExportManifest::currentFormatVersion},
        {u"createdAt"_s, manifest.createdAt.toString(Qt::ISODate)},
        {u"programVersion"_s, manifest.programVersion},
        {u"toolsVersion"_s, manifest.toolsVersion},
        {u"sourceVersion"_s, manifest.source.version},
        {u"sourceVersionNum"_s, manifest.source.versionNum},
        {u"database"_s, database ? databaseToJson(*database) : QJsonObject{{u"name"_s, manifest.database}}},
        {u"archive"_s, manifest.archive},
        {u"files"_s, files},
        {u"entries"_s, manifest.entries},
        {u"tables"_s, manifest.tables},
        {u"dataSize"_s, manifest.source.dataSize},
        {u"properties"_s, propertiesToJson(manifest.source.properties)},
        {u"roles"_s, roles},
        {u"globals"_s, manifest.globals},
    };
}

Result<ExportManifest> exportManifestFromJson(const QJsonObject &object)
{
    JsonReader json(object);
    const int version = json.number("formatVersion"_L1, 0, 0);
    if (version < 1 || version > ExportManifest::currentFormatVersion)
        return Error(u"error.manifest-version"_s, {QString::number(version)});
    ExportManifest manifest;
    manifest.createdAt = QDateTime::fromString(json.text("createdAt"_L1), Qt::ISODate);
    manifest.programVersion = json.text("programVersion"_L1);
    manifest.toolsVersion = json.text("toolsVersion"_L1);
    manifest.source.version = json.text("sourceVersion"_L1);
    manifest.source.versionNum = json.number("sourceVersionNum"_L1, 0, 0);
    json.requiredObject("database"_L1,
                        [&](JsonReader &inner) { manifest.source.databases = {readDatabaseFacts(inner)}; });
    manifest.archive = json.requiredText("archive"_L1);
    if (!isPlainFileName(manifest.archive))
        json.fail(u"error.json-value"_s, u"archive"_s);
    json.objects("files"_L1, [&](JsonReader &inner) { manifest.files += readExportedFile(inner); });
    manifest.entries = json.number<qint64>("entries"_L1, manifest.entries, -1);
    manifest.tables = json.number<qint64>("tables"_L1, manifest.tables, -1);
    manifest.source.tableCount = manifest.tables;
    manifest.source.dataSize = json.number<qint64>("dataSize"_L1, -1, -1);
    json.object("properties"_L1,
                [&](JsonReader &inner) { manifest.source.properties = readDatabaseProperties(inner); });
    json.objects("roles"_L1, [&](JsonReader &inner) { manifest.source.roles += readRoleFacts(inner); });
    manifest.globals = json.text("globals"_L1);
    if (json.error())
        return *json.error();
    manifest.database = manifest.source.databases.constFirst().name;
    manifest.source.currentDatabase = manifest.database;
    if (manifest.archiveSha256().isEmpty())
        return Error(u"error.json-value"_s, {u"archive"_s});
    return manifest;
}

} // namespace trunkline
