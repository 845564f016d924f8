#include "engine/migrationplanner.h"

#include "engine/checks.h"
#include "engine/dumpfolder.h"
#include "engine/endpointreader.h"
#include "engine/managedtarget.h"
#include "engine/planbuilder.h"
#include "engine/rolesreader.h"
#include "pg/job.h"
#include "pg/localetrial.h"
#include "store/folders.h"
#include "tools/clienttoolsfinder.h"

#include <QUuid>

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
    }

    void begin(const PlanRequest &newRequest);
    void gathered();
    void judgeObjects();
    void tryTargetLocale();
    void chooseTools();
    void rolesRead(const Result<QString> &globals);
    void finish();

    MigrationPlanner *q;
    bool running = false;
    PlanRequest request;
    QString runId;

    Job<Result<EndpointFacts>> sourceJob;
    Job<Result<EndpointFacts>> targetJob;
    Job<DumpFolderFacts> folderJob;
    Job<Result<void>> localeJob;
    ClientToolsFinder finder;
    RolesReader rolesReader;

    std::optional<Result<EndpointFacts>> source;
    std::optional<Result<EndpointFacts>> target;
    std::optional<DumpFolderFacts> folder;
    bool toolsRead = false;
    QList<ClientTools> foundTools;
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
    toolsRead = false;
    check = {};
    check.profile = request.profile;
    check.confirmedReplaceName = request.confirmedReplaceName;

    const QString applicationName = applicationNameOf(runId);
    EndpointRequest sourceRequest{request.profile.source, request.credentials.source, applicationName, false, {}};
    sourceRequest.objects = true;
    sourceJob.start([sourceRequest](const CancelToken &cancel) { return readEndpoint(sourceRequest, cancel); },
                    [this](Result<EndpointFacts> read) {
                        source.emplace(std::move(read));
                        gathered();
                    });
    EndpointRequest targetRequest{request.profile.target, request.credentials.target, applicationName, true, {}};
    targetRequest.settableParameters = true;
    if (request.profile.targetDatabase.mode == TargetDatabaseMode::UseEmpty)
        targetRequest.lookInto = request.profile.targetDatabaseName();
    targetJob.start([targetRequest](const CancelToken &cancel) { return readEndpoint(targetRequest, cancel); },
                    [this](Result<EndpointFacts> read) {
                        target.emplace(std::move(read));
                        gathered();
                    });
    const QString dumpFolder = request.profile.dump.folder.isEmpty() ? Folders::dumps() : request.profile.dump.folder;
    folderJob.start([dumpFolder](const CancelToken &) { return readDumpFolder(dumpFolder); },
                    [this](const DumpFolderFacts &read) {
                        folder = read;
                        gathered();
                    });
    finder.find(request.toolFolders);
}

void MigrationPlanner::Private::gathered()
{
    if (!source || !target || !folder || !toolsRead)
        return;
    if (source->ok()) {
        check.source = (*source)->facts;
        check.objects = (*source)->objects;
        check.objectsError = (*source)->objectsError;
    } else
        check.sourceError = source->error();
    if (target->ok()) {
        check.target = (*target)->facts;
        check.targetObjectCount = (*target)->objectCount;
        check.settableParameters = (*target)->settableParameters;
        check.targetDatabaseError = (*target)->lookIntoError;
    } else {
        check.targetError = target->error();
    }
    check.dumpFolder = folder->folder;
    check.dumpFolderError = folder->error;
    check.dumpFolderFree = folder->freeBytes;
    if (source->ok() && target->ok()) {
        // A connection that names no database signs in to the one that libpq takes.
        if (check.profile.sourceDatabaseName().isEmpty())
            check.profile.source.params.set(u"dbname"_s, check.source->currentDatabase);
        const EndpointFacts &from = source->value();
        const EndpointFacts &to = target->value();
        check.sameDatabase = !from.serverStart.isEmpty() && from.serverStart == to.serverStart &&
                             from.params.port() == to.params.port() &&
                             check.profile.sourceDatabaseName() == check.profile.targetDatabaseName();
        judgeObjects();
        tryTargetLocale();
        return;
    }
    chooseTools();
}

void MigrationPlanner::Private::judgeObjects()
{
    if (!check.objects)
        return;
    check.managed = applyManagedRules(check.profile, *check.source, *check.target, *check.objects);
    check.profile = check.managed->profile;
    check.resolved = resolveObjects(*check.objects, check.profile.objects);
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
    if (!check.source || !check.target) {
        if (foundTools.isEmpty())
            check.toolsError = Error(u"error.tools-none"_s, {ClientToolsFinder::installHint()});
        finish();
        return;
    }
    Result<ClientToolsChoice> chosen =
        chooseClientTools(foundTools, check.source->major(), check.target->major(), request.profile.clientToolsFolder);
    if (!chosen) {
        check.toolsError = chosen.error();
        finish();
        return;
    }
    check.tools = *chosen;
    if (request.profile.roles.selection == RoleSelection::None) {
        finish();
        return;
    }
    const EndpointFacts &from = source->value();
    rolesReader.read(rolesReadCommand(chosen->tools, from.params), passfileEntry(from.params, from.usedPassword), runId,
                     applicationNameOf(runId));
}

void MigrationPlanner::Private::rolesRead(const Result<QString> &globals)
{
    if (globals)
        check.globals = filterGlobals(*globals, *check.source, *check.target, request.profile.roles,
                                      check.profile.ownership.replacedRoles());
    else
        check.globalsError = globals.error();
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
    if (source->ok()) {
        outcome.sourceParams = (*source)->params;
        outcome.usedCredentials.source = (*source)->usedPassword;
    }
    if (target->ok()) {
        outcome.targetParams = (*target)->params;
        outcome.usedCredentials.target = (*target)->usedPassword;
    }
    if (check.source && check.target && check.tools && check.objects && !check.globalsError &&
        !check.profile.sourceDatabaseName().isEmpty()) {
        PlanInput input;
        input.profile = check.profile;
        input.source = *check.source;
        input.target = *check.target;
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
        outcome.plan = buildPlan(input);
    }
    running = false;
    Q_EMIT q->planned(outcome);
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
    d->localeJob.cancel();
    d->rolesReader.cancel();
}

bool MigrationPlanner::isRunning() const
{
    return d->running;
}

} // namespace trunkline
