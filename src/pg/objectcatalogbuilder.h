#pragma once

#include "core/objectcatalog.h"
#include "pg/connection.h"

#include <QHash>

namespace trunkline {

/// Puts an object catalog together from the rows of ObjectCatalogQueries: objects, then dependencies and sizes in any
/// order, then build(), once.
class ObjectCatalogBuilder
{
public:
    void takeObjects(const Rows &rows);
    void takeDependencies(const Rows &rows);
    void takeSearchPathAndLargeObjects(const Rows &rows);
    void takeSizes(const Rows &rows);
    ObjectCatalog build();

private:
    /// One end of a dependency as the query gives it.
    struct End
    {
        ObjectId id;
        quint32 relation = 0;
    };
    struct Edge
    {
        End object;
        End needed;
    };
    void index();
    void dropPartsWithoutNeeds();
    void sort();
    int partitionDepth(qsizetype position) const;
    void keep(const QList<qsizetype> &positions);
    void setParents();
    void setDependencies();
    qint32 positionOf(ObjectId id) const { return m_positions.value(id, -1); }
    qint32 parentOf(qint32 position) const;
    /// The object that an end means, or -1: itself, its extension, its relation, that one's extension.
    qint32 resolve(const End &end) const;
    /// Whether it is a need at all: not by itself, nor where `parent` says it already.
    bool isNeed(qint32 object, qint32 needed) const;

    ObjectCatalog m_catalog;
    QList<quint32> m_parentOids; ///< of each object, in pg_class; 0: none
    QHash<ObjectId, qint32> m_positions;
    QHash<ObjectId, ObjectId> m_extensionOf;
    QList<Edge> m_edges;
};

} // namespace trunkline
