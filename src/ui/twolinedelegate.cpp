#include "ui/twolinedelegate.h"

#include <QPainter>

namespace trunkline {

namespace {
constexpr int rowPadding = 10;
constexpr int signSize = 16;
} // namespace

QFont TwoLineDelegate::detailFont(const QFont &font)
{
    QFont made = font;
    made.setPointSizeF(font.pointSizeF() * 0.88);
    return made;
}

void TwoLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Content shown = content(index);
    const QPalette &palette = option.palette;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(painter, option);

    QRect area = option.rect.adjusted(rowPadding + 2, rowPadding - 3, -rowPadding - 2, -rowPadding + 3);
    if (shown.sign) {
        const int x = shown.signAtEnd ? area.right() - signSize + 1 : area.left();
        const QRect sign(x, area.center().y() - signSize / 2, signSize, signSize);
        StateIcon::paint(painter, QStyle::visualRect(option.direction, area, sign), *shown.sign, palette);
        if (shown.signAtEnd)
            area.setRight(area.right() - signSize - 8);
        else
            area.setLeft(area.left() + signSize + 12);
    }

    QFont titleFont = option.font;
    if (shown.boldTitle)
        titleFont.setWeight(QFont::DemiBold);
    const QFontMetrics titleMetrics(titleFont);
    const QFontMetrics plainMetrics(option.font);
    const QFontMetrics detailMetrics(detailFont(option.font));
    const int endWidth =
        qMax(plainMetrics.horizontalAdvance(shown.endTitle), detailMetrics.horizontalAdvance(shown.endDetail));
    const int textWidth = area.width() - (endWidth > 0 ? endWidth + 16 : 0);
    const int titleHeight = titleMetrics.height();
    const int top = area.center().y() + 1 - (titleHeight + detailMetrics.height()) / 2;

    const auto line = [&](const QFont &font, const QColor &colour, int y, int height, const QString &left,
                          const QString &right) {
        painter->setFont(font);
        painter->setPen(colour);
        const QRect whole(area.left(), y, area.width(), height);
        const QRect start(area.left(), y, textWidth, height);
        const QString elided = QFontMetrics(font).elidedText(left, Qt::ElideRight, textWidth);
        painter->drawText(QStyle::visualRect(option.direction, option.rect, start), Qt::AlignVCenter | Qt::AlignLeading,
                          elided);
        if (right.isEmpty())
            return;
        painter->drawText(QStyle::visualRect(option.direction, option.rect, whole),
                          Qt::AlignVCenter | Qt::AlignTrailing, right);
    };
    line(titleFont, palette.color(QPalette::Text), top, titleHeight, shown.title, {});
    if (!shown.endTitle.isEmpty() && shown.sign) {
        const QColor ink = Colours::tone(StateIcon::tone(*shown.sign), palette).ink;
        line(option.font, ink, top, titleHeight, {}, shown.endTitle);
    }
    line(detailFont(option.font), palette.color(QPalette::PlaceholderText), top + titleHeight, detailMetrics.height(),
         shown.detail, shown.endDetail);
    painter->restore();
}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int height = QFontMetrics(option.font).height() + QFontMetrics(detailFont(option.font)).height();
    return {120, height + 2 * rowPadding};
}

void TwoLineDelegate::paintGround(QPainter *painter, const QStyleOptionViewItem &option) const
{
    const QPalette &palette = option.palette;
    const QColor base = palette.color(QPalette::Base);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, Colours::mix(palette.color(QPalette::Highlight), base, 0.16));
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, Colours::mix(palette.color(QPalette::Highlight), base, 0.07));
    painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, Colours::grid(palette));
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(palette.color(QPalette::Highlight), 1));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -2.5), 3, 3);
    }
}

} // namespace trunkline
