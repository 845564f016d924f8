#pragma once

#include <QStyledItemDelegate>

class QTreeView;

namespace trunkline {

/// Paints the rows of a FindingModel: the sign of the severity, the sentence in bold and its detail dim below it, both
/// wrapped at the view's width. Rows below a finding keep the look of the style.
class FindingDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit FindingDelegate(QTreeView *view);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static QFont sentenceFont(const QFont &font, const QModelIndex &index);
    int textWidth(const QModelIndex &index) const;

    QTreeView *m_view;
};

} // namespace trunkline
