#pragma once

#include "engine/verifier.h"

namespace trunkline {

/// The values of a row on both sides.
struct RowValues
{
    QString key; ///< as RowDifference tells it: a key or, without one, a hash
    bool onSource = false;
    bool onTarget = false;
    /// By the columns of RowValuesTable, as text; NULL is a null QString. Long ones are cut.
    QStringList source;
    QStringList target;
};

/// Of a table's rows that differ.
struct RowValuesTable
{
    QStringList columns;
    QList<RowValues> rows;
};

/// Whose rows are to be read: a table of a comparison, with the rows that it named.
struct RowValuesRequest
{
    MigrationProfile profile;
    Credentials credentials;
    ObjectComparison table;
};

/// Reads the rows that a comparison named from both sides, as they are now; a row that is there no more is on neither
/// side. Errors: those of connecting; `failedAt` is the side of one. Blocking.
Result<RowValuesTable> readRowValues(const RowValuesRequest &request, const CancelToken &cancel,
                                     Side *failedAt = nullptr);

/// The fields of a row's text, "(7,\"x,7\")": 7 and x,7. Nothing where it is none. Source: PostgreSQL manual,
/// "Composite Type Input and Output Syntax". Pure.
std::optional<QStringList> rowTextFields(const QString &text);

} // namespace trunkline
