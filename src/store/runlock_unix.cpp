#include "store/runlock.h"

#include "store/privatefolder.h"

#include <QFile>
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

QByteArray lockFilePath(const QString &folder, const QString &runId)
{
    return QFile::encodeName(folder + u'/' + runId + u".lock"_s);
}

/// flock belongs to the open file, not to the process: it also tells two locks of one process apart.
bool tryFlock(int descriptor, int kind)
{
    int result = 0;
    do {
        result = ::flock(descriptor, kind | LOCK_NB);
    } while (result != 0 && errno == EINTR);
    return result == 0;
}

/// False when the file was removed, or made anew, between opening and locking it.
bool isStillAt(int descriptor, const QByteArray &path)
{
    struct stat opened
    {
    };
    struct stat named
    {
    };
    return ::fstat(descriptor, &opened) == 0 && ::stat(path.constData(), &named) == 0 &&
           opened.st_ino == named.st_ino && opened.st_dev == named.st_dev;
}

} // namespace

class RunLock::Private
{
public:
    Private(int fd, QByteArray file)
        : descriptor(fd)
        , path(std::move(file))
    {
    }
    ~Private()
    {
        ::unlink(path.constData()); // while it is still locked, see isStillAt()
        ::close(descriptor);
    }
    Q_DISABLE_COPY_MOVE(Private)

    int descriptor;
    QByteArray path;
};

RunLock::RunLock(std::unique_ptr<Private> opened)
    : d(std::move(opened))
{
}

RunLock::~RunLock() = default;

std::unique_ptr<RunLock> RunLock::take(const QString &folder, const QString &runId)
{
    madePrivate(folder);
    const QByteArray path = lockFilePath(folder, runId);
    // isHeld() of another process holds the file for an instant
    constexpr int attempts = 5;
    constexpr unsigned pauseMicroseconds = 2000;
    for (int i = 0; i < attempts; ++i) {
        const int descriptor = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
        if (descriptor < 0)
            return nullptr;
        if (tryFlock(descriptor, LOCK_EX) && isStillAt(descriptor, path))
            return std::unique_ptr<RunLock>(new RunLock(std::make_unique<Private>(descriptor, path)));
        ::close(descriptor);
        ::usleep(pauseMicroseconds);
    }
    return nullptr;
}

bool RunLock::isHeld(const QString &folder, const QString &runId)
{
    const int descriptor = ::open(lockFilePath(folder, runId).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    if (descriptor < 0)
        return false;
    const bool held = !tryFlock(descriptor, LOCK_SH);
    ::close(descriptor);
    return held;
}

} // namespace trunkline
