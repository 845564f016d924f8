#pragma once

#include "core/objectcatalog.h"

namespace trunkline::testing {

/// A catalog like that of the wireframe of the Objects page: schemas dms_sample, gis and public, a partitioned table, a
/// table that inherits, and needs that a choice can break.
class SampleCatalog
{
public:
    static ObjectCatalog wireframe();
    /// `tables` tables in `schemas` schemas, and three times as many other objects with what they need.
    static ObjectCatalog large(int tables, int schemas);
};

} // namespace trunkline::testing
