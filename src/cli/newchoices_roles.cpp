#include "cli/maparguments.h"
#include "cli/newchoices.h"

using namespace Qt::Literals::StringLiterals;

namespace trunkline::cli {

QList<QCommandLineOption> NewChoices::roleOptions()
{
    return {
        {u"roles"_s, tr("take along the roles that the database uses")},
        {u"all-roles"_s, tr("take along all roles of the source server")},
        {u"exclude-role"_s, tr("not this role; may be given again"), u"NAME"_s},
        {u"alter-existing-roles"_s, tr("alter roles, too, that are on the target already")},
        {u"take-verifiers"_s, tr("take passwords along as SCRAM verifiers, where both servers allow it")},
        {u"owner"_s, tr("all objects belong to this role on the target"), u"NAME"_s},
        {u"no-owner"_s, tr("all objects belong to the target's user")},
        {u"map-owner"_s,
         tr("what belongs to A on the source belongs to B on the target, and grants of A are B's; may be given again"),
         u"A=B"_s},
        {u"keep-owners"_s, tr("owners stay as they are, and --map-owner holds for grants only")},
        {u"map-grants"_s, tr("--map-owner holds for grants, also with --owner and --no-owner")},
        {u"keep-grants"_s, tr("grants stay as they are, and --map-owner holds for owners only")},
        {u"no-grants"_s, tr("leave grants behind")},
        {u"no-default-privileges"_s, tr("leave default privileges behind")},
    };
}

QList<QCommandLineOption> NewChoices::contentOptions()
{
    return {
        {u"no-comments"_s, tr("leave comments behind")},
        {u"no-publications"_s, tr("leave publications behind")},
        {u"no-subscriptions"_s, tr("leave subscriptions behind")},
        {u"no-security-labels"_s, tr("leave security labels behind")},
        {u"no-toast-compression"_s, tr("columns are compressed as the target does by default")},
        {u"no-table-access-method"_s, tr("tables have the target's default access method")},
        {u"no-tablespaces"_s, tr("everything in the target database's own tablespace")},
        {u"map-tablespace"_s, tr("what is in A on the source is in B on the target; may be given again"), u"A=B"_s},
        {u"no-database-settings"_s, tr("leave behind what is set for the database")},
        {u"no-role-settings"_s, tr("leave behind what is set for roles in the database")},
        {u"no-database-properties"_s, tr("leave behind the database's comment, connection limit and grants")},
    };
}

QString NewChoices::takeRoles(const QCommandLineParser &given, RoleOptions &roles)
{
    if (const QString wrong = atMostOne(given, {u"roles"_s, u"all-roles"_s}); !wrong.isEmpty())
        return wrong;
    if (given.isSet(u"roles"_s))
        roles.selection = RoleSelection::InUse;
    else if (given.isSet(u"all-roles"_s))
        roles.selection = RoleSelection::All;
    const QString needsRoles = firstGiven(given, {u"exclude-role"_s, u"alter-existing-roles"_s, u"take-verifiers"_s});
    if (roles.selection == RoleSelection::None && !needsRoles.isEmpty())
        return tr("--%1 needs --roles or --all-roles.").arg(needsRoles);
    roles.leftOut = given.values(u"exclude-role"_s);
    roles.leftOut.removeDuplicates();
    roles.alterExisting = given.isSet(u"alter-existing-roles"_s);
    roles.passwords = given.isSet(u"take-verifiers"_s);
    return {};
}

QString NewChoices::takeOwnership(const QCommandLineParser &given, OwnershipOptions &ownership)
{
    for (const QStringList &names : {QStringList{u"owner"_s, u"no-owner"_s, u"keep-owners"_s},
                                     QStringList{u"no-grants"_s, u"map-grants"_s, u"keep-grants"_s}}) {
        if (const QString wrong = atMostOne(given, names); !wrong.isEmpty())
            return wrong;
    }
    QString wrong;
    ownership.roleMap = MapArguments::parse(u"map-owner"_s, given.values(u"map-owner"_s), wrong);
    if (!wrong.isEmpty())
        return wrong;
    const bool maps = !ownership.roleMap.isEmpty();
    if (!maps && given.isSet(u"map-grants"_s))
        return tr("--map-grants needs --map-owner A=B, which says what becomes of which role.");
    const QString one = firstGiven(given, {u"owner"_s, u"no-owner"_s});
    if (!one.isEmpty()) {
        if (maps && !given.isSet(u"map-grants"_s))
            return tr("--map-owner has no meaning with --%1. Give only one of them, or --map-grants as well, so that "
                      "the "
                      "map holds for grants only.")
                .arg(one);
        ownership.owners = OwnerMode::One;
        ownership.owner = given.value(u"owner"_s);
        if (given.isSet(u"owner"_s) && ownership.owner.isEmpty())
            return tr("--owner needs a name. --no-owner gives everything to the target's user.");
    } else if (maps && !given.isSet(u"keep-owners"_s)) {
        ownership.owners = OwnerMode::Map;
    }
    if (given.isSet(u"no-grants"_s))
        ownership.grants = GrantMode::Drop;
    else if (maps && !given.isSet(u"keep-grants"_s))
        ownership.grants = GrantMode::Map;
    if (maps && ownership.owners != OwnerMode::Map && ownership.grants != GrantMode::Map)
        return tr("--map-owner would hold for nothing: owners and grants are both chosen otherwise. Leave it away.");
    ownership.defaultPrivileges = !given.isSet(u"no-default-privileges"_s);
    return {};
}

QString NewChoices::takeContent(const QCommandLineParser &given, ContentOptions &content)
{
    content.comments = !given.isSet(u"no-comments"_s);
    content.publications = !given.isSet(u"no-publications"_s);
    content.subscriptions = !given.isSet(u"no-subscriptions"_s);
    content.securityLabels = !given.isSet(u"no-security-labels"_s);
    content.toastCompression = !given.isSet(u"no-toast-compression"_s);
    content.tableAccessMethods = !given.isSet(u"no-table-access-method"_s);
    content.databaseSettings = !given.isSet(u"no-database-settings"_s);
    content.roleSettings = !given.isSet(u"no-role-settings"_s);
    content.databaseProperties = !given.isSet(u"no-database-properties"_s);
    if (const QString wrong = atMostOne(given, {u"no-tablespaces"_s, u"map-tablespace"_s}); !wrong.isEmpty())
        return wrong;
    QString wrong;
    content.tablespaceMap = MapArguments::parse(u"map-tablespace"_s, given.values(u"map-tablespace"_s), wrong);
    if (given.isSet(u"no-tablespaces"_s))
        content.tablespaces = TablespaceMode::Default;
    else if (!content.tablespaceMap.isEmpty())
        content.tablespaces = TablespaceMode::Map;
    return wrong;
}

} // namespace trunkline::cli
