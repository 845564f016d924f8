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

/// The columns of all tables of users, by schema and name, sorted by name byte by byte.
using TableColumns = QHash<std::pair<QString, QString>, QStringList>;
Result<TableColumns> readTableColumns(Connection &connection, const CancelToken &cancel);

/// "17, called" or "17, not called" for each of the sequences, in their order; an error alone where it could not be
/// read.
QList<Result<QString>> readSequences(Connection &connection, const QList<ObjectName> &sequences,
                                     const CancelToken &cancel);

} // namespace trunkline
