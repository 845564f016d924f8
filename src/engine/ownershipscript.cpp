#include "engine/ownershipscript.h"

#include "core/quoting.h"
#include "tools/archiveparts.h"
#include "tools/sqllexer.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

using Kind = RoleStatement::Kind;

class OwnershipScriptBuilder
{
public:
    OwnershipScriptBuilder(const ArchiveContents &contents, const OwnershipWork &work, const QString &importer)
        : m_contents(contents)
        , m_work(work)
        , m_importer(importer)
        , m_parts(contents.toc, contents.script)
    {
        for (const TocEntry &entry : contents.toc.entries) {
            if (entry.description.startsWith("ACL"_L1) && passesOn(entry)) {
                for (const int whole : m_parts.wholesOf(entry.dumpId))
                    m_passedOn.insert(whole);
            }
        }
    }
    void take(const TocEntry &entry);
    OwnershipScript script();

private:
    void takeOwner(const TocEntry &entry, const ArchiveScriptEntry &statements);
    void takeGrants(const TocEntry &entry, const ArchiveScriptEntry &statements);
    void takeDefaults(const TocEntry &entry, const ArchiveScriptEntry &statements);
    QString newOwner(const QString &owner) const;
    QString newGrantee(const QString &role) const;
    bool passesOn(const TocEntry &entry) const;
    void act(const QString &role);

    const ArchiveContents &m_contents;
    const OwnershipWork &m_work;
    const QString m_importer;
    ArchiveParts m_parts;
    OwnershipScript m_script;
    QSet<QString> m_roles;
    QSet<int> m_passedOn; ///< objects on which somebody got a grant option
    QSet<std::pair<QString, QString>> m_creates;
};

QString objectText(const TocEntry &entry)
{
    const QString name = entry.schema == "-"_L1 ? entry.tag : entry.schema + u'.' + entry.tag;
    // the tag of a grant is "TABLE person"
    return entry.description == "ACL"_L1 || entry.description == "DEFAULT ACL"_L1 ? name
                                                                                  : entry.description + u' ' + name;
}

/// The schema of what a statement is about, exactly: the table of contents writes line ends as spaces.
QString schemaIn(const QString &statement)
{
    const QList<SqlLexeme> tokens = lexStatement(statement).tokens;
    for (qsizetype i = 1; i + 1 < tokens.size() && !tokens.at(i).isSymbol(u'('); ++i) {
        if (tokens.at(i).isName() && tokens.at(i + 1).isSymbol(u'.'))
            return tokens.at(i).text;
    }
    return {};
}

void OwnershipScriptBuilder::take(const TocEntry &entry)
{
    const ArchiveScriptEntry *statements = m_contents.script.entry(entry.dumpId);
    if (!statements)
        return;
    if (entry.description == "DEFAULT ACL"_L1) {
        if (m_work.setsGrants && m_work.defaultPrivileges)
            takeDefaults(entry, *statements);
    } else if (entry.description.startsWith("ACL"_L1)) {
        if (m_work.setsGrants)
            takeGrants(entry, *statements);
    } else if (m_work.setsOwners) {
        takeOwner(entry, *statements);
    }
}

OwnershipScript OwnershipScriptBuilder::script()
{
    m_script.roles = QStringList(m_roles.begin(), m_roles.end());
    m_script.roles.sort();
    return m_script;
}

QString OwnershipScriptBuilder::newOwner(const QString &owner) const
{
    if (!m_work.setsOwners)
        return m_importer.isEmpty() ? owner : m_importer;
    if (!m_work.owner.isEmpty())
        return m_work.owner;
    return m_work.mapsOwners ? m_work.roleMap.value(owner, owner) : owner;
}

QString OwnershipScriptBuilder::newGrantee(const QString &role) const
{
    return m_work.mapsGrants ? m_work.roleMap.value(role, role) : role;
}

bool OwnershipScriptBuilder::passesOn(const TocEntry &entry) const
{
    const ArchiveScriptEntry *statements = m_contents.script.entry(entry.dumpId);
    return statements && std::any_of(statements->statements.begin(), statements->statements.end(),
                                     [](const QString &text) { return text.contains(" WITH GRANT OPTION"_L1); });
}

void OwnershipScriptBuilder::act(const QString &role)
{
    m_roles.insert(role);
}

void OwnershipScriptBuilder::takeOwner(const TocEntry &entry, const ArchiveScriptEntry &statements)
{
    const bool isSchema = entry.description == "SCHEMA"_L1;
    for (const QString &text : statements.statements) {
        if (!text.startsWith("ALTER "_L1) || !text.contains(" OWNER TO "_L1))
            continue;
        const std::optional<RoleStatement> statement = RoleStatement::parse(text);
        // a name or a text in another statement may hold these words: then it is none of an owner
        if (!statement || statement->kind() != Kind::Owner)
            continue;
        const QString role = newOwner(statement->roles().first());
        // whoever imported it owns it; only a schema may have been there before
        if (role == m_importer && !isSchema)
            continue;
        const OwnershipStatement sent{
            objectText(entry), statement->with([&](const QString &) { return role; }), {}, entry.dumpId};
        (isSchema ? m_script.schemaOwners : m_script.owners) += sent;
        act(role);
        const QString schema = schemaIn(sent.sql);
        if (!isSchema && (!schema.isEmpty() || entry.description == "PUBLICATION"_L1) &&
            !m_creates.contains({schema, role})) {
            m_creates.insert({schema, role});
            m_script.creates += NeededCreate{schema, role};
        }
    }
}

void OwnershipScriptBuilder::takeGrants(const TocEntry &entry, const ArchiveScriptEntry &statements)
{
    QString oldOwner;
    bool isPassedOn = false;
    for (const int whole : m_parts.wholesOf(entry.dumpId)) {
        isPassedOn = isPassedOn || m_passedOn.contains(whole);
        const ArchiveScriptEntry *object = m_contents.script.entry(whole);
        if (const auto owner = object ? ownerStatement(*object) : std::nullopt)
            oldOwner = owner->roles().first();
    }
    const bool isOwned = !oldOwner.isEmpty();
    const QString owner = isOwned ? newOwner(oldOwner) : QString();
    const auto replaced = [&](const QString &role) { return isOwned && role == oldOwner ? owner : newGrantee(role); };
    if (isOwned)
        act(owner);
    // Who is in several roles with grant options gives in the name of any of them: it is to be the owner.
    const bool inOwnersName = isOwned && isPassedOn && m_work.joinsOwners && owner != m_importer;
    const Sql ownersName = inOwnersName ? Sql(u"SET ROLE %1;\n").arg({Quoting::identifierSql(owner)}) : Sql();
    // what is said in another role's name is sent together with that
    QString pending;
    for (const QString &text : statements.statements) {
        const std::optional<RoleStatement> statement = RoleStatement::parse(text);
        if (!statement || statement->kind() == Kind::Owner || statement->kind() == Kind::DefaultPrivileges) {
            m_script.notUnderstood += OwnershipStatement{objectText(entry), text, {}, entry.dumpId};
            continue;
        }
        const QString sql = statement->with(replaced);
        if (statement->kind() == Kind::BecomeRole) {
            act(replaced(statement->roles().first()));
            pending = sql;
        } else if (pending.isEmpty()) {
            // Not every owner can be acted for, or may look into the schema of what is his.
            m_script.grants += inOwnersName
                                   ? OwnershipStatement{objectText(entry), ownersName.text() + sql + u";\nRESET ROLE"_s,
                                                        sql, entry.dumpId}
                                   : OwnershipStatement{objectText(entry), sql, {}, entry.dumpId};
        } else {
            pending += u";\n"_s + sql;
            if (statement->kind() == Kind::BecomeOneself) {
                m_script.grants += OwnershipStatement{objectText(entry), pending, {}, entry.dumpId};
                pending.clear();
            }
        }
    }
    if (!pending.isEmpty())
        m_script.notUnderstood += OwnershipStatement{objectText(entry), pending, {}, entry.dumpId};
}

void OwnershipScriptBuilder::takeDefaults(const TocEntry &entry, const ArchiveScriptEntry &statements)
{
    for (const QString &text : statements.statements) {
        const std::optional<RoleStatement> statement = RoleStatement::parse(text);
        if (!statement || statement->kind() != Kind::DefaultPrivileges) {
            m_script.notUnderstood += OwnershipStatement{objectText(entry), text, {}, entry.dumpId};
            continue;
        }
        const QStringList owners = statement->roles().first(statement->defaultOwners());
        const auto replaced = [&](const QString &role) {
            return owners.contains(role) ? newOwner(role) : newGrantee(role);
        };
        m_script.defaultPrivileges +=
            OwnershipStatement{objectText(entry), statement->with(replaced), {}, entry.dumpId};
        for (const QString &owner : owners)
            act(newOwner(owner));
    }
}

} // namespace

OwnershipScript ownershipScript(const ArchiveContents &contents, const OwnershipWork &work, const QSet<int> &leftOut,
                                const QString &importer)
{
    OwnershipScriptBuilder builder(contents, work, importer);
    for (const TocEntry &entry : contents.toc.entries) {
        if (!leftOut.contains(entry.dumpId))
            builder.take(entry);
    }
    return builder.script();
}

} // namespace trunkline
