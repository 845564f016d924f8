#include "tools/sqltokenizer.h"

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

class SqlScanner
{
public:
    explicit SqlScanner(const QString &script)
        : m_script(script)
    {
    }
    QList<SqlStatement> statements();

private:
    QChar at(qsizetype offset = 0) const
    {
        return m_pos + offset < m_script.size() ? m_script.at(m_pos + offset) : QChar();
    }
    bool atEnd() const { return m_pos >= m_script.size(); }
    void skipLine();
    void psqlCommand();
    void word();
    void number();
    void quoted(QChar quote, SqlToken::Kind kind, bool withEscapes);
    void add(SqlToken::Kind kind, const QString &text);
    void endStatement(bool complete);

    const QString &m_script;
    qsizetype m_pos = 0;
    qsizetype m_start = 0;
    SqlStatement m_current;
    QList<SqlStatement> m_statements;
};

bool isWordStart(QChar c)
{
    return c.isLetter() || c == u'_' || c.unicode() > 127;
}

QList<SqlStatement> SqlScanner::statements()
{
    while (!atEnd()) {
        const QChar c = at();
        if (c.isSpace()) {
            ++m_pos;
        } else if (c == u'-' && at(1) == u'-') {
            m_current.isBroken = m_current.isBroken || !m_current.tokens.isEmpty();
            skipLine();
        } else if (c == u'\\') {
            psqlCommand();
        } else if (c == u';') {
            endStatement(true);
            ++m_pos;
        } else if (c == u'"') {
            quoted(c, SqlToken::Kind::QuotedName, false);
        } else if (c == u'\'') {
            quoted(c, SqlToken::Kind::Text, false);
        } else if ((c == u'E' || c == u'e') && at(1) == u'\'') {
            ++m_pos;
            quoted(u'\'', SqlToken::Kind::Text, true);
        } else if (isWordStart(c)) {
            word();
        } else if (c.isDigit() || (c == u'-' && at(1).isDigit())) {
            number();
        } else {
            add(SqlToken::Kind::Symbol, QString(c));
            ++m_pos;
        }
    }
    endStatement(false);
    return m_statements;
}

void SqlScanner::skipLine()
{
    const qsizetype end = m_script.indexOf(u'\n', m_pos);
    m_pos = end < 0 ? m_script.size() : end + 1;
}

void SqlScanner::psqlCommand()
{
    // In the middle of a statement psql would run it too; then the statement is nothing that pg_dumpall wrote.
    m_current.isBroken = true;
    if (!m_current.tokens.isEmpty())
        endStatement(true);
    const qsizetype begin = m_pos;
    skipLine();
    SqlStatement command;
    command.isPsqlCommand = true;
    command.raw = m_script.sliced(begin, m_pos - begin).trimmed();
    m_statements += command;
    m_current = {};
}

void SqlScanner::add(SqlToken::Kind kind, const QString &text)
{
    if (m_current.tokens.isEmpty())
        m_start = m_pos;
    m_current.tokens += SqlToken{kind, text};
}

void SqlScanner::word()
{
    qsizetype end = m_pos;
    while (end < m_script.size() &&
           (isWordStart(m_script.at(end)) || m_script.at(end).isDigit() || m_script.at(end) == u'$'))
        ++end;
    add(SqlToken::Kind::Word, m_script.sliced(m_pos, end - m_pos).toLower());
    m_pos = end;
}

void SqlScanner::number()
{
    qsizetype end = m_pos + 1;
    while (end < m_script.size() && (m_script.at(end).isDigit() || m_script.at(end) == u'.'))
        ++end;
    add(SqlToken::Kind::Number, m_script.sliced(m_pos, end - m_pos));
    m_pos = end;
}

void SqlScanner::quoted(QChar quote, SqlToken::Kind kind, bool withEscapes)
{
    add(kind, {});
    QString text;
    ++m_pos;
    while (true) {
        if (atEnd()) {
            m_current.isBroken = true;
            break;
        }
        const QChar c = at();
        if (c == quote && at(1) == quote) {
            text += c;
            m_pos += 2;
        } else if (c == quote) {
            ++m_pos;
            break;
        } else if (withEscapes && c == u'\\') {
            // Of all escapes the utilities write only the doubled backslash.
            m_current.isBroken = m_current.isBroken || at(1) != u'\\';
            text += c;
            m_pos += 2;
        } else {
            text += c;
            ++m_pos;
        }
    }
    m_current.tokens.last().text = text;
}

void SqlScanner::endStatement(bool complete)
{
    if (!m_current.tokens.isEmpty()) {
        m_current.raw = m_script.sliced(m_start, qMin(m_pos, m_script.size()) - m_start).trimmed();
        m_current.isBroken = m_current.isBroken || !complete;
        m_statements += m_current;
    }
    m_current = {};
}

} // namespace

QList<SqlStatement> tokenizeSql(const QString &script)
{
    return SqlScanner(script).statements();
}

} // namespace trunkline
