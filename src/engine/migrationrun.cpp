#include "engine/migrationrun.h"

#include "engine/leftovers.h"
#include "engine/migrationplanner.h"
#include "engine/newrunrecord.h"
#include "engine/planbuilder.h"
#include "engine/targetcleanup.h"
#include "store/archivefiles.h"
#include "store/exportfolder.h"
#include "store/folders.h"
#include "store/runlock.h"

#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

MigrationRun::MigrationRun(QObject *parent)
    : QObject(parent)
    , m_recorder(this)
    , m_claimJob(this)
    , m_cleanJob(this)
    , m_thawJob(this)
    , m_scratchJob(this)
    , m_leftoversJob(this)
    , m_archiveJob(this)
{
    m_context.recorder = &m_recorder;
    connect(&m_recorder, &RunRecorder::kept, this, &MigrationRun::eventsArrived);
    connect(&m_recorder, &RunRecorder::historyFailed, this, &MigrationRun::historyFailed);
}

MigrationRun::~MigrationRun() = default;

void MigrationRun::setState(RunState state)
{
    m_state = state;
    const bool waits = state == RunState::Paused || isFinal(state);
    if (waits)
        m_context.awake.reset();
    else if (!m_context.awake)
        m_context.awake = SleepInhibitor::take(tr("A PostgreSQL database is being migrated"));
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
    const RunRecord record = newRunRecord(m_request, m_request.runId);
    m_recorder.begin(record);
    Q_EMIT begun(record);
    setState(RunState::Checking);
    m_checkOpen = true;
    m_recorder.record(stepKindName(StepKind::Check), StepStarted{});
    if (m_request.resumeOf.isEmpty())
        plan();
    else
        endLeftovers();
}

void MigrationRun::endLeftovers()
{
    const MigrationProfile &profile = m_request.profile;
    m_leftoversJob.start(
        [runId = m_request.resumeOf, profileId = profile.id,
         source = profile.half == Half::ImportOnly ? SavedConnection() : profile.source,
         target = profile.half == Half::ExportOnly ? SavedConnection() : profile.target,
         credentials = m_request.credentials](const CancelToken &cancel) {
            const Result<ResumePoint> point = readResumePoint(runId, profileId);
            // the planner tells why
            if (!point)
                return std::optional<Error>();
            std::optional<Error> error = endLeftoversOf(point->record, source, target, credentials, cancel);
            if (!point->partialArchive.isEmpty())
                ArchiveFiles::remove(point->partialArchive);
            return error;
        },
        [this](const std::optional<Error> &error) {
            // what it could not end is in the way of the checks, and told by them
            if (error)
                m_context.log(stepKindName(StepKind::Check), LogLevel::Warning, error->toolWords);
            plan();
        });
}

void MigrationRun::plan()
{
    m_planner = std::make_unique<MigrationPlanner>();
    connect(m_planner.get(), &MigrationPlanner::planned, this, &MigrationRun::onPlanned);
    m_planner->plan(m_request);
}

void MigrationRun::onPlanned(const PlanOutcome &outcome)
{
    takeOutcome(outcome);
    m_recorder.record(stepKindName(StepKind::Check), FindingsMade{outcome.findings, outcome.overridesUsed()});
    if (outcome.plan) {
        m_recorder.record({}, PlanMade{*outcome.plan});
        Q_EMIT planMade(*outcome.plan);
    }
    if (outcome.blocked()) {
        endCheck(StepEnd::Failed, std::nullopt);
        end(RunState::Blocked);
    } else if (!m_context.plan.archiveSha256.isEmpty()) {
        checkArchive();
    } else {
        endCheck(StepEnd::Succeeded, std::nullopt);
        claimTarget();
    }
}

void MigrationRun::endCheck(StepEnd how, const std::optional<Error> &error)
{
    m_checkOpen = false;
    if (how != StepEnd::Succeeded)
        m_failedStep = stepKindName(StepKind::Check);
    m_recorder.record(stepKindName(StepKind::Check), StepFinished{how, -1, -1, 0, error});
}

void MigrationRun::checkArchive()
{
    const QString archive = m_context.plan.dumpFile;
    m_context.log(stepKindName(StepKind::Check), LogLevel::Info, u"reading the archive for its SHA-256"_s);
    m_archiveJob.start(
        [archive](const CancelToken &cancel) {
            return ExportFolder::sha256(archive, [cancel] { return cancel.isCancelled(); });
        },
        [this, archive](const Result<QString> &sum) {
            std::optional<Error> error;
            if (!sum)
                error = sum.error();
            else if (*sum != m_context.plan.archiveSha256)
                error = Error(u"error.archive-changed"_s, {archive});
            endCheck(error ? StepEnd::Failed : StepEnd::Succeeded, error);
            if (error)
                end(RunState::Failed);
            else
                claimTarget();
        });
}

void MigrationRun::takeOutcome(const PlanOutcome &outcome)
{
    m_context.profile = outcome.profile;
    m_context.manifest = outcome.manifest;
    m_context.rolesScript = outcome.rolesScript;
    m_context.rolesWithoutPassword = outcome.rolesWithoutPassword;
    m_context.sourceParams = outcome.sourceParams;
    m_context.targetParams = outcome.targetParams;
    m_context.credentials = outcome.usedCredentials;
    if (outcome.source)
        m_context.source = *outcome.source;
    if (outcome.target)
        m_context.target = *outcome.target;
    m_context.repair = outcome.repair;
    m_ownDatabaseOid = outcome.ownDatabaseOid;
    m_travelTime = outcome.travelTime;
    if (outcome.plan) {
        m_context.plan = *outcome.plan;
        m_context.madeDatabaseOid = outcome.plan->madeDatabaseOid;
    }
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
                         if (m_ownDatabaseOid != 0)
                             dropOwnDatabase();
                         else
                             beginSteps();
                     });
}

void MigrationRun::dropOwnDatabase()
{
    m_cleanJob.start(
        [params = m_context.targetParams, password = m_context.credentials.target,
         database = m_context.plan.targetDatabase, oid = m_ownDatabaseOid,
         before = applicationNameOf(m_request.resumeOf)](const CancelToken &cancel) {
            return dropMadeDatabase(params, password, database, oid, before, cancel);
        },
        [this](const Result<void> &dropped) {
            if (!dropped) {
                Problem problem;
                problem.kind = ProblemClass::Fatal;
                problem.message = dropped.error().message;
                problem.toolWords = dropped.error().toolWords;
                problem.sqlState = dropped.error().sqlState;
                m_context.addProblem({}, problem);
                end(m_cancelled ? RunState::Cancelled : RunState::Failed);
            } else if (m_cancelled) {
                end(RunState::Cancelled);
            } else {
                m_context.log({}, LogLevel::Info, u"the half-filled database of the earlier run was dropped"_s);
                beginSteps();
            }
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
        end(resultOfAllSteps());
        return;
    }
    if (m_pauses && mayPauseBefore(m_context.plan.steps.at(m_nextStep))) {
        setState(RunState::Paused);
        return;
    }
    const Step &step = m_context.plan.steps.at(m_nextStep++);
    m_recorder.record(step.id, StepStarted{});
    m_stepStartedAt = m_recorder.elapsedMs();
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

bool MigrationRun::mayPauseBefore(const Step &step) const
{
    return m_context.plan.method != Method::Direct || step.kind != StepKind::Import;
}

void MigrationRun::pauseAfterStep(bool pauses)
{
    m_pauses = pauses;
    if (!pauses)
        goOn();
}

void MigrationRun::goOn()
{
    m_pauses = false;
    if (m_state != RunState::Paused)
        return;
    setState(RunState::Running);
    startNextStep();
}

void MigrationRun::onStepDone(const StepResult &result)
{
    // The runner is on the stack.
    m_runner.release()->deleteLater();
    const Step &step = m_context.plan.steps.at(m_nextStep - 1);
    const QString stepId = step.id;
    const bool cameToTheEnd = result.end == StepEnd::Succeeded || result.end == StepEnd::SucceededWithProblems;
    if (step.kind == StepKind::Roles && std::holds_alternative<ToolCommand>(step.payload) && cameToTheEnd)
        m_madeRoles = true;
    if (cameToTheEnd)
        learnFrom(step);
    if (m_cancelled || result.end == StepEnd::Cancelled) {
        m_failedStep = stepId;
        endBackends();
        return;
    }
    if (result.end == StepEnd::Failed) {
        m_failedStep = stepId;
        // What everything has arrived after is no failure: the steps behind it are still worth doing.
        if (!m_context.ledger || !m_context.ledger->ledger().isComplete()) {
            end(RunState::Failed);
            return;
        }
    }
    startNextStep();
}

void MigrationRun::learnFrom(const Step &step)
{
    if (!m_travelTime || step.modelMs <= 0)
        return;
    const StepTime *expected = step.id == verifyCatalogsStepId() ? nullptr : m_travelTime->step(step.kind);
    SpeedRecord speed;
    speed.route = m_travelTime->route;
    speed.step = step.kind;
    speed.manner = expected ? expected->manner : step.id;
    speed.jobs = expected ? expected->jobs : 1;
    speed.bytes = expected ? m_travelTime->bytes : 0;
    speed.modelMs = step.modelMs;
    speed.ms = m_recorder.elapsedMs() - m_stepStartedAt;
    m_speeds += speed;
}

RunState MigrationRun::resultOfAllSteps() const
{
    if (m_context.ledger && !m_context.ledger->ledger().isComplete())
        return RunState::Incomplete;
    if (m_context.verification && m_context.verification->hasDifferences())
        return RunState::Different;
    return m_context.problemCount > 0 || !m_failedStep.isEmpty() ? RunState::SucceededWithProblems
                                                                 : RunState::Succeeded;
}

void MigrationRun::cancel()
{
    if (m_cancelled || isFinal(m_state) || m_state == RunState::Idle)
        return;
    m_cancelled = true;
    const bool waited = m_state == RunState::Paused;
    setState(RunState::Cancelling);
    if (waited) {
        m_failedStep = m_context.plan.steps.at(m_nextStep).id;
        endBackends();
        return;
    }
    if (m_leftoversJob.isRunning()) {
        m_leftoversJob.cancel();
        endCheck(StepEnd::Cancelled, std::nullopt);
        end(RunState::Cancelled);
    } else if (m_planner && m_planner->isRunning()) {
        m_planner->cancel();
        if (m_checkOpen)
            endCheck(StepEnd::Cancelled, std::nullopt);
        m_failedStep = stepKindName(StepKind::Check);
        end(RunState::Cancelled);
    } else if (m_archiveJob.isRunning()) {
        m_archiveJob.cancel();
        endCheck(StepEnd::Cancelled, std::nullopt);
        end(RunState::Cancelled);
    } else if (m_claimJob.isRunning()) {
        m_claimJob.cancel();
        end(RunState::Cancelled);
    } else if (m_runner) {
        m_runner->cancel();
    }
}

} // namespace trunkline
