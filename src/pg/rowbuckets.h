#pragma once

#include "pg/tablesums.h"

namespace trunkline {

/// How the rows of a table are told apart and put into buckets: by their key or, without one, by what is in them. The
/// same row falls into the same bucket on both sides.
struct RowBuckets
{
    ObjectName table;
    TableShape shape; ///< the source's
    qint64 buckets = 16;
};
struct BucketSum
{
    qint64 rows = 0;
    QString sum;

    bool operator==(const BucketSum &) const = default;
};
/// One pass over the table. By the bucket's number; empty ones are not there.
Result<QHash<qint64, BucketSum>> readBuckets(Connection &connection, const RowBuckets &rows, const SumStyle &style,
                                             const CancelToken &cancel);

/// A row of some buckets: its key (or nothing), its hash, and how often it is there.
struct HashedRow
{
    QString key;
    QString hash;
    qint64 times = 1;
};
/// One more pass, for some buckets; rows that are alike are one.
Result<QList<HashedRow>> readBucketRows(Connection &connection, const RowBuckets &rows, const QList<qint64> &buckets,
                                        const SumStyle &style, const CancelToken &cancel);

} // namespace trunkline
