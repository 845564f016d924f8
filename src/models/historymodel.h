#pragma once

#include "core/runrecord.h"

#include <QAbstractTableModel>

namespace trunkline {

/// The runs of the history as a table, in the order in which they are given. Holds no history: setRuns() tells it what
/// there is. Window's thread.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column
    {
        When,
        Profile,
        Route,
        Result,
        Duration,
        Problems,
        ColumnCount,
    };
    enum Role
    {
        RunIdRole = Qt::UserRole, ///< QString
        StateRole,                ///< RunState as int
        LiveRole,                 ///< bool: some process is at it now
        SortRole,                 ///< what a column is sorted by
    };

    explicit HistoryModel(QObject *parent = nullptr);

    /// Rows that stay in their places keep their selection.
    void setRuns(const QList<RunRecord> &runs);
    const RunRecord &run(int row) const { return m_runs.at(row); }
    bool hasLiveRuns() const;
    /// The durations of live runs are told anew.
    void tick();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// "interrupted at Import", "in progress", "1 problem": the result of a run in a few words.
    static QString resultText(const RunRecord &run);
    static bool isLive(const RunRecord &run);

private:
    QVariant display(const RunRecord &run, int column) const;
    static QVariant sortKey(const RunRecord &run, int column);

    QList<RunRecord> m_runs;
};

} // namespace trunkline
