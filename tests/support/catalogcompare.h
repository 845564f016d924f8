#pragma once

#include "support/testserver.h"

#include <functional>

namespace trunkline::testing {

/// One thing that a database holds, or one property of it: "table", "app.person", "owner", "app_owner". A grant has
/// privileges(): grantee, privilege, grantor, and the object's owner; a "default grant" is what the kind of object
/// grants without a word of it.
struct CatalogLine
{
    QString kind;
    QString identity;
    QString property;
    QString value;

    bool isGrant() const { return property == QLatin1String("grant") || property == QLatin1String("default grant"); }
    QStringList privileges() const { return value.split(QLatin1Char('\t')); }
    QString text() const;
};

/// Everything that a database holds, roles left out, as lines that can be compared from one server of 12 or newer to
/// another; and what a choice makes of it, so that a test can say what is to arrive. Blocks; for tests.
class CatalogText
{
public:
    CatalogText() = default;
    /// Asks the server. Where it refuses, the text has one line that says so.
    static CatalogText of(const TestServer &server, const QString &database);
    /// The roles of a server: attributes, memberships, settings, comments, and whether the password is the same.
    static CatalogText rolesOf(const TestServer &server);

    void remove(const std::function<bool(const CatalogLine &)> &which);
    void keep(const std::function<bool(const CatalogLine &)> &which);
    void change(const std::function<void(CatalogLine &)> &how);
    void add(const CatalogLine &line) { m_lines += line; }
    /// Other owners, as ALTER … OWNER makes them: what the owner may do by himself goes with the object.
    void replaceOwners(const std::function<QString(const QString &)> &owner);
    /// Other roles in what is granted, but the owner's own.
    void replaceGrantees(const std::function<QString(const QString &)> &role);
    /// Nothing is granted but what is by itself.
    void dropGrants();

    const QList<CatalogLine> &lines() const { return m_lines; }
    bool contains(const QString &kind, const QString &identity) const;
    /// Empty where both hold the same; else "- " lines that should be here and are not, and "+ " lines of the other
    /// side's own, the first forty of them.
    QString differenceTo(const CatalogText &actual) const;

private:
    static CatalogText parse(const QString &text);

    QList<CatalogLine> m_lines;
};

} // namespace trunkline::testing
