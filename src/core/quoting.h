#pragma once

#include "core/connectionparams.h"

#include <QMap>
#include <QString>

namespace trunkline {

/// A piece of SQL that is safe to be sent: it was written in our code or made by the functions of Quoting from data.
/// Connection::exec takes nothing else, so that text from outside never reaches a server unquoted.
class Sql
{
public:
    Sql() = default;
    /// From a literal in our own code.
    template <size_t N> consteval explicit Sql(const char16_t (&literal)[N])
        : m_literal(literal)
        , m_length(static_cast<qsizetype>(N) - 1)
    {
    }

    /// Replaces %1 … %9 by other pieces of SQL, all in one pass.
    Sql arg(std::initializer_list<Sql> pieces) const;
    QString text() const { return m_literal ? QString(reinterpret_cast<const QChar *>(m_literal), m_length) : m_text; }
    bool isEmpty() const { return m_literal ? m_length == 0 : m_text.isEmpty(); }

private:
    friend struct Quoting;
    explicit Sql(QString text)
        : m_text(std::move(text))
    {
    }
    const char16_t *m_literal = nullptr;
    qsizetype m_length = 0;
    QString m_text;
};

/// The one place where names and values become part of SQL or of a connection string. Pure; tested against
/// quote_ident, quote_literal and PQconninfoParse.
struct Quoting
{
    /// Always in double quotes (PostgreSQL manual, 4.1.1). NUL cannot be part of a name and is dropped.
    static QString identifier(const QString &name);
    static QString qualified(const QString &schema, const QString &name);
    /// As quote_literal: E'' form where the text holds a backslash.
    static QString literal(const QString &text);
    /// A value of a key=value connection string, always in single quotes (manual, 34.1.1.1).
    static QString conninfoValue(const QString &value);
    /// key='value' pairs, in the order of the keywords.
    static QString conninfo(const QMap<QString, QString> &values);

    static Sql identifierSql(const QString &name) { return Sql(identifier(name)); }
    static Sql qualifiedSql(const QString &schema, const QString &name) { return Sql(qualified(schema, name)); }
    static Sql literalSql(const QString &text) { return Sql(literal(text)); }
    static Sql numberSql(qint64 number) { return Sql(QString::number(number)); }
    /// Statements that the plan builder (of a stored plan) or a remedy made from quoted pieces. Nothing else may come
    /// through here.
    static Sql fromPlan(const QString &statement) { return Sql(statement); }
    /// A statement of an archive that pg_dump wrote in this run, as pg_restore would send it. Nothing else may come
    /// through here.
    static Sql fromArchive(const QString &statement) { return Sql(statement); }
    /// An expression or query as the server itself printed it from its catalogs (pg_get_expr, pg_get_viewdef), to be
    /// evaluated by that same server, read-only, or a definition of it to be made on the target. Nothing else may come through here.
    static Sql fromCatalog(const QString &printed) { return Sql(printed); }
    static Sql join(const QList<Sql> &pieces, const Sql &separator);
};

} // namespace trunkline
