#include "engine/migrationrun.h"

#include "engine/migrationplanner.h"
#include "engine/planbuilder.h"
#include "engine/targetcleanup.h"
#include "store/folders.h"
#include "store/runlock.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

RunRecord recordFor(const PlanRequest &request, const QString &runId)
{
    RunRecord record;
    record.id = runId;
    record.profileId = request.profile.id;
    record.profilePath = request.profilePath;
    record.profileName = QFileInfo(request.profilePath).completeBaseName();
    if (record.profileName.isEmpty())
        record.profileName = request.profile.sourceDatabaseName();
    record.sourceName = request.profile.source.displayName();
    record.sourceRoute = request.profile.source.route();
    record.targetName = request.profile.target.displayName();
    SavedConnection target = request.profile.target;
    target.params.set(u"dbname"_s, request.profile.targetDatabaseName());
    record.targetRoute = target.route();
    if (request.profile.half == Half::ExportOnly) {
        record.targetName = QFileInfo(request.profile.archive).fileName();
        record.targetRoute = request.profile.archive;
    } else if (request.profile.half == Half::ImportOnly) {
        record.sourceName = QFileInfo(request.profile.archive).fileName();
        record.sourceRoute = request.profile.archive;
        if (record.profileName.isEmpty())
            record.profileName = record.sourceName;
    }
    record.startedAt = QDateTime::currentDateTimeUtc();
    record.state = RunState::Checking;
    return record;
}

} // namespace

MigrationRun::MigrationRun(QObject *parent)
    : QObject(parent)
    , m_recorder(this)
    , m_claimJob(this)
    , m_cleanJob(this)
{
    m_context.recorder = &m_recorder;
    connect(&m_recorder, &RunRecorder::kept, this, &MigrationRun::eventsArrived);
    connect(&m_recorder, &RunRecorder::historyFailed, this, &MigrationRun::historyFailed);
}

MigrationRun::~MigrationRun() = default;

void MigrationRun::setState(RunState state)
{
    m_state = state;
    m_recorder.record({}, RunStateChanged{state});
    Q_EMIT stateChanged(state);
}

void MigrationRun::start(const PlanRequest &request)
{
    m_request = request;
    if (m_request.runId.isEmpty())
        m_request.runId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    // What runs that are gone left of their passwords goes before this one writes its own.
    Passfile::sweepStale();
    m_lock = RunLock::take(Folders::locks(), m_request.runId);
    const RunRecord record = recordFor(m_request, m_request.runId);
    m_recorder.begin(record);
    Q_EMIT begun(record);
    setState(RunState::Checking);
    m_checkOpen = true;
    m_recorder.record(stepKindName(StepKind::Check), StepStarted{});
    m_planner = std::make_unique<MigrationPlanner>();
    connect(m_planner.get(), &MigrationPlanner::planned, this, &MigrationRun::onPlanned);
    m_planner->plan(m_request);
}

void MigrationRun::onPlanned(const PlanOutcome &outcome)
{
    takeOutcome(outcome);
    m_recorder.record(stepKindName(StepKind::Check), FindingsMade{outcome.findings});
    if (outcome.plan) {
        m_recorder.record({}, PlanMade{*outcome.plan});
        Q_EMIT planMade(*outcome.plan);
    }
    const bool blocked = outcome.blocked();
    m_checkOpen = false;
    m_recorder.record(stepKindName(StepKind::Check),
                      StepFinished{blocked ? StepEnd::Failed : StepEnd::Succeeded, -1, -1, 0, {}});
    if (blocked) {
        m_failedStep = stepKindName(StepKind::Check);
        end(RunState::Blocked);
        return;
    }
    claimTarget();
}

void MigrationRun::takeOutcome(const PlanOutcome &outcome)
{
    m_context.profile = outcome.profile;
    m_context.manifest = outcome.manifest;
    m_context.rolesScript = outcome.rolesScript;
    m_context.sourceParams = outcome.sourceParams;
    m_context.targetParams = outcome.targetParams;
    m_context.credentials = outcome.usedCredentials;
    if (outcome.source)
        m_context.source = *outcome.source;
    if (outcome.target)
        m_context.target = *outcome.target;
    if (outcome.plan)
        m_context.plan = *outcome.plan;
    QList<Secret> secrets;
    for (const std::optional<Secret> &secret : {outcome.usedCredentials.source, outcome.usedCredentials.target,
                                                m_request.credentials.source, m_request.credentials.target}) {
        if (secret)
            secrets += *secret;
    }
    m_context.redaction = Redaction(secrets);
}

void MigrationRun::claimTarget()
{
    QList<PassfileEntry> entries;
    for (const Side side : {Side::Source, Side::Target}) {
        if (const std::optional<PassfileEntry> entry = passfileEntry(m_context.params(side), m_context.password(side)))
            entries += *entry;
    }
    if (!entries.isEmpty()) {
        Result<std::unique_ptr<Passfile>> passfile = Passfile::create(m_request.runId, entries);
        if (!passfile) {
            m_context.log({}, LogLevel::Error, passfile.error().toolWords);
            end(RunState::Failed);
            return;
        }
        m_context.passfile = std::move(*passfile);
    }
    if (m_context.plan.half == Half::ExportOnly) {
        beginSteps();
        return;
    }
    m_claimJob.start([params = m_context.targetParams, password = m_context.credentials.target,
                      database = m_context.plan.targetDatabase, name = m_context.plan.applicationName](
                         const CancelToken &cancel) { return claimDatabase(params, password, database, name, cancel); },
                     [this](Result<std::shared_ptr<Connection>> claim) {
                         if (!claim) {
                             Problem problem;
                             problem.kind = ProblemClass::Fatal;
                             problem.message = claim.error().message;
                             problem.toolWords = claim.error().toolWords;
                             m_context.addProblem({}, problem);
                             end(m_cancelled ? RunState::Cancelled : RunState::Failed);
                             return;
                         }
                         m_claim = *claim;
                         beginSteps();
                     });
}

void MigrationRun::beginSteps()
{
    setState(RunState::Running);
    m_nextStep = 0;
    startNextStep();
}

void MigrationRun::startNextStep()
{
    while (m_nextStep < m_context.plan.steps.size() && m_context.plan.steps.at(m_nextStep).kind == StepKind::Check)
        ++m_nextStep;
    if (m_nextStep >= m_context.plan.steps.size()) {
        end(m_context.problemCount > 0 ? RunState::SucceededWithProblems : RunState::Succeeded);
        return;
    }
    const Step &step = m_context.plan.steps.at(m_nextStep++);
    m_recorder.record(step.id, StepStarted{});
    m_runner = StepRunner::create(step, m_context);
    connect(m_runner.get(), &StepRunner::done, this,
            [this, id = step.id, before = m_context.problemNumber](StepResult result) {
                if (result.error)
                    result.error->toolWords = m_context.redaction.clean(result.error->toolWords);
                m_recorder.record(id, StepFinished{result.end, result.exitCode, result.bytes,
                                                   m_context.problemNumber - before, result.error});
                onStepDone(result);
            });
    m_runner->start();
}

void MigrationRun::onStepDone(const StepResult &result)
{
    // The runner is on the stack.
    m_runner.release()->deleteLater();
    const QString stepId = m_context.plan.steps.at(m_nextStep - 1).id;
    if (m_cancelled || result.end == StepEnd::Cancelled) {
        m_failedStep = stepId;
        endBackends();
        return;
    }
    if (result.end == StepEnd::Failed) {
        m_failedStep = stepId;
        end(RunState::Failed);
        return;
    }
    startNextStep();
}

void MigrationRun::cancel()
{
    if (m_cancelled || isFinal(m_state) || m_state == RunState::Idle)
        return;
    m_cancelled = true;
    setState(RunState::Cancelling);
    if (m_planner && m_planner->isRunning()) {
        m_planner->cancel();
        if (m_checkOpen)
            m_recorder.record(stepKindName(StepKind::Check), StepFinished{StepEnd::Cancelled, -1, -1, 0, {}});
        m_failedStep = stepKindName(StepKind::Check);
        end(RunState::Cancelled);
    } else if (m_claimJob.isRunning()) {
        m_claimJob.cancel();
        end(RunState::Cancelled);
    } else if (m_runner) {
        m_runner->cancel();
    }
}

void MigrationRun::endBackends()
{
    // A utility that was ended leaves its statements at work on the servers.
    m_claim.reset();
    m_cleanJob.start(
        [source = m_context.sourceParams, target = m_context.targetParams, credentials = m_context.credentials,
         name = m_context.plan.applicationName, half = m_context.plan.half](const CancelToken &) -> Result<void> {
            const Result<int> atSource =
                half == Half::ImportOnly ? Result<int>(0) : endSessions(source, credentials.source, name);
            const Result<int> atTarget =
                half == Half::ExportOnly ? Result<int>(0) : endSessions(target, credentials.target, name);
            if (!atSource)
                return atSource.error();
            if (!atTarget)
                return atTarget.error();
            return {};
        },
        [this](const Result<void> &cleaned) {
            if (!cleaned) {
                Problem problem;
                problem.kind = ProblemClass::NeedsALook;
                problem.message = Message{u"problem.sessions-not-ended"_s, {m_context.plan.applicationName}};
                problem.toolWords = cleaned.error().toolWords;
                m_context.addProblem({}, problem);
            }
            end(RunState::Cancelled);
        });
}

void MigrationRun::end(RunState state)
{
    cleanDumpFile(state);
    m_context.passfile.reset();
    m_claim.reset();
    setState(state);
    m_recorder.end(state, m_context.problemCount, m_failedStep);
    m_lock.reset();
    const bool incomplete = state == RunState::Failed || state == RunState::Cancelled;
    Q_EMIT ended(state, incomplete && m_context.madeDatabaseOid != 0);
}

void MigrationRun::cleanDumpFile(RunState state)
{
    const QString &archive = m_context.plan.dumpFile;
    // An archive that was only imported is a person's own.
    if (archive.isEmpty() || m_context.plan.half == Half::ImportOnly || !QFile::exists(archive))
        return;
    const bool arrived = state == RunState::Succeeded || state == RunState::SucceededWithProblems;
    const bool whole = m_context.exportFinished;
    // A whole archive stays where it is wanted, or where the import did not come to a good end: the export need not be
    // repeated by hand. A part of an archive is worth nothing.
    const bool wanted = m_context.profile.dump.keep || m_context.plan.half == Half::ExportOnly;
    const bool keep = whole && (wanted || (!arrived && state != RunState::Cancelled));
    if (keep)
        m_context.log({}, LogLevel::Info, u"archive kept: "_s + archive);
    else
        QFile::remove(archive);
}

void MigrationRun::dropTargetDatabase()
{
    m_cleanJob.start(
        [params = m_context.targetParams, password = m_context.credentials.target,
         database = m_context.plan.targetDatabase, oid = m_context.madeDatabaseOid,
         name = m_context.plan.applicationName](const CancelToken &cancel) {
            return dropMadeDatabase(params, password, database, oid, name, cancel);
        },
        [this](const Result<void> &dropped) {
            if (dropped)
                m_context.madeDatabaseOid = 0;
            Q_EMIT dropFinished(dropped ? std::nullopt : std::optional<Error>(dropped.error()));
        });
}

} // namespace trunkline
