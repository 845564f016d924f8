#pragma once

#include "engine/runsummary.h"
#include "models/throughputseries.h"
#include "models/timelinelanes.h"
#include "models/timelinerow.h"

#include <QAbstractItemModel>
#include <QSet>

namespace trunkline {

/// A run as a tree of rows with bars: steps; below a step its lanes where several work side by side, below the import
/// its groups (tables and types, data, indexes and keys) with their lanes. Before a run it holds the plan. Fed with
/// events in batches, live and from the history alike; owned by the page that shows it, on the window's thread.
class TimelineModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column
    {
        StepColumn,
        TimeColumn,
        BarsColumn,
        ColumnCount,
    };
    enum Role
    {
        StepIdRole = Qt::UserRole,
        DetailRole,   ///< the dim text beside a step's title
        StateRole,    ///< int(TimelineState)
        StartRole,    ///< milliseconds since the run began; -1 unknown
        EndRole,      ///< milliseconds; -1 unknown
        FractionRole, ///< 0…1; -1 unknown
        BarCountRole,
        BarTextRole, ///< what is written on the row's own bar
    };

    explicit TimelineModel(QObject *parent = nullptr);
    ~TimelineModel() override;

    void clear();
    /// Shows what is to come, before any event.
    void setPlan(const MigrationPlan &plan);
    void addEvents(const QList<RunEvent> &events);
    /// No more events will come; what is open ended so.
    void close(RunState state);
    /// Where the clock stands, in milliseconds since the run began. Bars that are on reach to it.
    void setNow(qint64 now);

    qint64 now() const { return m_now; }
    /// The end of the last bar, planned ones included.
    qint64 whole() const { return m_whole; }
    const RunSummary &summary() const { return m_summary; }
    const ThroughputSeries &throughput() const { return m_throughput; }

    const TimelineRow *row(const QModelIndex &index) const;
    QModelIndex indexOf(const TimelineRow *row, int column = StepColumn) const;
    QModelIndex indexOfStep(const QString &stepId) const;
    /// The bar that the keyboard is on: it is what a screen reader is told of its row. Bar -1: none.
    void setCurrentBar(const QModelIndex &index, qsizetype bar);
    const TimelineRow *currentBarRow() const { return m_currentRow; }
    qsizetype currentBar() const { return m_currentBar; }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// Now, the whole, or what the bars show has changed: time to paint the bars anew.
    void barsChanged();

private:
    void handle(const RunEvent &event);
    void syncSteps();
    TimelineRow *stepRow(const QString &stepId) const;
    TimelineRow *addChild(TimelineRow *parent, std::unique_ptr<TimelineRow> child, int position);
    TimelineRow *groupRow(TimelineRow *step, TimelineGroup group);
    TimelineRow *laneRow(TimelineRow *holder, int lane);
    void removeChildren(TimelineRow *row);
    void startActivity(const RunEvent &event, const ActivityStarted &started);
    void finishActivity(const RunEvent &event, const ActivityFinished &finished);
    void closeOpenBars(TimelineRow *row, qint64 at, bool ok);
    void refreshStates();
    void forecast();
    void publish();

    QString title(const TimelineRow &row) const;
    QString timeText(const TimelineRow &row) const;
    QString barText(const TimelineRow &row) const;
    QString spokenRow(const TimelineRow &row) const;
    QString spokenBars(const TimelineRow &row) const;
    const StepSummary *summaryOf(const TimelineRow &row) const;
    qint64 elapsed(const TimelineRow &row) const;

    RunSummary m_summary;
    ThroughputSeries m_throughput;
    std::unique_ptr<TimelineRow> m_root;
    QHash<QString, TimelineLanes> m_lanes;       ///< by step
    QHash<qint64, TimelineRow *> m_openActivity; ///< the row that holds its bar
    QSet<TimelineRow *> m_changed;
    const TimelineRow *m_currentRow = nullptr;
    qsizetype m_currentBar = -1;
    qint64 m_now = 0;
    qint64 m_whole = 0;
};

} // namespace trunkline
