#include "report/pagetext.h"

#include <QTextOption>

namespace trunkline {

PageText::PageText(const QString &text, const QFont &font, double width, QPaintDevice *paper, Qt::Alignment alignment)
{
    QString lines = text;
    lines.replace(u'\n', QChar::LineSeparator);
    m_layout = std::make_unique<QTextLayout>(lines, font, paper);
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LeftToRight); // what is written in a name does not decide at which edge it begins
    m_layout->setTextOption(option);
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, m_height});
        m_height += line.height();
    }
    m_layout->endLayout();
}

void PageText::draw(QPainter *painter, QPointF topLeft) const
{
    m_layout->draw(painter, topLeft);
}

void PageText::drawLine(QPainter *painter, QPointF topLeft, int line) const
{
    const QTextLine one = m_layout->lineAt(line);
    one.draw(painter, topLeft - QPointF(0, one.y()));
}

} // namespace trunkline
