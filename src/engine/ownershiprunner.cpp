#include "engine/ownershiprunner.h"

namespace trunkline {

OwnershipRunner::OwnershipRunner(const Step &step, RunContext &context, QObject *parent)
    : StepRunner(step, context, parent)
{
}

void OwnershipRunner::start()
{
    finish({endByProblems(), -1, -1, std::nullopt});
}

void OwnershipRunner::cancel()
{
    finish({StepEnd::Cancelled, -1, -1, std::nullopt});
}

} // namespace trunkline
