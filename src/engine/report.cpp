#include "engine/report.h"

#include "core/commandtext.h"
#include "core/redaction.h"

#include <QDir>
#include <QFileInfo>
#include <QSysInfo>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

/// The versions are told by what the checks found: "finding.source-reachable" with the version as argument.
void takeVersions(Report &report)
{
    for (const Finding &finding : std::as_const(report.findings)) {
        const QStringList &arguments = finding.message.arguments;
        if (finding.message.code == "finding.source-reachable"_L1) {
            report.source.serverVersion = arguments.value(0);
        } else if (finding.message.code == "finding.target-reachable"_L1) {
            report.target.serverVersion = arguments.value(0);
        } else if (finding.message.code == "finding.target-not-older"_L1 ||
                   finding.message.code == "finding.target-older"_L1) {
            report.source.serverVersion = arguments.value(0);
            report.target.serverVersion = arguments.value(1);
        }
    }
}

void takePlan(ReportEnd &end, const SavedConnection &connection, const QString &database)
{
    end.host = connection.params.host();
    end.port = connection.params.port();
    end.database = database;
}

bool isOfTimeline(const RunEventPayload &payload)
{
    return std::holds_alternative<RunStateChanged>(payload) || std::holds_alternative<PlanMade>(payload) ||
           std::holds_alternative<StepStarted>(payload) || std::holds_alternative<StepFinished>(payload) ||
           std::holds_alternative<ActivityStarted>(payload) || std::holds_alternative<ActivityFinished>(payload) ||
           std::holds_alternative<ActivityProgressed>(payload) || std::holds_alternative<ThroughputMeasured>(payload);
}

} // namespace

ReportOrigin ReportOrigin::here()
{
    QString user = qEnvironmentVariable("USER");
    if (user.isEmpty())
        user = qEnvironmentVariable("USERNAME"); // Windows
    if (user.isEmpty())
        user = QFileInfo(QDir::homePath()).owner(); // a service, or a container
    return {user, QSysInfo::machineHostName(), QDateTime::currentDateTimeUtc(), QStringLiteral(TRUNKLINE_VERSION)};
}

Report Report::of(const RunRecord &run, const QList<RunEvent> &events, const ReportOrigin &origin)
{
    Report report;
    report.origin = origin;
    report.run = run;
    report.source.name = run.sourceName;
    report.source.route = run.sourceRoute;
    report.target.name = run.targetName;
    report.target.route = run.targetRoute;
    report.summary.add(events);
    if (isFinal(run.state) && !isFinal(report.summary.state()))
        report.summary.close(run.state);
    for (const RunEvent &event : events) {
        if (const auto *found = std::get_if<FindingsMade>(&event.payload)) {
            report.findings = found->findings;
            report.overrides = found->overrides;
        } else if (const auto *problem = std::get_if<ProblemFound>(&event.payload)) {
            report.problems += problem->problem;
        } else if (const auto *ledger = std::get_if<LedgerMade>(&event.payload)) {
            report.ledger = *ledger->ledger;
        } else if (const auto *verification = std::get_if<VerificationMade>(&event.payload)) {
            report.verification = *verification->verification;
        } else if (isOfTimeline(event.payload)) {
            report.timeline += event;
        }
    }
    if (const auto &plan = report.summary.plan()) {
        takePlan(report.source, plan->source, plan->sourceDatabase);
        takePlan(report.target, plan->target, plan->targetDatabase);
    }
    takeVersions(report);
    return report;
}

qint64 Report::durationMs() const
{
    return run.endedAt.isValid() ? run.startedAt.msecsTo(run.endedAt) : summary.lastAt();
}

QString Report::commandsOf(const Step &step)
{
    return Redaction().clean(stepText(step, Shell::Bash));
}

} // namespace trunkline
