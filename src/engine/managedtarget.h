#pragma once

#include "core/migrationprofile.h"
#include "core/objectcatalog.h"
#include "core/serverfacts.h"

#include <QMap>

namespace trunkline {

/// What the rules for a managed target changed in a profile, for the person to read.
struct ManagedRules
{
    bool apply = false;
    MigrationProfile profile; ///< as it is carried out; the profile itself where the rules do not apply
    QMap<QString, QString>
        mappedOwners;      ///< owners that the target's user may not give objects to, and whose the objects become
    QList<qint32> leftOut; ///< positions in the catalog: only a superuser could create them, or they need such a one
    QStringList refusedExtensions;
    bool withoutExtensionComments = false;
    bool withoutSubscriptions = false;
    bool withoutTablespaces = false;
};

/// Applies the rules of a target whose user is no superuser: owners to whom he may not give objects are mapped to him,
/// what only a superuser may create is left out with what needs it, and so are comments on extensions, subscriptions,
/// security labels and tablespaces that are not there. Whether they apply is MigrationProfile::managedTarget; with Auto
/// it follows from the provider and the user. A choice that a person made himself stays as it is. Pure.
ManagedRules applyManagedRules(const MigrationProfile &profile, const ServerFacts &source, const ServerFacts &target,
                               const ObjectCatalog &objects);

} // namespace trunkline
