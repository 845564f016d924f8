#pragma once

#include <QWidget>

namespace trunkline {

/// The ground at the left of a page: a shade off the window's, with a line at its right edge.
class SidePanel : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace trunkline
