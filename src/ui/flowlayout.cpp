#include "ui/flowlayout.h"

#include <QStyle>
#include <QWidget>

namespace trunkline {

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items += item;
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < count() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::sizeHint() const
{
    QSize all(-m_columnGap, 0);
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        all.rwidth() += item->sizeHint().width() + m_columnGap;
        all.setHeight(qMax(all.height(), item->sizeHint().height()));
    }
    return all.expandedTo({0, 0});
}

QSize FlowLayout::minimumSize() const
{
    QSize widest;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            widest = widest.expandedTo(item->sizeHint());
    }
    return widest;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect &rect, bool move) const
{
    int top = rect.top();
    qsizetype first = 0;
    while (first < m_items.size()) {
        // One line: as many as fit, but at least one.
        int width = 0;
        int height = 0;
        qsizetype end = first;
        for (; end < m_items.size(); ++end) {
            const QLayoutItem *item = m_items.at(end);
            if (item->isEmpty())
                continue;
            const int needed = item->sizeHint().width() + (width > 0 ? m_columnGap : 0);
            if (width > 0 && width + needed > rect.width())
                break;
            width += needed;
            height = qMax(height, item->sizeHint().height());
        }
        int left = rect.left();
        for (qsizetype i = first; move && i < end; ++i) {
            QLayoutItem *item = m_items.at(i);
            if (item->isEmpty())
                continue;
            const QSize size = item->sizeHint().boundedTo({rect.width(), height});
            const QRect place(QPoint(left, top + (height - size.height()) / 2), size);
            item->setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), rect, place));
            left += size.width() + m_columnGap;
        }
        if (height > 0)
            top += height + m_lineGap;
        first = end;
    }
    return qMax(0, top - rect.top() - m_lineGap);
}

} // namespace trunkline
