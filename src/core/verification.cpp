#include "core/verification.h"

#include <algorithm>

namespace trunkline {

qsizetype Verification::count(Comparison result) const
{
    const auto is = [result](const ObjectComparison &one) { return one.result == result; };
    return std::count_if(tables.begin(), tables.end(), is) + std::count_if(sequences.begin(), sequences.end(), is);
}

bool Verification::hasFailures() const
{
    const auto failed = [](const ObjectComparison &one) { return one.failed; };
    return std::any_of(tables.begin(), tables.end(), failed) || std::any_of(sequences.begin(), sequences.end(), failed);
}

} // namespace trunkline
