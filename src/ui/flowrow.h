#pragma once

#include <QWidget>

namespace trunkline {

/// A row of choices that goes on in the next line where the window is too narrow for all of them. Its children are in
/// it in the order in which they are made, so that a form can hold them without a layout.
class FlowRow : public QWidget
{
    Q_OBJECT
public:
    explicit FlowRow(QWidget *parent = nullptr);

protected:
    void childEvent(QChildEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
};

} // namespace trunkline
