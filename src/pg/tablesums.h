#pragma once

#include "core/verification.h"
#include "pg/tableshapes.h"

namespace trunkline {

/// How both sides of a comparison have to compute, so that equal rows give equal sums whatever the servers are.
struct SumStyle
{
    VerifyLevel level = VerifyLevel::Checksums;
    /// hashtextextended (11 and newer) gives 64 bits; without it hashtext gives 32.
    bool extendedHash = true;
    /// The databases have different encodings: the hash is made of the text in UTF-8, which is slower.
    bool overUtf8 = false;
    /// Below 12 a server prints other digits of a float: columns of such a type are told by their bytes, and floats
    /// within other types with extra_float_digits = 0, which all print alike.
    bool oldFloats = false;

    /// For two servers; versions are server_version_num.
    static SumStyle forBoth(VerifyLevel level, int sourceVersion, int targetVersion, const QString &sourceEncoding,
                            const QString &targetEncoding);
    bool operator==(const SumStyle &) const = default;
};

/// What a session has to be set to, beside what every Connection is. row_security is off: a policy that hides rows is
/// an error then, and not a smaller sum.
QList<Sql> sumSettings(const SumStyle &style);

/// What of a table's rows is summed.
struct SumTask
{
    ObjectName table;
    TableShape shape;
    /// All rows are counted, and one in so many summed, chosen by the hash of its key; 1: all are.
    qint64 oneIn = 1;
    qint64 firstBlock = 0;
    qint64 endBlock = -1; ///< the first that is not read; -1: to the table's end
};

/// Rows and sum of the table itself, without those that inherit from it or its partitions. The sum is that of hashes
/// of the rows' text, so that pairs do not cancel each other.
Sql tableSumSql(const SumTask &task, const SumStyle &style);

/// Runs it. Errors: those of Connection::exec().
Result<TableSum> readTableSum(Connection &connection, const SumTask &task, const SumStyle &style,
                              const CancelToken &cancel);

/// Of two parts of a table.
TableSum addedSums(const TableSum &a, const TableSum &b);

// For what else is told by hashes of rows.

/// The text of a row: it tells NULL from an empty string and one column's end from the next one's begin.
Sql rowText(const QList<TableColumn> &columns, const SumStyle &style);
/// Likewise of a key; one column alone is told in the same way.
Sql keyText(const QStringList &key);
/// 64 bits as bigint, of which only 32 are of use with hashtext.
Sql hashSql(const Sql &text, const SumStyle &style);
/// A number from 0 to 2147483647 of a row, the same on both sides: of its key or, without one, of all its columns.
Sql placeSql(const TableShape &shape, const SumStyle &style);
Sql fromOnlySql(const ObjectName &table);

} // namespace trunkline
