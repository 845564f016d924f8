#include "store/textfile.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

std::variant<QByteArray, TextFile::Problem> TextFile::read(const QString &path, qint64 maximumSize)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Problem{Failure::Missing, {}};
    // a pipe or a device would keep us waiting
    if (!info.isFile())
        return Problem{Failure::Unreadable, {}};
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return Problem{Failure::Unreadable, file.errorString()};
    QByteArray content = file.read(maximumSize + 1);
    if (file.error() != QFile::NoError)
        return Problem{Failure::Unreadable, file.errorString()};
    if (content.size() > maximumSize)
        return Problem{Failure::TooLarge, {}};
    return content;
}

std::optional<TextFile::Problem> TextFile::write(const QString &path, const QByteArray &content)
{
    const bool isNew = !QFileInfo::exists(path);
    QSaveFile file(path);
    // Without this, a folder that may not be written would make it write into the file itself, not atomically.
    file.setDirectWriteFallback(false);
    if (!file.open(QSaveFile::WriteOnly) || file.write(content) != content.size())
        return Problem{Failure::NotWritten, file.errorString()};
    if (isNew)
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (!file.commit())
        return Problem{Failure::NotWritten, file.errorString()};
    return std::nullopt;
}

QString TextFile::putAside(const QString &path)
{
    const QString base = path + u".damaged-"_s + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-hhmmss"_s);
    QString aside = base;
    for (int i = 2; QFileInfo::exists(aside); ++i)
        aside = base + u'-' + QString::number(i);
    return QFile::rename(path, aside) ? aside : QString();
}

} // namespace trunkline
