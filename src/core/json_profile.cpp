#include "core/json_names.h"
#include "core/json_parts.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

// A keyword stands unquoted in a connection string, so that nothing but a plain word may be one.
bool isKeyword(const QString &text)
{
    static const QRegularExpression pattern(u"\\A[a-z][a-z0-9_]{0,62}\\z"_s);
    return pattern.match(text).hasMatch();
}

/// The path of a member whose name is that of a secret, at any depth; empty where there is none.
QString secretMember(const QJsonValue &value, const QString &path)
{
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            const QString found = secretMember(array.at(i), path + u'[' + QString::number(i) + u']');
            if (!found.isEmpty())
                return found;
        }
        return {};
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString here = path.isEmpty() ? it.key() : path + u'.' + it.key();
        if (ConnectionParams::isSecretKeyword(it.key().toLower()))
            return here;
        const QString found = secretMember(it.value(), here);
        if (!found.isEmpty())
            return found;
    }
    return {};
}

ConnectionParams readParams(JsonReader &json)
{
    ConnectionParams params;
    const QMap<QString, QString> values = json.textMap("params"_L1);
    for (auto it = values.begin(); it != values.end(); ++it) {
        const QString path = u"params."_s + it.key();
        if (!isKeyword(it.key()))
            json.fail(u"error.json-value"_s, path);
        else if (!params.set(it.key(), it.value()))
            json.fail(u"error.json-secret"_s, path);
    }
    return params;
}

QJsonObject toJson(const TargetDatabase &database)
{
    return {
        {u"name"_s, database.name},
        {u"mode"_s, enumName(database.mode)},
        {u"owner"_s, database.owner},
        {u"encoding"_s, database.encoding},
        {u"localeProvider"_s, database.localeProvider},
        {u"locale"_s, database.locale},
        {u"template"_s, database.databaseTemplate},
    };
}

TargetDatabase readTargetDatabase(JsonReader &json)
{
    TargetDatabase database;
    database.name = json.text("name"_L1);
    database.mode = json.name("mode"_L1, database.mode);
    database.owner = json.text("owner"_L1);
    database.encoding = json.text("encoding"_L1);
    database.localeProvider = json.text("localeProvider"_L1);
    if (!QStringList{u""_s, u"libc"_s, u"icu"_s, u"builtin"_s}.contains(database.localeProvider))
        json.fail(u"error.json-value"_s, u"localeProvider"_s);
    database.locale = json.text("locale"_L1);
    if (json.contains("template"_L1))
        database.databaseTemplate = json.text("template"_L1);
    return database;
}

RoleOptions readRoles(JsonReader &json)
{
    RoleOptions roles;
    roles.selection = json.name("selection"_L1, roles.selection);
    roles.leftOut = json.texts("leftOut"_L1);
    roles.alterExisting = json.flag("alterExisting"_L1, roles.alterExisting);
    roles.passwords = json.flag("takeVerifiers"_L1, roles.passwords);
    return roles;
}

DumpOptions readDump(JsonReader &json)
{
    DumpOptions dump;
    dump.folder = json.text("folder"_L1);
    dump.keep = json.flag("keep"_L1, dump.keep);
    dump.compressor = json.name("compressor"_L1, dump.compressor);
    dump.compression = json.number("compression"_L1, dump.compression, -1, DumpOptions::highestLevel(dump.compressor));
    if (dump.compression == 0 && dump.compressor != Compressor::Gzip)
        json.fail(u"error.json-value"_s, u"compression"_s);
    return dump;
}

VerificationOptions readVerificationOptions(JsonReader &json)
{
    VerificationOptions verification;
    verification.level = json.name("level"_L1, verification.level);
    verification.connections =
        json.number("connections"_L1, verification.connections, 1, VerificationOptions::mostConnections);
    verification.sampleOver = json.number<qint64>("sampleOver"_L1, verification.sampleOver, 0);
    return verification;
}

} // namespace

QJsonObject toJson(const QMap<QString, QString> &map)
{
    QJsonObject object;
    for (auto it = map.begin(); it != map.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

QJsonObject toJson(const SavedConnection &connection)
{
    return {
        {u"id"_s, connection.id},
        {u"name"_s, connection.name},
        {u"params"_s, toJson(connection.params.values())},
        {u"passwordPlace"_s, enumName(connection.passwordPlace)},
        {u"label"_s, enumName(connection.label)},
    };
}

SavedConnection readConnection(JsonReader &json)
{
    SavedConnection connection;
    const QString secret = secretMember(json.json(), {});
    if (!secret.isEmpty())
        json.fail(u"error.json-secret"_s, secret);
    connection.id = json.text("id"_L1);
    connection.name = json.text("name"_L1);
    connection.params = readParams(json);
    connection.passwordPlace = json.name("passwordPlace"_L1, connection.passwordPlace);
    connection.label = json.name("label"_L1, connection.label);
    return connection;
}

Result<SavedConnection> savedConnectionFromJson(const QJsonObject &object)
{
    JsonReader json(object);
    SavedConnection connection = readConnection(json);
    if (json.error())
        return *json.error();
    return connection;
}

QJsonObject toJson(const MigrationProfile &profile)
{
    return {
        {u"formatVersion"_s, MigrationProfile::currentFormatVersion},
        {u"id"_s, profile.id},
        {u"source"_s, toJson(profile.source)},
        {u"target"_s, toJson(profile.target)},
        {u"targetDatabase"_s, toJson(profile.targetDatabase)},
        {u"method"_s, enumName(profile.method)},
        {u"methodIsAdvised"_s, profile.methodIsAdvised},
        {u"jobs"_s, profile.jobs},
        {u"onError"_s, enumName(profile.onError)},
        {u"analyze"_s, profile.analyze},
        {u"freezeSource"_s, profile.freezeSource},
        {u"objects"_s, toJson(profile.objects)},
        {u"roles"_s, QJsonObject{{u"selection"_s, enumName(profile.roles.selection)},
                                 {u"leftOut"_s, QJsonArray::fromStringList(profile.roles.leftOut)},
                                 {u"alterExisting"_s, profile.roles.alterExisting},
                                 {u"takeVerifiers"_s, profile.roles.passwords}}},
        {u"ownership"_s, toJson(profile.ownership)},
        {u"content"_s, toJson(profile.content)},
        {u"managedTarget"_s, enumName(profile.managedTarget)},
        {u"half"_s, enumName(profile.half)},
        {u"archive"_s, profile.archive},
        {u"dump"_s, QJsonObject{{u"folder"_s, profile.dump.folder},
                                {u"keep"_s, profile.dump.keep},
                                {u"compressor"_s, enumName(profile.dump.compressor)},
                                {u"compression"_s, profile.dump.compression}}},
        {u"verification"_s, QJsonObject{{u"level"_s, enumName(profile.verification.level)},
                                        {u"connections"_s, profile.verification.connections},
                                        {u"sampleOver"_s, profile.verification.sampleOver}}},
        {u"clientToolsFolder"_s, profile.clientToolsFolder},
    };
}

Result<MigrationProfile> migrationProfileFromJson(const QJsonObject &object)
{
    JsonReader json(object);
    MigrationProfile profile;
    const QString secret = secretMember(object, {});
    if (!secret.isEmpty())
        json.fail(u"error.json-secret"_s, secret);
    profile.id = json.requiredText("id"_L1);
    json.requiredObject("source"_L1, [&](JsonReader &inner) { profile.source = readConnection(inner); });
    json.requiredObject("target"_L1, [&](JsonReader &inner) { profile.target = readConnection(inner); });
    json.object("targetDatabase"_L1, [&](JsonReader &inner) { profile.targetDatabase = readTargetDatabase(inner); });
    profile.method = json.name("method"_L1, profile.method);
    profile.methodIsAdvised = json.flag("methodIsAdvised"_L1, profile.methodIsAdvised);
    profile.jobs = json.number("jobs"_L1, profile.jobs, 1, 64);
    profile.onError = json.name("onError"_L1, profile.onError);
    profile.analyze = json.flag("analyze"_L1, profile.analyze);
    profile.freezeSource = json.flag("freezeSource"_L1, profile.freezeSource);
    json.object("objects"_L1, [&](JsonReader &inner) { profile.objects = readObjectSelection(inner); });
    json.object("ownership"_L1, [&](JsonReader &inner) { profile.ownership = readOwnership(inner); });
    json.object("content"_L1, [&](JsonReader &inner) { profile.content = readContent(inner); });
    profile.managedTarget = json.name("managedTarget"_L1, profile.managedTarget);
    profile.half = json.name("half"_L1, profile.half);
    profile.archive = json.text("archive"_L1);
    json.object("roles"_L1, [&](JsonReader &inner) { profile.roles = readRoles(inner); });
    json.object("dump"_L1, [&](JsonReader &inner) { profile.dump = readDump(inner); });
    json.object("verification"_L1, [&](JsonReader &inner) { profile.verification = readVerificationOptions(inner); });
    profile.clientToolsFolder = json.text("clientToolsFolder"_L1);
    if (json.error())
        return *json.error();
    return profile;
}

} // namespace trunkline
