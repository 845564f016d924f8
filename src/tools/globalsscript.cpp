#include "tools/globalsscript.h"

#include "core/quoting.h"
#include "tools/globalsattributes.h"
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
    GlobalsFilter(const ServerFacts &source, const ServerFacts &target, const RoleOptions &options,
                  const QMap<QString, QString> &roleMap)
        : m_source(source)
        , m_target(target)
        , m_options(options)
        , m_roleMap(roleMap)
        , m_rights(target)
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
    QString placeOf(const QString &role) const;
    bool isAltered(const QString &role) const;
    void writeRole(const RoleFacts &role);
    void compareRole(const RoleFacts &role, const RoleFacts &there);
    void writeSettingsAndComments();
    void writeMembership(const MembershipStatement &statement, const QString &raw);
    bool isGrantable(const MembershipStatement &statement, const QString &granted) const;
    void sayOptionsLeftOut(const MembershipStatement &grant);
    void sayOfExisting();

    const ServerFacts &m_source;
    const ServerFacts &m_target;
    const RoleOptions &m_options;
    const QMap<QString, QString> &m_roleMap;
    const RoleRights m_rights;
    GlobalsWriter m_writer;
    GlobalsScript m_script;
    QSet<QString> m_chosen; ///< to be created, if the dump bears it out
    QSet<QString> m_stated; ///< CREATE ROLE was seen
    QMap<QString, RoleAttributesStatement> m_attributes;
    QList<RoleSettingStatement> m_settings;
    QList<RoleCommentStatement> m_comments;
    QList<std::pair<MembershipStatement, QString>> m_memberships;
    QMap<QString, QStringList> m_ofExisting; ///< beside what differs in attributes: altered or not, as was chosen
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
        if (m_script.existing.contains(role.name))
            compareRole(role, *m_target.role(role.name));
        if (!m_chosen.contains(role.name))
            continue;
        if (m_stated.contains(role.name) && m_attributes.contains(role.name))
            writeRole(role);
        else
            refuse(u"CREATE ROLE "_s + Quoting::identifier(role.name));
    }
    writeSettingsAndComments();
    for (const auto &[grant, raw] : std::as_const(m_memberships))
        writeMembership(grant, raw);
    sayOfExisting();
    m_script.text = m_writer.script();
    return m_script;
}

void GlobalsFilter::chooseRoles()
{
    for (const RoleFacts &role : m_source.roles) {
        const bool isMapped = m_roleMap.value(role.name, role.name) != role.name;
        const bool isReserved =
            isReservedRole(role.name, m_target.provider) || isReservedRole(role.name, m_source.provider);
        if (isReserved && !isMapped) {
            // pg_… are on every server: nothing to be said about them
            if (!role.name.startsWith("pg_"_L1))
                m_script.reserved += role.name;
        } else if (m_options.leftOut.contains(role.name) ||
                   (m_options.selection == RoleSelection::InUse && !role.inUse)) {
            m_script.leftOut += role.name;
        } else if (isMapped) {
            m_script.mapped += role.name;
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

/// The role's name on the target.
QString GlobalsFilter::placeOf(const QString &role) const
{
    return m_script.mapped.contains(role) ? m_roleMap.value(role) : role;
}

/// A role that is on the target already and that the script may change.
bool GlobalsFilter::isAltered(const QString &role) const
{
    const RoleFacts *there = m_target.role(role);
    return m_options.alterExisting && there && role != m_target.currentUser &&
           !isReservedRole(role, m_target.provider) && m_rights.mayAlter(*there);
}

void GlobalsFilter::writeRole(const RoleFacts &role)
{
    RoleFacts made = role;
    const QStringList dropped = takeWhatMayNotBeGiven(made, m_rights);
    if (!dropped.isEmpty())
        m_script.attributesLeftOut += role.name + u": "_s + dropped.join(u", "_s);
    m_writer.createRole(made, m_attributes.value(role.name).validUntil);
    m_script.created += role.name;
    if (role.login)
        m_script.withoutPassword += role.name;
}

void GlobalsFilter::compareRole(const RoleFacts &role, const RoleFacts &there)
{
    QStringList texts;
    QStringList altered;
    QStringList left;
    for (const RoleDifference &difference : compareRoles(role, there)) {
        texts += difference.text();
        if (isAltered(role.name) && m_rights.mayAlter(there, difference)) {
            altered += difference.attribute;
            m_ofExisting[role.name] += difference.source;
        } else {
            left += difference.source;
        }
    }
    if (!texts.isEmpty())
        m_script.differing += role.name + u": "_s + texts.join(u", "_s);
    if (!altered.isEmpty()) {
        const auto stated = m_attributes.constFind(role.name);
        m_writer.alterRole(role, stated == m_attributes.constEnd() ? role.validUntil : stated->validUntil, altered);
    }
    if (m_options.alterExisting && !left.isEmpty())
        m_script.attributesLeftOut += role.name + u": "_s + left.join(u", "_s);
}

void GlobalsFilter::writeSettingsAndComments()
{
    const auto isWritten = [this](const QString &role, const QString &what) {
        const bool existing = m_script.existing.contains(role);
        if (existing)
            m_ofExisting[role] += what;
        return m_script.created.contains(role) || (existing && isAltered(role));
    };
    for (const RoleSettingStatement &setting : std::as_const(m_settings)) {
        if (isWritten(setting.role, u"SET "_s + setting.parameter))
            m_writer.setting(setting);
    }
    for (const RoleCommentStatement &comment : std::as_const(m_comments)) {
        if (isWritten(comment.role, u"COMMENT"_s))
            m_writer.comment(comment);
    }
}

/// Whether the role on the target may be given to those who have `statement.granted` on the source.
bool GlobalsFilter::isGrantable(const MembershipStatement &statement, const QString &granted) const
{
    const RoleFacts *onTarget = m_target.role(granted);
    if (!onTarget)
        return m_script.created.contains(granted) || granted.startsWith("pg_"_L1);
    // What a map sends to the target's own user is meant to be his; it is nothing to share what he may with others.
    if (granted != statement.granted && granted == m_target.currentUser)
        return false;
    const RoleFacts *onSource = m_source.role(statement.granted);
    return !onSource || !mayMore(*onTarget, *onSource);
}

void GlobalsFilter::writeMembership(const MembershipStatement &statement, const QString &raw)
{
    MembershipStatement grant = statement;
    grant.granted = placeOf(statement.granted);
    grant.member = placeOf(statement.member);
    if (grant.granted == grant.member)
        return;
    const auto travels = [this](const QString &role) {
        return m_chosen.contains(role) || m_script.mapped.contains(role);
    };
    const bool isNew = m_script.created.contains(grant.member);
    const bool isExisting = m_script.existing.contains(statement.member) || grant.member != statement.member;
    if ((isNew || (isExisting && isAltered(grant.member))) && isGrantable(statement, grant.granted)) {
        m_writer.membership(grant);
        sayOptionsLeftOut(grant);
        if (!isNew)
            m_ofExisting[grant.member] += u"GRANT "_s + grant.granted;
    } else if (travels(statement.member) || travels(statement.granted)) {
        m_script.notTaken += raw;
    } else if (m_script.existing.contains(statement.member)) {
        if (m_options.alterExisting)
            m_script.notTaken += raw;
        else
            m_ofExisting[statement.member] += u"GRANT "_s + statement.granted;
    }
}

/// Before 16 a member inherits as its own attribute says, and may always become the role.
void GlobalsFilter::sayOptionsLeftOut(const MembershipStatement &grant)
{
    if (m_target.major() >= 16)
        return;
    const RoleFacts *member =
        m_script.created.contains(grant.member) ? m_source.role(grant.member) : m_target.role(grant.member);
    QStringList lost;
    if (grant.inherit && member && *grant.inherit != member->inherit)
        lost += *grant.inherit ? u"INHERIT TRUE"_s : u"INHERIT FALSE"_s;
    if (grant.set && !*grant.set)
        lost += u"SET FALSE"_s;
    if (!lost.isEmpty())
        m_script.membershipOptionsLeftOut +=
            u"GRANT "_s + grant.granted + u" TO "_s + grant.member + u": "_s + lost.join(u", "_s);
}

void GlobalsFilter::sayOfExisting()
{
    for (auto it = m_ofExisting.constBegin(); it != m_ofExisting.constEnd(); ++it) {
        const QString text = it.key() + u": "_s + it.value().join(u", "_s);
        if (isAltered(it.key()))
            m_script.altered += text;
        else if (m_options.alterExisting)
            m_script.notTaken += text;
        else
            m_script.uncompared += text;
    }
}

} // namespace

GlobalsScript filterGlobals(const QString &dumpallOutput, const ServerFacts &source, const ServerFacts &target,
                            const RoleOptions &options, const QMap<QString, QString> &roleMap)
{
    return GlobalsFilter(source, target, options, roleMap).filter(dumpallOutput);
}

} // namespace trunkline
