#pragma once

#include "ui/stateicon.h"

#include <QStyledItemDelegate>

namespace trunkline {

/// Paints a row of two lines: a title and a dim second line, at the end of the row two more where there are any, and
/// the sign of a state before or behind them. What a row shows is told by a subclass.
class TwoLineDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    struct Content
    {
        QString title;
        QString detail;
        QString endTitle;
        QString endDetail;
        std::optional<StateIcon::State> sign;
        bool signAtEnd = false;
        bool boldTitle = false;
    };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    virtual Content content(const QModelIndex &index) const = 0;
    virtual void paintGround(QPainter *painter, const QStyleOptionViewItem &option) const;

private:
    static QFont detailFont(const QFont &font);
};

} // namespace trunkline
