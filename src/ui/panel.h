#pragma once

#include <QFrame>

namespace trunkline {

/// A quiet surface that groups what belongs together: rounded, on the palette's Base, with a thin line around it.
/// Repaints with the palette.
class Panel : public QFrame
{
    Q_OBJECT
public:
    explicit Panel(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace trunkline
