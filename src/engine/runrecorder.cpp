#include "engine/runrecorder.h"

namespace trunkline {

namespace {
constexpr int batchMs = 150;
// A flood is handed on in parts that a view can take in without a stutter.
constexpr qsizetype batchEvents = 2000;
} // namespace

RunRecorder::RunRecorder(QObject *parent)
    : QObject(parent)
    , m_timer(this)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(batchMs);
    connect(&m_timer, &QTimer::timeout, this, &RunRecorder::flush);
}

RunRecorder::~RunRecorder() = default;

void RunRecorder::begin(const RunRecord &record)
{
    m_runId = record.id;
    m_clock.start();
    Result<std::unique_ptr<History>> opened = History::open();
    if (!opened) {
        failed(opened.error());
        return;
    }
    m_history = std::move(*opened);
    if (const Result<void> begun = m_history->begin(record); !begun) {
        failed(begun.error());
        m_history.reset();
    }
}

void RunRecorder::record(const QString &stepId, RunEventPayload payload)
{
    RunEvent event;
    event.sequence = ++m_sequence;
    event.at = m_clock.elapsed();
    event.stepId = stepId;
    event.payload = std::move(payload);
    const bool changesState =
        std::holds_alternative<RunStateChanged>(event.payload) || std::holds_alternative<StepStarted>(event.payload) ||
        std::holds_alternative<StepFinished>(event.payload) || std::holds_alternative<ProcessChanged>(event.payload);
    m_pending += std::move(event);
    if (changesState || m_pending.size() >= batchEvents)
        flush();
    else if (!m_timer.isActive())
        m_timer.start();
}

void RunRecorder::flush()
{
    m_timer.stop();
    if (m_pending.isEmpty())
        return;
    const QList<RunEvent> events = std::exchange(m_pending, {});
    if (m_history) {
        if (const Result<void> appended = m_history->append(m_runId, events); !appended)
            failed(appended.error());
    }
    Q_EMIT kept(events);
}

void RunRecorder::keepSpeeds(const QList<SpeedRecord> &speeds)
{
    if (!m_history || speeds.isEmpty())
        return;
    if (const Result<void> kept = m_history->keepSpeeds(m_runId, speeds); !kept)
        failed(kept.error());
}

void RunRecorder::end(RunState state, int problems, const QString &failedStep)
{
    flush();
    if (!m_history)
        return;
    if (const Result<void> ended =
            m_history->end(m_runId, state, QDateTime::currentDateTimeUtc(), problems, failedStep);
        !ended)
        failed(ended.error());
}

void RunRecorder::failed(const Error &error)
{
    // Told once: the same disk is full for every batch that follows.
    if (!std::exchange(m_failed, true))
        Q_EMIT historyFailed(error);
}

} // namespace trunkline
