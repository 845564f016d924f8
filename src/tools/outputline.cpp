#include "tools/outputline.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

/// What a worker says beside errors: such a line is no error, whatever torn pieces stand before it.
bool isProgressText(QStringView text)
{
    static const QRegularExpression pattern(
        u"^(?:(?:launching|finished|processing|skipping) item \\d+ |creating |processing data for |dumping contents of "
        u"|"
        "executing |restored |restoring |entering main |finished main |saving |reading |from TOC entry \\d+; )"_s);
    return pattern.match(text).hasMatch();
}

bool beginsError(QStringView text)
{
    return text.startsWith("could not execute query: "_L1) || text.startsWith("COPY failed for table "_L1) ||
           text.startsWith("error returned by PQputCopyData"_L1);
}

/// A tear leaves at most one name per process.
constexpr int mostTornPrefixes = 64;

} // namespace

OutputLineSplitter::OutputLineSplitter(Tool tool)
    : m_tool(tool)
    , m_prefix(toolName(tool) + u':')
{
}

OutputLine OutputLineSplitter::split(const QString &line)
{
    if (m_tool == Tool::Psql)
        return splitPsql(line);
    OutputLine result;
    QStringView rest(line);
    int prefixes = 0;
    bool error = false;
    bool warning = false;
    bool addition = false;
    if (!rest.startsWith(m_prefix)) {
        if (!isTornRest(rest)) {
            result.text = line;
            return result;
        }
        prefixes = 1;
        m_tornPrefixes = qMax(0, m_tornPrefixes - 1);
    }
    // libpq's own "[archiver (db)]" and its kind stand there up to version 11.
    static const QRegularExpression oldModule(u"^\\[[a-z ()]+\\] "_s);
    while (true) {
        if (rest.startsWith(m_prefix)) {
            rest = rest.sliced(m_prefix.size());
            ++prefixes;
        } else if (rest.startsWith(u' ')) {
            rest = rest.sliced(1);
        } else if (rest.startsWith("error: "_L1) || rest.startsWith("fatal: "_L1)) {
            rest = rest.sliced(6);
            error = true;
        } else if (rest.startsWith("warning: "_L1)) {
            rest = rest.sliced(8);
            warning = true;
        } else if (rest.startsWith("detail: "_L1)) {
            rest = rest.sliced(7);
            addition = true;
        } else if (rest.startsWith("hint: "_L1)) {
            rest = rest.sliced(5);
            addition = true;
        } else if (const QRegularExpressionMatch match = oldModule.match(rest); match.hasMatch()) {
            rest = rest.sliced(match.capturedLength());
            // These versions write no level; only errors and the start of one name the module with "(db)".
            error = error || beginsError(rest) || rest.startsWith("query failed: "_L1) ||
                    rest.startsWith("connection to database "_L1);
        } else {
            break;
        }
    }
    m_tornPrefixes = qMin(m_tornPrefixes + qMax(0, prefixes - 1), mostTornPrefixes);
    if ((error || addition) && isProgressText(rest)) {
        // The "error:" belongs to a text that is still to come, and which is known as an error without it.
        error = false;
        addition = false;
    } else if (!error && beginsError(rest)) {
        // Its "error:" stands somewhere else.
        error = true;
    }
    result.part = addition && !error && !warning ? OutputLine::Part::Addition : OutputLine::Part::Message;
    result.level = error ? LogLevel::Error : warning ? LogLevel::Warning : LogLevel::Info;
    result.text = rest.toString();
    // The server's own notices come through with their severity.
    if (result.text.startsWith("WARNING:  "_L1) && !error)
        result.level = LogLevel::Warning;
    return result;
}

/// True for a line without the program's name that begins a message all the same, because its name was seen before.
bool OutputLineSplitter::isTornRest(QStringView line) const
{
    if (beginsError(line))
        return true;
    if (m_tornPrefixes == 0)
        return false;
    const QStringView text = line.startsWith(u' ') ? line.sliced(1) : line;
    return text.startsWith(m_prefix) || isProgressText(text) || text.startsWith("error: "_L1) ||
           text.startsWith("warning: "_L1);
}

OutputLine OutputLineSplitter::splitPsql(const QString &line) const
{
    static const QRegularExpression withFile(
        u"^psql:.*:\\d+: (?:(ERROR|FATAL|PANIC|WARNING|NOTICE|INFO|LOG|DEBUG|error|fatal|warning|detail|hint): +)?(.*)$"_s);
    static const QRegularExpression own(u"^psql: (?:(error|fatal|warning|detail|hint): )?(.*)$"_s);
    QRegularExpressionMatch match = withFile.match(line);
    if (!match.hasMatch())
        match = own.match(line);
    if (!match.hasMatch())
        return {OutputLine::Part::Continuation, LogLevel::Info, line};
    const QString severity = match.captured(1);
    const QString text = match.captured(2);
    if (severity == "detail"_L1 || severity == "hint"_L1)
        return {OutputLine::Part::Addition, LogLevel::Error, text};
    const bool isServer = !severity.isEmpty() && severity.at(0).isUpper();
    OutputLine result{OutputLine::Part::Message, LogLevel::Info, isServer ? severity + u":  "_s + text : text};
    if (severity == "WARNING"_L1 || severity == "warning"_L1)
        result.level = LogLevel::Warning;
    else if (severity == "ERROR"_L1 || severity == "FATAL"_L1 || severity == "PANIC"_L1 || !isServer)
        // psql's own messages without a level are errors: "invalid command \x"
        result.level = LogLevel::Error;
    return result;
}

} // namespace trunkline
