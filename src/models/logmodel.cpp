#include "models/logmodel.h"

#include "engine/words.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

LogModel::LogModel(QObject *parent, qint64 capacity)
    : QAbstractTableModel(parent)
    , m_capacity(std::max<qint64>(1, capacity))
{
}

void LogModel::clear()
{
    beginResetModel();
    m_first = 0;
    m_lines.clear();
    m_stepIds.clear();
    endResetModel();
}

void LogModel::setStartTime(const QDateTime &start)
{
    m_start = start.toLocalTime();
    if (!m_lines.empty())
        Q_EMIT dataChanged(index(0, TimeColumn), index(rowCount() - 1, TimeColumn), {Qt::DisplayRole});
}

int LogModel::stepIndex(const QString &stepId)
{
    if (stepId.isEmpty())
        return -1;
    qsizetype index = m_stepIds.indexOf(stepId);
    if (index < 0) {
        index = m_stepIds.size();
        m_stepIds += stepId;
    }
    return static_cast<int>(index);
}

void LogModel::addEvents(const QList<RunEvent> &events)
{
    std::vector<LogEntry> fresh;
    for (const RunEvent &event : events) {
        if (const auto *line = std::get_if<LogLine>(&event.payload))
            fresh.push_back({event.at, stepIndex(event.stepId), line->level, line->text});
    }
    if (fresh.empty())
        return;
    // Dropped in blocks of an eighth, before the new ones come, so that the bound holds at every moment.
    const auto count = std::ssize(fresh);
    const qint64 surplus = std::ssize(m_lines) + count - m_capacity;
    if (surplus > 0 && !m_lines.empty()) {
        const qint64 dropped = std::min<qint64>(std::ssize(m_lines), std::max(surplus, m_capacity / 8));
        beginRemoveRows({}, 0, static_cast<int>(dropped) - 1);
        m_lines.erase(m_lines.begin(), m_lines.begin() + dropped);
        m_first += dropped;
        endRemoveRows();
    }
    const qint64 skipped = std::max<qint64>(0, count - m_capacity);
    if (m_lines.empty())
        m_first += skipped;
    const int before = rowCount();
    beginInsertRows({}, before, before + static_cast<int>(count - skipped) - 1);
    m_lines.insert(m_lines.end(), std::make_move_iterator(fresh.begin() + skipped),
                   std::make_move_iterator(fresh.end()));
    endInsertRows();
}

int LogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int LogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString LogModel::timeText(qint64 at) const
{
    return m_start.isValid() ? m_start.addMSecs(at).toString(u"HH:mm:ss"_s) : Words::duration(at);
}

QVariant LogModel::lineData(qint64 number, int column, int role) const
{
    const LogEntry &entry = line(number);
    switch (role) {
    case Qt::DisplayRole:
        if (column == TimeColumn)
            return timeText(entry.at);
        return column == StepColumn ? QVariant(m_stepIds.value(entry.step)) : QVariant(entry.text);
    case Qt::ToolTipRole:
        return column == TextColumn ? QVariant(entry.text) : QVariant();
    case Qt::AccessibleTextRole:
        if (column == TextColumn && entry.level != LogLevel::Info)
            return entry.level == LogLevel::Warning ? tr("warning: %1").arg(entry.text)
                                                    : tr("error: %1").arg(entry.text);
        return lineData(number, column, Qt::DisplayRole);
    case LevelRole:
        return static_cast<int>(entry.level);
    case StepIdRole:
        return m_stepIds.value(entry.step);
    default:
        return {};
    }
}

QString LogModel::lineText(qint64 number) const
{
    const LogEntry &entry = line(number);
    return timeText(entry.at) + u'\t' + m_stepIds.value(entry.step) + u'\t' + entry.text;
}

QVariant LogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    return lineData(m_first + index.row(), index.column(), role);
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case StepColumn:
        return tr("Step");
    case TextColumn:
        return tr("Text");
    default:
        return {};
    }
}

} // namespace trunkline
