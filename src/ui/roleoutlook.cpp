#include "ui/roleoutlook.h"

#include "tools/globalsscript.h"

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

QStringList choosableNames(const ServerFacts *facts)
{
    QStringList names;
    for (qsizetype i = 0; facts && i < facts->roles.size(); ++i) {
        if (!facts->roles.at(i).name.startsWith("pg_"_L1))
            names += facts->roles.at(i).name;
    }
    return names;
}

} // namespace

RoleOutlook::RoleOutlook(const MigrationProfile &profile, const std::optional<ServerFacts> &source,
                         const std::optional<ServerFacts> &target)
    // A half asks only one of the two.
    : m_source(source && profile.half != Half::ImportOnly ? &*source : nullptr)
    , m_target(target && profile.half != Half::ExportOnly ? &*target : nullptr)
{
    const RoleSelection selection = profile.roles.selection;
    if (selection == RoleSelection::None)
        return;
    m_madeIsKnown = m_source != nullptr;
    const OwnershipOptions &ownership = profile.ownership;
    const bool maps = ownership.owners == OwnerMode::Map || ownership.grants == GrantMode::Map;
    const Provider provider = m_target ? m_target->provider : Provider::Plain;
    for (qsizetype i = 0; m_source && i < m_source->roles.size(); ++i) {
        const RoleFacts &role = m_source->roles.at(i);
        const bool chosen = selection == RoleSelection::All || role.inUse;
        // Another role of the target takes the place of one that is mapped.
        const bool mapped = maps && ownership.roleMap.contains(role.name);
        if (chosen && !mapped && !profile.roles.leftOut.contains(role.name) && !isReservedRole(role.name, provider) &&
            !(m_target && m_target->role(role.name)))
            m_made += role.name;
    }
}

bool RoleOutlook::isUnknownOnSource(const QString &name) const
{
    return m_source && !m_source->role(name);
}

bool RoleOutlook::isMissingOnTarget(const QString &name) const
{
    return m_target && m_madeIsKnown && !m_target->role(name) && !m_made.contains(name);
}

QStringList RoleOutlook::sourceNames() const
{
    return choosableNames(m_source);
}

QStringList RoleOutlook::targetNames() const
{
    QStringList names = choosableNames(m_target);
    for (const QString &name : m_made) {
        if (!names.contains(name))
            names += name;
    }
    return names;
}

} // namespace trunkline
