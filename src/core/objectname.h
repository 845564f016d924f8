#pragma once

#include <QHashFunctions>
#include <QString>

namespace trunkline {

/// What an object of a database is, as far as it can be chosen or stands in the way of a choice. The order is that of
/// the tree on the Objects page.
enum class ObjectKind
{
    Schema,
    Table, ///< ordinary and partitioned ones
    ForeignTable,
    View,
    MaterializedView,
    Sequence,
    Function, ///< functions, procedures and aggregates
    Type,     ///< types and domains
    Collation,
    Operator,
    OperatorClass, ///< operator classes and families
    Conversion,
    TextSearch, ///< configurations, dictionaries, parsers and templates
    Statistics,
    Extension,
    Language,
    Cast,
    Transform,
    AccessMethod,
    ForeignDataWrapper,
    ForeignServer,
    Publication,
    Subscription,
    EventTrigger,
    // Parts of a table that a choice can leave out without it. They are not in the tree.
    ForeignKey,
    Index,
    Trigger,
    Rule,
    Policy,
};

/// True for the kinds that are parts of a table or view.
constexpr bool isPartOfRelation(ObjectKind kind)
{
    return kind >= ObjectKind::ForeignKey;
}
/// True for the kinds that are in no schema.
constexpr bool isDatabaseWide(ObjectKind kind)
{
    return kind == ObjectKind::Schema || (kind >= ObjectKind::Extension && kind <= ObjectKind::EventTrigger);
}
/// True for what pg_dump's --table and --exclude-table look at.
constexpr bool isRelation(ObjectKind kind)
{
    return kind >= ObjectKind::Table && kind <= ObjectKind::Sequence;
}

/// An object as a person names it; the same from one server to the next, where numbers are not.
struct ObjectName
{
    ObjectKind kind = ObjectKind::Table;
    QString schema; ///< empty where the kind is in none
    /// Unquoted. Functions with their argument types, "fee(sales.amount)", as pg_get_function_identity_arguments gives
    /// them without names; operators likewise.
    QString name;
    QString relation; ///< for parts of a relation: that one's name; else empty

    bool operator==(const ObjectName &) const = default;
};

/// An object of one server: the catalog it stands in and its number, as pg_depend and pg_restore -l tell them. Exact
/// where names can be confused.
struct ObjectId
{
    quint32 catalog = 0; ///< OID of the system catalog: 1259 is pg_class
    quint32 oid = 0;

    bool operator==(const ObjectId &) const = default;
};

inline size_t qHash(const ObjectId &id, size_t seed = 0)
{
    return qHashMulti(seed, id.catalog, id.oid);
}
inline size_t qHash(const ObjectName &name, size_t seed = 0)
{
    return qHashMulti(seed, static_cast<int>(name.kind), name.schema, name.name, name.relation);
}

} // namespace trunkline
