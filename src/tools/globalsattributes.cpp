#include "tools/globalsattributes.h"

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

struct RoleFlag
{
    QLatin1String word;
    bool RoleFacts::*member;
};
constexpr RoleFlag roleFlags[] = {
    {"SUPERUSER"_L1, &RoleFacts::superuser},   {"INHERIT"_L1, &RoleFacts::inherit},
    {"CREATEROLE"_L1, &RoleFacts::createRole}, {"CREATEDB"_L1, &RoleFacts::createDatabase},
    {"LOGIN"_L1, &RoleFacts::login},           {"REPLICATION"_L1, &RoleFacts::replication},
    {"BYPASSRLS"_L1, &RoleFacts::bypassRls},
};

QString flagText(const RoleFlag &flag, const RoleFacts &role)
{
    return role.*flag.member ? QString(flag.word) : u"NO"_s + flag.word;
}

/// No date and the end of time are the same.
QString untilText(const RoleFacts &role)
{
    return u"VALID UNTIL "_s + (role.validUntil.isEmpty() ? u"infinity"_s : role.validUntil);
}

} // namespace

QList<RoleDifference> compareRoles(const RoleFacts &source, const RoleFacts &target)
{
    QList<RoleDifference> differences;
    const auto compare = [&](const QString &attribute, const QString &here, const QString &there) {
        if (here != there)
            differences += RoleDifference{attribute, here, there};
    };
    for (const RoleFlag &flag : roleFlags)
        compare(flag.word, flagText(flag, source), flagText(flag, target));
    const auto limit = [](const RoleFacts &role) {
        return u"CONNECTION LIMIT "_s + QString::number(role.connectionLimit);
    };
    compare(u"CONNECTION LIMIT"_s, limit(source), limit(target));
    compare(u"VALID UNTIL"_s, untilText(source), untilText(target));
    return differences;
}

bool RoleRights::mayGive(const QString &attribute) const
{
    if (m_target.superuser)
        return true;
    const RoleFacts *me = m_target.role(m_target.currentUser);
    const bool givesOwn = m_target.major() >= 16 && me;
    if (attribute == "SUPERUSER"_L1)
        return false;
    if (attribute == "REPLICATION"_L1)
        return givesOwn && me->replication;
    if (attribute == "BYPASSRLS"_L1)
        return givesOwn && me->bypassRls;
    if (attribute == "CREATEDB"_L1)
        return m_target.major() < 16 || m_target.mayCreateDatabases;
    return true;
}

bool RoleRights::mayAlter(const RoleFacts &role) const
{
    if (m_target.superuser)
        return true;
    return m_target.mayCreateRoles && !role.superuser && (m_target.major() < 16 || role.mayAdminister);
}

bool RoleRights::mayAlter(const RoleFacts &role, const RoleDifference &difference) const
{
    if (!mayAlter(role) || !mayGive(difference.attribute) || difference.attribute == "SUPERUSER"_L1)
        return false;
    if (role.superuser && difference.source == "NOLOGIN"_L1)
        return false;
    return m_target.superuser || m_target.major() >= 16 || !role.replication;
}

QStringList takeWhatMayNotBeGiven(RoleFacts &role, const RoleRights &rights)
{
    QStringList taken;
    for (const RoleFlag &flag : roleFlags) {
        if (flag.member == &RoleFacts::inherit || !(role.*flag.member) || rights.mayGive(flag.word))
            continue;
        role.*flag.member = false;
        taken += flag.word;
    }
    return taken;
}

bool mayMore(const RoleFacts &target, const RoleFacts &source)
{
    return (target.superuser && !source.superuser) || (target.createRole && !source.createRole) ||
           (target.replication && !source.replication) || (target.bypassRls && !source.bypassRls);
}

} // namespace trunkline
