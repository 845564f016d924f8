#include "ui/throughputstrip.h"

#include "models/timelinetext.h"
#include "ui/colours.h"
#include "ui/timelinepainter.h"
#include "ui/timelineview.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

constexpr int pixelsOfBucket = 4;
constexpr int stripRows = 2;

/// Highest value of both curves, so that each uses the whole height.
struct Peak
{
    double bytes = 0;
    double rows = 0;
};

Peak peakOf(const std::vector<Throughput> &buckets)
{
    Peak peak;
    for (const Throughput &each : buckets) {
        peak.bytes = std::max(peak.bytes, each.bytesPerSecond);
        peak.rows = std::max(peak.rows, each.rowsPerSecond);
    }
    return peak;
}

} // namespace

ThroughputStrip::ThroughputStrip(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(tr("Throughput"));
    setVisible(false);
}

void ThroughputStrip::setTimelineView(const TimelineView *view)
{
    m_view = view;
    connect(view, &TimelineView::timeAxisChanged, this, &ThroughputStrip::refresh);
}

QSize ThroughputStrip::sizeHint() const
{
    return {0, stripRows * TimelinePainter::rowHeight(font())};
}

void ThroughputStrip::refresh()
{
    const TimelineModel *model = m_view->timelineModel();
    setVisible(model && !model->throughput().isEmpty());
    update();
}

void ThroughputStrip::paintEvent(QPaintEvent *)
{
    const TimelineModel *model = m_view ? m_view->timelineModel() : nullptr;
    if (!model)
        return;
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.setPen(Colours::grid(palette()));
    painter.drawLine(rect().topLeft(), rect().topRight());
    const TimelineGeometry &geometry = m_view->geometryOfTime();
    const QRect bars = m_view->barsArea();
    const int left = m_view->viewport()->mapTo(window(), bars.topLeft()).x() - mapTo(window(), QPoint()).x();
    const QRectF area(left, 4, bars.width(), height() - 6);
    const std::vector<Throughput> buckets = model->throughput().buckets(geometry.leftEdge(), geometry.rightEdge(),
                                                                        std::max(1, geometry.width() / pixelsOfBucket));
    const Peak peak = peakOf(buckets);

    const ToneColours colours = Colours::tone(Tone::Running, palette());
    const QColor rowInk = palette().color(QPalette::Text);
    painter.save();
    painter.setClipRect(area);
    QPolygonF rows;
    for (const Throughput &each : buckets) {
        const double x = area.left() + geometry.xOf(each.from);
        const double width = geometry.xOf(each.to) - geometry.xOf(each.from);
        if (peak.bytes > 0) {
            const double high = area.height() * each.bytesPerSecond / peak.bytes;
            painter.fillRect(QRectF(x, area.bottom() - high, std::max(1.0, width), high), colours.soft);
        }
        if (each.rowsPerSecond >= 0 && peak.rows > 0)
            rows += QPointF(x + width / 2, area.bottom() - area.height() * each.rowsPerSecond / peak.rows);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(rowInk, 1));
    painter.drawPolyline(rows);
    painter.restore();

    // The words stand under the steps' titles: the curves have no numbers of their own.
    const int rowHeight = height() / stripRows;
    const QRect words(TimelinePainter::textMargin, 0, left - 2 * TimelinePainter::textMargin, rowHeight);
    const auto write = [&](int line, const QColor &key, bool isLine, const QString &text) {
        const QRect room = words.translated(0, line * rowHeight);
        const QRectF sign(room.left(), room.center().y() - (isLine ? 0 : 4), 12, isLine ? 1 : 9);
        painter.fillRect(sign, key);
        painter.setPen(Colours::dim(palette()));
        painter.drawText(room.adjusted(18, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         fontMetrics().elidedText(text, Qt::ElideRight, room.width() - 18));
    };
    if (peak.bytes > 0)
        write(0, colours.soft, false, tr("at most %1").arg(TimelineText::byteRate(peak.bytes)));
    if (peak.rows > 0)
        write(1, rowInk, true, tr("at most %1").arg(TimelineText::rowRate(peak.rows)));
}

} // namespace trunkline
