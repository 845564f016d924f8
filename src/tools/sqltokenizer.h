#pragma once

#include <QList>
#include <QString>

namespace trunkline {

struct SqlToken
{
    enum class Kind
    {
        Word,       ///< keyword or plain name, in lower case
        QuotedName, ///< without the quotes, doubled ones undone
        Text,       ///< a string literal's value
        Number,
        Symbol, ///< one character
    };
    Kind kind = Kind::Symbol;
    QString text;
};

/// One statement or one line for psql.
struct SqlStatement
{
    QList<SqlToken> tokens;
    QString raw; ///< as it stands in the text, without the semicolon
    bool isPsqlCommand = false;
    /// Quotes that do not close, an escape that is not understood, a comment or a psql command in the middle, no
    /// semicolon at the end: nothing that a utility writes.
    bool isBroken = false;
};

/// Cuts a script in the form that pg_dumpall writes into statements and tokens (manual, 4.1). Comments between
/// statements are dropped. Forms that pg_dumpall does not write (dollar quotes, U&"", /* */) come out as symbols. Pure.
QList<SqlStatement> tokenizeSql(const QString &script);

} // namespace trunkline
