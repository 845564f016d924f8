#pragma once

#include <QStyledItemDelegate>

namespace trunkline {

/// Paints a line of the log: time and step dim, warnings and errors in their colour and with their sign.
class LogDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace trunkline
