#include "ui/findingdelegate.h"

#include "models/findingmodel.h"
#include "ui/stateicon.h"

#include <QEvent>
#include <QPainter>
#include <QTreeView>

namespace trunkline {

namespace {

constexpr int findingPadding = 9;
constexpr int findingSign = 16;
constexpr int findingGap = 12;
constexpr int wrapFlags = Qt::AlignLeading | Qt::AlignTop | Qt::TextWordWrap;

bool isFindingRow(const QModelIndex &index)
{
    return index.data(FindingModel::KindRole).toInt() == static_cast<int>(FindingModel::Kind::Finding);
}

int wrappedHeight(const QFont &font, const QString &text, int width)
{
    return text.isEmpty() ? 0 : QFontMetrics(font).boundingRect(0, 0, width, 100000, wrapFlags, text).height();
}

} // namespace

FindingDelegate::FindingDelegate(QTreeView *view)
    : QStyledItemDelegate(view)
    , m_view(view)
{
    view->viewport()->installEventFilter(this);
}

QFont FindingDelegate::sentenceFont(const QFont &font, const QModelIndex &index)
{
    QFont made = font;
    const auto severity = static_cast<Severity>(index.data(FindingModel::SeverityRole).toInt());
    if (severity != Severity::Passed)
        made.setWeight(QFont::DemiBold);
    return made;
}

int FindingDelegate::textWidth(const QModelIndex &index) const
{
    const int depth = index.parent().isValid() ? 2 : 1;
    return qMax(120,
                m_view->columnWidth(0) - depth * m_view->indentation() - findingSign - findingGap - 2 * findingPadding);
}

void FindingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!isFindingRow(index)) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    const QPalette &palette = option.palette;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QColor base = palette.color(QPalette::Base);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, Colours::mix(palette.color(QPalette::Highlight), base, 0.14));
    painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, Colours::grid(palette));
    if (index.column() > 0) {
        painter->restore();
        return;
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(palette.color(QPalette::Highlight));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(0.5, 1.5, -1.5, -1.5), 3, 3);
    }

    QRect area = option.rect.adjusted(findingPadding, findingPadding, -findingPadding, -findingPadding);
    const QFont bold = sentenceFont(option.font, index);
    const int lineHeight = QFontMetrics(bold).height();
    const QRect sign(area.left(), area.top() + (lineHeight - findingSign) / 2, findingSign, findingSign);
    const auto severity = static_cast<Severity>(index.data(FindingModel::SeverityRole).toInt());
    StateIcon::paint(painter, QStyle::visualRect(option.direction, option.rect, sign), StateIcon::of(severity),
                     palette);
    area.setLeft(area.left() + findingSign + findingGap);

    const int width = qMin(area.width(), textWidth(index));
    const QString sentence = index.data().toString();
    const int sentenceHeight = wrappedHeight(bold, sentence, width);
    painter->setFont(bold);
    painter->setPen(palette.color(QPalette::Text));
    const QRect first(area.left(), area.top(), width, sentenceHeight);
    painter->drawText(QStyle::visualRect(option.direction, option.rect, first), wrapFlags, sentence);
    painter->setFont(option.font);
    painter->setPen(palette.color(QPalette::PlaceholderText));
    const QRect second(area.left(), area.top() + sentenceHeight + 2, width, area.height());
    painter->drawText(QStyle::visualRect(option.direction, option.rect, second), wrapFlags,
                      index.data(FindingModel::DetailRole).toString());
    painter->restore();
}

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!isFindingRow(index)) {
        const QSize plain = QStyledItemDelegate::sizeHint(option, index);
        return {plain.width(), plain.height() + 6};
    }
    if (index.column() > 0)
        return {};
    const int width = textWidth(index);
    const QString detail = index.data(FindingModel::DetailRole).toString();
    int height = wrappedHeight(sentenceFont(option.font, index), index.data().toString(), width);
    if (!detail.isEmpty())
        height += 2 + wrappedHeight(option.font, detail, width);
    return {width, height + 2 * findingPadding};
}

bool FindingDelegate::eventFilter(QObject *watched, QEvent *event)
{
    // Text that wraps has another height at another width.
    if (watched == m_view->viewport() && event->type() == QEvent::Resize && m_view->model())
        Q_EMIT sizeHintChanged({});
    return QStyledItemDelegate::eventFilter(watched, event);
}

} // namespace trunkline
