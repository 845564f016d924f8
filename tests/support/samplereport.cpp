#include "support/samplereport.h"

#include "support/samplerun.h"
#include "support/sampleverification.h"

using namespace Qt::Literals::StringLiterals;

namespace trunkline::testing {

namespace {

LedgerEntry ledgerEntry(const QString &kind, const QString &schema, const QString &name, LedgerState state)
{
    LedgerEntry entry;
    entry.description = kind;
    entry.schema = schema;
    entry.tag = name;
    entry.state = state;
    return entry;
}

Ledger sampleLedger()
{
    Ledger ledger;
    for (int i = 0; i < 143; ++i)
        ledger.entries += ledgerEntry(u"TABLE"_s, u"sports"_s, u"table_%1"_s.arg(i), LedgerState::Arrived);
    LedgerEntry missing = ledgerEntry(u"CONSTRAINT"_s, u"tickets"_s, u"person person_email_key"_s, LedgerState::Failed);
    missing.problem = 1;
    LedgerEntry leftOut = ledgerEntry(u"TABLE"_s, u"audit"_s, u"log"_s, LedgerState::LeftOut);
    leftOut.reason = {u"ledger.by-choice"_s, {}};
    LedgerEntry traced = ledgerEntry(u"ACL"_s, u"sports"_s, u"TABLE stadium"_s, LedgerState::Arrived);
    traced.problem = 2;
    ledger.entries += missing;
    ledger.entries += leftOut;
    ledger.entries += traced;
    return ledger;
}

QList<Finding> sampleFindings()
{
    Finding source;
    source.checkId = u"CONN-SOURCE"_s;
    source.message = {u"finding.source-reachable"_s, {u"15.18"_s}};
    Finding target;
    target.checkId = u"CONN-TARGET"_s;
    target.message = {u"finding.target-reachable"_s, {u"17.4"_s}};
    Finding warning;
    warning.checkId = u"ROLE-MISSING"_s;
    warning.severity = Severity::Warning;
    warning.message = {u"finding.roles-missing"_s, {u"1"_s}};
    warning.objects = {u"reporting"_s};
    return {source, target, warning};
}

} // namespace

ReportOrigin sampleOrigin()
{
    return {u"anna"_s, u"db-admin-3"_s, QDateTime(QDate(2026, 11, 27), QTime(9, 30), Qt::UTC), u"0.1.0"_s};
}

RunRecord sampleRecord()
{
    RunRecord run;
    run.id = u"00000000-1111-2222-3333-444444444444"_s;
    run.profileId = u"p1"_s;
    run.profileName = u"tickets-to-rds"_s;
    run.sourceName = u"Office"_s;
    run.sourceRoute = u"db1.office.example:5432 / dms_sample"_s;
    run.targetName = u"Cloud"_s;
    run.targetRoute = u"tickets.example.net:5432 / dms_sample"_s;
    run.startedAt = QDateTime(QDate(2026, 11, 27), QTime(8, 0), Qt::UTC);
    run.endedAt = run.startedAt.addMSecs(446'000);
    run.state = RunState::SucceededWithProblems;
    run.problems = 2;
    return run;
}

QList<RunEvent> sampleReportEvents()
{
    EventMaker maker;
    for (const RunEvent &event : SampleRun::whole()) {
        const auto *ended = std::get_if<StepFinished>(&event.payload);
        maker.add(event.at, event.stepId, event.payload);
        if (ended && event.stepId == u"check"_s)
            maker.add(event.at, u"check"_s, FindingsMade{sampleFindings()});
        if (ended && event.stepId == u"import"_s)
            maker.add(event.at, u"import"_s, LedgerMade{sampleLedger()});
        if (ended && event.stepId == u"analyze"_s)
            maker.add(event.at, u"analyze"_s, VerificationMade{sampleVerification()});
    }
    return maker.events();
}

Report sampleReport()
{
    return Report::of(sampleRecord(), sampleReportEvents(), sampleOrigin());
}

QString hostileName()
{
    return u"<script>alert('x')</script>\"{sha}\x202e&amp;\x1b[31m\x2067"_s;
}

Report hostileReport()
{
    const QString name = hostileName();
    RunRecord run = sampleRecord();
    run.profileName = name;
    run.sourceName = name;
    run.sourceRoute = name;
    run.targetName = name;
    run.targetRoute = name;
    MigrationPlan plan = SampleRun::plan();
    plan.sourceDatabase = name;
    plan.targetDatabase = name;
    plan.steps[2].payload = SqlWork{Side::Target, name, {u"CREATE DATABASE \""_s + name + u"\""_s}};
    Verification verification = sampleVerification();
    for (QList<ObjectComparison> *list : {&verification.tables, &verification.sequences}) {
        for (ObjectComparison &one : *list) {
            one.object.name = name;
            one.object.schema = name;
            one.toolWords = one.toolWords.isEmpty() ? QString() : name;
            for (RowDifference &row : one.rows)
                row.key = name;
        }
    }
    for (CatalogDifference &one : verification.catalogs->differences) {
        one.kind = name;
        one.name = name;
        one.source = name;
        one.target = name;
    }
    Ledger ledger;
    ledger.entries = {ledgerEntry(name, name, name, LedgerState::Failed)};
    Finding finding;
    finding.checkId = name;
    finding.severity = Severity::Warning;
    finding.message = {u"finding.source-reachable"_s, {name}};
    finding.objects = {name};
    Problem problem;
    problem.number = 1;
    problem.message = {u"problem.role-missing"_s, {name}};
    problem.object = name;
    problem.toolWords = name;
    problem.statement = name;
    EventMaker maker;
    for (RunEvent event : SampleRun::events(300'000, plan)) {
        if (auto *started = std::get_if<ActivityStarted>(&event.payload))
            started->name = name;
        maker.add(event.at, event.stepId, event.payload);
    }
    maker.add(300'000, {}, FindingsMade{{finding}});
    maker.add(300'000, u"import"_s, ProblemFound{problem});
    maker.add(300'000, u"import"_s, LedgerMade{ledger});
    maker.add(300'000, {}, VerificationMade{verification});
    maker.add(300'000, {}, RunStateChanged{RunState::Incomplete});
    ReportOrigin origin = sampleOrigin();
    origin.by = name;
    origin.host = name;
    return Report::of(run, maker.events(), origin);
}

} // namespace trunkline::testing
