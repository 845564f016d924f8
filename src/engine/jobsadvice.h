#pragma once

#include "core/serverfacts.h"

namespace trunkline {

/// How many jobs of pg_restore are worth it, and what sets the bound.
struct JobsAdvice
{
    enum class Bound
    {
        Processors,  ///< of this computer
        Connections, ///< that the target still allows
        Tables,      ///< there are no more of them
        Most,        ///< more than this gains nothing
    };
    int jobs = 1;
    Bound bound = Bound::Most;
};
/// `processors` of this computer. At least 1.
JobsAdvice advisedJobs(const ServerFacts &source, const ServerFacts &target, int processors);

} // namespace trunkline
