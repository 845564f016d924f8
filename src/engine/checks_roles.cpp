#include "engine/checklist.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {
Finding rolesFinding(const QString &id, Severity severity, const QString &code, const QStringList &arguments = {},
                     const QStringList &objects = {})
{
    Finding finding;
    finding.checkId = id;
    finding.severity = severity;
    finding.message = Message{code, arguments};
    finding.objects = objects;
    return finding;
}

QStringList countAndNames(const QStringList &names)
{
    return {QString::number(names.size()), names.join(u", "_s)};
}

/// The role that takes a role's place on the target wherever the database names it as an owner or in a grant; itself
/// where one of the two still names it, and empty where none does.
QString placeOnTarget(const OwnershipOptions &ownership, const QString &role)
{
    if (ownership.owners == OwnerMode::Keep || ownership.grants == GrantMode::Keep)
        return role;
    if (ownership.owners == OwnerMode::One && ownership.grants == GrantMode::Drop)
        return {};
    const QString mapped = ownership.roleMap.value(role, role);
    return mapped.isEmpty() ? role : mapped;
}

bool passwordsTravel(const CheckInput &input)
{
    return input.profile.roles.passwords && input.source && input.source->readsVerifiers && input.target &&
           (input.target->superuser || input.target->mayCreateRoles);
}

/// Roles of this database that may sign in on the source, but not on the target, and will not be able to after the run.
QStringList shutOutRoles(const CheckInput &input)
{
    QStringList names;
    for (const QString &name : input.globals->existing) {
        const RoleFacts *here = input.source->role(name);
        const RoleFacts *there = input.target->role(name);
        const bool isShutOut = here && there && here->inUse && here->login && !there->login;
        const bool isAltered =
            std::any_of(input.globals->altered.begin(), input.globals->altered.end(), [&](const QString &text) {
                return text.startsWith(name + u": "_s) &&
                       text.sliced(name.size() + 2).split(u", "_s).contains("LOGIN"_L1);
            });
        if (isShutOut && !isAltered)
            names += name;
    }
    return names;
}
} // namespace

std::optional<Finding> checkRolesRead(const CheckInput &input)
{
    const bool wanted = input.profile.roles.selection != RoleSelection::None;
    if (!input.globalsError && !input.globals) {
        if (input.profile.half != Half::ImportOnly || !wanted || !input.tools)
            return std::nullopt;
        Finding none = rolesFinding(u"ROLE-GLOBALS"_s, Severity::Warning, u"finding.roles-not-in-archive"_s,
                                    {input.profile.archive});
        none.detail = Message{u"finding.roles-not-in-archive-detail"_s, {}};
        return none;
    }
    Finding finding;
    finding.checkId = u"ROLE-GLOBALS"_s;
    if (input.globalsError) {
        finding.severity = Severity::Blocks;
        finding.message = Message{u"finding.roles-unreadable"_s, {}};
        finding.detail = input.globalsError->message;
        if (!input.globalsError->toolWords.isEmpty())
            finding.objects = {input.globalsError->toolWords};
        return finding;
    }
    if (!input.globals->refused.isEmpty()) {
        finding.severity = Severity::Warning;
        finding.message = Message{u"finding.roles-refused"_s, {QString::number(input.globals->refused.size())}};
        finding.detail = Message{u"finding.roles-refused-detail"_s, {}};
        finding.objects = input.globals->refused;
        return finding;
    }
    if (!input.globals->existing.isEmpty()) {
        finding.severity = Severity::Info;
        finding.message = Message{u"finding.roles-exist"_s, {QString::number(input.globals->existing.size())}};
        finding.detail = input.profile.roles.alterExisting ? Message{u"finding.roles-exist-altered-detail"_s, {}}
                                                           : Message{u"finding.roles-exist-detail"_s, {}};
        finding.objects = input.globals->existing;
        return finding;
    }
    return std::nullopt;
}

std::optional<Finding> checkRolesExisting(const CheckInput &input)
{
    if (!input.globals || !input.source || !input.target)
        return std::nullopt;
    const GlobalsScript &globals = *input.globals;
    if (const QStringList shutOut = shutOutRoles(input); !shutOut.isEmpty()) {
        Finding finding = rolesFinding(u"ROLE-DIFFERS"_s, Severity::Warning, u"finding.roles-shut-out"_s,
                                       countAndNames(shutOut), globals.differing + globals.uncompared);
        finding.detail = Message{u"finding.roles-shut-out-detail"_s, {}};
        return finding;
    }
    // What will be altered has a finding of its own, and so has what cannot be.
    if (input.profile.roles.alterExisting || (globals.differing.isEmpty() && globals.uncompared.isEmpty()))
        return std::nullopt;
    const bool differ = !globals.differing.isEmpty();
    Finding finding = rolesFinding(u"ROLE-DIFFERS"_s, Severity::Info,
                                   differ ? u"finding.roles-differ"_s : u"finding.roles-uncompared"_s,
                                   {QString::number(differ ? globals.differing.size() : globals.uncompared.size())},
                                   globals.differing + globals.uncompared);
    finding.detail = Message{u"finding.roles-differ-detail"_s, {}};
    return finding;
}

std::optional<Finding> checkRolesAltered(const CheckInput &input)
{
    if (!input.globals || input.globals->altered.isEmpty())
        return std::nullopt;
    Finding finding = rolesFinding(u"ROLE-ALTER"_s, Severity::Info, u"finding.roles-altered"_s,
                                   {QString::number(input.globals->altered.size())}, input.globals->altered);
    finding.detail = Message{u"finding.roles-altered-detail"_s, {}};
    return finding;
}

std::optional<Finding> checkRolesMapped(const CheckInput &input)
{
    if (!input.globals || input.globals->mapped.isEmpty())
        return std::nullopt;
    QStringList pairs;
    for (const QString &role : input.globals->mapped)
        pairs += role + u" → "_s + input.profile.ownership.roleMap.value(role);
    return rolesFinding(u"ROLE-MAP"_s, Severity::Info, u"finding.roles-mapped"_s, countAndNames(pairs), pairs);
}

std::optional<Finding> checkRolePasswords(const CheckInput &input)
{
    if (!input.profile.roles.passwords || !input.source || !input.target || !input.globals ||
        input.globals->withoutPassword.isEmpty())
        return std::nullopt;
    const QStringList &roles = input.globals->withoutPassword;
    if (passwordsTravel(input)) {
        Finding finding =
            rolesFinding(u"ROLE-PW"_s, Severity::Info, u"finding.passwords-travel"_s, countAndNames(roles), roles);
        finding.detail = Message{u"finding.passwords-travel-detail"_s, {}};
        return finding;
    }
    const bool readable = input.source->readsVerifiers;
    Finding finding = rolesFinding(u"ROLE-PW"_s, Severity::Warning,
                                   readable ? u"finding.passwords-not-settable"_s : u"finding.passwords-not-readable"_s,
                                   {readable ? input.target->currentUser : input.source->currentUser}, roles);
    finding.detail = Message{u"finding.passwords-stay-detail"_s, {QString::number(roles.size())}};
    return finding;
}

std::optional<Finding> checkRoles(const CheckInput &input)
{
    if (!input.source || !input.target)
        return std::nullopt;
    QStringList missing;
    for (const RoleFacts &role : input.source->roles) {
        const QString name = placeOnTarget(input.profile.ownership, role.name);
        if (!role.inUse || name.isEmpty() || input.target->role(name) || missing.contains(name))
            continue;
        if (input.globals && input.globals->created.contains(name))
            continue;
        missing += name;
    }
    if (missing.isEmpty())
        return rolesFinding(u"ROLE-MISSING"_s, Severity::Passed, u"finding.roles-present"_s);
    Finding finding = rolesFinding(u"ROLE-MISSING"_s, Severity::Warning, u"finding.roles-missing"_s,
                                   {QString::number(missing.size()), missing.join(u", "_s)}, missing);
    finding.detail = Message{u"finding.roles-missing-detail"_s, {}};
    return finding;
}

std::optional<Finding> checkMayCreateRoles(const CheckInput &input)
{
    if (!input.target || !input.globals || input.globals->created.isEmpty())
        return std::nullopt;
    const QString count = QString::number(input.globals->created.size());
    if (input.target->superuser || input.target->mayCreateRoles) {
        Finding finding = rolesFinding(u"ROLE-CREATE"_s, Severity::Passed, u"finding.roles-will-be-created"_s,
                                       {count, input.globals->created.join(u", "_s)});
        if (!input.globals->withoutPassword.isEmpty() && !passwordsTravel(input)) {
            finding.severity = Severity::Info;
            finding.detail = Message{
                u"finding.roles-without-password"_s,
                {QString::number(input.globals->withoutPassword.size()), input.globals->withoutPassword.join(u", "_s)}};
        }
        return finding;
    }
    Finding finding = rolesFinding(u"ROLE-CREATE"_s, Severity::Blocks, u"finding.may-not-create-roles"_s,
                                   {input.target->currentUser, count}, input.globals->created);
    finding.detail = Message{u"finding.may-not-create-roles-detail"_s, {input.target->currentUser}};
    return finding;
}

std::optional<Finding> checkRoleParts(const CheckInput &input)
{
    if (!input.globals)
        return std::nullopt;
    const QStringList left =
        input.globals->attributesLeftOut + input.globals->membershipOptionsLeftOut + input.globals->notTaken;
    if (left.isEmpty())
        return std::nullopt;
    Finding finding = rolesFinding(u"ROLE-SUPER"_s, Severity::Info, u"finding.role-parts-left"_s,
                                   {QString::number(left.size())}, left);
    finding.detail = Message{u"finding.role-parts-left-detail"_s, {}};
    return finding;
}

} // namespace trunkline
