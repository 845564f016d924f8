#include "engine/planbuilder.h"

#include "core/quoting.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

/// The parameters as one -d argument, so that a hostile database name stays a name and settings without an
/// environment variable (keepalives) reach the utility.
QString conninfoFor(const ConnectionParams &params, const QString &database)
{
    QMap<QString, QString> values = params.values();
    // The name of the session comes by PGAPPNAME, so that backends of the run are found by it.
    for (const QString &keyword : {u"application_name"_s, u"fallback_application_name"_s, u"client_encoding"_s})
        values.remove(keyword);
    if (!database.isEmpty())
        values.insert(u"dbname"_s, database);
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
    return input.dumpFolder + u'/' + fileNamePart(input.profile.sourceDatabaseName()) + u'-' +
           input.now.toString(u"yyyyMMdd-HHmmss"_s) + u'-' + input.runId.left(4) + u".dump"_s;
}

Step checkStep(const PlanInput &input)
{
    Step step;
    step.id = stepKindName(StepKind::Check);
    step.kind = StepKind::Check;
    if (input.globals)
        step.payload = rolesReadCommand(input.tools.tools, input.sourceParams);
    else
        step.payload = InProcessWork{};
    step.estimatedMs = 1000;
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
                         u"-f"_s,
                         command.inputFile,
                         u"-d"_s,
                         conninfoFor(input.targetParams, {})};
    step.payload = command;
    step.note =
        Message{u"note.roles-count"_s,
                {QString::number(input.globals->created.size()), QString::number(input.globals->existing.size())}};
    step.expectedItems = input.globals->created.size();
    step.estimatedMs = 500;
    return step;
}

/// LC_COLLATE and its kin, as the profile says or as on the source.
QList<Sql> localeClauses(const PlanInput &input)
{
    const TargetDatabase &wanted = input.profile.targetDatabase;
    const DatabaseFacts *source = input.source.database(input.profile.sourceDatabaseName());
    QString provider = wanted.localeProvider;
    QString collate = wanted.locale;
    QString ctype = wanted.locale;
    QString locale = wanted.locale;
    if (provider.isEmpty() && wanted.locale.isEmpty() && source) {
        provider = source->localeProvider;
        collate = source->collate;
        ctype = source->ctype;
        locale = source->locale;
    }
    QList<Sql> clauses;
    const bool targetHasProviders = input.target.major() >= 15;
    if (provider == "icu"_L1 && targetHasProviders) {
        clauses += Sql(u"LOCALE_PROVIDER icu");
        if (!locale.isEmpty())
            clauses += Sql(u"ICU_LOCALE %1").arg({Quoting::literalSql(locale)});
    } else if (provider == "builtin"_L1 && input.target.major() >= 17) {
        clauses += Sql(u"LOCALE_PROVIDER builtin");
        if (!locale.isEmpty())
            clauses += Sql(u"BUILTIN_LOCALE %1").arg({Quoting::literalSql(locale)});
    } else if (targetHasProviders && (!collate.isEmpty() || !provider.isEmpty())) {
        clauses += Sql(u"LOCALE_PROVIDER libc");
    }
    const bool collateIsLibc = provider != "icu"_L1 && provider != "builtin"_L1;
    if (collateIsLibc || wanted.locale.isEmpty()) {
        if (!collate.isEmpty())
            clauses += Sql(u"LC_COLLATE %1").arg({Quoting::literalSql(collate)});
        if (!ctype.isEmpty())
            clauses += Sql(u"LC_CTYPE %1").arg({Quoting::literalSql(ctype)});
    }
    return clauses;
}

QString plannedOwner(const PlanInput &input)
{
    if (!input.profile.targetDatabase.owner.isEmpty())
        return input.profile.targetDatabase.owner;
    const DatabaseFacts *source = input.source.database(input.profile.sourceDatabaseName());
    if (!source || source->owner == input.target.currentUser)
        return {};
    // The source's owner only where the role will be there and this user may give the database to it.
    const bool willExist =
        input.target.role(source->owner) || (input.globals && input.globals->created.contains(source->owner));
    return willExist && input.target.superuser ? source->owner : QString();
}

Step createDatabaseStep(const PlanInput &input)
{
    const TargetDatabase &wanted = input.profile.targetDatabase;
    const QString name = input.profile.targetDatabaseName();
    const DatabaseFacts *source = input.source.database(input.profile.sourceDatabaseName());
    QList<Sql> clauses{Sql(u"CREATE DATABASE %1").arg({Quoting::identifierSql(name)})};
    const QString owner = plannedOwner(input);
    if (!owner.isEmpty())
        clauses += Sql(u"OWNER %1").arg({Quoting::identifierSql(owner)});
    const QString base = wanted.databaseTemplate.isEmpty() ? u"template0"_s : wanted.databaseTemplate;
    clauses += Sql(u"TEMPLATE %1").arg({Quoting::identifierSql(base)});
    const QString encoding = !wanted.encoding.isEmpty() ? wanted.encoding : source ? source->encoding : QString();
    if (!encoding.isEmpty())
        clauses += Sql(u"ENCODING %1").arg({Quoting::literalSql(encoding)});
    clauses += localeClauses(input);

    SqlWork work;
    work.side = Side::Target;
    work.database = input.targetParams.databaseName();
    if (wanted.mode == TargetDatabaseMode::Replace)
        work.statements += Sql(u"DROP DATABASE IF EXISTS %1").arg({Quoting::identifierSql(name)}).text();
    work.statements += Quoting::join(clauses, Sql(u" ")).text();

    Step step;
    step.id = stepKindName(StepKind::CreateDatabase);
    step.kind = StepKind::CreateDatabase;
    step.payload = work;
    step.estimatedMs = 500;
    return step;
}

Step exportStep(const PlanInput &input, const QString &dumpFile)
{
    const DatabaseFacts *source = input.source.database(input.profile.sourceDatabaseName());
    // A SQL_ASCII source is dumped as UTF8, so that the target checks every byte instead of taking invalid ones
    // silently.
    const bool named = source && !source->encoding.isEmpty() && source->encoding != "SQL_ASCII"_L1;
    QStringList arguments{u"-Fc"_s,
                          u"-b"_s,
                          u"-v"_s,
                          u"-w"_s,
                          u"-E"_s,
                          named ? source->encoding : u"UTF8"_s,
                          u"--lock-wait-timeout=60000"_s};
    if (input.profile.dump.compression >= 0)
        arguments += {u"-Z"_s, QString::number(input.profile.dump.compression)};
    arguments += {u"-f"_s, dumpFile, u"-d"_s, conninfoFor(input.sourceParams, input.profile.sourceDatabaseName())};

    Step step;
    step.id = stepKindName(StepKind::Export);
    step.kind = StepKind::Export;
    step.payload = plannedCommand(Tool::PgDump, input.tools.tools, Side::Source, arguments);
    step.expectedItems = input.source.tableCount;
    return step;
}

Step importStep(const PlanInput &input, const QString &dumpFile)
{
    QStringList arguments{u"-v"_s, u"-w"_s, u"-j"_s, QString::number(std::max(1, input.profile.jobs))};
    if (input.profile.onError == OnError::Stop)
        arguments += u"-e"_s;
    arguments += {u"-d"_s, conninfoFor(input.targetParams, input.profile.targetDatabaseName()), dumpFile};

    Step step;
    step.id = stepKindName(StepKind::Import);
    step.kind = StepKind::Import;
    step.payload = plannedCommand(Tool::PgRestore, input.tools.tools, Side::Target, arguments);
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

/// A first guess from the amount of data until rates of earlier runs are known: measured on a small machine, a dump
/// with compression moves about 25 MB/s and a restore with its indexes about 20 MB/s.
void addEstimates(QList<Step> &steps, const ServerFacts &source)
{
    if (source.dataSize < 0)
        return;
    const auto milliseconds = [&](qint64 bytesPerSecond) { return 700 + source.dataSize * 1000 / bytesPerSecond; };
    for (Step &step : steps) {
        if (step.kind == StepKind::Export)
            step.estimatedMs = milliseconds(25'000'000);
        else if (step.kind == StepKind::Import)
            step.estimatedMs = milliseconds(20'000'000);
        else if (step.kind == StepKind::Analyze)
            step.estimatedMs = milliseconds(300'000'000);
    }
}

} // namespace

QString applicationNameOf(const QString &runId)
{
    return u"trunkline-"_s + runId.left(8);
}

ToolCommand rolesReadCommand(const ClientTools &tools, const ConnectionParams &source)
{
    QStringList arguments{u"-g"_s, u"--no-role-passwords"_s, u"-w"_s};
    if (!source.databaseName().isEmpty())
        arguments += {u"-l"_s, source.databaseName()};
    arguments += {u"-d"_s, conninfoFor(source, {})};
    return plannedCommand(Tool::PgDumpall, tools, Side::Source, arguments);
}

MigrationPlan buildPlan(const PlanInput &input)
{
    MigrationPlan plan;
    plan.runId = input.runId;
    plan.applicationName = applicationNameOf(input.runId);
    plan.source = input.profile.source;
    plan.target = input.profile.target;
    plan.sourceDatabase = input.profile.sourceDatabaseName();
    plan.targetDatabase = input.profile.targetDatabaseName();
    plan.createsTargetDatabase = input.profile.targetDatabase.mode != TargetDatabaseMode::UseEmpty;
    plan.dumpFile = plannedDumpFile(input);
    plan.tools = input.tools;

    plan.steps += checkStep(input);
    if (input.globals && !input.globals->created.isEmpty())
        plan.steps += rolesStep(input);
    if (plan.createsTargetDatabase)
        plan.steps += createDatabaseStep(input);
    plan.steps += exportStep(input, plan.dumpFile);
    plan.steps += importStep(input, plan.dumpFile);
    if (input.profile.analyze)
        plan.steps += analyzeStep(input);

    for (qsizetype i = 1; i < plan.steps.size(); ++i)
        plan.steps[i].dependsOn = {plan.steps.at(i - 1).id};
    addEstimates(plan.steps, input.source);
    return plan;
}

} // namespace trunkline
