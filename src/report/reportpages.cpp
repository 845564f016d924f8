#include "report/reportpages.h"

#include "report/pagetext.h"
#include "report/reportcolours.h"

#include <QSvgRenderer>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

constexpr double footerMm = 9;
constexpr double cellPaddingMm = 1.3;
constexpr double cellSideMm = 2;
constexpr double pageTextPoints = 9.5;
constexpr double pageTablePoints = 8.5;

QColor inkOf(ReportTone tone)
{
    return QColor(ReportColours::of(tone));
}

} // namespace

ReportPages::ReportPages(QPdfWriter *paper, const ReportDocument &document, const QByteArray &timeline, int rowHeight)
    : m_paper(paper)
    , m_document(document)
    , m_timeline(timeline)
    , m_rowHeight(rowHeight)
    , m_dotsPerMm(paper->resolution() / 25.4)
    , m_width(paper->width())
{
    m_bottom = paper->height() - mm(footerMm);
}

int ReportPages::paint(int all)
{
    m_all = all;
    m_painter.begin(m_paper);
    addTitle();
    for (qsizetype i = 0; i < m_document.blocks.size(); ++i) {
        if (std::holds_alternative<ReportHeading>(m_document.blocks.at(i)) && !breakFor(mm(6) + leastHeight(i)))
            m_y += mm(6);
        std::visit([this](const auto &one) { add(one); }, m_document.blocks.at(i));
    }
    finishPage();
    m_painter.end();
    return m_page;
}

QFont ReportPages::font(double points, bool bold) const
{
    QFont made;
    made.setFamilies({u"DejaVu Sans"_s, u"Noto Sans"_s, u"Segoe UI"_s, u"Helvetica Neue"_s, u"sans-serif"_s});
    made.setPointSizeF(points);
    made.setBold(bold);
    return made;
}

QFont ReportPages::codeFont(double points) const
{
    QFont made;
    made.setFamilies({u"DejaVu Sans Mono"_s, u"Noto Sans Mono"_s, u"Consolas"_s, u"Menlo"_s, u"monospace"_s});
    made.setStyleHint(QFont::Monospace);
    made.setPointSizeF(points);
    return made;
}

void ReportPages::setInk(ReportTone tone)
{
    m_painter.setPen(inkOf(tone));
}

bool ReportPages::breakFor(double height)
{
    if (m_y + height <= m_bottom || m_y <= 0)
        return false;
    finishPage();
    m_paper->newPage();
    ++m_page;
    m_y = 0;
    return true;
}

void ReportPages::finishPage()
{
    m_painter.save();
    m_painter.setFont(font(7.5));
    const QRectF area(0, m_bottom + mm(4), m_width, mm(5));
    m_painter.setPen(QPen(QColor(ReportColours::grid()), mm(0.2)));
    m_painter.drawLine(area.topLeft() - QPointF(0, mm(1)), area.topRight() - QPointF(0, mm(1)));
    setInk(ReportTone::Dim);
    const QString page = tr("Page %1 of %2").arg(m_page).arg(m_all);
    const QFontMetricsF metrics(m_painter.font(), m_paper);
    const QString hash = u"SHA-256 "_s + m_document.sha256.left(16) + u'…';
    const double right = metrics.horizontalAdvance(page) + metrics.horizontalAdvance(hash) + mm(12);
    m_painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                       metrics.elidedText(m_document.title, Qt::ElideRight, m_width - right));
    m_painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, page);
    m_painter.drawText(area.adjusted(0, 0, -metrics.horizontalAdvance(page) - mm(6), 0),
                       Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, hash);
    m_painter.restore();
}

void ReportPages::addTitle()
{
    const PageText title(m_document.title, font(18, true), m_width, m_paper);
    setInk(ReportTone::Plain);
    title.draw(&m_painter, {0, m_y});
    m_y += title.height() + mm(4);
    const PageText verdict(m_document.verdict, font(12, true), m_width - mm(9), m_paper);
    const QRectF band(0, m_y, m_width, verdict.height() + mm(5));
    m_painter.fillRect(band, QColor(ReportColours::ground()));
    m_painter.fillRect(QRectF(0, m_y, mm(1.5), band.height()), inkOf(m_document.tone));
    setInk(m_document.tone);
    verdict.draw(&m_painter, {mm(5), m_y + mm(2.5)});
    m_y += band.height() + mm(4);
}

void ReportPages::add(const ReportHeading &heading)
{
    const PageText text(heading.text, font(13, true), m_width, m_paper);
    setInk(ReportTone::Plain);
    text.draw(&m_painter, {0, m_y});
    m_y += text.height() + mm(1);
    m_painter.setPen(QPen(QColor(ReportColours::grid()), mm(0.25)));
    m_painter.drawLine(QPointF(0, m_y), QPointF(m_width, m_y));
    m_y += mm(2.5);
}

void ReportPages::add(const ReportParagraph &paragraph)
{
    const PageText text(paragraph.text, font(pageTextPoints), m_width, m_paper);
    breakFor(text.height());
    setInk(paragraph.tone);
    text.draw(&m_painter, {0, m_y});
    m_y += text.height() + mm(2);
}

void ReportPages::add(const ReportFacts &facts)
{
    const double nameWidth = m_width * 0.24;
    for (const ReportFact &fact : facts.facts) {
        const PageText name(fact.name, font(pageTextPoints), nameWidth - mm(3), m_paper);
        const PageText value(fact.value, fact.isCode ? codeFont(8.5) : font(pageTextPoints), m_width - nameWidth,
                             m_paper);
        const double height = std::max(name.height(), value.height());
        breakFor(height);
        setInk(ReportTone::Dim);
        name.draw(&m_painter, {0, m_y});
        setInk(ReportTone::Plain);
        value.draw(&m_painter, {nameWidth, m_y});
        m_y += height + mm(0.7);
    }
    m_y += mm(2);
}

double ReportPages::leastHeight(qsizetype block) const
{
    constexpr double someLinesMm = 16;
    const ReportBlock &one = m_document.blocks.at(block);
    const bool isLast = block + 1 == m_document.blocks.size();
    if (const auto *heading = std::get_if<ReportHeading>(&one))
        return PageText(heading->text, font(13, true), m_width, m_paper).height() + mm(3.5) +
               (isLast ? 0 : leastHeight(block + 1));
    if (const auto *table = std::get_if<ReportTable>(&one))
        return leastHeight(*table);
    const auto *paragraph = std::get_if<ReportParagraph>(&one);
    if (!paragraph)
        return mm(someLinesMm);
    const double height = PageText(paragraph->text, font(pageTextPoints), m_width, m_paper).height() + mm(2);
    const bool leadsIn = !isLast && !std::holds_alternative<ReportHeading>(m_document.blocks.at(block + 1));
    return height + (leadsIn ? leastHeight(block + 1) : 0);
}

double ReportPages::leastHeight(const ReportTable &table) const
{
    std::vector<PageText> texts;
    double height = setRow(table, headOf(table), true, texts);
    if (!table.rows.isEmpty())
        height += setRow(table, table.rows.constFirst(), false, texts);
    return height;
}

QList<ReportCell> ReportPages::headOf(const ReportTable &table)
{
    QList<ReportCell> head;
    for (const ReportColumn &column : table.columns)
        head += ReportCell{column.title, ReportTone::Plain};
    return head;
}

double ReportPages::setRow(const ReportTable &table, const QList<ReportCell> &row, bool isHead,
                           std::vector<PageText> &texts) const
{
    int shares = 0;
    for (const ReportColumn &column : table.columns)
        shares += column.share;
    double height = 0;
    for (qsizetype i = 0; i < row.size(); ++i) {
        const double width = m_width * table.columns.at(i).share / shares;
        texts.emplace_back(row.at(i).text, font(pageTablePoints, isHead), width - 2 * mm(cellSideMm), m_paper,
                           table.columns.at(i).isNumber ? Qt::AlignRight : Qt::AlignLeft);
        height = std::max(height, texts.back().height());
    }
    return height + 2 * mm(cellPaddingMm);
}

void ReportPages::addRow(const ReportTable &table, const QList<ReportCell> &row, bool isHead)
{
    std::vector<PageText> texts;
    const double height = setRow(table, row, isHead, texts);
    if (!isHead && breakFor(height))
        addRow(table, headOf(table), true);
    if (isHead)
        m_painter.fillRect(QRectF(0, m_y, m_width, height), QColor(ReportColours::ground()));
    int shares = 0;
    for (const ReportColumn &column : table.columns)
        shares += column.share;
    double x = 0;
    for (qsizetype i = 0; i < row.size(); ++i) {
        setInk(row.at(i).tone);
        texts.at(static_cast<std::size_t>(i)).draw(&m_painter, {x + mm(cellSideMm), m_y + mm(cellPaddingMm)});
        x += m_width * table.columns.at(i).share / shares;
    }
    m_y += height;
    m_painter.setPen(QPen(QColor(ReportColours::grid()), mm(0.2)));
    m_painter.drawLine(QPointF(0, m_y), QPointF(m_width, m_y));
}

void ReportPages::add(const ReportTable &table)
{
    breakFor(leastHeight(table));
    addRow(table, headOf(table), true);
    for (const QList<ReportCell> &row : table.rows)
        addRow(table, row, false);
    m_y += mm(4);
}

void ReportPages::add(const ReportCode &code)
{
    const double padding = mm(2);
    const PageText caption(code.caption, font(pageTextPoints, true), m_width, m_paper);
    const PageText text(code.text, codeFont(7.5), m_width - 2 * padding, m_paper);
    breakFor(caption.height() + mm(14));
    setInk(ReportTone::Dim);
    caption.draw(&m_painter, {0, m_y});
    m_y += caption.height() + mm(1);
    const QColor ground(ReportColours::ground());
    for (int line = 0; line < text.lineCount(); ++line) {
        const double above = line == 0 ? padding : 0;
        const double below = line == text.lineCount() - 1 ? padding : 0;
        const double height = text.lineHeight(line) + above + below;
        breakFor(height);
        // a hair over the next line's ground, so that no seam is seen between them
        m_painter.fillRect(QRectF(0, m_y, m_width, height + (below > 0 ? 0 : mm(0.1))), ground);
        setInk(ReportTone::Plain);
        text.drawLine(&m_painter, {padding, m_y + above}, line);
        m_y += height;
    }
    m_y += mm(4);
}

void ReportPages::add(const ReportPicture &)
{
    QSvgRenderer renderer(m_timeline);
    const QRectF whole = renderer.viewBoxF();
    if (!renderer.isValid() || whole.isEmpty())
        return;
    const double scale = m_width / whole.width();
    const double rowHeight = m_rowHeight * scale;
    double shown = 0;
    while (shown < whole.height()) {
        const double left = whole.height() - shown;
        // as many rows as this page has room for; all of them on the next one where only a few would be here
        double rows = std::min(std::floor((m_bottom - m_y) / rowHeight), std::ceil(left / m_rowHeight));
        if (rows < std::min(4.0, std::ceil(left / m_rowHeight))) {
            if (!breakFor(m_bottom))
                return;
            rows = std::min(std::floor(m_bottom / rowHeight), std::ceil(left / m_rowHeight));
        }
        const double part = std::min(rows * m_rowHeight, left);
        renderer.setViewBox(QRectF(0, shown, whole.width(), part));
        const QRectF place(0, m_y, m_width, part * scale);
        m_painter.save();
        m_painter.setClipRect(place);
        renderer.render(&m_painter, place);
        m_painter.restore();
        m_y += place.height();
        shown += part;
    }
    m_y += mm(4);
}

} // namespace trunkline
