#include "core/json_names.h"
#include "core/json_parts.h"

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

QJsonObject choiceToJson(const ObjectChoice &choice)
{
    QJsonObject object = toJson(choice.object);
    object.insert(u"travel"_s, enumName(choice.travel));
    return object;
}

ObjectChoice readChoice(JsonReader &json)
{
    ObjectChoice choice;
    choice.object = readObjectName(json);
    choice.travel = json.requiredName("travel"_L1, choice.travel);
    return choice;
}

} // namespace

QJsonObject toJson(const ObjectName &name)
{
    QJsonObject object{{u"kind"_s, enumName(name.kind)}, {u"name"_s, name.name}};
    if (!name.schema.isEmpty())
        object.insert(u"schema"_s, name.schema);
    if (!name.relation.isEmpty())
        object.insert(u"relation"_s, name.relation);
    return object;
}

ObjectName readObjectName(JsonReader &json)
{
    ObjectName name;
    name.kind = json.requiredName("kind"_L1, name.kind);
    name.schema = json.text("schema"_L1);
    name.name = json.requiredText("name"_L1);
    name.relation = json.text("relation"_L1);
    return name;
}

QJsonObject toJson(const ObjectSelection &selection)
{
    QJsonArray choices;
    for (const ObjectChoice &choice : selection.choices)
        choices.append(choiceToJson(choice));
    return {
        {u"schemas"_s, QJsonArray::fromStringList(selection.schemas)},
        {u"excludedSchemas"_s, QJsonArray::fromStringList(selection.excludedSchemas)},
        {u"tables"_s, QJsonArray::fromStringList(selection.tables)},
        {u"excludedTables"_s, QJsonArray::fromStringList(selection.excludedTables)},
        {u"excludedTableData"_s, QJsonArray::fromStringList(selection.excludedTableData)},
        {u"choices"_s, choices},
        {u"largeObjects"_s, enumName(selection.largeObjects)},
    };
}

ObjectSelection readObjectSelection(JsonReader &json)
{
    ObjectSelection selection;
    selection.schemas = json.texts("schemas"_L1);
    selection.excludedSchemas = json.texts("excludedSchemas"_L1);
    selection.tables = json.texts("tables"_L1);
    selection.excludedTables = json.texts("excludedTables"_L1);
    selection.excludedTableData = json.texts("excludedTableData"_L1);
    json.objects("choices"_L1, [&](JsonReader &inner) { selection.choices += readChoice(inner); });
    selection.largeObjects = json.name("largeObjects"_L1, selection.largeObjects);
    return selection;
}

QJsonObject toJson(const OwnershipOptions &ownership)
{
    return {
        {u"owners"_s, enumName(ownership.owners)}, {u"owner"_s, ownership.owner},
        {u"grants"_s, enumName(ownership.grants)}, {u"defaultPrivileges"_s, ownership.defaultPrivileges},
        {u"roleMap"_s, toJson(ownership.roleMap)},
    };
}

OwnershipOptions readOwnership(JsonReader &json)
{
    OwnershipOptions ownership;
    ownership.owners = json.name("owners"_L1, ownership.owners);
    ownership.owner = json.text("owner"_L1);
    ownership.grants = json.name("grants"_L1, ownership.grants);
    ownership.defaultPrivileges = json.flag("defaultPrivileges"_L1, ownership.defaultPrivileges);
    ownership.roleMap = json.textMap("roleMap"_L1);
    return ownership;
}

QJsonObject toJson(const ContentOptions &content)
{
    return {
        {u"comments"_s, content.comments},
        {u"publications"_s, content.publications},
        {u"subscriptions"_s, content.subscriptions},
        {u"securityLabels"_s, content.securityLabels},
        {u"toastCompression"_s, content.toastCompression},
        {u"tableAccessMethods"_s, content.tableAccessMethods},
        {u"tablespaces"_s, enumName(content.tablespaces)},
        {u"tablespaceMap"_s, toJson(content.tablespaceMap)},
        {u"databaseSettings"_s, content.databaseSettings},
        {u"roleSettings"_s, content.roleSettings},
        {u"databaseProperties"_s, content.databaseProperties},
    };
}

ContentOptions readContent(JsonReader &json)
{
    ContentOptions content;
    content.comments = json.flag("comments"_L1, content.comments);
    content.publications = json.flag("publications"_L1, content.publications);
    content.subscriptions = json.flag("subscriptions"_L1, content.subscriptions);
    content.securityLabels = json.flag("securityLabels"_L1, content.securityLabels);
    content.toastCompression = json.flag("toastCompression"_L1, content.toastCompression);
    content.tableAccessMethods = json.flag("tableAccessMethods"_L1, content.tableAccessMethods);
    content.tablespaces = json.name("tablespaces"_L1, content.tablespaces);
    content.tablespaceMap = json.textMap("tablespaceMap"_L1);
    content.databaseSettings = json.flag("databaseSettings"_L1, content.databaseSettings);
    content.roleSettings = json.flag("roleSettings"_L1, content.roleSettings);
    content.databaseProperties = json.flag("databaseProperties"_L1, content.databaseProperties);
    return content;
}

} // namespace trunkline
