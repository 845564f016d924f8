#pragma once

#include "core/runevent.h"

#include <QRegularExpression>

namespace trunkline {

// What a line of a utility's stderr means. Stderr is progress, never proof.
struct OutputActivityStarted
{
    ActivityKind kind = ActivityKind::Other;
    QString name;
    int entry = -1; ///< dump id where the line carries one (with -j)
};
struct OutputActivityFinished
{
    int entry = -1; ///< the activity with this dump id; -1: the one that is open in the step (serial output)
};
struct OutputProblem
{
    Problem problem; ///< unredacted; several lines folded into one
};
struct OutputText
{
    LogLevel level = LogLevel::Info;
    QString text; ///< without the program's name in front
};
using OutputItem = std::variant<OutputActivityStarted, OutputActivityFinished, OutputProblem, OutputText>;

/// Turns the stderr of one utility (PostgreSQL 10 to 18, LC_ALL=C, -v) into items. Fed line by line; lines of an error
/// that spans several are held until the next message begins, so call flush() at the end. Pure.
class OutputParser
{
public:
    explicit OutputParser(Tool tool);
    QList<OutputItem> feed(const QString &line);
    QList<OutputItem> flush();
    /// N of "errors ignored on restore: N"; -1 where the line did not come. Counts double with -j.
    int errorsIgnored() const { return m_errorsIgnored; }

private:
    QList<OutputItem> message(const QString &text);
    QList<OutputItem> closePending();

    Tool m_tool;
    QString m_entry;       ///< "from TOC entry" of the error to come
    QStringList m_pending; ///< lines of the message that is not yet complete
    LogLevel m_pendingLevel = LogLevel::Info;
    int m_errorsIgnored = -1;
};

} // namespace trunkline
