#include "ui/problemdelegate.h"

#include "models/problemmodel.h"
#include "ui/stateicon.h"

#include <QFontDatabase>
#include <QTreeView>

namespace trunkline {

void ProblemDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->displayAlignment = Qt::AlignLeft | Qt::AlignVCenter;
    option->features |= QStyleOptionViewItem::WrapText;
    if (index.data(ProblemModel::IsDetailRole).toBool()) {
        option->font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        option->fontMetrics = QFontMetrics(option->font);
    } else if (index.column() == ProblemModel::ProblemColumn) {
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon =
            StateIcon::icon(StateIcon::of(static_cast<ProblemClass>(index.data(ProblemModel::ClassRole).toInt())));
        const int side = option->fontMetrics.height();
        option->decorationSize = QSize(side, side);
    }
}

QSize ProblemDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    // The view does not say how much room a wrapped text has in a tree; what it has is known from the columns.
    QStyleOptionViewItem roomy = option;
    if (const auto *view = qobject_cast<const QTreeView *>(option.widget)) {
        const bool detail = index.data(ProblemModel::IsDetailRole).toBool();
        const int indent = view->indentation() * (detail ? 2 : 1);
        const int width = detail ? view->viewport()->width() : view->columnWidth(index.column());
        roomy.rect.setWidth(width - (index.column() == ProblemModel::ProblemColumn ? indent : 0));
    }
    return QStyledItemDelegate::sizeHint(roomy, index) + QSize(0, 6);
}

} // namespace trunkline
