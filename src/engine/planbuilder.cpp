#include "engine/planbuilder.h"

#include "core/quoting.h"
#include "engine/planparts.h"
#include "engine/sourcefreeze.h"
#include "engine/traveltime.h"
#include "tools/archivecatalog.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

/// A database name as part of a file name that is valid on every system.
QString fileNamePart(const QString &name)
{
    QString part;
    for (const QChar c : name.left(40))
        part += c.isLetterOrNumber() || c == u'_' || c == u'-' ? c : u'_';
    return part.isEmpty() ? u"database"_s : part;
}

QString plannedDumpFile(const PlanInput &input)
{
    if (input.repair)
        return input.repair->plan.dumpFile;
    if (input.profile.half == Half::ImportOnly)
        return input.archive;
    const Method method = plannedMethod(input);
    if (method == Method::Stream)
        return {};
    const QString what = method == Method::Direct      ? u"-definitions.dump"_s
                         : method == Method::Directory ? u".dump.d"_s
                                                       : u".dump"_s;
    if (input.profile.half == Half::ExportOnly)
        return input.dumpFolder + u'/' + fileNamePart(input.profile.sourceDatabaseName()) + what;
    return input.dumpFolder + u'/' + fileNamePart(input.profile.sourceDatabaseName()) + u'-' +
           input.now.toString(u"yyyyMMdd-HHmmss"_s) + u'-' + input.runId.left(4) + what;
}

Step checkStep(const PlanInput &input)
{
    Step step;
    step.id = stepKindName(StepKind::Check);
    step.kind = StepKind::Check;
    if (input.globals && input.profile.half != Half::ImportOnly)
        step.payload = rolesReadCommand(input.tools.tools, input.sourceParams);
    else
        step.payload = InProcessWork{};
    step.estimatedMs = 500;
    return step;
}

Step freezeStep(const PlanInput &input)
{
    SqlWork work;
    work.side = Side::Source;
    work.database = input.profile.sourceDatabaseName();
    work.statements = SourceFreeze::statements(work.database);
    Step step;
    step.id = stepKindName(StepKind::Freeze);
    step.kind = StepKind::Freeze;
    step.payload = work;
    step.note = Message{u"note.freeze"_s, {work.database}};
    step.estimatedMs = 300;
    return step;
}

Step rolesStep(const PlanInput &input)
{
    Step step;
    step.id = stepKindName(StepKind::Roles);
    step.kind = StepKind::Roles;
    ToolCommand command = plannedCommand(Tool::Psql, input.tools.tools, Side::Target, {});
    command.inputFile = input.dumpFolder + u"/roles-"_s + input.runId.left(8) + u".sql"_s;
    command.inputText = input.globals->text;
    command.arguments = {u"-X"_s,
                         u"-q"_s,
                         u"-w"_s,
                         u"-v"_s,
                         u"ON_ERROR_STOP=1"_s,
                         u"-v"_s,
                         u"VERBOSITY=verbose"_s, // tells the SQLSTATE
                         u"-f"_s,
                         command.inputFile,
                         u"-d"_s,
                         conninfoFor(input.targetParams, {}, input.tools.tools.major)};
    step.payload = command;
    step.note =
        Message{u"note.roles-count"_s,
                {QString::number(input.globals->created.size()), QString::number(input.globals->existing.size())}};
    step.expectedItems = input.globals->created.size();
    step.estimatedMs = 500;
    return step;
}

/// The verifiers go from server to server and are in no plan.
std::optional<Step> rolePasswordsStep(const PlanInput &input)
{
    if (!input.profile.roles.passwords || !input.globals || input.globals->withoutPassword.isEmpty() ||
        !input.source.readsVerifiers || !(input.target.superuser || input.target.mayCreateRoles))
        return std::nullopt;
    InProcessWork work;
    work.roles = input.globals->withoutPassword;
    for (const QString &role : std::as_const(work.roles))
        work.statements += u"ALTER ROLE %1 PASSWORD '…'"_s.arg(Quoting::identifier(role));
    Step step;
    step.id = u"role-passwords"_s;
    step.kind = StepKind::Roles;
    step.payload = work;
    step.expectedItems = work.roles.size();
    step.estimatedMs = 300;
    return step;
}

Step analyzeStep(const PlanInput &input)
{
    Step step;
    step.id = stepKindName(StepKind::Analyze);
    step.kind = StepKind::Analyze;
    step.payload = InProcessWork{{u"ANALYZE"_s}};
    step.expectedItems = input.source.tableCount;
    return step;
}

/// Servers answer in the language of their lc_messages, and only superusers may change it. The utilities tell no
/// SQLSTATE, so that their errors are known by the server's words.
void askForPlainMessages(ConnectionParams &params, const ServerFacts &server)
{
    const QString &locale = server.messageLocale;
    const bool isPlain = locale.isEmpty() || locale == "C"_L1 || locale.startsWith("C."_L1) || locale == "POSIX"_L1 ||
                         locale.startsWith("en"_L1, Qt::CaseInsensitive);
    if (!isPlain && server.superuser && !server.throughPooler)
        params.set(u"options"_s, (params.value(u"options"_s) + u" -c lc_messages=C"_s).trimmed());
}

/// Whose target's user is no superuser reads the rows as long as everything belongs to him.
bool verifiesBeforeOwners(const PlanInput &input)
{
    return !input.target.superuser;
}

std::optional<Step> verifyStep(const PlanInput &input)
{
    const VerificationOptions &options = input.profile.verification;
    if (input.profile.half != Half::Both || options.level == VerifyLevel::None)
        return std::nullopt;
    Step step;
    step.id = stepKindName(StepKind::Verify);
    step.kind = StepKind::Verify;
    step.payload = InProcessWork{{options.level == VerifyLevel::Counts
                                      ? u"SELECT count(*) FROM ONLY …"_s
                                      : u"SELECT count(*), sum(hashtextextended(ROW(…)::text, 0)) FROM ONLY …"_s}};
    step.note = Message{input.repair ? u"note.verify-now"_s : u"note.verify-snapshot"_s, {}};
    return step;
}

/// Owners and grants are what they are to be only at the end.
Step verifyCatalogsStep()
{
    Step step;
    step.id = verifyCatalogsStepId();
    step.kind = StepKind::Verify;
    step.payload = InProcessWork{{u"SELECT … FROM pg_catalog…"_s}};
    step.note = Message{u"note.verify-catalogs"_s, {}};
    step.estimatedMs = 1000;
    return step;
}

/// A step that only sends a few statements.
constexpr qint64 shortStepMs = 300;

void addEstimates(QList<Step> &steps, const TravelQuestion &question)
{
    const TravelTime time = travelTime(question);
    for (Step &step : steps) {
        const StepTime *known = step.id == verifyCatalogsStepId() ? nullptr : time.step(step.kind);
        if (known) {
            step.estimatedMs = known->ms;
            step.estimateDoubt = known->doubt;
            step.modelMs = known->modelMs;
        } else if (step.kind != StepKind::Check) {
            step.modelMs = step.estimatedMs > 0 ? step.estimatedMs : shortStepMs;
            const LearntSpeeds::Answer learnt =
                question.speeds.answer({question.profile.id, question.route, step.kind, step.id, 1});
            step.estimatedMs = static_cast<qint64>(static_cast<double>(step.modelMs) * learnt.factor);
            step.estimateDoubt = learnt.doubt;
        }
    }
}

} // namespace

Method plannedMethod(const PlanInput &input)
{
    return input.repair ? Method::File : input.profile.usedMethod();
}

namespace {

/// As our own sessions have it (pg/connectarguments.cpp). A utility waits for two hours else when a cable is pulled.
void noticeDeadNetworks(QMap<QString, QString> &values, int toolsMajor)
{
    const QString host = values.value(u"hostaddr"_s, values.value(u"host"_s));
    if (host.isEmpty() || host.startsWith(u'/') || host.startsWith(u'@') || host == "localhost"_L1 ||
        host.startsWith("127."_L1) || host == "::1"_L1 || values.value(u"keepalives"_s) == "0"_L1)
        return;
    const auto setDefault = [&values](const QString &keyword, const QString &value) {
        if (!values.contains(keyword))
            values.insert(keyword, value);
    };
    setDefault(u"keepalives_idle"_s, u"30"_s);
    setDefault(u"keepalives_interval"_s, u"10"_s);
    setDefault(u"keepalives_count"_s, u"3"_s);
    if (toolsMajor >= 12)
        setDefault(u"tcp_user_timeout"_s, u"60000"_s);
}

} // namespace

QString conninfoFor(const ConnectionParams &params, const QString &database, int toolsMajor)
{
    QMap<QString, QString> values = params.values();
    // The name of the session comes by PGAPPNAME, so that backends of the run are found by it.
    for (const QString &keyword : {u"application_name"_s, u"fallback_application_name"_s, u"client_encoding"_s})
        values.remove(keyword);
    if (!database.isEmpty())
        values.insert(u"dbname"_s, database);
    noticeDeadNetworks(values, toolsMajor);
    return Quoting::conninfo(values);
}

ToolCommand plannedCommand(Tool tool, const ClientTools &tools, Side side, QStringList arguments)
{
    ToolCommand command;
    command.tool = tool;
    command.side = side;
    command.program = tools.program(tool);
    command.arguments = std::move(arguments);
    return command;
}

QString mappedRole(const PlanInput &input, const QString &role)
{
    const OwnershipOptions &ownership = input.profile.ownership;
    return ownership.grants == GrantMode::Map ? ownership.roleMap.value(role, role) : role;
}

QString mappedOwner(const PlanInput &input, const QString &role)
{
    const OwnershipOptions &ownership = input.profile.ownership;
    switch (ownership.owners) {
    case OwnerMode::Keep:
        return role;
    case OwnerMode::One:
        return ownership.owner;
    case OwnerMode::Map:
        return ownership.roleMap.value(role, role);
    }
    return role;
}

bool roleWillExist(const PlanInput &input, const QString &role)
{
    return input.target.role(role) || (input.globals && input.globals->created.contains(role));
}

QString applicationNameOf(const QString &runId)
{
    return u"trunkline-"_s + runId.left(8);
}

ToolCommand rolesReadCommand(const ClientTools &tools, const ConnectionParams &source)
{
    QStringList arguments{u"-g"_s, u"--no-role-passwords"_s, u"-w"_s};
    if (!source.databaseName().isEmpty())
        arguments += {u"-l"_s, source.databaseName()};
    arguments += {u"-d"_s, conninfoFor(source, {}, tools.major)};
    return plannedCommand(Tool::PgDumpall, tools, Side::Source, arguments);
}

namespace {

/// What of an object's definition or rows stays behind, and by which choice.
std::optional<LedgerEntry> notExported(const CatalogObject &object, Travel travel, const ContentOptions &content)
{
    LedgerEntry entry;
    entry.state = LedgerState::LeftOut;
    entry.description = archiveDescription(object.name.kind);
    entry.schema = object.name.schema;
    entry.tag = object.name.name;
    if (object.name.kind == ObjectKind::Publication && !content.publications)
        entry.reason = Message{u"ledger.without-publications"_s, {}};
    else if (object.name.kind == ObjectKind::Subscription && !content.subscriptions)
        entry.reason = Message{u"ledger.without-subscriptions"_s, {}};
    else if (travel == Travel::LeftOut)
        entry.reason = Message{u"ledger.by-choice"_s, {}};
    if (!entry.reason.isEmpty()) {
        entry.id = object.id;
        return entry;
    }
    if (travel != Travel::StructureOnly)
        return std::nullopt;
    entry.description =
        object.name.kind == ObjectKind::MaterializedView ? u"MATERIALIZED VIEW DATA"_s : u"TABLE DATA"_s;
    entry.reason = Message{u"ledger.structure-only"_s, {}};
    return entry;
}

/// The parts of a relation go with it, and are not told by themselves.
QList<LedgerEntry> allNotExported(const PlanInput &input)
{
    if (input.repair)
        return input.repair->plan.notExported;
    QList<LedgerEntry> entries;
    for (qsizetype i = 0; i < input.objects.objects.size(); ++i) {
        const CatalogObject &object = input.objects.objects.at(i);
        if (isPartOfRelation(object.name.kind))
            continue;
        if (std::optional<LedgerEntry> entry = notExported(object, input.resolved.travel.at(i), input.profile.content))
            entries += *std::move(entry);
    }
    return entries;
}

} // namespace

MigrationPlan buildPlan(const PlanInput &given)
{
    PlanInput input = given;
    askForPlainMessages(input.sourceParams, input.source);
    askForPlainMessages(input.targetParams, input.target);
    MigrationPlan plan;
    plan.runId = input.runId;
    plan.applicationName = applicationNameOf(input.runId);
    if (input.profile.half != Half::ImportOnly)
        plan.source = input.profile.source;
    if (input.profile.half != Half::ExportOnly)
        plan.target = input.profile.target;
    plan.sourceDatabase = input.profile.sourceDatabaseName();
    plan.targetDatabase = input.profile.targetDatabaseName();
    plan.method = plannedMethod(input);
    plan.rehearsal = input.rehearsal;
    plan.half = input.profile.half;
    plan.archiveSha256 = input.archiveSha256;
    const bool imports = plan.half != Half::ExportOnly;
    if (input.repair) {
        plan.repairOf = input.repair->record.id;
        plan.archiveSize = input.repair->archiveSize;
        plan.madeDatabaseOid = input.repair->madeDatabaseOid;
    }
    plan.createsTargetDatabase = imports && input.profile.targetDatabase.mode != TargetDatabaseMode::UseEmpty;
    plan.dumpFile = plannedDumpFile(input);
    plan.tools = input.tools;

    plan.steps += checkStep(input);
    const bool exports = plan.half != Half::ImportOnly && !input.repair;
    if (input.profile.freezeSource && exports)
        plan.steps += freezeStep(input);
    if (imports) {
        if (input.globals && !input.globals->text.isEmpty())
            plan.steps += rolesStep(input);
        if (const std::optional<Step> passwords = rolePasswordsStep(input))
            plan.steps += *passwords;
        if (plan.createsTargetDatabase)
            plan.steps += createDatabaseStep(input);
    }
    if (exports && plan.method != Method::Stream)
        plan.steps += exportStep(input, plan.dumpFile);
    if (plan.half == Half::Both)
        plan.notExported = allNotExported(input);
    if (imports) {
        const bool direct = plan.method == Method::Direct;
        plan.steps += direct                          ? directStep(input)
                      : plan.method == Method::Stream ? streamStep(input)
                                                      : importStep(input, plan.dumpFile);
        if (input.profile.analyze && !direct)
            plan.steps += analyzeStep(input);
        const std::optional<Step> verify = verifyStep(input);
        if (verify && verifiesBeforeOwners(input))
            plan.steps += *verify;
        // After it: as long as everything belongs to the target's user he may analyze it.
        if (const std::optional<Step> ownership = ownershipStep(input))
            plan.steps += *ownership;
        if (const std::optional<Step> properties = propertiesStep(input))
            plan.steps += *properties;
        if (verify)
            plan.steps += verifiesBeforeOwners(input) ? verifyCatalogsStep() : *verify;
    }

    for (qsizetype i = 1; i < plan.steps.size(); ++i)
        plan.steps[i].dependsOn = {plan.steps.at(i - 1).id};
    if (input.travel)
        addEstimates(plan.steps, *input.travel);
    return plan;
}

} // namespace trunkline
