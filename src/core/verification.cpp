#include "core/verification.h"

#include <algorithm>

namespace trunkline {

QList<ObjectComparison> Verification::all() const
{
    QList<ObjectComparison> everything = tables + sequences;
    if (largeObjects)
        everything += *largeObjects;
    return everything;
}

qsizetype Verification::count(Comparison result) const
{
    const QList<ObjectComparison> everything = all();
    return std::count_if(everything.begin(), everything.end(),
                         [result](const ObjectComparison &one) { return one.result == result; });
}

bool Verification::hasFailures() const
{
    const QList<ObjectComparison> everything = all();
    return std::any_of(everything.begin(), everything.end(), [](const ObjectComparison &one) { return one.failed; });
}

} // namespace trunkline
