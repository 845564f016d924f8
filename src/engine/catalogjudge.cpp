#include "engine/catalogjudge.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

/// Words, quoted names and texts, and every other character by itself.
QStringList tokensOf(const QString &definition)
{
    static const QRegularExpression token(u"\"(?:[^\"]|\"\")*\"|'(?:[^']|'')*'|[\\w$]+|\\S"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    QStringList tokens;
    auto matches = token.globalMatch(definition);
    while (matches.hasNext())
        tokens += matches.next().captured();
    return tokens;
}

/// From 16 on the columns of a query with one table are printed without that one's name: "m" for "person.m".
bool isSameQuery(const QString &older, const QString &newer)
{
    const QStringList before = tokensOf(older);
    const QStringList after = tokensOf(newer);
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < before.size() && j < after.size()) {
        if (before.at(i) == after.at(j)) {
            ++i;
            ++j;
        } else if (i + 2 < before.size() && before.at(i + 1) == "."_L1 && before.at(i + 2) == after.at(j)) {
            i += 2;
        } else {
            return false;
        }
    }
    return i == before.size() && j == after.size();
}

/// The server prints it from what it has parsed: not the words that somebody wrote.
bool isPrintedQuery(const CatalogJudge::Facet &facet)
{
    const QString &kind = facet.item.kind;
    if (facet.name != "definition"_L1)
        return false;
    return kind == "VIEW"_L1 || kind == "MATERIALIZED VIEW"_L1 || kind == "RULE"_L1 ||
           facet.source().startsWith("BEGIN ATOMIC"_L1) || facet.source().startsWith("RETURN "_L1);
}

bool isMaintain(const CatalogGrant &grant)
{
    return grant.privilege == "MAINTAIN"_L1;
}

} // namespace

CatalogJudge::CatalogJudge(const CatalogChoices &choices)
    : m_choices(choices)
{
}

bool CatalogJudge::isCompared(const CatalogItem &item) const
{
    return item.kind != "ROLE"_L1 || m_choices.roles.contains(item.name);
}

CatalogItem CatalogJudge::renamed(const CatalogItem &item) const
{
    CatalogItem there = item;
    if (item.kind == "DEFAULT ACL"_L1)
        there.relation = m_choices.ownerFor(item.relation);
    else if (item.kind == "DATABASE SETTING"_L1 && !item.relation.isEmpty())
        there.relation = m_choices.setterFor(item.relation);
    return there;
}

Message CatalogJudge::byVersion() const
{
    return Message{u"note.by-version"_s,
                   {QString::number(m_choices.sourceMajor()), QString::number(m_choices.targetMajor())}};
}

bool CatalogJudge::isLeftOut(const CatalogItem &item) const
{
    const auto isGone = [this](ObjectKind kind, const QString &schema, const QString &name) {
        return m_choices.leftOut.contains(ObjectName{kind, schema, name, {}});
    };
    if (const std::optional<ObjectName> name = choosableName(item); name && m_choices.leftOut.contains(*name))
        return true;
    if (!item.schema.isEmpty() && isGone(ObjectKind::Schema, {}, item.schema))
        return true;
    // for these the other name is no relation's
    if (item.relation.isEmpty() || item.kind == "DEFAULT ACL"_L1 || item.kind == "DATABASE SETTING"_L1)
        return false;
    if (item.kind == "USER MAPPING"_L1)
        return isGone(ObjectKind::ForeignServer, {}, item.relation);
    if (item.kind.startsWith("PUBLICATION "_L1))
        return isGone(ObjectKind::Publication, {}, item.relation) ||
               isGone(ObjectKind::Table, item.schema, item.name.sliced(item.relation.size() + 1));
    for (const ObjectKind kind :
         {ObjectKind::Table, ObjectKind::View, ObjectKind::MaterializedView, ObjectKind::ForeignTable}) {
        if (isGone(kind, item.schema, item.relation))
            return true;
    }
    return false;
}

Message CatalogJudge::whyMissingDefaults() const
{
    if (m_choices.profile.ownership.grants == GrantMode::Drop)
        return Message{u"ledger.without-grants"_s, {}};
    if (!m_choices.profile.ownership.defaultPrivileges)
        return Message{u"note.by-no-default-privileges"_s, {}};
    return {};
}

/// Where settings do not travel the target has its own.
Message CatalogJudge::whyOtherSetting(const CatalogItem &item) const
{
    const ContentOptions &content = m_choices.profile.content;
    if (item.relation.isEmpty() && !content.databaseSettings)
        return Message{u"note.by-no-database-settings"_s, {}};
    if (!item.relation.isEmpty() && !content.roleSettings)
        return Message{u"note.by-no-role-settings"_s, {}};
    return {};
}

Message CatalogJudge::whyMissingSetting(const CatalogItem &item) const
{
    if (m_choices.profile.freezeSource && item.name == "default_transaction_read_only"_L1)
        return Message{u"note.by-freeze"_s, {}};
    if (const Message reason = whyOtherSetting(item); !reason.isEmpty())
        return reason;
    if (!item.relation.isEmpty() && !m_choices.targetRoles.contains(m_choices.setterFor(item.relation)))
        return Message{u"note.by-role-left-out"_s, {m_choices.setterFor(item.relation)}};
    return m_choices.targetSuperuser ? Message() : Message{u"note.by-managed-target"_s, {}};
}

Message CatalogJudge::whyMissing(const CatalogItem &item) const
{
    const ContentOptions &content = m_choices.profile.content;
    if (item.kind.startsWith("PUBLICATION"_L1) && !content.publications)
        return Message{u"ledger.without-publications"_s, {}};
    if (item.kind == "SUBSCRIPTION"_L1 && !content.subscriptions)
        return Message{u"ledger.without-subscriptions"_s, {}};
    if (item.kind == "LARGE OBJECT"_L1 && !m_choices.largeObjects)
        return Message{u"ledger.without-large-objects"_s, {}};
    if (isLeftOut(item))
        return Message{u"ledger.by-choice"_s, {}};
    if (item.kind == "DEFAULT ACL"_L1)
        return whyMissingDefaults();
    if (item.kind == "DATABASE SETTING"_L1)
        return whyMissingSetting(item);
    return {};
}

Message CatalogJudge::whyExtra(const CatalogItem &item) const
{
    const TargetDatabase &database = m_choices.profile.targetDatabase;
    if (item.kind == "ROLE"_L1)
        return {};
    if (item.kind == "DATABASE SETTING"_L1) {
        if (const Message reason = whyOtherSetting(item); !reason.isEmpty())
            return reason;
    }
    const bool isPublic = item.kind == "SCHEMA"_L1 && item.name == "public"_L1;
    if (database.mode == TargetDatabaseMode::UseEmpty) {
        // an empty database may hold what is no object by itself
        static const QStringList beside{u"EXTENSION"_s,    u"DEFAULT ACL"_s,      u"PUBLICATION"_s,
                                        u"SUBSCRIPTION"_s, u"DATABASE SETTING"_s, u"LARGE OBJECT"_s};
        return isPublic || beside.contains(item.kind) ? Message{u"note.by-existing-database"_s, {}} : Message();
    }
    const QString &base = database.databaseTemplate;
    const bool isPlain = base.isEmpty() || base == "template0"_L1 || base == "template1"_L1;
    if (isPublic || (!isPlain && item.kind != "DATABASE SETTING"_L1))
        return Message{u"note.by-template"_s, {base.isEmpty() ? u"template0"_s : base}};
    return {};
}

bool CatalogJudge::isSame(const Facet &facet) const
{
    if (facet.name == "grants"_L1) {
        // The owner's MAINTAIN is on every server from 17 on; another role's would be a loss.
        const auto ofOwner = [this](const CatalogGrants &grants) {
            return m_choices.isAcross(17)
                       ? grants.without([](const CatalogGrant &grant) { return isMaintain(grant) && !grant.grantee; })
                       : grants;
        };
        return ofOwner(sourceGrants(facet)).isSameAs(ofOwner(targetGrants(facet)));
    }
    if (facet.item.kind == "DATABASE"_L1 && (facet.name == "collate"_L1 || facet.name == "ctype"_L1)) {
        // "en_US.UTF-8" and "en_US.utf8" are one locale
        const auto plain = [](const QString &locale) { return locale.toLower().remove(u'-'); };
        return plain(facet.source()) == plain(facet.target());
    }
    if (isPrintedQuery(facet) && m_choices.isAcross(16)) {
        const bool isSourceOlder = m_choices.sourceMajor() < m_choices.targetMajor();
        return isSameQuery(isSourceOlder ? facet.source() : facet.target(),
                           isSourceOlder ? facet.target() : facet.source());
    }
    return false;
}

Message CatalogJudge::whyDifferent(const Facet &facet) const
{
    const ContentOptions &content = m_choices.profile.content;
    const bool differentMajors = m_choices.sourceMajor() != m_choices.targetMajor();
    const QString &kind = facet.item.kind;
    const QString &name = facet.name;
    // what did not travel may be there all the same, and as it likes
    if (kind == "DATABASE SETTING"_L1)
        return whyOtherSetting(facet.item);
    if (const Message reason = whyMissing(facet.item); !reason.isEmpty())
        return reason;
    if (name == "owner"_L1)
        return whyOwner(facet);
    if (name == "grants"_L1)
        return whyGrants(facet);
    if (name == "comment"_L1 || name == "attribute comments"_L1) {
        if (!content.comments && (facet.target().isEmpty() || kind == "EXTENSION"_L1))
            return Message{u"ledger.without-comments"_s, {}};
        if (kind == "EXTENSION"_L1 && !m_choices.extensionComments)
            return Message{u"note.by-managed-target"_s, {}};
    }
    if (kind == "DATABASE"_L1)
        return whyOfDatabase(facet);
    if (kind == "ROLE"_L1)
        return whyOfRole(facet);
    if (name == "security label"_L1 && !content.securityLabels && facet.target().isEmpty())
        return Message{u"ledger.without-security-labels"_s, {}};
    if (name == "tablespace"_L1) {
        const QString wanted = content.tablespaces == TablespaceMode::Map
                                   ? content.tablespaceMap.value(facet.source(), facet.source())
                                   : QString();
        if (content.tablespaces != TablespaceMode::Keep && facet.target() == wanted)
            return Message{u"note.by-tablespaces"_s, {}};
    }
    if (name == "compression"_L1 && (!content.toastCompression || m_choices.isAcross(14)))
        return content.toastCompression ? byVersion() : Message{u"note.by-no-compression"_s, {}};
    if (name == "access method"_L1 && !content.tableAccessMethods)
        return Message{u"note.by-no-access-methods"_s, {}};
    if (name == "populated"_L1 && facet.source() == "yes"_L1) {
        const std::optional<ObjectName> object = choosableName(facet.item);
        return object && m_choices.structureOnly.contains(*object) ? Message{u"ledger.structure-only"_s, {}}
                                                                   : Message();
    }
    // archives say neither
    if ((name == "enforced"_L1 && facet.target().isEmpty()) ||
        (kind == "SUBSCRIPTION"_L1 && name == "enabled"_L1 && facet.target() == "no"_L1))
        return Message{u"note.by-archive"_s, {}};
    if (kind == "EXTENSION"_L1 && name == "version"_L1 && differentMajors)
        return byVersion();
    if (isPrintedQuery(facet) && m_choices.isAcross(16))
        return byVersion();
    if (kind == "COLLATION"_L1 && facet.source().startsWith("icu "_L1) && facet.target().startsWith("icu "_L1) &&
        m_choices.isAcross(16))
        return byVersion();
    return {};
}

} // namespace trunkline
