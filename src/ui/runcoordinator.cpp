#include "ui/runcoordinator.h"

#include "engine/newrunrecord.h"
#include "engine/targetstatements.h"
#include "ui/services.h"

#include <QPointer>
#include <QUuid>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

std::optional<Secret> &passwordOf(Credentials &credentials, Side side)
{
    return side == Side::Source ? credentials.source : credentials.target;
}

bool isPasswordError(const Message &message)
{
    return message.code == "error.connect-password-needed"_L1 || message.code == "error.connect-password-wrong"_L1;
}

/// The finding that says that a server wants a password, or another one than it was given.
const Finding *passwordFinding(const PlanOutcome &outcome, Side *side)
{
    for (const Finding &finding : outcome.findings) {
        if (!isPasswordError(finding.detail))
            continue;
        *side = finding.checkId == "CONN-SOURCE"_L1 ? Side::Source : Side::Target;
        return &finding;
    }
    return nullptr;
}

} // namespace

RunCoordinator::RunCoordinator(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_profileId(session.document().profile().id)
{
    connect(&m_planner, &MigrationPlanner::planned, this, &RunCoordinator::onPlanned);
    connect(&m_controller, &RunController::begun, this, &RunCoordinator::begun);
    connect(&m_controller, &RunController::stateChanged, this, &RunCoordinator::setRunState);
    connect(&m_controller, &RunController::eventsArrived, this, &RunCoordinator::eventsArrived);
    connect(&m_controller, &RunController::ended, this, &RunCoordinator::onEnded);
    connect(&m_controller, &RunController::dropFinished, this, &RunCoordinator::dropFinished);
    connect(&m_controller, &RunController::historyFailed, this, &RunCoordinator::trouble);
    connect(&m_controller, &RunController::begun, this, [this](const RunRecord &run) { m_run = run; });
    connect(&m_controller, &RunController::eventsArrived, this, [this](const QList<RunEvent> &events) {
        for (const RunEvent &event : events) {
            if (const auto *made = std::get_if<VerificationMade>(&event.payload))
                m_session.setVerification(*made->verification, {m_run, true});
        }
    });
    connect(&m_comparer, &Comparer::progressed, this, &RunCoordinator::compareProgressed);
    connect(&m_comparer, &Comparer::compared, this, &RunCoordinator::onCompared);
    connect(&m_comparer, &Comparer::failed, this, &RunCoordinator::onComparerFailed);
    connect(&m_comparer, &Comparer::valuesRead, this, [this](const RowValuesTable &values) {
        setPhase(Phase::Idle);
        Q_EMIT valuesRead(values);
    });
    connect(&m_session.document(), &ProfileDocument::changed, this, [this] {
        if (m_profileId == m_session.document().profile().id)
            return;
        m_profileId = m_session.document().profile().id;
        if (!isRunning()) {
            m_withoutPassword = {};
            cancel();
            setRunState(RunState::Idle);
        }
    });
}

std::optional<Side> RunCoordinator::missingConnection() const
{
    for (const Side side : {Side::Source, Side::Target}) {
        if (m_session.asks(side) && m_session.connection(side).params.isEmpty())
            return side;
    }
    return std::nullopt;
}

bool RunCoordinator::isAskedAtStart(const Finding &finding)
{
    return finding.checkId == "TGT-REPLACE"_L1;
}

bool RunCoordinator::isReadyToStart() const
{
    const auto &outcome = m_session.outcome();
    if (!outcome || !outcome->plan || m_session.outcomeIsStale())
        return false;
    return std::none_of(outcome->findings.begin(), outcome->findings.end(), [this](const Finding &finding) {
        return finding.severity == Severity::Blocks && !isAskedAtStart(finding) && !m_session.isOverridden(finding);
    });
}

void RunCoordinator::check(CheckDepth depth)
{
    begin(Intent::Check, {}, depth);
}

void RunCoordinator::start()
{
    if (m_runState == RunState::Paused) {
        m_controller.goOn();
        m_pauses = false;
        Q_EMIT pausesAfterStepChanged();
        return;
    }
    if (isBusy())
        return;
    m_intent = Intent::Start;
    m_rehearses = false;
    if (isReadyToStart())
        goOnToStart();
    else
        begin(Intent::Start);
}

void RunCoordinator::runOnTarget(const Remedy &remedy)
{
    const auto &outcome = m_session.outcome();
    if (isBusy() || !outcome || !outcome->target)
        return;
    m_depth = CheckDepth::Usual;
    setPhase(Phase::Checking);
    m_statements.start(
        [remedy, params = outcome->targetParams, password = outcome->usedCredentials.target](
            const CancelToken &cancel) { return trunkline::runOnTarget(remedy, params, password, cancel); },
        [this](const Result<void> &done) {
            setPhase(Phase::Idle);
            if (!done)
                Q_EMIT trouble(done.error());
            check();
        });
}

void RunCoordinator::repair(const QString &runId)
{
    begin(Intent::Start, runId);
}

bool RunCoordinator::mayRehearse() const
{
    return m_session.asks(Side::Target) && !missingConnection();
}

void RunCoordinator::rehearse()
{
    begin(Intent::Rehearse);
}

void RunCoordinator::resume(const QString &runId)
{
    begin(Intent::Start, {}, CheckDepth::Usual, runId);
}

void RunCoordinator::pauseAfterStep(bool pauses)
{
    if (m_pauses == pauses || !isRunning())
        return;
    m_pauses = pauses;
    m_controller.pauseAfterStep(pauses);
    Q_EMIT pausesAfterStepChanged();
}

void RunCoordinator::begin(Intent intent, const QString &repairOf, CheckDepth depth, const QString &resumeOf)
{
    if (isBusy() || missingConnection())
        return;
    m_rehearses = intent == Intent::Rehearse;
    m_intent = intent;
    m_repairOf = repairOf;
    m_resumeOf = resumeOf;
    m_depth = depth;
    m_credentials = {};
    setRunState(RunState::Idle);
    setPhase(Phase::Checking);
    readPassword(Side::Source);
}

void RunCoordinator::readPassword(Side side)
{
    const SavedConnection connection = m_session.asks(side) ? m_session.connection(side) : SavedConnection();
    const quint64 asked = ++m_request;
    const Phase asking = m_phase;
    const auto next = [this, side] {
        if (side == Side::Source)
            readPassword(Side::Target);
        else
            goOn();
    };
    SecretStore &secrets = m_session.services().secrets();
    if (connection.passwordPlace != PasswordPlace::Keychain) {
        passwordOf(m_credentials, side) = secrets.remembered(connection.id);
        next();
        return;
    }
    secrets.read(connection.id, [this, side, asked, asking, next](const Result<std::optional<Secret>> &read) {
        if (asked != m_request || m_phase != asking)
            return;
        if (read)
            passwordOf(m_credentials, side) = *read;
        else
            Q_EMIT trouble(read.error());
        next();
    });
}

PlanRequest RunCoordinator::request() const
{
    PlanRequest made;
    made.profile = m_session.document().profile();
    made.profilePath = m_session.document().path();
    made.credentials = m_credentials;
    made.overrides = m_session.overrides();
    made.repairOf = m_repairOf;
    made.resumeOf = m_resumeOf;
    made.rehearsal = m_rehearses;
    made.deepMs = m_depth == CheckDepth::Deep ? PlanRequest::usualDeepMinutes * 60000 : 0;
    made.toolFolders = m_session.services().settings().toolFolders();
    return made;
}

void RunCoordinator::goOn()
{
    const MigrationProfile &profile = m_session.document().profile();
    switch (m_intent) {
    case Intent::Check:
    case Intent::Start:
    case Intent::Rehearse:
        plan();
        return;
    case Intent::Compare:
        m_run = newRunRecord(request(), QUuid::createUuid().toString(QUuid::WithoutBraces));
        m_comparer.compare(profile, m_credentials);
        return;
    case Intent::Values:
        m_comparer.readValues({profile, m_credentials, m_valuesOf});
        return;
    }
}

bool RunCoordinator::mayCompare() const
{
    return m_session.document().profile().half == Half::Both && !missingConnection();
}

void RunCoordinator::compare()
{
    if (isBusy() || !mayCompare())
        return;
    m_intent = Intent::Compare;
    m_comparer.cancel();
    m_credentials = {};
    setPhase(Phase::Comparing);
    readPassword(Side::Source);
}

void RunCoordinator::onCompared(const Verification &verification)
{
    m_run.endedAt = QDateTime::currentDateTimeUtc();
    m_run.state = verification.hasDifferences() ? RunState::Different
                  : verification.hasFailures()  ? RunState::SucceededWithProblems
                                                : RunState::Succeeded;
    m_session.setVerification(verification, {m_run, false});
    setPhase(Phase::Idle);
}

void RunCoordinator::onComparerFailed(const Error &error, Side side)
{
    if (isPasswordError(error.message)) {
        m_askedSide = side;
        setPhase(Phase::AskingPassword);
        Q_EMIT passwordNeeded(side, error.message);
        return;
    }
    setPhase(Phase::Idle);
    if (m_intent == Intent::Values)
        Q_EMIT valuesRead(std::nullopt);
    Q_EMIT trouble(error);
}

void RunCoordinator::readValues(const ObjectComparison &table)
{
    if (isBusy() || !mayCompare())
        return;
    m_intent = Intent::Values;
    m_valuesOf = table;
    m_credentials = {};
    setPhase(Phase::ReadingValues);
    readPassword(Side::Source);
}

void RunCoordinator::plan()
{
    const PlanRequest made = request();
    m_planned = made.profile;
    m_planner.plan(made);
}

void RunCoordinator::onPlanned(const PlanOutcome &outcome)
{
    if (m_phase != Phase::Checking)
        return;
    Side side = Side::Source;
    if (const Finding *finding = passwordFinding(outcome, &side)) {
        const Message reason = finding->detail;
        m_askedSide = side;
        m_unanswered = outcome;
        setPhase(Phase::AskingPassword);
        Q_EMIT passwordNeeded(side, reason);
        return;
    }
    m_session.setOutcome(outcome, m_planned);
    const bool goesOn = (m_intent == Intent::Start || m_rehearses) && isReadyToStart();
    // a plan for the scratch database is none for the real one
    if (m_rehearses && !goesOn)
        m_session.expireOutcome();
    setPhase(Phase::Idle);
    Q_EMIT checked(goesOn);
    if (goesOn)
        goOnToStart();
}

void RunCoordinator::givePassword(const Secret &password, bool keepInKeychain)
{
    if (m_phase != Phase::AskingPassword)
        return;
    const QString id = m_session.connection(m_askedSide).id;
    SecretStore &secrets = m_session.services().secrets();
    if (keepInKeychain) {
        secrets.write(id, password, [this, guard = QPointer<RunCoordinator>(this)](const Result<void> &written) {
            if (guard && !written)
                Q_EMIT trouble(written.error());
        });
    } else {
        secrets.remember(id, password);
    }
    passwordOf(m_credentials, m_askedSide) = password;
    setPhase(m_intent == Intent::Compare  ? Phase::Comparing
             : m_intent == Intent::Values ? Phase::ReadingValues
                                          : Phase::Checking);
    goOn();
}

void RunCoordinator::declinePassword()
{
    if (m_phase != Phase::AskingPassword)
        return;
    if (m_intent == Intent::Compare || m_intent == Intent::Values) {
        setPhase(Phase::Idle);
        if (m_intent == Intent::Values)
            Q_EMIT valuesRead(std::nullopt);
        return;
    }
    m_session.setOutcome(m_unanswered, m_planned);
    setPhase(Phase::Idle);
    Q_EMIT checked(false);
}

void RunCoordinator::goOnToStart()
{
    const PlanOutcome &outcome = *m_session.outcome();
    m_credentials = outcome.usedCredentials;
    m_confirmation = {};
    m_confirmation.databaseName = outcome.plan->targetDatabase;
    m_confirmation.replaces = std::any_of(outcome.findings.begin(), outcome.findings.end(), &isAskedAtStart);
    m_confirmation.production =
        m_session.asks(Side::Target) && m_session.connection(Side::Target).label == ServerLabel::Production;
    if (!m_confirmation.replaces && !m_confirmation.production) {
        startRun({});
        return;
    }
    setPhase(Phase::Confirming);
    Q_EMIT confirmationNeeded(m_confirmation);
}

bool RunCoordinator::confirmTarget(const QString &typedName)
{
    if (m_phase != Phase::Confirming || typedName != m_confirmation.databaseName)
        return false;
    startRun(typedName);
    return true;
}

void RunCoordinator::declineTarget()
{
    if (m_phase == Phase::Confirming)
        setPhase(Phase::Idle);
}

void RunCoordinator::startRun(const QString &confirmedName)
{
    PlanRequest made = request();
    made.confirmedReplaceName = m_confirmation.replaces ? confirmedName : QString();
    m_pauses = false;
    Q_EMIT pausesAfterStepChanged();
    setPhase(Phase::Running);
    m_session.expireOutcome();
    m_controller.start(made);
}

void RunCoordinator::cancel()
{
    switch (m_phase) {
    case Phase::Idle:
    case Phase::Cancelling:
        return;
    case Phase::Checking:
    case Phase::AskingPassword:
    case Phase::Confirming:
    case Phase::Comparing:
    case Phase::ReadingValues:
        ++m_request;
        m_comparer.cancel();
        m_planner.cancel();
        m_statements.cancel();
        setPhase(Phase::Idle);
        if (m_intent == Intent::Values)
            Q_EMIT valuesRead(std::nullopt);
        return;
    case Phase::Running:
        setPhase(Phase::Cancelling);
        m_controller.cancel();
        return;
    }
}

void RunCoordinator::onEnded(RunState state)
{
    m_run.state = state;
    m_run.endedAt = QDateTime::currentDateTimeUtc();
    if (const std::optional<Verification> verification = m_session.verification())
        m_session.setVerification(verification, {m_run, true});
    m_withoutPassword = m_controller.rolesWithoutPassword();
    setRunState(state);
    setPhase(Phase::Idle);
    m_session.services().history().refresh();
    Q_EMIT ended(state);
    if (state != RunState::Succeeded && state != RunState::SucceededWithProblems && state != RunState::Different &&
        m_controller.mayDropTargetDatabase())
        Q_EMIT dropOffered(m_controller.plan() ? m_controller.plan()->targetDatabase : QString());
}

PasswordlessRoles RunCoordinator::rolesWithoutPassword() const
{
    return isRunning() ? PasswordlessRoles() : m_withoutPassword;
}

void RunCoordinator::passwordWasSet(const QString &role)
{
    m_withoutPassword.roles.removeAll(role);
    Q_EMIT rolesWithoutPasswordChanged();
}

bool RunCoordinator::mayDropTargetDatabase() const
{
    return !isRunning() && m_controller.mayDropTargetDatabase();
}

void RunCoordinator::dropTargetDatabase()
{
    if (mayDropTargetDatabase())
        m_controller.dropTargetDatabase();
}

void RunCoordinator::setPhase(Phase phase)
{
    if (m_phase == phase)
        return;
    m_phase = phase;
    Q_EMIT phaseChanged();
}

void RunCoordinator::setRunState(RunState state)
{
    if (m_runState == state)
        return;
    m_runState = state;
    Q_EMIT runStateChanged(state);
}

} // namespace trunkline
