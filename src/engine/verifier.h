#pragma once

#include "core/credentials.h"
#include "core/migrationprofile.h"
#include "core/step.h"
#include "engine/comparedside.h"

namespace trunkline {

/// How far a comparison has come.
struct VerifyProgress
{
    qsizetype tablesDone = 0; ///< that were read on both sides
    qsizetype tables = 0;
    qint64 bytesDone = 0; ///< the sizes of the tables that were read, a half for each side
    qint64 bytes = 0;
    qint64 rows = 0; ///< of both sides
};

/// Told from worker threads, one at a time.
struct VerifyObserver
{
    std::function<void(Side side, const ObjectName &table, const TableTurn &turn)> turn;
    std::function<void(const VerifyProgress &progress)> progress;
};

/// What was read of the source before, as of the moment at which it was exported.
struct SourceThen
{
    ComparisonScope scope;
    ReadingOrder order;
    SideReading reading;
    std::shared_ptr<const PlannedObjects> planned; ///< what the scope was made from
};

/// Two databases, and how they are compared.
struct ComparisonTask
{
    MigrationProfile profile; ///< as it is carried out, with the name of its source database
    ServerFacts sourceFacts;
    ServerFacts targetFacts;
    bool targetFactsBefore = false; ///< they were read before a run made its roles there
    SideAddress source;
    SideAddress target;
    /// Without it, or where it does not suit the target, the source is read as it is now.
    std::optional<SourceThen> sourceThen;
    VerifyLevel level = VerifyLevel::Checksums;
    SamplePlan sample;
    int connections = 2;        ///< of each side, for the tables; some more read the rest
    qsizetype differences = 10; ///< of a table that differs, so many rows are named; 0: none
    bool withCatalogs = true;   ///< what the catalogs tell is compared too
};

/// Compares them, table by table, each side in one snapshot; what was left out by choice is told as not compared.
/// Tables are read largest first, on both sides at the same time. Blocking, for a worker thread. Errors: those of
/// connecting, and "error.cancelled"; what goes wrong with a single table is in its comparison.
Result<Verification> compareSides(const ComparisonTask &task, const CancelToken &cancel,
                                  const VerifyObserver &observer = {});

/// Compares only what the catalogs tell, as both are now; `target` is a session in the target's database, in no
/// transaction. Errors: those of connecting to the source. Blocking.
Result<CatalogComparison> compareCatalogsOf(const ComparisonTask &task, Connection &target, const CancelToken &cancel);

/// How both sides of a task are to be read. The encodings are those of the databases that are compared.
ReadingOrder readingOrder(const ComparisonTask &task, int sourceVersion, int targetVersion,
                          const QString &sourceEncoding, const QString &targetEncoding);

/// A profile whose target database is to be compared with its source as both are now.
struct VerifyRequest
{
    MigrationProfile profile;
    Credentials credentials;
    VerifyLevel level = VerifyLevel::Checksums;
    qsizetype differences = 10;
    int connections = 2;
    SamplePlan sample{};
};

/// Reads both servers' facts and compares. Errors: those of compareSides(), and "error.verify-half" where the profile
/// only exports or imports. `failedAt`: the side that an error of connecting is of. Blocking.
Result<Verification> verify(const VerifyRequest &request, const CancelToken &cancel,
                            const VerifyObserver &observer = {}, Side *failedAt = nullptr);

} // namespace trunkline
