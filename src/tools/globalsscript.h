#pragma once

#include "core/migrationprofile.h"
#include "core/serverfacts.h"

namespace trunkline {

/// The roles script that is run on the target, and what is not in it.
struct GlobalsScript
{
    /// For psql -X -v ON_ERROR_STOP=1 -f; every statement made anew from parsed values, one transaction, safe to run
    /// twice. Empty where nothing is created. Settings, comments and memberships that the target refuses come out as
    /// warnings and do not stop it.
    QString text;
    QStringList created;  ///< roles that the script creates
    QStringList existing; ///< roles that are on the target already: said, never altered
    QStringList leftOut;  ///< by the profile's choice, or not in use
    QStringList reserved; ///< names that a managed service or PostgreSQL itself reserves
    QStringList refused;  ///< statements that were not understood or that the source's catalog does not bear out
    QStringList notTaken; ///< understood, but not for this script: tablespaces, memberships of existing roles, …
    QStringList attributesLeftOut; ///< "name: SUPERUSER, REPLICATION": the target's user may not give them
    QStringList withoutPassword;   ///< created roles that may log in and will need a password
};

/// Filters the output of `pg_dumpall -g --no-role-passwords`. Nothing of the text is copied: statements are parsed,
/// checked against the source's pg_roles in `source`, and written anew by the quoting class. psql commands, comments
/// and lines that a role name smuggled in never reach the script. Attributes that only a superuser may set are left
/// away where the target user is none. A role that exists on the target is not altered: memberships are taken only
/// where the member is a new role. Pure.
GlobalsScript filterGlobals(const QString &dumpallOutput, const ServerFacts &source, const ServerFacts &target,
                            const RoleOptions &options);

/// True for role names that PostgreSQL or a managed service keeps for itself: pg_…, rds…, cloudsql…, azure…, …
bool isReservedRole(const QString &name, Provider provider);

} // namespace trunkline
