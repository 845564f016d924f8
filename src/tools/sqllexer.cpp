#include "tools/sqllexer.h"

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

bool beginsSqlWord(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'_' || c.unicode() > 127;
}
bool isSqlDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}
bool continuesSqlWord(QChar c)
{
    return beginsSqlWord(c) || isSqlDigit(c) || c == u'$';
}
bool isSqlSpace(QChar c)
{
    return c == u' ' || c == u'\n' || c == u'\t' || c == u'\r' || c == u'\f' || c == u'\v';
}

/// The server lowers only these letters of a plain name.
QString loweredAscii(QStringView text)
{
    QString lowered = text.toString();
    for (QChar &c : lowered) {
        if (c >= u'A' && c <= u'Z')
            c = QChar(static_cast<char16_t>(c.unicode() + 32));
    }
    return lowered;
}

} // namespace

SqlLexeme SqlLexer::finish(SqlLexeme::Kind kind, qsizetype end)
{
    SqlLexeme lexeme;
    lexeme.kind = kind;
    lexeme.start = m_pos;
    lexeme.isClosed = end <= m_text.size();
    lexeme.end = std::min(end, m_text.size());
    lexeme.text = m_text.sliced(lexeme.start, lexeme.end - lexeme.start).toString();
    m_pos = lexeme.end;
    return lexeme;
}

SqlLexeme SqlLexer::next()
{
    while (m_pos < m_text.size() && isSqlSpace(m_text.at(m_pos)))
        ++m_pos;
    if (m_pos >= m_text.size())
        return finish(SqlLexeme::Kind::End, m_pos);
    const QChar c = at(m_pos);
    const QChar following = at(m_pos + 1);
    if (c == u'-' && following == u'-')
        return lineTo(SqlLexeme::Kind::LineComment);
    if (c == u'/' && following == u'*')
        return blockComment();
    if (c == u'\\' && (m_pos == 0 || at(m_pos - 1) == u'\n'))
        return lineTo(SqlLexeme::Kind::PsqlCommand);
    if (c == u'\'')
        return string(m_pos, !m_standardStrings);
    if (c == u'"')
        return quotedName();
    if ((c == u'E' || c == u'e') && following == u'\'')
        return string(m_pos + 1, true);
    if ((c == u'B' || c == u'b' || c == u'X' || c == u'x' || c == u'N' || c == u'n') && following == u'\'')
        return string(m_pos + 1, !m_standardStrings && (c == u'N' || c == u'n'));
    if (const qsizetype tag = dollarTagLength(); tag > 0)
        return dollarQuoted(tag);
    if (beginsSqlWord(c)) {
        qsizetype end = m_pos + 1;
        while (end < m_text.size() && continuesSqlWord(m_text.at(end)))
            ++end;
        SqlLexeme word = finish(SqlLexeme::Kind::Word, end);
        word.text = loweredAscii(word.text);
        return word;
    }
    if (isSqlDigit(c)) {
        qsizetype end = m_pos + 1;
        while (end < m_text.size() && (isSqlDigit(m_text.at(end)) || m_text.at(end) == u'.'))
            ++end;
        return finish(SqlLexeme::Kind::Number, end);
    }
    return finish(SqlLexeme::Kind::Symbol, m_pos + 1);
}

SqlLexeme SqlLexer::lineTo(SqlLexeme::Kind kind)
{
    qsizetype end = m_pos;
    while (end < m_text.size() && m_text.at(end) != u'\n' && m_text.at(end) != u'\r')
        ++end;
    return finish(kind, end);
}

SqlLexeme SqlLexer::blockComment()
{
    int depth = 1;
    qsizetype pos = m_pos + 2;
    while (pos < m_text.size() && depth > 0) {
        if (at(pos) == u'/' && at(pos + 1) == u'*') {
            ++depth;
            pos += 2;
        } else if (at(pos) == u'*' && at(pos + 1) == u'/') {
            --depth;
            pos += 2;
        } else {
            ++pos;
        }
    }
    return finish(SqlLexeme::Kind::BlockComment, depth > 0 ? m_text.size() + 1 : pos);
}

SqlLexeme SqlLexer::string(qsizetype quoteAt, bool withEscapes)
{
    qsizetype pos = quoteAt + 1;
    while (pos < m_text.size()) {
        if (withEscapes && m_text.at(pos) == u'\\') {
            pos += 2;
        } else if (m_text.at(pos) != u'\'') {
            ++pos;
        } else if (at(pos + 1) == u'\'') {
            pos += 2;
        } else {
            return finish(SqlLexeme::Kind::Text, pos + 1);
        }
    }
    return finish(SqlLexeme::Kind::Text, m_text.size() + 1);
}

SqlLexeme SqlLexer::quotedName()
{
    QString name;
    qsizetype pos = m_pos + 1;
    bool closed = false;
    while (pos < m_text.size() && !closed) {
        const QChar c = m_text.at(pos);
        if (c == u'"' && at(pos + 1) != u'"') {
            closed = true;
            ++pos;
        } else {
            name += c;
            pos += c == u'"' ? 2 : 1;
        }
    }
    SqlLexeme lexeme = finish(SqlLexeme::Kind::QuotedName, closed ? pos : m_text.size() + 1);
    lexeme.text = name;
    return lexeme;
}

qsizetype SqlLexer::dollarTagLength() const
{
    if (at(m_pos) != u'$')
        return 0;
    qsizetype pos = m_pos + 1;
    if (beginsSqlWord(at(pos))) {
        ++pos;
        while (beginsSqlWord(at(pos)) || isSqlDigit(at(pos)))
            ++pos;
    }
    return at(pos) == u'$' ? pos + 1 - m_pos : 0;
}

SqlLexeme SqlLexer::dollarQuoted(qsizetype tagLength)
{
    const QStringView tag = m_text.sliced(m_pos, tagLength);
    const qsizetype close = m_text.indexOf(tag, m_pos + tagLength);
    return finish(SqlLexeme::Kind::Text, close < 0 ? m_text.size() + 1 : close + tagLength);
}

SqlTokens lexStatement(QStringView statement)
{
    SqlTokens result;
    SqlLexer lexer(statement);
    for (SqlLexeme token = lexer.next(); token.kind != SqlLexeme::Kind::End; token = lexer.next()) {
        result.isBroken = result.isBroken || !token.isClosed;
        if (!token.isComment())
            result.tokens += token;
    }
    return result;
}

} // namespace trunkline
