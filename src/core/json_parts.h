#pragma once

#include "core/json.h"
#include "core/jsonreader.h"

namespace trunkline {

// The readers of inner objects, shared by the files json_*.cpp. Each takes what it can; the JsonReader keeps the error.
SavedConnection readConnection(JsonReader &json);
Message readMessage(JsonReader &json);
Error readError(JsonReader &json);
Finding readFinding(JsonReader &json);
Problem readProblem(JsonReader &json);
Remedy readRemedy(JsonReader &json);
Ledger readLedger(JsonReader &json);
Verification readVerification(JsonReader &json);
QJsonArray toJson(const QList<LedgerEntry> &entries);
LedgerEntry readLedgerEntry(JsonReader &json);
ObjectName readObjectName(JsonReader &json);
MigrationPlan readPlan(JsonReader &json);
ObjectSelection readObjectSelection(JsonReader &json);
OwnershipOptions readOwnership(JsonReader &json);
ContentOptions readContent(JsonReader &json);

QJsonObject toJson(const QMap<QString, QString> &map);
QJsonObject toJson(const ObjectName &name);
QJsonObject toJson(const ObjectSelection &selection);
QJsonObject toJson(const OwnershipOptions &ownership);
QJsonObject toJson(const ContentOptions &content);

} // namespace trunkline
