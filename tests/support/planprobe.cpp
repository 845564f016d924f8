#include "support/planprobe.h"

#include "engine/migrationplanner.h"

#include <QSignalSpy>

namespace trunkline::testing {

MigrationProfile profileBetween(const TestServer &source, const QString &database, const TestServer &target,
                                const QString &targetDatabase)
{
    MigrationProfile profile = MigrationProfile::create();
    profile.source.params = source.params(database);
    profile.target.params = target.params();
    profile.targetDatabase.name = targetDatabase;
    profile.analyze = false;
    return profile;
}

PlanOutcome planned(const MigrationProfile &profile, PlanRequest request)
{
    request.profile = profile;
    MigrationPlanner planner;
    QSignalSpy spy(&planner, &MigrationPlanner::planned);
    planner.plan(request);
    if (!spy.wait(60000))
        qFatal("planning did not end");
    return spy.constFirst().constFirst().value<PlanOutcome>();
}

std::optional<Finding> findingOf(const PlanOutcome &outcome, const QString &checkId)
{
    for (const Finding &finding : outcome.findings) {
        if (finding.checkId == checkId)
            return finding;
    }
    return std::nullopt;
}

} // namespace trunkline::testing
