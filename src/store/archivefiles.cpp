#include "store/archivefiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace trunkline {

std::optional<QString> ArchiveFiles::make(const QString &path, Kind kind)
{
    if (kind == Kind::Folder) {
        // pg_dump takes a folder that is there and empty
        const QFile::Permissions own = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
        if (QDir().mkdir(path, own))
            return std::nullopt;
        return QFileInfo::exists(path) ? qt_error_string(EEXIST) : qt_error_string();
    }
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return std::nullopt;
    return file.errorString();
}

bool ArchiveFiles::isFolder(const QString &path)
{
    return QFileInfo(path).isDir();
}

qint64 ArchiveFiles::size(const QString &path)
{
    const QFileInfo archive(path);
    if (!archive.isDir())
        return archive.exists() ? archive.size() : -1;
    qint64 bytes = 0;
    const QFileInfoList files = QDir(path).entryInfoList(QDir::Files | QDir::Hidden);
    for (const QFileInfo &file : files)
        bytes += file.size();
    return bytes;
}

QStringList ArchiveFiles::names(const QString &folder)
{
    QStringList names = QDir(folder).entryList(QDir::Files | QDir::Hidden);
    names.sort();
    return names;
}

bool ArchiveFiles::remove(const QString &path)
{
    return isFolder(path) ? QDir(path).removeRecursively() : QFile::remove(path);
}

} // namespace trunkline
