#include "ui/primarybutton.h"

#include "ui/colours.h"

#include <QApplication>
#include <QEvent>

namespace trunkline {

PrimaryButton::PrimaryButton(QWidget *parent)
    : QPushButton(parent)
{
    recolour();
}

void PrimaryButton::setPrimary(bool primary)
{
    if (m_primary == primary)
        return;
    m_primary = primary;
    recolour();
}

void PrimaryButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::PaletteChange)
        recolour();
}

void PrimaryButton::recolour()
{
    // Setting a palette announces itself as a change of palette.
    if (m_recolouring)
        return;
    m_recolouring = true;
    if (m_primary) {
        const QPalette from = QApplication::palette();
        const QColor highlight = from.color(QPalette::Highlight);
        QPalette made = from;
        made.setColor(QPalette::Button, highlight);
        made.setColor(QPalette::ButtonText, from.color(QPalette::HighlightedText));
        made.setColor(QPalette::Disabled, QPalette::Button,
                      Colours::mix(highlight, from.color(QPalette::Window), 0.35));
        made.setColor(QPalette::Disabled, QPalette::ButtonText,
                      Colours::mix(from.color(QPalette::HighlightedText), from.color(QPalette::Window), 0.75));
        setPalette(made);
    } else {
        setPalette(QPalette());
    }
    m_recolouring = false;
}

} // namespace trunkline
