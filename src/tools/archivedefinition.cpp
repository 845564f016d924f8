#include "tools/archivedefinition.h"

#include "tools/sqllexer.h"

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

using Tokens = QList<SqlLexeme>;

/// The position of these words one after another outside of parentheses, or -1.
qsizetype findWords(const Tokens &tokens, std::initializer_list<QLatin1String> words)
{
    int depth = 0;
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        depth += tokens.at(i).isSymbol(u'(') ? 1 : tokens.at(i).isSymbol(u')') ? -1 : 0;
        qsizetype matched = 0;
        for (const QLatin1String word : words) {
            if (depth != 0 || i + matched >= tokens.size() || !tokens.at(i + matched).isWord(word))
                break;
            ++matched;
        }
        if (matched == static_cast<qsizetype>(words.size()))
            return i;
    }
    return -1;
}

bool hasWords(const Tokens &tokens, std::initializer_list<QLatin1String> words)
{
    return findWords(tokens, words) >= 0;
}

/// Columns stand in the first parentheses: a name, then the type.
bool hasLargeObjectColumn(const Tokens &tokens)
{
    int depth = 0;
    bool atColumn = false;
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        const SqlLexeme &token = tokens.at(i);
        if (atColumn && token.isName() && i + 1 < tokens.size()) {
            qsizetype type = i + 1;
            while (type + 2 < tokens.size() && tokens.at(type + 1).isSymbol(u'.'))
                type += 2;
            const QString &name = tokens.at(type).text;
            if (tokens.at(type).isName() && (name == "oid"_L1 || name == "lo"_L1))
                return true;
        }
        depth += token.isSymbol(u'(') ? 1 : token.isSymbol(u')') ? -1 : 0;
        atColumn = depth == 1 && (token.isSymbol(u'(') || token.isSymbol(u','));
        if (depth == 0 && token.isSymbol(u')'))
            return false;
    }
    return false;
}

/// The text of an operator's LEFTARG or RIGHTARG: a type, as it stands.
QString operandType(const QString &statement, const Tokens &tokens, QLatin1String word)
{
    for (qsizetype i = 0; i + 2 < tokens.size(); ++i) {
        if (!tokens.at(i).isWord(word) || !tokens.at(i + 1).isSymbol(u'='))
            continue;
        int depth = 0;
        qsizetype end = i + 2;
        while (end < tokens.size()) {
            if (depth == 0 && (tokens.at(end).isSymbol(u',') || tokens.at(end).isSymbol(u')')))
                break;
            depth += tokens.at(end).isSymbol(u'(') ? 1 : tokens.at(end).isSymbol(u')') ? -1 : 0;
            ++end;
        }
        const qsizetype from = tokens.at(i + 2).start;
        return statement.sliced(from, tokens.at(end - 1).end - from);
    }
    return u"NONE"_s;
}

void readTable(const Tokens &tokens, ArchiveDefinition &definition)
{
    definition.isPartitioned = hasWords(tokens, {"partition"_L1, "by"_L1});
    definition.holdsLargeObjects = hasLargeObjectColumn(tokens);
    const qsizetype inherits = findWords(tokens, {"inherits"_L1});
    if (inherits >= 0 && inherits + 4 < tokens.size() && tokens.at(inherits + 3).isSymbol(u'.'))
        definition.inheritsFrom = {tokens.at(inherits + 2).text, tokens.at(inherits + 4).text};
}

void readType(const Tokens &tokens, ArchiveDefinition &definition)
{
    // CREATE TYPE schema.name AS ENUM ( … ), AS RANGE ( … ), AS ( … ); else its functions, or nothing
    const qsizetype as = findWords(tokens, {"as"_L1});
    if (as < 0 || as + 1 >= tokens.size()) {
        definition.detail = tokens.size() <= 5 ? u"shell"_s : u"base"_s;
        definition.needsSuperuser = true;
    } else if (tokens.at(as + 1).isWord("enum"_L1)) {
        definition.detail = u"enum"_s;
    } else if (tokens.at(as + 1).isWord("range"_L1)) {
        definition.detail = u"range"_s;
    } else {
        definition.detail = u"composite"_s;
    }
}

void readRoutine(const Tokens &tokens, ArchiveDefinition &definition)
{
    const qsizetype language = findWords(tokens, {"language"_L1});
    const QString name = language >= 0 && language + 1 < tokens.size() ? tokens.at(language + 1).text : QString();
    definition.needsSuperuser = name == "c"_L1 || name == "internal"_L1 || hasWords(tokens, {"leakproof"_L1}) ||
                                hasWords(tokens, {"support"_L1}) || name.endsWith('u'_L1);
}

bool wantsSuperuser(const QString &description)
{
    return description == "OPERATOR CLASS"_L1 || description == "OPERATOR FAMILY"_L1 ||
           description == "TEXT SEARCH PARSER"_L1 || description == "TEXT SEARCH TEMPLATE"_L1 ||
           description == "PROCEDURAL LANGUAGE"_L1 || description == "ACCESS METHOD"_L1 ||
           description == "FOREIGN DATA WRAPPER"_L1 || description == "SUBSCRIPTION"_L1 ||
           description == "EVENT TRIGGER"_L1;
}

QString detailOf(const QString &description)
{
    if (description == "PROCEDURE"_L1 || description == "AGGREGATE"_L1 || description == "DOMAIN"_L1 ||
        description == "SUBSCRIPTION"_L1)
        return description.toLower();
    if (description == "OPERATOR CLASS"_L1 || description == "OPERATOR FAMILY"_L1)
        return description.section(u' ', 1).toLower();
    if (description.startsWith("TEXT SEARCH "_L1))
        return description.section(u' ', 2).toLower();
    return {};
}

} // namespace

ArchiveDefinition readDefinition(const QString &description, const QString &statement)
{
    ArchiveDefinition definition;
    definition.detail = detailOf(description);
    definition.needsSuperuser = wantsSuperuser(description);
    const Tokens tokens = lexStatement(statement).tokens;
    if (description == "TABLE"_L1) {
        readTable(tokens, definition);
    } else if (description == "TYPE"_L1) {
        readType(tokens, definition);
    } else if (description == "FUNCTION"_L1 || description == "PROCEDURE"_L1) {
        readRoutine(tokens, definition);
    } else if (description == "OPERATOR"_L1) {
        definition.operands = u'(' + operandType(statement, tokens, "leftarg"_L1) + u", "_s +
                              operandType(statement, tokens, "rightarg"_L1) + u')';
    } else if (description == "PUBLICATION"_L1 && hasWords(tokens, {"for"_L1, "all"_L1, "tables"_L1})) {
        definition.detail = u"all-tables"_s;
        definition.needsSuperuser = true;
    } else if (description == "CAST"_L1) {
        definition.needsSuperuser = hasWords(tokens, {"without"_L1, "function"_L1});
    } else if (description == "ACCESS METHOD"_L1) {
        definition.detail = hasWords(tokens, {"type"_L1, "table"_L1}) ? u"table"_s : u"index"_s;
    }
    return definition;
}

} // namespace trunkline
