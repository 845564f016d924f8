// What a report tells of the comparison, of the ledger and of the problems.
#include "engine/ledger.h"
#include "engine/reportparts.h"
#include "engine/reporttext.h"
#include "engine/verificationwords.h"
#include "engine/words.h"

#include <QLocale>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

ReportTone toneOf(const ObjectComparison &one)
{
    if (one.failed)
        return ReportTone::Warning;
    switch (one.result) {
    case Comparison::Equal:
        return ReportTone::Good;
    case Comparison::Different:
        return ReportTone::Bad;
    case Comparison::NotCompared:
        break;
    }
    return ReportTone::Dim;
}

/// What needs a look first; within that the order of the comparison.
QList<ObjectComparison> worstFirst(QList<ObjectComparison> comparisons)
{
    const auto rank = [](const ObjectComparison &one) {
        return one.result == Comparison::Different ? 0 : one.failed ? 1 : one.result == Comparison::NotCompared ? 2 : 3;
    };
    std::stable_sort(comparisons.begin(), comparisons.end(),
                     [&rank](const auto &a, const auto &b) { return rank(a) < rank(b); });
    return comparisons;
}

qsizetype countOf(const QList<ObjectComparison> &comparisons, Comparison result)
{
    return std::count_if(comparisons.begin(), comparisons.end(),
                         [result](const ObjectComparison &one) { return one.result == result; });
}

ReportCell resultCell(const ObjectComparison &one)
{
    QString text = VerificationWords::result(one);
    if (!one.toolWords.isEmpty())
        text += u'\n' + one.toolWords;
    return reportLines(text, toneOf(one));
}

QString numberText(qint64 number)
{
    return QLocale().toString(number);
}

QString catalogName(const CatalogDifference &one)
{
    const QString name = VerificationWords::name(one);
    return name.isEmpty() ? one.kind : one.kind + u' ' + name;
}

} // namespace

QString ReportText::rowCount(const TableSum &sum)
{
    return sum.rows < 0 ? u"–"_s : Words::rowCount(sum.rows);
}

QString ReportText::place(RowPlace place)
{
    switch (place) {
    case RowPlace::Source:
        return tr("only on the source");
    case RowPlace::Target:
        return tr("only on the target");
    case RowPlace::Both:
        return tr("with other contents");
    }
    return {};
}

QString ReportText::counts(qsizetype equal, qsizetype different, qsizetype notCompared)
{
    //: Of tables or sequences, how many of each: "20 the same, 2 different, 1 not compared".
    return tr("%1 the same, %2 different, %3 not compared")
        .arg(numberText(equal), numberText(different), numberText(notCompared));
}

void ReportText::addVerification(ReportDocument &document, const Report &report)
{
    addHeading(document, tr("Verification"));
    if (!report.verification || report.verification->level == VerifyLevel::None) {
        addParagraph(document, tr("Source and target were not compared in this run."), ReportTone::Warning);
        return;
    }
    const Verification &verification = *report.verification;
    addParagraph(document, VerificationWords::moment(verification) + u'.');
    const auto total = [](const QList<ObjectComparison> &of) {
        return counts(countOf(of, Comparison::Equal), countOf(of, Comparison::Different),
                      countOf(of, Comparison::NotCompared));
    };
    ReportFacts facts;
    facts.facts += ReportFact{tr("Result"), VerificationWords::total(verification)};
    facts.facts += ReportFact{tr("Compared"), VerificationWords::level(verification.level)};
    facts.facts += ReportFact{tr("Tables"), total(verification.tables)};
    if (!verification.sequences.isEmpty())
        facts.facts += ReportFact{tr("Sequences"), total(verification.sequences)};
    if (verification.largeObjects)
        facts.facts += ReportFact{tr("Large objects"), tr("%1 on the source, %2 on the target: %3")
                                                           .arg(rowCount(verification.largeObjects->source),
                                                                rowCount(verification.largeObjects->target),
                                                                VerificationWords::result(*verification.largeObjects))};
    if (verification.catalogs && !verification.catalogs->failure)
        facts.facts += ReportFact{tr("Objects of the catalogs"),
                                  tr("%1 the same, %2 different, %3 different by choice")
                                      .arg(numberText(verification.catalogs->total(&CatalogCount::equal)),
                                           numberText(verification.catalogs->total(&CatalogCount::different)),
                                           numberText(verification.catalogs->total(&CatalogCount::byChoice)))};
    document.blocks += facts;
    addTables(document, verification);
    addRows(document, verification);
    addSequences(document, verification);
    if (verification.catalogs)
        addCatalogs(document, *verification.catalogs);
}

void ReportText::addTables(ReportDocument &document, const Verification &verification)
{
    if (verification.tables.isEmpty())
        return;
    addHeading(document, tr("Tables"));
    ReportTable table;
    table.columns = {
        {tr("Table"), 8}, {tr("Rows on the source"), 3, true}, {tr("Rows on the target"), 3, true}, {tr("Result"), 7}};
    for (const ObjectComparison &one : worstFirst(verification.tables))
        table.rows += QList<ReportCell>{reportCell(VerificationWords::name(one)), reportCell(rowCount(one.source)),
                                        reportCell(rowCount(one.target)), resultCell(one)};
    document.blocks += table;
}

void ReportText::addRows(ReportDocument &document, const Verification &verification)
{
    ReportTable table;
    table.columns = {{tr("Table"), 6}, {tr("Where"), 5}, {tr("Primary key, or hash of the row"), 8}};
    for (const ObjectComparison &one : verification.tables) {
        for (const RowDifference &row : one.rows) {
            //: A row of a table without a key: "-771203, 2 times more".
            const QString which =
                one.hasKey ? row.key : tr("%1, %n time(s) more", nullptr, static_cast<int>(row.times)).arg(row.key);
            table.rows += QList<ReportCell>{reportCell(VerificationWords::name(one)), reportCell(place(row.place)),
                                            reportCell(which)};
        }
    }
    if (table.rows.isEmpty())
        return;
    addHeading(document, tr("The first rows that differ"));
    document.blocks += table;
}

void ReportText::addSequences(ReportDocument &document, const Verification &verification)
{
    if (verification.sequences.isEmpty())
        return;
    addHeading(document, tr("Sequences"));
    ReportTable table;
    table.columns = {{tr("Sequence"), 8}, {tr("Source"), 4}, {tr("Target"), 4}, {tr("Result"), 5}};
    for (const ObjectComparison &one : worstFirst(verification.sequences))
        table.rows += QList<ReportCell>{reportCell(VerificationWords::name(one)), reportCell(one.sourceValue),
                                        reportCell(one.targetValue), resultCell(one)};
    document.blocks += table;
}

void ReportText::addCatalogs(ReportDocument &document, const CatalogComparison &catalogs)
{
    addHeading(document, tr("Catalogs"));
    if (catalogs.failure) {
        addParagraph(document, Words::sentence(*catalogs.failure), ReportTone::Warning);
        if (!catalogs.toolWords.isEmpty())
            addParagraph(document, catalogs.toolWords, ReportTone::Dim);
        return;
    }
    ReportTable differences;
    differences.columns = {{tr("Object"), 7}, {tr("Difference"), 6}, {tr("Source"), 5}, {tr("Target"), 5}};
    for (const bool byChoice : {false, true}) {
        for (const CatalogDifference &one : catalogs.differences) {
            if (one.byChoice == byChoice)
                differences.rows += QList<ReportCell>{
                    reportCell(catalogName(one)),
                    reportCell(VerificationWords::result(one), byChoice ? ReportTone::Dim : ReportTone::Bad),
                    reportLines(reportShortened(one.source)), reportLines(reportShortened(one.target))};
        }
    }
    if (differences.rows.isEmpty())
        addParagraph(document, tr("No property of any object differs."), ReportTone::Good);
    else
        document.blocks += differences;
    ReportTable counts;
    counts.columns = {
        {tr("Kind"), 6}, {tr("Same"), 3, true}, {tr("Different"), 3, true}, {tr("Different by choice"), 4, true}};
    for (const CatalogCount &count : catalogs.counts)
        counts.rows += QList<ReportCell>{
            reportCell(count.kind), reportCell(numberText(count.equal)),
            reportCell(numberText(count.different), count.different > 0 ? ReportTone::Bad : ReportTone::Plain),
            reportCell(numberText(count.byChoice))};
    if (!counts.rows.isEmpty())
        document.blocks += counts;
}

QString ReportText::ledgerReason(const LedgerEntry &entry, const Report &report)
{
    if (!entry.reason.isEmpty())
        return Words::sentence(entry.reason);
    const auto problem = std::find_if(report.problems.begin(), report.problems.end(), [&entry](const Problem &one) {
        return entry.problem > 0 && one.number == entry.problem;
    });
    if (problem == report.problems.end())
        return {};
    //: Why an object is missing: "problem 2: The role “reporting” is not on the target."
    return tr("problem %1: %2").arg(QString::number(entry.problem), Words::sentence(problem->message));
}

void ReportText::addLedger(ReportDocument &document, const Report &report)
{
    if (!report.ledger)
        return;
    const Ledger &ledger = *report.ledger;
    addHeading(document, tr("Ledger"));
    const qsizetype expected = ledger.entries.size() - ledger.count(LedgerState::LeftOut);
    addParagraph(
        document,
        tr("%1 of %2 objects have arrived.").arg(numberText(ledger.count(LedgerState::Arrived)), numberText(expected)),
        ledger.isComplete() ? ReportTone::Good : ReportTone::Bad);
    ReportTable table;
    table.columns = {{tr("Object"), 8}, {tr("State"), 3}, {tr("Why"), 9}};
    for (const LedgerState state :
         {LedgerState::Failed, LedgerState::Expected, LedgerState::LeftOut, LedgerState::Arrived}) {
        const ReportTone tone = state == LedgerState::Failed     ? ReportTone::Bad
                                : state == LedgerState::Expected ? ReportTone::Warning
                                                                 : ReportTone::Dim;
        for (const LedgerEntry &entry : ledger.entries) {
            // what has arrived is told where it did so with a trace of a problem
            if (entry.state == state && (state != LedgerState::Arrived || entry.problem > 0))
                table.rows += QList<ReportCell>{reportCell(entry.description + u' ' + ledgerEntryName(entry)),
                                                reportCell(Words::ledgerState(state), tone),
                                                reportCell(ledgerReason(entry, report))};
        }
    }
    if (!table.rows.isEmpty())
        document.blocks += table;
}

void ReportText::addProblems(ReportDocument &document, const Report &report)
{
    addHeading(document, tr("Problems"));
    if (report.problems.isEmpty()) {
        addParagraph(document, tr("There were no problems."), ReportTone::Good);
        return;
    }
    ReportTable table;
    table.columns = {{tr("No."), 2, true}, {tr("Problem"), 14}, {tr("The utility's or server's words"), 14}};
    for (const Problem &problem : report.problems) {
        const ReportTone tone = problem.kind == ProblemClass::Harmless     ? ReportTone::Dim
                                : problem.kind == ProblemClass::NeedsALook ? ReportTone::Warning
                                                                           : ReportTone::Bad;
        QStringList lines{visibleText(Words::sentence(problem.message)), visibleText(problem.object),
                          Words::problemClass(problem.kind)};
        lines.removeAll(QString());
        QStringList words{problem.toolWords, problem.statement};
        words.removeAll(QString());
        table.rows += QList<ReportCell>{reportCell(QString::number(problem.number)),
                                        reportLines(lines.join(u'\n'), tone), reportLines(words.join(u'\n'))};
    }
    document.blocks += table;
}

} // namespace trunkline
