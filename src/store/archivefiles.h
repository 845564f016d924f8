#pragma once

#include <QString>
#include <QStringList>
#include <optional>

namespace trunkline {

/// An archive of pg_dump as it lies on the disk: one file, or a folder of files. Blocking, but for what is small.
struct ArchiveFiles
{
    enum class Kind
    {
        File,
        Folder,
    };
    /// An empty one for pg_dump to write, readable for this user only. The system's words where it cannot be made, or
    /// where there is something already.
    static std::optional<QString> make(const QString &path, Kind kind);
    static bool isFolder(const QString &path);
    /// Of all its files in bytes; -1 where there is none.
    static qint64 size(const QString &path);
    /// The files in such a folder, sorted; pg_dump makes no folders in it.
    static QStringList names(const QString &folder);
    /// False where something of it is still there.
    static bool remove(const QString &path);
};

} // namespace trunkline
