#include "engine/migrationplanner.h"

#include "engine/archivereader.h"
#include "engine/archivesource.h"
#include "engine/checks.h"
#include "engine/dumpfolder.h"
#include "engine/endpointreader.h"
#include "engine/managedtarget.h"
#include "engine/planbuilder.h"
#include "engine/plannedmanifest.h"
#include "engine/plannedobjects.h"
#include "engine/rolesreader.h"
#include "pg/job.h"
#include "pg/localetrial.h"
#include "store/folders.h"
#include "tools/clienttoolsfinder.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

class MigrationPlanner::Private
{
public:
    explicit Private(MigrationPlanner *planner)
        : q(planner)
    {
        QObject::connect(&finder, &ClientToolsFinder::found, q, [this](const QList<ClientTools> &tools) {
            if (!running || toolsRead)
                return;
            foundTools = tools;
            toolsRead = true;
            gathered();
        });
        QObject::connect(&rolesReader, &RolesReader::finished, q, [this](const Result<QString> &globals) {
            if (running)
                rolesRead(globals);
        });
        QObject::connect(&archiveReader, &ArchiveReader::contentsRead, q,
                         [this](const Result<ArchiveContents> &contents) {
                             if (running)
                                 archiveRead(contents);
                         });
    }

    void begin(const PlanRequest &newRequest);
    void startSource(const QString &applicationName);
    void startTarget(const QString &applicationName);
    void gathered();
    void readArchive();
    void archiveRead(const Result<ArchiveContents> &contents);
    void judgeObjects(const std::optional<ArchiveContents> &contents = {});
    void tryTargetLocale();
    void chooseTools();
    void rolesRead(const Result<QString> &globals);
    void finish();
    void makePlan(PlanOutcome &outcome) const;

    MigrationPlanner *q;
    bool running = false;
    PlanRequest request;
    QString runId;

    Job<Result<EndpointFacts>> sourceJob;
    Job<Result<EndpointFacts>> targetJob;
    Job<DumpFolderFacts> folderJob;
    Job<PlannedObjects> objectsJob;
    Job<Result<void>> localeJob;
    Job<Result<ArchiveSource>> archiveJob;
    ArchiveReader archiveReader;
    ClientToolsFinder finder;
    RolesReader rolesReader;

    std::optional<Result<EndpointFacts>> source;
    std::optional<Result<EndpointFacts>> target;
    std::optional<DumpFolderFacts> folder;
    std::optional<Result<ArchiveSource>> archive; ///< with Half::ImportOnly
    bool toolsRead = false;
    QList<ClientTools> foundTools;
    QString globalsText; ///< as pg_dumpall said it
    CheckInput check;
};

void MigrationPlanner::Private::begin(const PlanRequest &newRequest)
{
    request = newRequest;
    runId = request.runId.isEmpty() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : request.runId;
    running = true;
    source.reset();
    target.reset();
    folder.reset();
    archive.reset();
    toolsRead = false;
    check = {};
    check.profile = request.profile;
    check.confirmedReplaceName = request.confirmedReplaceName;

    const Half half = request.profile.half;
    if (half == Half::ImportOnly) {
        archiveJob.start([path = request.profile.archive](const CancelToken &) { return findArchive(path); },
                         [this](Result<ArchiveSource> found) {
                             archive.emplace(std::move(found));
                             gathered();
                         });
    } else {
        startSource(applicationNameOf(runId));
    }
    if (half != Half::ExportOnly)
        startTarget(applicationNameOf(runId));
    QString dumpFolder = request.profile.dump.folder.isEmpty() ? Folders::dumps() : request.profile.dump.folder;
    if (half == Half::ExportOnly && !request.profile.archive.isEmpty())
        dumpFolder = request.profile.archive;
    folderJob.start([dumpFolder](const CancelToken &) { return readDumpFolder(dumpFolder); },
                    [this](const DumpFolderFacts &read) {
                        folder = read;
                        gathered();
                    });
    finder.find(request.toolFolders);
}

void MigrationPlanner::Private::startSource(const QString &applicationName)
{
    EndpointRequest sourceRequest{request.profile.source, request.credentials.source, applicationName, false, {}};
    sourceRequest.objects = true;
    sourceJob.start([sourceRequest](const CancelToken &cancel) { return readEndpoint(sourceRequest, cancel); },
                    [this](Result<EndpointFacts> read) {
                        source.emplace(std::move(read));
                        gathered();
                    });
}

void MigrationPlanner::Private::startTarget(const QString &applicationName)
{
    EndpointRequest targetRequest{request.profile.target, request.credentials.target, applicationName, true, {}};
    targetRequest.settableParameters = true;
    if (request.profile.targetDatabase.mode == TargetDatabaseMode::UseEmpty)
        targetRequest.lookInto = request.profile.targetDatabaseName();
    targetJob.start([targetRequest](const CancelToken &cancel) { return readEndpoint(targetRequest, cancel); },
                    [this](Result<EndpointFacts> read) {
                        target.emplace(std::move(read));
                        gathered();
                    });
}

void MigrationPlanner::Private::gathered()
{
    const Half half = request.profile.half;
    const bool fromIsKnown = half == Half::ImportOnly ? archive.has_value() : source.has_value();
    const bool toIsKnown = half == Half::ExportOnly || target.has_value();
    if (!fromIsKnown || !toIsKnown || !folder || !toolsRead)
        return;
    if (target && target->ok()) {
        check.target = (*target)->facts;
        check.targetObjectCount = (*target)->objectCount;
        check.settableParameters = (*target)->settableParameters;
        check.targetDatabaseError = (*target)->lookIntoError;
    } else if (target) {
        check.targetError = target->error();
    }
    check.dumpFolder = folder->folder;
    check.dumpFolderError = folder->error;
    check.dumpFolderFree = folder->freeBytes;
    check.exportFolderTaken = half == Half::ExportOnly && folder->holdsFiles;
    if (half == Half::ImportOnly) {
        readArchive();
        return;
    }
    if (source->ok()) {
        check.source = (*source)->facts;
        check.objects = (*source)->objects;
        check.objectsError = (*source)->objectsError;
        // A connection that names no database signs in to the one that libpq takes.
        if (check.profile.sourceDatabaseName().isEmpty())
            check.profile.source.params.set(u"dbname"_s, check.source->currentDatabase);
    } else {
        check.sourceError = source->error();
    }
    if (check.source && check.target) {
        const EndpointFacts &from = source->value();
        const EndpointFacts &to = target->value();
        check.sameDatabase = !from.serverStart.isEmpty() && from.serverStart == to.serverStart &&
                             from.params.port() == to.params.port() &&
                             check.profile.sourceDatabaseName() == check.profile.targetDatabaseName();
    }
    judgeObjects();
}

/// What there is to know of a source that cannot be asked.
void MigrationPlanner::Private::readArchive()
{
    if (!archive->ok()) {
        check.archiveError = archive->error();
        judgeObjects();
        return;
    }
    // The newest utilities read every archive.
    const auto newest =
        std::max_element(foundTools.cbegin(), foundTools.cend(), [](const ClientTools &a, const ClientTools &b) {
            return std::pair(a.usable(), a.major) < std::pair(b.usable(), b.major);
        });
    if (newest == foundTools.cend() || !newest->usable()) {
        chooseTools();
        return;
    }
    QStringList owners;
    if ((*archive)->manifest) {
        for (const RoleFacts &role : (*archive)->manifest->source.roles)
            owners += role.name;
    }
    archiveReader.read(newest->program(Tool::PgRestore), (*archive)->archive, owners);
}

void MigrationPlanner::Private::archiveRead(const Result<ArchiveContents> &contents)
{
    if (!contents) {
        check.archiveError = contents.error();
        judgeObjects();
        return;
    }
    const ArchiveToc &toc = contents->toc;
    check.archiveTools = toc.dumpedByVersion;
    if ((*archive)->manifest) {
        check.source = (*archive)->manifest->source;
    } else {
        check.source.emplace();
        check.source->version = toc.dumpedFromVersion.section(u' ', 0, 0);
        check.source->versionNum = check.source->version.section(u'.', 0, 0).toInt() * 10000;
        check.source->currentDatabase = toc.databaseName;
        DatabaseFacts database;
        database.name = toc.databaseName;
        check.source->databases = {database};
    }
    check.profile.source.params.set(u"dbname"_s, check.source->currentDatabase);
    judgeObjects(*contents);
}

void MigrationPlanner::Private::judgeObjects(const std::optional<ArchiveContents> &contents)
{
    const ObjectsQuestion question{check.profile, check.source, check.target, check.objects, contents};
    objectsJob.start([question](const CancelToken &) { return planObjects(question); },
                     [this](const PlannedObjects &planned) {
                         check.profile = planned.profile;
                         check.managed = planned.managed;
                         check.objects = planned.objects;
                         check.resolved = planned.resolved;
                         if (check.source && check.target)
                             tryTargetLocale();
                         else
                             chooseTools();
                     });
}

/// Only a server can say whether it offers a locale; what it says depends on its operating system.
void MigrationPlanner::Private::tryTargetLocale()
{
    const TargetLocale locale = plannedLocale(check.profile, *check.source, *check.target);
    if (check.profile.targetDatabase.mode == TargetDatabaseMode::UseEmpty || locale.isDefault()) {
        chooseTools();
        return;
    }
    const EndpointFacts &to = target->value();
    localeJob.start(
        [params = to.params, password = to.usedPassword, name = applicationNameOf(runId),
         locale](const CancelToken &cancel) -> Result<void> {
            Result<Connection> opened = openEndpoint(params, password, {}, name, cancel);
            if (!opened)
                return opened.error();
            return tryLocale(*opened, locale.provider, locale.collate, locale.ctype, locale.locale, locale.encoding,
                             cancel);
        },
        [this](const Result<void> &tried) {
            if (!tried && tried.error().code() == "error.locale-not-offered"_L1)
                check.localeError = tried.error();
            chooseTools();
        });
}

void MigrationPlanner::Private::chooseTools()
{
    const bool needsTarget = request.profile.half != Half::ExportOnly;
    if (!check.source || (needsTarget && !check.target)) {
        if (foundTools.isEmpty())
            check.toolsError = Error(u"error.tools-none"_s, {ClientToolsFinder::installHint()});
        finish();
        return;
    }
    // An archive wants a pg_restore that is not older than the pg_dump that made it.
    const int made = check.archiveTools.section(u'.', 0, 0).toInt();
    const int from = std::max(check.source->major(), made);
    const int to = needsTarget ? check.target->major() : from;
    Result<ClientToolsChoice> chosen = chooseClientTools(foundTools, from, to, request.profile.clientToolsFolder);
    if (!chosen) {
        check.toolsError = chosen.error();
        finish();
        return;
    }
    check.tools = *chosen;
    if (request.profile.roles.selection == RoleSelection::None) {
        finish();
    } else if (request.profile.half == Half::ImportOnly) {
        // A bare archive holds no roles.
        if ((*archive)->manifest && !(*archive)->manifest->globals.isEmpty())
            rolesRead((*archive)->manifest->globals);
        else
            finish();
    } else {
        const EndpointFacts &endpoint = source->value();
        rolesReader.read(rolesReadCommand(chosen->tools, endpoint.params),
                         passfileEntry(endpoint.params, endpoint.usedPassword), runId, applicationNameOf(runId));
    }
}

void MigrationPlanner::Private::rolesRead(const Result<QString> &globals)
{
    if (!globals) {
        check.globalsError = globals.error();
        finish();
        return;
    }
    globalsText = *globals;
    ServerFacts nowhere; // for roles.sql: a server that has none of the roles yet
    nowhere.versionNum = check.source->versionNum;
    nowhere.superuser = true;
    const ServerFacts &onto = check.target ? *check.target : nowhere;
    check.globals =
        filterGlobals(*globals, *check.source, onto, request.profile.roles, check.profile.ownership.replacedRoles());
    finish();
}

void MigrationPlanner::Private::finish()
{
    PlanOutcome outcome;
    outcome.findings = runChecks(check);
    outcome.overrides = request.overrides;
    outcome.profile = check.profile;
    outcome.source = check.source;
    outcome.target = check.target;
    outcome.tools = foundTools;
    if (source && source->ok()) {
        outcome.sourceParams = (*source)->params;
        outcome.usedCredentials.source = (*source)->usedPassword;
    }
    if (target && target->ok()) {
        outcome.targetParams = (*target)->params;
        outcome.usedCredentials.target = (*target)->usedPassword;
    }
    const bool targetSuffices = check.target || request.profile.half == Half::ExportOnly;
    if (check.source && targetSuffices && check.tools && check.objects && !check.globalsError &&
        !check.profile.sourceDatabaseName().isEmpty())
        makePlan(outcome);
    running = false;
    Q_EMIT q->planned(outcome);
}

void MigrationPlanner::Private::makePlan(PlanOutcome &outcome) const
{
    PlanInput input;
    input.profile = check.profile;
    input.source = *check.source;
    input.target = check.target.value_or(ServerFacts());
    input.tools = *check.tools;
    input.sourceParams = outcome.sourceParams;
    input.targetParams = outcome.targetParams;
    input.globals = check.globals;
    input.objects = *check.objects;
    input.resolved = check.resolved;
    input.withoutExtensionComments = check.managed && check.managed->withoutExtensionComments;
    input.settableParameters = check.settableParameters;
    input.runId = runId;
    input.dumpFolder = check.dumpFolder;
    input.now = QDateTime::currentDateTime();
    if (archive && archive->ok()) {
        input.archive = (*archive)->archive;
        input.archiveSha256 = (*archive)->sha256;
        input.parallelRestore = (*archive)->format != ArchiveFormat::Tar;
    }
    outcome.plan = buildPlan(input);
    if (request.profile.half != Half::ExportOnly)
        return;
    outcome.manifest = plannedManifest(check, globalsText);
    if (check.globals)
        outcome.rolesScript = check.globals->text;
}

MigrationPlanner::MigrationPlanner(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this))
{
}

MigrationPlanner::~MigrationPlanner() = default;

void MigrationPlanner::plan(const PlanRequest &request)
{
    cancel();
    d->begin(request);
}

void MigrationPlanner::cancel()
{
    d->running = false;
    d->sourceJob.cancel();
    d->targetJob.cancel();
    d->folderJob.cancel();
    d->objectsJob.cancel();
    d->localeJob.cancel();
    d->archiveJob.cancel();
    d->archiveReader.cancel();
    d->rolesReader.cancel();
}

bool MigrationPlanner::isRunning() const
{
    return d->running;
}

} // namespace trunkline
