#include "engine/planrequest.h"

#include <algorithm>

namespace trunkline {

bool PlanOutcome::blocked() const
{
    if (!plan)
        return true;
    return std::any_of(findings.begin(), findings.end(), [this](const Finding &finding) {
        return finding.severity == Severity::Blocks && !(finding.mayOverride && overrides.contains(finding.checkId));
    });
}

} // namespace trunkline
