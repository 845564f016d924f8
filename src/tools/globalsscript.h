#pragma once

#include "core/migrationprofile.h"
#include "core/serverfacts.h"

namespace trunkline {

/// The roles script that is run on the target, and what is not in it. Lists of what is said hold names, PostgreSQL's
/// own keywords and statements, no sentences.
struct GlobalsScript
{
    /// For psql -X -v ON_ERROR_STOP=1 -f; every statement made anew from parsed values, one transaction, safe to run
    /// twice. Empty where nothing is to be done. Settings, comments, memberships and what is altered come out as
    /// warnings where the target refuses them, and do not stop it.
    QString text;
    QStringList created;  ///< roles that the script creates
    QStringList existing; ///< roles that are on the target already: altered only where that was chosen
    QStringList leftOut;  ///< by the profile's choice, or not in use
    QStringList mapped;   ///< not created, since another role of the target takes their place
    QStringList reserved; ///< names that a managed service or PostgreSQL itself reserves
    QStringList refused;  ///< statements that were not understood or that the source's catalog does not bear out
    QStringList notTaken; ///< understood, but not for this script: tablespaces, memberships of existing roles, …
    QStringList attributesLeftOut; ///< "name: SUPERUSER, REPLICATION": the target's user may not give them
    /// "GRANT a TO b: INHERIT FALSE, SET FALSE": what the target's version cannot say of a membership that travels.
    QStringList membershipOptionsLeftOut;
    QStringList withoutPassword; ///< created roles that may log in and will need a password
    QStringList differing;       ///< existing roles, "name: LOGIN / NOLOGIN, …": the source's first
    /// "name: SET work_mem, COMMENT, GRANT a": what the source says of existing roles beside their attributes. Whether
    /// the target has it too is not known. Empty where existing roles are altered.
    QStringList uncompared;
    QStringList altered; ///< existing roles, "name: LOGIN, SET work_mem": what the script does to them
};

/// Filters the output of `pg_dumpall -g --no-role-passwords`. Nothing of the text is copied: statements are parsed,
/// checked against the source's pg_roles in `source`, and written anew by the quoting class. psql commands, comments
/// and lines that a role name smuggled in never reach the script. Attributes that the target's user may not give are
/// left away.
///
/// A role that exists on the target is compared, and altered only with RoleOptions::alterExisting: then what differs
/// and may be set is, but SUPERUSER, and never the target's own user nor a reserved role. Without it a membership is
/// taken only where the member is a new role.
///
/// A role that `roleMap` sends to another one is not created; memberships that name it are taken with the other in its
/// place, but never one in the target's own user. Pure.
GlobalsScript filterGlobals(const QString &dumpallOutput, const ServerFacts &source, const ServerFacts &target,
                            const RoleOptions &options, const QMap<QString, QString> &roleMap = {});

/// True for role names that PostgreSQL or a managed service keeps for itself: pg_…, rds…, cloudsql…, azure…, …
bool isReservedRole(const QString &name, Provider provider);

} // namespace trunkline
