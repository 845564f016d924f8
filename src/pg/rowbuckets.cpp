#include "pg/rowbuckets.h"

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

Sql bucketOf(const RowBuckets &rows, const SumStyle &style)
{
    return Sql(u"%1 % %2").arg({placeSql(rows.shape, style), Quoting::numberSql(rows.buckets)});
}

} // namespace

Result<QHash<qint64, BucketSum>> readBuckets(Connection &connection, const RowBuckets &rows, const SumStyle &style,
                                             const CancelToken &cancel)
{
    const Result<Rows> read = connection.exec(
        Sql(u"SELECT bucket, count(*), sum(hash) FROM (SELECT %1 AS bucket, %2 AS hash %3) x GROUP BY bucket")
            .arg({bucketOf(rows, style), hashSql(rowText(rows.shape.columns, style), style), fromOnlySql(rows.table)}),
        cancel);
    if (!read)
        return read.error();
    QHash<qint64, BucketSum> sums;
    for (const QStringList &row : read->rows)
        sums.insert(row.value(0).toLongLong(), {row.value(1).toLongLong(), row.value(2)});
    return sums;
}

Result<QList<HashedRow>> readBucketRows(Connection &connection, const RowBuckets &rows, const QList<qint64> &buckets,
                                        const SumStyle &style, const CancelToken &cancel)
{
    QList<Sql> numbers;
    for (const qint64 bucket : buckets)
        numbers += Quoting::numberSql(bucket);
    // one column is told as it is, several as the text of a row
    const QStringList &columns = rows.shape.key;
    const Sql key = columns.isEmpty()     ? Sql(u"''")
                    : columns.size() == 1 ? Sql(u"t.%1::text").arg({Quoting::identifierSql(columns.constFirst())})
                                          : keyText(columns);
    const Result<Rows> read =
        connection.exec(Sql(u"SELECT %1, %2, count(*) %3 WHERE %4 IN (%5) GROUP BY 1, 2")
                            .arg({key, hashSql(rowText(rows.shape.columns, style), style), fromOnlySql(rows.table),
                                  bucketOf(rows, style), Quoting::join(numbers, Sql(u", "))}),
                        cancel);
    if (!read)
        return read.error();
    QList<HashedRow> found;
    for (const QStringList &row : read->rows)
        found += {row.value(0), row.value(1), row.value(2).toLongLong()};
    return found;
}

} // namespace trunkline
