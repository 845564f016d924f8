#include "engine/samplefolder.h"

#include "tools/passfile.h"
#include "tools/toolprocess.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QThreadPool>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

const QString sampleFolderPattern = u"trunkline-sample-*"_s;

/// Which process a folder belongs to: its pid, a space, its start time.
QString ownerFile(const QString &folder)
{
    return folder + u"/owner"_s;
}

} // namespace

Result<std::unique_ptr<SampleFolder>> SampleFolder::create(const QString &path)
{
    std::unique_ptr<SampleFolder> made(new SampleFolder);
    if (path.isEmpty()) {
        made->m_temporary = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/trunkline-sample-XXXXXX"_s);
        if (!made->m_temporary->isValid())
            return Error(u"error.sample-folder"_s, {QDir::tempPath()}, made->m_temporary->errorString());
        made->m_path = made->m_temporary->path();
        QThreadPool::globalInstance()->start([own = made->m_path] { sweepStale(QFileInfo(own).path(), own); });
    } else {
        made->m_path = QDir(path).absolutePath();
        if (!QDir().mkpath(made->m_path))
            return Error(u"error.sample-folder"_s, {made->m_path});
    }
    // When we are root the servers run as another user, who has to pass through here to folders of its own. What others
    // must not read in here is closed by itself.
    QFile::setPermissions(made->m_path,
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther);
    if (const Result<void> filled = made->fill(); !filled)
        return filled.error();
    return made;
}

void SampleFolder::sweepStale(const QString &place, const QString &own)
{
    const QFileInfoList folders = QDir(place).entryInfoList({sampleFolderPattern}, QDir::Dirs | QDir::NoSymLinks);
    for (const QFileInfo &folder : folders) {
        if (folder.absoluteFilePath() == QFileInfo(own).absoluteFilePath() ||
            folder.ownerId() != QFileInfo(own).ownerId())
            continue;
        QFile file(ownerFile(folder.absoluteFilePath()));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString owner = QString::fromUtf8(file.readAll());
        file.close();
        const qsizetype space = owner.indexOf(u' ');
        const qint64 pid = owner.left(space).toLongLong();
        if (space > 0 && pid > 0 && !processIsAlive(pid, owner.mid(space + 1)))
            QDir(folder.absoluteFilePath()).removeRecursively();
    }
}

QString SampleFolder::path(const QString &name) const
{
    return m_path + u'/' + name;
}

Result<void> SampleFolder::fill()
{
    const qint64 pid = QCoreApplication::applicationPid();
    QFile owner(ownerFile(m_path));
    const QByteArray who = (QString::number(pid) + u' ' + processStartTime(pid)).toUtf8();
    if (!owner.open(QIODevice::WriteOnly) || owner.write(who) != who.size() || !owner.flush())
        return Error(u"error.sample-folder"_s, {m_path}, owner.errorString());

    const QDir resources(u":/sample"_s);
    for (const QString &name : resources.entryList(QDir::Files)) {
        QFile::remove(path(name));
        if (!QFile::copy(resources.filePath(name), path(name)))
            return Error(u"error.sample-folder"_s, {m_path});
        QFile::setPermissions(path(name), QFile::ReadOwner | QFile::WriteOwner);
    }
    if (!QDir().mkpath(path(u"dumps"_s)))
        return Error(u"error.sample-folder"_s, {m_path});

    QByteArray random(18, Qt::Uninitialized);
    for (char &byte : random)
        byte = static_cast<char>(QRandomGenerator::system()->bounded(256));
    m_password = Secret(random.toBase64(QByteArray::Base64UrlEncoding));

    PassfileEntry entry;
    entry.host = u"127.0.0.1"_s;
    entry.user = u"postgres"_s;
    entry.password = m_password;
    QFile::remove(passfile());
    QFile file(passfile());
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return Error(u"error.sample-folder"_s, {m_path}, file.errorString());
    const QByteArray line = Passfile::line(entry);
    if (file.write(line) != line.size() || (!line.endsWith('\n') && file.write("\n") != 1) || !file.flush())
        return Error(u"error.sample-folder"_s, {m_path}, file.errorString());
    return {};
}

} // namespace trunkline
