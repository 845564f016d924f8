#pragma once

#include "ui/stateicon.h"

#include <QWidget>

class QLabel;

namespace trunkline {

class StateSign;

/// What is to be said about the field above it: a sign and a sentence in its colour, where it is typed and not in a
/// box. Hidden while there is nothing to say.
class FieldMessage : public QWidget
{
    Q_OBJECT
public:
    explicit FieldMessage(QWidget *parent = nullptr);

    void say(StateIcon::State state, const QString &sentence);
    /// A warning for each sentence, one line each; nothing is said where there is none.
    void warn(const QStringList &sentences);
    void clear();
    QString sentence() const;
    StateIcon::State state() const { return m_state; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void colour();

    StateSign *m_sign;
    QLabel *m_text;
    StateIcon::State m_state = StateIcon::State::Info;
};

} // namespace trunkline
