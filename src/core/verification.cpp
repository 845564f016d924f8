#include "core/verification.h"

#include <algorithm>
#include <numeric>

namespace trunkline {

qint64 CatalogComparison::total(qint64 CatalogCount::*number) const
{
    return std::accumulate(counts.begin(), counts.end(), qint64(0),
                           [number](qint64 sum, const CatalogCount &count) { return sum + count.*number; });
}

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
    return (catalogs && catalogs->failure) ||
           std::any_of(everything.begin(), everything.end(), [](const ObjectComparison &one) { return one.failed; });
}

bool Verification::hasDifferences() const
{
    return count(Comparison::Different) > 0 || (catalogs && catalogs->total(&CatalogCount::different) > 0);
}

} // namespace trunkline
