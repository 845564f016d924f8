#pragma once

#include "models/timelinegeometry.h"
#include "models/timelinemodel.h"
#include "ui/colours.h"

#include <QFont>
#include <QPalette>

class QPainter;

namespace trunkline {

/// Paints rows and axis of the timeline, the same on the screen and into a file. Cheap to make, made for one painting;
/// what it refers to must outlive it.
class TimelinePainter
{
public:
    TimelinePainter(const TimelineModel &model, const TimelineGeometry &geometry, const QPalette &palette,
                    const QFont &font);

    static constexpr int textMargin = 8; ///< between the edge of a cell and its text
    static int rowHeight(const QFont &font);
    /// The bars of a row into its cell, whose left edge is x = 0 of the geometry. `current`: index of the bar that the
    /// keyboard is on; -1 none.
    void paintBars(QPainter *painter, const QRect &cell, const TimelineRow &row, qsizetype current) const;
    /// A row's sign, title and detail. `ink` is the colour of the text where the row is selected, else invalid.
    void paintTitle(QPainter *painter, const QRect &cell, const TimelineRow &row, const QColor &ink) const;
    void paintTime(QPainter *painter, const QRect &cell, const TimelineRow &row, const QColor &ink) const;
    /// The marks of the time axis into a cell above the bars.
    void paintAxis(QPainter *painter, const QRect &cell, const QColor &ink) const;
    /// The line that says where now is, while a run is on.
    void paintNow(QPainter *painter, const QRect &area) const;

private:
    void paintOwnBar(QPainter *painter, const QRect &cell, const TimelineRow &row) const;
    void paintActivities(QPainter *painter, const QRect &cell, const TimelineRow &row) const;
    /// As much of it is filled as is done; striped where that is not known.
    void paintRunning(QPainter *painter, const QRectF &bar, const QRect &cell, const TimelineBar &running) const;
    void paintHatched(QPainter *painter, const QRectF &bar) const;
    void fill(QPainter *painter, const QRectF &bar, const QColor &colour) const;
    void paintText(QPainter *painter, const QRectF &bar, const QStringList &texts, const QColor &colour) const;
    /// The bar between two times, as far as it can be seen and never narrower than can be seen.
    QRectF barRect(const QRect &cell, qint64 start, qint64 end) const;

    const TimelineModel &m_model;
    const TimelineGeometry &m_geometry;
    QPalette m_palette;
    QFont m_font;
    QFont m_small;
};

} // namespace trunkline
