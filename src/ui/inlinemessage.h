#pragma once

#include "core/error.h"
#include "ui/panel.h"
#include "ui/stateicon.h"

class QLabel;
class QPushButton;

namespace trunkline {

class StateSign;

/// A message in its place on a page, instead of a box on top of it: a sentence for a person, beneath it the server's or
/// utility's own words, and at most one thing to do about it. Hidden until there is something to say.
class InlineMessage : public Panel
{
    Q_OBJECT
public:
    explicit InlineMessage(QWidget *parent = nullptr);

    void say(StateIcon::State state, const QString &sentence, const QString &toolWords = {});
    void say(const Error &error);
    /// The words on the button; empty: no button.
    void setAction(const QString &text);
    void clear();
    QString sentence() const;

Q_SIGNALS:
    void actionTriggered();

private:
    StateSign *m_sign;
    QLabel *m_sentence;
    QLabel *m_toolWords;
    QPushButton *m_action;
};

} // namespace trunkline
