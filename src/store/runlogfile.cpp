#include "store/runlogfile.h"

#include "core/json_names.h"

#include <QFile>
#include <array>
#include <cstring>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

void appendEscaped(QByteArray &out, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    // most lines have nothing to escape
    if (std::strpbrk(utf8.constData(), "\\\n\r\t") == nullptr && !utf8.contains('\0')) {
        out += utf8;
        return;
    }
    for (const char c : utf8) {
        switch (c) {
        case '\\':
            out += "\\\\";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\r':
            out += "\\r";
            break;
        case '\t':
            out += "\\t";
            break;
        default:
            out += c;
        }
    }
}

QString unescaped(QByteArrayView bytes)
{
    if (!bytes.contains('\\'))
        return QString::fromUtf8(bytes);
    QByteArray out;
    out.reserve(bytes.size());
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (bytes.at(i) != '\\' || i + 1 == bytes.size()) {
            out += bytes.at(i);
            continue;
        }
        const char c = bytes.at(++i);
        out += c == 'n' ? '\n' : c == 'r' ? '\r' : c == 't' ? '\t' : c;
    }
    return QString::fromUtf8(out);
}

void appendLogFileLine(QByteArray &out, const RunEvent &event, const LogLine &line)
{
    out += QByteArray::number(event.sequence);
    out += '\t';
    out += QByteArray::number(event.at);
    out += '\t';
    out += enumName(line.level).toLatin1();
    out += '\t';
    appendEscaped(out, event.stepId);
    out += '\t';
    appendEscaped(out, line.text);
    out += '\n';
}

std::optional<RunEvent> parsedLogFileLine(QByteArrayView line)
{
    std::array<QByteArrayView, 4> fields;
    for (QByteArrayView &field : fields) {
        const qsizetype tab = line.indexOf('\t');
        if (tab < 0)
            return std::nullopt;
        field = line.first(tab);
        line = line.sliced(tab + 1);
    }
    bool sequenceOk = false;
    bool atOk = false;
    RunEvent event;
    event.sequence = fields[0].toLongLong(&sequenceOk);
    event.at = fields[1].toLongLong(&atOk);
    const auto level = enumFromName<LogLevel>(QString::fromLatin1(fields[2]));
    if (!sequenceOk || !atOk || !level)
        return std::nullopt;
    event.stepId = unescaped(fields[3]);
    event.payload = LogLine{*level, unescaped(line)};
    return event;
}

} // namespace

Result<qint64> RunLogFile::append(const QList<RunEvent> &events) const
{
    QByteArray bytes;
    for (const RunEvent &event : events) {
        if (const auto *line = std::get_if<LogLine>(&event.payload))
            appendLogFileLine(bytes, event, *line);
    }
    QFile file(m_path);
    if (bytes.isEmpty())
        return file.size();
    if (!file.open(QFile::ReadWrite, QFile::ReadOwner | QFile::WriteOwner))
        return Error(u"error.history-write"_s, {m_path}, file.errorString());
    const qint64 before = file.size();
    // what a crash left without an end stays a line of its own
    if (before > 0 && file.seek(before - 1) && file.read(1) != "\n")
        bytes.prepend('\n');
    file.seek(before);
    if (file.write(bytes) != bytes.size() || !file.flush()) {
        const QString words = file.errorString();
        file.close();
        truncate(before);
        return Error(u"error.history-write"_s, {m_path}, words);
    }
    return before;
}

void RunLogFile::truncate(qint64 size) const
{
    if (QFile::exists(m_path))
        QFile::resize(m_path, size);
}

Result<QList<RunEvent>> RunLogFile::read() const
{
    QFile file(m_path);
    if (!file.exists())
        return QList<RunEvent>();
    if (!file.open(QFile::ReadOnly))
        return Error(u"error.history-read"_s, {m_path}, file.errorString());
    const QByteArray content = file.readAll();
    QList<RunEvent> events;
    qsizetype begin = 0;
    while (begin < content.size()) {
        qsizetype end = content.indexOf('\n', begin);
        if (end < 0)
            end = content.size();
        if (auto event = parsedLogFileLine(QByteArrayView(content).sliced(begin, end - begin)))
            events += std::move(*event);
        begin = end + 1;
    }
    return events;
}

std::optional<RunEvent> RunLogFile::last() const
{
    constexpr qint64 tailSize = 256 * 1024;
    QFile file(m_path);
    if (!file.open(QFile::ReadOnly))
        return std::nullopt;
    const qint64 skipped = qMax<qint64>(0, file.size() - tailSize);
    file.seek(skipped);
    const QByteArray tail = file.readAll();
    qsizetype end = tail.size();
    while (end > 0) {
        const qsizetype begin = tail.lastIndexOf('\n', end - 1) + 1;
        if (begin == 0 && skipped > 0)
            break; // the second half of a line
        if (auto event = parsedLogFileLine(QByteArrayView(tail).sliced(begin, end - begin)))
            return event;
        end = begin - 1;
    }
    return std::nullopt;
}

} // namespace trunkline
