#include "pg/tablesums.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

SumStyle SumStyle::forBoth(VerifyLevel level, int sourceVersion, int targetVersion, const QString &sourceEncoding,
                           const QString &targetEncoding)
{
    const int oldest = std::min(sourceVersion, targetVersion);
    SumStyle style;
    style.level = level;
    style.extendedHash = oldest >= 110000;
    style.overUtf8 = sourceEncoding != targetEncoding;
    style.floatDigits = oldest >= 120000 ? 3 : 0;
    return style;
}

QList<Sql> sumSettings(const SumStyle &style)
{
    return {Sql(u"SET extra_float_digits = %1").arg({Quoting::numberSql(style.floatDigits)}),
            Sql(u"SET lc_monetary = 'C'"), Sql(u"SET xmloption = content"), Sql(u"SET row_security = off")};
}

namespace {

/// The text of a row, or of its key: it tells NULL from an empty string and one column's end from the next one's begin.
Sql textOf(const QStringList &columns)
{
    QList<Sql> fields;
    for (const QString &column : columns)
        fields += Sql(u"t.%1").arg({Quoting::identifierSql(column)});
    return Sql(u"ROW(%1)::text").arg({Quoting::join(fields, Sql(u", "))});
}

/// 64 bits, of which only 32 are of use with hashtext.
Sql hashOf(const Sql &text, const SumStyle &style)
{
    if (style.overUtf8)
        return Sql(u"('x' || left(md5(convert_to(%1, 'UTF8')), 16))::bit(64)::bigint").arg({text});
    if (style.extendedHash)
        return Sql(u"hashtextextended(%1, 0)").arg({text});
    return Sql(u"hashtext(%1)::bigint").arg({text});
}

Sql fromOnly(const ObjectName &table)
{
    return Sql(u"FROM ONLY %1 t").arg({Quoting::qualifiedSql(table.schema, table.name)});
}

Sql bucketOf(const RowBuckets &rows, const SumStyle &style)
{
    const Sql hash = hashOf(textOf(rows.key.isEmpty() ? rows.columns : rows.key), style);
    return Sql(u"((%1) & 2147483647) % %2").arg({hash, Quoting::numberSql(rows.buckets)});
}

} // namespace

Sql tableSumSql(const ObjectName &table, const QStringList &columns, const SumStyle &style)
{
    if (style.level != VerifyLevel::Checksums)
        return Sql(u"SELECT count(*), '' %1").arg({fromOnly(table)});
    return Sql(u"SELECT count(*), coalesce(sum(%1), 0) %2").arg({hashOf(textOf(columns), style), fromOnly(table)});
}

Result<TableSum> readTableSum(Connection &connection, const ObjectName &table, const QStringList &columns,
                              const SumStyle &style, const CancelToken &cancel)
{
    const Result<Rows> rows = connection.exec(tableSumSql(table, columns, style), cancel);
    if (!rows)
        return rows.error();
    return TableSum{rows->at(0, 0).toLongLong(), rows->at(0, 1)};
}

Result<TableColumns> readTableColumns(Connection &connection, const CancelToken &cancel)
{
    const Result<Rows> rows = connection.exec(
        Sql(u"SELECT n.nspname, c.relname, a.attname FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid "
            u"JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind IN ('r', 'p') AND a.attnum > 0 "
            u"AND NOT a.attisdropped AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'"),
        cancel);
    if (!rows)
        return rows.error();
    TableColumns columns;
    for (const QStringList &row : rows->rows)
        columns[{row.value(0), row.value(1)}] += row.value(2);
    for (QStringList &names : columns)
        std::sort(names.begin(), names.end());
    return columns;
}

Result<TableColumns> readTableKeys(Connection &connection, const CancelToken &cancel)
{
    const Result<Rows> rows = connection.exec(
        Sql(u"SELECT n.nspname, c.relname, a.attname FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid "
            u"JOIN pg_namespace n ON n.oid = c.relnamespace CROSS JOIN LATERAL unnest(i.indkey::int2[]) "
            u"WITH ORDINALITY k(attnum, place) JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = k.attnum "
            u"WHERE i.indisprimary AND k.place <= array_length(i.indclass::oid[], 1) AND c.oid >= 16384 "
            u"ORDER BY c.oid, k.place"),
        cancel);
    if (!rows)
        return rows.error();
    TableColumns keys;
    for (const QStringList &row : rows->rows)
        keys[{row.value(0), row.value(1)}] += row.value(2);
    return keys;
}

Result<QHash<qint64, BucketSum>> readBuckets(Connection &connection, const RowBuckets &rows, const SumStyle &style,
                                             const CancelToken &cancel)
{
    const Result<Rows> read = connection.exec(
        Sql(u"SELECT bucket, count(*), sum(hash) FROM (SELECT %1 AS bucket, %2 AS hash %3) x GROUP BY bucket")
            .arg({bucketOf(rows, style), hashOf(textOf(rows.columns), style), fromOnly(rows.table)}),
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
    const Sql key = rows.key.isEmpty()     ? Sql(u"''")
                    : rows.key.size() == 1 ? Sql(u"t.%1::text").arg({Quoting::identifierSql(rows.key.constFirst())})
                                           : textOf(rows.key);
    const Result<Rows> read = connection.exec(Sql(u"SELECT %1, %2, count(*) %3 WHERE %4 IN (%5) GROUP BY 1, 2")
                                                  .arg({key, hashOf(textOf(rows.columns), style), fromOnly(rows.table),
                                                        bucketOf(rows, style), Quoting::join(numbers, Sql(u", "))}),
                                              cancel);
    if (!read)
        return read.error();
    QList<HashedRow> found;
    for (const QStringList &row : read->rows)
        found += {row.value(0), row.value(1), row.value(2).toLongLong()};
    return found;
}

Result<TableSum> readLargeObjectSum(Connection &connection, const SumStyle &style, const CancelToken &cancel)
{
    // not by the pages of pg_largeobject: holes in one side's are zeros in the other's
    const Sql content = Sql(u"oid::text || ':' || md5(lo_get(oid))");
    const Sql sum =
        style.level == VerifyLevel::Checksums ? Sql(u"coalesce(sum(%1), 0)").arg({hashOf(content, style)}) : Sql(u"''");
    const Result<Rows> rows =
        connection.exec(Sql(u"SELECT count(*), %1 FROM pg_largeobject_metadata").arg({sum}), cancel);
    if (!rows)
        return rows.error();
    return TableSum{rows->at(0, 0).toLongLong(), rows->at(0, 1)};
}

QList<Result<QString>> readSequences(Connection &connection, const QList<ObjectName> &sequences,
                                     const CancelToken &cancel)
{
    QList<Sql> statements;
    for (const ObjectName &sequence : sequences)
        statements += Sql(u"SELECT last_value || CASE WHEN is_called THEN ', called' ELSE ', not called' END FROM %1")
                          .arg({Quoting::qualifiedSql(sequence.schema, sequence.name)});
    const QList<Result<Rows>> answers = connection.execAll(statements, cancel);
    QList<Result<QString>> values;
    for (const Result<Rows> &answer : answers)
        values += answer ? Result<QString>(answer->at(0, 0)) : Result<QString>(answer.error());
    return values;
}

} // namespace trunkline
