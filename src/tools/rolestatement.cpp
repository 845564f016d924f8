#include "tools/rolestatement.h"

#include "core/quoting.h"
#include "tools/sqllexer.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

class RoleStatementParser
{
public:
    explicit RoleStatementParser(const QString &statement)
        : m_text(statement)
        , m_lexed(lexStatement(statement))
    {
    }
    std::optional<RoleStatement> parse();

private:
    const SqlLexeme &token(qsizetype i) const
    {
        static const SqlLexeme end;
        return i < m_lexed.tokens.size() ? m_lexed.tokens.at(i) : end;
    }
    bool isWordAt(qsizetype i, QLatin1String word) const { return token(i).isWord(word); }
    qsizetype findAtTop(qsizetype from, QLatin1String word) const;
    bool takeRoles(qsizetype from);
    bool takeRole(qsizetype i);
    std::optional<RoleStatement> finish(RoleStatement::Kind kind);
    std::optional<RoleStatement> owner();
    bool privileges(qsizetype from);
    std::optional<RoleStatement> defaultPrivileges();

    const QString m_text;
    const SqlTokens m_lexed;
    QList<qsizetype> m_roles; ///< tokens that are roles
    qsizetype m_end = 0;      ///< the first token that was not understood
    RoleStatement m_statement;
};

/// The next of these words outside of parentheses, or -1.
qsizetype RoleStatementParser::findAtTop(qsizetype from, QLatin1String word) const
{
    int depth = 0;
    for (qsizetype i = from; i < m_lexed.tokens.size(); ++i) {
        depth += token(i).isSymbol(u'(') ? 1 : token(i).isSymbol(u')') ? -1 : 0;
        if (depth == 0 && token(i).isWord(word))
            return i;
    }
    return -1;
}

bool RoleStatementParser::takeRole(qsizetype i)
{
    const SqlLexeme &name = token(i);
    if (!name.isName() || name.text.isEmpty())
        return false;
    // PUBLIC is everybody, also in quotes; the words for oneself are not what an archive says
    if (name.text == "public"_L1)
        return true;
    if (name.isWord("current_user"_L1) || name.isWord("session_user"_L1) || name.isWord("current_role"_L1))
        return false;
    m_roles += i;
    return true;
}

/// role, role … from here on; m_end is the token after them.
bool RoleStatementParser::takeRoles(qsizetype from)
{
    qsizetype i = from;
    while (true) {
        if (isWordAt(i, "group"_L1) && token(i + 1).isName())
            ++i;
        if (!takeRole(i))
            return false;
        ++i;
        if (!token(i).isSymbol(u','))
            break;
        ++i;
    }
    m_end = i;
    return true;
}

std::optional<RoleStatement> RoleStatementParser::owner()
{
    // the last three tokens: names that are keywords are quoted, so the words are the grammar's
    const qsizetype count = m_lexed.tokens.size();
    if (count < 6 || !isWordAt(count - 3, "owner"_L1) || !isWordAt(count - 2, "to"_L1) || !takeRole(count - 1) ||
        m_roles.isEmpty())
        return std::nullopt;
    m_end = count;
    return finish(RoleStatement::Kind::Owner);
}

/// GRANT … ON … TO roles [WITH GRANT OPTION] [GRANTED BY role], or REVOKE … FROM roles [GRANTED BY role] [CASCADE].
bool RoleStatementParser::privileges(qsizetype from)
{
    const bool grants = isWordAt(from, "grant"_L1);
    if (!grants && !isWordAt(from, "revoke"_L1))
        return false;
    const qsizetype on = findAtTop(from + 1, "on"_L1);
    const qsizetype border = on < 0 ? -1 : findAtTop(on + 1, grants ? "to"_L1 : "from"_L1);
    if (border < 0 || !takeRoles(border + 1))
        return false;
    if (grants && isWordAt(m_end, "with"_L1) && isWordAt(m_end + 1, "grant"_L1) && isWordAt(m_end + 2, "option"_L1))
        m_end += 3;
    if (isWordAt(m_end, "granted"_L1) && isWordAt(m_end + 1, "by"_L1) && takeRole(m_end + 2))
        m_end += 3;
    if (!grants && (isWordAt(m_end, "cascade"_L1) || isWordAt(m_end, "restrict"_L1)))
        ++m_end;
    return true;
}

std::optional<RoleStatement> RoleStatementParser::defaultPrivileges()
{
    // ALTER DEFAULT PRIVILEGES FOR ROLE role, … [IN SCHEMA name, …] GRANT …
    if (!isWordAt(3, "for"_L1) || !(isWordAt(4, "role"_L1) || isWordAt(4, "user"_L1)) || !takeRoles(5))
        return std::nullopt;
    m_statement.m_defaultOwners = m_roles.size();
    if (isWordAt(m_end, "in"_L1) && isWordAt(m_end + 1, "schema"_L1)) {
        m_end += 2;
        while (token(m_end).isName() && !isWordAt(m_end, "grant"_L1) && !isWordAt(m_end, "revoke"_L1)) {
            ++m_end;
            if (token(m_end).isSymbol(u','))
                ++m_end;
        }
    }
    if (!privileges(m_end))
        return std::nullopt;
    return finish(RoleStatement::Kind::DefaultPrivileges);
}

std::optional<RoleStatement> RoleStatementParser::finish(RoleStatement::Kind kind)
{
    // a word more is something that we do not know
    if (m_end != m_lexed.tokens.size())
        return std::nullopt;
    m_statement.m_kind = kind;
    qsizetype from = 0;
    for (const qsizetype role : std::as_const(m_roles)) {
        const SqlLexeme &name = token(role);
        m_statement.m_parts += RoleStatement::Part{m_text.sliced(from, name.start - from), false};
        m_statement.m_parts += RoleStatement::Part{name.text, true};
        from = name.end;
    }
    m_statement.m_parts += RoleStatement::Part{m_text.sliced(from), false};
    return m_statement;
}

std::optional<RoleStatement> RoleStatementParser::parse()
{
    const auto &tokens = m_lexed.tokens;
    const bool isOne = std::none_of(tokens.begin(), tokens.end(), [](const SqlLexeme &lexeme) {
        return lexeme.isSymbol(u';') || lexeme.kind == SqlLexeme::Kind::PsqlCommand;
    });
    if (m_lexed.isBroken || !isOne)
        return std::nullopt;
    if (isWordAt(0, "alter"_L1) && isWordAt(1, "default"_L1) && isWordAt(2, "privileges"_L1))
        return defaultPrivileges();
    if (isWordAt(0, "alter"_L1))
        return owner();
    if (isWordAt(0, "grant"_L1) || isWordAt(0, "revoke"_L1)) {
        if (!privileges(0))
            return std::nullopt;
        return finish(isWordAt(0, "grant"_L1) ? RoleStatement::Kind::Grant : RoleStatement::Kind::Revoke);
    }
    if (isWordAt(1, "session"_L1) && isWordAt(2, "authorization"_L1)) {
        if (isWordAt(0, "reset"_L1) && tokens.size() == 3) {
            m_statement.m_kind = RoleStatement::Kind::BecomeOneself;
            m_statement.m_parts = {{u"RESET ROLE"_s, false}};
            return m_statement;
        }
        if (isWordAt(0, "set"_L1) && tokens.size() == 4 && takeRole(3) && !m_roles.isEmpty()) {
            m_statement.m_kind = RoleStatement::Kind::BecomeRole;
            m_statement.m_parts = {{u"SET ROLE "_s, false}, {token(3).text, true}};
            return m_statement;
        }
    }
    return std::nullopt;
}

std::optional<RoleStatement> RoleStatement::parse(const QString &statement)
{
    return RoleStatementParser(statement).parse();
}

QStringList RoleStatement::roles() const
{
    QStringList names;
    for (const Part &part : m_parts) {
        if (part.isRole)
            names += part.text;
    }
    return names;
}

QString RoleStatement::with(const std::function<QString(const QString &)> &replaced) const
{
    QString statement;
    for (const Part &part : m_parts)
        statement += part.isRole ? Quoting::identifier(replaced(part.text)) : part.text;
    return statement;
}

} // namespace trunkline
