#include "engine/runcontext.h"

namespace trunkline {

void RunContext::log(const QString &stepId, LogLevel level, const QString &text)
{
    recorder->record(stepId, LogLine{level, redaction.clean(text)});
}

void RunContext::addProblem(const QString &stepId, Problem problem)
{
    problem.number = ++problemNumber;
    problem.toolWords = redaction.clean(problem.toolWords);
    problem.statement = redaction.clean(problem.statement);
    for (QString &argument : problem.message.arguments)
        argument = redaction.clean(argument);
    if (problem.kind != ProblemClass::Harmless)
        ++problemCount;
    recorder->record(stepId, ProblemFound{std::move(problem)});
}

} // namespace trunkline
