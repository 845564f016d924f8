#include "engine/archivesource.h"

#include "store/exportfolder.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

Result<ArchiveSource> findArchive(const QString &path)
{
    ArchiveSource source;
    source.archive = QFileInfo(path).absoluteFilePath();
    if (path.isEmpty() || !QFileInfo::exists(path))
        return Error(u"error.archive-missing"_s, {path});
    if (ExportFolder::isExport(path)) {
        Result<ExportManifest> manifest = ExportFolder::read(path);
        if (!manifest)
            return manifest.error();
        source.manifest = *manifest;
        source.archive = QDir(source.archive).filePath(manifest->archive);
        source.sha256 = manifest->archiveSha256();
    }
    source.format = archiveFormat(source.archive);
    switch (source.format) {
    case ArchiveFormat::Custom:
    case ArchiveFormat::Directory:
    case ArchiveFormat::Tar:
        return source;
    case ArchiveFormat::PlainText:
        return Error(u"error.archive-plain-text"_s, {path});
    case ArchiveFormat::Missing:
        return Error(u"error.archive-missing"_s, {path});
    case ArchiveFormat::Unknown:
        break;
    }
    return Error(u"error.archive-unknown"_s, {path});
}

} // namespace trunkline
