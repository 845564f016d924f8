#pragma once

#include <QStyledItemDelegate>

namespace trunkline {

/// A cell of a comparison: the sign of its state before the object, the result in the state's colour, the source's and
/// the target's words in a fixed font.
class ComparisonDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace trunkline
