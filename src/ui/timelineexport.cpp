#include "ui/timelineexport.h"

#include "ui/timelinepainter.h"

#include <QBuffer>
#include <QFontDatabase>
#include <QFontMetrics>
#include <QPainter>
#include <QSvgGenerator>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {
constexpr int exportBarsWidth = 1000;
constexpr int exportMargin = 12;
constexpr int exportIndent = 18;
} // namespace

TimelineExport::TimelineExport(const TimelineModel &model, const QPalette &palette, const QFont &font)
    : m_model(model)
    , m_palette(palette)
    , m_font(font)
    , m_rowHeight(TimelinePainter::rowHeight(font))
    , m_titleWidth(QFontMetrics(font).averageCharWidth() * 44)
    , m_timeWidth(
          QFontMetrics(QFontDatabase::systemFont(QFontDatabase::FixedFont)).horizontalAdvance(u"\u22480:00:00"_s) + 20)
{
    const auto collect = [this](const auto &self, const QModelIndex &parent) -> void {
        for (int i = 0; i < m_model.rowCount(parent); ++i) {
            const QModelIndex index = m_model.index(i, 0, parent);
            m_rows.push_back(m_model.row(index));
            self(self, index);
        }
    };
    collect(collect, {});
    m_size = QSize(m_titleWidth + m_timeWidth + exportBarsWidth + 2 * exportMargin,
                   m_rowHeight * static_cast<int>(m_rows.size() + 1) + 2 * exportMargin);
}

void TimelineExport::paint(QPainter *painter) const
{
    TimelineGeometry geometry;
    geometry.setWidth(exportBarsWidth);
    geometry.setTime(m_model.whole(), m_model.now());
    const TimelinePainter timeline(m_model, geometry, m_palette, m_font);
    const int barsLeft = exportMargin + m_titleWidth + m_timeWidth;
    painter->fillRect(QRect(QPoint(), m_size), m_palette.color(QPalette::Base));
    timeline.paintAxis(painter, QRect(barsLeft, exportMargin, exportBarsWidth, m_rowHeight), Colours::dim(m_palette));
    int top = exportMargin + m_rowHeight;
    for (const TimelineRow *row : m_rows) {
        int depth = 0;
        for (const TimelineRow *above = row; above->kind != TimelineRowKind::Step; above = above->parent)
            ++depth;
        painter->setPen(Colours::grid(m_palette));
        painter->drawLine(exportMargin, top, m_size.width() - exportMargin, top);
        timeline.paintTitle(painter,
                            QRect(exportMargin, top, m_titleWidth, m_rowHeight).adjusted(depth * exportIndent, 0, 0, 0),
                            *row, {});
        timeline.paintTime(painter, QRect(exportMargin + m_titleWidth, top, m_timeWidth, m_rowHeight), *row, {});
        timeline.paintBars(painter, QRect(barsLeft, top, exportBarsWidth, m_rowHeight), *row, -1);
        top += m_rowHeight;
    }
    timeline.paintNow(painter,
                      QRect(barsLeft, exportMargin + m_rowHeight, exportBarsWidth, top - exportMargin - m_rowHeight));
}

QImage TimelineExport::image(double scale) const
{
    QImage made(m_size * scale, QImage::Format_RGB32);
    made.setDevicePixelRatio(scale);
    QPainter painter(&made);
    paint(&painter);
    return made;
}

QByteArray TimelineExport::svg(const QString &title) const
{
    QByteArray made;
    QBuffer buffer(&made);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(m_size);
    generator.setViewBox(QRect(QPoint(), m_size));
    // The generator of Qt 6.4 writes a title as it is, and a database's name may hold anything.
    const QString placeholder = u"trunkline-title"_s;
    generator.setTitle(placeholder);
    generator.setDescription(tr("Timeline of a migration, made by Trunkline"));
    QPainter painter(&generator);
    paint(&painter);
    painter.end();
    return made.replace(placeholder.toUtf8(), title.toHtmlEscaped().toUtf8());
}

} // namespace trunkline
