#include "tools/toolsprobe.h"

#include "tools/toolprocess.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

ToolsProbe::ToolsProbe(ToolsPlace place, QObject *parent)
    : QObject(parent)
    , m_place(std::move(place))
{
    m_tools.folder = m_place.folder;
    m_tools.origin = m_place.origin;
    m_tools.programs = m_place.programs;
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(deadlineMs);
    connect(&m_deadline, &QTimer::timeout, this, [this] { m_process->stop(0); });
}

ToolsProbe::~ToolsProbe() = default;

void ToolsProbe::start()
{
    m_toAsk = m_place.programs.keys();
    if (m_place.isWrapper)
        failed(Error(u"error.tools-wrapper"_s, {m_place.folder}));
    else if (m_toAsk.isEmpty())
        failed(Error(u"error.tools-missing"_s, {toolName(Tool::PgDump), m_place.folder}));
    else
        ask(m_toAsk.takeFirst());
}

void ToolsProbe::ask(Tool tool)
{
    m_answer.clear();
    m_complaint.clear();
    m_tooMuch = false;
    m_process = std::make_unique<ToolProcess>();
    m_process->setProgram(m_place.programs.value(tool), {u"--version"_s});
    m_process->setEnvironment(toolEnvironment({}, {}));
    const auto collect = [this](QString &text, const QStringList &lines) {
        for (const QString &line : lines) {
            if (text.size() + line.size() > longestAnswer) {
                m_tooMuch = true;
                m_process->stop(0);
                return;
            }
            text += line + u'\n';
        }
    };
    connect(m_process.get(), &ToolProcess::stdoutLines, this,
            [this, collect](const QStringList &lines) { collect(m_answer, lines); });
    connect(m_process.get(), &ToolProcess::stderrLines, this,
            [this, collect](const QStringList &lines) { collect(m_complaint, lines); });
    connect(m_process.get(), &ToolProcess::done, this, [this, tool](const ProcessEnd &end) {
        m_deadline.stop();
        const QString program = m_place.programs.value(tool);
        const QString words = (m_complaint.isEmpty() ? end.words : m_complaint).trimmed();
        switch (end.kind) {
        case ProcessEnd::Kind::NotStarted:
            return failed(Error(u"error.tools-not-started"_s, {program}, words));
        case ProcessEnd::Kind::Stopped:
            if (m_tooMuch)
                return failed(Error(u"error.tools-not-a-utility"_s, {program}));
            return failed(Error(u"error.tools-no-answer"_s, {program}));
        case ProcessEnd::Kind::Crashed:
            return failed(Error(u"error.tools-crashed"_s, {program, QString::number(end.exitCode)}, words));
        case ProcessEnd::Kind::Exited:
            break;
        }
        if (end.exitCode != 0)
            return failed(Error(u"error.tools-not-usable"_s, {program, QString::number(end.exitCode)}, words));
        answered(tool, m_answer);
    });
    m_deadline.start();
    m_process->start();
}

std::optional<ToolsProbe::Version> ToolsProbe::versionOf(Tool tool, const QString &answer)
{
    // "pg_dump (PostgreSQL) 15.18 (Debian 15.18-0+deb12u1)", "psql (PostgreSQL) 19beta1"
    static const QRegularExpression pattern(u"^(\\w+) \\([^)]+\\) ((\\d+)(?:\\.(\\d+))?\\S*)"_s);
    const QRegularExpressionMatch match = pattern.match(answer);
    if (!match.hasMatch() || match.captured(1) != toolName(tool))
        return std::nullopt;
    return Version{match.captured(2), match.captured(3).toInt(), match.captured(4).toInt()};
}

void ToolsProbe::answered(Tool tool, const QString &answer)
{
    const std::optional<Version> version = versionOf(tool, answer);
    if (!version)
        return failed(
            Error(u"error.tools-not-a-utility"_s, {m_place.programs.value(tool)}, answer.left(200).trimmed()));
    if (tool == Tool::PgDump) {
        m_tools.version = version->text;
        m_tools.major = version->major;
        m_tools.minor = version->minor;
    } else if (m_tools.major > 0 && version->major != m_tools.major) {
        return failed(Error(u"error.tools-mixed"_s, {toolName(tool), version->text, m_tools.version}));
    }
    if (!m_toAsk.isEmpty())
        return ask(m_toAsk.takeFirst());
    for (const Tool needed : {Tool::PgDump, Tool::PgRestore, Tool::PgDumpall, Tool::Psql}) {
        if (!m_place.programs.contains(needed))
            return failed(Error(u"error.tools-missing"_s, {toolName(needed), m_place.folder}));
    }
    finish();
}

void ToolsProbe::failed(Error defect)
{
    m_tools.defect = std::move(defect);
    finish();
}

void ToolsProbe::finish()
{
    // Later: start() may be on the stack, or a signal of m_process.
    QMetaObject::invokeMethod(
        this, [this] { Q_EMIT finished(m_tools); }, Qt::QueuedConnection);
}

} // namespace trunkline
