#pragma once

#include "engine/comparedside.h"

namespace trunkline {

/// What two readings say of each other, without the rows that differ. Pure.
Verification compareReadings(const ComparisonScope &scope, const SideReading &source, const SideReading &target,
                             VerifyLevel level);

/// Its rows differ, and these could be named: it is not missing, and its columns are the same.
bool differsInRows(const ObjectComparison &one);

} // namespace trunkline
