#pragma once

#include "core/exportmanifest.h"
#include "core/result.h"
#include "tools/archiveformat.h"

namespace trunkline {

/// What a person names as the source of an import: a folder that an export made, or an archive of pg_dump.
struct ArchiveSource
{
    QString archive; ///< absolute; what pg_restore reads
    ArchiveFormat format = ArchiveFormat::Unknown;
    std::optional<ExportManifest> manifest;
    QString sha256; ///< of the archive, where a manifest tells it
};

/// Blocking. Errors: "error.archive-missing", "error.archive-plain-text", "error.archive-unknown" (argument 1 the path),
/// those of ExportFolder::read.
Result<ArchiveSource> findArchive(const QString &path);

} // namespace trunkline
