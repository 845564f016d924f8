#include "ui/statecolumndelegate.h"

#include "ui/stateicon.h"

namespace trunkline {

StateColumnDelegate::StateColumnDelegate(int stateRole, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_stateRole(stateRole)
{
}

void StateColumnDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->icon = StateIcon::icon(StateIcon::of(static_cast<RunState>(index.data(m_stateRole).toInt())));
    option->decorationSize = QSize(14, 14);
    option->features |= QStyleOptionViewItem::HasDecoration;
}

} // namespace trunkline
