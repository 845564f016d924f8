#include "tools/globalsscript.h"

#include "core/quoting.h"
#include "tools/globalsparser.h"
#include "tools/globalswriter.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

class GlobalsFilter
{
public:
    GlobalsFilter(const ServerFacts &source, const ServerFacts &target, const RoleOptions &options)
        : m_source(source)
        , m_target(target)
        , m_options(options)
        , m_writer(target.major())
    {
    }
    GlobalsScript filter(const QString &dumpallOutput);

private:
    void read(const SqlStatement &statement);
    bool isSmuggled(const QString &raw) const;
    bool isBorneOut(const RoleAttributesStatement &statement) const;
    void refuse(const QString &raw) { m_script.refused += raw.left(200); }
    void take(const CreateRoleStatement &statement, const QString &raw);
    void take(const RoleAttributesStatement &statement, const QString &raw);
    void take(const RoleSettingStatement &statement, const QString &raw);
    void take(const RoleCommentStatement &statement, const QString &raw);
    void take(const MembershipStatement &statement, const QString &raw);
    void take(const OtherGlobalStatement &statement, const QString &raw);
    void chooseRoles();
    void writeRole(const RoleFacts &role);
    void writeMemberships();

    const ServerFacts &m_source;
    const ServerFacts &m_target;
    const RoleOptions &m_options;
    GlobalsWriter m_writer;
    GlobalsScript m_script;
    QSet<QString> m_chosen; ///< to be created, if the dump bears it out
    QSet<QString> m_stated; ///< CREATE ROLE was seen
    QMap<QString, RoleAttributesStatement> m_attributes;
    QList<RoleSettingStatement> m_settings;
    QList<RoleCommentStatement> m_comments;
    QList<std::pair<MembershipStatement, QString>> m_memberships;
};

GlobalsScript GlobalsFilter::filter(const QString &dumpallOutput)
{
    if (m_options.selection == RoleSelection::None)
        return {};
    chooseRoles();
    const QList<SqlStatement> statements = tokenizeSql(dumpallOutput);
    for (const SqlStatement &statement : statements)
        read(statement);
    for (const RoleFacts &role : m_source.roles) {
        if (!m_chosen.contains(role.name))
            continue;
        if (m_stated.contains(role.name) && m_attributes.contains(role.name))
            writeRole(role);
        else
            refuse(u"CREATE ROLE "_s + Quoting::identifier(role.name));
    }
    for (const RoleSettingStatement &setting : std::as_const(m_settings)) {
        if (m_script.created.contains(setting.role))
            m_writer.setting(setting);
    }
    for (const RoleCommentStatement &comment : std::as_const(m_comments)) {
        if (m_script.created.contains(comment.role))
            m_writer.comment(comment);
    }
    writeMemberships();
    m_script.text = m_writer.script();
    return m_script;
}

void GlobalsFilter::chooseRoles()
{
    for (const RoleFacts &role : m_source.roles) {
        if (isReservedRole(role.name, m_target.provider) || isReservedRole(role.name, m_source.provider)) {
            // pg_… are on every server: nothing to be said about them
            if (!role.name.startsWith("pg_"_L1))
                m_script.reserved += role.name;
        } else if (m_options.leftOut.contains(role.name) ||
                   (m_options.selection == RoleSelection::InUse && !role.inUse)) {
            m_script.leftOut += role.name;
        } else if (m_target.role(role.name)) {
            m_script.existing += role.name;
        } else {
            m_chosen.insert(role.name);
        }
    }
}

/// Utilities before 13.22, 14.19, 15.14, 16.10 and 17.6 write names with line ends into comments as they are. What such
/// a name holds is then found between the statements, and may look like one of them.
bool GlobalsFilter::isSmuggled(const QString &raw) const
{
    return std::any_of(m_source.roles.begin(), m_source.roles.end(), [&](const RoleFacts &role) {
        return (role.name.contains(u'\n') || role.name.contains(u'\r')) && role.name.contains(raw);
    });
}

void GlobalsFilter::read(const SqlStatement &statement)
{
    static const QRegularExpression ownCommand(u"^\\\\(?:restrict|unrestrict|connect) [A-Za-z0-9_]+$"_s);
    if (statement.isPsqlCommand) {
        if (!ownCommand.match(statement.raw).hasMatch())
            refuse(statement.raw);
        return;
    }
    const std::optional<GlobalStatement> parsed = parseGlobalStatement(statement);
    if (!parsed || isSmuggled(statement.raw)) {
        refuse(statement.raw);
        return;
    }
    std::visit([&](const auto &known) { take(known, statement.raw); }, *parsed);
}

void GlobalsFilter::take(const CreateRoleStatement &statement, const QString &raw)
{
    if (m_source.role(statement.role))
        m_stated.insert(statement.role);
    else
        refuse(raw);
}

bool GlobalsFilter::isBorneOut(const RoleAttributesStatement &statement) const
{
    const RoleFacts *role = m_source.role(statement.role);
    return role && role->superuser == statement.superuser && role->inherit == statement.inherit &&
           role->createRole == statement.createRole && role->createDatabase == statement.createDatabase &&
           role->login == statement.login && role->replication == statement.replication &&
           role->bypassRls == statement.bypassRls && role->connectionLimit == statement.connectionLimit &&
           role->validUntil.isEmpty() == statement.validUntil.isEmpty();
}

void GlobalsFilter::take(const RoleAttributesStatement &statement, const QString &raw)
{
    // A second one for the same role is nothing that pg_dumpall writes.
    if (isBorneOut(statement) && !m_attributes.contains(statement.role))
        m_attributes.insert(statement.role, statement);
    else
        refuse(raw);
}

void GlobalsFilter::take(const RoleSettingStatement &statement, const QString &raw)
{
    if (!m_source.role(statement.role))
        refuse(raw);
    else if (!statement.database.isEmpty())
        m_script.notTaken += raw; // the database is not there yet when roles are made
    else
        m_settings += statement;
}

void GlobalsFilter::take(const RoleCommentStatement &statement, const QString &raw)
{
    if (m_source.role(statement.role))
        m_comments += statement;
    else
        refuse(raw);
}

void GlobalsFilter::take(const MembershipStatement &statement, const QString &raw)
{
    const bool isKnown = m_source.role(statement.granted) || statement.granted.startsWith("pg_"_L1);
    if (isKnown && m_source.role(statement.member))
        m_memberships += {statement, raw};
    else
        refuse(raw);
}

void GlobalsFilter::take(const OtherGlobalStatement &statement, const QString &raw)
{
    if (!statement.isSession)
        m_script.notTaken += raw;
}

void GlobalsFilter::writeRole(const RoleFacts &role)
{
    RoleFacts made = role;
    QStringList dropped;
    const auto drop = [&](bool RoleFacts::*attribute, const QString &word) {
        if (made.*attribute)
            dropped += word;
        made.*attribute = false;
    };
    if (!m_target.superuser) {
        drop(&RoleFacts::superuser, u"SUPERUSER"_s);
        drop(&RoleFacts::replication, u"REPLICATION"_s);
        drop(&RoleFacts::bypassRls, u"BYPASSRLS"_s);
        // From 16 on one can give only what one has.
        if (m_target.major() >= 16 && !m_target.mayCreateDatabases)
            drop(&RoleFacts::createDatabase, u"CREATEDB"_s);
    }
    if (!dropped.isEmpty())
        m_script.attributesLeftOut += role.name + u": "_s + dropped.join(u", "_s);
    m_writer.createRole(made, m_attributes.value(role.name).validUntil);
    m_script.created += role.name;
    if (role.login)
        m_script.withoutPassword += role.name;
}

void GlobalsFilter::writeMemberships()
{
    for (const auto &[grant, raw] : std::as_const(m_memberships)) {
        const RoleFacts *onTarget = m_target.role(grant.granted);
        const RoleFacts *onSource = m_source.role(grant.granted);
        const bool grantedThere =
            onTarget || m_script.created.contains(grant.granted) || grant.granted.startsWith("pg_"_L1);
        // A role of the same name that may more on the target: not for somebody who had it with less.
        const bool mayMore = onTarget && onSource && onTarget->superuser && !onSource->superuser;
        if (m_script.created.contains(grant.member) && grantedThere && !mayMore)
            m_writer.membership(grant);
        else if (m_chosen.contains(grant.member) || m_chosen.contains(grant.granted))
            m_script.notTaken += raw;
    }
}

} // namespace

GlobalsScript filterGlobals(const QString &dumpallOutput, const ServerFacts &source, const ServerFacts &target,
                            const RoleOptions &options)
{
    return GlobalsFilter(source, target, options).filter(dumpallOutput);
}

} // namespace trunkline
