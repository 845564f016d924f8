#pragma once

#include "core/verification.h"
#include "pg/rowbuckets.h"

namespace trunkline {

/// The first rows of a table that are not the same on both sides, at most `most`, by their keys: the rows are put into
/// buckets on both servers, and only those of some buckets that differ are read, as keys and hashes. Two passes over
/// the table on each side; what is held here does not grow with the table, nor with the number of differences.
/// Blocking.
Result<QList<RowDifference>> findRowDifferences(Connection &source, Connection &target, const RowBuckets &rows,
                                                const SumStyle &style, qsizetype most, const CancelToken &cancel);

/// So many buckets that each holds about a thousand rows.
qint64 bucketsFor(qint64 rows);

/// What differs between the rows of the same buckets, sorted by key. Pure.
QList<RowDifference> differencesOf(const QList<HashedRow> &source, const QList<HashedRow> &target, bool hasKey);

} // namespace trunkline
