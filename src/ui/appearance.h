#pragma once

#include "store/settings.h"

#include <QPalette>

namespace trunkline {

/// The look of the whole program. On Linux and Windows Fusion, drawn flat, with palettes of our own, light and dark;
/// on macOS the system's. One object, made by main() before the first window; window's thread.
class Appearance : public QObject
{
    Q_OBJECT
public:
    explicit Appearance(QObject *parent = nullptr);

    /// Applies a theme at once; every widget hears QEvent::PaletteChange.
    void apply(Theme theme);
    Theme theme() const { return m_theme; }
    /// Whether a person can choose here at all.
    static bool canChoose();

    static QPalette lightPalette();
    static QPalette darkPalette();

protected:
    /// The system's own theme changed while ours follows it.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool systemIsDark() const;

    QPalette m_systemPalette;
    Theme m_theme = Theme::System;
};

} // namespace trunkline
