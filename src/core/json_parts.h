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
MigrationPlan readPlan(JsonReader &json);

QJsonObject toJson(const QMap<QString, QString> &map);

} // namespace trunkline
