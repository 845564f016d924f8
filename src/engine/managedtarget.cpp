#include "engine/managedtarget.h"

#include "engine/objectresolver.h"
#include "tools/globalsscript.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

bool willBeCreated(const QString &name, const MigrationProfile &profile, const ServerFacts &source,
                   const ServerFacts &target)
{
    const RoleFacts *role = source.role(name);
    const bool travels = role && (profile.roles.selection == RoleSelection::All ||
                                  (profile.roles.selection == RoleSelection::InUse && role->inUse));
    return travels && (target.mayCreateRoles || target.superuser) && !profile.roles.leftOut.contains(name) &&
           !isReservedRole(name, target.provider) && !isReservedRole(name, source.provider);
}

/// The target's user can make objects belong to this role.
bool mayOwn(const QString &name, const MigrationProfile &profile, const ServerFacts &source, const ServerFacts &target)
{
    if (name == target.currentUser)
        return true;
    if (const RoleFacts *there = target.role(name))
        return there->mayBecome || there->mayAdminister;
    return willBeCreated(name, profile, source, target);
}

void mapOwners(ManagedRules &rules, const ServerFacts &source, const ServerFacts &target, const ObjectCatalog &objects,
               const ResolvedObjects &resolved)
{
    OwnershipOptions &ownership = rules.profile.ownership;
    if (ownership.owners == OwnerMode::One)
        return;
    QSet<QString> owners;
    for (qsizetype i = 0; i < objects.objects.size(); ++i) {
        if (resolved.travel.at(i) != Travel::LeftOut && !objects.objects.at(i).owner.isEmpty())
            owners.insert(objects.objects.at(i).owner);
    }
    if (const DatabaseFacts *database = source.database(rules.profile.sourceDatabaseName()))
        owners.insert(database->owner);
    const bool untouched = ownership.owners == OwnerMode::Keep && ownership.grants == GrantMode::Keep;
    const QMap<QString, QString> chosen =
        ownership.owners == OwnerMode::Map ? ownership.roleMap : QMap<QString, QString>();
    for (const QString &owner : std::as_const(owners)) {
        // pg_database_owner and its kin are on every server from their version on, and stand for whoever is meant.
        if (chosen.contains(owner) || owner.startsWith("pg_"_L1) || mayOwn(owner, rules.profile, source, target))
            continue;
        rules.mappedOwners.insert(owner, target.currentUser);
    }
    if (rules.mappedOwners.isEmpty())
        return;
    // One map for both: owners that are kept cannot be in it.
    if (ownership.owners == OwnerMode::Keep)
        ownership.roleMap.removeIf([&](const QMap<QString, QString>::iterator &entry) {
            return ownership.grants != GrantMode::Map || owners.contains(entry.key());
        });
    ownership.roleMap.insert(rules.mappedOwners);
    ownership.owners = OwnerMode::Map;
    if (untouched)
        ownership.grants = GrantMode::Map;
}

bool isExtensionRefused(const CatalogObject &object, const ServerFacts &target)
{
    return object.name.kind == ObjectKind::Extension && target.refusedExtensions.contains(object.name.name);
}

/// What only a superuser may create, and what cannot be without that.
void leaveOutPrivileged(ManagedRules &rules, const ServerFacts &target, const ObjectCatalog &objects,
                        const ResolvedObjects &resolved)
{
    QSet<qint32> gone;
    QList<qint32> open;
    for (qint32 i = 0; i < objects.objects.size(); ++i) {
        const CatalogObject &object = objects.objects.at(i);
        if (resolved.travel.at(i) == Travel::LeftOut)
            continue;
        if (isExtensionRefused(object, target))
            rules.refusedExtensions += object.name.name;
        else if (!object.needsSuperuser)
            continue;
        gone.insert(i);
        open += i;
    }
    QMultiHash<qint32, qint32> dependents;
    for (const ObjectDependency &dependency : objects.dependencies)
        dependents.insert(dependency.needs, dependency.object);
    while (!open.isEmpty()) {
        for (const qint32 dependent : dependents.values(open.takeLast())) {
            if (gone.contains(dependent) || resolved.travel.at(dependent) == Travel::LeftOut)
                continue;
            gone.insert(dependent);
            open += dependent;
        }
    }
    rules.leftOut = gone.values();
    std::sort(rules.leftOut.begin(), rules.leftOut.end());
    for (const qint32 object : std::as_const(rules.leftOut))
        rules.profile.objects.choices += ObjectChoice{objects.objects.at(object).name, Travel::LeftOut};
}

} // namespace

ManagedRules applyManagedRules(const MigrationProfile &profile, const ServerFacts &source, const ServerFacts &target,
                               const ObjectCatalog &objects)
{
    ManagedRules rules;
    rules.profile = profile;
    rules.apply = profile.managedTarget == ManagedTarget::Yes ||
                  (profile.managedTarget == ManagedTarget::Auto && target.isManaged());
    if (!rules.apply)
        return rules;
    const ResolvedObjects resolved = resolveObjects(objects, profile.objects);
    mapOwners(rules, source, target, objects, resolved);
    leaveOutPrivileged(rules, target, objects, resolved);
    rules.withoutExtensionComments = true;
    ContentOptions &content = rules.profile.content;
    const bool hasSubscriptions =
        std::any_of(objects.objects.begin(), objects.objects.end(),
                    [](const CatalogObject &object) { return object.name.kind == ObjectKind::Subscription; });
    rules.withoutSubscriptions = content.subscriptions && hasSubscriptions;
    content.subscriptions = false;
    content.securityLabels = false;
    const bool hasTablespaces = std::any_of(objects.objects.begin(), objects.objects.end(),
                                            [](const CatalogObject &object) { return !object.tablespace.isEmpty(); });
    if (content.tablespaces == TablespaceMode::Keep) {
        rules.withoutTablespaces = hasTablespaces;
        content.tablespaces = TablespaceMode::Default;
    }
    return rules;
}

} // namespace trunkline
