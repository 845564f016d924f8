#include "core/exportmanifest.h"

#include <QCryptographicHash>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

#include <algorithm>

namespace trunkline {

const ExportedFile *ExportManifest::file(const QString &name) const
{
    const auto found =
        std::find_if(files.begin(), files.end(), [&](const ExportedFile &entry) { return entry.name == name; });
    return found == files.end() ? nullptr : &*found;
}

QList<ExportedFile> ExportManifest::archiveFiles() const
{
    QList<ExportedFile> inArchive;
    const QString folder = archive + u'/';
    for (const ExportedFile &exported : files) {
        if (!exported.name.startsWith(folder))
            continue;
        inArchive += exported;
        inArchive.last().name.remove(0, folder.size());
    }
    return inArchive;
}

QString ExportManifest::archiveSha256() const
{
    if (const ExportedFile *whole = file(archive))
        return whole->sha256;
    const QList<ExportedFile> inArchive = archiveFiles();
    return inArchive.isEmpty() ? QString() : folderSha256(inArchive);
}

QString folderSha256(QList<ExportedFile> files)
{
    std::sort(files.begin(), files.end(), [](const ExportedFile &a, const ExportedFile &b) { return a.name < b.name; });
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const ExportedFile &file : std::as_const(files))
        hash.addData((file.sha256 + u"  "_s + file.name + u'\n').toUtf8());
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace trunkline
