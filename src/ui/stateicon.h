#pragma once

#include "core/finding.h"
#include "core/runevent.h"
#include "ui/colours.h"

#include <QCoreApplication>
#include <QIcon>

class QPainter;

namespace trunkline {

/// The sign of a state: a shape of its own for each, so that it is told apart without its colour. Drawn from code at
/// any size in the colours of the application's palette at the moment of painting: nothing is to be done on a change of
/// theme.
class StateIcon
{
    Q_DECLARE_TR_FUNCTIONS(StateIcon)
public:
    enum class State
    {
        NotYet,  ///< ○
        Running, ///< ●
        Passed,  ///< ✓
        Warning, ///< ▲
        Failed,  ///< ✗
        Stopped, ///< ■ cancelled or skipped
        Info,    ///< ℹ
    };

    static QIcon icon(State state);
    static void paint(QPainter *painter, const QRectF &rect, State state, const QPalette &palette);
    /// The same in one colour, as for a selected row.
    static void paint(QPainter *painter, const QRectF &rect, State state, const QColor &colour);
    /// The state in a word, for whom the sign cannot be seen: "not yet run".
    static QString word(State state);
    static Tone tone(State state);

    static State of(Severity severity);
    static State of(RunState state);
    static State of(StepEnd end);
    static State of(LogLevel level);
    static State of(ProblemClass kind);
};

} // namespace trunkline
