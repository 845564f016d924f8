#include "engine/planrequest.h"

#include <algorithm>

namespace trunkline {

QStringList PlanOutcome::overridesUsed() const
{
    QStringList used;
    for (const Finding &finding : findings) {
        if (finding.severity == Severity::Blocks && finding.mayOverride && overrides.contains(finding.checkId))
            used += finding.checkId;
    }
    return used;
}

bool PlanOutcome::blocked() const
{
    if (!plan)
        return true;
    return std::any_of(findings.begin(), findings.end(), [this](const Finding &finding) {
        return finding.severity == Severity::Blocks && !(finding.mayOverride && overrides.contains(finding.checkId));
    });
}

} // namespace trunkline
