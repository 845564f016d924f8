#pragma once

#include "direct/directcopy.h"
#include "engine/archivereader.h"
#include "engine/progresswatcher.h"
#include "engine/steprunner.h"
#include "pg/job.h"

#include <QElapsedTimer>

namespace trunkline {

/// The import of the method direct: what the archive of definitions says is made by our own sessions, and the rows come
/// from the source in the snapshot that the definitions were exported from. Then every entry is accounted for, as after
/// pg_restore.
class DirectRunner : public StepRunner
{
    Q_OBJECT
public:
    DirectRunner(const Step &step, RunContext &context, QObject *parent = nullptr);
    ~DirectRunner() override;

    void start() override;
    void cancel() override;

Q_SIGNALS:
    // From the workers' threads; connected so that they arrive on the run's thread.
    void turned(int lane, int node, bool begins, bool ok);
    void moved(int node, qint64 rows, qint64 bytes);
    void warned(const QString &words, const QString &sqlState);
    void failed(int dumpId, const QString &statement, const trunkline::Error &error);

private:
    /// Everything that is known before the first statement is sent to the target.
    struct Prepared
    {
        std::shared_ptr<DirectCopy> copy;
        ArchiveContents archive; ///< with entries for everything
        std::shared_ptr<Connection> locks;
    };
    struct Question
    {
        DirectWork work;
        ArchiveContents definitions;
        SideAddress source;
        SideAddress target;
        QString snapshot;
        QSet<quint32> rowsStayBehind;
    };
    static Result<Prepared> prepare(const Question &question, const CancelToken &cancel);
    void onArchiveRead(const Result<ArchiveContents> &contents);
    void onPrepared(const Result<Prepared> &prepared);
    void copy();
    void onCopied(const Result<void> &copied);
    void readTarget();
    void onTargetRead(const Result<TargetContents> &contents);
    void onTurned(int lane, int node, bool begins, bool ok);
    void onMoved(int node, qint64 rows, qint64 bytes);
    void onFailed(int dumpId, const QString &statement, const Error &error);
    void releaseSource();
    void fail(const Error &error);
    const DirectWork &work() const { return std::get<DirectWork>(step().payload); }

    ArchiveReader m_reader;
    Job<Result<Prepared>> m_prepareJob;
    Job<Result<void>> m_copyJob;
    Job<Result<TargetContents>> m_targetJob;
    CancelToken m_cancel;
    std::optional<Prepared> m_prepared;
    std::optional<Error> m_error;          ///< why it did not come to the end
    QHash<int, OpenActivity> m_activities; ///< by lane
    ProgressWatcher m_watcher;
    QElapsedTimer m_told;         ///< since the throughput was told last
    QHash<int, qint64> m_movedOf; ///< bytes, by the nodes that are at work
    qint64 m_weightDone = 0;
    qint64 m_bytes = 0;
    qint64 m_rows = 0;
    bool m_reading = false;
    bool m_cancelled = false;
};

} // namespace trunkline
