#include "tools/processtree.h"

#include <QProcess>

#include <qt_windows.h>

namespace trunkline {

class ProcessTree::Private
{
public:
    HANDLE job = nullptr;
    bool endsWithParent = false;
    ~Private()
    {
        if (job)
            CloseHandle(job);
    }
};

ProcessTree::ProcessTree()
    : d(std::make_unique<Private>())
{
}
ProcessTree::~ProcessTree() = default;

QString ProcessTree::prepare(QProcess &process, const Setup &setup)
{
    d->job = CreateJobObjectW(nullptr, nullptr);
    if (d->job && setup.endsWithParent) {
        // The last handle to the job is ours: it closes when this process dies in whatever way.
        JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits = {};
        limits.BasicLimitInformation.LimitFlags = JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE;
        SetInformationJobObject(d->job, JobObjectExtendedLimitInformation, &limits, sizeof limits);
    }
    process.setCreateProcessArgumentsModifier(
        [](QProcess::CreateProcessArguments *arguments) { arguments->flags |= CREATE_NO_WINDOW; });
    return {};
}

void ProcessTree::adopt(qint64 pid)
{
    if (!d->job)
        return;
    if (HANDLE child = OpenProcess(PROCESS_SET_QUOTA | PROCESS_TERMINATE, FALSE, static_cast<DWORD>(pid))) {
        AssignProcessToJobObject(d->job, child);
        CloseHandle(child);
    }
}

// A console program without a window cannot be asked: QProcess::terminate sends WM_CLOSE to windows only.
void ProcessTree::ask(qint64 pid, ToolProcess::StopRequest)
{
    kill(pid);
}

void ProcessTree::kill(qint64 pid)
{
    if (d->job && TerminateJobObject(d->job, 1))
        return;
    if (HANDLE child = OpenProcess(PROCESS_TERMINATE, FALSE, static_cast<DWORD>(pid))) {
        TerminateProcess(child, 1);
        CloseHandle(child);
    }
}

void ProcessTree::killRest(qint64)
{
    if (d->job)
        TerminateJobObject(d->job, 1);
}

} // namespace trunkline
