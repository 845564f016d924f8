#pragma once

#include "core/runevent.h"
#include "store/history.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace trunkline {

/// Numbers and times the events of one run, keeps them in the history, and only then hands them on. Changes of state
/// are kept at once, everything else in batches of at most 200 ms. Lives on the run's thread.
class RunRecorder : public QObject
{
    Q_OBJECT
public:
    explicit RunRecorder(QObject *parent = nullptr);
    ~RunRecorder() override;

    /// Opens the history and begins the run in it. Without a history the events are still handed on; historyFailed()
    /// has told.
    void begin(const RunRecord &record);
    void record(const QString &stepId, RunEventPayload payload);
    void flush();
    /// How long the steps took, for the estimates of later runs.
    void keepSpeeds(const QList<SpeedRecord> &speeds);
    void end(RunState state, int problems, const QString &failedStep);
    qint64 elapsedMs() const { return m_clock.elapsed(); }

Q_SIGNALS:
    void kept(const QList<trunkline::RunEvent> &events);
    void historyFailed(const trunkline::Error &error);

private:
    void failed(const Error &error);

    std::unique_ptr<History> m_history;
    QString m_runId;
    QElapsedTimer m_clock;
    QTimer m_timer;
    QList<RunEvent> m_pending;
    qint64 m_sequence = 0;
    bool m_failed = false;
};

} // namespace trunkline
