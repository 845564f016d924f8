#include "engine/catalogchoices.h"

#include "tools/globalsscript.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

/// As filterGlobals() chooses them.
QSet<QString> migratedRoles(const MigrationProfile &profile, const ServerFacts &source, const ServerFacts &target)
{
    QSet<QString> roles;
    const QMap<QString, QString> map = profile.ownership.replacedRoles();
    for (const RoleFacts &role : source.roles) {
        const bool isChosen = profile.roles.selection == RoleSelection::All ||
                              (profile.roles.selection == RoleSelection::InUse && role.inUse);
        const bool isReserved =
            isReservedRole(role.name, target.provider) || isReservedRole(role.name, source.provider);
        if (isChosen && !isReserved && !profile.roles.leftOut.contains(role.name) &&
            map.value(role.name, role.name) == role.name)
            roles.insert(role.name);
    }
    return roles;
}

const QHash<QString, ObjectKind> &choosableKinds()
{
    static const QHash<QString, ObjectKind> kinds{
        {u"SCHEMA"_s, ObjectKind::Schema},
        {u"TABLE"_s, ObjectKind::Table},
        {u"FOREIGN TABLE"_s, ObjectKind::ForeignTable},
        {u"VIEW"_s, ObjectKind::View},
        {u"MATERIALIZED VIEW"_s, ObjectKind::MaterializedView},
        {u"SEQUENCE"_s, ObjectKind::Sequence},
        {u"FUNCTION"_s, ObjectKind::Function},
        {u"PROCEDURE"_s, ObjectKind::Function},
        {u"AGGREGATE"_s, ObjectKind::Function},
        {u"TYPE"_s, ObjectKind::Type},
        {u"SHELL TYPE"_s, ObjectKind::Type},
        {u"DOMAIN"_s, ObjectKind::Type},
        {u"COLLATION"_s, ObjectKind::Collation},
        {u"OPERATOR"_s, ObjectKind::Operator},
        {u"OPERATOR CLASS"_s, ObjectKind::OperatorClass},
        {u"OPERATOR FAMILY"_s, ObjectKind::OperatorClass},
        {u"CONVERSION"_s, ObjectKind::Conversion},
        {u"TEXT SEARCH CONFIGURATION"_s, ObjectKind::TextSearch},
        {u"TEXT SEARCH DICTIONARY"_s, ObjectKind::TextSearch},
        {u"TEXT SEARCH PARSER"_s, ObjectKind::TextSearch},
        {u"TEXT SEARCH TEMPLATE"_s, ObjectKind::TextSearch},
        {u"STATISTICS"_s, ObjectKind::Statistics},
        {u"EXTENSION"_s, ObjectKind::Extension},
        {u"PROCEDURAL LANGUAGE"_s, ObjectKind::Language},
        {u"CAST"_s, ObjectKind::Cast},
        {u"TRANSFORM"_s, ObjectKind::Transform},
        {u"ACCESS METHOD"_s, ObjectKind::AccessMethod},
        {u"FOREIGN DATA WRAPPER"_s, ObjectKind::ForeignDataWrapper},
        {u"SERVER"_s, ObjectKind::ForeignServer},
        {u"PUBLICATION"_s, ObjectKind::Publication},
        {u"SUBSCRIPTION"_s, ObjectKind::Subscription},
        {u"EVENT TRIGGER"_s, ObjectKind::EventTrigger},
        {u"FK CONSTRAINT"_s, ObjectKind::ForeignKey},
        {u"CONSTRAINT"_s, ObjectKind::Index},
        {u"INDEX"_s, ObjectKind::Index},
        {u"TRIGGER"_s, ObjectKind::Trigger},
        {u"RULE"_s, ObjectKind::Rule},
        {u"POLICY"_s, ObjectKind::Policy},
    };
    return kinds;
}

} // namespace

QString CatalogChoices::ownerFor(const QString &role) const
{
    const OwnershipOptions &ownership = profile.ownership;
    // pg_database_owner is whoever owns the database, and is nobody's to replace.
    if (role.startsWith("pg_"_L1) && !ownership.roleMap.contains(role))
        return role;
    switch (ownership.owners) {
    case OwnerMode::Keep:
        return role;
    case OwnerMode::One:
        return ownership.owner.isEmpty() ? targetUser : ownership.owner;
    case OwnerMode::Map:
        return ownership.roleMap.value(role, role);
    }
    return role;
}

QString CatalogChoices::granteeFor(const QString &role) const
{
    return profile.ownership.grants == GrantMode::Map ? profile.ownership.roleMap.value(role, role) : role;
}

QString CatalogChoices::setterFor(const QString &role) const
{
    return profile.ownership.replacedRoles().value(role, granteeFor(role));
}

CatalogChoices catalogChoices(const PlannedObjects &planned, const ServerFacts &source, const ServerFacts &target)
{
    CatalogChoices choices;
    choices.profile = planned.profile;
    choices.sourceVersion = source.versionNum;
    choices.targetVersion = target.versionNum;
    choices.targetUser = target.currentUser;
    choices.targetSuperuser = target.superuser;
    choices.managed = planned.managed && planned.managed->apply;
    choices.extensionComments = !planned.managed || !planned.managed->withoutExtensionComments;
    choices.largeObjects = planned.resolved.largeObjects;
    for (qsizetype i = 0; planned.objects && i < planned.objects->objects.size(); ++i) {
        const Travel travel = planned.resolved.travel.at(i);
        if (travel == Travel::LeftOut)
            choices.leftOut.insert(planned.objects->objects.at(i).name);
        else if (travel == Travel::StructureOnly)
            choices.structureOnly.insert(planned.objects->objects.at(i).name);
    }
    choices.roles = migratedRoles(planned.profile, source, target);
    for (const RoleFacts &role : target.roles)
        choices.targetRoles.insert(role.name);
    choices.targetTablespaces = QSet<QString>(target.tablespaces.begin(), target.tablespaces.end());
    choices.locale = plannedLocale(planned.profile, source, target);
    return choices;
}

std::optional<ObjectName> choosableName(const CatalogItem &item)
{
    const auto kind = choosableKinds().constFind(item.kind);
    if (kind == choosableKinds().constEnd())
        return std::nullopt;
    ObjectName name{*kind, item.schema, item.name, {}};
    if (isPartOfRelation(*kind)) {
        name.relation = item.relation;
        // an index stands by itself in its schema, and a constraint is known by its index
        if (item.kind != "INDEX"_L1)
            name.name = item.name.sliced(std::min(item.name.size(), item.relation.size() + 1));
    } else if (*kind == ObjectKind::OperatorClass) {
        name.name = item.name.left(item.name.lastIndexOf(" USING "_L1));
    }
    return name;
}

} // namespace trunkline
