#pragma once

#include "engine/endpointreader.h"

#include <optional>

namespace trunkline {

/// That a database takes no writes: default_transaction_read_only, set for the database, so that every session that is
/// opened from then on is read-only (PostgreSQL manual, 20.11.1). Sessions that were open before keep what they have
/// and are ended. A session may still set itself to read-write; this stops applications, not an administrator.
struct SourceFreeze
{
    QString database;
    /// What the setting was for the database; nothing: it had none.
    std::optional<QString> before;

    /// The statements as the plan shows them; the first makes it read-only, the second ends the sessions.
    static QStringList statements(const QString &database);
    /// The one that undoes it.
    QString undoStatement() const;
};

/// What came of ending the sessions.
struct EndedSessions
{
    int ended = 0;
    int left = 0;               ///< this user may not end them
    std::optional<Error> error; ///< they could not all be looked for; the database is read-only all the same
};

// Blocking, for a worker thread. The session signs in to the database itself.

/// An error means that it was not set, unless the session was lost on the way. Sets it, and ends the other sessions of
/// the database; those of the run, by its application name, are spared.
Result<EndedSessions> freezeSource(const ConnectionParams &params, const std::optional<Secret> &password,
                                   const SourceFreeze &freeze, const QString &applicationName,
                                   const CancelToken &cancel);

/// Gives the database back what it had. Tries several times: a server may be on its way up again.
Result<void> thawSource(const ConnectionParams &params, const std::optional<Secret> &password,
                        const SourceFreeze &freeze, const QString &applicationName);

} // namespace trunkline
