#include "ui/historyservice.h"

#include "store/history.h"
#include "tools/passfile.h"
#include "ui/background.h"

#include <algorithm>

namespace trunkline {

namespace {

/// What came out of a piece of work, and what there is to say about the history itself.
template <typename T> struct FromHistory
{
    Result<T> result;
    std::optional<Error> notice; ///< it was damaged and begins anew
};

template <typename T> FromHistory<T> withHistory(const std::function<Result<T>(History &)> &work)
{
    const auto history = History::open();
    if (!history)
        return {history.error(), std::nullopt};
    return {work(**history), (*history)->openNotice()};
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

void HistoryService::tell(const std::optional<Error> &notice)
{
    if (notice)
        Q_EMIT failed(*notice);
}

void HistoryService::refresh()
{
    struct Kept
    {
        QList<RunRecord> runs;
        QList<SpeedRecord> speeds;
    };
    const auto read = [](History &history) -> Result<Kept> {
        Result<QList<RunRecord>> runs = history.runs();
        if (!runs)
            return runs.error();
        const Result<QList<SpeedRecord>> speeds = history.speeds();
        if (!speeds)
            return speeds.error();
        return Kept{*std::move(runs), *speeds};
    };
    inBackground(
        this, [read] { return withHistory<Kept>(read); },
        [this](const FromHistory<Kept> &from) {
            tell(from.notice);
            if (!from.result) {
                Q_EMIT failed(from.result.error());
                return;
            }
            m_runs = from.result->runs;
            m_speeds = LearntSpeeds(from.result->speeds);
            Q_EMIT runsChanged();
        });
}

void HistoryService::findInterrupted()
{
    using Runs = QList<RunRecord>;
    inBackground(
        this,
        [] {
            // Their passfiles go with them.
            Passfile::sweepStale();
            return withHistory<Runs>([](History &history) { return history.markInterrupted(); });
        },
        [this](const FromHistory<Runs> &from) {
            tell(from.notice);
            const Result<Runs> &marked = from.result;
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
        [done = std::move(done)](const FromHistory<Events> &from) { done(from.result); });
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
        [this](const FromHistory<bool> &from) {
            tell(from.notice);
            if (!from.result)
                Q_EMIT failed(from.result.error());
            refresh();
        });
}

} // namespace trunkline
