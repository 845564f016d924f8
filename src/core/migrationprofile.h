#pragma once

#include "core/savedconnection.h"

namespace trunkline {

/// How the data travels.
enum class Method
{
    File, ///< one archive of pg_dump's custom format, then pg_restore
};

/// What is to become of the target database.
enum class TargetDatabaseMode
{
    Create,   ///< it must not exist; the run creates it
    UseEmpty, ///< it exists and holds no objects
    Replace,  ///< it is dropped and created anew, after its name was typed
};

/// Which roles the run takes along.
enum class RoleSelection
{
    None,
    InUse, ///< those that own something in the source database, have a grant in it, or are members towards such a role
    All,
};

/// What the import does when a statement fails.
enum class OnError
{
    GoOn,
    Stop,
};

/// The target database as it is to be. Empty texts mean: as on the source.
struct TargetDatabase
{
    QString name; ///< empty: the source database's name
    TargetDatabaseMode mode = TargetDatabaseMode::Create;
    QString owner;
    QString encoding;
    QString localeProvider; ///< "libc", "icu" or "builtin"
    QString locale;         ///< for libc the collate and ctype alike; for icu the ICU locale
    QString databaseTemplate = QStringLiteral("template0");

    bool operator==(const TargetDatabase &) const = default;
};

struct RoleOptions
{
    RoleSelection selection = RoleSelection::None;
    QStringList leftOut; ///< role names, exact

    bool operator==(const RoleOptions &) const = default;
};

struct DumpOptions
{
    QString folder;       ///< absolute; empty: the user's data folder
    bool keep = false;    ///< the archive stays after a run that succeeded
    int compression = -1; ///< -1: pg_dump's default; 0 to 9

    bool operator==(const DumpOptions &) const = default;
};

/// The saved document: everything that one migration means, and no secret. Store/profilefile reads and writes it.
struct MigrationProfile
{
    static constexpr int currentFormatVersion = 1;

    QString id; ///< a UUID without braces; ties the runs in the history to the profile even when the file is moved
    SavedConnection source;
    SavedConnection target;
    TargetDatabase targetDatabase;
    Method method = Method::File;
    int jobs = 2; ///< at least 1
    OnError onError = OnError::GoOn;
    bool analyze = true;
    RoleOptions roles;
    DumpOptions dump;
    QString clientToolsFolder; ///< empty: chosen by version

    /// A new profile with an id of its own.
    static MigrationProfile create();
    QString sourceDatabaseName() const { return source.params.databaseName(); }
    /// The name that the target database will have.
    QString targetDatabaseName() const;
    bool operator==(const MigrationProfile &) const = default;
};

} // namespace trunkline
