#pragma once

#include "core/step.h"
#include "tools/archivescript.h"

#include <QSet>

namespace trunkline {

/// What is sent in one piece for one object of an archive: one statement, or several that only make sense together.
struct OwnershipStatement
{
    QString object; ///< "TABLE app.person"
    QString sql;
    QString otherwise{}; ///< sent where `sql` is refused; may be empty
    int dumpId = -1;     ///< of the archive's entry
};

/// A role that must be able to create in a schema (or, with an empty name, in the database) to be given something in
/// it.
struct NeededCreate
{
    QString schema;
    QString role;

    bool operator==(const NeededCreate &) const = default;
};

/// The owners and grants of an archive, as statements for the target, with the roles that are wanted there.
///
/// Owners: work.owner, or the role map's, or the archive's.
/// Grants: what the archive says of the owner of an object, it says of its new owner, whoever that is: his privileges
/// go with the ownership, and the role that owned it on the source keeps none of them. Every other role is replaced by
/// the role map where grants are mapped, and stays itself where they are kept. Where two roles become one, that one has
/// what both had. So also with default privileges: those of a role become those of the owner that stands for it. What
/// is in the archive only by its grants (members of extensions, the server's own functions) has no owner there that
/// could change: all its roles are replaced like any other.
struct OwnershipScript
{
    QList<OwnershipStatement> owners;       ///< without schemas
    QList<OwnershipStatement> schemaOwners; ///< after the others: until then whoever imported may grant in his schemas
    QList<OwnershipStatement> grants;
    QList<OwnershipStatement> defaultPrivileges;
    QList<OwnershipStatement> notUnderstood; ///< not sent
    QStringList roles;                       ///< that the target's user acts for: new owners and those who granted
    QList<NeededCreate> creates;

    qsizetype size() const { return owners.size() + schemaOwners.size() + grants.size() + defaultPrivileges.size(); }
};

/// Pure. `leftOut`: dump ids that were not imported. `importer`: who owns what was imported and gets no owner here;
/// empty where pg_restore set the owners as the archive has them.
OwnershipScript ownershipScript(const ArchiveContents &contents, const OwnershipWork &work, const QSet<int> &leftOut,
                                const QString &importer);

} // namespace trunkline
