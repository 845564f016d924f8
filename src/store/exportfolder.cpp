#include "store/exportfolder.h"

#include "core/json.h"
#include "store/archivefiles.h"
#include "store/textfile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {
constexpr qint64 maximumManifestSize = 256 * 1024 * 1024; // the roles of a large server are in it
}

QString ExportFolder::manifestName()
{
    return u"manifest.json"_s;
}

QString ExportFolder::rolesName()
{
    return u"roles.sql"_s;
}

bool ExportFolder::isExport(const QString &folder)
{
    return QFile::exists(QDir(folder).filePath(manifestName()));
}

Result<ExportManifest> ExportFolder::read(const QString &folder)
{
    const QString path = QDir(folder).filePath(manifestName());
    const auto content = TextFile::read(path, maximumManifestSize);
    if (const auto *problem = std::get_if<TextFile::Problem>(&content)) {
        const bool missing = problem->failure == TextFile::Failure::Missing;
        return Error(missing ? u"error.manifest-missing"_s : u"error.manifest-damaged"_s, {path}, problem->words);
    }
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(std::get<QByteArray>(content), &parseError);
    if (!document.isObject())
        return Error(u"error.manifest-damaged"_s, {path}, parseError.errorString());
    Result<ExportManifest> manifest = exportManifestFromJson(document.object());
    if (!manifest) {
        if (manifest.error().code() == "error.manifest-version"_L1)
            return manifest.error();
        return Error(u"error.manifest-damaged"_s, {path}, manifest.error().message.arguments.join(u' '));
    }
    for (const ExportedFile &file : manifest->files) {
        const QFileInfo info(QDir(folder).filePath(file.name));
        if (!info.isFile())
            return Error(u"error.export-file-missing"_s, {info.filePath()});
        if (info.size() != file.size)
            return Error(u"error.export-file-size"_s,
                         {info.filePath(), QString::number(info.size()), QString::number(file.size)});
    }
    return manifest;
}

Result<ExportManifest> ExportFolder::write(const QString &folder, ExportManifest manifest, const QString &rolesScript,
                                           const std::function<bool()> &cancelled)
{
    QStringList names;
    const QString archive = QDir(folder).filePath(manifest.archive);
    if (!ArchiveFiles::isFolder(archive))
        names += manifest.archive;
    const QStringList inArchive = ArchiveFiles::isFolder(archive) ? ArchiveFiles::names(archive) : QStringList();
    for (const QString &name : inArchive)
        names += manifest.archive + u'/' + name;
    if (!rolesScript.isEmpty()) {
        const QString path = QDir(folder).filePath(rolesName());
        if (const auto problem = TextFile::write(path, rolesScript.toUtf8()))
            return Error(u"error.export-write"_s, {path}, problem->words);
        names += rolesName();
    }
    manifest.files.clear();
    for (const QString &name : names) {
        const QString path = QDir(folder).filePath(name);
        const Result<QString> sum = sha256(path, cancelled);
        if (!sum)
            return sum.error();
        manifest.files += ExportedFile{name, QFileInfo(path).size(), *sum};
    }
    const QString path = QDir(folder).filePath(manifestName());
    if (const auto problem = TextFile::write(path, QJsonDocument(toJson(manifest)).toJson()))
        return Error(u"error.export-write"_s, {path}, problem->words);
    return manifest;
}

void ExportFolder::clear(const QString &folder)
{
    QFile::remove(QDir(folder).filePath(manifestName()));
    QFile::remove(QDir(folder).filePath(rolesName()));
}

Result<QString> ExportFolder::sha256(const QString &path, const std::function<bool()> &cancelled)
{
    if (ArchiveFiles::isFolder(path)) {
        QList<ExportedFile> files;
        const QStringList names = ArchiveFiles::names(path);
        for (const QString &name : names) {
            const QString inside = QDir(path).filePath(name);
            const Result<QString> sum = sha256(inside, cancelled);
            if (!sum)
                return sum;
            files += ExportedFile{name, QFileInfo(inside).size(), *sum};
        }
        return folderSha256(files);
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error(u"error.export-unreadable"_s, {path}, file.errorString());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray block(4 * 1024 * 1024, Qt::Uninitialized);
    for (;;) {
        if (cancelled && cancelled())
            return Error(u"error.cancelled"_s);
        const qint64 count = file.read(block.data(), block.size());
        if (count < 0)
            return Error(u"error.export-unreadable"_s, {path}, file.errorString());
        if (count == 0)
            return QString::fromLatin1(hash.result().toHex());
        hash.addData(QByteArrayView(block.constData(), count));
    }
}

} // namespace trunkline
