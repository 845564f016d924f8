#pragma once

#include <QStyledItemDelegate>

namespace trunkline {

/// A cell whose text says how a run ended: puts the sign of that state before the text.
class StateColumnDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// `stateRole` gives a RunState as int.
    StateColumnDelegate(int stateRole, QObject *parent);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    int m_stateRole;
};

} // namespace trunkline
