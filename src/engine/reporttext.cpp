#include "engine/reporttext.h"

#include "engine/reportparts.h"
#include "engine/runsummarywords.h"
#include "engine/verificationwords.h"
#include "engine/words.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

QString databaseOf(const Report &report)
{
    return report.target.database.isEmpty() ? report.source.database : report.target.database;
}

void addFact(ReportFacts &facts, const QString &name, const QString &value, bool isCode = false)
{
    if (!value.isEmpty())
        facts.facts += ReportFact{name, visibleText(value), isCode};
}

ReportTone toneOfEnd(StepEnd end)
{
    switch (end) {
    case StepEnd::Succeeded:
        return ReportTone::Good;
    case StepEnd::SucceededWithProblems:
        return ReportTone::Warning;
    case StepEnd::Failed:
        return ReportTone::Bad;
    case StepEnd::Cancelled:
    case StepEnd::Skipped:
        break;
    }
    return ReportTone::Dim;
}

} // namespace

QString ReportText::time(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(u"yyyy-MM-dd HH:mm:ss 'UTC'"_s) : QString();
}

QString ReportText::took(qint64 ms)
{
    if (ms >= 10'000)
        return Words::duration(ms);
    return tr("%1 s", "seconds").arg(QLocale().toString(static_cast<double>(ms) / 1000, 'f', ms < 1000 ? 2 : 1));
}

namespace {

/// Nothing was migrated: source and target were compared as they are.
bool isComparisonAlone(const Report &report)
{
    return report.verification && !report.summary.plan();
}

} // namespace

QString ReportText::verdict(const Report &report)
{
    if (isComparisonAlone(report))
        //: What was compared, and what the comparison found: "shop was compared · everything is the same".
        return tr("%1 was compared · %2").arg(report.run.profileName, VerificationWords::total(*report.verification));
    const QString title = RunSummaryWords::title(report.summary);
    if (!report.verification)
        return title;
    //: How the run ended, and what the comparison found: "shop has arrived · everything is the same".
    return tr("%1 · %2").arg(title, VerificationWords::total(*report.verification));
}

ReportTone ReportText::verdictTone(const Report &report)
{
    const bool differs = report.verification && report.verification->hasDifferences();
    switch (report.state()) {
    case RunState::Succeeded:
        if (differs)
            return ReportTone::Bad;
        return report.verification && report.verification->hasFailures() ? ReportTone::Warning : ReportTone::Good;
    case RunState::SucceededWithProblems:
        return differs ? ReportTone::Bad : ReportTone::Warning;
    case RunState::Incomplete:
    case RunState::Different:
    case RunState::Blocked:
    case RunState::Failed:
    case RunState::Interrupted:
        return ReportTone::Bad;
    default:
        return ReportTone::Dim;
    }
}

ReportDocument ReportText::document(const Report &report, const QString &sha256)
{
    ReportDocument document;
    document.language = tr("en", "the language of this translation, as in ISO 639");
    const QString database = databaseOf(report);
    document.title = visibleText(isComparisonAlone(report) ? tr("Comparison report: %1").arg(report.run.profileName)
                                 : database.isEmpty()      ? tr("Migration report")
                                                           : tr("Migration report: %1").arg(database));
    document.verdict = visibleText(verdict(report));
    document.tone = verdictTone(report);
    document.sha256 = sha256;
    addFacts(document, report);
    addRoute(document, report);
    addVerification(document, report);
    addLedger(document, report);
    addProblems(document, report);
    addSteps(document, report);
    addFindings(document, report);
    addPlan(document, report);
    addProof(document);
    return document;
}

void ReportText::addFacts(ReportDocument &document, const Report &report)
{
    ReportFacts facts;
    addFact(facts, tr("Result"), RunSummaryWords::result(report.summary, report.state()));
    addFact(facts, tr("Profile"), report.run.profileName);
    addFact(facts, tr("Began"), time(report.run.startedAt));
    addFact(facts, tr("Ended"), time(report.run.endedAt));
    addFact(facts, tr("Took"), took(report.durationMs()));
    if (report.summary.plan())
        addFact(facts, tr("Client tools"), report.summary.plan()->tools.tools.version);
    addFact(facts, tr("Run"), report.run.id, true);
    addFact(facts, tr("Brings what this run left missing"), report.run.repairOf, true);
    addFact(facts, tr("Goes on with this run"), report.run.resumeOf, true);
    addFact(facts, tr("Report made"), time(report.origin.at));
    addFact(facts, tr("Made by"),
            //: A user at a computer: "anna on db-admin-3".
            report.origin.by.isEmpty() ? report.origin.host : tr("%1 on %2").arg(report.origin.by, report.origin.host));
    addFact(facts, tr("Made with"), u"Trunkline "_s + report.origin.version);
    document.blocks += facts;
}

void ReportText::addRoute(ReportDocument &document, const Report &report)
{
    addHeading(document, tr("Route"));
    ReportTable table;
    table.columns = {{QString(), 3}, {tr("Source"), 8}, {tr("Target"), 8}};
    const auto row = [&table](const QString &name, const QString &source, const QString &target) {
        if (!source.isEmpty() || !target.isEmpty())
            table.rows += QList<ReportCell>{ReportCell{name, ReportTone::Dim}, reportCell(source), reportCell(target)};
    };
    row(tr("Name"), report.source.name, report.target.name);
    row(tr("Server"), report.source.route, report.target.route);
    row(tr("Database"), report.source.database, report.target.database);
    row(tr("PostgreSQL"), report.source.serverVersion, report.target.serverVersion);
    document.blocks += table;
}

void ReportText::addSteps(ReportDocument &document, const Report &report)
{
    if (report.summary.steps().isEmpty())
        return;
    addHeading(document, tr("Timeline"));
    document.blocks += ReportPicture{};
    ReportTable table;
    table.columns = {{tr("Step"), 7}, {tr("Began after"), 3, true}, {tr("Took"), 3, true}, {tr("Result"), 8}};
    for (const StepSummary &known : report.summary.steps()) {
        const bool began = known.startedAt >= 0;
        QString result = known.end ? Words::stepEnd(*known.end) : began ? tr("not ended") : tr("not begun");
        if (known.error)
            //: How a step ended, and why: "failed: The connection was lost."
            result = tr("%1: %2").arg(result, Words::sentence(known.error->message));
        table.rows += QList<ReportCell>{reportCell(Words::stepTitle(known.step.kind)),
                                        reportCell(began ? took(known.startedAt) : QString()),
                                        reportCell(began ? took(known.elapsedMs(report.summary.lastAt())) : QString()),
                                        reportLines(result, known.end ? toneOfEnd(*known.end) : ReportTone::Dim)};
    }
    document.blocks += table;
}

void ReportText::addFindings(ReportDocument &document, const Report &report)
{
    if (report.findings.isEmpty())
        return;
    addHeading(document, tr("Checks before the run"));
    ReportTable table;
    table.columns = {{tr("Check"), 4}, {tr("Result"), 3}, {tr("Finding"), 13}};
    int passed = 0;
    QList<Finding> told;
    for (const Finding &finding : report.findings) {
        if (finding.severity == Severity::Passed)
            ++passed;
        else
            told += finding;
    }
    std::stable_sort(told.begin(), told.end(),
                     [](const Finding &a, const Finding &b) { return a.severity > b.severity; });
    for (const Finding &finding : std::as_const(told)) {
        const ReportTone tone = finding.severity == Severity::Blocks    ? ReportTone::Bad
                                : finding.severity == Severity::Warning ? ReportTone::Warning
                                                                        : ReportTone::Dim;
        QString result = Words::severity(finding.severity);
        if (report.overrides.contains(finding.checkId))
            //: A check that blocks: "blocks, a person went on".
            result = tr("%1, a person went on").arg(result);
        QStringList objects;
        for (const QString &object : finding.objects.mid(0, 20))
            objects += visibleText(object); // a line break in a name is no new line
        QStringList lines{visibleText(Words::sentence(finding.message)), visibleText(Words::sentence(finding.detail)),
                          objects.join(u", "_s)};
        lines.removeAll(QString());
        table.rows +=
            QList<ReportCell>{reportCell(finding.checkId), reportCell(result, tone), reportLines(lines.join(u'\n'))};
    }
    addParagraph(document, tr("%n check(s) passed.", nullptr, passed), ReportTone::Dim);
    if (!table.rows.isEmpty())
        document.blocks += table;
}

void ReportText::addPlan(ReportDocument &document, const Report &report)
{
    QList<ReportBlock> steps;
    for (const StepSummary &known : report.summary.steps()) {
        const QString text = Report::commandsOf(known.step);
        if (!text.isEmpty())
            steps += ReportCode{Words::stepTitle(known.step.kind), visibleText(text, true)};
    }
    if (steps.isEmpty())
        return;
    addHeading(document, tr("Plan"));
    addParagraph(document, tr("The commands and statements of each step, as for bash. No password is in them."),
                 ReportTone::Dim);
    document.blocks += steps;
}

void ReportText::addProof(ReportDocument &document)
{
    addHeading(document, tr("Is this the whole report?"));
    addParagraph(document,
                 tr("The same report is in this file as JSON, with every value in full. The number below is the "
                    "SHA-256 of that JSON without its member “sha256”: members sorted by name, no white space "
                    "between them. A single other byte gives another number."));
    document.blocks += ReportFacts{{{tr("SHA-256"), document.sha256, true}}};
}

} // namespace trunkline
