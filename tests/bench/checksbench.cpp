// What it costs to check: all checks of both sides, and the plan, for a database of 10,000 tables between two servers
// of this computer, directly and over a link with 50 ms of delay, with the number of round trips. With an argument:
// another number of tables.
#include "pg/objectcatalogreader.h"
#include "support/manytables.h"
#include "support/planprobe.h"
#include "support/tcprelay.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <algorithm>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;
using namespace trunkline::testing;

namespace {

constexpr double aimMs = 3000;

/// The median of some checks, in ms; -1 where one did not come to a plan.
double measure(const MigrationProfile &profile, int times, qsizetype *findings)
{
    QList<double> taken;
    for (int i = 0; i < times; ++i) {
        QElapsedTimer timer;
        timer.start();
        const PlanOutcome outcome = planned(profile);
        taken += static_cast<double>(timer.nsecsElapsed()) / 1e6;
        *findings = outcome.findings.size();
        if (!outcome.plan) {
            for (const Finding &finding : outcome.findings)
                std::fprintf(stderr, "%s %s\n", qPrintable(finding.checkId), qPrintable(finding.message.code));
            return -1;
        }
    }
    std::sort(taken.begin(), taken.end());
    return taken.at(taken.size() / 2);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const int tables = argc > 1 ? QByteArray(argv[1]).toInt() : 10'000;
    TestServer source(manyTablesOptions());
    TestServer target;
    for (TestServer *server : {&source, &target}) {
        if (!server->start()) {
            std::fprintf(stderr, "%s\n", qPrintable(server->errorText()));
            return 2;
        }
    }
    if (const QString errors = makeManyTables(source, tables); !errors.isEmpty()) {
        std::fprintf(stderr, "%s\n", qPrintable(errors));
        return 2;
    }
    source.psql(u"VACUUM ANALYZE"_s);
    MigrationProfile profile = profileBetween(source, u"postgres"_s, target, u"many"_s);
    qsizetype findings = 0;
    const double direct = measure(profile, 5, &findings);

    const TcpRelay sourceRelay(source.params(u"postgres"_s), {25, false});
    const TcpRelay targetRelay(target.params(), {25, false});
    profile.source.params = sourceRelay.params();
    profile.target.params = targetRelay.params();
    const double far = measure(profile, 1, &findings);
    std::printf("tables                             %9d\n", tables);
    std::printf("findings                           %9lld\n", static_cast<long long>(findings));
    std::printf("check, both servers here           %9.0f ms (aim: at most %.0f)\n", direct, aimMs);
    std::printf("check, 50 ms away                  %9.0f ms\n", far);
    std::printf("round trips, source (all sessions) %9d\n", sourceRelay.roundTrips());
    std::printf("round trips, target (all sessions) %9d\n", targetRelay.roundTrips());
    return direct >= 0 && far >= 0 && direct <= aimMs ? 0 : 1;
}
