#include "ui/appearance.h"

#include "ui/calmstyle.h"
#include "ui/colours.h"

#include <QApplication>
#include <QEvent>
#include <QStyleHints>

namespace trunkline {

namespace {

struct PaletteHex
{
    QRgb window, windowText, base, alternateBase, text, button, buttonText, highlight, highlightedText, placeholder,
        link;
    QRgb light, midlight, mid, dark, shadow, disabledText, toolTipBase;
};

QPalette paletteFrom(const PaletteHex &hex)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, QRgb colour) { palette.setColor(role, QColor(colour)); };
    set(QPalette::Window, hex.window);
    set(QPalette::WindowText, hex.windowText);
    set(QPalette::Base, hex.base);
    set(QPalette::AlternateBase, hex.alternateBase);
    set(QPalette::Text, hex.text);
    set(QPalette::BrightText, 0xffffff);
    set(QPalette::Button, hex.button);
    set(QPalette::ButtonText, hex.buttonText);
    set(QPalette::Highlight, hex.highlight);
    set(QPalette::HighlightedText, hex.highlightedText);
    set(QPalette::PlaceholderText, hex.placeholder);
    set(QPalette::Link, hex.link);
    set(QPalette::LinkVisited, hex.link);
    set(QPalette::Light, hex.light);
    set(QPalette::Midlight, hex.midlight);
    set(QPalette::Mid, hex.mid);
    set(QPalette::Dark, hex.dark);
    set(QPalette::Shadow, hex.shadow);
    set(QPalette::ToolTipBase, hex.toolTipBase);
    set(QPalette::ToolTipText, hex.text);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, QColor(hex.disabledText));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(hex.mid));
    palette.setColor(QPalette::Disabled, QPalette::Base, QColor(hex.window));
    return palette;
}

} // namespace

Appearance::Appearance(QObject *parent)
    : QObject(parent)
    , m_systemPalette(QApplication::palette())
{
    if (canChoose())
        QApplication::setStyle(new CalmStyle);
    qApp->installEventFilter(this);
}

void Appearance::apply(Theme theme)
{
    m_theme = theme;
    if (!canChoose())
        return;
    const bool dark = theme == Theme::Dark || (theme == Theme::System && systemIsDark());
    QApplication::setPalette(dark ? darkPalette() : lightPalette());
}

bool Appearance::canChoose()
{
#ifdef Q_OS_MACOS
    return false;
#else
    return true;
#endif
}

QPalette Appearance::lightPalette()
{
    return paletteFrom({.window = 0xf4f6f9,
                        .windowText = 0x1b2430,
                        .base = 0xffffff,
                        .alternateBase = 0xf7f9fb,
                        .text = 0x1b2430,
                        .button = 0xfbfcfd,
                        .buttonText = 0x1b2430,
                        .highlight = 0x2563c9,
                        .highlightedText = 0xffffff,
                        .placeholder = 0x5d6876,
                        .link = 0x1f5fc4,
                        .light = 0xffffff,
                        .midlight = 0xe9edf2,
                        .mid = 0xc3cad4,
                        .dark = 0x99a3b0,
                        .shadow = 0x6b7685,
                        .disabledText = 0x929ba7,
                        .toolTipBase = 0xffffff});
}

QPalette Appearance::darkPalette()
{
    return paletteFrom({.window = 0x1d2127,
                        .windowText = 0xe4e8ee,
                        .base = 0x252a32,
                        .alternateBase = 0x2a3039,
                        .text = 0xe4e8ee,
                        .button = 0x323943,
                        .buttonText = 0xe4e8ee,
                        .highlight = 0x3f7ce0,
                        .highlightedText = 0xffffff,
                        .placeholder = 0xa2acb9,
                        .link = 0x7fb0ff,
                        .light = 0x46505d,
                        .midlight = 0x3a424e,
                        .mid = 0x14171b,
                        .dark = 0x101317,
                        .shadow = 0x080a0c,
                        .disabledText = 0x737d8a,
                        .toolTipBase = 0x323943});
}

bool Appearance::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ThemeChange && canChoose() && m_theme == Theme::System) {
        // Without a palette of ours the application shows the system's, so that it can be read anew.
        QApplication::setPalette(QPalette());
        m_systemPalette = QApplication::palette();
        apply(m_theme);
    }
    return QObject::eventFilter(watched, event);
}

bool Appearance::systemIsDark() const
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    if (const auto scheme = QGuiApplication::styleHints()->colorScheme(); scheme != Qt::ColorScheme::Unknown)
        return scheme == Qt::ColorScheme::Dark;
#endif
    return Colours::isDark(m_systemPalette);
}

} // namespace trunkline
