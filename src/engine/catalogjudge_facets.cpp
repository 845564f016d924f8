#include "engine/catalogjudge.h"

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

bool isOfMaintain(const CatalogGrant &grant)
{
    return grant.privilege == "MAINTAIN"_L1;
}

/// What a role's default privileges do not say is not known from them.
QString kindOfGrants(const CatalogItem &item)
{
    return item.kind == "DEFAULT ACL"_L1 ? QString() : item.kind;
}

} // namespace

CatalogGrants CatalogJudge::comparable(const CatalogGrants &grants) const
{
    return m_choices.isAcross(17) ? grants.without([](const CatalogGrant &grant) { return isOfMaintain(grant); })
                                  : grants;
}

CatalogGrants CatalogJudge::sourceGrants(const Facet &facet) const
{
    CatalogGrants grants = CatalogGrants::of(kindOfGrants(facet.item), facet.source());
    // grants on a database are made anew, all by its owner
    return facet.item.kind == "DATABASE"_L1 ? grants.withoutGrantors() : grants;
}

CatalogGrants CatalogJudge::targetGrants(const Facet &facet) const
{
    const CatalogGrants grants = CatalogGrants::of(kindOfGrants(facet.item), facet.target());
    return facet.item.kind == "DATABASE"_L1 ? grants.withoutGrantors() : grants;
}

Message CatalogJudge::whyOwner(const Facet &facet) const
{
    const QString owner = facet.source();
    const TargetDatabase &database = m_choices.profile.targetDatabase;
    if (facet.item.kind == "EXTENSION"_L1)
        return facet.target() == m_choices.targetUser ? Message{u"note.by-extension-owner"_s, {}} : Message();
    if (facet.item.kind == "DATABASE"_L1) {
        if (!database.owner.isEmpty())
            return facet.target() == database.owner ? Message{u"note.by-target-owner"_s, {database.owner}} : Message();
        if (database.mode == TargetDatabaseMode::UseEmpty)
            return Message{u"note.by-existing-database"_s, {}};
        if (!m_choices.targetRoles.contains(m_choices.ownerFor(owner)) && facet.target() == m_choices.targetUser)
            return Message{u"note.by-role-left-out"_s, {owner}};
    }
    if (facet.item.kind == "SCHEMA"_L1 && facet.item.name == "public"_L1 && m_choices.isAcross(15))
        return byVersion();
    if (facet.target() != m_choices.ownerFor(owner))
        return {};
    return m_choices.profile.ownership.owners == OwnerMode::One
               ? Message{u"note.by-owner"_s, {facet.target()}}
               : Message{u"note.by-owner-map"_s, {owner, facet.target()}};
}

Message CatalogJudge::whyGrants(const Facet &facet) const
{
    const OwnershipOptions &ownership = m_choices.profile.ownership;
    const bool isPublic = facet.item.kind == "SCHEMA"_L1 && facet.item.name == "public"_L1;
    const CatalogGrants source = comparable(sourceGrants(facet));
    const CatalogGrants target = comparable(targetGrants(facet));
    if (facet.item.kind == "DATABASE"_L1 && !m_choices.profile.content.databaseProperties &&
        target.isSameAs(CatalogGrants::byItself(facet.item.kind)))
        return Message{u"note.by-no-database-properties"_s, {}};
    if (ownership.grants == GrantMode::Drop)
        return isPublic || target.isSameAs(CatalogGrants::byItself(kindOfGrants(facet.item)))
                   ? Message{u"ledger.without-grants"_s, {}}
                   : Message();
    const QString owner =
        facet.item.kind == "DEFAULT ACL"_L1
            ? facet.item.relation
            : facet.sourceFacets.value(facet.sourceFacets.contains(u"owner"_s) ? u"owner"_s : u".owner"_s);
    const QString newOwner =
        facet.targetFacets.contains(u"owner"_s) ? facet.targetFacets.value(u"owner"_s) : m_choices.ownerFor(owner);
    const CatalogGrants expected = source.with(
        [&](const QString &role) { return role == owner ? newOwner : m_choices.granteeFor(role); }, newOwner);
    if (expected.isSameAs(target)) {
        return ownership.owners == OwnerMode::Keep && ownership.grants == GrantMode::Keep
                   ? byVersion()
                   : Message{u"note.by-role-map"_s, {}};
    }
    if (facet.item.kind == "DATABASE"_L1) {
        const auto isGone = [this](const CatalogGrant &grant) {
            return grant.grantee && !grant.grantee->isEmpty() && !m_choices.targetRoles.contains(*grant.grantee);
        };
        if (expected.without(isGone).isSameAs(target))
            return Message{u"note.by-role-left-out"_s, {}};
    }
    return isPublic && m_choices.isAcross(15) ? byVersion() : Message();
}

Message CatalogJudge::whyOfDatabase(const Facet &facet) const
{
    const MigrationProfile &profile = m_choices.profile;
    const TargetDatabase &wanted = profile.targetDatabase;
    if (facet.name == "comment"_L1 || facet.name == "connection limit"_L1)
        return !profile.content.databaseProperties ? Message{u"note.by-no-database-properties"_s, {}} : Message();
    const bool exists = wanted.mode == TargetDatabaseMode::UseEmpty;
    if (facet.name == "tablespace"_L1) {
        const bool isThere = m_choices.targetTablespaces.contains(facet.source());
        if (exists)
            return Message{u"note.by-existing-database"_s, {}};
        return profile.content.tablespaces != TablespaceMode::Keep || !isThere ? Message{u"note.by-tablespaces"_s, {}}
                                                                               : Message();
    }
    const QMap<QString, QString> expected{{u"encoding"_s, m_choices.locale.encoding},
                                          {u"locale provider"_s, m_choices.locale.provider},
                                          {u"collate"_s, m_choices.locale.collate},
                                          {u"ctype"_s, m_choices.locale.ctype},
                                          {u"locale"_s, m_choices.locale.locale}};
    const auto value = expected.constFind(facet.name);
    if (value == expected.constEnd())
        return {};
    if (exists)
        return Message{u"note.by-existing-database"_s, {}};
    // what was not said is as the template has it
    if (!value->isEmpty() && *value != facet.target())
        return {};
    return wanted.encoding.isEmpty() && wanted.locale.isEmpty() && wanted.localeProvider.isEmpty()
               ? byVersion()
               : Message{u"note.by-target-database"_s, {}};
}

Message CatalogJudge::whyOfRole(const Facet &facet) const
{
    if (facet.item.name == m_choices.targetUser)
        return Message{u"note.by-target-user"_s, {}};
    if (m_choices.keptRoles.contains(facet.item.name))
        return Message{u"note.by-existing-role"_s, {}};
    if (facet.name == "attributes"_L1 && !m_choices.targetSuperuser) {
        const auto plain = [](QString attributes) {
            for (const QLatin1String reserved : {"SUPERUSER"_L1, "REPLICATION"_L1, "BYPASSRLS"_L1, "CREATEDB"_L1})
                attributes.remove(reserved);
            return attributes.simplified();
        };
        return plain(facet.source()) == plain(facet.target()) ? Message{u"note.by-managed-target"_s, {}} : Message();
    }
    if (facet.name != "memberships"_L1)
        return {};
    // as filterGlobals() takes them: in roles that are there, with the map's others in their places
    const auto named = [](const QString &text) {
        QSet<QString> items;
        for (const QString &item : text.split(u"; "_s, Qt::SkipEmptyParts))
            items.insert(item);
        return items;
    };
    const QSet<QString> missing = named(facet.source()) - named(facet.target());
    const QSet<QString> extra = named(facet.target()) - named(facet.source());
    for (const QString &item : missing) {
        const QString role = item.section(u" WITH "_s, 0, 0);
        const QString there = m_choices.profile.ownership.replacedRoles().value(role, role);
        if (there == role ? m_choices.targetRoles.contains(role) : !extra.contains(item))
            return there == role ? Message() : Message{u"note.by-role-map"_s, {}};
    }
    return !missing.isEmpty() && extra.isEmpty() ? Message{u"note.by-role-left-out"_s, {}} : Message();
}

} // namespace trunkline
