#include "ui/stateicon.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>

namespace trunkline {

namespace {

class StateIconEngine : public QIconEngine
{
public:
    explicit StateIconEngine(StateIcon::State state)
        : m_state(state)
    {
    }
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Selected)
            StateIcon::paint(painter, rect, m_state, palette.color(QPalette::HighlightedText));
        else if (mode == QIcon::Disabled)
            StateIcon::paint(painter, rect, m_state, palette.color(QPalette::Disabled, QPalette::Text));
        else
            StateIcon::paint(painter, rect, m_state, palette);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap made(size);
        made.fill(Qt::transparent);
        QPainter painter(&made);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return made;
    }
    QIconEngine *clone() const override { return new StateIconEngine(*this); }

private:
    StateIcon::State m_state;
};

/// The sign in a unit square of 16 × 16; `filled` says whether it is a surface or a stroke.
QPainterPath statePath(StateIcon::State state, bool *filled)
{
    QPainterPath path;
    *filled = false;
    switch (state) {
    case StateIcon::State::NotYet:
        path.addEllipse(QPointF(8, 8), 4.6, 4.6);
        break;
    case StateIcon::State::Running:
        path.addEllipse(QPointF(8, 8), 5, 5);
        *filled = true;
        break;
    case StateIcon::State::Passed:
        path.moveTo(3, 8.6);
        path.lineTo(6.5, 12);
        path.lineTo(13, 4.4);
        break;
    case StateIcon::State::Warning:
        path.moveTo(8, 2.2);
        path.lineTo(14.6, 13.6);
        path.lineTo(1.4, 13.6);
        path.closeSubpath();
        // The mark is left open in the surface (odd-even fill).
        path.addRect(QRectF(7.2, 6.2, 1.6, 3.8));
        path.addRect(QRectF(7.2, 10.9, 1.6, 1.6));
        *filled = true;
        break;
    case StateIcon::State::Failed:
        path.moveTo(4, 4);
        path.lineTo(12, 12);
        path.moveTo(12, 4);
        path.lineTo(4, 12);
        break;
    case StateIcon::State::Stopped:
        path.addRect(QRectF(4, 4, 8, 8));
        *filled = true;
        break;
    case StateIcon::State::Info:
        path.addEllipse(QPointF(8, 8), 6, 6);
        path.addRect(QRectF(7.2, 7.2, 1.6, 4.6));
        path.addRect(QRectF(7.2, 4.3, 1.6, 1.7));
        *filled = true;
        break;
    }
    return path;
}

} // namespace

QIcon StateIcon::icon(State state)
{
    return QIcon(new StateIconEngine(state));
}

void StateIcon::paint(QPainter *painter, const QRectF &rect, State state, const QPalette &palette)
{
    paint(painter, rect, state, Colours::tone(tone(state), palette).ink);
}

void StateIcon::paint(QPainter *painter, const QRectF &rect, State state, const QColor &colour)
{
    const double side = qMin(rect.width(), rect.height());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(rect.center().x() - side / 2, rect.center().y() - side / 2);
    painter->scale(side / 16, side / 16);
    bool filled = false;
    const QPainterPath path = statePath(state, &filled);
    if (filled)
        painter->fillPath(path, colour);
    else
        painter->strokePath(path, QPen(colour, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->restore();
}

QString StateIcon::word(State state)
{
    switch (state) {
    case State::NotYet:
        return tr("not yet run");
    case State::Running:
        return tr("in progress");
    case State::Passed:
        return tr("done");
    case State::Warning:
        return tr("warning");
    case State::Failed:
        return tr("failed");
    case State::Stopped:
        return tr("stopped");
    case State::Info:
        return tr("information");
    }
    return {};
}

Tone StateIcon::tone(State state)
{
    switch (state) {
    case State::NotYet:
        return Tone::Planned;
    case State::Running:
    case State::Info:
        return Tone::Running;
    case State::Passed:
        return Tone::Done;
    case State::Warning:
        return Tone::Warning;
    case State::Failed:
        return Tone::Failed;
    case State::Stopped:
        return Tone::Stopped;
    }
    return Tone::Planned;
}

StateIcon::State StateIcon::of(Severity severity)
{
    switch (severity) {
    case Severity::Passed:
        return State::Passed;
    case Severity::Info:
        return State::Info;
    case Severity::Warning:
        return State::Warning;
    case Severity::Blocks:
        return State::Failed;
    }
    return State::Info;
}

StateIcon::State StateIcon::of(RunState state)
{
    switch (state) {
    case RunState::Idle:
        return State::NotYet;
    case RunState::Checking:
    case RunState::Running:
    case RunState::Cancelling:
        return State::Running;
    case RunState::Succeeded:
        return State::Passed;
    case RunState::SucceededWithProblems:
    case RunState::Incomplete:
    case RunState::Different:
        return State::Warning;
    case RunState::Blocked:
    case RunState::Failed:
        return State::Failed;
    case RunState::Paused:
    case RunState::Cancelled:
    case RunState::Interrupted:
        return State::Stopped;
    }
    return State::NotYet;
}

StateIcon::State StateIcon::of(StepEnd end)
{
    switch (end) {
    case StepEnd::Succeeded:
        return State::Passed;
    case StepEnd::SucceededWithProblems:
        return State::Warning;
    case StepEnd::Failed:
        return State::Failed;
    case StepEnd::Cancelled:
    case StepEnd::Skipped:
        return State::Stopped;
    }
    return State::NotYet;
}

StateIcon::State StateIcon::of(LogLevel level)
{
    switch (level) {
    case LogLevel::Info:
        return State::Info;
    case LogLevel::Warning:
        return State::Warning;
    case LogLevel::Error:
        return State::Failed;
    }
    return State::Info;
}

StateIcon::State StateIcon::of(ProblemClass kind)
{
    switch (kind) {
    case ProblemClass::Harmless:
        return State::Info;
    case ProblemClass::NeedsALook:
        return State::Warning;
    case ProblemClass::ObjectMissing:
    case ProblemClass::Fatal:
        return State::Failed;
    }
    return State::Info;
}

} // namespace trunkline
