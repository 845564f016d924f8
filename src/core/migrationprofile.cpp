#include "core/migrationprofile.h"

#include <QUuid>

namespace trunkline {

MigrationProfile MigrationProfile::create()
{
    MigrationProfile profile;
    profile.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return profile;
}

QString MigrationProfile::targetDatabaseName() const
{
    return targetDatabase.name.isEmpty() ? sourceDatabaseName() : targetDatabase.name;
}

} // namespace trunkline
