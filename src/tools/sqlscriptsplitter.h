#pragma once

#include <QList>
#include <QString>

namespace trunkline {

/// What stands between two borders of a script.
struct SqlPiece
{
    enum class Kind
    {
        Statement,   ///< without its semicolon
        LineComment, ///< "-- …" outside of any statement
        PsqlCommand,
    };
    Kind kind = Kind::Statement;
    QString text;

    bool operator==(const SqlPiece &) const = default;
};

struct SqlPieces
{
    QList<SqlPiece> pieces;
    bool isBroken = false; ///< something does not close, or the last statement has no semicolon
};

/// Cuts a script of pg_dump or pg_restore into its statements and the comments between them. A semicolon ends a
/// statement where psql would end it: outside of quotes, comments and parentheses (the actions of a rule), and outside
/// of BEGIN ATOMIC … END of a function. Only there a comment counts as one that stands between statements, so that
/// nothing that a person put into a name, a text or a body can pass for a comment of the utility. Pure.
SqlPieces splitSqlScript(const QString &script);

} // namespace trunkline
