#pragma once

#include "core/objectname.h"

#include <QList>
#include <QStringList>

namespace trunkline {

/// One object of a database's users. What belongs to an extension is not among them: it comes with the extension.
struct CatalogObject
{
    ObjectId id;
    ObjectName name;
    QString owner;
    qint64 rows = -1; ///< estimated; -1: not known, or the kind has none. 0 for a partitioned table itself
    qint64 size = -1; ///< bytes with indexes and TOAST; -1: not known, or the kind has none. 0 for a partitioned table
    /// Position in ObjectCatalog::objects: the partitioned table of a partition, the first parent of a table that
    /// inherits, the relation of a part of one, the table of a sequence that it owns; -1 where there is none.
    qint32 parent = -1;
    bool isPartition = false;
    bool isPartitioned = false;
    bool isOwnedSequence = false;   ///< a sequence of a column: it travels with the table in `parent`
    bool holdsLargeObjects = false; ///< a table with a column of type oid or lo
    QString tablespace;             ///< empty: the database's own
    QString detail;                 ///< "procedure", "aggregate", "domain", "enum" …: the exact kind where it has one
    /// Only a superuser can create it, as far as the source's catalog tells: base types, C functions, event triggers,
    /// publications of all tables, …
    bool needsSuperuser = false;
    bool isUnreadable = false; ///< the user who asked may not read its rows
    bool hidesRows = false;    ///< its policies bind the user who asked

    bool operator==(const CatalogObject &) const = default;
};

/// `object` cannot be there without `needs`; both are positions in ObjectCatalog::objects.
struct ObjectDependency
{
    qint32 object = -1;
    qint32 needs = -1;

    bool operator==(const ObjectDependency &) const = default;
};

/// An index that is not in the tablespace of its database.
struct IndexPlace
{
    QString schema;
    QString name;
    QString table;
    QString tablespace;

    bool operator==(const IndexPlace &) const = default;
};

/// All objects of a database with what each needs, read at one moment (pg/objectcatalogreader.h), or what an archive's
/// table of contents tells of them (tools/archivecatalog.h). A schema is needed by everything in it, and that is not
/// among the dependencies.
struct ObjectCatalog
{
    QList<CatalogObject> objects; ///< schemas first; tables before their partitions
    QList<ObjectDependency> dependencies;
    QList<IndexPlace> indexPlaces;
    QStringList searchPath; ///< the schemas in which pg_dump looks for a table that a pattern names without its schema
    qint64 largeObjects = 0;
    qint64 largeObjectSize = 0; ///< bytes
    bool grantsPassedOn = false; ///< something was granted by one who got a grant option, not by its owner

    /// The position of an object, or -1.
    qint32 find(const ObjectName &name) const;
    bool operator==(const ObjectCatalog &) const = default;
};

} // namespace trunkline
