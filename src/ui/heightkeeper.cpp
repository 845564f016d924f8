#include "ui/heightkeeper.h"

#include <QEvent>
#include <QLayout>
#include <QWidget>

namespace trunkline {

HeightKeeper::HeightKeeper(QWidget *dialog)
    : QObject(dialog)
    , m_dialog(dialog)
{
    dialog->installEventFilter(this);
}

bool HeightKeeper::eventFilter(QObject *watched, QEvent *event)
{
    const bool matters =
        event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show;
    if (watched == m_dialog && matters)
        m_dialog->setMinimumHeight(m_dialog->layout()->totalHeightForWidth(m_dialog->width()));
    return QObject::eventFilter(watched, event);
}

} // namespace trunkline
