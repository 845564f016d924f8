#include "ui/flowrow.h"

#include "ui/flowlayout.h"

#include <QChildEvent>

namespace trunkline {

FlowRow::FlowRow(QWidget *parent)
    : QWidget(parent)
{
    auto *flow = new FlowLayout(this);
    setLayout(flow);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FlowRow::childEvent(QChildEvent *event)
{
    QWidget::childEvent(event);
    // It is no more than a QWidget yet, which is all that a layout needs of it.
    if (event->type() == QEvent::ChildAdded && event->child()->isWidgetType())
        layout()->addWidget(static_cast<QWidget *>(event->child()));
}

void FlowRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // A form layout goes by the height at its former width when a scroll bar takes some of it.
    if (layout()->heightForWidth(width()) > height())
        updateGeometry();
}

} // namespace trunkline
