#include "core/json_names.h"
#include "core/json_parts.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

// What a plan sets in the environment becomes part of a command that a person pastes: a name is a plain word, and a
// password is never among them.
QMap<QString, QString> readEnvironment(JsonReader &json)
{
    static const QRegularExpression plainWord(u"\\A[A-Za-z_][A-Za-z0-9_]*\\z"_s);
    const QMap<QString, QString> environment = json.textMap("environment"_L1);
    for (auto it = environment.begin(); it != environment.end(); ++it) {
        const QString path = u"environment."_s + it.key();
        if (!plainWord.match(it.key()).hasMatch())
            json.fail(u"error.json-value"_s, path);
        if (it.key().compare(u"PGPASSWORD"_s, Qt::CaseInsensitive) == 0)
            json.fail(u"error.json-secret"_s, path);
    }
    return environment;
}

QJsonArray idsToJson(const QList<ObjectId> &ids)
{
    QJsonArray array;
    for (const ObjectId &id : ids)
        array.append(QJsonObject{{u"catalog"_s, qint64(id.catalog)}, {u"oid"_s, qint64(id.oid)}});
    return array;
}

QList<ObjectId> readIds(JsonReader &json, QLatin1StringView key)
{
    QList<ObjectId> ids;
    json.objects(key, [&](JsonReader &inner) {
        ids += ObjectId{inner.number<quint32>("catalog"_L1, 0), inner.number<quint32>("oid"_L1, 0)};
    });
    return ids;
}

QJsonArray numbersToJson(const QList<int> &numbers)
{
    QJsonArray array;
    for (const int number : numbers)
        array.append(QJsonObject{{u"dumpId"_s, number}});
    return array;
}

QJsonObject filterToJson(const ArchiveFilter &filter)
{
    QJsonObject object{
        {u"listFile"_s, filter.listFile},
        {u"leftOut"_s, idsToJson(filter.leftOut)},
        {u"withoutRows"_s, idsToJson(filter.withoutRows)},
        {u"largeObjects"_s, filter.largeObjects},
        {u"extensionComments"_s, filter.extensionComments},
        {u"defaultPrivileges"_s, filter.defaultPrivileges},
    };
    if (filter.only)
        object.insert(u"only"_s, numbersToJson(*filter.only));
    return object;
}

ArchiveFilter readFilter(JsonReader &json)
{
    ArchiveFilter filter;
    filter.listFile = json.text("listFile"_L1);
    filter.leftOut = readIds(json, "leftOut"_L1);
    filter.withoutRows = readIds(json, "withoutRows"_L1);
    filter.largeObjects = json.flag("largeObjects"_L1, filter.largeObjects);
    filter.extensionComments = json.flag("extensionComments"_L1, filter.extensionComments);
    filter.defaultPrivileges = json.flag("defaultPrivileges"_L1, filter.defaultPrivileges);
    if (json.contains("only"_L1)) {
        filter.only.emplace();
        json.objects("only"_L1, [&](JsonReader &inner) { *filter.only += inner.number("dumpId"_L1, 0, 0); });
    }
    return filter;
}

struct PayloadToJson
{
    QJsonObject operator()(const ToolCommand &command) const
    {
        QJsonObject object{
            {u"kind"_s, u"tool"_s},
            {u"tool"_s, enumName(command.tool)},
            {u"side"_s, enumName(command.side)},
            {u"program"_s, command.program},
            {u"arguments"_s, QJsonArray::fromStringList(command.arguments)},
            {u"environment"_s, toJson(command.environment)},
        };
        if (!command.standardOutputFile.isEmpty())
            object.insert(u"standardOutputFile"_s, command.standardOutputFile);
        if (!command.inputFile.isEmpty())
            object.insert(u"inputFile"_s, command.inputFile);
        if (!command.inputText.isEmpty())
            object.insert(u"inputText"_s, command.inputText);
        if (command.archiveFilter)
            object.insert(u"archiveFilter"_s, filterToJson(*command.archiveFilter));
        return object;
    }
    QJsonObject operator()(const SqlWork &work) const
    {
        return {
            {u"kind"_s, u"sql"_s},          {u"side"_s, enumName(work.side)},
            {u"database"_s, work.database}, {u"statements"_s, QJsonArray::fromStringList(work.statements)},
            {u"goesOn"_s, work.goesOn},
        };
    }
    QJsonObject operator()(const InProcessWork &work) const
    {
        QJsonObject object{{u"kind"_s, u"in-process"_s},
                           {u"statements"_s, QJsonArray::fromStringList(work.statements)}};
        if (!work.roles.isEmpty())
            object.insert(u"roles"_s, QJsonArray::fromStringList(work.roles));
        return object;
    }
    QJsonObject operator()(const OwnershipWork &work) const
    {
        return {
            {u"kind"_s, u"ownership"_s},
            {u"setsOwners"_s, work.setsOwners},
            {u"owner"_s, work.owner},
            {u"setsGrants"_s, work.setsGrants},
            {u"mapsGrants"_s, work.mapsGrants},
            {u"defaultPrivileges"_s, work.defaultPrivileges},
            {u"roleMap"_s, toJson(work.roleMap)},
            {u"mapsOwners"_s, work.mapsOwners},
            {u"joinsOwners"_s, work.joinsOwners},
            {u"tablespaceStatements"_s, QJsonArray::fromStringList(work.tablespaceStatements)},
            {u"statements"_s, QJsonArray::fromStringList(work.statements)},
        };
    }
    QJsonObject operator()(const StreamWork &work) const
    {
        return {
            {u"kind"_s, u"stream"_s},
            {u"dump"_s, (*this)(work.dump)},
            {u"restore"_s, (*this)(work.restore)},
        };
    }
    QJsonObject operator()(const DirectWork &work) const
    {
        return {
            {u"kind"_s, u"direct"_s},
            {u"switches"_s, QJsonArray::fromStringList(work.switches)},
            {u"filter"_s, filterToJson(work.filter)},
            {u"jobs"_s, work.jobs},
            {u"stopsOnError"_s, work.stopsOnError},
            {u"analyzes"_s, work.analyzes},
            {u"statements"_s, QJsonArray::fromStringList(work.statements)},
        };
    }
};

DirectWork readDirectWork(JsonReader &json)
{
    DirectWork work;
    work.switches = json.texts("switches"_L1);
    json.requiredObject("filter"_L1, [&](JsonReader &inner) { work.filter = readFilter(inner); });
    work.jobs = json.number("jobs"_L1, work.jobs, 1);
    work.stopsOnError = json.flag("stopsOnError"_L1, work.stopsOnError);
    work.analyzes = json.flag("analyzes"_L1, work.analyzes);
    work.statements = json.texts("statements"_L1);
    return work;
}

ToolCommand readToolCommand(JsonReader &json)
{
    ToolCommand command;
    command.tool = json.requiredName("tool"_L1, command.tool);
    command.side = json.requiredName("side"_L1, command.side);
    command.program = json.requiredText("program"_L1);
    command.arguments = json.texts("arguments"_L1);
    command.environment = readEnvironment(json);
    command.standardOutputFile = json.text("standardOutputFile"_L1);
    command.inputFile = json.text("inputFile"_L1);
    command.inputText = json.text("inputText"_L1);
    json.object("archiveFilter"_L1, [&](JsonReader &inner) { command.archiveFilter = readFilter(inner); });
    return command;
}

OwnershipWork readOwnershipWork(JsonReader &json)
{
    OwnershipWork work;
    work.setsOwners = json.flag("setsOwners"_L1, work.setsOwners);
    work.owner = json.text("owner"_L1);
    work.setsGrants = json.flag("setsGrants"_L1, work.setsGrants);
    work.mapsGrants = json.flag("mapsGrants"_L1, work.mapsGrants);
    work.defaultPrivileges = json.flag("defaultPrivileges"_L1, work.defaultPrivileges);
    work.roleMap = json.textMap("roleMap"_L1);
    work.mapsOwners = json.flag("mapsOwners"_L1, work.mapsOwners);
    work.joinsOwners = json.flag("joinsOwners"_L1, work.joinsOwners);
    work.tablespaceStatements = json.texts("tablespaceStatements"_L1);
    work.statements = json.texts("statements"_L1);
    return work;
}

StreamWork readStreamWork(JsonReader &json)
{
    StreamWork work;
    json.requiredObject("dump"_L1, [&](JsonReader &inner) { work.dump = readToolCommand(inner); });
    json.requiredObject("restore"_L1, [&](JsonReader &inner) { work.restore = readToolCommand(inner); });
    return work;
}

StepPayload readPayload(JsonReader &json)
{
    const QString kind = json.requiredText("kind"_L1);
    if (kind == "tool"_L1)
        return readToolCommand(json);
    if (kind == "sql"_L1) {
        SqlWork work;
        work.side = json.requiredName("side"_L1, work.side);
        work.database = json.text("database"_L1);
        work.statements = json.texts("statements"_L1);
        work.goesOn = json.flag("goesOn"_L1, work.goesOn);
        return work;
    }
    if (kind == "ownership"_L1)
        return readOwnershipWork(json);
    if (kind == "stream"_L1)
        return readStreamWork(json);
    if (kind == "direct"_L1)
        return readDirectWork(json);
    if (kind != "in-process"_L1)
        json.fail(u"error.json-value"_s, u"kind"_s);
    return InProcessWork{json.texts("statements"_L1), json.texts("roles"_L1)};
}

QJsonObject toJson(const Step &step)
{
    QJsonObject object{
        {u"id"_s, step.id},
        {u"kind"_s, enumName(step.kind)},
        {u"dependsOn"_s, QJsonArray::fromStringList(step.dependsOn)},
        {u"payload"_s, std::visit(PayloadToJson(), step.payload)},
    };
    if (!step.note.isEmpty())
        object.insert(u"note"_s, toJson(step.note));
    if (step.estimatedMs >= 0)
        object.insert(u"estimatedMs"_s, step.estimatedMs);
    if (step.estimatedMs >= 0 && !qFuzzyCompare(step.estimateDoubt, Step::usualDoubt))
        object.insert(u"estimateDoubt"_s, step.estimateDoubt);
    if (step.modelMs >= 0)
        object.insert(u"modelMs"_s, step.modelMs);
    if (step.expectedItems >= 0)
        object.insert(u"expectedItems"_s, step.expectedItems);
    return object;
}

Step readStep(JsonReader &json)
{
    Step step;
    step.id = json.requiredText("id"_L1);
    step.kind = json.requiredName("kind"_L1, step.kind);
    step.dependsOn = json.texts("dependsOn"_L1);
    json.requiredObject("payload"_L1, [&](JsonReader &inner) { step.payload = readPayload(inner); });
    json.object("note"_L1, [&](JsonReader &inner) { step.note = readMessage(inner); });
    step.estimatedMs = json.number<qint64>("estimatedMs"_L1, step.estimatedMs, -1);
    step.estimateDoubt = json.real("estimateDoubt"_L1, step.estimateDoubt, 0, 100);
    step.modelMs = json.number<qint64>("modelMs"_L1, step.modelMs, -1);
    step.expectedItems = json.number<qint64>("expectedItems"_L1, step.expectedItems, -1);
    return step;
}

QJsonObject toJson(const ClientTools &tools)
{
    QJsonObject programs;
    for (auto it = tools.programs.begin(); it != tools.programs.end(); ++it)
        programs.insert(enumName(it.key()), it.value());
    QJsonObject object{
        {u"folder"_s, tools.folder}, {u"version"_s, tools.version},         {u"major"_s, tools.major},
        {u"minor"_s, tools.minor},   {u"origin"_s, enumName(tools.origin)}, {u"programs"_s, programs},
    };
    if (tools.defect)
        object.insert(u"defect"_s, toJson(*tools.defect));
    return object;
}

ClientTools readTools(JsonReader &json)
{
    ClientTools tools;
    tools.folder = json.text("folder"_L1);
    tools.version = json.text("version"_L1);
    tools.major = json.number("major"_L1, tools.major, 0);
    tools.minor = json.number("minor"_L1, tools.minor, 0);
    tools.origin = json.name("origin"_L1, tools.origin);
    const QMap<QString, QString> programs = json.textMap("programs"_L1);
    for (auto it = programs.begin(); it != programs.end(); ++it) {
        if (const std::optional<Tool> tool = enumFromName<Tool>(it.key()))
            tools.programs.insert(*tool, it.value());
    }
    json.object("defect"_L1, [&](JsonReader &inner) { tools.defect = readError(inner); });
    return tools;
}

} // namespace

QJsonObject toJson(const MigrationPlan &plan)
{
    QJsonArray steps;
    for (const Step &step : plan.steps)
        steps.append(toJson(step));
    return {
        {u"runId"_s, plan.runId},
        {u"applicationName"_s, plan.applicationName},
        {u"source"_s, toJson(plan.source)},
        {u"target"_s, toJson(plan.target)},
        {u"sourceDatabase"_s, plan.sourceDatabase},
        {u"targetDatabase"_s, plan.targetDatabase},
        {u"createsTargetDatabase"_s, plan.createsTargetDatabase},
        {u"dumpFile"_s, plan.dumpFile},
        {u"method"_s, enumName(plan.method)},
        {u"half"_s, enumName(plan.half)},
        {u"archiveSha256"_s, plan.archiveSha256},
        {u"repairOf"_s, plan.repairOf},
        {u"rehearsal"_s, plan.rehearsal},
        {u"archiveSize"_s, plan.archiveSize},
        {u"madeDatabaseOid"_s, qint64(plan.madeDatabaseOid)},
        {u"tools"_s, QJsonObject{{u"set"_s, toJson(plan.tools.tools)}, {u"reason"_s, toJson(plan.tools.reason)}}},
        {u"steps"_s, steps},
        {u"notExported"_s, toJson(plan.notExported)},
    };
}

MigrationPlan readPlan(JsonReader &json)
{
    MigrationPlan plan;
    plan.runId = json.requiredText("runId"_L1);
    plan.applicationName = json.text("applicationName"_L1);
    json.object("source"_L1, [&](JsonReader &inner) { plan.source = readConnection(inner); });
    json.object("target"_L1, [&](JsonReader &inner) { plan.target = readConnection(inner); });
    plan.sourceDatabase = json.text("sourceDatabase"_L1);
    plan.targetDatabase = json.text("targetDatabase"_L1);
    plan.createsTargetDatabase = json.flag("createsTargetDatabase"_L1, false);
    plan.dumpFile = json.text("dumpFile"_L1);
    plan.method = json.name("method"_L1, plan.method);
    plan.half = json.name("half"_L1, plan.half);
    plan.archiveSha256 = json.text("archiveSha256"_L1);
    plan.repairOf = json.text("repairOf"_L1);
    plan.rehearsal = json.flag("rehearsal"_L1, false);
    plan.archiveSize = json.number<qint64>("archiveSize"_L1, plan.archiveSize, -1);
    plan.madeDatabaseOid = static_cast<quint32>(json.number<qint64>("madeDatabaseOid"_L1, 0, 0));
    json.object("tools"_L1, [&](JsonReader &choice) {
        choice.object("set"_L1, [&](JsonReader &inner) { plan.tools.tools = readTools(inner); });
        choice.object("reason"_L1, [&](JsonReader &inner) { plan.tools.reason = readMessage(inner); });
    });
    json.objects("notExported"_L1, [&](JsonReader &inner) { plan.notExported += readLedgerEntry(inner); });
    json.objects("steps"_L1, [&](JsonReader &inner) {
        const Step step = readStep(inner);
        if (plan.step(step.id))
            inner.fail(u"error.json-value"_s, u"id"_s);
        plan.steps += step;
    });
    return plan;
}

Result<MigrationPlan> migrationPlanFromJson(const QJsonObject &object)
{
    JsonReader json(object);
    MigrationPlan plan = readPlan(json);
    if (json.error())
        return *json.error();
    return plan;
}

} // namespace trunkline
