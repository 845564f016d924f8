#include "engine/trialdump.h"

#include "core/redaction.h"

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

constexpr qsizetype keptLines = 40;

/// To stdout, since pg_dump ends with an fsync of its file and the null device refuses that; and without compressing
/// what nobody keeps.
QStringList trialArguments(const QStringList &exporting)
{
    QStringList arguments;
    for (qsizetype i = 0; i < exporting.size(); ++i) {
        if (exporting.at(i) == "-f"_L1 || exporting.at(i) == "-Z"_L1 || exporting.at(i) == "-j"_L1)
            ++i; // and its value
        else if (exporting.at(i) == "-Fd"_L1)
            arguments += u"-Fc"_s;
        else
            arguments += exporting.at(i);
    }
    return QStringList{u"-Z"_s, u"0"_s} + arguments;
}

bool isProgress(const QString &line)
{
    return line.startsWith("pg_dump: "_L1) && !line.startsWith("pg_dump: error: "_L1) &&
           !line.startsWith("pg_dump: warning: "_L1) && !line.startsWith("pg_dump: detail: "_L1) &&
           !line.startsWith("pg_dump: hint: "_L1) && !line.startsWith("pg_dump: [archiver"_L1) &&
           !line.contains("failed"_L1) && !line.contains("ERROR:"_L1);
}

} // namespace

TrialDumper::TrialDumper(QObject *parent)
    : QObject(parent)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        m_dump.tooLong = true;
        m_process->stop();
    });
}

TrialDumper::~TrialDumper() = default;

void TrialDumper::start(const ToolCommand &exporting, const std::optional<PassfileEntry> &passfileEntry,
                        const QString &runId, const QString &applicationName, int deadlineMs)
{
    cancel();
    m_dump = {};
    if (passfileEntry) {
        Result<std::unique_ptr<Passfile>> made = Passfile::create(runId, {*passfileEntry});
        if (!made) {
            m_dump.words = {made.error().toolWords};
            QMetaObject::invokeMethod(
                this, [this] { Q_EMIT finished(m_dump); }, Qt::QueuedConnection);
            return;
        }
        m_passfile = std::move(*made);
    }
    m_process = std::make_unique<ToolProcess>();
    m_process->setProgram(exporting.program, trialArguments(exporting.arguments));
    QProcessEnvironment environment = toolEnvironment(applicationName, m_passfile ? m_passfile->path() : QString());
    for (auto it = exporting.environment.cbegin(); it != exporting.environment.cend(); ++it)
        environment.insert(it.key(), it.value());
    m_process->setEnvironment(environment);
    m_process->discardStandardOutput();
    m_process->setEndsWithParent(true);
    connect(m_process.get(), &ToolProcess::stderrLines, this, &TrialDumper::takeLines);
    connect(m_process.get(), &ToolProcess::done, this, &TrialDumper::onDone);
    m_deadline.start(deadlineMs);
    m_clock.start();
    m_process->start();
}

void TrialDumper::cancel()
{
    m_deadline.stop();
    if (m_process) {
        m_process->disconnect(this);
        m_process.reset();
    }
    m_passfile.reset();
}

void TrialDumper::takeLines(const QStringList &lines)
{
    for (const QString &line : lines) {
        if (!isProgress(line))
            m_dump.words += Redaction().clean(line);
    }
    if (m_dump.words.size() > keptLines)
        m_dump.words = m_dump.words.mid(m_dump.words.size() - keptLines);
}

void TrialDumper::onDone(const ProcessEnd &end)
{
    m_deadline.stop();
    m_passfile.reset();
    m_process.release()->deleteLater();
    m_dump.elapsedMs = m_clock.elapsed();
    m_dump.complete = !m_dump.tooLong && end.kind == ProcessEnd::Kind::Exited && end.exitCode == 0;
    if (!end.words.isEmpty())
        m_dump.words += Redaction().clean(end.words);
    Q_EMIT finished(m_dump);
}

} // namespace trunkline
