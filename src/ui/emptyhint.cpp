#include "ui/emptyhint.h"

#include "ui/colours.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QPainter>

namespace trunkline {

EmptyHint::EmptyHint(QAbstractItemView *view)
    : QObject(view)
    , m_view(view)
{
    view->viewport()->installEventFilter(this);
}

void EmptyHint::setText(const QString &text)
{
    m_text = text;
    m_view->viewport()->update();
}

bool EmptyHint::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && m_view->model() && m_view->model()->rowCount() == 0)
        paint();
    return QObject::eventFilter(watched, event);
}

void EmptyHint::paint() const
{
    QPainter painter(m_view->viewport());
    painter.setPen(Colours::dim(m_view->palette()));
    painter.drawText(m_view->viewport()->rect().adjusted(16, 12, -16, -12),
                     Qt::AlignHCenter | Qt::AlignVCenter | Qt::TextWordWrap, m_text);
}

} // namespace trunkline
