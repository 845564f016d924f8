#pragma once

#include "core/serverfacts.h"
#include "engine/planbuilder.h"
#include "engine/plannedobjects.h"
#include "pg/catalogfacets.h"

#include <QSet>

namespace trunkline {

/// What a profile, as it is carried out, means for the catalogs of the target.
struct CatalogChoices
{
    MigrationProfile profile;
    int sourceVersion = 0; ///< server_version_num
    int targetVersion = 0;
    QString targetUser;
    bool targetSuperuser = true;
    bool managed = false;          ///< the rules for managed targets were applied
    bool extensionComments = true; ///< not on such a target
    bool largeObjects = true;
    QSet<ObjectName> leftOut;
    QSet<ObjectName> structureOnly;
    QSet<QString> roles;       ///< that the profile migrates under their own names
    QSet<QString> targetRoles; ///< all that are there
    QSet<QString> keptRoles;   ///< that were there before and stay as they are, as far as that is known
    QSet<QString> targetTablespaces;
    TargetLocale locale; ///< of the target database

    int sourceMajor() const { return sourceVersion / 10000; }
    int targetMajor() const { return targetVersion / 10000; }
    /// One side is of `major` or newer and the other is older.
    bool isAcross(int major) const { return (sourceMajor() >= major) != (targetMajor() >= major); }

    /// Whose the objects of this role of the source are on the target.
    QString ownerFor(const QString &role) const;
    /// Who gets there what this role was granted.
    QString granteeFor(const QString &role) const;
    /// For whom a setting of this role in the database is made there.
    QString setterFor(const QString &role) const;
};

/// Pure. `planned` with its objects.
CatalogChoices catalogChoices(const PlannedObjects &planned, const ServerFacts &source, const ServerFacts &target);

/// An object as choices name it; none for kinds that cannot be chosen.
std::optional<ObjectName> choosableName(const CatalogItem &item);

} // namespace trunkline
