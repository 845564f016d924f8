#pragma once

#include "core/verification.h"
#include "pg/connection.h"

namespace trunkline {

/// How both sides of a comparison have to compute, so that equal rows give equal sums whatever the servers are.
struct SumStyle
{
    VerifyLevel level = VerifyLevel::Checksums;
    /// hashtextextended (11 and newer) gives 64 bits; without it hashtext gives 32.
    bool extendedHash = true;
    /// The databases have different encodings: the hash is made of the text in UTF-8, which is slower.
    bool overUtf8 = false;
    /// extra_float_digits: below 12 a server prints more digits than a float has; with 0 all print alike.
    int floatDigits = 3;

    /// For two servers; versions are server_version_num.
    static SumStyle forBoth(VerifyLevel level, int sourceVersion, int targetVersion, const QString &sourceEncoding,
                            const QString &targetEncoding);
};

/// What a session has to be set to, beside what every Connection is. row_security is off: a policy that hides rows is
/// an error then, and not a smaller sum.
QList<Sql> sumSettings(const SumStyle &style);

/// Rows and sum of the table itself, without those that inherit from it or its partitions. `columns` in an order that
/// is the same on both sides. The sum is that of hashes of the rows' text, so that pairs do not cancel each other.
Sql tableSumSql(const ObjectName &table, const QStringList &columns, const SumStyle &style);

/// Runs it. Errors: those of Connection::exec().
Result<TableSum> readTableSum(Connection &connection, const ObjectName &table, const QStringList &columns,
                              const SumStyle &style, const CancelToken &cancel);

/// How the rows of a table are told apart and put into buckets: by their key or, without one, by what is in them. The
/// same row falls into the same bucket on both sides.
struct RowBuckets
{
    ObjectName table;
    QStringList columns;
    QStringList key; ///< empty: none
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

/// The columns of all tables of users, by schema and name, sorted by name byte by byte.
using TableColumns = QHash<std::pair<QString, QString>, QStringList>;
Result<TableColumns> readTableColumns(Connection &connection, const CancelToken &cancel);
/// The columns of the primary keys of those that have one, in the key's order.
Result<TableColumns> readTableKeys(Connection &connection, const CancelToken &cancel);

/// The number of large objects and, at VerifyLevel::Checksums, a sum over their numbers and contents. One that is
/// larger than 1 GB cannot be read so, and is an error.
Result<TableSum> readLargeObjectSum(Connection &connection, const SumStyle &style, const CancelToken &cancel);

/// "17, called" or "17, not called" for each of the sequences, in their order; an error alone where it could not be
/// read.
QList<Result<QString>> readSequences(Connection &connection, const QList<ObjectName> &sequences,
                                     const CancelToken &cancel);

} // namespace trunkline
