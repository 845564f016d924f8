#include "core/quoting.h"
#include "engine/objectarguments.h"
#include "engine/planparts.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

/// pg_restore can only do it as on the source, or would need a superuser: then owners and grants are set afterwards.
bool replaysOwnership(const PlanInput &input)
{
    const OwnershipOptions &ownership = input.profile.ownership;
    switch (ownership.owners) {
    case OwnerMode::Keep:
        return !input.target.superuser || ownership.grants == GrantMode::Map;
    case OwnerMode::One:
        // What the owner himself may do is granted to the old one in the archive.
        return (!ownership.owner.isEmpty() && ownership.owner != input.target.currentUser) ||
               ownership.grants != GrantMode::Drop;
    case OwnerMode::Map:
        return true;
    }
    return false;
}

/// Parallel jobs of pg_restore restore grants in any order: who passes a grant on may not be in the schema yet.
bool replaysGrants(const PlanInput &input)
{
    const OwnershipOptions &ownership = input.profile.ownership;
    return !replaysOwnership(input) && ownership.owners == OwnerMode::Keep && ownership.grants == GrantMode::Keep &&
           input.objects.grantsPassedOn && input.parallelRestore && input.profile.jobs > 1 &&
           plannedMethod(input) != Method::Direct && plannedMethod(input) != Method::Stream;
}

/// Of pg_dump, or of pg_restore from an archive that holds everything.
QStringList contentArguments(const ContentOptions &content)
{
    QStringList arguments;
    if (!content.comments)
        arguments += u"--no-comments"_s;
    if (!content.publications)
        arguments += u"--no-publications"_s;
    if (!content.subscriptions)
        arguments += u"--no-subscriptions"_s;
    if (!content.securityLabels)
        arguments += u"--no-security-labels"_s;
    return arguments;
}

qint64 tablesWithRows(const PlanInput &input)
{
    qint64 count = 0;
    for (qsizetype i = 0; i < input.objects.objects.size(); ++i) {
        const CatalogObject &object = input.objects.objects.at(i);
        count += object.name.kind == ObjectKind::Table && !object.isPartitioned &&
                 input.resolved.travel.at(i) == Travel::Whole;
    }
    return count;
}

ArchiveFilter plannedFilter(const PlanInput &input)
{
    ArchiveFilter filter;
    filter.listFile = input.dumpFolder + u"/import-"_s + input.runId.left(8) + u".list"_s;
    if (input.repair && !input.repair->everything) {
        filter.only.emplace();
        for (const LedgerEntry &entry : input.repair->missing()) {
            if (!input.thereByNow.contains(entry.dumpId))
                *filter.only += entry.dumpId;
        }
    }
    const bool holdsEverything = input.profile.half == Half::ImportOnly || input.repair;
    const bool direct = plannedMethod(input) == Method::Direct;
    if (direct)
        filter.listFile.clear();
    for (qsizetype i = 0; direct && i < input.objects.objects.size(); ++i) {
        if (input.resolved.travel.at(i) == Travel::StructureOnly)
            filter.withoutRows += input.objects.objects.at(i).id;
    }
    if (direct)
        filter.largeObjects = input.resolved.largeObjects;
    if (holdsEverything) {
        // The archive holds everything: the list alone chooses.
        for (qsizetype i = 0; i < input.objects.objects.size(); ++i) {
            const CatalogObject &object = input.objects.objects.at(i);
            if (input.resolved.travel.at(i) == Travel::LeftOut)
                filter.leftOut += object.id;
            else if (input.resolved.travel.at(i) == Travel::StructureOnly)
                filter.withoutRows += object.id;
        }
        filter.largeObjects = input.resolved.largeObjects;
    } else {
        filter.leftOut = objectArguments(input.objects, input.profile.objects, input.resolved, input.tools.tools.major)
                             .restoreLeftOut;
    }
    filter.extensionComments = !input.withoutExtensionComments;
    filter.defaultPrivileges =
        input.profile.ownership.defaultPrivileges || replaysOwnership(input) || replaysGrants(input);
    return filter;
}

/// The objects that lie in a tablespace of their own, moved there after they were made.
QStringList tablespaceStatements(const PlanInput &input)
{
    const ContentOptions &content = input.profile.content;
    if (content.tablespaces != TablespaceMode::Map)
        return {};
    const auto placed = [&](const QString &there) { return content.tablespaceMap.value(there, there); };
    QStringList statements;
    for (qsizetype i = 0; i < input.objects.objects.size(); ++i) {
        const CatalogObject &object = input.objects.objects.at(i);
        if (object.tablespace.isEmpty() || input.resolved.travel.at(i) == Travel::LeftOut ||
            !isRelation(object.name.kind))
            continue;
        const Sql kind = object.name.kind == ObjectKind::MaterializedView ? Sql(u"MATERIALIZED VIEW") : Sql(u"TABLE");
        statements += Sql(u"ALTER %1 %2 SET TABLESPACE %3")
                          .arg({kind, Quoting::qualifiedSql(object.name.schema, object.name.name),
                                Quoting::identifierSql(placed(object.tablespace))})
                          .text();
    }
    for (const IndexPlace &index : input.objects.indexPlaces) {
        const bool travels = std::any_of(input.objects.objects.begin(), input.objects.objects.end(),
                                         [&, i = qsizetype(0)](const CatalogObject &object) mutable {
                                             const bool taken = input.resolved.travel.at(i++) != Travel::LeftOut;
                                             return taken && isRelation(object.name.kind) &&
                                                    object.name.schema == index.schema &&
                                                    object.name.name == index.table;
                                         });
        if (travels)
            statements += Sql(u"ALTER INDEX %1 SET TABLESPACE %2")
                              .arg({Quoting::qualifiedSql(index.schema, index.name),
                                    Quoting::identifierSql(placed(index.tablespace))})
                              .text();
    }
    return statements;
}

/// What the replay amounts to, for a person: the exact statements are in the archive.
QStringList ownershipSummary(const PlanInput &input, const OwnershipWork &work)
{
    QStringList owners;
    if (work.setsOwners && !work.owner.isEmpty()) {
        owners += work.owner;
    } else if (work.setsOwners) {
        for (qsizetype i = 0; i < input.objects.objects.size(); ++i) {
            const CatalogObject &object = input.objects.objects.at(i);
            if (input.resolved.travel.at(i) != Travel::LeftOut && !object.owner.isEmpty())
                owners += work.mapsOwners ? work.roleMap.value(object.owner, object.owner) : object.owner;
        }
        owners.sort();
        owners.removeDuplicates();
    }
    QStringList lines;
    for (const QString &owner : std::as_const(owners))
        lines += u"ALTER … OWNER TO "_s + Quoting::identifier(owner);
    if (work.setsGrants && work.mapsGrants) {
        for (auto it = work.roleMap.cbegin(); it != work.roleMap.cend(); ++it)
            lines += u"GRANT … TO %1 (%2)"_s.arg(Quoting::identifier(it.value()), Quoting::identifier(it.key()));
    } else if (work.setsGrants) {
        lines += u"GRANT … TO …"_s;
    }
    return lines;
}

/// By number where it is gzip: all versions know that.
QStringList compressionArguments(const DumpOptions &dump)
{
    const bool byDefault = dump.compression < 0;
    if (dump.compressor == Compressor::Gzip)
        return byDefault ? QStringList() : QStringList{u"-Z"_s, QString::number(dump.compression)};
    const QString name = dump.compressor == Compressor::Lz4 ? u"lz4"_s : u"zstd"_s;
    return {u"-Z"_s, byDefault ? name : name + u':' + QString::number(dump.compression)};
}

/// What kind of archive, and how it is written.
QStringList formatArguments(const PlanInput &input)
{
    const int jobs = std::max(1, input.profile.jobs);
    switch (plannedMethod(input)) {
    case Method::File:
        break;
    case Method::Directory:
        return QStringList{u"-Fd"_s} + (jobs > 1 ? QStringList{u"-j"_s, QString::number(jobs)} : QStringList()) +
               compressionArguments(input.profile.dump);
    case Method::Stream:
        return {u"-Fc"_s, u"-Z"_s, u"0"_s};
    case Method::Direct:
        return {u"-Fc"_s, u"--schema-only"_s};
    }
    return QStringList{u"-Fc"_s} + compressionArguments(input.profile.dump);
}

/// Those of pg_restore that say what stays away.
QStringList restoreSwitches(const PlanInput &input)
{
    QStringList arguments;
    const OwnershipOptions &ownership = input.profile.ownership;
    const bool replays = replaysOwnership(input);
    if (replays || ownership.owners == OwnerMode::One)
        arguments += u"--no-owner"_s;
    if (replays || replaysGrants(input) || ownership.grants == GrantMode::Drop)
        arguments += u"--no-privileges"_s;
    if (input.profile.content.tablespaces != TablespaceMode::Keep)
        arguments += u"--no-tablespaces"_s;
    return arguments;
}

} // namespace

namespace {

ToolCommand dumpCommand(const PlanInput &input, const QStringList &output)
{
    const DatabaseFacts *source = input.source.database(input.profile.sourceDatabaseName());
    // A SQL_ASCII source is dumped as UTF8, so that the target checks every byte instead of taking invalid ones
    // silently.
    const bool named = source && !source->encoding.isEmpty() && source->encoding != "SQL_ASCII"_L1;
    const bool direct = plannedMethod(input) == Method::Direct;
    QStringList arguments = formatArguments(input);
    if (!direct)
        arguments += input.resolved.largeObjects ? u"-b"_s : u"--no-blobs"_s;
    arguments +=
        {u"-v"_s, u"-w"_s, u"-E"_s, named && !direct ? source->encoding : u"UTF8"_s, u"--lock-wait-timeout=60000"_s};
    arguments += contentArguments(input.profile.content);
    if (!input.profile.content.toastCompression && input.tools.tools.major >= 14)
        arguments += u"--no-toast-compression"_s;
    if (!input.profile.content.tableAccessMethods && input.tools.tools.major >= 15)
        arguments += u"--no-table-access-method"_s;
    arguments += objectArguments(input.objects, input.profile.objects, input.resolved, input.tools.tools.major).dump;
    arguments += output;
    arguments += {u"-d"_s, conninfoFor(input.sourceParams, input.profile.sourceDatabaseName(), input.tools.tools.major)};
    return plannedCommand(Tool::PgDump, input.tools.tools, Side::Source, arguments);
}

} // namespace

Step exportStep(const PlanInput &input, const QString &dumpFile)
{
    Step step;
    step.id = stepKindName(StepKind::Export);
    step.kind = StepKind::Export;
    step.payload = dumpCommand(input, {u"-f"_s, dumpFile});
    if (plannedMethod(input) == Method::Direct)
        step.note = Message{u"note.definitions-only"_s, {}};
    else
        step.expectedItems = input.objects.objects.isEmpty() ? input.source.tableCount : tablesWithRows(input);
    return step;
}

/// Rows that come after the triggers and foreign keys of their table: those must not act, as they would not have in the
/// archive's order. The rows were consistent on the source.
ConnectionParams importParams(const PlanInput &input)
{
    ConnectionParams params = input.targetParams;
    if (!input.repair || !input.target.superuser)
        return params;
    const QList<LedgerEntry> missing = input.repair->missing();
    const bool loadsRows = std::any_of(missing.begin(), missing.end(),
                                       [](const LedgerEntry &entry) { return entry.description == "TABLE DATA"_L1; });
    if (loadsRows)
        params.set(u"options"_s, (params.value(u"options"_s) + u" -c session_replication_role=replica"_s).trimmed());
    return params;
}

namespace {

/// `archive`: empty where it comes through a pipe, which one job reads.
ToolCommand restoreCommand(const PlanInput &input, const QString &archive)
{
    QStringList arguments{u"-v"_s, u"-w"_s};
    if (input.parallelRestore && !archive.isEmpty())
        arguments += {u"-j"_s, QString::number(std::max(1, input.profile.jobs))};
    if (input.profile.onError == OnError::Stop)
        arguments += u"-e"_s;
    if (input.profile.half == Half::ImportOnly || input.repair)
        arguments += contentArguments(input.profile.content);
    arguments += restoreSwitches(input);
    const ArchiveFilter filter = plannedFilter(input);
    if (!filter.leavesOutNothing())
        arguments += {u"-L"_s, filter.listFile};
    arguments += {u"-d"_s, conninfoFor(importParams(input), input.profile.targetDatabaseName(), input.tools.tools.major)};
    if (!archive.isEmpty())
        arguments += archive;
    ToolCommand command = plannedCommand(Tool::PgRestore, input.tools.tools, Side::Target, arguments);
    if (!filter.leavesOutNothing())
        command.archiveFilter = filter;
    return command;
}

} // namespace

Step importStep(const PlanInput &input, const QString &dumpFile)
{
    Step step;
    step.id = stepKindName(StepKind::Import);
    step.kind = StepKind::Import;
    step.payload = restoreCommand(input, dumpFile);
    return step;
}

Step streamStep(const PlanInput &input)
{
    Step step;
    step.id = stepKindName(StepKind::Import);
    step.kind = StepKind::Import;
    step.payload = StreamWork{dumpCommand(input, {}), restoreCommand(input, {})};
    step.note = Message{u"note.stream"_s, {}};
    return step;
}

Step directStep(const PlanInput &input)
{
    DirectWork work;
    // what comes with the rows is not of pg_dump's making, and is left away here
    work.switches = restoreSwitches(input) + contentArguments(input.profile.content);
    work.filter = plannedFilter(input);
    work.jobs = std::max(1, input.profile.jobs);
    work.stopsOnError = input.profile.onError == OnError::Stop;
    work.analyzes = input.profile.analyze;
    work.statements = {u"COPY … TO STDOUT"_s, u"COPY … FROM STDIN"_s, u"SELECT setval(…)"_s, u"CREATE INDEX …"_s,
                       u"ALTER TABLE … ADD CONSTRAINT …"_s};
    if (work.analyzes)
        work.statements += u"ANALYZE …"_s;
    Step step;
    step.id = stepKindName(StepKind::Import);
    step.kind = StepKind::Import;
    step.payload = work;
    step.note = Message{u"note.direct"_s, {QString::number(work.jobs)}};
    return step;
}

std::optional<Step> ownershipStep(const PlanInput &input)
{
    const OwnershipOptions &ownership = input.profile.ownership;
    OwnershipWork work;
    work.tablespaceStatements = tablespaceStatements(input);
    const bool onlyGrants = replaysGrants(input);
    const bool mendsOwners = input.repair && !input.repair->everything &&
                             (input.repair->ledger.hasTraces() || input.repair->interrupted) && ownership.owners == OwnerMode::Keep &&
                             !onlyGrants && !replaysOwnership(input);
    if (mendsOwners) {
        // pg_restore could not set them then, and does not come by these objects again
        work.setsOwners = true;
        work.mapsOwners = false;
        work.joinsOwners = !input.target.superuser;
    } else if (onlyGrants || replaysOwnership(input)) {
        const bool allToTargetUser = ownership.owners == OwnerMode::One &&
                                     (ownership.owner.isEmpty() || ownership.owner == input.target.currentUser);
        work.setsOwners = !allToTargetUser && !onlyGrants;
        work.owner = ownership.owners == OwnerMode::One ? ownership.owner : QString();
        work.setsGrants = ownership.grants != GrantMode::Drop;
        work.mapsGrants = ownership.grants == GrantMode::Map;
        work.mapsOwners = ownership.owners == OwnerMode::Map;
        work.defaultPrivileges = ownership.defaultPrivileges;
        if (ownership.owners == OwnerMode::Map || work.mapsGrants)
            work.roleMap = ownership.roleMap;
        work.joinsOwners = !input.target.superuser;
    } else if (work.tablespaceStatements.isEmpty()) {
        return std::nullopt;
    }
    work.statements = ownershipSummary(input, work);
    Step step;
    step.id = stepKindName(StepKind::Ownership);
    step.kind = StepKind::Ownership;
    step.payload = work;
    step.estimatedMs = 200;
    return step;
}

} // namespace trunkline
