#pragma once

#include "core/serverfacts.h"
#include "engine/objectresolver.h"

#include <optional>

namespace trunkline {

/// The amounts that a migration moves: of what travels, as far as it is known.
struct Workload
{
    qint64 rowBytes = 0;   ///< of tables and their TOAST
    qint64 indexBytes = 0; ///< as they lie on the source
    qint64 tables = 0;
    qint64 objects = 0; ///< tables, indexes, functions, … that are made one by one
    qint64 largeObjects = 0;
    qint64 largeObjectBytes = 0;

    qint64 bytes() const { return rowBytes + largeObjectBytes; }
    bool operator==(const Workload &) const = default;
};

/// Nothing where the source's facts do not tell the size. Without objects everything is taken to travel.
std::optional<Workload> workloadOf(const ServerFacts &source, const ObjectCatalog *objects,
                                   const ResolvedObjects *resolved);

} // namespace trunkline
