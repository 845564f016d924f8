#include "tools/toolprocess.h"

#include <qt_windows.h>

namespace trunkline {

QString processStartTime(qint64 pid)
{
    HANDLE process = OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, static_cast<DWORD>(pid));
    if (!process)
        return {};
    FILETIME created, exited, kernel, user;
    DWORD code = 0;
    QString text;
    if (GetExitCodeProcess(process, &code) && code == STILL_ACTIVE &&
        GetProcessTimes(process, &created, &exited, &kernel, &user))
        text = QString::number((quint64(created.dwHighDateTime) << 32) | created.dwLowDateTime);
    CloseHandle(process);
    return text;
}

bool processIsAlive(qint64 pid, const QString &startTime)
{
    return !startTime.isEmpty() && processStartTime(pid) == startTime;
}

bool endProcessTree(qint64 pid, const QString &startTime)
{
    if (!processIsAlive(pid, startTime))
        return false;
    HANDLE process = OpenProcess(PROCESS_TERMINATE, FALSE, static_cast<DWORD>(pid));
    if (!process)
        return false;
    const bool ended = TerminateProcess(process, 1);
    CloseHandle(process);
    return ended;
}

} // namespace trunkline
