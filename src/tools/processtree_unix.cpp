#include "tools/processtree.h"

#include <QFile>
#include <QProcess>

#include <cerrno>
#include <csignal>
#include <grp.h>
#include <pwd.h>
#include <unistd.h>
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

class ProcessTree::Private
{
};

ProcessTree::ProcessTree() = default;
ProcessTree::~ProcessTree() = default;

namespace {

struct ChildIdentity
{
    bool change = false;
    uid_t user = 0;
    gid_t group = 0;
};

/// Runs between fork and exec: async-signal-safe calls only.
void becomeChild(ChildIdentity identity, bool endsWithParent, pid_t parent)
{
    // A session of its own: stop() reaches the whole tree, and no utility can ask for a password on the terminal.
    ::setsid();
    if (identity.change) {
        if (::setgroups(0, nullptr) != 0 || ::setgid(identity.group) != 0 || ::setuid(identity.user) != 0)
            ::_exit(126);
    }
#ifdef Q_OS_LINUX
    // After setuid, which clears it. SIGQUIT ends a server without waiting for its sessions, and any other program.
    if (endsWithParent) {
        ::prctl(PR_SET_PDEATHSIG, SIGQUIT);
        if (::getppid() != parent)
            ::_exit(126);
    }
#else
    Q_UNUSED(endsWithParent)
    Q_UNUSED(parent)
#endif
}

void signalTree(qint64 pid, int number)
{
    if (pid <= 1)
        return;
    // Before the child has made its group, only the child itself is there.
    if (::kill(static_cast<pid_t>(-pid), number) != 0 && errno == ESRCH)
        ::kill(static_cast<pid_t>(pid), number);
}

} // namespace

QString ProcessTree::prepare(QProcess &process, const Setup &setup)
{
    ChildIdentity identity;
    if (!setup.user.isEmpty()) {
        const passwd *entry = ::getpwnam(QFile::encodeName(setup.user).constData());
        if (!entry)
            return u"user \"%1\" does not exist"_s.arg(setup.user);
        identity = {true, entry->pw_uid, entry->pw_gid};
    }
    const bool endsWithParent = setup.endsWithParent;
    const pid_t parent = ::getpid();
    process.setChildProcessModifier([=] { becomeChild(identity, endsWithParent, parent); });
    return {};
}

void ProcessTree::adopt(qint64)
{
}

void ProcessTree::ask(qint64 pid, ToolProcess::StopRequest request)
{
    signalTree(pid, request == ToolProcess::StopRequest::Interrupt ? SIGINT : SIGTERM);
    // A stopped process would not notice.
    signalTree(pid, SIGCONT);
}

void ProcessTree::kill(qint64 pid)
{
    signalTree(pid, SIGKILL);
}

void ProcessTree::killRest(qint64 pid)
{
    // The group only: the number of the child itself may belong to a stranger by now.
    if (pid > 1)
        ::kill(static_cast<pid_t>(-pid), SIGKILL);
}

} // namespace trunkline
