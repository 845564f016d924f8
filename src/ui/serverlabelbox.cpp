#include "ui/serverlabelbox.h"

#include "ui/colours.h"

#include <QEvent>
#include <QGuiApplication>
#include <QPainter>

namespace trunkline {

ServerLabelBox::ServerLabelBox(QWidget *parent)
    : QComboBox(parent)
{
    addItem(tr("no label"), static_cast<int>(ServerLabel::None));
    addItem(tr("production: asks before anything is overwritten"), static_cast<int>(ServerLabel::Production));
    addItem(tr("staging"), static_cast<int>(ServerLabel::Staging));
    addItem(tr("test"), static_cast<int>(ServerLabel::Test));
    setAccessibleName(tr("Label"));
    recolour();
    connect(this, &QComboBox::currentIndexChanged, this, &ServerLabelBox::labelChanged);
}

ServerLabel ServerLabelBox::label() const
{
    return static_cast<ServerLabel>(currentData().toInt());
}

void ServerLabelBox::setLabel(ServerLabel label)
{
    setCurrentIndex(findData(static_cast<int>(label)));
}

QIcon ServerLabelBox::icon(ServerLabel label)
{
    const QColor colour = Colours::serverLabel(label, QGuiApplication::palette());
    if (!colour.isValid())
        return {};
    QIcon icon;
    for (const int side : {16, 32, 48}) {
        QPixmap pixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        const double margin = side / 5.0;
        painter.drawRoundedRect(QRectF(margin, margin, side - 2 * margin, side - 2 * margin), side / 10.0, side / 10.0);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

void ServerLabelBox::changeEvent(QEvent *event)
{
    QComboBox::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolour();
}

void ServerLabelBox::recolour()
{
    for (int i = 0; i < count(); ++i)
        setItemIcon(i, icon(static_cast<ServerLabel>(itemData(i).toInt())));
}

} // namespace trunkline
