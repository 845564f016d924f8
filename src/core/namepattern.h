#pragma once

#include "core/result.h"

#include <QRegularExpression>

namespace trunkline {

/// A pattern as pg_dump's --schema, --table and their kin take it (manual, psql, "Patterns"): * and ?, regular
/// expressions, double quotes that keep letters and signs as they are, a dot between schema and name. Pure.
class NamePattern
{
public:
    /// For --schema. Errors: "error.pattern-empty", "error.pattern-dots" (more names than can be), "error.pattern-invalid"
    /// (argument 2 says why), "error.pattern-unsupported" (a form whose meaning differs between PostgreSQL's regular
    /// expressions and ours: backslashes outside of quotes). Argument 1 is the pattern.
    static Result<NamePattern> forSchemas(const QString &pattern);
    /// For --table: "name", "schema.name".
    static Result<NamePattern> forRelations(const QString &pattern);

    bool matchesSchema(const QString &schema) const;
    /// Without a schema in the pattern it is only asked for the name: whether the relation can be seen without its schema is the
    /// caller's question (ObjectCatalog::searchPath).
    bool matchesRelation(const QString &schema, const QString &name) const;
    bool namesSchema() const { return m_schema.has_value(); }

    /// The pattern that matches this name and no other.
    static QString exactly(const QString &schema);
    static QString exactly(const QString &schema, const QString &name);

private:
    std::optional<QRegularExpression> m_schema;
    std::optional<QRegularExpression> m_name;
};

} // namespace trunkline
