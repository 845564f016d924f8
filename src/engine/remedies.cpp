#include "engine/remedies.h"

#include "core/json_names.h"
#include "core/quoting.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

void choose(ObjectSelection &selection, const QList<ObjectName> &objects, Travel travel)
{
    for (const ObjectName &name : objects) {
        selection.choices.removeIf([&name](const ObjectChoice &choice) { return choice.object == name; });
        selection.choices += {name, travel};
    }
}

void mapRole(OwnershipOptions &ownership, const QString &from, const QString &to)
{
    ownership.roleMap.insert(from, to);
    if (ownership.owners == OwnerMode::Keep)
        ownership.owners = OwnerMode::Map;
    if (ownership.grants == GrantMode::Keep)
        ownership.grants = GrantMode::Map;
}

void switchOff(ContentOptions &content, const QString &member)
{
    static const QHash<QString, bool ContentOptions::*> members{
        {u"comments"_s, &ContentOptions::comments},
        {u"publications"_s, &ContentOptions::publications},
        {u"subscriptions"_s, &ContentOptions::subscriptions},
        {u"securityLabels"_s, &ContentOptions::securityLabels},
        {u"toastCompression"_s, &ContentOptions::toastCompression},
        {u"tableAccessMethods"_s, &ContentOptions::tableAccessMethods},
        {u"databaseSettings"_s, &ContentOptions::databaseSettings},
        {u"roleSettings"_s, &ContentOptions::roleSettings},
        {u"databaseProperties"_s, &ContentOptions::databaseProperties},
    };
    if (const auto it = members.constFind(member); it != members.constEnd())
        content.*it.value() = false;
    else if (member == "tablespaces"_L1)
        content.tablespaces = TablespaceMode::Default;
}

/// `names` are put into `pattern` one by one.
Remedy onTarget(const QString &label, const QString &database, const Sql &pattern, const QStringList &names)
{
    Remedy remedy;
    remedy.kind = RemedyKind::RunOnTarget;
    remedy.label = Message{label, {QString::number(names.size())}};
    remedy.arguments = {database};
    for (const QString &name : names)
        remedy.arguments += pattern.arg({Quoting::identifierSql(name)}).text();
    return remedy;
}

Remedy made(RemedyKind kind, const QString &label, const QStringList &arguments = {})
{
    Remedy remedy;
    remedy.kind = kind;
    remedy.label = Message{label, arguments};
    remedy.arguments = arguments;
    return remedy;
}

} // namespace

MigrationProfile withRemedy(MigrationProfile profile, const Remedy &remedy)
{
    const QString first = remedy.arguments.value(0);
    const QString second = remedy.arguments.value(1);
    switch (remedy.kind) {
    case RemedyKind::UseClientTools:
        profile.clientToolsFolder = first;
        break;
    case RemedyKind::Jobs:
        profile.jobs = std::max(1, first.toInt());
        break;
    case RemedyKind::TakeMethod:
        profile.method = enumFromName<Method>(first).value_or(profile.method);
        profile.methodIsAdvised = false;
        break;
    case RemedyKind::MigrateRoles:
        if (profile.roles.selection == RoleSelection::None)
            profile.roles.selection = RoleSelection::InUse;
        for (const QString &role : remedy.arguments)
            profile.roles.leftOut.removeAll(role);
        break;
    case RemedyKind::WithoutRoles:
        profile.roles.selection = RoleSelection::None;
        break;
    case RemedyKind::MapRole:
        mapRole(profile.ownership, first, second);
        break;
    case RemedyKind::OneOwner:
        profile.ownership.owners = OwnerMode::One;
        profile.ownership.owner = first;
        profile.ownership.grants = GrantMode::Drop;
        break;
    case RemedyKind::LeaveOut:
        choose(profile.objects, remedy.objects, Travel::LeftOut);
        break;
    case RemedyKind::StructureOnly:
        choose(profile.objects, remedy.objects, Travel::StructureOnly);
        break;
    case RemedyKind::WithoutContent:
        switchOff(profile.content, first);
        break;
    case RemedyKind::TargetDatabaseMode:
        profile.targetDatabase.mode = enumFromName<TargetDatabaseMode>(first).value_or(profile.targetDatabase.mode);
        break;
    case RemedyKind::TargetDatabaseName:
        profile.targetDatabase.name = first;
        break;
    case RemedyKind::TargetTemplate:
        profile.targetDatabase.databaseTemplate = first;
        break;
    case RemedyKind::TargetLocale:
        profile.targetDatabase.localeProvider = first;
        profile.targetDatabase.locale = second;
        break;
    case RemedyKind::TargetEncoding:
        profile.targetDatabase.encoding = first;
        break;
    case RemedyKind::FreezeSource:
        profile.freezeSource = true;
        break;
    case RemedyKind::RunOnTarget:
    case RemedyKind::ShowStage:
        break;
    }
    return profile;
}

Remedy Remedies::useClientTools(const QString &version, const QString &folder)
{
    Remedy remedy = made(RemedyKind::UseClientTools, u"remedy.use-client-tools"_s, {folder});
    remedy.label.arguments = {version};
    return remedy;
}

Remedy Remedies::method(Method method)
{
    return made(RemedyKind::TakeMethod, u"remedy.method"_s, {enumName(method)});
}

Remedy Remedies::jobs(int jobs)
{
    return made(RemedyKind::Jobs, u"remedy.jobs"_s, {QString::number(jobs)});
}

Remedy Remedies::migrateRoles(const QStringList &needed)
{
    Remedy remedy = made(RemedyKind::MigrateRoles, u"remedy.migrate-roles"_s, needed);
    remedy.label.arguments.clear();
    return remedy;
}

Remedy Remedies::withoutRoles()
{
    return made(RemedyKind::WithoutRoles, u"remedy.without-roles"_s);
}

Remedy Remedies::mapRole(const QString &from, const QString &to)
{
    return made(RemedyKind::MapRole, u"remedy.map-role"_s, {from, to});
}

Remedy Remedies::oneOwner(const QString &owner)
{
    return made(RemedyKind::OneOwner, owner.isEmpty() ? u"remedy.target-user-owns"_s : u"remedy.one-owner"_s, {owner});
}

Remedy Remedies::leaveOut(const QList<ObjectName> &objects)
{
    Remedy remedy = made(RemedyKind::LeaveOut, u"remedy.leave-out"_s);
    remedy.label.arguments = {QString::number(objects.size())};
    remedy.objects = objects;
    return remedy;
}

Remedy Remedies::structureOnly(const QList<ObjectName> &objects)
{
    Remedy remedy = made(RemedyKind::StructureOnly, u"remedy.structure-only"_s);
    remedy.label.arguments = {QString::number(objects.size())};
    remedy.objects = objects;
    return remedy;
}

Remedy Remedies::withoutContent(const QString &member)
{
    static const QHash<QString, QString> labels{
        {u"comments"_s, u"remedy.without-comments"_s},
        {u"publications"_s, u"remedy.without-publications"_s},
        {u"subscriptions"_s, u"remedy.without-subscriptions"_s},
        {u"securityLabels"_s, u"remedy.without-security-labels"_s},
        {u"toastCompression"_s, u"remedy.without-toast-compression"_s},
        {u"tableAccessMethods"_s, u"remedy.without-access-methods"_s},
        {u"databaseSettings"_s, u"remedy.without-database-settings"_s},
        {u"roleSettings"_s, u"remedy.without-role-settings"_s},
        {u"databaseProperties"_s, u"remedy.without-database-properties"_s},
        {u"tablespaces"_s, u"remedy.without-tablespaces"_s},
    };
    Remedy remedy = made(RemedyKind::WithoutContent, labels.value(member), {member});
    remedy.label.arguments.clear();
    return remedy;
}

Remedy Remedies::targetDatabaseMode(TargetDatabaseMode mode)
{
    Remedy remedy = made(RemedyKind::TargetDatabaseMode, {}, {enumName(mode)});
    remedy.label = Message{mode == TargetDatabaseMode::Create     ? u"remedy.create-database"_s
                           : mode == TargetDatabaseMode::UseEmpty ? u"remedy.use-database"_s
                                                                  : u"remedy.replace-database"_s,
                           {}};
    return remedy;
}

Remedy Remedies::targetDatabaseName(const QString &name)
{
    return made(RemedyKind::TargetDatabaseName, u"remedy.target-database-name"_s, {name});
}

Remedy Remedies::targetTemplate(const QString &name)
{
    return made(RemedyKind::TargetTemplate, u"remedy.target-template"_s, {name});
}

Remedy Remedies::targetLocale(const QString &provider, const QString &locale)
{
    Remedy remedy = made(RemedyKind::TargetLocale, u"remedy.target-locale"_s, {provider, locale});
    remedy.label.arguments = {locale};
    return remedy;
}

Remedy Remedies::targetEncoding(const QString &encoding)
{
    return made(RemedyKind::TargetEncoding, u"remedy.target-encoding"_s, {encoding});
}

Remedy Remedies::freezeSource()
{
    return made(RemedyKind::FreezeSource, u"remedy.freeze-source"_s);
}

Remedy Remedies::createRoles(const QStringList &roles)
{
    return onTarget(u"remedy.create-roles"_s, {}, Sql(u"CREATE ROLE %1 NOLOGIN"), roles);
}

Remedy Remedies::disableEventTriggers(const QString &database, const QStringList &triggers)
{
    return onTarget(u"remedy.disable-event-triggers"_s, database, Sql(u"ALTER EVENT TRIGGER %1 DISABLE"), triggers);
}

Remedy Remedies::showStage(const QString &stage)
{
    static const QHash<QString, QString> labels{
        {u"source"_s, u"remedy.show-source"_s},
        {u"target"_s, u"remedy.show-target"_s},
        {u"objects"_s, u"remedy.show-objects"_s},
        {u"options"_s, u"remedy.show-options"_s},
    };
    Remedy remedy = made(RemedyKind::ShowStage, labels.value(stage), {stage});
    remedy.label.arguments.clear();
    return remedy;
}

} // namespace trunkline
