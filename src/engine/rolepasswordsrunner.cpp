#include "engine/rolepasswordsrunner.h"

#include "engine/endpointreader.h"
#include "pg/rolepasswords.h"

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

/// How one of the two servers is reached.
struct PasswordsEndpoint
{
    ConnectionParams params;
    std::optional<Secret> password;
    QString applicationName;

    Result<Connection> open(const CancelToken &cancel) const
    {
        return openEndpoint(params, password, {}, applicationName, cancel);
    }
};

Result<QMap<QString, Secret>> readThere(const PasswordsEndpoint &source, const QStringList &roles,
                                        const CancelToken &cancel)
{
    Result<Connection> connection = source.open(cancel);
    if (!connection)
        return connection.error();
    return readScramVerifiers(*connection, roles, cancel);
}

/// Runs in a worker thread.
RolePasswordsOutcome copyVerifiers(const PasswordsEndpoint &source, const PasswordsEndpoint &target,
                                   const QStringList &roles, const CancelToken &cancel)
{
    RolePasswordsOutcome outcome;
    const Result<QMap<QString, Secret>> verifiers = readThere(source, roles, cancel);
    if (!verifiers) {
        outcome.error = verifiers.error();
        return outcome;
    }
    for (const QString &role : roles) {
        if (!verifiers->contains(role))
            outcome.behind += role;
    }
    if (verifiers->isEmpty())
        return outcome;
    Result<Connection> connection = target.open(cancel);
    if (!connection) {
        outcome.error = connection.error();
        return outcome;
    }
    for (auto it = verifiers->begin(); it != verifiers->end(); ++it) {
        const Result<void> set = setVerifier(*connection, it.key(), it.value(), cancel);
        if (set) {
            outcome.set += it.key();
        } else if (set.error().code() == "error.sql"_L1 || set.error().code() == "error.password-verifier"_L1) {
            outcome.failed += {it.key(), set.error()};
        } else {
            outcome.error = set.error();
            break;
        }
    }
    return outcome;
}

} // namespace

RolePasswordsRunner::RolePasswordsRunner(const Step &step, RunContext &context, QObject *parent)
    : StepRunner(step, context, parent)
{
}

void RolePasswordsRunner::start()
{
    const QStringList roles = std::get<InProcessWork>(step().payload).roles;
    m_activity = ++context().activityNumber;
    record(ActivityStarted{m_activity, ActivityKind::Role, context().targetParams.host(), 0});
    const QString &name = context().plan.applicationName;
    const PasswordsEndpoint source{context().sourceParams, context().credentials.source, name};
    const PasswordsEndpoint target{context().targetParams, context().credentials.target, name};
    // A token of its own: the job's answer is wanted even after a cancel, for the log.
    m_job.start([source, target, roles,
                 cancel = m_cancel](const CancelToken &) { return copyVerifiers(source, target, roles, cancel); },
                [this](const RolePasswordsOutcome &outcome) { onDone(outcome); });
}

void RolePasswordsRunner::cancel()
{
    m_cancelled = true;
    m_cancel.cancel();
}

void RolePasswordsRunner::addFailure(const Message &message, const QString &object, const Error &error)
{
    Problem problem;
    problem.kind = ProblemClass::NeedsALook;
    problem.message = message;
    problem.object = object;
    problem.toolWords = error.toolWords;
    problem.sqlState = error.sqlState;
    addProblem(problem);
}

void RolePasswordsRunner::onDone(const RolePasswordsOutcome &outcome)
{
    record(ActivityFinished{m_activity, !outcome.error && outcome.failed.isEmpty()});
    // as the log has the statements of other steps, but without what was set
    for (const QString &role : outcome.set)
        log(LogLevel::Info, u"ALTER ROLE %1 PASSWORD '%2'"_s.arg(Quoting::identifier(role), Redaction::mark()));
    context().rolesWithoutPassword.removeIf([&outcome](const QString &role) { return outcome.set.contains(role); });
    for (const QString &role : outcome.behind)
        log(LogLevel::Warning,
            u"%1: stays behind, no password in SCRAM-SHA-256 on the source"_s.arg(Quoting::identifier(role)));
    for (const auto &[role, error] : outcome.failed)
        addFailure({u"problem.password-not-set"_s, {role}}, u"ROLE "_s + role, error);
    if (m_cancelled) {
        finish({StepEnd::Cancelled, -1, -1, std::nullopt});
        return;
    }
    if (outcome.error)
        addFailure({u"problem.passwords-not-copied"_s, {}}, {}, *outcome.error);
    const qint64 total = std::get<InProcessWork>(step().payload).roles.size();
    record(StepProgress{outcome.set.size(), total, ProgressUnit::Items});
    finish({endByProblems(), -1, -1, std::nullopt});
}

} // namespace trunkline
