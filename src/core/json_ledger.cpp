#include "core/json_names.h"
#include "core/json_parts.h"

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

QJsonObject ledgerEntryToJson(const LedgerEntry &entry)
{
    QJsonObject object{{u"kind"_s, entry.description}, {u"name"_s, entry.tag}, {u"state"_s, enumName(entry.state)}};
    if (entry.dumpId >= 0)
        object.insert(u"entry"_s, entry.dumpId);
    if (entry.id.catalog > 0) {
        object.insert(u"catalog"_s, qint64(entry.id.catalog));
        object.insert(u"oid"_s, qint64(entry.id.oid));
    }
    if (!entry.schema.isEmpty())
        object.insert(u"schema"_s, entry.schema);
    if (entry.problem > 0)
        object.insert(u"problem"_s, entry.problem);
    if (!entry.reason.isEmpty())
        object.insert(u"reason"_s, toJson(entry.reason));
    if (entry.confirmed)
        object.insert(u"confirmed"_s, true);
    return object;
}

} // namespace

LedgerEntry readLedgerEntry(JsonReader &json)
{
    LedgerEntry entry;
    entry.description = json.requiredText("kind"_L1);
    entry.tag = json.text("name"_L1);
    entry.state = json.requiredName("state"_L1, entry.state);
    entry.dumpId = json.number("entry"_L1, entry.dumpId, -1);
    entry.id.catalog = json.number<quint32>("catalog"_L1, 0);
    entry.id.oid = json.number<quint32>("oid"_L1, 0);
    entry.schema = json.text("schema"_L1);
    entry.problem = json.number("problem"_L1, entry.problem, 0);
    json.object("reason"_L1, [&](JsonReader &inner) { entry.reason = readMessage(inner); });
    entry.confirmed = json.flag("confirmed"_L1, entry.confirmed);
    return entry;
}

QJsonArray toJson(const QList<LedgerEntry> &entries)
{
    QJsonArray array;
    for (const LedgerEntry &entry : entries)
        array.append(ledgerEntryToJson(entry));
    return array;
}

QJsonObject toJson(const Ledger &ledger)
{
    QJsonObject counts;
    for (const EnumName<LedgerState> &state : enumNames<LedgerState>())
        counts.insert(state.name, qint64(ledger.count(state.value)));
    return {{u"counts"_s, counts}, {u"entries"_s, toJson(ledger.entries)}};
}

Ledger readLedger(JsonReader &json)
{
    Ledger ledger;
    json.objects("entries"_L1, [&](JsonReader &inner) { ledger.entries += readLedgerEntry(inner); });
    return ledger;
}

} // namespace trunkline
