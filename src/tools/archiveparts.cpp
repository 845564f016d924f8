#include "tools/archiveparts.h"

#include "tools/sqllexer.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

/// The first dependency is what they say something of.
const QSet<QString> &describingKinds()
{
    static const QSet<QString> kinds{
        u"ACL"_s,          u"ACL LANGUAGE"_s,      u"COMMENT"_s,        u"SECURITY LABEL"_s,
        u"SEQUENCE SET"_s, u"SEQUENCE OWNED BY"_s, u"STATISTICS DATA"_s};
    return kinds;
}
/// They go with everything that they depend on.
const QSet<QString> &tyingKinds()
{
    static const QSet<QString> kinds{u"TABLE ATTACH"_s,       u"INDEX ATTACH"_s,
                                     u"PUBLICATION TABLE"_s,  u"PUBLICATION TABLES IN SCHEMA"_s,
                                     u"SUBSCRIPTION TABLE"_s, u"DEFAULT ACL"_s};
    return kinds;
}
const QSet<QString> &partKinds()
{
    static const QSet<QString> kinds{
        u"DEFAULT"_s, u"CONSTRAINT"_s, u"CHECK CONSTRAINT"_s, u"FK CONSTRAINT"_s, u"INDEX"_s,
        u"TRIGGER"_s, u"RULE"_s,       u"POLICY"_s,           u"STATISTICS"_s,    u"ATTRIBUTE"_s};
    return kinds;
}

/// A name with its schema, where the tokens from `at` on are one.
std::optional<std::pair<QString, QString>> qualifiedName(const QList<SqlLexeme> &tokens, qsizetype at)
{
    if (at < 0 || at + 2 >= tokens.size() || !tokens.at(at).isName() || !tokens.at(at + 1).isSymbol(u'.') ||
        !tokens.at(at + 2).isName())
        return std::nullopt;
    return std::pair(tokens.at(at).text, tokens.at(at + 2).text);
}

/// The position after the first of these words outside of parentheses, or -1.
qsizetype afterWord(const QList<SqlLexeme> &tokens, QLatin1String word)
{
    int depth = 0;
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        depth += tokens.at(i).isSymbol(u'(') ? 1 : tokens.at(i).isSymbol(u')') ? -1 : 0;
        if (depth == 0 && tokens.at(i).isWord(word))
            return i + 1;
    }
    return -1;
}

qsizetype withoutOnly(const QList<SqlLexeme> &tokens, qsizetype at)
{
    return at >= 0 && at < tokens.size() && tokens.at(at).isWord("only"_L1) ? at + 1 : at;
}

/// On which relation the first statement of a part stands: after ALTER TABLE, ON, TO or FROM, as its grammar has it.
std::optional<std::pair<QString, QString>> relationInStatement(const QString &description, const QString &statement)
{
    const QList<SqlLexeme> tokens = lexStatement(statement).tokens;
    if (tokens.size() < 3)
        return std::nullopt;
    if (tokens.at(0).isWord("alter"_L1)) {
        // ALTER [FOREIGN] TABLE [ONLY] name …, ALTER DOMAIN name …
        const qsizetype at = tokens.at(1).isWord("foreign"_L1) ? 3 : 2;
        return qualifiedName(tokens, withoutOnly(tokens, at));
    }
    if (description == "STATISTICS"_L1)
        return qualifiedName(tokens, afterWord(tokens, "from"_L1));
    if (description == "RULE"_L1) {
        // the rule that makes a view is written as CREATE OR REPLACE VIEW name
        const qsizetype view = afterWord(tokens.first(std::min<qsizetype>(6, tokens.size())), "view"_L1);
        if (view >= 0)
            return qualifiedName(tokens, view);
        return qualifiedName(tokens, afterWord(tokens, "to"_L1));
    }
    return qualifiedName(tokens, withoutOnly(tokens, afterWord(tokens, "on"_L1)));
}

/// The name of what the first statement creates.
std::optional<std::pair<QString, QString>> createdName(const QString &statement)
{
    const QList<SqlLexeme> tokens =
        lexStatement(QStringView(statement).first(std::min<qsizetype>(2000, statement.size()))).tokens;
    for (const QLatin1String word : {"table"_L1, "view"_L1, "domain"_L1, "sequence"_L1}) {
        const qsizetype at = afterWord(tokens.first(std::min<qsizetype>(6, tokens.size())), word);
        if (at >= 0)
            return qualifiedName(tokens, at);
    }
    return std::nullopt;
}

/// As a table of contents prints names.
QString onOneLine(QString name)
{
    return name.replace(u'\n', u' ').replace(u'\r', u' ');
}

} // namespace

bool isArchiveRelation(const TocEntry &entry)
{
    return entry.description == "TABLE"_L1 || entry.description == "VIEW"_L1 ||
           entry.description == "MATERIALIZED VIEW"_L1 || entry.description == "FOREIGN TABLE"_L1;
}

ArchiveParts::ArchiveParts(const ArchiveToc &toc, const ArchiveScript &script)
    : m_script(script)
{
    for (const TocEntry &entry : toc.entries) {
        m_entries.insert(entry.dumpId, &entry);
        if (isArchiveRelation(entry))
            m_relations.insert(entry.oid, entry.dumpId);
        else if (entry.description == "SERVER"_L1)
            m_servers.insert(entry.tag, entry.dumpId);
        else if (entry.description == "TYPE"_L1)
            m_types.insert(entry.schema + u' ' + entry.tag, entry.dumpId);
    }
    for (const TocEntry &entry : toc.entries) {
        const QList<int> wholes = find(entry);
        if (wholes.isEmpty())
            continue;
        m_wholes.insert(entry.dumpId, wholes);
        if (entry.description == "TABLE"_L1) {
            m_attachedTo.insert(entry.dumpId, wholes.first());
        } else if (entry.description == "TABLE ATTACH"_L1 && wholes.size() == 2) {
            // of the two tables, the partition is the one that depends on the other
            const bool firstIsPartition = m_script.dependenciesOf(wholes.at(0)).contains(wholes.at(1));
            m_attachedTo.insert(wholes.at(firstIsPartition ? 0 : 1), wholes.at(firstIsPartition ? 1 : 0));
        }
    }
}

QList<int> ArchiveParts::listed(const QList<int> &dumpIds) const
{
    QList<int> known;
    for (const int dumpId : dumpIds) {
        if (m_entries.contains(dumpId) && !known.contains(dumpId))
            known += dumpId;
    }
    return known;
}

QList<int> ArchiveParts::find(const TocEntry &entry) const
{
    const QList<int> dependencies = m_script.dependenciesOf(entry.dumpId);
    if (entry.description == "TABLE DATA"_L1 || entry.description == "MATERIALIZED VIEW DATA"_L1 ||
        entry.description == "ROW SECURITY"_L1) {
        const auto relation = m_relations.find(entry.oid);
        return relation == m_relations.end() ? QList<int>() : QList<int>{*relation};
    }
    if (describingKinds().contains(entry.description))
        return listed(dependencies.first(std::min<qsizetype>(1, dependencies.size())));
    if (tyingKinds().contains(entry.description))
        return listed(dependencies);
    if (entry.description == "SEQUENCE"_L1 || partKinds().contains(entry.description))
        return relationOf(entry);
    if (entry.description == "TABLE"_L1)
        return partitionedTableOf(entry);
    if (entry.description == "SHELL TYPE"_L1) {
        const auto type = m_types.find(entry.schema + u' ' + entry.tag);
        return type == m_types.end() ? QList<int>() : QList<int>{*type};
    }
    if (entry.description == "USER MAPPING"_L1) {
        const ArchiveScriptEntry *script = m_script.entry(entry.dumpId);
        const QList<SqlLexeme> tokens = script && !script->statements.isEmpty()
                                            ? lexStatement(script->statements.first()).tokens
                                            : QList<SqlLexeme>();
        // CREATE USER MAPPING FOR role SERVER name
        if (tokens.size() >= 7 && tokens.at(5).isWord("server"_L1)) {
            const auto server = m_servers.find(onOneLine(tokens.at(6).text));
            if (server != m_servers.end())
                return {*server};
        }
    }
    return {};
}

QList<int> ArchiveParts::relationOf(const TocEntry &entry) const
{
    const bool isCheck = entry.description == "CHECK CONSTRAINT"_L1;
    QList<int> candidates;
    for (const int dumpId : listed(m_script.dependenciesOf(entry.dumpId))) {
        const TocEntry &candidate = *m_entries.value(dumpId);
        if (isArchiveRelation(candidate) || (isCheck && candidate.description == "DOMAIN"_L1) ||
            (entry.description == "ATTRIBUTE"_L1 && candidate.description == "TYPE"_L1))
            candidates += dumpId;
    }
    const ArchiveScriptEntry *script = m_script.entry(entry.dumpId);
    if (candidates.size() < 2 || !script || script->statements.isEmpty())
        return candidates.first(std::min<qsizetype>(1, candidates.size()));
    const auto name = relationInStatement(entry.description, script->statements.first());
    const int found = name ? relationNamed(candidates, *name) : 0;
    return found == 0 ? QList<int>() : QList<int>{found};
}

int ArchiveParts::relationNamed(const QList<int> &candidates, const std::pair<QString, QString> &name) const
{
    for (const int dumpId : candidates) {
        const ArchiveScriptEntry *candidate = m_script.entry(dumpId);
        if (candidate && !candidate->statements.isEmpty() && createdName(candidate->statements.first()) == name)
            return dumpId;
    }
    return 0;
}

QList<int> ArchiveParts::partitionedTableOf(const TocEntry &entry) const
{
    const ArchiveScriptEntry *script = m_script.entry(entry.dumpId);
    if (!script || script->statements.isEmpty())
        return {};
    const QList<int> candidates = listed(script->dependencies);
    std::optional<std::pair<QString, QString>> parent;
    for (const QString &statement : script->statements) {
        // ALTER TABLE ONLY parent ATTACH PARTITION …, and before 12 CREATE TABLE name PARTITION OF parent
        const QList<SqlLexeme> tokens =
            lexStatement(QStringView(statement).first(std::min<qsizetype>(1000, statement.size()))).tokens;
        if (tokens.size() >= 8 && tokens.at(0).isWord("alter"_L1) && tokens.at(2).isWord("only"_L1) &&
            tokens.at(6).isWord("attach"_L1))
            parent = qualifiedName(tokens, 3);
        else if (tokens.size() >= 10 && tokens.at(0).isWord("create"_L1) && afterWord(tokens, "partition"_L1) >= 0 &&
                 tokens.value(afterWord(tokens, "partition"_L1)).isWord("of"_L1))
            parent = qualifiedName(tokens, afterWord(tokens, "partition"_L1) + 1);
    }
    const int found = parent ? relationNamed(candidates, *parent) : 0;
    return found == 0 ? QList<int>() : QList<int>{found};
}

} // namespace trunkline
