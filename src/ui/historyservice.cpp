#include "ui/historyservice.h"

#include "store/history.h"
#include "ui/background.h"

#include <algorithm>

namespace trunkline {

namespace {

template <typename T> Result<T> withHistory(const std::function<Result<T>(History &)> &work)
{
    const auto history = History::open();
    if (!history)
        return history.error();
    return work(**history);
}

const RunRecord *newestRun(const QList<RunRecord> &runs, const std::function<bool(const RunRecord &)> &matches)
{
    const auto found = std::find_if(runs.begin(), runs.end(), matches);
    return found == runs.end() ? nullptr : &*found;
}

} // namespace

HistoryService::HistoryService(QObject *parent)
    : QObject(parent)
{
}

const RunRecord *HistoryService::lastRunOf(const QString &profileId) const
{
    return newestRun(m_runs, [&](const RunRecord &run) { return run.profileId == profileId; });
}

const RunRecord *HistoryService::lastRunOfFile(const QString &profilePath) const
{
    return newestRun(m_runs, [&](const RunRecord &run) { return run.profilePath == profilePath; });
}

void HistoryService::refresh()
{
    using Runs = QList<RunRecord>;
    inBackground(
        this, [] { return withHistory<Runs>([](History &history) { return history.runs(); }); },
        [this](const Result<Runs> &read) {
            if (!read) {
                Q_EMIT failed(read.error());
                return;
            }
            m_runs = *read;
            Q_EMIT runsChanged();
        });
}

void HistoryService::findInterrupted()
{
    using Runs = QList<RunRecord>;
    inBackground(
        this, [] { return withHistory<Runs>([](History &history) { return history.markInterrupted(); }); },
        [this](const Result<Runs> &marked) {
            if (!marked)
                Q_EMIT failed(marked.error());
            else if (!marked->isEmpty())
                Q_EMIT interruptedFound(*marked);
            if (marked)
                refresh();
        });
}

void HistoryService::readEvents(const QString &runId, QObject *context,
                                std::function<void(Result<QList<RunEvent>>)> done)
{
    using Events = QList<RunEvent>;
    inBackground(
        context, [runId] { return withHistory<Events>([&](History &history) { return history.events(runId); }); },
        [done = std::move(done)](const Result<Events> &events) { done(events); });
}

void HistoryService::remove(const QString &runId)
{
    inBackground(
        this,
        [runId] {
            return withHistory<bool>([&](History &history) -> Result<bool> {
                if (const auto removed = history.remove(runId); !removed)
                    return removed.error();
                return true;
            });
        },
        [this](const Result<bool> &removed) {
            if (!removed)
                Q_EMIT failed(removed.error());
            refresh();
        });
}

} // namespace trunkline
