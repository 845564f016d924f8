#include "ui/objectsdelegate.h"

#include "models/objecttreemodel.h"
#include "ui/colours.h"

#include <QFontDatabase>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

void ObjectsDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const int column = index.column();
    if (column == ObjectTreeModel::Rows || column == ObjectTreeModel::Size) {
        QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        fixed.setPointSizeF(option->font.pointSizeF() * 0.95);
        option->font = fixed;
        option->fontMetrics = QFontMetrics(fixed);
    }
    const bool beside = column == ObjectTreeModel::Kind || column == ObjectTreeModel::TakesAlong;
    if (beside || index.data(ObjectTreeModel::LeftOutRole).toBool())
        option->palette.setColor(QPalette::Text, Colours::dim(option->palette));
    if (column == ObjectTreeModel::TakesAlong && index.data(ObjectTreeModel::HasChoicesRole).toBool())
        option->text += u" \u25BE"_s; // a small triangle downwards
    option->state.setFlag(QStyle::State_Selected, false);
}

void ObjectsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem own = option;
    // The view lends its rows a softer colour for the selection; ticks keep the palette's.
    if (option.widget) {
        for (const QPalette::ColorRole role : {QPalette::Highlight, QPalette::HighlightedText})
            own.palette.setColor(role, option.widget->palette().color(role));
    }
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, option.palette.color(QPalette::Highlight));
    QStyledItemDelegate::paint(painter, own, index);
}

QSize ObjectsDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize plain = QStyledItemDelegate::sizeHint(option, index);
    return {plain.width(), qMax(plain.height(), option.fontMetrics.height() + 12)};
}

} // namespace trunkline
