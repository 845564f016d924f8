#include "tools/globalsparser.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

/// Reads tokens from left to right; the first thing that does not fit makes the whole statement not understood.
class TokenReader
{
public:
    explicit TokenReader(const QList<SqlToken> &tokens)
        : m_tokens(tokens)
    {
    }
    bool atEnd() const { return m_pos >= m_tokens.size(); }
    bool isWord(QLatin1String word) const
    {
        return !atEnd() && m_tokens.at(m_pos).kind == SqlToken::Kind::Word && m_tokens.at(m_pos).text == word;
    }
    bool takeWord(QLatin1String word)
    {
        const bool is = isWord(word);
        m_pos += is ? 1 : 0;
        return is;
    }
    bool takeWords(std::initializer_list<QLatin1String> words)
    {
        const qsizetype before = m_pos;
        for (const QLatin1String word : words) {
            if (!takeWord(word)) {
                m_pos = before;
                return false;
            }
        }
        return true;
    }
    bool takeSymbol(QChar symbol)
    {
        const bool is =
            !atEnd() && m_tokens.at(m_pos).kind == SqlToken::Kind::Symbol && m_tokens.at(m_pos).text == symbol;
        m_pos += is ? 1 : 0;
        return is;
    }
    bool takeName(QString &name) { return take({SqlToken::Kind::Word, SqlToken::Kind::QuotedName}, name); }
    bool takeText(QString &text) { return take({SqlToken::Kind::Text}, text); }
    bool takeValue(QString &value)
    {
        return take({SqlToken::Kind::Text, SqlToken::Kind::Number, SqlToken::Kind::Word}, value);
    }
    bool takeNumber(int &number)
    {
        QString text;
        bool isNumber = false;
        if (take({SqlToken::Kind::Number}, text))
            number = text.toInt(&isNumber);
        return isNumber;
    }

private:
    bool take(std::initializer_list<SqlToken::Kind> kinds, QString &text)
    {
        if (atEnd() || std::find(kinds.begin(), kinds.end(), m_tokens.at(m_pos).kind) == kinds.end())
            return false;
        text = m_tokens.at(m_pos++).text;
        return true;
    }
    const QList<SqlToken> &m_tokens;
    qsizetype m_pos = 0;
};

using Parsed = std::optional<GlobalStatement>;

template <typename T> Parsed whole(const TokenReader &reader, const T &statement)
{
    return reader.atEnd() ? Parsed(statement) : std::nullopt;
}

bool takeAttribute(TokenReader &reader, RoleAttributesStatement &role)
{
    const struct
    {
        QLatin1String word;
        QLatin1String negated;
        bool RoleAttributesStatement::*member;
    } flags[] = {
        {"superuser"_L1, "nosuperuser"_L1, &RoleAttributesStatement::superuser},
        {"inherit"_L1, "noinherit"_L1, &RoleAttributesStatement::inherit},
        {"createrole"_L1, "nocreaterole"_L1, &RoleAttributesStatement::createRole},
        {"createdb"_L1, "nocreatedb"_L1, &RoleAttributesStatement::createDatabase},
        {"login"_L1, "nologin"_L1, &RoleAttributesStatement::login},
        {"replication"_L1, "noreplication"_L1, &RoleAttributesStatement::replication},
        {"bypassrls"_L1, "nobypassrls"_L1, &RoleAttributesStatement::bypassRls},
    };
    for (const auto &flag : flags) {
        if (reader.takeWord(flag.word)) {
            role.*flag.member = true;
            return true;
        }
        if (reader.takeWord(flag.negated)) {
            role.*flag.member = false;
            return true;
        }
    }
    if (reader.takeWords({"connection"_L1, "limit"_L1}))
        return reader.takeNumber(role.connectionLimit);
    if (reader.takeWords({"valid"_L1, "until"_L1}))
        return reader.takeText(role.validUntil);
    // Read and forgotten: passwords stay behind.
    QString password;
    return reader.takeWord("password"_L1) && reader.takeText(password);
}

Parsed parseSetting(TokenReader &reader, const QString &role, const QString &database)
{
    RoleSettingStatement setting{role, database, {}, {}};
    QString part;
    if (!reader.takeName(setting.parameter))
        return std::nullopt;
    while (reader.takeSymbol(u'.')) {
        if (!reader.takeName(part))
            return std::nullopt;
        setting.parameter += u'.' + part;
    }
    if (!reader.takeWord("to"_L1) && !reader.takeSymbol(u'='))
        return std::nullopt;
    do {
        if (!reader.takeValue(part))
            return std::nullopt;
        setting.values += part;
    } while (reader.takeSymbol(u','));
    return whole(reader, setting);
}

Parsed parseAlterRole(TokenReader &reader)
{
    QString role;
    QString database;
    if (!reader.takeName(role))
        return std::nullopt;
    if (reader.takeWords({"in"_L1, "database"_L1}) && !reader.takeName(database))
        return std::nullopt;
    if (reader.takeWord("set"_L1))
        return parseSetting(reader, role, database);
    RoleAttributesStatement attributes;
    attributes.role = role;
    if (!database.isEmpty() || !reader.takeWord("with"_L1))
        return std::nullopt;
    while (!reader.atEnd()) {
        if (!takeAttribute(reader, attributes))
            return std::nullopt;
    }
    return attributes;
}

bool takeOption(TokenReader &reader, bool &value)
{
    value = true;
    if (reader.takeWord("option"_L1) || reader.takeWord("true"_L1))
        return true;
    value = false;
    return reader.takeWord("false"_L1);
}

Parsed parseMembership(TokenReader &reader)
{
    MembershipStatement grant;
    if (!reader.takeName(grant.granted) || !reader.takeWord("to"_L1) || !reader.takeName(grant.member))
        return std::nullopt;
    if (reader.takeWord("with"_L1)) {
        do {
            bool value = false;
            if (reader.takeWord("admin"_L1)) {
                if (!takeOption(reader, value))
                    return std::nullopt;
                grant.admin = value;
            } else if (reader.takeWord("inherit"_L1)) {
                if (!takeOption(reader, value))
                    return std::nullopt;
                grant.inherit = value;
            } else if (reader.takeWord("set"_L1)) {
                if (!takeOption(reader, value))
                    return std::nullopt;
                grant.set = value;
            } else {
                return std::nullopt;
            }
        } while (reader.takeSymbol(u','));
    }
    QString grantor;
    if (reader.takeWords({"granted"_L1, "by"_L1}) && !reader.takeName(grantor))
        return std::nullopt;
    return whole(reader, grant);
}

} // namespace

std::optional<GlobalStatement> parseGlobalStatement(const SqlStatement &statement)
{
    if (statement.isBroken || statement.isPsqlCommand)
        return std::nullopt;
    TokenReader reader(statement.tokens);
    QString name;
    if (reader.takeWords({"create"_L1, "role"_L1}))
        return reader.takeName(name) ? whole(reader, CreateRoleStatement{name}) : std::nullopt;
    if (reader.takeWords({"alter"_L1, "role"_L1}))
        return parseAlterRole(reader);
    if (reader.takeWords({"comment"_L1, "on"_L1, "role"_L1})) {
        RoleCommentStatement comment;
        const bool read = reader.takeName(comment.role) && reader.takeWord("is"_L1) && reader.takeText(comment.comment);
        return read ? whole(reader, comment) : std::nullopt;
    }
    if (reader.takeWord("set"_L1))
        return OtherGlobalStatement{true};
    for (const std::initializer_list<QLatin1String> words :
         {std::initializer_list<QLatin1String>{"create"_L1, "tablespace"_L1},
          {"alter"_L1, "tablespace"_L1},
          {"comment"_L1, "on"_L1, "tablespace"_L1},
          {"security"_L1, "label"_L1},
          {"revoke"_L1}}) {
        if (reader.takeWords(words))
            return OtherGlobalStatement{};
    }
    if (!reader.takeWord("grant"_L1))
        return std::nullopt;
    // "GRANT name TO name" is a membership; privileges say what they are ON.
    const bool isPrivilege = std::any_of(statement.tokens.begin(), statement.tokens.end(), [](const SqlToken &token) {
        return token.kind == SqlToken::Kind::Word && token.text == "on"_L1;
    });
    return isPrivilege ? Parsed(OtherGlobalStatement{}) : parseMembership(reader);
}

} // namespace trunkline
