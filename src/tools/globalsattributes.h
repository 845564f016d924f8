#pragma once

#include "core/serverfacts.h"

#include <QStringList>

namespace trunkline {

/// An attribute of a role that is not the same on both sides.
struct RoleDifference
{
    QString attribute; ///< "LOGIN", "CONNECTION LIMIT", "VALID UNTIL"
    QString source;    ///< "NOLOGIN", "CONNECTION LIMIT 5"
    QString target;

    /// "NOLOGIN / LOGIN": the source's first.
    QString text() const { return source + QStringLiteral(" / ") + target; }
};

/// What differs in the attributes of a role of one name on two servers. Pure.
QList<RoleDifference> compareRoles(const RoleFacts &source, const RoleFacts &target);

/// What the user of a target may do to roles there, by its version (PostgreSQL manual, CREATE ROLE and ALTER ROLE):
/// before 16 SUPERUSER, REPLICATION and BYPASSRLS want a superuser, even to be taken away; from 16 on one gives, and
/// takes, what one has, and alters what one has ADMIN OPTION on. Pure.
class RoleRights
{
public:
    explicit RoleRights(const ServerFacts &target)
        : m_target(target)
    {
    }
    /// In CREATE ROLE. `attribute` as in RoleDifference.
    bool mayGive(const QString &attribute) const;
    /// Its settings, comment and memberships.
    bool mayAlter(const RoleFacts &role) const;
    /// SUPERUSER is neither given to a role that exists nor taken from it, and no superuser is shut out.
    bool mayAlter(const RoleFacts &role, const RoleDifference &difference) const;

private:
    const ServerFacts &m_target;
};

/// The attributes that this user may not give, taken out of a role that is to be created: "SUPERUSER", "BYPASSRLS".
QStringList takeWhatMayNotBeGiven(RoleFacts &role, const RoleRights &rights);

/// True where a role of the target may more than the one of the source whose place it takes: no membership in it for
/// somebody who had it with less.
bool mayMore(const RoleFacts &target, const RoleFacts &source);

} // namespace trunkline
