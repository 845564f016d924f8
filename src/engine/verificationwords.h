#pragma once

#include "core/verification.h"

#include <QCoreApplication>

namespace trunkline {

/// What a comparison found, in words: the same in the window, on the console and in a report. Pure functions.
class VerificationWords
{
    Q_DECLARE_TR_FUNCTIONS(VerificationWords)
public:
    /// "sales.ticket", "large objects"
    static QString name(const ObjectComparison &one);
    static QString name(const CatalogDifference &difference);
    /// "same", "2 rows missing", "other contents", "not compared"
    static QString result(const ObjectComparison &one);
    /// "owner differs", "missing on the target", "by choice: …"
    static QString result(const CatalogDifference &difference);
    /// A property of an object as a person calls it; what is not known as it is named.
    static QString facet(const QString &facet);
    /// Of a table whose rows differ: "2 rows that are on the source only, 1 with other contents".
    static QString rowsTitle(const ObjectComparison &one);
    /// "only on the source: 17"
    static QString row(const RowDifference &row, bool hasKey);
    /// What was compared with what, and how long it took.
    static QString moment(const Verification &verification);
    /// "checksums"; the level as a person chooses it.
    static QString level(VerifyLevel level);
    /// "everything is the same", "3 differences", "nothing differs, but 2 objects could not be compared"
    static QString total(const Verification &verification);
};

} // namespace trunkline
