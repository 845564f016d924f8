#include "engine/cataloggrants.h"

#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

/// Manual, 5.7 "Privileges", table of default PUBLIC privileges; as acldefault() has it, but MAINTAIN.
struct OwnGrants
{
    QStringList owner;
    QStringList everybody{};
};

OwnGrants ownGrants(const QString &kind)
{
    if (kind == "TABLE"_L1 || kind == "VIEW"_L1 || kind == "MATERIALIZED VIEW"_L1 || kind == "FOREIGN TABLE"_L1)
        return {{u"SELECT"_s, u"INSERT"_s, u"UPDATE"_s, u"DELETE"_s, u"TRUNCATE"_s, u"REFERENCES"_s, u"TRIGGER"_s}};
    if (kind == "SEQUENCE"_L1)
        return {{u"USAGE"_s, u"SELECT"_s, u"UPDATE"_s}};
    if (kind == "SCHEMA"_L1)
        return {{u"USAGE"_s, u"CREATE"_s}};
    if (kind == "FUNCTION"_L1 || kind == "PROCEDURE"_L1 || kind == "AGGREGATE"_L1)
        return {{u"EXECUTE"_s}, {u"EXECUTE"_s}};
    if (kind == "TYPE"_L1 || kind == "DOMAIN"_L1 || kind == "PROCEDURAL LANGUAGE"_L1)
        return {{u"USAGE"_s}, {u"USAGE"_s}};
    if (kind == "FOREIGN DATA WRAPPER"_L1 || kind == "SERVER"_L1)
        return {{u"USAGE"_s}};
    if (kind == "DATABASE"_L1)
        return {{u"CREATE"_s, u"CONNECT"_s, u"TEMPORARY"_s}, {u"CONNECT"_s, u"TEMPORARY"_s}};
    if (kind == "LARGE OBJECT"_L1)
        return {{u"SELECT"_s, u"UPDATE"_s}};
    return {};
}

QString roleText(const std::optional<QString> &role)
{
    return !role ? u"OWNER"_s : role->isEmpty() ? u"PUBLIC"_s : *role;
}

} // namespace

CatalogGrants CatalogGrants::of(const QString &kind, const QString &facet)
{
    if (facet.isEmpty())
        return byItself(kind);
    CatalogGrants grants;
    grants.m_grants = grantsOf(facet);
    return grants;
}

CatalogGrants CatalogGrants::byItself(const QString &kind)
{
    CatalogGrants grants;
    const OwnGrants own = ownGrants(kind);
    for (const QString &privilege : own.owner)
        grants.m_grants += CatalogGrant{std::nullopt, std::nullopt, privilege, false};
    for (const QString &privilege : own.everybody)
        grants.m_grants += CatalogGrant{QString(u""_s), std::nullopt, privilege, false};
    return grants;
}

CatalogGrants CatalogGrants::withoutGrantors() const
{
    CatalogGrants changed = *this;
    for (CatalogGrant &grant : changed.m_grants)
        grant.grantor.reset();
    return changed;
}

QSet<QString> CatalogGrants::grantees() const
{
    QSet<QString> roles;
    for (const CatalogGrant &grant : m_grants) {
        if (grant.grantee && !grant.grantee->isEmpty())
            roles.insert(*grant.grantee);
    }
    return roles;
}

QSet<QString> CatalogGrants::keys() const
{
    QSet<QString> keys;
    for (const CatalogGrant &grant : m_grants) {
        // an owner's grant option on what is his own says nothing
        const bool grantable = grant.grantable && grant.grantee;
        // names may hold any character but this one
        keys.insert(QStringList{grant.grantee ? u'r' + *grant.grantee : u"o"_s, grant.grantor.value_or(QString()),
                                grant.privilege, grantable ? u"*"_s : QString()}
                        .join(QChar(u'\0')));
    }
    return keys;
}

QString CatalogGrants::text() const
{
    QMap<QString, QStringList> byRole;
    for (const CatalogGrant &grant : m_grants) {
        const QString by = grant.grantor ? u" (by %1)"_s.arg(*grant.grantor) : QString();
        byRole[roleText(grant.grantee)] += grant.privilege + (grant.grantable ? u"*"_s : QString()) + by;
    }
    QStringList texts;
    for (auto it = byRole.begin(); it != byRole.end(); ++it) {
        it->sort();
        it->removeDuplicates();
        texts += it.key() + u": "_s + it->join(u", "_s);
    }
    return texts.join(u"; "_s);
}

} // namespace trunkline
