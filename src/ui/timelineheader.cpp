#include "ui/timelineheader.h"

#include "ui/timelinepainter.h"
#include "ui/timelineview.h"

#include <QPainter>
#include <QStyleOptionHeader>

namespace trunkline {

TimelineHeader::TimelineHeader(TimelineView *view)
    : QHeaderView(Qt::Horizontal, view)
    , m_view(view)
{
    setStretchLastSection(true);
    setSectionsMovable(false);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setHighlightSections(false);
}

QSize TimelineHeader::sectionSizeFromContents(int logicalIndex) const
{
    QSize size = QHeaderView::sectionSizeFromContents(logicalIndex);
    size.setHeight(std::max(size.height(), TimelinePainter::rowHeight(font())));
    return size;
}

void TimelineHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    QStyleOptionHeader option;
    initStyleOption(&option);
    option.rect = rect;
    option.section = logicalIndex;
    option.position =
        logicalIndex == TimelineModel::BarsColumn ? QStyleOptionHeader::End : QStyleOptionHeader::Beginning;
    // The style leaves a clip behind in which nothing can be painted any more.
    painter->save();
    style()->drawControl(QStyle::CE_Header, &option, painter, this);
    painter->restore();
    const QColor ink = palette().color(QPalette::ButtonText);
    if (logicalIndex != TimelineModel::BarsColumn) {
        // As far from the edge as what stands below.
        const bool right = logicalIndex == TimelineModel::TimeColumn;
        painter->setPen(ink);
        painter->drawText(rect.adjusted(TimelinePainter::textMargin, 0, -TimelinePainter::textMargin, 0),
                          (right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextSingleLine,
                          model()->headerData(logicalIndex, Qt::Horizontal).toString());
    } else if (m_view->timelineModel()) {
        TimelinePainter(*m_view->timelineModel(), m_view->geometryOfTime(), m_view->palette(), font())
            .paintAxis(painter, rect, ink);
    }
}

} // namespace trunkline
