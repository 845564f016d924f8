#pragma once

#include "core/exportmanifest.h"
#include "core/result.h"
#include "core/runevent.h"

#include <QJsonObject>

namespace trunkline {

// JSON forms of the core values. Reading is strict about types and tolerant of members that it does not know; errors
// have the code "error.json-…" with the path of the member as argument. Enumerations are written by stable
// lower-case names.

QJsonObject toJson(const SavedConnection &connection);
Result<SavedConnection> savedConnectionFromJson(const QJsonObject &object);
QJsonObject toJson(const MigrationProfile &profile);
Result<MigrationProfile> migrationProfileFromJson(const QJsonObject &object);
QJsonObject toJson(const Message &message);
QJsonObject toJson(const Error &error);
QJsonObject toJson(const Finding &finding);
QJsonObject toJson(const Problem &problem);
QJsonObject toJson(const Remedy &remedy);
/// {"counts":{"arrived":570, …},"entries":[…]}; members of an entry that have their usual value are left away.
QJsonObject toJson(const Ledger &ledger);
/// {"level":"checksums","equal":12, …,"tables":[…],"sequences":[…],"catalogs":{"counts":[…],"differences":[…]}}
QJsonObject toJson(const Verification &verification);
QJsonObject toJson(const MigrationPlan &plan);
Result<MigrationPlan> migrationPlanFromJson(const QJsonObject &object);
/// {"seq":1,"at":12,"step":"export","event":"step-started", …the payload's members}
QJsonObject toJson(const RunEvent &event);
Result<RunEvent> runEventFromJson(const QJsonObject &object);

QJsonObject toJson(const ExportManifest &manifest);
/// Errors: "error.manifest-version", "error.json-…". File names that lead out of the folder are refused.
Result<ExportManifest> exportManifestFromJson(const QJsonObject &object);

} // namespace trunkline
