#include "ui/timelinepainter.h"

#include "models/timelinetext.h"
#include "ui/stateicon.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

constexpr double leastBarWidth = 2;
constexpr double leastTextWidth = 24;
constexpr double barRadius = 3;
constexpr int barMargin = 4;
constexpr int titleGap = 6;

Tone toneOf(TimelineState state)
{
    switch (state) {
    case TimelineState::Planned:
        return Tone::Planned;
    case TimelineState::Running:
        return Tone::Running;
    case TimelineState::Done:
        return Tone::Done;
    case TimelineState::Warning:
        return Tone::Warning;
    case TimelineState::Failed:
        return Tone::Failed;
    case TimelineState::Stopped:
        return Tone::Stopped;
    }
    return Tone::Planned;
}

StateIcon::State signOf(TimelineState state)
{
    switch (state) {
    case TimelineState::Planned:
        return StateIcon::State::NotYet;
    case TimelineState::Running:
        return StateIcon::State::Running;
    case TimelineState::Done:
        return StateIcon::State::Passed;
    case TimelineState::Warning:
        return StateIcon::State::Warning;
    case TimelineState::Failed:
        return StateIcon::State::Failed;
    case TimelineState::Stopped:
        return StateIcon::State::Stopped;
    }
    return StateIcon::State::NotYet;
}

QFont sized(QFont font, double factor)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(std::max(1, static_cast<int>(std::lround(font.pixelSize() * factor))));
    return font;
}

/// A name, then the same without its schema, for where the whole does not fit.
QStringList barNames(const QString &name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    QStringList names(name);
    if (dot > 0 && dot + 1 < name.size())
        names += name.mid(dot + 1);
    return names;
}

/// The longest that fits is written: with how far and how fast where that is known.
QStringList barTexts(const TimelineBar &bar)
{
    const QStringList names = barNames(bar.name);
    const QString known = TimelineText::progress(bar);
    return known.isEmpty() ? names : QStringList{names.last() + u" \u00b7 "_s + known} + names;
}

} // namespace

TimelinePainter::TimelinePainter(const TimelineModel &model, const TimelineGeometry &geometry, const QPalette &palette,
                                 const QFont &font)
    : m_model(model)
    , m_geometry(geometry)
    , m_palette(palette)
    , m_font(font)
    , m_small(sized(font, 0.88))
{
}

int TimelinePainter::rowHeight(const QFont &font)
{
    return static_cast<int>(std::ceil(QFontMetricsF(font).height())) + 2 * barMargin + 2;
}

QRectF TimelinePainter::barRect(const QRect &cell, qint64 start, qint64 end) const
{
    // Clipped a little outside the cell, so that round corners of a cut bar are not seen.
    const double left = std::max(m_geometry.xOf(start), -2 * barRadius);
    const double right = std::min(m_geometry.xOf(end), cell.width() + 2 * barRadius);
    return QRectF(cell.left() + left, cell.top() + barMargin, std::max(right - left, leastBarWidth),
                  cell.height() - 2 * barMargin);
}

void TimelinePainter::fill(QPainter *painter, const QRectF &bar, const QColor &colour) const
{
    if (bar.width() < 2 * barRadius) {
        painter->fillRect(bar, colour);
        return;
    }
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    painter->drawRoundedRect(bar, barRadius, barRadius);
}

void TimelinePainter::paintText(QPainter *painter, const QRectF &bar, const QStringList &texts,
                                const QColor &colour) const
{
    // Only what can be seen of the bar has room for its text.
    const QRectF room = bar.adjusted(5, 0, -3, 0);
    if (texts.isEmpty() || room.width() < leastTextWidth)
        return;
    const QFontMetricsF metrics(m_small);
    const auto fits = std::find_if(texts.begin(), texts.end(), [&](const QString &text) {
        return metrics.horizontalAdvance(text) <= room.width();
    });
    const QString text = fits != texts.end() ? *fits : metrics.elidedText(texts.last(), Qt::ElideRight, room.width());
    painter->setFont(m_small);
    painter->setPen(colour);
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
}

void TimelinePainter::paintHatched(QPainter *painter, const QRectF &bar) const
{
    // Lines of our own in place of a pattern brush: sharp at every scale, and known to SVG.
    const QColor ink = Colours::mix(Colours::dim(m_palette), m_palette.color(QPalette::Base), 0.55);
    const QRectF area = bar.adjusted(0.5, 0.5, -0.5, -0.5);
    QList<QLineF> lines;
    for (double x = area.left() - area.height() + 5; x < area.right(); x += 7) {
        const double from = std::max(x, area.left());
        const double to = std::min(x + area.height(), area.right());
        if (to > from)
            lines += QLineF(from, area.bottom() - (from - x), to, area.bottom() - (to - x));
    }
    painter->setPen(QPen(ink, 1));
    painter->setBrush(Qt::NoBrush);
    painter->drawLines(lines);
    painter->setPen(QPen(ink, 1, Qt::DashLine));
    painter->drawRoundedRect(area, barRadius, barRadius);
}

void TimelinePainter::paintOwnBar(QPainter *painter, const QRect &cell, const TimelineRow &row) const
{
    if (row.start < 0)
        return;
    const bool isStep = row.kind == TimelineRowKind::Step;
    if (row.state == TimelineState::Planned) {
        if (m_geometry.xOf(row.start) < cell.width() && m_geometry.xOf(row.end) > 0)
            paintHatched(painter, barRect(cell, row.start, row.end));
        return;
    }
    const ToneColours colours = Colours::tone(toneOf(row.state), m_palette);
    const qint64 end = row.end < 0 ? m_model.now() : row.end;
    const QRectF done = barRect(cell, row.start, end);
    QRectF whole = done;
    if (row.expectedEnd > end) {
        whole = barRect(cell, row.start, row.expectedEnd);
        fill(painter, whole, colours.soft);
    }
    const bool strong = isStep || row.state == TimelineState::Running;
    fill(painter, done, strong ? colours.bar : colours.soft);
    const QString text = m_model.data(m_model.indexOf(&row), TimelineModel::BarTextRole).toString();
    if (text.isEmpty())
        return;
    const QRectF visible = done.intersected(QRectF(cell));
    const QRectF rest(done.right(), done.top(),
                      std::max(0.0, std::min<double>(whole.right(), cell.right()) - done.right()), done.height());
    // In the part that is done where it fits, else in what is left.
    const bool inRest =
        QFontMetricsF(m_small).horizontalAdvance(text) > visible.width() - 8 && rest.width() > visible.width();
    if (inRest)
        paintText(painter, rest, {text}, colours.onSoft);
    else
        paintText(painter, visible, {text}, strong ? colours.onBar : colours.onSoft);
}

void TimelinePainter::paintActivities(QPainter *painter, const QRect &cell, const TimelineRow &row) const
{
    const ToneColours done = Colours::tone(Tone::Done, m_palette);
    const ToneColours running = Colours::tone(Tone::Running, m_palette);
    const ToneColours failed = Colours::tone(Tone::Failed, m_palette);
    const auto spans =
        row.bars.spans(m_geometry.leftEdge(), m_geometry.rightEdge(), m_geometry.msPerPixel(), m_model.now());
    for (const TimelineSpan &span : spans) {
        QRectF bar = barRect(cell, span.start, span.end);
        // A hair between neighbours tells them apart.
        if (bar.width() > 3)
            bar.setWidth(bar.width() - 1);
        const bool one = span.count == 1;
        if (one && span.failed) {
            fill(painter, bar, failed.bar);
            const double side = bar.height() * 0.7;
            if (bar.width() > side + 4) {
                StateIcon::paint(painter, QRectF(bar.left() + 2, bar.center().y() - side / 2, side, side),
                                 StateIcon::State::Failed, failed.onBar);
                paintText(painter, bar.adjusted(side, 0, 0, 0).intersected(cell),
                          barNames(row.bars.at(span.first).name), failed.onBar);
            }
            continue;
        }
        if (one && span.running) {
            paintRunning(painter, bar, cell, row.bars.at(span.first));
            continue;
        }
        fill(painter, bar, span.running ? running.bar : done.soft);
        if (one)
            paintText(painter, bar.intersected(cell), barTexts(row.bars.at(span.first)),
                      span.running ? running.onBar : done.onSoft);
        else if (span.failed)
            painter->fillRect(QRectF(bar.left(), bar.bottom() - 3, bar.width(), 3), failed.bar);
    }
}

void TimelinePainter::paintRunning(QPainter *painter, const QRectF &bar, const QRect &cell,
                                   const TimelineBar &running) const
{
    const ToneColours colours = Colours::tone(Tone::Running, m_palette);
    const QRectF visible = bar.intersected(cell);
    const QStringList texts = barTexts(running);
    fill(painter, bar, colours.soft);
    if (running.fraction < 0) {
        // busy: it is on, and nobody knows how far
        painter->save();
        painter->setClipRect(bar, Qt::IntersectClip);
        painter->setPen(QPen(Colours::mix(colours.bar, colours.soft, 0.35), 3));
        for (double x = visible.left() - visible.height(); x < visible.right(); x += 12)
            painter->drawLine(QPointF(x, bar.bottom()), QPointF(x + bar.height(), bar.top()));
        painter->restore();
        paintText(painter, visible, texts, colours.onSoft);
        return;
    }
    QRectF filled = bar;
    filled.setWidth(std::max(leastBarWidth, bar.width() * running.fraction));
    fill(painter, filled, colours.bar);
    // the text changes its colour where its ground does
    QRectF open = bar;
    open.setLeft(filled.right());
    for (const auto &[part, ink] : {std::pair(filled, colours.onBar), std::pair(open, colours.onSoft)}) {
        painter->save();
        painter->setClipRect(part, Qt::IntersectClip);
        paintText(painter, visible, texts, ink);
        painter->restore();
    }
}

void TimelinePainter::paintBars(QPainter *painter, const QRect &cell, const TimelineRow &row, qsizetype current) const
{
    painter->save();
    painter->setClipRect(cell, Qt::IntersectClip);
    painter->setRenderHint(QPainter::Antialiasing);
    if (row.bars.isEmpty())
        paintOwnBar(painter, cell, row);
    else
        paintActivities(painter, cell, row);
    if (current >= 0 && current < row.bars.size()) {
        const TimelineBar &bar = row.bars.at(current);
        const QRectF rect = barRect(cell, bar.start, bar.isRunning() ? m_model.now() : bar.end);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(m_palette.color(QPalette::Text), 2));
        painter->drawRoundedRect(rect.adjusted(-1, -1, 0, 1), barRadius, barRadius);
    }
    painter->restore();
}

void TimelinePainter::paintTitle(QPainter *painter, const QRect &cell, const TimelineRow &row, const QColor &ink) const
{
    const QFontMetricsF metrics(m_font);
    const bool dimRow = row.kind == TimelineRowKind::Lane || row.state == TimelineState::Planned;
    const QColor dim = ink.isValid() ? ink : Colours::dim(m_palette);
    double x = cell.left() + 2;
    if (row.kind != TimelineRowKind::Lane) {
        const double side = std::round(metrics.height() * 0.92);
        const QRectF sign(x, cell.center().y() + 0.5 - side / 2, side, side);
        if (ink.isValid())
            StateIcon::paint(painter, sign, signOf(row.state), ink);
        else
            StateIcon::paint(painter, sign, signOf(row.state), m_palette);
        x += side + titleGap;
    }
    const QModelIndex index = m_model.indexOf(&row);
    const QString title = index.data().toString();
    const QString detail = index.data(TimelineModel::DetailRole).toString();
    QRectF room(x, cell.top(), std::max(0.0, cell.right() - x - 2), cell.height());
    painter->setFont(m_font);
    painter->setPen(ink.isValid() ? ink : dimRow ? dim : m_palette.color(QPalette::Text));
    const QString shown = metrics.elidedText(title, Qt::ElideRight, room.width());
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    if (detail.isEmpty() || shown != title)
        return;
    room.setLeft(x + metrics.horizontalAdvance(title));
    painter->setPen(dim);
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      metrics.elidedText(u" \u00b7 "_s + detail, Qt::ElideRight, room.width()));
}

void TimelinePainter::paintTime(QPainter *painter, const QRect &cell, const TimelineRow &row, const QColor &ink) const
{
    painter->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    painter->setPen(ink.isValid() ? ink : Colours::dim(m_palette));
    painter->drawText(cell.adjusted(0, 0, -textMargin, 0), Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
                      m_model.indexOf(&row, TimelineModel::TimeColumn).data().toString());
}

void TimelinePainter::paintAxis(QPainter *painter, const QRect &cell, const QColor &ink) const
{
    painter->save();
    painter->setClipRect(cell, Qt::IntersectClip);
    painter->setFont(m_small);
    const QFontMetricsF metrics(m_small);
    for (const TimelineTick &tick : m_geometry.ticks(metrics.horizontalAdvance(u"00:00:00"_s) * 1.25)) {
        const double x = cell.left() + tick.x;
        painter->setPen(Colours::grid(m_palette));
        painter->drawLine(QPointF(x, cell.bottom() - 3), QPointF(x, cell.bottom()));
        painter->setPen(ink);
        const double width = metrics.horizontalAdvance(tick.label);
        // The first label stands beside its mark: half of it would be cut off.
        const double left = std::max(x - width / 2, cell.left() + 1.0);
        if (left + width > cell.right())
            break;
        painter->drawText(QRectF(left, cell.top(), width + 1, cell.height() - 2), Qt::AlignLeft | Qt::AlignVCenter,
                          tick.label);
    }
    painter->restore();
}

void TimelinePainter::paintNow(QPainter *painter, const QRect &area) const
{
    const RunState state = m_model.summary().state();
    const double x = m_geometry.xOf(m_model.now());
    if (state == RunState::Idle || isFinal(state) || x < 0 || x > area.width())
        return;
    painter->setPen(QPen(Colours::now(m_palette), 1));
    painter->drawLine(QPointF(area.left() + x, area.top()), QPointF(area.left() + x, area.bottom()));
}

} // namespace trunkline
