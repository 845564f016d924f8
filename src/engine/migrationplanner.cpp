#include "engine/migrationplanner_p.h"

#include "engine/checkquestions.h"
#include "engine/planbuilder.h"
#include "engine/plannedmanifest.h"
#include "pg/localetrial.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

QList<RoleFacts> rolesInUse(const QStringList &names)
{
    QList<RoleFacts> roles;
    for (const QString &name : names) {
        roles += RoleFacts();
        roles.last().name = name;
        roles.last().inUse = true;
    }
    return roles;
}

} // namespace

void MigrationPlanner::Private::judgeObjects(const std::optional<ArchiveContents> &contents)
{
    const ObjectsQuestion question{check.profile, check.source, check.target, check.objects, contents};
    objectsJob.start([question](const CancelToken &) { return planObjects(question); },
                     [this](const PlannedObjects &planned) {
                         check.profile = planned.profile;
                         check.managed = planned.managed;
                         check.objects = planned.objects;
                         check.resolved = planned.resolved;
                         // Without a manifest that tells them: those that something belongs or is granted to.
                         if (check.source && check.source->roles.isEmpty())
                             check.source->roles = rolesInUse(planned.archiveRoles);
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

void MigrationPlanner::Private::weighMethods()
{
    if (!check.source || check.repair)
        return;
    std::optional<AdviceQuestion> question =
        adviceQuestion(check.profile, *check.source, check.target.value_or(ServerFacts()),
                       check.objects ? &*check.objects : nullptr, &check.resolved, *speeds);
    if (!question)
        return;
    if (request.profile.half != Half::ImportOnly) {
        question->dumpFolderFree = check.dumpFolderFree;
        check.advice = adviseMethod(*question);
        if (check.profile.methodIsAdvised)
            check.profile.method = question->travel.profile.method = check.advice->method;
    }
    check.travelTime = travelTime(question->travel);
    travel = std::move(question->travel);
}

void MigrationPlanner::Private::chooseTools()
{
    const bool needsTarget = request.profile.half != Half::ExportOnly;
    if (check.target || !needsTarget)
        weighMethods();
    if (!check.source || (needsTarget && !check.target)) {
        if (std::none_of(foundTools.cbegin(), foundTools.cend(), [](const ClientTools &t) { return t.usable(); }))
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
        judgeAll();
    } else if (request.profile.half == Half::ImportOnly) {
        // A bare archive holds no roles.
        if ((*archive)->manifest && !(*archive)->manifest->globals.isEmpty())
            rolesRead((*archive)->manifest->globals);
        else
            judgeAll();
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
    judgeAll();
}

/// Everything that is quickly known is.
void MigrationPlanner::Private::judgeAll()
{
    const bool readsSource = source && source->ok() && !check.repair;
    if (request.deepMs > 0 && readsSource)
        startDeep();
    else
        finish();
}

void MigrationPlanner::Private::startDeep()
{
    const int deepMs = request.deepMs;
    const EndpointFacts &from = source->value();
    deepParts = 2;
    deepJob.start(
        [params = from.params, password = from.usedPassword, name = applicationNameOf(runId), profile = check.profile,
         database = check.profile.sourceDatabaseName(), deepMs](const CancelToken &cancel) {
            Result<Connection> opened = openEndpoint(params, password, database, name, cancel);
            const QuestionScope scope{Side::Source, opened ? opened->serverVersionNum() : 0, profile, nullptr, deepMs};
            return opened ? askQuestions(*opened, scope, false, cancel) : allUnanswered(scope, opened.error());
        },
        [this](const Answers &answers) {
            check.sourceAnswers.insert(answers);
            deepPartEnded();
        });
    PlanOutcome outcome;
    outcome.sourceParams = from.params;
    if (target && target->ok())
        outcome.targetParams = (*target)->params;
    makePlan(outcome);
    std::optional<ToolCommand> dump;
    for (const Step &step : outcome.plan ? outcome.plan->steps : QList<Step>())
        dump = dump ? dump : step.dumpCommand();
    if (!dump) {
        deepPartEnded();
        return;
    }
    trialDumper.start(*dump, passfileEntry(from.params, from.usedPassword), runId, applicationNameOf(runId), deepMs);
}

void MigrationPlanner::Private::deepPartEnded()
{
    if (--deepParts == 0)
        finish();
}

void MigrationPlanner::Private::finish()
{
    PlanOutcome outcome;
    outcome.findings = runChecks(check);
    outcome.checkMs = clock.elapsed();
    outcome.overrides = request.overrides;
    outcome.profile = check.profile;
    outcome.repair = check.repair;
    outcome.ownDatabaseOid = check.ownDatabaseOid;
    outcome.advice = check.advice;
    outcome.travelTime = check.travelTime;
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
    if (goesOnInAnotherWay(outcome))
        return;
    makePlan(outcome);
    running = false;
    Q_EMIT q->planned(outcome);
}

/// Where the ledger does not lead on without harm, the import begins anew with the archive.
bool MigrationPlanner::Private::goesOnInAnotherWay(const PlanOutcome &outcome)
{
    if (!check.resume || check.resume->way != ResumeWay::Import)
        return false;
    for (const Finding &finding : outcome.findings) {
        if (finding.checkId == "REPAIR"_L1 && finding.severity == Severity::Blocks) {
            request.profile.targetDatabase.mode = wantedMode;
            const Message reason = finding.message;
            // from the event loop: the job that has just answered is still on the stack
            QMetaObject::invokeMethod(
                q, [this, reason] { resume(ResumeWay::Archive, reason); }, Qt::QueuedConnection);
            return true;
        }
    }
    return false;
}

void MigrationPlanner::Private::makePlan(PlanOutcome &outcome) const
{
    const bool targetSuffices = check.target || request.profile.half == Half::ExportOnly;
    if (!check.source || !targetSuffices || !check.tools || !check.objects || check.globalsError ||
        check.profile.sourceDatabaseName().isEmpty())
        return;
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
    input.rehearsal = request.rehearsal;
    input.dumpFolder = check.dumpFolder;
    input.travel = travel;
    input.now = QDateTime::currentDateTime();
    if (archive && archive->ok()) {
        input.archive = (*archive)->archive;
        input.archiveSha256 = (*archive)->sha256;
        input.parallelRestore = (*archive)->format != ArchiveFormat::Tar;
    }
    if (check.repair) {
        input.repair = check.repair;
        input.thereByNow = rowsThatArrived(*check.repair, check.targetAnswers);
        if (target && target->ok() && (*target)->entries)
            input.thereByNow += check.repair->definitionsIn(*(*target)->entries);
    }
    outcome.plan = buildPlan(input);
    if (check.globals && check.target)
        outcome.rolesWithoutPassword = check.globals->withoutPassword;
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
    d->repairJob.cancel();
    d->resumeJob.cancel();
    d->sourceJob.cancel();
    d->targetJob.cancel();
    d->folderJob.cancel();
    d->objectsJob.cancel();
    d->localeJob.cancel();
    d->speedsJob.cancel();
    d->archiveJob.cancel();
    d->archiveReader.cancel();
    d->rolesReader.cancel();
    d->deepJob.cancel();
    d->trialDumper.cancel();
}

bool MigrationPlanner::isRunning() const
{
    return d->running;
}

} // namespace trunkline
