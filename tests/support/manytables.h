#pragma once

#include "support/testserver.h"

namespace trunkline::testing {

/// Of a server with room for the locks of thousands of tables, and nothing that works by itself.
TestServerOptions manyTablesOptions();

/// Fills the database postgres with so many tables, a tenth of them partitions, with indexes, serial columns, foreign
/// keys and views. What psql said of errors; empty: none.
QString makeManyTables(const TestServer &server, int tables);

} // namespace trunkline::testing
