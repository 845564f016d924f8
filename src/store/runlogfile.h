#pragma once

#include "core/result.h"
#include "core/runevent.h"

#include <QList>

namespace trunkline {

/// The log of one run as a text file: a line per LogLine event, with sequence, milliseconds, level, step and text
/// between tabs; line breaks, tabs and backslashes in the text are written as \n, \r, \t and \\. Readable with any
/// tool while the run goes on. A last line that a crash cut off does no harm.
class RunLogFile
{
public:
    explicit RunLogFile(QString path)
        : m_path(std::move(path))
    {
    }

    /// Adds the LogLine events among these, all or none; the size before, to be given to truncate().
    /// "error.history-write" with the path.
    Result<qint64> append(const QList<RunEvent> &events) const;
    void truncate(qint64 size) const;
    /// Lines that cannot be read are left out. "error.history-read" with the path; a missing file is an empty log.
    Result<QList<RunEvent>> read() const;
    /// The last event that can be read, looked for at the end of the file only.
    std::optional<RunEvent> last() const;

private:
    QString m_path;
};

} // namespace trunkline
