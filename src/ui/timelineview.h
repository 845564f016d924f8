#pragma once

#include "models/timelinegeometry.h"
#include "models/timelinemodel.h"

#include <QTreeView>

namespace trunkline {

/// The picture of a run: steps and what is in them, beside them their bars over time. Zooms with Ctrl and the wheel,
/// with
/// + and −; pans by dragging, with Shift and the wheel or Shift and the arrows; Left and Right go from bar to bar
/// within a row. Does not own its model.
class TimelineView : public QTreeView
{
    Q_OBJECT
public:
    explicit TimelineView(QWidget *parent = nullptr);

    void setTimelineModel(TimelineModel *model);
    const TimelineModel *timelineModel() const { return m_model; }
    const TimelineGeometry &geometryOfTime() const { return m_geometry; }
    bool isFollowing() const { return m_geometry.isFollowing(); }

    QRect barsArea() const; ///< in the viewport

    void zoomIn();
    void zoomOut();
    void showAll();
    void setFollowing(bool following);

Q_SIGNALS:
    void followingChanged(bool following);
    /// Another stretch of time is seen, or time has gone on.
    void timeAxisChanged();
    /// A row or, with its name, a bar was chosen; both empty: nothing is chosen any more.
    void selectionFiltered(const QString &stepId, const QString &name);

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;

private:
    void onBarsChanged();
    void onRowsInserted(const QModelIndex &parent);
    void expandSteps();
    void updateGeometryOfTime();
    void updateColumns();
    /// Changes the geometry and tells what follows from it.
    void changeGeometry(const std::function<void(TimelineGeometry &)> &change);
    double anchor() const; ///< what a zoom by key keeps in its place
    qsizetype barAt(const QModelIndex &index, const QPoint &position) const;
    QString toolTipAt(const QPoint &position) const;
    bool moveCurrentBar(int by);
    void chooseBar(const QModelIndex &index, qsizetype bar);
    void announceCurrentBar();
    void emitFilter();

    TimelineModel *m_model = nullptr;
    TimelineGeometry m_geometry;
    QPoint m_pressedAt;
    bool m_mayPan = false;
    bool m_panning = false;
    double m_lastPanX = 0;
};

} // namespace trunkline
