#pragma once

#include "core/exportmanifest.h"
#include "core/result.h"

namespace trunkline {

/// The folder that a run which only exports makes: the archive, roles.sql where roles travel, and manifest.json, which
/// tells sizes and SHA-256 of both and is written last: a folder without it is not complete. Blocking, for a worker
/// thread.
struct ExportFolder
{
    static QString manifestName(); ///< "manifest.json"
    static QString rolesName();    ///< "roles.sql"

    static bool isExport(const QString &folder);
    /// Errors, argument 1 the path: "error.manifest-missing", "error.manifest-damaged", "error.manifest-version",
    /// "error.export-file-missing" and "error.export-file-size" for a file that is not there or of another size.
    static Result<ExportManifest> read(const QString &folder);
    /// Takes size and SHA-256 of the archive, writes roles script and manifest. `cancelled` is asked while it reads.
    /// Errors: "error.export-write", "error.cancelled".
    static Result<ExportManifest> write(const QString &folder, ExportManifest manifest, const QString &rolesScript,
                                        const std::function<bool()> &cancelled);
    /// Removes what write() made beside the archive.
    static void clear(const QString &folder);
    /// Of a file, or of the files in a folder as folderSha256() has it. Errors: "error.export-unreadable",
    /// "error.cancelled".
    static Result<QString> sha256(const QString &path, const std::function<bool()> &cancelled);
};

} // namespace trunkline
