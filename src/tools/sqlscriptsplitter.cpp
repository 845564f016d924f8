#include "tools/sqlscriptsplitter.h"

#include "tools/sqllexer.h"

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

class ScriptSplitter
{
public:
    explicit ScriptSplitter(const QString &script)
        : m_script(script)
        , m_lexer(script)
    {
    }
    SqlPieces split();

private:
    bool insideStatement() const { return m_start >= 0; }
    void begin(const SqlLexeme &token);
    void follow(const SqlLexeme &token);
    void end(const SqlLexeme &semicolon);
    bool isRoutine() const;
    void heedStringSetting(const QString &statement);

    const QString &m_script;
    SqlLexer m_lexer;
    SqlPieces m_result;
    qsizetype m_start = -1;
    QStringList m_firstWords;
    bool m_afterBegin = false;
    int m_parentheses = 0;
    int m_blocks = 0;
};

SqlPieces ScriptSplitter::split()
{
    for (SqlLexeme token = m_lexer.next(); token.kind != SqlLexeme::Kind::End; token = m_lexer.next()) {
        m_result.isBroken = m_result.isBroken || !token.isClosed;
        if (token.kind == SqlLexeme::Kind::BlockComment)
            continue;
        if (token.kind == SqlLexeme::Kind::LineComment) {
            if (!insideStatement())
                m_result.pieces += SqlPiece{SqlPiece::Kind::LineComment, token.text};
        } else if (token.kind == SqlLexeme::Kind::PsqlCommand && !insideStatement()) {
            m_result.pieces += SqlPiece{SqlPiece::Kind::PsqlCommand, token.text};
        } else if (token.isSymbol(u';') && m_parentheses == 0 && m_blocks == 0) {
            end(token);
        } else {
            if (!insideStatement())
                begin(token);
            follow(token);
        }
    }
    m_result.isBroken = m_result.isBroken || insideStatement();
    return std::move(m_result);
}

void ScriptSplitter::begin(const SqlLexeme &token)
{
    m_start = token.start;
    m_firstWords.clear();
    m_afterBegin = false;
    m_parentheses = 0;
    m_blocks = 0;
}

void ScriptSplitter::follow(const SqlLexeme &token)
{
    if (token.isSymbol(u'('))
        ++m_parentheses;
    else if (token.isSymbol(u')') && m_parentheses > 0)
        --m_parentheses;
    if (token.kind == SqlLexeme::Kind::Word) {
        if (m_firstWords.size() < 4)
            m_firstWords += token.text;
        // "begin" alone is a name like any other, and pg_dump writes it without quotes. CASE and END are reserved.
        if (m_blocks == 0 && m_parentheses == 0 && m_afterBegin && token.text == "atomic"_L1 && isRoutine())
            m_blocks = 1;
        else if (m_blocks > 0 && token.text == "case"_L1)
            ++m_blocks;
        else if (m_blocks > 0 && token.text == "end"_L1)
            --m_blocks;
    }
    m_afterBegin = token.isWord("begin"_L1);
}

bool ScriptSplitter::isRoutine() const
{
    if (m_firstWords.value(0) != "create"_L1)
        return false;
    const QString &kind = m_firstWords.value(1) == "or"_L1 ? m_firstWords.value(3) : m_firstWords.value(1);
    return kind == "function"_L1 || kind == "procedure"_L1;
}

void ScriptSplitter::end(const SqlLexeme &semicolon)
{
    if (!insideStatement())
        return;
    const QString statement = m_script.sliced(m_start, semicolon.start - m_start).trimmed();
    m_result.pieces += SqlPiece{SqlPiece::Kind::Statement, statement};
    m_start = -1;
    heedStringSetting(statement);
}

void ScriptSplitter::heedStringSetting(const QString &statement)
{
    if (statement == "SET standard_conforming_strings = off"_L1)
        m_lexer.setStandardStrings(false);
    else if (statement == "SET standard_conforming_strings = on"_L1)
        m_lexer.setStandardStrings(true);
}

} // namespace

SqlPieces splitSqlScript(const QString &script)
{
    return ScriptSplitter(script).split();
}

} // namespace trunkline
