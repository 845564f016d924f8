#include "tools/globalswriter.h"

#include "core/quoting.h"

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

void GlobalsWriter::addBlock(const QString &body)
{
    // A name may hold anything, the end of a dollar quote as well.
    QString tag = u"$trunkline$"_s;
    for (int i = 1; body.contains(tag); ++i)
        tag = u"$trunkline%1$"_s.arg(i);
    m_blocks += u"DO "_s + tag + u"\nBEGIN\n"_s + body + u"END\n"_s + tag + u";\n"_s;
}

void GlobalsWriter::createRole(const RoleFacts &role, const QString &validUntil)
{
    QStringList attributes;
    // Only what differs from the defaults: even NOSUPERUSER needs a superuser.
    if (role.superuser)
        attributes += u"SUPERUSER"_s;
    if (!role.inherit)
        attributes += u"NOINHERIT"_s;
    if (role.createRole)
        attributes += u"CREATEROLE"_s;
    if (role.createDatabase)
        attributes += u"CREATEDB"_s;
    if (role.login)
        attributes += u"LOGIN"_s;
    if (role.replication)
        attributes += u"REPLICATION"_s;
    if (role.bypassRls)
        attributes += u"BYPASSRLS"_s;
    if (role.connectionLimit != -1)
        attributes += u"CONNECTION LIMIT "_s + QString::number(role.connectionLimit);
    if (!validUntil.isEmpty())
        attributes += u"VALID UNTIL "_s + Quoting::literal(validUntil);
    const QString name = Quoting::identifier(role.name);
    const QString with = attributes.isEmpty() ? QString() : u' ' + attributes.join(u' ');
    // The message is what the progress of the step is read from (OutputParser).
    addBlock(u"    IF NOT EXISTS (SELECT 1 FROM pg_catalog.pg_roles WHERE rolname = "_s + Quoting::literal(role.name) +
             u") THEN\n        RAISE NOTICE USING MESSAGE = "_s +
             Quoting::literal(u"creating ROLE \""_s + role.name + u'"') + u";\n        CREATE ROLE "_s + name + with +
             u";\n    END IF;\n"_s);
}

void GlobalsWriter::addTolerant(const QString &statement)
{
    // Managed servers refuse some settings and memberships: that is worth a warning, not the end of the migration.
    addBlock(u"    "_s + statement +
             u";\nEXCEPTION WHEN OTHERS THEN\n    RAISE WARNING USING MESSAGE = SQLERRM, ERRCODE = SQLSTATE;\n"_s);
}

void GlobalsWriter::alterRole(const RoleFacts &role, const QString &validUntil, const QStringList &attributes)
{
    const auto flag = [](const char *word, bool value) {
        return value ? QString::fromLatin1(word) : u"NO"_s + QLatin1String(word);
    };
    const QMap<QString, QString> clauses{
        {u"INHERIT"_s, flag("INHERIT", role.inherit)},
        {u"CREATEROLE"_s, flag("CREATEROLE", role.createRole)},
        {u"CREATEDB"_s, flag("CREATEDB", role.createDatabase)},
        {u"LOGIN"_s, flag("LOGIN", role.login)},
        {u"REPLICATION"_s, flag("REPLICATION", role.replication)},
        {u"BYPASSRLS"_s, flag("BYPASSRLS", role.bypassRls)},
        {u"CONNECTION LIMIT"_s, u"CONNECTION LIMIT "_s + QString::number(role.connectionLimit)},
        {u"VALID UNTIL"_s, u"VALID UNTIL "_s + Quoting::literal(validUntil.isEmpty() ? u"infinity"_s : validUntil)},
    };
    QStringList wanted;
    for (const QString &attribute : attributes) {
        if (clauses.contains(attribute))
            wanted += clauses.value(attribute);
    }
    if (!wanted.isEmpty())
        addTolerant(u"ALTER ROLE "_s + Quoting::identifier(role.name) + u' ' + wanted.join(u' '));
}

void GlobalsWriter::setting(const RoleSettingStatement &setting)
{
    QStringList values;
    for (const QString &value : setting.values)
        values += Quoting::literal(value);
    addTolerant(u"ALTER ROLE "_s + Quoting::identifier(setting.role) + u" SET "_s +
                Quoting::identifier(setting.parameter) + u" TO "_s + values.join(u", "_s));
}

void GlobalsWriter::comment(const RoleCommentStatement &comment)
{
    addTolerant(u"COMMENT ON ROLE "_s + Quoting::identifier(comment.role) + u" IS "_s +
                Quoting::literal(comment.comment));
}

void GlobalsWriter::membership(const MembershipStatement &grant)
{
    QStringList options;
    if (m_targetMajor >= 16) {
        const auto option = [&](const char *word, bool value) {
            options += QString::fromLatin1(word) + (value ? u" TRUE"_s : u" FALSE"_s);
        };
        if (grant.admin)
            option("ADMIN", true);
        if (grant.inherit)
            option("INHERIT", *grant.inherit);
        if (grant.set)
            option("SET", *grant.set);
    } else if (grant.admin) {
        options += u"ADMIN OPTION"_s;
    }
    addTolerant(u"GRANT "_s + Quoting::identifier(grant.granted) + u" TO "_s + Quoting::identifier(grant.member) +
                (options.isEmpty() ? QString() : u" WITH "_s + options.join(u", "_s)));
}

QString GlobalsWriter::script() const
{
    if (m_blocks.isEmpty())
        return {};
    return u"SET client_encoding = 'UTF8';\nSET standard_conforming_strings = on;\nSET client_min_messages = "
           u"notice;\n\n"
           "BEGIN;\n\n"_s +
           m_blocks.join(u'\n') + u"\nCOMMIT;\n"_s;
}

} // namespace trunkline
