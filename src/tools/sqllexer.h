#pragma once

#include <QList>
#include <QString>

namespace trunkline {

/// One token of PostgreSQL's SQL, or what stands between tokens.
struct SqlLexeme
{
    enum class Kind
    {
        Word,       ///< keyword or plain name; letters A to Z in lower case
        QuotedName, ///< without the quotes, doubled ones undone
        Text,       ///< any form of string literal, as it stands
        Number,
        Symbol,      ///< one character
        LineComment, ///< "-- …" without the line end
        BlockComment,
        PsqlCommand, ///< a line that begins with a backslash
        End,
    };
    Kind kind = Kind::End;
    QString text;
    qsizetype start = 0;
    qsizetype end = 0;
    bool isClosed = true; ///< false for quotes and comments that run into the end of the text

    bool isWord(QLatin1String word) const { return kind == Kind::Word && text == word; }
    bool isSymbol(char16_t symbol) const { return kind == Kind::Symbol && text.size() == 1 && text.at(0) == symbol; }
    bool isName() const { return kind == Kind::Word || kind == Kind::QuotedName; }
    bool isComment() const { return kind == Kind::LineComment || kind == Kind::BlockComment; }
};

/// Reads PostgreSQL's SQL (manual, 4.1) exactly as far as borders go: strings with and without escapes, dollar quotes
/// with tags, quoted names, nested comments. Where tokenizeSql() knows what pg_dumpall writes, this knows what anybody
/// can put into a definition. The text must outlive it. Pure.
class SqlLexer
{
public:
    explicit SqlLexer(QStringView text)
        : m_text(text)
    {
    }
    SqlLexeme next();
    /// Off: a backslash in a plain string hides the character after it, as with standard_conforming_strings = off.
    void setStandardStrings(bool standard) { m_standardStrings = standard; }

private:
    QChar at(qsizetype pos) const { return pos < m_text.size() ? m_text.at(pos) : QChar(); }
    SqlLexeme finish(SqlLexeme::Kind kind, qsizetype end);
    SqlLexeme lineTo(SqlLexeme::Kind kind);
    SqlLexeme blockComment();
    SqlLexeme string(qsizetype quoteAt, bool withEscapes);
    SqlLexeme quotedName();
    SqlLexeme dollarQuoted(qsizetype tagLength);
    /// The length of "$tag$" here, or 0.
    qsizetype dollarTagLength() const;

    QStringView m_text;
    qsizetype m_pos = 0;
    bool m_standardStrings = true;
};

/// The tokens of one statement, without comments. `isBroken`: something in it does not close.
struct SqlTokens
{
    QList<SqlLexeme> tokens;
    bool isBroken = false;
};
SqlTokens lexStatement(QStringView statement);

} // namespace trunkline
