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

Sql tableSumSql(const ObjectName &table, const QStringList &columns, const SumStyle &style)
{
    const Sql from = Sql(u" FROM ONLY %1 t").arg({Quoting::qualifiedSql(table.schema, table.name)});
    if (style.level != VerifyLevel::Checksums)
        return Sql(u"SELECT count(*), ''%1").arg({from});
    QList<Sql> fields;
    for (const QString &column : columns)
        fields += Sql(u"t.%1").arg({Quoting::identifierSql(column)});
    // the text of a row tells NULL from an empty string and one column's end from the next one's begin
    const Sql text = Sql(u"ROW(%1)::text").arg({Quoting::join(fields, Sql(u", "))});
    Sql hash = Sql(u"hashtext(%1)::bigint").arg({text});
    if (style.overUtf8)
        hash = Sql(u"('x' || left(md5(convert_to(%1, 'UTF8')), 16))::bit(64)::bigint").arg({text});
    else if (style.extendedHash)
        hash = Sql(u"hashtextextended(%1, 0)").arg({text});
    return Sql(u"SELECT count(*), coalesce(sum(%1), 0)%2").arg({hash, from});
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
