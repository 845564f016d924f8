#pragma once

#include "core/migrationprofile.h"
#include "core/timerange.h"
#include "engine/learntspeeds.h"
#include "engine/workload.h"

#include <optional>

namespace trunkline {

/// What the time of a migration is made from.
struct TravelQuestion
{
    MigrationProfile profile; ///< its method, jobs, compression and depth of verification
    Workload work;
    RouteSpeed source;
    RouteSpeed target;
    QString route;       ///< as LearntSpeeds::route() names it
    LearntSpeeds speeds; ///< of earlier runs
};

/// How long one step takes.
struct StepTime
{
    StepKind step = StepKind::Export;
    QString manner; ///< how it is done: "direct", "file gzip", "checksums"
    int jobs = 1;
    qint64 modelMs = 0; ///< what the amounts alone say
    qint64 ms = 0;      ///< with what earlier runs have shown
    double doubt = Step::usualDoubt;
    bool sameProfile = false; ///< earlier runs of this profile bear it out

    TimeRange range() const
    {
        const double likely = static_cast<double>(ms);
        return {static_cast<qint64>(likely / (1 + doubt)), static_cast<qint64>(likely * (1 + doubt))};
    }
};

/// How long the steps take whose time depends on the amount of data, in their order; what is not there, the profile
/// does not do. The model's constants were measured on a small machine (two processors, servers and client on it), and
/// are wrong by a factor of two elsewhere, until a run has shown how fast the computers are.
struct TravelTime
{
    QList<StepTime> steps;
    QString route;    ///< of the question
    qint64 bytes = 0; ///< of its tables and large objects

    const StepTime *step(StepKind kind) const;
    qint64 totalMs() const;
    TimeRange total() const;
    /// Runs of this profile bear it out.
    bool sameProfile() const;
};

TravelTime travelTime(const TravelQuestion &question);

} // namespace trunkline
