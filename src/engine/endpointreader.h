#pragma once

#include "core/objectcatalog.h"
#include "core/savedconnection.h"
#include "core/serverfacts.h"
#include "engine/check.h"
#include "engine/repairbase.h"
#include "pg/catalogentries.h"
#include "pg/connection.h"

#include <QSet>

namespace trunkline {

/// What planning learns of one of the two servers.
struct EndpointFacts
{
    ServerFacts facts;
    ConnectionParams params;            ///< what answered, for the utilities: address and port pinned, no password
    std::optional<Secret> usedPassword; ///< wherever libpq found it
    QString serverStart;                ///< pg_postmaster_start_time(), tells one running server from another
    std::optional<qint64> objectCount;  ///< of `lookInto`, where that database exists and was read
    std::optional<Error> lookIntoError;
    std::optional<ObjectCatalog> objects; ///< where they were asked for and could be read
    std::optional<Error> objectsError;
    /// Parameters that this user may set for a database by ALTER DATABASE … SET; where they were asked for.
    std::optional<QSet<QString>> settableParameters;
    /// With `repair`: what is in `lookInto` by now, in the words of an archive; where it could be read.
    std::optional<QSet<CatalogEntry>> entries;
    Answers answers; ///< to the checks' own questions, where these were asked
};

/// How one server is to be read.
struct EndpointRequest
{
    SavedConnection connection;
    std::optional<Secret> password;
    QString applicationName;
    /// The target's connection may name the database that is yet to be created: then a maintenance database serves for
    /// signing in.
    bool anyDatabase = false;
    QString lookInto;     ///< a database whose objects are counted; empty: none
    bool objects = false; ///< all objects of the connection's database are read
    bool settableParameters = false;
    /// The checks ask their questions of this side; `profile` says which.
    std::optional<Side> questionsOf{};
    MigrationProfile profile{};
    std::shared_ptr<const RepairBase> repair{};
};

/// Blocking, for a worker thread.
Result<EndpointFacts> readEndpoint(const EndpointRequest &request, const CancelToken &cancel);

/// Signs in to a target: to the connection's database, or where that does not exist yet to one that every server has.
Result<Connection> openSession(const SavedConnection &target, const std::optional<Secret> &password,
                               const QString &applicationName, const CancelToken &cancel = {});

/// Opens a session as the plan's parameters say, for the run's own work.
Result<Connection> openEndpoint(const ConnectionParams &params, const std::optional<Secret> &password,
                                const QString &database, const QString &applicationName,
                                const CancelToken &cancel = {});

} // namespace trunkline
