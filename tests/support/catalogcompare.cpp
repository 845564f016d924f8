#include "support/catalogcompare.h"

#include "support/datafile.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace trunkline::testing {

QString CatalogLine::text() const
{
    return QStringList{kind, identity, property, value}.join(u'\t');
}

CatalogText CatalogText::parse(const QString &text)
{
    CatalogText parsed;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts))
        parsed.m_lines += CatalogLine{line.section(u'\t', 0, 0), line.section(u'\t', 1, 1), line.section(u'\t', 2, 2),
                                      line.section(u'\t', 3)};
    return parsed;
}

CatalogText CatalogText::of(const TestServer &server, const QString &database)
{
    return parse(server.psql(QString::fromUtf8(dataFile(u"support/catalogcompare.sql"_s)), database));
}

CatalogText CatalogText::rolesOf(const TestServer &server)
{
    return parse(server.psql(
        u"SELECT concat_ws(E'\\t', 'role', quote_ident(rolname), 'attributes', concat_ws(' ', rolsuper, rolinherit, "
        u"rolcreaterole, rolcreatedb, rolcanlogin, rolreplication, rolbypassrls, rolconnlimit, rolvaliduntil AT TIME "
        u"ZONE "
        u"'UTC')) FROM pg_roles WHERE rolname !~ '^pg_' UNION ALL "
        u"SELECT concat_ws(E'\\t', 'role', quote_ident(rolname), 'password', md5(rolpassword)) FROM pg_authid WHERE "
        u"rolpassword IS NOT NULL UNION ALL "
        u"SELECT concat_ws(E'\\t', 'role', quote_ident(rolname), 'setting', setting) FROM pg_roles r, "
        u"pg_db_role_setting, "
        u"unnest(setconfig) AS setting WHERE setrole = r.oid AND setdatabase = 0 UNION ALL "
        u"SELECT concat_ws(E'\\t', 'role', quote_ident(rolname), 'comment', shobj_description(oid, 'pg_authid')) FROM "
        u"pg_authid WHERE shobj_description(oid, 'pg_authid') IS NOT NULL AND rolname !~ '^pg_' UNION ALL "
        u"SELECT concat_ws(E'\\t', 'membership', quote_ident(b.rolname), 'in', quote_ident(a.rolname) || CASE WHEN "
        u"admin_option THEN ' admin' ELSE '' END) FROM pg_auth_members m JOIN pg_roles a ON a.oid = roleid JOIN "
        u"pg_roles b "
        u"ON b.oid = member WHERE b.rolname !~ '^pg_'"_s));
}

void CatalogText::remove(const std::function<bool(const CatalogLine &)> &which)
{
    m_lines.removeIf(which);
}

void CatalogText::keep(const std::function<bool(const CatalogLine &)> &which)
{
    m_lines.removeIf([&](const CatalogLine &line) { return !which(line); });
}

void CatalogText::change(const std::function<void(CatalogLine &)> &how)
{
    for (CatalogLine &line : m_lines)
        how(line);
}

void CatalogText::replaceOwners(const std::function<QString(const QString &)> &owner)
{
    change([&](CatalogLine &line) {
        if (line.property == "owner"_L1) {
            line.value = owner(line.value);
        } else if (line.isGrant()) {
            QStringList words = line.privileges();
            const QString before = words.at(3);
            words[3] = owner(before);
            for (const int named : {0, 2}) {
                if (words.at(named) == before)
                    words[named] = words.at(3);
            }
            line.value = words.join(u'\t');
        }
    });
}

void CatalogText::replaceGrantees(const std::function<QString(const QString &)> &role)
{
    change([&](CatalogLine &line) {
        if (!line.isGrant())
            return;
        QStringList words = line.privileges();
        for (const int named : {0, 2}) {
            if (words.at(named) != words.at(3))
                words[named] = role(words.at(named));
        }
        line.value = words.join(u'\t');
    });
}

void CatalogText::dropGrants()
{
    remove([](const CatalogLine &line) { return line.property == "grant"_L1; });
    for (CatalogLine line : QList<CatalogLine>(m_lines)) {
        if (line.property != "default grant"_L1)
            continue;
        line.property = u"grant"_s;
        add(line);
    }
}

bool CatalogText::contains(const QString &kind, const QString &identity) const
{
    return std::any_of(m_lines.begin(), m_lines.end(),
                       [&](const CatalogLine &line) { return line.kind == kind && line.identity == identity; });
}

QString CatalogText::differenceTo(const CatalogText &actual) const
{
    QSet<QString> wanted;
    QSet<QString> there;
    for (const CatalogLine &line : m_lines)
        wanted.insert(line.text());
    for (const CatalogLine &line : actual.m_lines)
        there.insert(line.text());
    QStringList different;
    const QSet<QString> missing = wanted - there;
    const QSet<QString> surplus = there - wanted;
    for (const QString &line : missing)
        different += line + u"  (- missing)"_s;
    for (const QString &line : surplus)
        different += line + u"  (+ not expected)"_s;
    different.sort();
    return different.mid(0, 40).join(u'\n');
}

} // namespace trunkline::testing
