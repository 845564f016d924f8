#include "ui/calmstyle.h"

#include "ui/colours.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

/// The line around a control: 3 to 1 against the ground for what is enabled (WCAG 2.1, 1.4.11).
QColor controlLine(const QStyleOption *option, double strength)
{
    const QColor base = option->palette.color(QPalette::Base);
    if (!(option->state & QStyle::State_Enabled))
        strength *= 0.5;
    return Colours::mix(option->palette.color(QPalette::Active, QPalette::Text), base, strength);
}

QColor focusColour(const QStyleOption *option)
{
    return option->palette.color(QPalette::Highlight);
}

bool isFocused(const QStyleOption *option)
{
    return option->state.testFlags(QStyle::State_HasFocus | QStyle::State_Enabled);
}

/// The square of an indicator, in the middle of its place.
QRectF indicatorSquare(const QStyleOption *option)
{
    const double side = qMin(option->rect.width(), option->rect.height()) - 1.0;
    QRectF square(0, 0, side, side);
    square.moveCenter(QRectF(option->rect).center());
    return square;
}

/// Ground and line of a check box or radio button.
void prepareIndicator(const QStyleOption *option, QPainter *painter, bool on)
{
    const bool enabled = option->state & QStyle::State_Enabled;
    const QColor mark = enabled ? focusColour(option) : controlLine(option, 0.7);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(on || isFocused(option) ? mark : controlLine(option, 0.56));
    painter->setBrush(on                                     ? mark
                      : option->state & QStyle::State_Sunken ? controlLine(option, 0.15)
                                                             : option->palette.color(QPalette::Base));
}

} // namespace

CalmStyle::CalmStyle()
    : QProxyStyle(u"Fusion"_s)
{
}

void CalmStyle::drawButton(const QStyleOption *option, QPainter *painter)
{
    QColor ground = option->palette.color(QPalette::Button);
    if (option->state & (State_Sunken | State_On))
        ground = Colours::mix(option->palette.color(QPalette::Text), ground, 0.14);
    else if (option->state.testFlags(State_MouseOver | State_Enabled))
        ground = Colours::mix(option->palette.color(QPalette::Text), ground, 0.05);
    painter->setPen(isFocused(option) ? focusColour(option) : controlLine(option, 0.26));
    painter->setBrush(ground);
    painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

void CalmStyle::drawField(const QStyleOption *option, QPainter *painter)
{
    painter->setPen(isFocused(option) ? focusColour(option) : controlLine(option, 0.30));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
}

void CalmStyle::drawCheckBox(const QStyleOption *option, QPainter *painter)
{
    const bool on = option->state & (State_On | State_NoChange);
    const QRectF square = indicatorSquare(option);
    prepareIndicator(option, painter, on);
    painter->drawRoundedRect(square, 2.5, 2.5);
    if (!on)
        return;
    QPainterPath tick;
    const auto point = [&square](double x, double y) {
        return QPointF(square.left() + x * square.width(), square.top() + y * square.height());
    };
    if (option->state & State_On) {
        tick.moveTo(point(0.22, 0.53));
        tick.lineTo(point(0.42, 0.73));
        tick.lineTo(point(0.79, 0.30));
    } else {
        tick.moveTo(point(0.25, 0.5));
        tick.lineTo(point(0.75, 0.5));
    }
    painter->strokePath(tick, QPen(option->palette.color(QPalette::Active, QPalette::HighlightedText), 1.7,
                                   Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

void CalmStyle::drawRadioButton(const QStyleOption *option, QPainter *painter)
{
    const bool on = option->state & State_On;
    const QRectF square = indicatorSquare(option);
    prepareIndicator(option, painter, on);
    painter->drawEllipse(square);
    if (!on)
        return;
    const double inset = square.width() * 0.32;
    painter->setPen(Qt::NoPen);
    painter->setBrush(option->palette.color(QPalette::Active, QPalette::HighlightedText));
    painter->drawEllipse(square.adjusted(inset, inset, -inset, -inset));
}

void CalmStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    using Draw = void (*)(const QStyleOption *, QPainter *);
    Draw draw = nullptr;
    switch (element) {
    case PE_PanelButtonCommand:
        draw = &CalmStyle::drawButton;
        break;
    case PE_FrameLineEdit:
        draw = &CalmStyle::drawField;
        break;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        draw = &CalmStyle::drawCheckBox;
        break;
    case PE_IndicatorRadioButton:
        draw = &CalmStyle::drawRadioButton;
        break;
    case PE_FrameFocusRect:
        // What has the focus shows it by its own line; only text without a line around it needs another.
        if (widget && (widget->inherits("QPushButton") || widget->inherits("QComboBox")))
            return;
        break;
    default:
        break;
    }
    if (!draw) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    draw(option, painter);
    painter->restore();
}

void CalmStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    if (element != CE_HeaderSection && element != CE_HeaderEmptyArea) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    const QColor base = option->palette.color(QPalette::Base);
    painter->fillRect(option->rect, Colours::mix(option->palette.color(QPalette::Text), base, 0.03));
    painter->fillRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1, controlLine(option, 0.2));
}

QSize CalmStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                  const QWidget *widget) const
{
    QSize made = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_PushButton)
        made += QSize(16, 2);
    else if (type == CT_LineEdit || type == CT_ComboBox || type == CT_SpinBox)
        made += QSize(0, 2);
    return made;
}

int CalmStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_FocusFrameHMargin: // beside the text of a row in a view
        return 6;
    case PM_HeaderMargin:
        return 7;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

} // namespace trunkline
