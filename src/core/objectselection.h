#pragma once

#include "core/objectname.h"

#include <QList>
#include <QStringList>

namespace trunkline {

/// What an object takes along.
enum class Travel
{
    Whole,         ///< rows and structure
    StructureOnly, ///< for tables and materialized views: the definition without the rows
    LeftOut,
};

/// One object for which something else was chosen than Travel::Whole.
struct ObjectChoice
{
    ObjectName object;
    Travel travel = Travel::LeftOut;

    bool operator==(const ObjectChoice &) const = default;
};

/// What becomes of large objects.
enum class LargeObjects
{
    AsSelected, ///< they travel, unless patterns name single schemas or tables: as pg_dump does it
    Take,
    LeaveOut,
};

/// Which objects travel. Nothing set: everything. Patterns are pg_dump's (manual, psql, "Patterns"; core/namepattern.h)
/// and hold for objects that are not there yet; choices name single objects and can only take away from what the
/// patterns leave.
struct ObjectSelection
{
    QStringList schemas;           ///< only these schemas, and what `tables` names
    QStringList excludedSchemas;   ///< not these
    QStringList tables;            ///< only these tables, views, sequences …, and the schemas that `schemas` names
    QStringList excludedTables;    ///< not these
    QStringList excludedTableData; ///< of these only the structure
    QList<ObjectChoice> choices;
    LargeObjects largeObjects = LargeObjects::AsSelected;

    bool isEverything() const { return *this == ObjectSelection(); }
    /// Only what is named travels, not everything but what is named.
    bool namesWhatTravels() const { return !schemas.isEmpty() || !tables.isEmpty(); }
    bool takesLargeObjects() const
    {
        return largeObjects == LargeObjects::Take || (largeObjects == LargeObjects::AsSelected && !namesWhatTravels());
    }
    bool operator==(const ObjectSelection &) const = default;
};

} // namespace trunkline
