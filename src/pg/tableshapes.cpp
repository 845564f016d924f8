#include "pg/tableshapes.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

Sql columnsSql()
{
    return Sql(u"SELECT n.nspname, c.relname, a.attname, CASE a.atttypid WHEN 700 THEN 'float4send' WHEN 701 THEN "
               u"'float8send' ELSE '' END, c.relpages FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid "
               u"JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind IN ('r', 'p') AND a.attnum > 0 "
               u"AND NOT a.attisdropped AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'");
}

Sql keysSql()
{
    return Sql(u"SELECT n.nspname, c.relname, a.attname FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid "
               u"JOIN pg_namespace n ON n.oid = c.relnamespace CROSS JOIN LATERAL unnest(i.indkey::int2[]) "
               u"WITH ORDINALITY k(attnum, place) JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = k.attnum "
               u"WHERE i.indisprimary AND k.place <= array_length(i.indclass::oid[], 1) AND c.oid >= 16384 "
               u"ORDER BY c.oid, k.place");
}

} // namespace

Result<TableShapes> readTableShapes(Connection &connection, const CancelToken &cancel)
{
    const Result<Rows> columns = connection.exec(columnsSql(), cancel);
    if (!columns)
        return columns.error();
    TableShapes shapes;
    for (const QStringList &row : columns->rows) {
        TableShape &shape = shapes[{row.value(0), row.value(1)}];
        shape.columns += TableColumn{row.value(2), row.value(3)};
        shape.blocks = row.value(4).toLongLong();
    }
    for (TableShape &shape : shapes)
        std::sort(shape.columns.begin(), shape.columns.end(),
                  [](const TableColumn &a, const TableColumn &b) { return a.name < b.name; });
    const Result<Rows> keys = connection.exec(keysSql(), cancel);
    if (!keys)
        return keys.error();
    for (const QStringList &row : keys->rows) {
        if (const auto shape = shapes.find({row.value(0), row.value(1)}); shape != shapes.end())
            shape->key += row.value(2);
    }
    return shapes;
}

} // namespace trunkline
