#pragma once

#include "direct/directcontents.h"
#include "direct/workgraph.h"

namespace trunkline {

/// What of the contents is to be made, and how.
struct DirectChoice
{
    QSet<int> entries;       ///< dump ids; what is not among them stays away
    bool owners = true;      ///< ALTER … OWNER TO
    bool tablespaces = true; ///< what lies in a tablespace of its own is made there
    bool analyze = true;
    int jobs = 2; ///< sessions of each server that move rows and build indexes; at least 1
    bool stopsOnError = false;
};

/// The pieces of work that make a database of the contents, in an order in which they could all be done one after the
/// other:
/// - definitions in batches, one after the other, as the archive has them;
/// - rows: the tables that are large by themselves, small ones in groups with everything that belongs to them; a table
///   that is more than a worker's share in parts, where the server reads a range of blocks as such (14) and there are
///   enough workers;
/// - what stands on rows: indexes, constraints, ANALYZE, foreign keys (after both tables were analyzed: the check is a
///   join), in that order by need alone;
/// - everything else of post-data, then grants, then materialized views and event triggers, as pg_restore does.
/// Pure.
QList<WorkNode> directPlan(const DirectContents &contents, const DirectFacts &facts, const DirectChoice &choice,
                           int sourceVersion);

} // namespace trunkline
