#pragma once

#include "engine/importrunner.h"
#include "engine/snapshotkeeper.h"
#include "engine/sourcereader.h"
#include "engine/streampeek.h"

namespace trunkline {

/// Export and import in one: pg_dump whose output goes straight into pg_restore, in a snapshot that a session of ours
/// holds. What will come is read from the head of such a stream before (engine/streampeek.h), for the list and the
/// ledger. Both exit codes count, and the one that failed first is told as the cause: the other one only lost its end
/// of the pipe.
class StreamRunner : public ImportRunner
{
    Q_OBJECT
public:
    StreamRunner(const Step &step, RunContext &context, QObject *parent = nullptr);
    ~StreamRunner() override;

    void start() override;
    void cancel() override;

protected:
    void aboutToStart(ToolProcess &process) override;
    void processEnded(const ProcessEnd &end) override;
    bool holdsBack(const Problem &problem) override;
    bool isCutOff() const override { return m_dumpFailed; }
    StepResult failure(const QString &code, int exitCode) override;

private:
    const StreamWork &work() const { return std::get<StreamWork>(step().payload); }
    void keepSnapshot();
    void peek(const QString &snapshot);
    void onPeeked(const Result<ArchiveContents> &contents);
    void takeDump(const QList<OutputItem> &items, const QString &line = {});
    void onDumpEnded(const ProcessEnd &end);
    void decide();
    bool lostItsReader(const ProcessEnd &end) const;

    StreamPeek m_peek;
    std::unique_ptr<SourceReader> m_sourceReader;
    std::unique_ptr<SnapshotKeeper> m_snapshotKeeper;
    std::unique_ptr<ToolProcess> m_dump;
    OutputParser m_dumpParser;
    RedactionStream m_dumpError;
    QString m_snapshot;
    QString m_lastDumpError;
    QList<Problem> m_dumpProblems; ///< told once it is known that they are no consequence
    QList<Problem> m_held;         ///< of pg_restore, likewise
    std::optional<ProcessEnd> m_dumpEnd;
    std::optional<ProcessEnd> m_restoreEnd;
    qint64 m_dumpPid = 0;
    bool m_preparing = true;
    bool m_dumpFailed = false;
    bool m_dumpStopped = false; ///< by us, since nobody reads any more
    bool m_reading = false;     ///< everything has arrived, the source is not read to its end
};

} // namespace trunkline
