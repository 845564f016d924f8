#pragma once

#include "models/logmodel.h"

namespace trunkline {

/// What a line of the log must be to be shown.
struct LogFilter
{
    QString stepId; ///< empty: any
    LogLevel least = LogLevel::Info;
    QString text; ///< anywhere in the line, whatever its case; empty: any

    bool operator==(const LogFilter &) const = default;
};

/// The lines of a LogModel that pass a filter. Keeps their numbers only, and looks at each new line once: following a
/// flood costs by what is new, not by what is there. The log must outlive it.
class LogFilterModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit LogFilterModel(LogModel *log, QObject *parent = nullptr);

    void setFilter(const LogFilter &filter);
    const LogFilter &filter() const { return m_filter; }
    /// The number of the line that a row shows.
    qint64 lineAt(int row) const { return m_lines[static_cast<std::size_t>(row)]; }
    const LogModel *log() const { return m_log; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    bool passes(const LogEntry &entry) const;
    void collect();
    void onRowsInserted(const QModelIndex &parent, int first, int last);
    void onRowsAboutToBeRemoved(const QModelIndex &parent, int first, int last);
    std::vector<qint64> passing(qint64 from, qint64 to);

    LogModel *m_log;
    LogFilter m_filter;
    std::deque<qint64> m_lines;
    int m_step = -1; ///< index of the filter's step; looked up when lines come
};

} // namespace trunkline
