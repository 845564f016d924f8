#pragma once

#include <QFont>
#include <QTextLayout>
#include <memory>

class QPaintDevice;
class QPainter;

namespace trunkline {

/// A text set in lines of a width for a paper. A word that is wider than a line is broken where the line ends.
class PageText
{
public:
    PageText(const QString &text, const QFont &font, double width, QPaintDevice *paper,
             Qt::Alignment alignment = Qt::AlignLeft);

    double height() const { return m_height; }
    int lineCount() const { return m_layout->lineCount(); }
    double lineHeight(int line) const { return m_layout->lineAt(line).height(); }
    void draw(QPainter *painter, QPointF topLeft) const;
    void drawLine(QPainter *painter, QPointF topLeft, int line) const;

private:
    std::unique_ptr<QTextLayout> m_layout;
    double m_height = 0;
};

} // namespace trunkline
