#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace trunkline {

/// A statement of an archive that gives something to roles, cut at their names. Parsed by the grammar of the statement:
/// a role is where the grammar has one, and nowhere else.
class RoleStatement
{
public:
    enum class Kind
    {
        Owner,             ///< ALTER … OWNER TO role
        Grant,             ///< GRANT … ON … TO role, …
        Revoke,            ///< REVOKE … ON … FROM role, …
        DefaultPrivileges, ///< ALTER DEFAULT PRIVILEGES FOR ROLE role … GRANT or REVOKE …
        BecomeRole,        ///< SET SESSION AUTHORIZATION role
        BecomeOneself,     ///< RESET SESSION AUTHORIZATION
    };
    /// Nothing where the statement is none of these, or holds anything that pg_dump does not write in one.
    static std::optional<RoleStatement> parse(const QString &statement);

    Kind kind() const { return m_kind; }
    /// In the order of the statement; PUBLIC is no role.
    QStringList roles() const;
    /// Whose objects' privileges they are: with DefaultPrivileges the roles after FOR ROLE, as many of roles().
    qsizetype defaultOwners() const { return m_defaultOwners; }
    /// The statement with each role replaced and quoted anew. SET SESSION AUTHORIZATION, which only superusers may,
    /// becomes SET ROLE.
    QString with(const std::function<QString(const QString &)> &replaced) const;

private:
    struct Part
    {
        QString text;
        bool isRole = false;
    };
    friend class RoleStatementParser;
    Kind m_kind = Kind::Owner;
    QList<Part> m_parts;
    qsizetype m_defaultOwners = 0;
};

} // namespace trunkline
