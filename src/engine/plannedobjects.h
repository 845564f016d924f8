#pragma once

#include "engine/managedtarget.h"
#include "engine/objectresolver.h"
#include "tools/archivescript.h"

namespace trunkline {

/// What a profile's selection means for the objects that there are, with the rules for managed targets applied.
struct PlannedObjects
{
    MigrationProfile profile;            ///< as it is carried out
    std::optional<ManagedRules> managed; ///< where both ends are known
    std::optional<ObjectCatalog> objects;
    ResolvedObjects resolved;
};

/// What is known when it is to be found out. Objects come from the source, or from an archive.
struct ObjectsQuestion
{
    MigrationProfile profile;
    std::optional<ServerFacts> source;
    std::optional<ServerFacts> target;
    std::optional<ObjectCatalog> objects;
    std::optional<ArchiveContents> archive;
};

/// Pure. For a worker thread: with tens of thousands of objects it takes a noticeable time.
PlannedObjects planObjects(const ObjectsQuestion &question);

} // namespace trunkline
