#include "tools/archiveformat.h"

#include <QDir>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

ArchiveFormat archiveFormat(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return ArchiveFormat::Missing;
    if (info.isDir())
        return QFile::exists(QDir(path).filePath(u"toc.dat"_s)) ? ArchiveFormat::Directory : ArchiveFormat::Unknown;
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return ArchiveFormat::Unknown;
    const QByteArray start = file.read(4096);
    if (start.startsWith("PGDMP"))
        return ArchiveFormat::Custom;
    // The name of POSIX tar stands behind the first file's name and modes.
    if (start.mid(257, 5) == "ustar" && start.startsWith("toc.dat"))
        return ArchiveFormat::Tar;
    const bool isText = !start.isEmpty() && !start.contains('\0');
    return isText && start.contains("PostgreSQL database") ? ArchiveFormat::PlainText : ArchiveFormat::Unknown;
}

} // namespace trunkline
