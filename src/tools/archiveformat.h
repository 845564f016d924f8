#pragma once

#include <QString>

namespace trunkline {

/// What a file or folder is, as far as its beginning tells.
enum class ArchiveFormat
{
    Missing,
    Custom,    ///< pg_dump -Fc
    Directory, ///< pg_dump -Fd
    Tar,       ///< pg_dump -Ft: pg_restore reads it with one job only
    PlainText, ///< pg_dump -Fp: for psql, not an archive
    Unknown,
};

/// Reads a few bytes; blocking.
ArchiveFormat archiveFormat(const QString &path);

} // namespace trunkline
