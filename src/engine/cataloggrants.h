#pragma once

#include "pg/catalogfacets.h"

#include <QSet>

namespace trunkline {

/// Who may do what with an object; its owner is nobody in particular, so that it stays the same when it is given away.
/// A value.
class CatalogGrants
{
public:
    CatalogGrants() = default;
    /// An empty text, as a facet that is not there: what the kind grants by itself.
    static CatalogGrants of(const QString &kind, const QString &facet);
    static CatalogGrants byItself(const QString &kind);

    /// With other roles in it. What `owner` has goes over to the owner.
    template <typename Mapping> CatalogGrants with(const Mapping &mapping, const QString &owner) const
    {
        CatalogGrants changed;
        for (CatalogGrant grant : m_grants) {
            for (std::optional<QString> *role : {&grant.grantee, &grant.grantor}) {
                if (*role && !(*role)->isEmpty())
                    *role = mapping(**role);
                if (*role && **role == owner)
                    role->reset();
            }
            changed.m_grants += grant;
        }
        return changed;
    }
    /// Without what `which` is true for.
    template <typename Condition> CatalogGrants without(const Condition &which) const
    {
        CatalogGrants changed = *this;
        changed.m_grants.removeIf(which);
        return changed;
    }
    void add(const CatalogGrants &others) { m_grants += others.m_grants; }
    /// As if the owner had granted everything.
    CatalogGrants withoutGrantors() const;

    /// The same privileges, whatever their order.
    bool isSameAs(const CatalogGrants &other) const { return keys() == other.keys(); }
    QSet<QString> grantees() const;
    /// "OWNER: SELECT, UPDATE; PUBLIC: SELECT; app: SELECT*"
    QString text() const;

private:
    QSet<QString> keys() const;

    QList<CatalogGrant> m_grants;
};

} // namespace trunkline
