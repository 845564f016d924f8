#pragma once

#include "core/clienttools.h"
#include "core/runevent.h"

namespace trunkline {

/// One line of stderr taken apart.
struct OutputLine
{
    enum class Part
    {
        Message,      ///< begins a message
        Addition,     ///< "detail:" or "hint:", belongs to the message before
        Continuation, ///< has no program name: goes on where the line before ended
    };
    Part part = Part::Continuation;
    LogLevel level = LogLevel::Info;
    QString text; ///< without program name and level
};

/// Takes the program's name and the level off the lines of one utility, also where processes of a parallel run wrote
/// into each other's lines ("pg_dump:pg_dump: dumping contents…" and a line later " finished item…"). Pure.
class OutputLineSplitter
{
public:
    explicit OutputLineSplitter(Tool tool);
    OutputLine split(const QString &line);

private:
    OutputLine splitPsql(const QString &line) const;
    bool isTornRest(QStringView line) const;

    Tool m_tool;
    QString m_prefix;
    int m_tornPrefixes = 0; ///< program names that were seen without the text that belongs to them
};

} // namespace trunkline
