#pragma once

#include "engine/activityprogress.h"
#include "engine/runcontext.h"

#include <QObject>
#include <QThread>
#include <QTimer>

namespace trunkline {

/// Looks about once a second at what a server tells of the work of the run's sessions, in a session and a thread of its
/// own, and records it for the step's activities. Where the server has no room for that session, or does not let it in,
/// the step goes on without. Lives on the run's thread, belongs to the step and never outlives it.
class ProgressWatcher : public QObject
{
    Q_OBJECT
public:
    using OpenActivities = std::function<QList<OpenActivity>()>;

    ProgressWatcher(RunContext &context, const QString &stepId, Side side, OpenActivities open,
                    QObject *parent = nullptr);
    ~ProgressWatcher() override;

    /// The size of this file is what the step has moved, where the server does not tell what it has copied.
    void setArchive(const QString &file) { m_archive = file; }
    /// The step knows by itself what it moves.
    void leaveThroughputAlone() { m_measures = false; }
    void start();
    /// Its session is closed when this returns; nothing is recorded afterwards.
    void stop();

Q_SIGNALS:
    // From the worker's thread.
    void looked(const QList<trunkline::BackendProgress> &told);
    void amountsRead(const QHash<QString, trunkline::RelationAmount> &amounts);
    // From the run's thread.
    void progressed(const trunkline::ActivityProgressed &told);

private:
    bool hasRoom() const;
    void onLooked(const QList<BackendProgress> &told);
    void measureArchive();

    RunContext &m_context;
    const QString m_stepId;
    const Side m_side;
    const OpenActivities m_open;
    QString m_archive;
    ActivityProgress m_progress;
    ThroughputMeasured m_told;
    std::unique_ptr<QThread> m_thread;
    CancelToken m_cancel;
    QTimer m_archiveTimer;
    bool m_measures = true;
    bool m_stopped = false;
};

} // namespace trunkline
