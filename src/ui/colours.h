#pragma once

#include "core/savedconnection.h"

#include <QColor>
#include <QPalette>

namespace trunkline {

/// What a colour says. A state is always said by an icon or a word as well.
enum class Tone
{
    Planned, ///< not yet begun
    Running,
    Done,
    Warning,
    Failed,
    Stopped, ///< cancelled or skipped
};

/// The colours of one tone over the palette's Base, readable on it in light and dark.
struct ToneColours
{
    QColor ink;    ///< text and icons on Base
    QColor bar;    ///< a bar that stands for a step
    QColor onBar;  ///< text on `bar`
    QColor soft;   ///< a bar inside a step, or what is left of a running one
    QColor onSoft; ///< text on `soft`
};

/// Semantic colours, derived from a palette whenever one paints, so that a change of theme needs nothing more than a
/// repaint. Pure functions.
class Colours
{
public:
    static bool isDark(const QPalette &palette);
    static ToneColours tone(Tone tone, const QPalette &palette);
    /// Text that matters less: a detail beside a title.
    static QColor dim(const QPalette &palette);
    /// Lines between rows and ticks.
    static QColor grid(const QPalette &palette);
    /// The line that says where now is.
    static QColor now(const QPalette &palette);
    /// The colour of a server's label; invalid for ServerLabel::None.
    static QColor serverLabel(ServerLabel label, const QPalette &palette);
    /// `share` of `over` laid on `under`, 0…1.
    static QColor mix(const QColor &over, const QColor &under, double share);
};

} // namespace trunkline
