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

} // namespace

QJsonObject toJson(const Verification &verification)
{
    QJsonObject object{{u"level"_s, enumName(verification.level)},
                       {u"equal"_s, qint64(verification.count(Comparison::Equal))},
                       {u"different"_s, qint64(verification.count(Comparison::Different))},
                       {u"notCompared"_s, qint64(verification.count(Comparison::NotCompared))},
                       {u"oneMoment"_s, verification.oneMoment},
                       {u"durationMs"_s, verification.durationMs},
                       {u"tables"_s, comparisonsToJson(verification.tables)},
                       {u"sequences"_s, comparisonsToJson(verification.sequences)}};
    if (verification.largeObjects)
        object.insert(u"largeObjects"_s, comparisonToJson(*verification.largeObjects));
    return object;
}

} // namespace trunkline
