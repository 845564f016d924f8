#pragma once

#include "engine/endpointreader.h"

#include <memory>

namespace trunkline {

// What a run does on the servers beside its steps. Blocking, for a worker thread.

/// A session that holds an advisory lock named after the target database, so that two runs never fill one database at
/// the same time. Error "error.target-claimed" where another session holds it.
Result<std::shared_ptr<Connection>> claimDatabase(const ConnectionParams &params, const std::optional<Secret> &password,
                                                  const QString &database, const QString &applicationName,
                                                  const CancelToken &cancel);

/// Ends all sessions of a run on one server; gives their number.
Result<int> endSessions(const ConnectionParams &params, const std::optional<Secret> &password,
                        const QString &applicationName);

/// Drops a database that is known by its OID as the one that a run made. Error "error.drop-other-database" where the
/// name now belongs to another one, which is left alone.
Result<void> dropMadeDatabase(const ConnectionParams &params, const std::optional<Secret> &password,
                              const QString &database, quint32 oid, const QString &applicationName,
                              const CancelToken &cancel);

} // namespace trunkline
