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
    style.oldFloats = oldest < 120000;
    return style;
}

QList<Sql> sumSettings(const SumStyle &style)
{
    return {Sql(u"SET extra_float_digits = %1").arg({Quoting::numberSql(style.oldFloats ? 0 : 3)}),
            Sql(u"SET lc_monetary = 'C'"), Sql(u"SET xmloption = content"), Sql(u"SET row_security = off")};
}

Sql rowText(const QList<TableColumn> &columns, const SumStyle &style)
{
    QList<Sql> fields;
    for (const TableColumn &column : columns) {
        const Sql field = Sql(u"t.%1").arg({Quoting::identifierSql(column.name)});
        const bool asBytes = style.oldFloats && !column.floatSend.isEmpty();
        fields += asBytes ? Sql(u"%1(%2)").arg({Quoting::identifierSql(column.floatSend), field}) : field;
    }
    return Sql(u"ROW(%1)::text").arg({Quoting::join(fields, Sql(u", "))});
}

Sql keyText(const QStringList &key)
{
    QList<TableColumn> columns;
    for (const QString &name : key)
        columns += TableColumn{name, {}};
    return rowText(columns, {});
}

Sql hashSql(const Sql &text, const SumStyle &style)
{
    if (style.overUtf8)
        return Sql(u"('x' || left(md5(convert_to(%1, 'UTF8')), 16))::bit(64)::bigint").arg({text});
    if (style.extendedHash)
        return Sql(u"hashtextextended(%1, 0)").arg({text});
    return Sql(u"hashtext(%1)::bigint").arg({text});
}

Sql placeSql(const TableShape &shape, const SumStyle &style)
{
    const Sql text = shape.key.isEmpty() ? rowText(shape.columns, style) : keyText(shape.key);
    return Sql(u"((%1) & 2147483647)").arg({hashSql(text, style)});
}

Sql fromOnlySql(const ObjectName &table)
{
    return Sql(u"FROM ONLY %1 t").arg({Quoting::qualifiedSql(table.schema, table.name)});
}

namespace {

Sql blocksSql(const SumTask &task)
{
    QList<Sql> bounds;
    if (task.firstBlock > 0)
        bounds += Sql(u"t.ctid >= '(%1,0)'::tid").arg({Quoting::numberSql(task.firstBlock)});
    if (task.endBlock >= 0)
        bounds += Sql(u"t.ctid < '(%1,0)'::tid").arg({Quoting::numberSql(task.endBlock)});
    return bounds.isEmpty() ? Sql() : Sql(u" WHERE %1").arg({Quoting::join(bounds, Sql(u" AND "))});
}

} // namespace

Sql tableSumSql(const SumTask &task, const SumStyle &style)
{
    const Sql from = Sql(u"%1%2").arg({fromOnlySql(task.table), blocksSql(task)});
    if (style.level == VerifyLevel::Counts)
        return Sql(u"SELECT count(*), '' %1").arg({from});
    const Sql chosen =
        task.oneIn > 1
            ? Sql(u" FILTER (WHERE %1 % %2 = 0)").arg({placeSql(task.shape, style), Quoting::numberSql(task.oneIn)})
            : Sql();
    return Sql(u"SELECT count(*), coalesce(sum(%1)%2, 0) %3")
        .arg({hashSql(rowText(task.shape.columns, style), style), chosen, from});
}

Result<TableSum> readTableSum(Connection &connection, const SumTask &task, const SumStyle &style,
                              const CancelToken &cancel)
{
    const Result<Rows> rows = connection.exec(tableSumSql(task, style), cancel);
    if (!rows)
        return rows.error();
    return TableSum{rows->at(0, 0).toLongLong(), rows->at(0, 1)};
}

namespace {

// A sum of 2^63 hashes still fits into 128 bits; numeric on the server knows no bound.
__extension__ using WideNumber = __int128;

WideNumber wideFromText(const QString &text)
{
    WideNumber number = 0;
    for (const QChar digit : text) {
        if (digit.isDigit())
            number = number * 10 + digit.digitValue();
    }
    return text.startsWith(u'-') ? -number : number;
}

QString textOfWide(WideNumber number)
{
    const bool negative = number < 0;
    QString text;
    do {
        const int digit = static_cast<int>(number % 10);
        text.prepend(QChar(u'0' + (negative ? -digit : digit)));
        number /= 10;
    } while (number != 0);
    return negative ? u'-' + text : text;
}

} // namespace

TableSum addedSums(const TableSum &a, const TableSum &b)
{
    if (a.sum.isEmpty() && b.sum.isEmpty())
        return {a.rows + b.rows, {}};
    return {a.rows + b.rows, textOfWide(wideFromText(a.sum) + wideFromText(b.sum))};
}

} // namespace trunkline
