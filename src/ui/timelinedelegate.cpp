#include "ui/timelinedelegate.h"

#include "ui/timelinepainter.h"
#include "ui/timelineview.h"

#include <QPainter>

namespace trunkline {

TimelineDelegate::TimelineDelegate(TimelineView *view)
    : QStyledItemDelegate(view)
    , m_view(view)
{
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.fontMetrics.averageCharWidth() * 12, TimelinePainter::rowHeight(option.font)};
}

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const TimelineModel *model = m_view->timelineModel();
    const TimelineRow &row = *model->row(index);
    const TimelinePainter timeline(*model, m_view->geometryOfTime(), option.palette, option.font);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->setPen(Colours::grid(option.palette));
    if (index.column() == TimelineModel::BarsColumn) {
        // A full highlight would swallow the bars.
        if (selected)
            painter->fillRect(option.rect, Colours::mix(option.palette.color(QPalette::Highlight),
                                                        option.palette.color(QPalette::Base), 0.16));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        const qsizetype current = model->currentBarRow() == &row ? model->currentBar() : -1;
        timeline.paintBars(painter, option.rect, row, current);
        return;
    }
    const QPalette::ColorGroup group =
        option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    QColor ink;
    if (selected) {
        painter->fillRect(option.rect, option.palette.color(group, QPalette::Highlight));
        ink = option.palette.color(group, QPalette::HighlightedText);
    } else {
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    }
    if (index.column() == TimelineModel::TimeColumn)
        timeline.paintTime(painter, option.rect, row, ink);
    else
        timeline.paintTitle(painter, option.rect, row, ink);
}

} // namespace trunkline
