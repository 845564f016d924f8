#pragma once

#include "tools/toolprocess.h"

#include <memory>

class QProcess;

namespace trunkline {

/// What belongs to the operating system about one child and its children: a process group on Unix, a Job Object on
/// Windows. Owned by ToolProcess, same thread. prepare() comes before QProcess::start, adopt() after started().
class ProcessTree
{
public:
    ProcessTree();
    ~ProcessTree();

    struct Setup
    {
        QString user;
        bool endsWithParent = false;
    };
    /// Empty, or the reason why the child cannot be started like this.
    QString prepare(QProcess &process, const Setup &setup);
    void adopt(qint64 pid);
    /// Asks all of the tree; where the system cannot ask, it is ended.
    void ask(qint64 pid, ToolProcess::StopRequest request);
    void kill(qint64 pid);
    /// Ends what is left of the tree after the child itself has ended.
    void killRest(qint64 pid);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace trunkline
