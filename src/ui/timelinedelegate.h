#pragma once

#include <QStyledItemDelegate>

namespace trunkline {

class TimelineView;

/// Paints the cells of a TimelineView, which owns it.
class TimelineDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit TimelineDelegate(TimelineView *view);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    TimelineView *m_view;
};

} // namespace trunkline
