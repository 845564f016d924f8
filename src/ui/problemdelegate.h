#pragma once

#include <QStyledItemDelegate>

namespace trunkline {

/// Shows a problem's sentence wrapped, with the sign of its weight, and the utility's words beneath it in a fixed font.
class ProblemDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace trunkline
