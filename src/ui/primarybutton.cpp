#include "ui/primarybutton.h"

#include "ui/colours.h"

#include <QPainter>
#include <QStyleOptionButton>

namespace trunkline {

PrimaryButton::PrimaryButton(QWidget *parent)
    : QPushButton(parent)
{
#ifdef Q_OS_MACOS
    setDefault(true);
#endif
}

void PrimaryButton::setPrimary(bool primary)
{
    if (m_primary == primary)
        return;
    m_primary = primary;
#ifdef Q_OS_MACOS
    setDefault(primary);
#endif
    update();
}

void PrimaryButton::paintEvent(QPaintEvent *event)
{
#ifdef Q_OS_MACOS
    QPushButton::paintEvent(event);
#else
    if (!m_primary) {
        QPushButton::paintEvent(event);
        return;
    }
    // The style's own button turns every colour into a pale gradient, on which light text cannot be read.
    const QColor window = palette().color(QPalette::Window);
    QColor ground = palette().color(QPalette::Active, QPalette::Highlight);
    QColor ink = palette().color(QPalette::Active, QPalette::HighlightedText);
    if (!isEnabled()) {
        ground = Colours::mix(ground, window, 0.4);
        ink = Colours::mix(ink, window, 0.8);
    } else if (isDown()) {
        ground = ground.darker(118);
    } else if (underMouse()) {
        ground = ground.darker(107);
    }
    QStyleOptionButton option;
    initStyleOption(&option);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    if (hasFocus()) {
        painter.setPen(ink);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(3, 3, -3, -3), 2, 2);
    }
    int flags = Qt::AlignCenter;
    flags |=
        style()->styleHint(QStyle::SH_UnderlineShortcut, &option, this) ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
    painter.setPen(ink);
    painter.drawText(rect(), flags, text());
#endif
}

} // namespace trunkline
