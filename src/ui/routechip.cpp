#include "ui/routechip.h"

#include "engine/words.h"
#include "ui/colours.h"

#include <QDir>
#include <QPainter>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {
constexpr int chipPadding = 11;
constexpr int dotSize = 9;
} // namespace

RouteChip::RouteChip(const QString &role, QWidget *parent)
    : QAbstractButton(parent)
    , m_role(role)
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    setConnection({});
}

void RouteChip::setConnection(const SavedConnection &connection)
{
    m_isPlace = false;
    m_chosen = !connection.params.isEmpty();
    m_label = m_chosen ? connection.label : ServerLabel::None;
    m_title = m_chosen ? connection.displayName() : m_role;
    m_detail = m_chosen ? connection.route() : tr("not chosen");
    if (m_chosen && !connection.params.sslMode().isEmpty()) {
        //: The route of a connection and its sslmode: "db1:5432 / shop · TLS verify-full".
        m_detail = tr("%1 · TLS %2").arg(m_detail, connection.params.sslMode());
    }
    if (m_label != ServerLabel::None) {
        //: The route of a connection and its label: "db1:5432 / shop · production".
        m_detail = tr("%1 · %2").arg(m_detail, Words::serverLabel(m_label));
    }
    showTexts();
}

void RouteChip::setPlace(const QString &title, const QString &path)
{
    m_isPlace = true;
    m_chosen = !path.isEmpty();
    m_label = ServerLabel::None;
    m_title = title;
    m_detail = m_chosen ? QDir::toNativeSeparators(path) : tr("not chosen");
    showTexts();
}

void RouteChip::showTexts()
{
    setAccessibleName(tr("%1: %2, %3").arg(m_role, m_title, m_detail));
    setToolTip(tr("%1: %2").arg(m_role, m_detail));
    updateGeometry();
    update();
}

QFont RouteChip::titleFont() const
{
    QFont made = font();
    made.setWeight(QFont::DemiBold);
    return made;
}

QFont RouteChip::detailFont() const
{
    QFont made = font();
    made.setPointSizeF(made.pointSizeF() * 0.88);
    return made;
}

QSize RouteChip::sizeHint() const
{
    const QFontMetrics title(titleFont());
    const QFontMetrics detail(detailFont());
    const int text = qMax(title.horizontalAdvance(m_title), detail.horizontalAdvance(m_detail));
    // A little room beyond the text: its width is a sum of rounded advances.
    return {qMin(text + 6, 420) + 2 * chipPadding + dotSize + 10, title.height() + detail.height() + 12};
}

QSize RouteChip::minimumSizeHint() const
{
    return {qMin(150, sizeHint().width()), sizeHint().height()};
}

void RouteChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor base = palette().color(QPalette::Base);
    const QColor text = palette().color(QPalette::Text);
    QPen edge(hasFocus() ? palette().color(QPalette::Highlight) : Colours::mix(text, base, underMouse() ? 0.35 : 0.18));
    if (!m_chosen)
        edge.setStyle(Qt::DashLine);
    painter.setPen(edge);
    painter.setBrush(base);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);

    QRect area = rect().adjusted(chipPadding, 6, -chipPadding, -6);
    const QRect dot(area.left(), area.center().y() - dotSize / 2, dotSize, dotSize);
    const QColor colour = Colours::serverLabel(m_label, palette());
    painter.setPen(colour.isValid() ? QPen(Qt::NoPen) : QPen(palette().color(QPalette::PlaceholderText), 1.4));
    painter.setBrush(colour.isValid() ? QBrush(colour) : QBrush(Qt::NoBrush));
    // A place on this computer is no server: its sign has corners.
    if (m_isPlace)
        painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), rect(), dot), 1.5, 1.5);
    else
        painter.drawEllipse(QStyle::visualRect(layoutDirection(), rect(), dot));
    area.setLeft(area.left() + dotSize + 10);
    area = QStyle::visualRect(layoutDirection(), rect(), area);

    painter.setFont(titleFont());
    painter.setPen(m_chosen ? text : palette().color(QPalette::PlaceholderText));
    const QFontMetrics title(titleFont());
    painter.drawText(QRect(area.left(), area.top(), area.width(), title.height()), Qt::AlignVCenter | Qt::AlignLeading,
                     title.elidedText(m_title, Qt::ElideRight, area.width()));
    painter.setFont(detailFont());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    const QFontMetrics detail(detailFont());
    painter.drawText(QRect(area.left(), area.top() + title.height(), area.width(), detail.height()),
                     Qt::AlignVCenter | Qt::AlignLeading, detail.elidedText(m_detail, Qt::ElideMiddle, area.width()));
}

} // namespace trunkline
