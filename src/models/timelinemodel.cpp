#include "models/timelinemodel.h"

#include "engine/runsummarywords.h"
#include "engine/words.h"
#include "models/timelinetext.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

TimelineModel::TimelineModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<TimelineRow>())
{
}

TimelineModel::~TimelineModel() = default;

void TimelineModel::clear()
{
    beginResetModel();
    m_summary = {};
    m_throughput.clear();
    m_root = std::make_unique<TimelineRow>();
    m_lanes.clear();
    m_openActivity.clear();
    m_changed.clear();
    m_currentRow = nullptr;
    m_currentBar = -1;
    m_now = 0;
    m_whole = 0;
    endResetModel();
    Q_EMIT barsChanged();
}

void TimelineModel::setPlan(const MigrationPlan &plan)
{
    m_summary.setPlan(plan);
    syncSteps();
    publish();
}

void TimelineModel::addEvents(const QList<RunEvent> &events)
{
    for (const RunEvent &event : events)
        handle(event);
    m_now = m_summary.clock(m_now);
    publish();
}

void TimelineModel::close(RunState state)
{
    m_summary.close(state);
    for (const auto &step : m_root->children)
        closeOpenBars(step.get(), m_summary.lastAt(), false);
    m_now = m_summary.clock(m_now);
    publish();
}

void TimelineModel::setNow(qint64 now)
{
    const qint64 before = std::exchange(m_now, m_summary.clock(now));
    if (m_now == before)
        return;
    forecast();
    if (m_now / 1000 != before / 1000) {
        // The clock ticks in the column of times only where something is on.
        const auto tick = [this](const auto &self, const TimelineRow &row) -> void {
            for (const auto &child : row.children) {
                if (child->state == TimelineState::Running) {
                    const QModelIndex cell = indexOf(child.get(), TimeColumn);
                    Q_EMIT dataChanged(cell, cell, {Qt::DisplayRole});
                }
                self(self, *child);
            }
        };
        tick(tick, *m_root);
    }
    Q_EMIT barsChanged();
}

void TimelineModel::handle(const RunEvent &event)
{
    if (std::holds_alternative<StepStarted>(event.payload)) {
        if (TimelineRow *step = stepRow(event.stepId)) {
            removeChildren(step);
            m_lanes.remove(event.stepId);
        }
    }
    m_summary.add(event);
    m_throughput.add(event);
    if (std::holds_alternative<PlanMade>(event.payload) || m_summary.steps().size() != std::ssize(m_root->children))
        syncSteps();
    if (const auto *started = std::get_if<ActivityStarted>(&event.payload)) {
        startActivity(event, *started);
    } else if (const auto *finished = std::get_if<ActivityFinished>(&event.payload)) {
        finishActivity(event, *finished);
    } else if (const auto *progressed = std::get_if<ActivityProgressed>(&event.payload)) {
        if (TimelineRow *row = m_openActivity.value(progressed->activity);
            row && row->bars.progress(*progressed, event.at))
            m_changed.insert(row);
    } else if (const auto *ended = std::get_if<StepFinished>(&event.payload)) {
        if (TimelineRow *step = stepRow(event.stepId))
            closeOpenBars(step, event.at,
                          ended->end == StepEnd::Succeeded || ended->end == StepEnd::SucceededWithProblems);
    } else if (const auto *state = std::get_if<RunStateChanged>(&event.payload); state && isFinal(state->state)) {
        for (const auto &step : m_root->children)
            closeOpenBars(step.get(), event.at, false);
    }
    if (!std::holds_alternative<LogLine>(event.payload)) {
        if (TimelineRow *step = stepRow(event.stepId))
            m_changed.insert(step);
    }
}

void TimelineModel::syncSteps()
{
    const QList<StepSummary> &steps = m_summary.steps();
    const bool same = std::equal(steps.begin(), steps.end(), m_root->children.begin(), m_root->children.end(),
                                 [](const StepSummary &s, const auto &row) { return s.step.id == row->stepId; });
    if (same)
        return;
    beginResetModel();
    auto known = std::exchange(m_root->children, {});
    for (const StepSummary &step : steps) {
        const auto found = std::find_if(known.begin(), known.end(),
                                        [&](const auto &row) { return row && row->stepId == step.step.id; });
        if (found != known.end()) {
            m_root->children.push_back(std::move(*found));
            continue;
        }
        auto row = std::make_unique<TimelineRow>();
        row->stepId = step.step.id;
        row->parent = m_root.get();
        m_root->children.push_back(std::move(row));
    }
    // What left the plan never ran, or the summary would still have it: no open activity points there.
    m_changed.clear();
    m_currentRow = nullptr;
    m_currentBar = -1;
    endResetModel();
}

TimelineRow *TimelineModel::stepRow(const QString &stepId) const
{
    const qsizetype index = stepId.isEmpty() ? -1 : m_summary.indexOf(stepId);
    return index >= 0 && index < std::ssize(m_root->children) ? m_root->children[static_cast<std::size_t>(index)].get()
                                                              : nullptr;
}

TimelineRow *TimelineModel::addChild(TimelineRow *parent, std::unique_ptr<TimelineRow> child, int position)
{
    child->parent = parent;
    child->stepId = parent->stepId;
    child->numbered = !parent->children.empty() || parent->kind == TimelineRowKind::Group;
    beginInsertRows(indexOf(parent), position, position);
    const auto placed = parent->children.insert(parent->children.begin() + position, std::move(child));
    endInsertRows();
    TimelineRow *added = placed->get();
    for (const auto &each : parent->children) {
        // The first is no longer the only one.
        if (added->numbered && !std::exchange(each->numbered, true))
            m_changed.insert(each.get());
    }
    m_changed.insert(parent);
    return added;
}

TimelineRow *TimelineModel::groupRow(TimelineRow *step, TimelineGroup group)
{
    int position = 0;
    for (const auto &child : step->children) {
        if (child->group == group)
            return child.get();
        position += child->group < group ? 1 : 0;
    }
    auto made = std::make_unique<TimelineRow>();
    made->kind = TimelineRowKind::Group;
    made->group = group;
    return addChild(step, std::move(made), position);
}

TimelineRow *TimelineModel::laneRow(TimelineRow *holder, int lane)
{
    const bool splits = holder->kind == TimelineRowKind::Group;
    if (splits && holder->children.empty()) {
        if (holder->bars.isEmpty())
            holder->lane = lane;
        if (holder->lane == lane)
            return holder;
        // A second worker has joined: what the group showed itself becomes the lane of the first.
        auto first = std::make_unique<TimelineRow>();
        first->kind = TimelineRowKind::Lane;
        first->lane = holder->lane;
        first->start = holder->start;
        first->end = holder->end;
        first->running = holder->running;
        first->finished = holder->finished;
        first->failed = holder->failed;
        first->bars = std::exchange(holder->bars, {});
        for (auto &open : m_openActivity) {
            if (open == holder)
                open = first.get();
        }
        if (m_currentRow == holder)
            setCurrentBar({}, -1);
        first->group = holder->group;
        addChild(holder, std::move(first), 0);
    }
    int position = 0;
    for (const auto &child : holder->children) {
        if (child->lane == lane)
            return child.get();
        position += child->lane < lane ? 1 : 0;
    }
    auto made = std::make_unique<TimelineRow>();
    made->kind = TimelineRowKind::Lane;
    made->lane = lane;
    made->group = holder->group;
    return addChild(holder, std::move(made), position);
}

void TimelineModel::removeChildren(TimelineRow *row)
{
    if (row->children.empty())
        return;
    if (m_currentRow)
        setCurrentBar({}, -1);
    beginRemoveRows(indexOf(row), 0, static_cast<int>(row->children.size()) - 1);
    const auto forget = [this](const auto &self, const TimelineRow &above) -> void {
        for (const auto &child : above.children) {
            self(self, *child);
            m_changed.remove(child.get());
            m_openActivity.removeIf([&child](const auto &open) { return open.value() == child.get(); });
        }
    };
    forget(forget, *row);
    row->children.clear();
    endRemoveRows();
}

void TimelineModel::startActivity(const RunEvent &event, const ActivityStarted &started)
{
    TimelineRow *step = stepRow(event.stepId);
    if (!step)
        return;
    const int lane = m_lanes[event.stepId].start(started.activity, started.lane);
    TimelineRow *holder = step;
    if (summaryOf(*step)->step.kind == StepKind::Import) {
        const bool dataBegan = std::any_of(step->children.begin(), step->children.end(),
                                           [](const auto &child) { return child->group >= TimelineGroup::Data; });
        TimelineGroup group = step->children.empty() ? TimelineGroup::Definitions : step->children.back()->group;
        if (started.kind == ActivityKind::Table || started.kind == ActivityKind::LargeObjects)
            group = TimelineGroup::Data;
        else if (started.kind == ActivityKind::Index || started.kind == ActivityKind::Constraint)
            group = TimelineGroup::IndexesAndKeys;
        else if (started.kind == ActivityKind::Schema)
            group = dataBegan ? TimelineGroup::IndexesAndKeys : TimelineGroup::Definitions;
        holder = groupRow(step, group);
    }
    TimelineRow *row = laneRow(holder, lane);
    row->bars.append({.start = event.at, .activity = started.activity, .kind = started.kind, .name = started.name});
    m_openActivity.insert(started.activity, row);
    for (TimelineRow *above = row; above->kind != TimelineRowKind::Step; above = above->parent) {
        if (above->start < 0)
            above->start = event.at;
        above->end = -1;
        ++above->running;
        m_changed.insert(above);
    }
}

void TimelineModel::finishActivity(const RunEvent &event, const ActivityFinished &finished)
{
    if (const auto lanes = m_lanes.find(event.stepId); lanes != m_lanes.end())
        lanes->finish(finished.activity);
    TimelineRow *row = m_openActivity.take(finished.activity);
    if (!row || !row->bars.finish(finished.activity, event.at, finished.ok))
        return;
    for (TimelineRow *above = row; above->kind != TimelineRowKind::Step; above = above->parent) {
        --above->running;
        ++above->finished;
        above->failed += finished.ok ? 0 : 1;
        if (above->running == 0)
            above->end = event.at;
        m_changed.insert(above);
    }
}

void TimelineModel::closeOpenBars(TimelineRow *row, qint64 at, bool ok)
{
    for (const auto &child : row->children) {
        closeOpenBars(child.get(), at, ok);
        if (child->running > 0) {
            child->finished += child->running;
            child->failed += ok ? 0 : child->running;
            child->running = 0;
            child->end = at;
            child->bars.close(at, ok);
            m_openActivity.removeIf([&child](const auto &open) { return open.value() == child.get(); });
        }
        m_changed.insert(child.get());
    }
    if (row->kind == TimelineRowKind::Step)
        m_lanes.remove(row->stepId);
}

void TimelineModel::refreshStates()
{
    for (const auto &step : m_root->children) {
        const StepSummary *known = summaryOf(*step);
        if (known->end) {
            switch (*known->end) {
            case StepEnd::Succeeded:
                step->state = TimelineState::Done;
                break;
            case StepEnd::SucceededWithProblems:
                step->state = TimelineState::Warning;
                break;
            case StepEnd::Failed:
                step->state = TimelineState::Failed;
                break;
            case StepEnd::Cancelled:
            case StepEnd::Skipped:
                step->state = TimelineState::Stopped;
                break;
            }
        } else {
            step->state = known->startedAt >= 0 ? TimelineState::Running : TimelineState::Planned;
        }
        const auto below = [this, known](const auto &self, TimelineRow &row) -> void {
            for (const auto &child : row.children) {
                const bool last = child == row.children.back();
                const TimelineState before = child->state;
                if (child->running > 0 || (!known->end && last && child->kind == TimelineRowKind::Group))
                    child->state = TimelineState::Running;
                else if (child->failed > 0)
                    child->state = TimelineState::Warning;
                else
                    child->state = TimelineState::Done;
                if (child->state != before)
                    m_changed.insert(child.get());
                self(self, *child);
            }
        };
        below(below, *step);
    }
}

void TimelineModel::forecast()
{
    // Where nothing says how long a planned step takes, its bar is a small part of the whole, and says no time.
    constexpr qint64 leastWidthMs = 3'000;
    const bool over = isFinal(m_summary.state());
    qint64 known = 0;
    for (const StepSummary &step : m_summary.steps())
        known += step.startedAt >= 0 ? step.elapsedMs(m_now) : std::max<qint64>(0, step.step.estimatedMs);
    const qint64 modestMs = std::max(leastWidthMs, known / 20);

    qint64 cursor = m_now;
    m_whole = m_now;
    for (const auto &row : m_root->children) {
        const StepSummary *step = summaryOf(*row);
        row->expectedEnd = -1;
        if (step->startedAt >= 0) {
            row->start = step->startedAt;
            row->end = step->finishedAt;
            if (step->isRunning()) {
                const auto left = step->remaining(m_now, m_summary.pace());
                if (left)
                    row->expectedEnd = m_now + (left->least + left->most) / 2;
                cursor = std::max(cursor, row->expectedEnd);
            }
        } else if (over) {
            row->start = -1;
            row->end = -1;
        } else {
            row->start = cursor;
            cursor += step->step.estimatedMs > 0 ? step->step.estimatedMs : modestMs;
            row->end = cursor;
        }
        m_whole = std::max({m_whole, cursor, row->end});
    }
}

void TimelineModel::publish()
{
    refreshStates();
    forecast();
    for (TimelineRow *row : std::as_const(m_changed))
        Q_EMIT dataChanged(indexOf(row, 0), indexOf(row, ColumnCount - 1));
    m_changed.clear();
    Q_EMIT barsChanged();
}

const StepSummary *TimelineModel::summaryOf(const TimelineRow &row) const
{
    return &m_summary.steps().at(m_summary.indexOf(row.stepId));
}

qint64 TimelineModel::elapsed(const TimelineRow &row) const
{
    return row.start < 0 ? 0 : (row.end < 0 ? m_now : row.end) - row.start;
}

} // namespace trunkline
