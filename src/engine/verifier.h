#pragma once

#include "core/credentials.h"
#include "core/migrationprofile.h"
#include "core/result.h"
#include "core/verification.h"
#include "pg/canceltoken.h"

#include <functional>

namespace trunkline {

/// A profile whose target database is to be compared with its source.
struct VerifyRequest
{
    MigrationProfile profile;
    Credentials credentials;
    VerifyLevel level = VerifyLevel::Checksums;
    qsizetype differences = 10; ///< of a table that differs, so many rows are named; 0: none
    int connections = 2;        ///< of each side, for the tables; one more reads the catalogs and holds the snapshot
};

/// Told after each table, from worker threads one at a time: how many of all have been read on both sides.
using VerifyObserver = std::function<void(qsizetype done, qsizetype all)>;

/// Compares what travels by the profile, table by table, each side in one snapshot of its own; what was left out by
/// choice is told as not compared. Tables are read largest first, on both sides at the same time. Blocking, for a
/// worker thread. Errors: those of connecting, "error.verify-half" where the profile only exports or imports, and
/// "error.cancelled"; what goes wrong with a single table is in its comparison.
Result<Verification> verify(const VerifyRequest &request, const CancelToken &cancel,
                            const VerifyObserver &observer = {});

} // namespace trunkline
