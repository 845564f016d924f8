#include "report/reporttimeline.h"

#include "engine/visibletext.h"
#include "models/timelinegeometry.h"
#include "models/timelinemodel.h"
#include "models/timelinetext.h"
#include "report/reportcolours.h"

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

constexpr int titleWidth = 214;
constexpr int timeWidth = 46;
constexpr int barsLeft = titleWidth + timeWidth + 10;
constexpr int barsWidth = ReportTimeline::width - barsLeft;
constexpr int svgIndent = 12;
constexpr double leastSvgBar = 1.2;

/// How wide a text is at most at a size, without a font to ask: signs of East Asia are as wide as they are high.
double estimatedWidth(QStringView text, double size)
{
    double width = 0;
    for (const QChar c : text)
        width += size * (c.unicode() >= 0x1100 ? 1.05 : c.isUpper() || c == u'm' || c == u'w' ? 0.74 : 0.56);
    return width;
}

/// As much of it as there is room for; nothing where that would be no more than a sign or two.
QString fitting(const QString &text, double size, double room)
{
    if (estimatedWidth(text, size) <= room)
        return text;
    QString cut = text;
    while (!cut.isEmpty() && estimatedWidth(cut, size) + size * 0.8 > room)
        cut.chop(cut.size() > 1 && cut.back().isLowSurrogate() ? 2 : 1);
    return cut.size() < 3 ? QString() : cut + u'…';
}

/// The name of a table or index: without its schema where that makes it fit.
QString fittingName(const QString &name, double size, double room)
{
    const QString shown = visibleText(name);
    const qsizetype dot = shown.indexOf(u'.');
    if (estimatedWidth(shown, size) <= room || dot < 0)
        return fitting(shown, size, room);
    return fitting(shown.sliced(dot + 1), size, room);
}

Html textAt(double x, double y, const QString &text, const QString &colour, double size, const QString &anchor)
{
    return HtmlTemplate(u"<text x=\"{x}\" y=\"{y}\" fill=\"{colour}\" font-family=\"sans-serif\" font-size=\"{size}\" "
                        u"text-anchor=\"{anchor}\">{text}</text>\n")
        .set(u"x"_s, x)
        .set(u"y"_s, y)
        .set(u"colour"_s, colour)
        .set(u"size"_s, size)
        .set(u"anchor"_s, anchor)
        .set(u"text"_s, text)
        .html();
}

Html lineAt(double x1, double y1, double x2, double y2)
{
    return HtmlTemplate(
               u"<line x1=\"{a}\" y1=\"{b}\" x2=\"{c}\" y2=\"{d}\" stroke=\"{colour}\" stroke-width=\"0.7\"/>\n")
        .set(u"a"_s, x1)
        .set(u"b"_s, y1)
        .set(u"c"_s, x2)
        .set(u"d"_s, y2)
        .set(u"colour"_s, ReportColours::grid())
        .html();
}

Html barAt(double x, double y, double width, const QString &colour, double opacity)
{
    return HtmlTemplate(
               u"<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" rx=\"{round}\" fill=\"{colour}\" "
               u"fill-opacity=\"{opacity}\"/>\n")
        .set(u"x"_s, x)
        .set(u"y"_s, y + 3)
        .set(u"width"_s, width)
        .set(u"height"_s, double(ReportTimeline::rowHeight - 6))
        .set(u"round"_s, width > 5 ? 2.0 : 0.0)
        .set(u"colour"_s, colour)
        .set(u"opacity"_s, opacity)
        .html();
}

/// The rows of a model, one below the other, drawn.
class SvgRows
{
public:
    SvgRows(const TimelineModel &model, const TimelineGeometry &geometry)
        : m_model(model)
        , m_geometry(geometry)
    {
    }

    void add(const QModelIndex &parent, int depth)
    {
        for (int i = 0; i < m_model.rowCount(parent); ++i) {
            const QModelIndex index = m_model.index(i, 0, parent);
            const TimelineRow &row = *m_model.row(index);
            addRow(index, row, depth);
            add(index, depth + 1);
        }
    }
    const Html &drawn() const { return m_drawn; }
    int bottom() const { return m_top; }

private:
    void addRow(const QModelIndex &index, const TimelineRow &row, int depth)
    {
        const double base = m_top + 13.5;
        const double x = 2 + depth * svgIndent;
        const bool isStep = row.kind == TimelineRowKind::Step;
        m_drawn += lineAt(0, m_top, ReportTimeline::width, m_top);
        m_drawn += textAt(x, base, fitting(visibleText(index.data().toString()), 11, titleWidth - x),
                          isStep ? ReportColours::ink() : ReportColours::dim(), 11, u"start"_s);
        if (row.start >= 0) {
            const qint64 end = row.end < 0 ? m_model.now() : row.end;
            m_drawn += textAt(titleWidth + timeWidth, base, TimelineText::shortDuration(end - row.start),
                              ReportColours::dim(), 10, u"end"_s);
        }
        if (row.bars.isEmpty())
            addOwnBar(index, row, base);
        else
            addActivities(row, base);
        m_top += ReportTimeline::rowHeight;
    }
    void addOwnBar(const QModelIndex &index, const TimelineRow &row, double base)
    {
        if (row.start < 0)
            return;
        const auto [x, width] = place(row.start, row.end < 0 ? m_model.now() : row.end);
        const bool isStep = row.kind == TimelineRowKind::Step;
        m_drawn += barAt(x, m_top, width, ReportColours::of(row.state), isStep ? 1 : 0.3);
        const QString text = visibleText(index.data(TimelineModel::BarTextRole).toString());
        m_drawn += textAt(x + 4, base, fitting(text, 9.5, width - 8), isStep ? u"#ffffff"_s : ReportColours::ink(), 9.5,
                          u"start"_s);
    }
    void addActivities(const TimelineRow &row, double base)
    {
        for (const TimelineSpan &span :
             row.bars.spans(m_geometry.leftEdge(), m_geometry.rightEdge(), m_geometry.msPerPixel(), m_model.now())) {
            auto [x, width] = place(span.start, span.end);
            if (width > 3)
                width -= 0.8; // a hair between neighbours tells them apart
            const bool one = span.count == 1;
            const bool failed = span.failed && one;
            m_drawn += barAt(x, m_top, width,
                             span.failed ? ReportColours::of(ReportTone::Bad) : ReportColours::of(ReportTone::Good),
                             failed ? 1 : 0.3);
            if (one)
                m_drawn += textAt(x + 3, base, fittingName(row.bars.at(span.first).name, 9, width - 5),
                                  failed ? u"#ffffff"_s : ReportColours::ink(), 9, u"start"_s);
        }
    }
    std::pair<double, double> place(qint64 start, qint64 end) const
    {
        const double left = m_geometry.xOf(start);
        return {barsLeft + left, std::max(m_geometry.xOf(end) - left, leastSvgBar)};
    }

    const TimelineModel &m_model;
    const TimelineGeometry &m_geometry;
    Html m_drawn;
    int m_top = ReportTimeline::rowHeight;
};

Html axisOf(const TimelineGeometry &geometry, int bottom)
{
    Html drawn;
    for (const TimelineTick &tick : geometry.ticks(64)) {
        const double x = barsLeft + tick.x;
        if (tick.x + estimatedWidth(tick.label, 9.5) / 2 > barsWidth)
            break;
        drawn += lineAt(x, ReportTimeline::rowHeight - 4, x, bottom);
        drawn += textAt(x, ReportTimeline::rowHeight - 7, tick.label, ReportColours::dim(), 9.5,
                        tick.x < 12 ? u"start"_s : u"middle"_s);
    }
    return drawn;
}

} // namespace

ReportTimeline::ReportTimeline(const Report &report)
{
    TimelineModel model;
    model.addEvents(report.timeline);
    if (isFinal(report.state()))
        model.close(report.state());
    else
        model.setNow(report.summary.lastAt());
    TimelineGeometry geometry;
    geometry.setWidth(barsWidth);
    geometry.setTime(model.whole(), model.now());
    // On the screen a short run leaves room for what is to come; on paper nothing comes.
    constexpr double leastShown = 10'000;
    if (const auto whole = static_cast<double>(model.whole()); whole > 0 && whole < leastShown)
        geometry.zoom(leastShown / whole, 0);
    SvgRows rows(model, geometry);
    rows.add({}, 0);
    m_height = rows.bottom();
    Html drawn = axisOf(geometry, m_height);
    drawn += rows.drawn();
    m_svg = HtmlTemplate(u"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" role=\"img\" "
                         u"aria-label=\"{title}\">\n<title>{title}</title>\n{drawn}</svg>\n")
                .set(u"width"_s, QString::number(width))
                .set(u"height"_s, QString::number(m_height))
                .set(u"title"_s, tr("Timeline of the run: steps and what was done in them, over time"))
                .set(u"drawn"_s, drawn)
                .html();
}

} // namespace trunkline
