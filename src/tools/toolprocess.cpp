#include "tools/toolprocess.h"

#include "tools/linesplitter.h"
#include "tools/processtree.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTimer>

namespace trunkline {

class ToolProcess::Private
{
public:
    explicit Private(ToolProcess *owner)
        : q(owner)
    {
    }
    void end(ProcessEnd::Kind kind, int code, const QString &words = {});
    void emitEnd();
    void drain(QProcess::ProcessChannel channel);
    void flush();

    ToolProcess *q;
    QProcess *process =
        new QProcess; ///< deleted at the end of this object, or at the end of the child if that is later
    QTimer graceTimer;
    ProcessTree tree;
    ProcessTree::Setup setup;
    StopRequest stopRequest = StopRequest::Terminate;
    LineSplitter errorSplitter;
    LineSplitter outputSplitter;
    qint64 pid = 0; ///< kept beyond the end of the child: its group is known by it
    bool stopping = false;
    std::optional<ProcessEnd> ended;
};

ToolProcess::ToolProcess(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this))
{
    d->process->setStandardInputFile(QProcess::nullDevice());
    d->graceTimer.setSingleShot(true);
    connect(&d->graceTimer, &QTimer::timeout, this, [this] { d->tree.kill(d->pid); });
    connect(d->process, &QProcess::started, this, [this] {
        d->pid = d->process->processId();
        d->tree.adopt(d->pid);
        Q_EMIT started(d->pid);
    });
    connect(d->process, &QProcess::readyReadStandardError, this, [this] { d->drain(QProcess::StandardError); });
    connect(d->process, &QProcess::readyReadStandardOutput, this, [this] { d->drain(QProcess::StandardOutput); });
    connect(d->process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        // Every other error is followed by finished().
        if (error == QProcess::FailedToStart)
            d->end(ProcessEnd::Kind::NotStarted, -1, d->process->errorString());
    });
    connect(d->process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        d->end(status == QProcess::NormalExit ? ProcessEnd::Kind::Exited : ProcessEnd::Kind::Crashed, code);
    });
}

ToolProcess::~ToolProcess()
{
    d->process->disconnect(this);
    if (!isRunning()) {
        delete d->process;
        return;
    }
    d->tree.kill(pid());
    // QProcess waits for the end when it is deleted. The window's thread does not wait; a worker's may be ending.
    if (thread() != QCoreApplication::instance()->thread()) {
        delete d->process;
        return;
    }
    d->process->setParent(QCoreApplication::instance());
    connect(d->process, &QProcess::finished, d->process, &QObject::deleteLater);
}

void ToolProcess::setProgram(const QString &program, const QStringList &arguments)
{
    d->process->setProgram(program);
    d->process->setArguments(arguments);
}

void ToolProcess::setEnvironment(const QProcessEnvironment &environment)
{
    d->process->setProcessEnvironment(environment);
}

void ToolProcess::setWorkingDirectory(const QString &folder)
{
    d->process->setWorkingDirectory(folder);
}

void ToolProcess::setStandardOutputFile(const QString &path)
{
    d->process->setStandardOutputFile(path);
}

void ToolProcess::setStandardOutputProcess(ToolProcess &reader)
{
    d->process->setStandardOutputProcess(reader.d->process);
}

void ToolProcess::discardStandardOutput()
{
    d->process->setStandardOutputFile(QProcess::nullDevice());
}

void ToolProcess::setStandardErrorFile(const QString &path)
{
    d->process->setStandardErrorFile(path, QIODevice::Append);
}

void ToolProcess::setRunAsUser(const QString &userName)
{
    d->setup.user = userName;
}

void ToolProcess::setStopRequest(StopRequest request)
{
    d->stopRequest = request;
}

void ToolProcess::setEndsWithParent(bool ends)
{
    d->setup.endsWithParent = ends;
}

void ToolProcess::start()
{
    const QString obstacle = d->tree.prepare(*d->process, d->setup);
    if (!obstacle.isEmpty()) {
        d->end(ProcessEnd::Kind::NotStarted, -1, obstacle);
    } else {
        d->process->start();
        if (d->process->processId() > 0)
            d->pid = d->process->processId();
    }
}

void ToolProcess::stop(int graceMs)
{
    if (!isRunning() || d->stopping)
        return;
    d->stopping = true;
    d->graceTimer.start(graceMs);
    d->tree.ask(pid(), d->stopRequest);
}

bool ToolProcess::isRunning() const
{
    return d->process->state() != QProcess::NotRunning;
}

qint64 ToolProcess::pid() const
{
    return isRunning() ? d->process->processId() : 0;
}

void ToolProcess::Private::drain(QProcess::ProcessChannel channel)
{
    if (!process->isReadable())
        return; // both channels go into files
    const bool isError = channel == QProcess::StandardError;
    LineSplitter &splitter = isError ? errorSplitter : outputSplitter;
    process->setReadChannel(channel);
    // In pieces, so that a flood costs neither memory nor one endless list.
    while (true) {
        const QByteArray chunk = process->read(LineSplitter::longestLine);
        if (chunk.isEmpty())
            return;
        const QStringList lines = splitter.feed(chunk);
        if (lines.isEmpty())
            continue;
        if (isError)
            Q_EMIT q->stderrLines(lines);
        else
            Q_EMIT q->stdoutLines(lines);
        // A receiver may have read on, through an event loop of its own, in the other channel.
        process->setReadChannel(channel);
    }
}

void ToolProcess::Private::flush()
{
    drain(QProcess::StandardError);
    drain(QProcess::StandardOutput);
    if (const QStringList lines = errorSplitter.flush(); !lines.isEmpty())
        Q_EMIT q->stderrLines(lines);
    if (const QStringList lines = outputSplitter.flush(); !lines.isEmpty())
        Q_EMIT q->stdoutLines(lines);
}

void ToolProcess::Private::end(ProcessEnd::Kind kind, int code, const QString &words)
{
    if (ended)
        return;
    ended =
        ProcessEnd{stopping && kind != ProcessEnd::Kind::NotStarted ? ProcessEnd::Kind::Stopped : kind, code, words};
    // Not from inside QProcess' own signal or start(): the receiver of done() may delete this object.
    QMetaObject::invokeMethod(
        q, [this] { emitEnd(); }, Qt::QueuedConnection);
}

void ToolProcess::Private::emitEnd()
{
    graceTimer.stop();
    // What the child left behind would go on writing: the workers of a parallel dump whose leader was killed.
    tree.killRest(pid);
    if (ended->kind != ProcessEnd::Kind::NotStarted)
        flush();
    const ProcessEnd end = *ended;
    Q_EMIT q->done(end);
}

} // namespace trunkline
