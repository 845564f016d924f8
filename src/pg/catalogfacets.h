#pragma once

#include "pg/connection.h"

#include <QMap>

namespace trunkline {

/// One object as the catalogs of one server tell it. Names as CatalogDifference has them.
struct CatalogItem
{
    QString kind;
    QString schema;
    QString name;
    /// Of a part of a relation: that relation's name within the schema. Of default privileges: whose objects they are
    /// for.
    QString relation;
    QString facets; ///< packed, most objects are never looked into: see facetsOf()

    bool operator==(const CatalogItem &) const = default;
};

/// One privilege that was granted. An empty optional is the owner of the object, whoever that is.
struct CatalogGrant
{
    std::optional<QString> grantee; ///< "": PUBLIC
    std::optional<QString> grantor;
    QString privilege; ///< "SELECT"
    bool grantable = false;

    bool operator==(const CatalogGrant &) const = default;
};

/// What CatalogItem::facets packs: property, value as text. A property that is as CREATE makes it without a word is not
/// there; so "grants" is there only where they are not what the kind of object grants by itself. What begins with a dot
/// is not to be compared, what begins with "secret" is a hash.
QMap<QString, QString> facetsOf(const CatalogItem &item);
/// The value of "grants".
QList<CatalogGrant> grantsOf(const QString &facet);
/// The other way round, for tests.
QString packedFacets(const QMap<QString, QString> &facets);

/// A part of the catalogs that is read in one go, so that a large database need not be in memory as a whole. Relations
/// come with their parts.
struct CatalogPortion
{
    enum class What
    {
        Relations,
        TypesAndRoutines,
        SchemaObjects, ///< collations, operators, text search, statistics …
        DatabaseWide,
        LargeObjects,
        Database,
        Roles, ///< without passwords
    };
    What what = What::Relations;
    int slice = 0;
    int slices = 1;

    /// All of them, for a database of about this size.
    static QList<CatalogPortion> all(qint64 relations, qint64 largeObjects);
};

/// What is to be known of the two servers so that both tell the same of the same objects.
struct CatalogStyle
{
    int otherVersion = 0; ///< server_version_num of the other side
    /// Both users may read what only superusers may: options of user mappings, connections of subscriptions.
    bool hidden = false;
};

/// Begins a transaction in which all portions are of one moment, and sets what makes the queries quick. Gives whether
/// the user is a superuser.
Result<bool> beginCatalogReading(Connection &connection, const CancelToken &cancel);
/// Ends it.
void endCatalogReading(Connection &connection);

/// What belongs to an extension is not among it, nor what comes with the server. Works on 10 to 18. A server's own
/// words of a definition are with names in full. Errors: those of Connection::exec().
Result<QList<CatalogItem>> readCatalogFacets(Connection &connection, const CatalogPortion &portion,
                                             const CatalogStyle &style, const CancelToken &cancel);

} // namespace trunkline
