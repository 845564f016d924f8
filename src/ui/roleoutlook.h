#pragma once

#include "core/migrationprofile.h"
#include "core/serverfacts.h"

#include <optional>

namespace trunkline {

/// What can be said of a role before a run: whether the source has it, and whether the target has it or will have it.
/// Pure; made for one look at a profile and the facts.
class RoleOutlook
{
public:
    RoleOutlook(const MigrationProfile &profile, const std::optional<ServerFacts> &source,
                const std::optional<ServerFacts> &target);

    /// True where the source is known and has no such role.
    bool isUnknownOnSource(const QString &name) const;
    /// True where it is known that no such role will be on the target when the objects arrive.
    bool isMissingOnTarget(const QString &name) const;
    /// The roles that the run makes, as far as they are known: chosen, not left out, not mapped to
    /// another one, not reserved, not there already.
    QStringList made() const { return m_made; }
    /// Names for choosing, without those that PostgreSQL keeps for itself.
    QStringList sourceNames() const;
    QStringList targetNames() const; ///< also those that will be made

private:
    const ServerFacts *m_source = nullptr;
    const ServerFacts *m_target = nullptr;
    QStringList m_made;
    bool m_madeIsKnown = true;
};

} // namespace trunkline
