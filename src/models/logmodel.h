#pragma once

#include "core/runevent.h"

#include <QAbstractTableModel>
#include <QDateTime>
#include <deque>

namespace trunkline {

/// One line of a run's log.
struct LogEntry
{
    qint64 at = 0; ///< milliseconds since the run began
    int step = -1; ///< index into LogModel::stepIds(); -1: the run as a whole
    LogLevel level = LogLevel::Info;
    QString text;
};

/// The newest lines of a run's log. Bounded: the oldest go in blocks, so that dropping them costs little; the whole log
/// is in the run's file. Every line has a number that it keeps: 0 for the run's first. Window's thread.
class LogModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column
    {
        TimeColumn,
        StepColumn,
        TextColumn,
        ColumnCount,
    };
    enum Role
    {
        LevelRole = Qt::UserRole, ///< int(LogLevel)
        StepIdRole,
    };

    static constexpr qint64 defaultCapacity = 50'000;

    explicit LogModel(QObject *parent = nullptr, qint64 capacity = defaultCapacity);

    void clear();
    /// Lines out of a batch of events, other events are passed over.
    void addEvents(const QList<RunEvent> &events);
    /// When the run began; lines show the time of day then, else the time since the begin.
    void setStartTime(const QDateTime &start);

    /// Number of the oldest line that is kept, and one past the newest.
    qint64 firstLine() const { return m_first; }
    qint64 endLine() const { return m_first + std::ssize(m_lines); }
    const LogEntry &line(qint64 number) const { return m_lines[static_cast<std::size_t>(number - m_first)]; }
    const QStringList &stepIds() const { return m_stepIds; }
    QVariant lineData(qint64 number, int column, int role) const;
    /// "14:02:31  import  creating INDEX …", as it is copied.
    QString lineText(qint64 number) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    int stepIndex(const QString &stepId);
    QString timeText(qint64 at) const;

    qint64 m_capacity;
    qint64 m_first = 0;
    std::deque<LogEntry> m_lines;
    QStringList m_stepIds;
    QDateTime m_start;
};

} // namespace trunkline
