#pragma once

#include "core/clienttools.h"
#include "core/runevent.h"
#include "tools/outputline.h"

namespace trunkline {

// What a line of a utility's stderr means. Stderr is progress, never proof.
struct OutputActivityStarted
{
    ActivityKind kind = ActivityKind::Other;
    QString name;
    /// Dump id where the line carries one (with -j); below -1 a number of the parser's own, where a line that finishes
    /// it will come; -1: one after the other.
    int entry = -1;
};
struct OutputActivityFinished
{
    int entry = -1; ///< the activity with this number; -1: the one that is open in the step (serial output)
};
struct OutputProblem
{
    Problem problem; ///< unredacted; several lines folded into one
    int entry = -1;  ///< dump id of the archive's entry; -1 unknown
};
struct OutputText
{
    LogLevel level = LogLevel::Info;
    QString text; ///< without the program's name in front
};
using OutputItem = std::variant<OutputActivityStarted, OutputActivityFinished, OutputProblem, OutputText>;

/// Turns the stderr of one utility (PostgreSQL 10 to 18, LC_ALL=C, -v) into items. Fed line by line. Every line comes
/// back at once as one OutputText, the log; what it means comes beside it. An error that spans several lines comes as
/// one OutputProblem when the next message begins, so call flush() at the end. With -j the lines of several processes
/// tear and mix: what cannot be told apart stays text, and nothing is dropped. Pure.
class OutputParser
{
public:
    /// `parallel`: pg_dump with several jobs, whose lines come from as many processes.
    explicit OutputParser(Tool tool, bool parallel = false);
    QList<OutputItem> feed(const QString &line);
    QList<OutputItem> flush();
    /// N of "errors ignored on restore: N"; -1 where the line did not come. Counts double with -j.
    int errorsIgnored() const { return m_errorsIgnored; }

private:
    struct TocReference
    {
        int entry = -1;
        QString description;
        QString tag; ///< as it stands there: tag and owner
    };

    void message(const OutputLine &line);
    bool takeErrorsIgnored(const QString &text);
    void progress(const QString &text);
    void continued(const QString &text);
    void beginProblem(LogLevel level, const QString &text);
    bool belongsToPending(const QString &text) const;
    void closeProblem();
    TocReference takeReference(const QString &words, const QString &statement);
    QString objectName(const TocReference &reference) const;
    void startActivity(ActivityKind kind, const QString &name, int entry = -1);
    void finishOfDump(const QString &description, const QString &tag);
    void startNamed(ActivityKind kind, const QString &quotedName);
    void rememberName(const QString &description, const QString &name);

    Tool m_tool;
    OutputLineSplitter m_splitter;
    QList<OutputItem> m_items;        ///< of the feed() under way
    QList<TocReference> m_references; ///< "from TOC entry" lines whose error is still to come
    bool m_openReference = false;     ///< the last line was such a one
    TocReference m_lastReference;     ///< serial output: of the entry under way, once it had an error
    QStringList m_pending;            ///< lines of the problem that may not be complete
    qsizetype m_pendingSize = 0;
    LogLevel m_pendingLevel = LogLevel::Info;
    int m_otherMessages = 0;                         ///< that came since the last line of the pending problem
    std::optional<OutputActivityStarted> m_openName; ///< an activity whose name goes on in the next line
    QString m_openDescription;
    QList<std::pair<QString, QString>> m_recentNames; ///< description and qualified name of the last entries created
    ActivityKind m_serialKind = ActivityKind::Other;
    bool m_parallel = false;
    bool m_parallelDump = false;
    QList<std::pair<int, QString>> m_openTables; ///< of a parallel dump: number and qualified name
    int m_lastOwnNumber = -1;
    int m_errorsIgnored = -1;
};

} // namespace trunkline
