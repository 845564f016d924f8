#include "store/privatefolder.h"

#include "store/folders.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

QString madePrivate(const QString &folder)
{
    const QFileInfo info(folder);
    if (!info.exists()) {
        QDir().mkpath(info.path());
        // with the mode from the start: nobody gets a glance in between
        ::mkdir(QFile::encodeName(folder).constData(), S_IRWXU);
    }
    return folder;
}

QString runtimeFolderPath()
{
    // Only one that belongs to us alone is good for passfiles; the data folder is, too (XDG Base Directory
    // Specification).
    const QString xdg = qEnvironmentVariable("XDG_RUNTIME_DIR");
    struct stat status
    {
    };
    if (!xdg.isEmpty() && ::stat(QFile::encodeName(xdg).constData(), &status) == 0 && S_ISDIR(status.st_mode) &&
        status.st_uid == ::geteuid() && (status.st_mode & (S_IRWXG | S_IRWXO)) == 0)
        return xdg + u"/trunkline"_s;
    return Folders::data() + u"/runtime"_s;
}

} // namespace trunkline
