#pragma once

#include "core/serverfacts.h"
#include "core/verification.h"

#include <optional>

namespace trunkline {

/// How long exporting, importing, analyzing and comparing an amount of data takes, in ms: a first guess until rates of
/// earlier runs are known. Measured on a small machine, a dump with compression moves about 25 MB/s and a restore with
/// its indexes about 20 MB/s; checksums read about 100 MB/s, counts 1 GB/s.
struct TravelTime
{
    qint64 exportMs = -1;
    qint64 importMs = -1;
    qint64 analyzeMs = -1;
    qint64 verifyMs = 0; ///< of the target: the source is read while it is exported

    qint64 totalMs() const { return exportMs + importMs + analyzeMs + verifyMs; }
};

/// Of ServerFacts::dataSize; nothing where that is not known.
std::optional<TravelTime> travelTime(const ServerFacts &source, VerifyLevel level = VerifyLevel::None);

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
