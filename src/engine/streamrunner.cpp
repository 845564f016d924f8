#include "engine/streamrunner.h"

#include "engine/importedentries.h"
#include "tools/exitcodes.h"

#include <QFileInfo>
#include <csignal>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

StreamRunner::StreamRunner(const Step &step, RunContext &context, QObject *parent)
    : ImportRunner(step, context, parent)
    , m_peek(this)
    , m_dumpParser(Tool::PgDump)
{
    connect(&m_peek, &StreamPeek::contentsRead, this, &StreamRunner::onPeeked);
    connect(&m_peek, &StreamPeek::processChanged, this, [this](qint64 pid, const QString &program, bool started) {
        record(ProcessChanged{pid, started ? processStartTime(pid) : QString(), program, started});
    });
}

StreamRunner::~StreamRunner() = default;

void StreamRunner::start()
{
    if (!context().plan.step(stepKindName(StepKind::Verify))) {
        keepSnapshot();
        return;
    }
    m_sourceReader = std::make_unique<SourceReader>(context(), step().id);
    connect(m_sourceReader.get(), &SourceReader::opened, this, [this](const QString &snapshot) {
        if (!snapshot.isEmpty()) {
            peek(snapshot);
            return;
        }
        m_sourceReader.release()->deleteLater();
        keepSnapshot();
    });
    connect(m_sourceReader.get(), &SourceReader::done, this, [this] {
        m_reading = false;
        ImportRunner::processEnded(*m_restoreEnd);
    });
    m_sourceReader->start();
}

void StreamRunner::keepSnapshot()
{
    m_snapshotKeeper = std::make_unique<SnapshotKeeper>();
    connect(m_snapshotKeeper.get(), &SnapshotKeeper::taken, this, [this](const Result<QString> &taken) {
        if (taken)
            peek(*taken);
        else
            fail(Error(u"error.stream-no-snapshot"_s, {}, taken.error().toolWords, taken.error().sqlState));
    });
    m_snapshotKeeper->take(context().address(Side::Source));
}

void StreamRunner::peek(const QString &snapshot)
{
    m_snapshot = u"--snapshot="_s + snapshot;
    ToolCommand dump = work().dump;
    dump.arguments.prepend(m_snapshot);
    log(LogLevel::Info, u"reading what will come from the head of the stream"_s);
    m_peek.read(dump, environmentOf(dump), work().restore.program, knownRoleNames(context()));
}

void StreamRunner::onPeeked(const Result<ArchiveContents> &contents)
{
    if (!contents) {
        for (const Problem &problem : m_peek.problems())
            context().addProblem(step().id, problem, Side::Source);
        const Error &error = contents.error();
        fail(Error(error.code(), error.message.arguments, context().redaction.clean(error.toolWords), error.sqlState));
        return;
    }
    m_preparing = false;
    context().archive = *contents;
    context().toc = contents->toc;
    startRestore();
}

void StreamRunner::aboutToStart(ToolProcess &restore)
{
    m_dump = std::make_unique<ToolProcess>();
    m_dump->setEndsWithParent(true);
    m_dump->setProgram(work().dump.program, QStringList{m_snapshot} + work().dump.arguments);
    m_dump->setEnvironment(environmentOf(work().dump));
    m_dump->setStandardOutputProcess(restore);
    connect(m_dump.get(), &ToolProcess::started, this, [this](qint64 pid) {
        m_dumpPid = pid;
        record(ProcessChanged{pid, processStartTime(pid), QFileInfo(work().dump.program).fileName(), true});
    });
    connect(m_dump.get(), &ToolProcess::stderrLines, this, [this](const QStringList &lines) {
        for (const QString &line : lines) {
            const bool insideRow = m_dumpError.cleanLine(line) == Redaction::mark();
            takeDump(m_dumpParser.feed(line), insideRow ? Redaction::mark() : QString());
        }
    });
    connect(m_dump.get(), &ToolProcess::done, this, &StreamRunner::onDumpEnded);
    m_dump->start();
}

/// Its activities are those of pg_restore at the other end of the pipe: only what it says is taken.
void StreamRunner::takeDump(const QList<OutputItem> &items, const QString &line)
{
    for (const OutputItem &item : items) {
        if (const auto *found = std::get_if<OutputProblem>(&item)) {
            m_lastDumpError = found->problem.toolWords;
            m_dumpProblems += found->problem;
        } else if (const auto *text = std::get_if<OutputText>(&item)) {
            log(text->level, line.isEmpty() ? text->text : line);
        }
    }
}

bool StreamRunner::lostItsReader(const ProcessEnd &end) const
{
    if (m_dumpStopped)
        return true;
#ifdef SIGPIPE
    if (end.kind == ProcessEnd::Kind::Crashed && end.exitCode == SIGPIPE)
        return true;
#endif
    // Windows tells a broken pipe as an invalid argument
    return end.kind == ProcessEnd::Kind::Exited && m_lastDumpError.contains("could not write"_L1) &&
           (m_lastDumpError.contains("Broken pipe"_L1) || m_lastDumpError.contains("Invalid argument"_L1));
}

void StreamRunner::onDumpEnded(const ProcessEnd &end)
{
    takeDump(m_dumpParser.flush());
    if (m_dumpPid > 0)
        record(ProcessChanged{m_dumpPid, {}, QFileInfo(work().dump.program).fileName(), false});
    m_dumpEnd = end;
    const bool well = end.kind == ProcessEnd::Kind::Exited && end.exitCode == 0;
    m_dumpFailed = !well && !lostItsReader(end) && !isCancelled();
    if (well || m_dumpFailed) {
        for (const Problem &problem : std::as_const(m_dumpProblems))
            context().addProblem(step().id, problem, Side::Source);
    }
    if (end.kind == ProcessEnd::Kind::NotStarted)
        m_lastDumpError = end.words;
    if (m_dumpFailed)
        stopTool(); // else it goes on with what it has until it wants more
    decide();
}

void StreamRunner::processEnded(const ProcessEnd &end)
{
    m_restoreEnd = end;
    const bool toTheEnd = end.kind == ProcessEnd::Kind::Exited && (end.exitCode == 0 || parser().errorsIgnored() >= 0);
    if (!toTheEnd && !m_dumpEnd && m_held.isEmpty()) {
        m_dumpStopped = true;
        m_dump->stop();
    }
    decide();
}

bool StreamRunner::holdsBack(const Problem &problem)
{
    if (m_dumpFailed)
        return true;
    const QString &words = problem.toolWords;
    const bool wantedMore = words.contains("could not read from input file"_L1) || words.contains("end of file"_L1) ||
                            words.contains("input file is too short"_L1);
    if (wantedMore)
        m_held += problem;
    return wantedMore;
}

void StreamRunner::decide()
{
    if (!m_dumpEnd || !m_restoreEnd)
        return;
    m_snapshotKeeper.reset();
    if (isCancelled()) {
        finish({StepEnd::Cancelled, m_restoreEnd->exitCode, -1, std::nullopt});
        return;
    }
    if (m_dumpFailed) {
        // what has arrived so far is told in the ledger all the same
        toolEnded(m_restoreEnd->exitCode);
        return;
    }
    for (const Problem &problem : std::as_const(m_held))
        addProblem(problem);
    const bool toTheEnd = m_restoreEnd->kind == ProcessEnd::Kind::Exited &&
                          (m_restoreEnd->exitCode == 0 || parser().errorsIgnored() >= 0);
    if (m_sourceReader && toTheEnd) {
        m_reading = true;
        m_sourceReader->exportEnded();
        return;
    }
    ImportRunner::processEnded(*m_restoreEnd);
}

StepResult StreamRunner::failure(const QString &code, int exitCode)
{
    if (!m_dumpFailed)
        return ImportRunner::failure(code, exitCode);
    StepResult result;
    result.end = StepEnd::Failed;
    result.exitCode = m_dumpEnd->exitCode;
    QString why = u"error.stream-source-failed"_s;
    if (m_dumpEnd->kind == ProcessEnd::Kind::NotStarted)
        why = u"error.tool-not-started"_s;
    else if (m_dumpEnd->kind == ProcessEnd::Kind::Crashed)
        why = exitErrorCode(m_dumpEnd->kind, m_dumpEnd->exitCode);
    result.error = Error(why, {QFileInfo(work().dump.program).fileName(), exitCodeText(m_dumpEnd->exitCode)},
                         context().redaction.clean(m_lastDumpError));
    return result;
}

void StreamRunner::cancel()
{
    if (m_sourceReader)
        m_sourceReader->cancel();
    if (m_snapshotKeeper)
        m_snapshotKeeper->cancel();
    if (m_preparing || m_reading) {
        m_peek.cancel();
        finish({StepEnd::Cancelled, -1, -1, std::nullopt});
        return;
    }
    if (m_dump && m_dump->isRunning()) {
        m_dumpStopped = true;
        m_dump->stop();
    }
    ImportRunner::cancel();
}

} // namespace trunkline
