#pragma once

#include "core/message.h"
#include "core/objectcatalog.h"
#include "core/objectselection.h"

#include <QStringList>

namespace trunkline {

/// Why an object takes along what it does.
enum class TravelReason
{
    Everything,   ///< nothing was chosen: it travels
    Choice,       ///< it was chosen by itself
    WithSchema,   ///< its schema was left out
    WithRelation, ///< its partitioned table, its table, or the relation of which it is a part
    Pattern,      ///< an excluding pattern names it
    NotNamed,     ///< patterns name what travels, and it is not among that
    Needed,       ///< it is in no schema, and something that travels needs it, though patterns name what travels
};

/// An object that is left out, and what travels and cannot be without it.
struct BrokenNeed
{
    qint32 needed = -1;
    QList<qint32> dependents; ///< those that need it directly or through each other, nearest first

    bool operator==(const BrokenNeed &) const = default;
};

/// What a selection means for the objects that are there.
struct ResolvedObjects
{
    QList<Travel> travel;        ///< for each object of the catalog
    QList<TravelReason> reasons; ///< likewise
    bool largeObjects = true;
    QStringList unmatchedPatterns; ///< that match nothing
    QList<std::pair<QString, Message>> invalidPatterns;
    QList<ObjectName> unknownChoices; ///< chosen, and not there
    QList<BrokenNeed> broken;

    qint64 tables = 0; ///< ordinary and partitioned ones, without partitions
    qint64 tablesTaken = 0;
    qint64 size = 0; ///< bytes of all relations and large objects
    qint64 sizeTaken = 0;

    bool takes(qint32 object) const { return travel.at(object) != Travel::LeftOut; }
};

/// Pure; the same for the tree in the window, the checks and the plan.
ResolvedObjects resolveObjects(const ObjectCatalog &catalog, const ObjectSelection &selection);

/// The two ways out of a broken need: the dependents are left out too, or what they need is taken along, with what that
/// needs. Both change the choices only, and patterns where a choice cannot overrule them.
ObjectSelection leftOutToo(const ObjectCatalog &catalog, const ObjectSelection &selection, const BrokenNeed &broken);
ObjectSelection takenAlong(const ObjectCatalog &catalog, const ObjectSelection &selection, const BrokenNeed &broken);

} // namespace trunkline
