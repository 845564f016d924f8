#include "models/logfiltermodel.h"

#include <algorithm>

namespace trunkline {

LogFilterModel::LogFilterModel(LogModel *log, QObject *parent)
    : QAbstractTableModel(parent)
    , m_log(log)
{
    connect(log, &LogModel::rowsInserted, this, &LogFilterModel::onRowsInserted);
    connect(log, &LogModel::rowsAboutToBeRemoved, this, &LogFilterModel::onRowsAboutToBeRemoved);
    connect(log, &LogModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(log, &LogModel::modelReset, this, [this] {
        collect();
        endResetModel();
    });
    connect(log, &LogModel::dataChanged, this, [this] {
        if (!m_lines.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    });
    collect();
}

void LogFilterModel::setFilter(const LogFilter &filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    collect();
    endResetModel();
}

bool LogFilterModel::passes(const LogEntry &entry) const
{
    return entry.level >= m_filter.least && (m_filter.stepId.isEmpty() || entry.step == m_step) &&
           (m_filter.text.isEmpty() || entry.text.contains(m_filter.text, Qt::CaseInsensitive));
}

std::vector<qint64> LogFilterModel::passing(qint64 from, qint64 to)
{
    m_step = m_filter.stepId.isEmpty() ? -1 : static_cast<int>(m_log->stepIds().indexOf(m_filter.stepId));
    std::vector<qint64> numbers;
    // A step that has no line yet passes none; its index would be taken for "the run as a whole".
    if (!m_filter.stepId.isEmpty() && m_step < 0)
        return numbers;
    for (qint64 number = from; number < to; ++number) {
        if (passes(m_log->line(number)))
            numbers.push_back(number);
    }
    return numbers;
}

void LogFilterModel::collect()
{
    const std::vector<qint64> numbers = passing(m_log->firstLine(), m_log->endLine());
    m_lines.assign(numbers.begin(), numbers.end());
}

void LogFilterModel::onRowsInserted(const QModelIndex &, int first, int last)
{
    const std::vector<qint64> numbers = passing(m_log->firstLine() + first, m_log->firstLine() + last + 1);
    if (numbers.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(numbers.size()) - 1);
    m_lines.insert(m_lines.end(), numbers.begin(), numbers.end());
    endInsertRows();
}

void LogFilterModel::onRowsAboutToBeRemoved(const QModelIndex &, int, int last)
{
    // Only the oldest ever go. They leave here first, so that no row stands for a line that is no more.
    const auto kept = std::lower_bound(m_lines.begin(), m_lines.end(), m_log->firstLine() + last + 1);
    if (kept == m_lines.begin())
        return;
    beginRemoveRows({}, 0, static_cast<int>(kept - m_lines.begin()) - 1);
    m_lines.erase(m_lines.begin(), kept);
    endRemoveRows();
}

int LogFilterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int LogFilterModel::columnCount(const QModelIndex &parent) const
{
    return m_log->columnCount(parent);
}

QVariant LogFilterModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    return m_log->lineData(lineAt(index.row()), index.column(), role);
}

QVariant LogFilterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return m_log->headerData(section, orientation, role);
}

} // namespace trunkline
