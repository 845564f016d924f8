#pragma once

#include "ui/stateicon.h"

#include <QWidget>

namespace trunkline {

/// The sign of a state beside a line of text, as high as the text; a screen reader hears the state's word.
class StateSign : public QWidget
{
    Q_OBJECT
public:
    explicit StateSign(QWidget *parent = nullptr);

    StateIcon::State state() const { return m_state; }
    void setState(StateIcon::State state);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    StateIcon::State m_state = StateIcon::State::NotYet;
};

} // namespace trunkline
