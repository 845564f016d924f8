#pragma once

#include <QStyledItemDelegate>

namespace trunkline {

/// Paints the cells of an ObjectTreeModel: numbers in a fixed-width font, what stays behind and what is said beside the
/// names dim, a sign for a menu behind what can be chosen, and a selected row on a ground on which its ticks are seen.
class ObjectsDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace trunkline
