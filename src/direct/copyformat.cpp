#include "direct/copyformat.h"

#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

/// Bytes of a value in either format, with what stands around it; -1: as long as the value.
struct Lengths
{
    int text;
    int binary;
};

constexpr int binaryField = 4;
constexpr int rowHeader = 28;
/// Binary may be as much longer as this, for what is saved in writing and reading numbers.
constexpr double mostLonger = 1.25;

const QHash<QString, Lengths> &portableTypes()
{
    static const QHash<QString, Lengths> types{
        {u"bool"_s, {2, 5}},       {u"int2"_s, {4, 6}},        {u"int4"_s, {7, 8}},          {u"int8"_s, {9, 12}},
        {u"float4"_s, {11, 8}},    {u"float8"_s, {19, 12}},    {u"oid"_s, {6, 8}},           {u"date"_s, {11, 8}},
        {u"time"_s, {13, 12}},     {u"timestamp"_s, {25, 12}}, {u"timestamptz"_s, {28, 12}}, {u"uuid"_s, {37, 20}},
        {u"interval"_s, {14, 20}}, {u"numeric"_s, {8, 16}},    {u"text"_s, {-1, -1}},        {u"varchar"_s, {-1, -1}},
        {u"bpchar"_s, {-1, -1}},   {u"bytea"_s, {-1, -1}},     {u"jsonb"_s, {-1, -1}},       {u"json"_s, {-1, -1}},
        {u"enum"_s, {8, 11}},      {u"inet"_s, {14, 12}},      {u"char"_s, {2, 5}},          {u"name"_s, {12, 15}},
    };
    return types;
}

} // namespace

bool copiesBinary(const DirectTable &table, int sourceVersion, int targetVersion)
{
    constexpr int versionsOfMajor = 10000;
    if (sourceVersion / versionsOfMajor != targetVersion / versionsOfMajor || table.types.isEmpty() || table.rows <= 0)
        return false;
    double text = 0;
    double binary = 2;
    int open = 0;
    double openText = 0;
    for (const QString &type : table.types) {
        const auto lengths = portableTypes().constFind(type);
        if (lengths == portableTypes().constEnd())
            return false;
        if (lengths->text >= 0) {
            text += lengths->text;
            binary += lengths->binary;
            continue;
        }
        ++open;
        // hexadecimal digits
        openText += type == "bytea"_L1 ? 2 : 1;
    }
    if (open > 0) {
        const double row = static_cast<double>(table.bytes) / static_cast<double>(table.rows) - rowHeader;
        const double value = std::max(1.0, (row - text / 2) / open);
        text += openText * value + open;
        binary += open * (value + binaryField);
    }
    return binary <= text * mostLonger;
}

Sql copyOutStatement(const DirectTable &table, bool binary, qint64 firstBlock, qint64 endBlock,
                     const QString &condition)
{
    const Sql name = Quoting::qualifiedSql(table.schema, table.name);
    const Sql columns = Quoting::fromCatalog(table.columns);
    const Sql format = binary ? Sql(u" (FORMAT binary)") : Sql();
    const Sql list = columns.isEmpty() ? Sql() : Sql(u" (%1)").arg({columns});
    if (firstBlock == 0 && endBlock < 0 && condition.isEmpty())
        return Sql(u"COPY %1%2 TO STDOUT%3").arg({name, list, format});
    Sql where = Quoting::fromCatalog(condition);
    if (firstBlock > 0 || endBlock >= 0) {
        where = Sql(u"WHERE ctid >= '(%1,0)'").arg({Quoting::numberSql(firstBlock)});
        if (endBlock >= 0)
            where = Sql(u"%1 AND ctid < '(%2,0)'").arg({where, Quoting::numberSql(endBlock)});
    }
    return Sql(u"COPY (SELECT %1 FROM ONLY %2 %3) TO STDOUT%4").arg({columns, name, where, format});
}

Sql copyInStatement(const DirectTable &table, const DirectTable &into, bool binary, bool freeze)
{
    QList<Sql> options;
    if (binary)
        options += Sql(u"FORMAT binary");
    if (freeze)
        options += Sql(u"FREEZE");
    const Sql with = options.isEmpty() ? Sql() : Sql(u" (%1)").arg({Quoting::join(options, Sql(u", "))});
    const Sql list = table.columns.isEmpty() ? Sql() : Sql(u" (%1)").arg({Quoting::fromCatalog(table.columns)});
    return Sql(u"COPY %1%2 FROM STDIN%3").arg({Quoting::qualifiedSql(into.schema, into.name), list, with});
}

} // namespace trunkline
