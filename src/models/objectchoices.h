#pragma once

#include "core/objectcatalog.h"
#include "core/objectselection.h"

#include <QHash>

namespace trunkline {

/// Makes choices of what a person ticks: one for a schema or a partitioned table where it is ticked as a whole, and as
/// many as it takes where something inside of one that was left out is to come back. Knows one catalog; pure.
class ObjectChoices
{
public:
    ObjectChoices() = default;
    explicit ObjectChoices(const ObjectCatalog &catalog);

    /// The same selection with another choice for these objects (positions in the catalog) and all that is in them; what
    /// is left out in one of which the structure is chosen stays so.
    ObjectSelection chosen(const ObjectSelection &selection, const QList<qint32> &objects, Travel travel) const;
    /// Objects of that schema which are in no other object.
    QList<qint32> inSchema(const QString &schema) const { return m_inSchema.value(schema); }

private:
    using Choices = QHash<qint32, Travel>;
    QList<qint32> inside(qint32 object) const;
    QList<qint32> wayTo(qint32 object) const;
    void forgetInside(Choices &choices, qint32 object, Travel travel) const;
    bool isLeftOutAbove(const Choices &choices, qint32 object) const;
    void openWayTo(Choices &choices, qint32 object, const QSet<qint32> &targets, Travel travel) const;

    ObjectCatalog m_catalog;
    QHash<ObjectName, qint32> m_positions;
    QHash<QString, qint32> m_schemas;
    QHash<QString, QList<qint32>> m_inSchema;
    QHash<qint32, QList<qint32>> m_partitions;
    QHash<qint32, QList<qint32>> m_parts; ///< of a relation: foreign keys, indexes …
};

} // namespace trunkline
