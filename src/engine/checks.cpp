#include "engine/checks.h"

#include "engine/checklist.h"

#include <algorithm>

namespace trunkline {

QList<Finding> runChecks(const CheckInput &input)
{
    QList<Finding> findings;
    for (const CheckFunction check : allChecks()) {
        if (std::optional<Finding> finding = check(input))
            findings += *std::move(finding);
    }
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding &a, const Finding &b) { return a.severity > b.severity; });
    return findings;
}

} // namespace trunkline
