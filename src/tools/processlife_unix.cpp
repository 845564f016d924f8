#include "tools/toolprocess.h"

#include <QDir>
#include <QFile>

#include <cerrno>
#include <csignal>
#ifdef Q_OS_MACOS
#include <libproc.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

#ifdef Q_OS_LINUX
QByteArray procFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The fields of /proc/PID/stat from the third on (proc(5)); the second is a name that may hold anything.
QByteArrayList statFields(qint64 pid)
{
    const QByteArray stat = procFile(u"/proc/%1/stat"_s.arg(pid));
    const qsizetype nameEnd = stat.lastIndexOf(')');
    return nameEnd < 0 ? QByteArrayList() : stat.sliced(nameEnd + 1).trimmed().split(' ');
}

/// True where members of the group are left without their leader and were started by us: a worker of a utility whose
/// leader was killed. A group number is not given away again while a member lives; the variable proves that it is ours.
bool isOrphanedGroup(qint64 leader)
{
    if (::kill(static_cast<pid_t>(-leader), 0) != 0)
        return false;
    for (const QString &entry : QDir(u"/proc"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        bool isPid = false;
        const qint64 pid = entry.toLongLong(&isPid);
        if (!isPid || pid == leader || statFields(pid).value(2).toLongLong() != leader)
            continue;
        const QByteArray environment = '\0' + procFile(u"/proc/%1/environ"_s.arg(pid));
        if (environment.contains(QByteArrayLiteral("\0PGAPPNAME=trunkline")))
            return true;
    }
    return false;
}
#endif

} // namespace

QString processStartTime(qint64 pid)
{
    if (pid <= 0)
        return {};
#if defined(Q_OS_LINUX)
    const QByteArrayList fields = statFields(pid);
    // field 3: state, Z is a dead one that nobody asked for yet; field 22: start in ticks since boot
    if (fields.size() < 20 || fields.at(0) == "Z" || fields.at(0) == "X")
        return {};
    const QByteArray boot = procFile(u"/proc/sys/kernel/random/boot_id"_s).trimmed().left(8);
    return QString::fromLatin1(boot + ':' + fields.at(19));
#elif defined(Q_OS_MACOS)
    proc_bsdinfo info = {};
    if (proc_pidinfo(static_cast<int>(pid), PROC_PIDTBSDINFO, 0, &info, sizeof info) != sizeof info)
        return {};
    return u"%1.%2"_s.arg(info.pbi_start_tvsec).arg(info.pbi_start_tvusec);
#else
    return ::kill(static_cast<pid_t>(pid), 0) == 0 || errno == EPERM ? u"unknown"_s : QString();
#endif
}

bool processIsAlive(qint64 pid, const QString &startTime)
{
    return !startTime.isEmpty() && processStartTime(pid) == startTime;
}

bool endProcessTree(qint64 pid, const QString &startTime)
{
    bool alive = processIsAlive(pid, startTime);
#ifdef Q_OS_LINUX
    alive = alive || (pid > 1 && processStartTime(pid).isEmpty() && isOrphanedGroup(pid));
#endif
    if (!alive || pid <= 1)
        return false;
    if (::kill(static_cast<pid_t>(-pid), SIGKILL) == 0)
        return true;
    return ::kill(static_cast<pid_t>(pid), SIGKILL) == 0;
}

} // namespace trunkline
