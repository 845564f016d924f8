#include "ui/statesign.h"

#include <QPainter>

namespace trunkline {

StateSign::StateSign(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(StateIcon::word(m_state));
}

void StateSign::setState(StateIcon::State state)
{
    m_state = state;
    setAccessibleName(StateIcon::word(state));
    setToolTip(StateIcon::word(state));
    update();
}

QSize StateSign::sizeHint() const
{
    const int side = fontMetrics().height();
    return {side, side};
}

void StateSign::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    StateIcon::paint(&painter, QRectF(rect()).adjusted(1, 1, -1, -1), m_state, palette());
}

} // namespace trunkline
