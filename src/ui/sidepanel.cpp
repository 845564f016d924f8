#include "ui/sidepanel.h"

#include "ui/colours.h"

#include <QPainter>

namespace trunkline {

void SidePanel::paintEvent(QPaintEvent *)
{
    const QColor text = palette().color(QPalette::WindowText);
    const QColor window = palette().color(QPalette::Window);
    QPainter painter(this);
    painter.fillRect(rect(), Colours::mix(text, window, 0.045));
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(edge, 0, 1, height(), Colours::mix(text, window, 0.13));
}

} // namespace trunkline
