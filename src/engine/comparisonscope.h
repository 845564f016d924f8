#pragma once

#include "core/verification.h"
#include "engine/plannedobjects.h"

namespace trunkline {

/// A table whose rows are compared.
struct ScopedTable
{
    ObjectName name;
    qint64 size = 0; ///< bytes on the source, with indexes and TOAST; 0 where it is not known
    /// The table that it is a partition of, the topmost one; without a name where it is none.
    ObjectName partitionRoot{};
};

/// What of a source is compared with its target. A value, the same for both sides.
struct ComparisonScope
{
    QList<ScopedTable> tables; ///< the largest first
    QList<ObjectName> sequences;
    QList<ObjectComparison> byChoice; ///< what stands in the result without being read, with the choice
    bool largeObjects = true;         ///< they travel
    bool sourceHasLargeObjects = false;
};

/// By the choices of a profile. Partitions are tables of their own. Pure.
ComparisonScope comparisonScope(const PlannedObjects &planned);

/// Where the tables of this size and more are compared by a sample; one of the rows in so many is taken.
struct SamplePlan
{
    qint64 over = 0; ///< bytes
    static constexpr qint64 oneIn = 64;

    /// 1: all rows.
    qint64 oneInOf(const ScopedTable &table, VerifyLevel level, bool hasKey) const
    {
        // without a key a row is chosen by all that is in it, which costs as much as summing it
        return level == VerifyLevel::Sample && hasKey && table.size >= over ? oneIn : 1;
    }
};

} // namespace trunkline
