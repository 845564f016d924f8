#pragma once

#include "core/objectselection.h"
#include "core/savedconnection.h"
#include "core/verification.h"

#include <QMap>

namespace trunkline {

/// How the data travels.
enum class Method
{
    File,      ///< one archive of pg_dump's custom format, then pg_restore
    Directory, ///< an archive in a folder, written and read by several jobs
    Stream,    ///< pg_dump into pg_restore by a pipe; nothing is on disk
    Direct,    ///< definitions by pg_dump, rows from server to server by COPY; nothing but definitions is on disk
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

/// Whose the objects are on the target.
enum class OwnerMode
{
    Keep, ///< as on the source
    One,  ///< all belong to one role
    Map,  ///< as the role map says; owners that it does not name are kept
};

/// What becomes of grants.
enum class GrantMode
{
    Keep,
    Drop,
    Map, ///< roles are replaced as the role map says
};

enum class TablespaceMode
{
    Keep,
    Default, ///< everything in the target database's own
    Map,     ///< as the tablespace map says; those that it does not name are kept
};

/// Whether the rules for managed services apply: the target's user is no superuser.
enum class ManagedTarget
{
    Auto, ///< where the target is such a service, or its user no superuser
    Yes,
    No,
};

/// Which part of the way is gone.
enum class Half
{
    Both,
    ExportOnly, ///< archive and roles into a folder; the target is not asked
    ImportOnly, ///< from such a folder or from an archive; the source is not asked
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
    QStringList leftOut;        ///< role names, exact
    bool alterExisting = false; ///< roles that are on the target already get attributes, settings and memberships too
    bool passwords = false; ///< SCRAM verifiers travel, where the source's user may read and the target's may set them

    bool operator==(const RoleOptions &) const = default;
};

/// What an archive is compressed with. Lz4 and Zstd want client tools of version 16 or newer that were built with it.
enum class Compressor
{
    Gzip,
    Lz4,
    Zstd,
};

struct DumpOptions
{
    QString folder;    ///< absolute; empty: the user's data folder
    bool keep = false; ///< the archive stays after a run that succeeded
    Compressor compressor = Compressor::Gzip;
    /// The level: -1 as the tools do by default; with Gzip 0 (none) to 9, with Lz4 1 to 12, with Zstd 1 to 22.
    int compression = -1;

    static int lowestLevel(Compressor compressor) { return compressor == Compressor::Gzip ? 0 : 1; }
    static int highestLevel(Compressor compressor)
    {
        return compressor == Compressor::Gzip ? 9 : compressor == Compressor::Lz4 ? 12 : 22;
    }
    bool operator==(const DumpOptions &) const = default;
};

/// How source and target are compared at the end of a run, and by "verify".
struct VerificationOptions
{
    static constexpr int mostConnections = 32;

    VerifyLevel level = VerifyLevel::Checksums;
    int connections = 2;               ///< of each side, for reading tables; at least 1
    qint64 sampleOver = 1'000'000'000; ///< bytes; with VerifyLevel::Sample, of tables from this size on

    bool operator==(const VerificationOptions &) const = default;
};

/// Whose the objects are, and who may do what with them.
struct OwnershipOptions
{
    OwnerMode owners = OwnerMode::Keep;
    QString owner; ///< with OwnerMode::One; empty: the target's user
    GrantMode grants = GrantMode::Keep;
    bool defaultPrivileges = true;  ///< ALTER DEFAULT PRIVILEGES travels; not where grants are dropped
    QMap<QString, QString> roleMap; ///< role on the source, role on the target

    /// The map where it replaces a role in everything that travels, so that the role itself is not needed any more.
    QMap<QString, QString> replacedRoles() const
    {
        return owners != OwnerMode::Keep && grants != GrantMode::Keep ? roleMap : QMap<QString, QString>();
    }
    bool operator==(const OwnershipOptions &) const = default;
};

/// What travels beside the objects themselves.
struct ContentOptions
{
    bool comments = true;
    bool publications = true;
    bool subscriptions = true;
    bool securityLabels = true;
    bool toastCompression = true;   ///< of columns: pglz, lz4; else the target's default
    bool tableAccessMethods = true; ///< of tables; else the target's default
    TablespaceMode tablespaces = TablespaceMode::Keep;
    QMap<QString, QString> tablespaceMap; ///< tablespace on the source, tablespace on the target
    bool databaseSettings = true;         ///< ALTER DATABASE … SET
    bool roleSettings = true;             ///< ALTER ROLE … IN DATABASE … SET
    /// The database's comment, connection limit and grants, which pg_dump leaves behind without -C.
    bool databaseProperties = true;

    bool operator==(const ContentOptions &) const = default;
};

/// The saved document: everything that one migration means, and no secret. Store/profilefile reads and writes it.
struct MigrationProfile
{
    static constexpr int currentFormatVersion = 2;

    QString id; ///< a UUID without braces; ties the runs in the history to the profile even when the file is moved
    SavedConnection source;
    SavedConnection target;
    TargetDatabase targetDatabase;
    Method method = Method::File;
    /// The recommended method is taken each time, in the place of `method` (engine/methodadvice.h).
    bool methodIsAdvised = false;
    int jobs = 2; ///< at least 1
    OnError onError = OnError::GoOn;
    bool analyze = true;
    /// The source takes no writes while the run is on: default_transaction_read_only for its database, undone at the
    /// end.
    bool freezeSource = false;
    ObjectSelection objects;
    RoleOptions roles;
    OwnershipOptions ownership;
    ContentOptions content;
    ManagedTarget managedTarget = ManagedTarget::Auto;
    Half half = Half::Both;
    QString archive; ///< absolute; ExportOnly: the folder to be made; ImportOnly: such a folder, or an archive
    DumpOptions dump;
    VerificationOptions verification;
    QString clientToolsFolder; ///< empty: chosen by version

    /// A new profile with an id of its own.
    static MigrationProfile create();
    /// How the data travels in truth: halves are made of archives, and what is only imported is what it is.
    Method usedMethod() const
    {
        const bool archived = half == Half::ExportOnly && method == Method::Directory;
        return half == Half::Both || archived ? method : Method::File;
    }
    QString sourceDatabaseName() const { return source.params.databaseName(); }
    /// The name that the target database will have.
    QString targetDatabaseName() const;
    bool operator==(const MigrationProfile &) const = default;
};

} // namespace trunkline
