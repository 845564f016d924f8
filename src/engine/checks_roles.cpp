#include "engine/checklist.h"
#include "engine/checks.h"
#include "engine/remedies.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {
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

class RolesReadCheck final : public Check
{
public:
    constexpr RolesReadCheck()
        : Check("ROLE-GLOBALS", Source, "syntax error at or near …")
    {
    }

    std::optional<Finding> judge(const CheckInput &input) const override
    {
        const bool wanted = input.profile.roles.selection != RoleSelection::None;
        if (!input.globalsError && !input.globals) {
            if (input.profile.half != Half::ImportOnly || !wanted || !input.tools)
                return std::nullopt;
            Finding none = found(Severity::Warning, u"finding.roles-not-in-archive"_s, {input.profile.archive});
            none.detail = Message{u"finding.roles-not-in-archive-detail"_s, {}};
            return none;
        }
        Finding finding = found();
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
};

class RolesExistingCheck final : public Check
{
public:
    constexpr RolesExistingCheck()
        : Check("ROLE-DIFFERS", Source | Target, "role … already exists")
    {
    }

    std::optional<Finding> judge(const CheckInput &input) const override
    {
        if (!input.globals || !input.source || !input.target)
            return std::nullopt;
        const GlobalsScript &globals = *input.globals;
        if (const QStringList shutOut = shutOutRoles(input); !shutOut.isEmpty()) {
            Finding finding = found(Severity::Warning, u"finding.roles-shut-out"_s, countAndNames(shutOut),
                                    globals.differing + globals.uncompared);
            finding.detail = Message{u"finding.roles-shut-out-detail"_s, {}};
            return finding;
        }
        // What will be altered has a finding of its own, and so has what cannot be.
        if (input.profile.roles.alterExisting || (globals.differing.isEmpty() && globals.uncompared.isEmpty()))
            return std::nullopt;
        const bool differ = !globals.differing.isEmpty();
        Finding finding = found(Severity::Info, differ ? u"finding.roles-differ"_s : u"finding.roles-uncompared"_s,
                                {QString::number(differ ? globals.differing.size() : globals.uncompared.size())},
                                globals.differing + globals.uncompared);
        finding.detail = Message{u"finding.roles-differ-detail"_s, {}};
        return finding;
    }
};

class RolesAlteredCheck final : public Check
{
public:
    constexpr RolesAlteredCheck()
        : Check("ROLE-ALTER", Source | Target)
    {
    }

    std::optional<Finding> judge(const CheckInput &input) const override
    {
        if (!input.globals || input.globals->altered.isEmpty())
            return std::nullopt;
        Finding finding = found(Severity::Info, u"finding.roles-altered"_s,
                                {QString::number(input.globals->altered.size())}, input.globals->altered);
        finding.detail = Message{u"finding.roles-altered-detail"_s, {}};
        return finding;
    }
};

class RolesMappedCheck final : public Check
{
public:
    constexpr RolesMappedCheck()
        : Check("ROLE-MAP", Source | Target)
    {
    }

    std::optional<Finding> judge(const CheckInput &input) const override
    {
        if (!input.globals || input.globals->mapped.isEmpty())
            return std::nullopt;
        QStringList pairs;
        for (const QString &role : input.globals->mapped)
            pairs += role + u" → "_s + input.profile.ownership.roleMap.value(role);
        return found(Severity::Info, u"finding.roles-mapped"_s, countAndNames(pairs), pairs);
    }
};

class RolePasswordsCheck final : public Check
{
public:
    constexpr RolePasswordsCheck()
        : Check("ROLE-PW", Source | Target, "password authentication failed for user …")
    {
    }

    std::optional<Finding> judge(const CheckInput &input) const override
    {
        if (!input.profile.roles.passwords || !input.source || !input.target || !input.globals ||
            input.globals->withoutPassword.isEmpty())
            return std::nullopt;
        const QStringList &roles = input.globals->withoutPassword;
        if (passwordsTravel(input)) {
            Finding finding = found(Severity::Info, u"finding.passwords-travel"_s, countAndNames(roles), roles);
            finding.detail = Message{u"finding.passwords-travel-detail"_s, {}};
            return finding;
        }
        const bool readable = input.source->readsVerifiers;
        Finding finding = found(Severity::Warning,
                                readable ? u"finding.passwords-not-settable"_s : u"finding.passwords-not-readable"_s,
                                {readable ? input.target->currentUser : input.source->currentUser}, roles);
        finding.detail = Message{u"finding.passwords-stay-detail"_s, {QString::number(roles.size())}};
        return finding;
    }
};

class RolesCheck final : public Check
{
public:
    constexpr RolesCheck()
        : Check("ROLE-MISSING", Source | Target, "role … does not exist")
    {
    }

    std::optional<Finding> judge(const CheckInput &input) const override
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
            return found(Severity::Passed, u"finding.roles-present"_s);
        Finding finding = found(Severity::Warning, u"finding.roles-missing"_s,
                                {QString::number(missing.size()), missing.join(u", "_s)}, missing);
        finding.detail = Message{u"finding.roles-missing-detail"_s, {}};
        // roles of an archive without roles.sql are nowhere to be had
        if (input.profile.half == Half::Both || input.globals)
            finding.remedies += Remedies::migrateRoles(missing);
        if (input.target->superuser || input.target->mayCreateRoles)
            finding.remedies += Remedies::createRoles(missing);
        finding.remedies += Remedies::oneOwner({});
        if (missing.size() == 1)
            finding.remedies += Remedies::mapRole(missing.constFirst(), input.target->currentUser);
        return finding;
    }
};

class MayCreateRolesCheck final : public Check
{
public:
    constexpr MayCreateRolesCheck()
        : Check("ROLE-CREATE", Target, "permission denied to create role")
    {
    }

    std::optional<Finding> judge(const CheckInput &input) const override
    {
        if (!input.target || !input.globals || input.globals->created.isEmpty())
            return std::nullopt;
        const QString count = QString::number(input.globals->created.size());
        if (input.target->superuser || input.target->mayCreateRoles) {
            Finding finding = found(Severity::Passed, u"finding.roles-will-be-created"_s,
                                    {count, input.globals->created.join(u", "_s)});
            if (!input.globals->withoutPassword.isEmpty() && !passwordsTravel(input)) {
                finding.severity = Severity::Info;
                finding.detail = Message{u"finding.roles-without-password"_s,
                                         {QString::number(input.globals->withoutPassword.size()),
                                          input.globals->withoutPassword.join(u", "_s)}};
            }
            return finding;
        }
        Finding finding = found(Severity::Blocks, u"finding.may-not-create-roles"_s, {input.target->currentUser, count},
                                input.globals->created);
        finding.detail = Message{u"finding.may-not-create-roles-detail"_s, {input.target->currentUser}};
        finding.remedies = {Remedies::withoutRoles()};
        return finding;
    }
};

class RolePartsCheck final : public Check
{
public:
    constexpr RolePartsCheck()
        : Check("ROLE-SUPER", Target, "must be superuser to alter superuser roles or change superuser attribute")
    {
    }

    std::optional<Finding> judge(const CheckInput &input) const override
    {
        if (!input.globals)
            return std::nullopt;
        const QStringList left =
            input.globals->attributesLeftOut + input.globals->membershipOptionsLeftOut + input.globals->notTaken;
        if (left.isEmpty())
            return std::nullopt;
        Finding finding = found(Severity::Info, u"finding.role-parts-left"_s, {QString::number(left.size())}, left);
        finding.detail = Message{u"finding.role-parts-left-detail"_s, {}};
        return finding;
    }
};

} // namespace

CheckList rolesChecks()
{
    static const RolesReadCheck rolesReadCheck;
    static const MayCreateRolesCheck mayCreateRolesCheck;
    static const RolesCheck rolesCheck;
    static const RolesExistingCheck rolesExistingCheck;
    static const RolesAlteredCheck rolesAlteredCheck;
    static const RolesMappedCheck rolesMappedCheck;
    static const RolePasswordsCheck rolePasswordsCheck;
    static const RolePartsCheck rolePartsCheck;
    static const Check *const checks[] = {&rolesReadCheck,     &mayCreateRolesCheck, &rolesCheck,
                                          &rolesExistingCheck, &rolesAlteredCheck,   &rolesMappedCheck,
                                          &rolePasswordsCheck, &rolePartsCheck};
    return checks;
}

} // namespace trunkline
