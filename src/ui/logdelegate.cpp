#include "ui/logdelegate.h"

#include "models/logmodel.h"
#include "ui/stateicon.h"

#include <QPainter>

namespace trunkline {

void LogDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto level = static_cast<LogLevel>(index.data(LogModel::LevelRole).toInt());
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QPalette::ColorGroup group =
        option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    const bool calm = level == LogLevel::Info;
    QColor ink = option.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
    if (selected)
        painter->fillRect(option.rect, option.palette.color(group, QPalette::Highlight));
    else if (!calm)
        ink = Colours::tone(StateIcon::tone(StateIcon::of(level)), option.palette).ink;
    else if (index.column() != LogModel::TextColumn)
        ink = Colours::dim(option.palette);
    QRect room = option.rect.adjusted(8, 0, -4, 0);
    if (!calm && index.column() == LogModel::TextColumn) {
        const int side = option.fontMetrics.ascent();
        StateIcon::paint(painter, QRectF(room.left(), room.center().y() - side / 2.0 + 0.5, side, side),
                         StateIcon::of(level), ink);
        room.setLeft(room.left() + side + 6);
    }
    painter->setFont(option.font);
    painter->setPen(ink);
    const QString text = index.data().toString();
    // Only as much as can be seen is measured: a line may be very long.
    const qsizetype most = room.width() / std::max(1, option.fontMetrics.averageCharWidth() / 2) + 1;
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      option.fontMetrics.elidedText(text.left(most), Qt::ElideRight, room.width()));
}

} // namespace trunkline
