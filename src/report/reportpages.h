#pragma once

#include "engine/reportdocument.h"

#include <QCoreApplication>
#include <QFont>
#include <QPainter>
#include <QPdfWriter>

namespace trunkline {

class PageText;

/// Sets a report on pages of paper: headings stay with what follows them, the head of a table is on each of its pages,
/// a row is never torn, and each page says which one it is. Made for one painting; wants fonts (QGuiApplication), but
/// not its thread.
class ReportPages
{
    Q_DECLARE_TR_FUNCTIONS(ReportPages)
public:
    /// `timeline`: an SVG drawing that may be cut at every multiple of `rowHeight` of its units.
    ReportPages(QPdfWriter *paper, const ReportDocument &document, const QByteArray &timeline, int rowHeight);

    /// Gives how many pages it took. `all`: that number from an earlier painting, to be printed on each.
    int paint(int all);

private:
    void add(const ReportHeading &heading);
    void add(const ReportParagraph &paragraph);
    void add(const ReportFacts &facts);
    void add(const ReportTable &table);
    void add(const ReportCode &code);
    void add(const ReportPicture &picture);
    void addTitle();
    void addRow(const ReportTable &table, const QList<ReportCell> &row, bool isHead);
    /// The cells of a row, and gives how high it is.
    double setRow(const ReportTable &table, const QList<ReportCell> &row, bool isHead,
                  std::vector<PageText> &texts) const;
    /// How much of a block and of those behind it has to be on one page.
    double leastHeight(qsizetype block) const;
    double leastHeight(const ReportTable &table) const;
    static QList<ReportCell> headOf(const ReportTable &table);

    /// What is to be painted next is so high: a new page where this one has no room for it.
    bool breakFor(double height);
    void finishPage();
    double mm(double millimetres) const { return millimetres * m_dotsPerMm; }
    QFont font(double points, bool bold = false) const;
    QFont codeFont(double points) const;
    void setInk(ReportTone tone);

    QPdfWriter *m_paper;
    const ReportDocument &m_document;
    QByteArray m_timeline;
    int m_rowHeight;
    QPainter m_painter;
    double m_dotsPerMm = 1;
    double m_width = 0;
    double m_bottom = 0;
    double m_y = 0;
    int m_page = 1;
    int m_all = 0;
};

} // namespace trunkline
