#pragma once

#include "core/verification.h"
#include "engine/plannedobjects.h"
#include "pg/connection.h"

namespace trunkline {

/// Reads the catalogs of both databases at the same time, each as of one moment, and compares them; `planned` with its
/// objects says what a choice explains. Portion by portion: a large database is never in memory as a whole. The
/// sessions are in no transaction, before and after. Where a side cannot be read the comparison says so and holds
/// nothing else. Blocking, for a worker thread.
CatalogComparison compareCatalogs(Connection &source, Connection &target, const PlannedObjects &planned,
                                  const ServerFacts &sourceFacts, const ServerFacts &targetFacts,
                                  const CancelToken &cancel);

} // namespace trunkline
