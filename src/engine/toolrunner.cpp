#include "engine/toolrunner.h"

#include "tools/exitcodes.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

ToolCommand commandOf(const Step &step)
{
    if (const auto *stream = std::get_if<StreamWork>(&step.payload))
        return stream->restore;
    return std::get<ToolCommand>(step.payload);
}

} // namespace

ToolRunner::ToolRunner(const Step &step, RunContext &context, QObject *parent)
    : StepRunner(step, context, parent)
    , m_command(commandOf(step))
    , m_parser(m_command.tool, m_command.arguments.contains(u"-j"_s))
    , m_activities(context, step.id)
{
}

ToolRunner::~ToolRunner()
{
    if (!command().inputFile.isEmpty())
        QFile::remove(command().inputFile);
}

void ToolRunner::start()
{
    startTool();
}

void ToolRunner::startTool(const QStringList &further)
{
    if (!writeInputFile()) {
        finish(failure(u"error.step-input-file"_s, -1));
        return;
    }
    const ToolCommand &tool = command();
    m_process = std::make_unique<ToolProcess>();
    // whoever goes on with the run does not find it at work
    m_process->setEndsWithParent(true);
    m_process->setProgram(tool.program, further + tool.arguments);
    m_process->setEnvironment(environmentOf(tool));
    if (!tool.standardOutputFile.isEmpty())
        m_process->setStandardOutputFile(tool.standardOutputFile);
    connect(m_process.get(), &ToolProcess::started, this, [this](qint64 pid) {
        m_pid = pid;
        record(ProcessChanged{pid, processStartTime(pid), QFileInfo(command().program).fileName(), true});
    });
    connect(m_process.get(), &ToolProcess::stderrLines, this,
            [this](const QStringList &lines) { onLines(lines, m_standardError); });
    connect(m_process.get(), &ToolProcess::stdoutLines, this,
            [this](const QStringList &lines) { onLines(lines, m_standardOutput); });
    connect(m_process.get(), &ToolProcess::done, this, &ToolRunner::onDone);
    aboutToStart(*m_process);
    m_process->start();
    watchProgress();
}

void ToolRunner::watchProgress()
{
    if (step().kind != StepKind::Export && step().kind != StepKind::Import)
        return;
    m_watcher = std::make_unique<ProgressWatcher>(context(), step().id, command().side,
                                                  [this] { return m_activities.openActivities(); });
    if (step().kind == StepKind::Export)
        m_watcher->setArchive(context().plan.dumpFile);
    connect(m_watcher.get(), &ProgressWatcher::progressed, this, [this](const ActivityProgressed &told) {
        m_activities.progressed(told);
        activityCounted(m_activities);
    });
    m_watcher->start();
}

QProcessEnvironment ToolRunner::environmentOf(const ToolCommand &tool) const
{
    QProcessEnvironment environment =
        toolEnvironment(context().plan.applicationName, context().passfile ? context().passfile->path() : QString());
    for (auto it = tool.environment.begin(); it != tool.environment.end(); ++it)
        environment.insert(it.key(), it.value());
    return environment;
}

void ToolRunner::aboutToStart(ToolProcess &)
{
}

bool ToolRunner::holdsBack(const Problem &)
{
    return false;
}

void ToolRunner::stopTool()
{
    if (m_process && m_process->isRunning())
        m_process->stop();
}

bool ToolRunner::writeInputFile()
{
    const ToolCommand &tool = command();
    if (tool.inputFile.isEmpty())
        return true;
    QFile file(tool.inputFile);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate, QFile::ReadOwner | QFile::WriteOwner) &&
           file.write(tool.inputText.toUtf8()) >= 0 && file.flush();
}

void ToolRunner::cancel()
{
    m_cancelled = true;
    if (m_process && m_process->isRunning())
        m_process->stop();
    else
        finish({StepEnd::Cancelled, -1, -1, std::nullopt});
}

void ToolRunner::onLines(const QStringList &lines, RedactionStream &channel)
{
    for (const QString &line : lines) {
        // A value of a row can go on over several lines, and only the whole line tells where a message begins.
        const bool insideRow = channel.cleanLine(line) == Redaction::mark();
        take(m_parser.feed(line), insideRow ? Redaction::mark() : QString());
    }
}

void ToolRunner::take(const QList<OutputItem> &items, const QString &line)
{
    for (const OutputItem &item : items) {
        if (const auto *started = std::get_if<OutputActivityStarted>(&item)) {
            m_activities.started(*started, weightOf(*started));
            activityCounted(m_activities);
        } else if (const auto *finished = std::get_if<OutputActivityFinished>(&item)) {
            m_activities.finished(*finished);
            activityCounted(m_activities);
        } else if (const auto *found = std::get_if<OutputProblem>(&item)) {
            // What a utility says because we ended it is not a problem of the migration.
            if (m_cancelled)
                continue;
            m_lastError = found->problem.toolWords;
            Problem problem = found->problem;
            problem.entry = found->entry;
            if (!holdsBack(problem))
                addProblem(problem);
        } else if (const auto *text = std::get_if<OutputText>(&item)) {
            log(text->level, line.isEmpty() ? text->text : line);
        }
    }
}

void ToolRunner::activityCounted(const ActivityTracker &activities)
{
    const StepProgress progress{activities.startedCount(), step().expectedItems, ProgressUnit::Items};
    if (progress.done != m_counted)
        record(progress);
    m_counted = progress.done;
}

qint64 ToolRunner::weightOf(const OutputActivityStarted &) const
{
    return 1;
}

void ToolRunner::onDone(const ProcessEnd &end)
{
    m_watcher.reset();
    take(m_parser.flush());
    const bool ended = end.kind == ProcessEnd::Kind::Exited;
    m_activities.closeAll(ended && end.exitCode == 0);
    if (m_pid > 0)
        record(ProcessChanged{m_pid, {}, QFileInfo(command().program).fileName(), false});
    processEnded(end);
}

void ToolRunner::processEnded(const ProcessEnd &end)
{
    if (m_cancelled || end.kind == ProcessEnd::Kind::Stopped) {
        finish({StepEnd::Cancelled, end.exitCode, -1, std::nullopt});
        return;
    }
    switch (end.kind) {
    case ProcessEnd::Kind::NotStarted:
        m_lastError = end.words;
        finish(failure(u"error.tool-not-started"_s, -1));
        break;
    case ProcessEnd::Kind::Crashed:
        finish(failure(exitErrorCode(end.kind, end.exitCode), end.exitCode));
        break;
    default:
        toolEnded(end.exitCode);
    }
}

void ToolRunner::toolEnded(int exitCode)
{
    if (exitCode == 0)
        finish({endByProblems(), exitCode, -1, std::nullopt});
    else
        finish(failure(exitErrorCode(ProcessEnd::Kind::Exited, exitCode), exitCode));
}

StepResult ToolRunner::failure(const QString &code, int exitCode)
{
    StepResult result;
    result.end = StepEnd::Failed;
    result.exitCode = exitCode;
    result.error = Error(code, {QFileInfo(command().program).fileName(), exitCodeText(exitCode)},
                         context().redaction.clean(m_lastError));
    return result;
}

} // namespace trunkline
