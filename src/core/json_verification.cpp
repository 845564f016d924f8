#include "core/json_names.h"
#include "core/json_parts.h"
#include "core/verification.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

QJsonObject sideToJson(const TableSum &sum, const QString &value)
{
    QJsonObject object;
    if (sum.rows >= 0)
        object.insert(u"rows"_s, sum.rows);
    if (!sum.sum.isEmpty())
        object.insert(u"sum"_s, sum.sum);
    if (!value.isEmpty())
        object.insert(u"value"_s, value);
    return object;
}

QJsonObject comparisonToJson(const ObjectComparison &one)
{
    QJsonObject object{{u"schema"_s, one.object.schema},
                       {u"name"_s, one.object.name},
                       {u"result"_s, enumName(one.result)},
                       {u"source"_s, sideToJson(one.source, one.sourceValue)},
                       {u"target"_s, sideToJson(one.target, one.targetValue)}};
    if (!one.reason.isEmpty())
        object.insert(u"reason"_s, toJson(one.reason));
    if (one.oneIn > 1)
        object.insert(u"oneIn"_s, one.oneIn);
    if (one.failed)
        object.insert(u"failed"_s, true);
    if (!one.toolWords.isEmpty())
        object.insert(u"toolWords"_s, one.toolWords);
    QJsonArray rows;
    for (const RowDifference &row : one.rows) {
        QJsonObject told{{u"on"_s, enumName(row.place)}, {one.hasKey ? u"key"_s : u"hash"_s, row.key}};
        if (!one.hasKey)
            told.insert(u"times"_s, row.times);
        rows.append(told);
    }
    if (!rows.isEmpty())
        object.insert(u"rows"_s, rows);
    return object;
}

QJsonArray comparisonsToJson(const QList<ObjectComparison> &comparisons)
{
    QJsonArray array;
    for (const ObjectComparison &one : comparisons)
        array.append(comparisonToJson(one));
    return array;
}

QJsonObject differenceToJson(const CatalogDifference &difference)
{
    QJsonObject object{
        {u"kind"_s, difference.kind}, {u"name"_s, difference.name}, {u"on"_s, enumName(difference.place)}};
    const std::pair<QString, const QString &> texts[] = {{u"schema"_s, difference.schema},
                                                         {u"facet"_s, difference.facet},
                                                         {u"source"_s, difference.source},
                                                         {u"target"_s, difference.target}};
    for (const auto &[key, text] : texts) {
        if (!text.isEmpty())
            object.insert(key, text);
    }
    if (difference.byChoice)
        object.insert(u"byChoice"_s, true);
    if (!difference.reason.isEmpty())
        object.insert(u"reason"_s, toJson(difference.reason));
    return object;
}

QJsonObject catalogsToJson(const CatalogComparison &catalogs)
{
    QJsonArray counts;
    for (const CatalogCount &count : catalogs.counts) {
        counts.append(QJsonObject{{u"kind"_s, count.kind},
                                  {u"equal"_s, count.equal},
                                  {u"different"_s, count.different},
                                  {u"byChoice"_s, count.byChoice}});
    }
    QJsonArray differences;
    for (const CatalogDifference &difference : catalogs.differences)
        differences.append(differenceToJson(difference));
    QJsonObject object{{u"counts"_s, counts}, {u"differences"_s, differences}};
    if (catalogs.failure)
        object.insert(u"failure"_s, toJson(*catalogs.failure));
    if (!catalogs.toolWords.isEmpty())
        object.insert(u"toolWords"_s, catalogs.toolWords);
    return object;
}

void readSide(JsonReader &json, QLatin1StringView key, TableSum &sum, QString &value)
{
    json.object(key, [&](JsonReader &inner) {
        sum.rows = inner.number<qint64>("rows"_L1, -1, -1);
        sum.sum = inner.text("sum"_L1);
        value = inner.text("value"_L1);
    });
}

ObjectComparison readComparison(JsonReader &json, ObjectKind kind)
{
    ObjectComparison one;
    one.object.kind = kind;
    one.object.schema = json.text("schema"_L1);
    one.object.name = json.requiredText("name"_L1);
    one.result = json.requiredName("result"_L1, one.result);
    readSide(json, "source"_L1, one.source, one.sourceValue);
    readSide(json, "target"_L1, one.target, one.targetValue);
    json.object("reason"_L1, [&](JsonReader &inner) { one.reason = readMessage(inner); });
    one.oneIn = json.number<qint64>("oneIn"_L1, 1, 1);
    one.failed = json.flag("failed"_L1, false);
    one.toolWords = json.text("toolWords"_L1);
    json.objects("rows"_L1, [&](JsonReader &inner) {
        RowDifference row;
        row.place = inner.requiredName("on"_L1, row.place);
        one.hasKey = inner.contains("key"_L1);
        row.key = inner.text(one.hasKey ? "key"_L1 : "hash"_L1);
        row.times = inner.number<qint64>("times"_L1, 1, 0);
        one.rows += row;
    });
    return one;
}

CatalogDifference readDifference(JsonReader &json)
{
    CatalogDifference difference;
    difference.kind = json.requiredText("kind"_L1);
    difference.schema = json.text("schema"_L1);
    difference.name = json.text("name"_L1);
    difference.facet = json.text("facet"_L1);
    difference.place = json.requiredName("on"_L1, difference.place);
    difference.source = json.text("source"_L1);
    difference.target = json.text("target"_L1);
    difference.byChoice = json.flag("byChoice"_L1, false);
    json.object("reason"_L1, [&](JsonReader &inner) { difference.reason = readMessage(inner); });
    return difference;
}

CatalogComparison readCatalogs(JsonReader &json)
{
    CatalogComparison catalogs;
    json.objects("counts"_L1, [&](JsonReader &inner) {
        catalogs.counts +=
            CatalogCount{inner.requiredText("kind"_L1), inner.number<qint64>("equal"_L1, 0, 0),
                         inner.number<qint64>("different"_L1, 0, 0), inner.number<qint64>("byChoice"_L1, 0, 0)};
    });
    json.objects("differences"_L1, [&](JsonReader &inner) { catalogs.differences += readDifference(inner); });
    json.object("failure"_L1, [&](JsonReader &inner) { catalogs.failure = readMessage(inner); });
    catalogs.toolWords = json.text("toolWords"_L1);
    return catalogs;
}

} // namespace

QJsonObject toJson(const Verification &verification)
{
    QJsonObject object{{u"level"_s, enumName(verification.level)},
                       {u"equal"_s, qint64(verification.count(Comparison::Equal))},
                       {u"different"_s, qint64(verification.count(Comparison::Different))},
                       {u"notCompared"_s, qint64(verification.count(Comparison::NotCompared))},
                       {u"moment"_s, enumName(verification.moment)},
                       {u"durationMs"_s, verification.durationMs},
                       {u"tables"_s, comparisonsToJson(verification.tables)},
                       {u"sequences"_s, comparisonsToJson(verification.sequences)}};
    if (verification.largeObjects)
        object.insert(u"largeObjects"_s, comparisonToJson(*verification.largeObjects));
    if (verification.catalogs)
        object.insert(u"catalogs"_s, catalogsToJson(*verification.catalogs));
    return object;
}

Verification readVerification(JsonReader &json)
{
    Verification verification;
    verification.level = json.requiredName("level"_L1, verification.level);
    verification.moment = json.requiredName("moment"_L1, verification.moment);
    verification.durationMs = json.number<qint64>("durationMs"_L1, -1, -1);
    json.objects("tables"_L1,
                 [&](JsonReader &inner) { verification.tables += readComparison(inner, ObjectKind::Table); });
    json.objects("sequences"_L1,
                 [&](JsonReader &inner) { verification.sequences += readComparison(inner, ObjectKind::Sequence); });
    json.object("largeObjects"_L1,
                [&](JsonReader &inner) { verification.largeObjects = readComparison(inner, ObjectKind::Table); });
    json.object("catalogs"_L1, [&](JsonReader &inner) { verification.catalogs = readCatalogs(inner); });
    return verification;
}

} // namespace trunkline
