#include "engine/runcontext.h"

#include "engine/problemremedies.h"

namespace trunkline {

ComparisonTask RunContext::comparisonTask() const
{
    ComparisonTask task;
    task.profile = profile;
    task.sourceFacts = source;
    task.targetFacts = target;
    task.targetFactsBefore = true;
    task.source = address(Side::Source);
    task.target = address(Side::Target);
    task.level = profile.verification.level;
    task.sample.over = profile.verification.sampleOver;
    task.connections = profile.verification.connections;
    return task;
}

SideAddress RunContext::address(Side side) const
{
    return {params(side), password(side), side == Side::Source ? plan.sourceDatabase : plan.targetDatabase,
            plan.applicationName};
}

void RunContext::log(const QString &stepId, LogLevel level, const QString &text)
{
    recorder->record(stepId, LogLine{level, redaction.clean(text)});
}

/// An object that cannot be without one that failed before, or the same reason once more: "role x does not exist".
int RunContext::causeOf(const QString &stepId, const Problem &problem)
{
    const int cause = ledger && problem.entry >= 0 ? ledger->causeOf(problem.entry) : 0;
    if (cause > 0 || problem.message.arguments.isEmpty())
        return cause;
    const QString key = (QStringList{stepId, problem.message.code} + problem.message.arguments).join(u'\n');
    const auto first = samePredecessor.constFind(key);
    if (first != samePredecessor.constEnd())
        return *first;
    samePredecessor.insert(key, problem.number);
    return 0;
}

Side RunContext::sideOf(const QString &stepId) const
{
    const Step *step = plan.step(stepId);
    if (!step)
        return Side::Target;
    if (const auto *command = std::get_if<ToolCommand>(&step->payload))
        return command->side;
    const auto *work = std::get_if<SqlWork>(&step->payload);
    return work ? work->side : Side::Target;
}

void RunContext::recordLedger()
{
    if (!ledger || (recordedLedger && *recordedLedger == ledger->ledger()))
        return;
    recordedLedger = ledger->ledger();
    recorder->record({}, LedgerMade{*recordedLedger});
}

void RunContext::addProblem(const QString &stepId, Problem problem)
{
    const Side side = sideOf(stepId);
    addProblem(stepId, std::move(problem), side);
}

void RunContext::addProblem(const QString &stepId, Problem problem, Side side)
{
    problem.number = ++problemNumber;
    problem.toolWords = redaction.clean(problem.toolWords);
    problem.statement = redaction.clean(problem.statement);
    for (QString &argument : problem.message.arguments)
        argument = redaction.clean(argument);
    problem.causedBy = causeOf(stepId, problem);
    if (problem.causedBy == 0)
        problem.remedies = problemRemedies(problem, {profile, side, target.currentUser});
    if (problem.kind != ProblemClass::Harmless)
        ++problemCount;
    if (ledger)
        ledger->add(problem);
    recorder->record(stepId, ProblemFound{std::move(problem)});
}

} // namespace trunkline
