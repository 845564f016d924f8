#pragma once

#include "engine/report.h"
#include "engine/reportdocument.h"

#include <QCoreApplication>

namespace trunkline {

/// The words of a report, the same in HTML and PDF. Pure functions.
class ReportText
{
    Q_DECLARE_TR_FUNCTIONS(ReportText)
public:
    /// `sha256`: of the report's JSON.
    static ReportDocument document(const Report &report, const QString &sha256);

private:
    // Each adds its heading and what stands under it; nothing where there is nothing to tell.
    static void addFacts(ReportDocument &document, const Report &report);
    static void addRoute(ReportDocument &document, const Report &report);
    static void addVerification(ReportDocument &document, const Report &report);
    static void addTables(ReportDocument &document, const Verification &verification);
    static void addRows(ReportDocument &document, const Verification &verification);
    static void addSequences(ReportDocument &document, const Verification &verification);
    static void addCatalogs(ReportDocument &document, const CatalogComparison &catalogs);
    static void addLedger(ReportDocument &document, const Report &report);
    static void addProblems(ReportDocument &document, const Report &report);
    static void addSteps(ReportDocument &document, const Report &report);
    static void addFindings(ReportDocument &document, const Report &report);
    static void addPlan(ReportDocument &document, const Report &report);
    static void addProof(ReportDocument &document);

    static QString verdict(const Report &report);
    static ReportTone verdictTone(const Report &report);
    static QString time(const QDateTime &time);
    /// "3.1 s" below ten seconds, else as Words::duration().
    static QString took(qint64 ms);
    static QString rowCount(const TableSum &sum);
    static QString place(RowPlace place);
    static QString ledgerReason(const LedgerEntry &entry, const Report &report);
    static QString counts(qsizetype equal, qsizetype different, qsizetype notCompared);
};

} // namespace trunkline
