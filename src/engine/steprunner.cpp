#include "engine/steprunner.h"

#include "engine/analyzerunner.h"
#include "engine/directrunner.h"
#include "engine/exportrunner.h"
#include "engine/freezerunner.h"
#include "engine/importrunner.h"
#include "engine/ownershiprunner.h"
#include "engine/rolepasswordsrunner.h"
#include "engine/sqlrunner.h"
#include "engine/streamrunner.h"
#include "engine/toolrunner.h"
#include "engine/verifyrunner.h"

namespace trunkline {

StepRunner::StepRunner(const Step &step, RunContext &context, QObject *parent)
    : QObject(parent)
    , m_step(step)
    , m_context(context)
    , m_problemsAtStart(context.problemCount)
{
}

StepRunner::~StepRunner() = default;

std::unique_ptr<StepRunner> StepRunner::create(const Step &step, RunContext &context)
{
    switch (step.kind) {
    case StepKind::Check:
        return nullptr;
    case StepKind::Freeze:
        return std::make_unique<FreezeRunner>(step, context);
    case StepKind::Roles:
        if (std::holds_alternative<InProcessWork>(step.payload))
            return std::make_unique<RolePasswordsRunner>(step, context);
        return std::make_unique<ToolRunner>(step, context);
    case StepKind::CreateDatabase:
        return std::make_unique<SqlRunner>(step, context);
    case StepKind::Export:
        return std::make_unique<ExportRunner>(step, context);
    case StepKind::Import:
        if (std::holds_alternative<DirectWork>(step.payload))
            return std::make_unique<DirectRunner>(step, context);
        if (std::holds_alternative<StreamWork>(step.payload))
            return std::make_unique<StreamRunner>(step, context);
        return std::make_unique<ImportRunner>(step, context);
    case StepKind::Ownership:
        return std::make_unique<OwnershipRunner>(step, context);
    case StepKind::Properties:
        return std::make_unique<SqlRunner>(step, context);
    case StepKind::Verify:
        return std::make_unique<VerifyRunner>(step, context);
    case StepKind::Analyze:
        return std::make_unique<AnalyzeRunner>(step, context);
    }
    return nullptr;
}

StepEnd StepRunner::endByProblems() const
{
    return m_context.problemCount > m_problemsAtStart ? StepEnd::SucceededWithProblems : StepEnd::Succeeded;
}

void StepRunner::finish(const StepResult &result)
{
    if (!std::exchange(m_finished, true))
        Q_EMIT done(result);
}

} // namespace trunkline
