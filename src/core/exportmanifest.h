#pragma once

#include "core/serverfacts.h"

#include <QDateTime>

namespace trunkline {

/// One file of an export's folder.
struct ExportedFile
{
    QString name; ///< without a folder, or one in the folder of the archive: "archive/name"
    qint64 size = -1;
    QString sha256; ///< 64 hexadecimal digits, lower case

    bool operator==(const ExportedFile &) const = default;
};

/// What a run that only exports leaves beside the archive: what is in the folder, and what an import needs to know of
/// the source, since it cannot ask. Kept as manifest.json (store/exportfolder.h); no secret in it.
struct ExportManifest
{
    static constexpr int currentFormatVersion = 2; ///< written only where the archive is a folder; else 1

    QDateTime createdAt; ///< UTC
    QString programVersion;
    QString toolsVersion; ///< of the pg_dump that made the archive
    QString database;
    QString archive;           ///< name of the archive, a file or a folder
    QList<ExportedFile> files; ///< all but the manifest itself
    qint64 entries = -1;       ///< of the archive's table of contents
    qint64 tables = -1;        ///< that travelled
    /// Version, the exported database with its properties, roles; nothing else is kept.
    ServerFacts source;
    /// What pg_dumpall -g --no-role-passwords said, where roles were to travel. Never run: an import takes it apart and
    /// makes its own statements (tools/globalsscript.h).
    QString globals;

    const ExportedFile *file(const QString &name) const;
    /// The files of an archive that is a folder, by their names in it; none where it is a file.
    QList<ExportedFile> archiveFiles() const;
    /// Of the archive's file, or as folderSha256() has it; empty where the files do not hold it.
    QString archiveSha256() const;
    bool operator==(const ExportManifest &) const = default;
};

/// One sum for a folder: that of the lines "SHA-256, two spaces, name" of its files, sorted by name.
QString folderSha256(QList<ExportedFile> files);

} // namespace trunkline
