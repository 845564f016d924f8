#pragma once

#include "core/verification.h"
#include "engine/catalogchoices.h"

namespace trunkline {

/// Reads the catalogs of both databases at the same time, each as of one moment, and compares them. Portion by portion:
/// a database as large as `objects`, those of the source, is never in memory as a whole. The sessions are in no
/// transaction, before and after. Where a side cannot be read the comparison says so and holds nothing else. Blocking,
/// for a worker thread.
CatalogComparison compareCatalogs(Connection &source, Connection &target, const CatalogChoices &choices,
                                  const ObjectCatalog &objects, const CancelToken &cancel);

} // namespace trunkline
