#include "models/historymodel.h"

#include "engine/words.h"
#include "models/whentext.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

/// The title of the step with this id; a step that is not known by its kind's name keeps its id.
QString failedStepTitle(const QString &stepId)
{
    if (const std::optional<StepKind> kind = stepKindFromName(stepId))
        return Words::stepTitle(*kind);
    return stepId;
}

bool sameRuns(const QList<RunRecord> &a, const QList<RunRecord> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const RunRecord &x, const RunRecord &y) { return x.id == y.id; });
}

} // namespace

HistoryModel::HistoryModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void HistoryModel::setRuns(const QList<RunRecord> &runs)
{
    if (sameRuns(m_runs, runs)) {
        m_runs = runs;
        if (!m_runs.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_runs = runs;
    endResetModel();
}

bool HistoryModel::hasLiveRuns() const
{
    return std::any_of(m_runs.begin(), m_runs.end(), &HistoryModel::isLive);
}

void HistoryModel::tick()
{
    for (int row = 0; row < rowCount(); ++row) {
        if (isLive(m_runs.at(row)))
            Q_EMIT dataChanged(index(row, Duration), index(row, Duration));
    }
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_runs.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RunRecord &run = m_runs.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return display(run, index.column());
    case Qt::ToolTipRole:
        return index.column() == Route ? QVariant(tr("From %1 to %2").arg(run.sourceRoute, run.targetRoute))
                                       : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() >= Duration ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case RunIdRole:
        return run.id;
    case StateRole:
        return static_cast<int>(run.state);
    case LiveRole:
        return isLive(run);
    case SortRole:
        return sortKey(run, index.column());
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section >= Duration ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                   : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("Started");
    case Profile:
        return tr("Profile");
    case Route:
        return tr("Route");
    case Result:
        return tr("Result");
    case Duration:
        return tr("Duration");
    case Problems:
        return tr("Problems");
    default:
        return {};
    }
}

QString HistoryModel::resultText(const RunRecord &run)
{
    const QString state = Words::runState(run.state);
    if (run.state == RunState::SucceededWithProblems && run.problems > 0)
        return tr("arrived, %n problem(s)", nullptr, run.problems);
    if (run.rehearsal && run.failedStep.isEmpty())
        return tr("rehearsal: %1", "result of a run").arg(state);
    if (run.failedStep.isEmpty() || run.state == RunState::Succeeded)
        return state;
    //: How and where a run ended: "failed at Import".
    return tr("%1 at %2").arg(state, failedStepTitle(run.failedStep));
}

bool HistoryModel::isLive(const RunRecord &run)
{
    return run.ownedByLiveProcess && !isFinal(run.state);
}

QVariant HistoryModel::display(const RunRecord &run, int column) const
{
    switch (column) {
    case When:
        return WhenText::relative(run.startedAt, QDateTime::currentDateTimeUtc());
    case Profile:
        return run.profileName.isEmpty() ? tr("never saved") : run.profileName;
    case Route:
        return tr("%1 → %2").arg(run.sourceName, run.targetName);
    case Result:
        return resultText(run);
    case Duration:
        // A run that has no end and no owner: nobody knows how long it lasted.
        if (!run.endedAt.isValid() && !isLive(run))
            return {};
        return Words::duration(run.durationMs(QDateTime::currentDateTimeUtc()));
    case Problems:
        return run.problems > 0 ? QVariant(Words::rowCount(run.problems)) : QVariant();
    default:
        return {};
    }
}

QVariant HistoryModel::sortKey(const RunRecord &run, int column)
{
    switch (column) {
    case When:
        return run.startedAt;
    case Profile:
        return run.profileName;
    case Route:
        return QString(run.sourceName + u'\n' + run.targetName);
    case Result:
        return static_cast<int>(run.state);
    case Duration:
        return run.durationMs(QDateTime::currentDateTimeUtc());
    case Problems:
        return run.problems;
    default:
        return {};
    }
}

} // namespace trunkline
