// What the timeline's rows answer: the item model over the rows that timelinemodel.cpp keeps.
#include "engine/runsummarywords.h"
#include "engine/words.h"
#include "models/timelinemodel.h"
#include "models/timelinetext.h"

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

const TimelineRow *TimelineModel::row(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<const TimelineRow *>(index.internalPointer()) : nullptr;
}

QModelIndex TimelineModel::indexOf(const TimelineRow *row, int column) const
{
    if (!row || row == m_root.get())
        return {};
    return createIndex(row->indexInParent(), column, row);
}

QModelIndex TimelineModel::indexOfStep(const QString &stepId) const
{
    return indexOf(stepRow(stepId));
}

void TimelineModel::setCurrentBar(const QModelIndex &index, qsizetype bar)
{
    const TimelineRow *before = m_currentRow;
    m_currentRow = bar >= 0 ? row(index) : nullptr;
    m_currentBar = m_currentRow && bar < m_currentRow->bars.size() ? bar : -1;
    for (const TimelineRow *changed : {before, m_currentRow}) {
        const QModelIndex cell = indexOf(changed, BarsColumn);
        if (cell.isValid())
            Q_EMIT dataChanged(cell, cell, {Qt::AccessibleTextRole});
    }
    Q_EMIT barsChanged();
}

QModelIndex TimelineModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const TimelineRow *above = parent.isValid() ? this->row(parent) : m_root.get();
    return createIndex(row, column, above->children[static_cast<std::size_t>(row)].get());
}

QModelIndex TimelineModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOf(row(child)->parent) : QModelIndex();
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return 0;
    return static_cast<int>((parent.isValid() ? row(parent) : m_root.get())->children.size());
}

int TimelineModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant TimelineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == TimeColumn)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (section) {
    case StepColumn:
        return tr("Step");
    case TimeColumn:
        return tr("Time");
    case BarsColumn:
        return tr("Timeline");
    default:
        return {};
    }
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TimelineRow &at = *row(index);
    const bool isStep = at.kind == TimelineRowKind::Step;
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == StepColumn)
            return title(at);
        return index.column() == TimeColumn ? timeText(at) : QVariant();
    case Qt::AccessibleTextRole:
        if (index.column() == StepColumn)
            return spokenRow(at);
        return index.column() == TimeColumn ? timeText(at) : spokenBars(at);
    case Qt::TextAlignmentRole:
        return index.column() == TimeColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case StepIdRole:
        return at.stepId;
    case DetailRole:
        return isStep ? TimelineText::stepDetail(summaryOf(at)->step) : QString();
    case StateRole:
        return static_cast<int>(at.state);
    case StartRole:
        return at.start;
    case EndRole:
        return at.end;
    case FractionRole:
        return isStep ? summaryOf(at)->fraction().value_or(-1) : -1.0;
    case BarCountRole:
        return at.bars.size();
    case BarTextRole:
        return barText(at);
    default:
        return {};
    }
}

QString TimelineModel::title(const TimelineRow &row) const
{
    const Step &step = summaryOf(row)->step;
    switch (row.kind) {
    case TimelineRowKind::Step:
        if (step.kind == StepKind::CreateDatabase && m_summary.plan())
            return tr("Create database %1").arg(m_summary.plan()->targetDatabase);
        return Words::stepTitle(step.kind);
    case TimelineRowKind::Group:
        return TimelineText::groupTitle(row.group);
    case TimelineRowKind::Lane:
        break;
    }
    if (row.numbered)
        return TimelineText::laneTitle(row.lane);
    return step.kind == StepKind::Export ? TimelineText::groupTitle(TimelineGroup::Data) : tr("statements");
}

QString TimelineModel::timeText(const TimelineRow &row) const
{
    if (row.kind == TimelineRowKind::Step && row.state == TimelineState::Planned) {
        const qint64 estimated = summaryOf(row)->step.estimatedMs;
        return estimated > 0 ? u'\u2248' + Words::duration(estimated) : QString();
    }
    return Words::duration(elapsed(row));
}

QString TimelineModel::barText(const TimelineRow &row) const
{
    if (row.kind == TimelineRowKind::Step)
        return row.state == TimelineState::Planned ? QString() : RunSummaryWords::stepProgress(*summaryOf(row));
    return row.bars.isEmpty() ? TimelineText::count(row.group, row.finished + row.running) : QString();
}

QString TimelineModel::spokenRow(const TimelineRow &row) const
{
    QStringList parts{title(row), TimelineText::state(row.state)};
    if (row.kind == TimelineRowKind::Step) {
        const StepSummary *step = summaryOf(row);
        if (row.state == TimelineState::Planned) {
            if (step->step.estimatedMs > 0)
                parts += tr("about %1 expected").arg(RunSummaryWords::spokenDuration(step->step.estimatedMs));
            return parts.join(u", "_s);
        }
        parts += RunSummaryWords::spokenDuration(elapsed(row));
        if (const auto done = step->fraction(); done && step->isRunning())
            parts += tr("%1 %", "percent").arg(static_cast<int>(*done * 100));
        if (step->problems > 0)
            parts += tr("%n problem(s)", nullptr, step->problems);
    } else {
        parts += RunSummaryWords::spokenDuration(elapsed(row));
        parts += tr("%n activities", nullptr, row.finished + row.running);
        if (row.failed > 0)
            parts += tr("%n failed", nullptr, row.failed);
    }
    return parts.join(u", "_s);
}

QString TimelineModel::spokenBars(const TimelineRow &row) const
{
    if (&row == m_currentRow && m_currentBar >= 0)
        return TimelineText::spokenBar(row.bars.at(m_currentBar), m_now);
    if (!row.bars.isEmpty())
        return tr("%n bars", nullptr, static_cast<int>(row.bars.size()));
    if (row.start < 0)
        return {};
    const QString from = Words::duration(row.start);
    return row.state == TimelineState::Planned ? tr("may begin at %1").arg(from)
           : row.end < 0                       ? tr("since %1").arg(from)
                                               : tr("from %1 to %2").arg(from, Words::duration(row.end));
}

} // namespace trunkline
