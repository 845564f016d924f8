#pragma once

#include "ui/stateicon.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace trunkline {

/// One message inside the window, in the place of a message box: a sign, a sentence, buttons for what can be done about
/// it, and one that closes it. Removes itself when it is closed or an action was chosen.
class MessageBar : public QWidget
{
    Q_OBJECT
public:
    MessageBar(StateIcon::State state, const QString &sentence, QWidget *parent = nullptr);

    /// The utility's or server's own words, below the sentence.
    void setDetail(const QString &words);
    void addAction(const QString &text, const std::function<void()> &action);
    QString sentence() const;
    void close();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    StateIcon::State m_state;
    QLabel *m_sentence = nullptr;
    QLabel *m_detail = nullptr;
    QHBoxLayout *m_buttons = nullptr;
};

} // namespace trunkline
