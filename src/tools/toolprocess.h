#pragma once

#include "core/error.h"

#include <QObject>
#include <QProcessEnvironment>

namespace trunkline {

/// How a child process ended.
struct ProcessEnd
{
    enum class Kind
    {
        Exited,     ///< exitCode is the program's
        Crashed,    ///< by a signal or an exception; exitCode is its number
        NotStarted, ///< missing, not executable, wrong architecture; `words` is the system's reason
        Stopped,    ///< after stop(); exitCode is what the program gave, if it still did
    };
    Kind kind = Kind::Exited;
    int exitCode = -1;
    QString words;
};

/// One child process: folds QProcess' signals into started() and exactly one done(). The child leads a process group of
/// its own (a Job Object on Windows), so that stop() ends the whole tree. Both output channels are always drained:
/// stderr as lines, stdout as lines or into a file. Lives on the thread that made it; needs an event loop.
class ToolProcess : public QObject
{
    Q_OBJECT
public:
    explicit ToolProcess(QObject *parent = nullptr);
    ~ToolProcess() override; ///< a child that still runs is killed with its tree

    void setProgram(const QString &program, const QStringList &arguments);
    void setEnvironment(const QProcessEnvironment &environment);
    void setWorkingDirectory(const QString &folder);
    /// stdout goes straight into this file instead of stdoutLines().
    void setStandardOutputFile(const QString &path);
    /// stdout goes through a pipe into another one's stdin, not through this process. To be called before either is
    /// started; both must be started then.
    void setStandardOutputProcess(ToolProcess &reader);
    /// stdout is thrown away by the system.
    void discardStandardOutput();
    /// stderr goes straight into this file, appended, instead of stderrLines().
    void setStandardErrorFile(const QString &path);
    /// The child runs as this user (Unix, when we are root): for servers that refuse to run as root.
    void setRunAsUser(const QString &userName);
    /// How stop() asks: the utilities end at SIGTERM, a server ends its sessions only at SIGINT.
    enum class StopRequest
    {
        Terminate,
        Interrupt,
    };
    void setStopRequest(StopRequest request);
    /// The child ends when this process dies in whatever way (Linux and Windows; elsewhere no effect). On Linux also
    /// when the thread that called start() ends.
    void setEndsWithParent(bool ends);

    /// Legal once. done() comes from the event loop, and its receiver may delete this object.
    void start();
    /// Asks the tree to end (SIGTERM; on Windows the job is ended at once), kills it after `graceMs`.
    void stop(int graceMs = 5000);
    bool isRunning() const;
    qint64 pid() const;

Q_SIGNALS:
    void started(qint64 pid);
    /// Whole lines without their line ends, invalid UTF-8 replaced; a line over 64 KiB comes in pieces.
    void stderrLines(const QStringList &lines);
    void stdoutLines(const QStringList &lines);
    void done(const trunkline::ProcessEnd &end);

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// The clean environment that utilities run in: PATH, HOME, temporary folders and what the system needs, no PG*
/// variable, LC_ALL=C, PGCLIENTENCODING=UTF8, PGAPPNAME, PGCONNECT_TIMEOUT=10, and PGPASSFILE where a passfile is
/// given.
QProcessEnvironment toolEnvironment(const QString &applicationName, const QString &passfile);

/// A text that tells one process from a later one with the same pid (start time since boot); empty when there is none.
QString processStartTime(qint64 pid);
bool processIsAlive(qint64 pid, const QString &startTime);
/// Ends a process group that a run which is gone left behind. False when it was not alive.
bool endProcessTree(qint64 pid, const QString &startTime);

} // namespace trunkline
