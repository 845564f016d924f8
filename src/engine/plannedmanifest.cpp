#include "engine/plannedmanifest.h"

namespace trunkline {

ExportManifest plannedManifest(const CheckInput &facts, const QString &globals)
{
    ExportManifest manifest;
    manifest.programVersion = QStringLiteral(TRUNKLINE_VERSION);
    manifest.toolsVersion = facts.tools->tools.version;
    manifest.database = facts.profile.sourceDatabaseName();
    manifest.tables = facts.resolved.tablesTaken;
    manifest.source.version = facts.source->version;
    manifest.source.versionNum = facts.source->versionNum;
    manifest.source.dataSize = facts.source->dataSize;
    manifest.source.properties = facts.source->properties;
    if (const DatabaseFacts *database = facts.source->database(manifest.database))
        manifest.source.databases = {*database};
    if (facts.globals) {
        manifest.source.roles = facts.source->roles;
        manifest.globals = globals;
    }
    return manifest;
}

} // namespace trunkline
