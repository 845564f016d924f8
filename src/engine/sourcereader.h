#pragma once

#include "engine/runcontext.h"
#include "pg/job.h"

#include <QObject>

namespace trunkline {

/// Reads the source while it is exported, in the same snapshot, so that the target can be compared with exactly what
/// was exported. Holds the snapshot until pg_dump has ended and everything is read, and not longer: it keeps the
/// source's server from vacuuming. What was read is put into the run's context; where it cannot be had, nothing is,
/// and the comparison reads the source later. Lives on the run's thread, belongs to the step.
class SourceReader : public QObject
{
    Q_OBJECT
public:
    SourceReader(RunContext &context, const QString &stepId, QObject *parent = nullptr);
    ~SourceReader() override;

    /// Leads to opened().
    void start();
    /// pg_dump has ended: leads to done() once everything is read. Sequences are read again, as pg_dump reads them at a
    /// moment of its own.
    void exportEnded();
    void cancel();
    /// What it tells from now on belongs to another step, whose own lanes end before `firstLane`.
    void continueIn(const QString &stepId, int firstLane);

Q_SIGNALS:
    /// The snapshot that pg_dump is to use; empty where there is none.
    void opened(const QString &snapshot);
    void done();
    /// From a worker's thread.
    void turned(const QString &name, int lane, bool begins, bool ok);

private:
    struct Opened
    {
        std::shared_ptr<ComparedSide> side;
        std::shared_ptr<const PlannedObjects> planned;
        ComparisonScope scope;
        int connections = 0; ///< that may read tables
    };
    static Result<Opened> openForExport(const ComparisonTask &task, const CancelToken &cancel);
    void onOpened(const Result<Opened> &opened);
    void read();
    void readSequences();
    void finishWhenBothEnded();
    void onTurned(const QString &name, int lane, bool begins, bool ok);

    RunContext &m_context;
    QString m_stepId;
    int m_firstLane = 1; ///< pg_dump's own are in the lane before
    ComparisonTask m_task;
    ReadingOrder m_order;
    Job<Result<Opened>> m_openJob;
    Job<SideReading> m_readJob;
    std::optional<Opened> m_opened;
    std::optional<SideReading> m_reading;
    QHash<int, qint64> m_activities; ///< by lane
    bool m_exportEnded = false;
};

} // namespace trunkline
