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

void TimelineHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    if (logicalIndex != TimelineModel::BarsColumn) {
        QHeaderView::paintSection(painter, rect, logicalIndex);
        return;
    }
    QStyleOptionHeader option;
    initStyleOption(&option);
    option.rect = rect;
    option.section = logicalIndex;
    option.position = QStyleOptionHeader::End;
    style()->drawControl(QStyle::CE_Header, &option, painter, this);
    if (!m_view->timelineModel())
        return;
    TimelinePainter(*m_view->timelineModel(), m_view->geometryOfTime(), m_view->palette(), font())
        .paintAxis(painter, rect, palette().color(QPalette::ButtonText));
}

} // namespace trunkline
