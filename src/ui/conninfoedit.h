#pragma once

#include <QLineEdit>

namespace trunkline {

/// The line into which a connection string is pasted. What is pasted or dropped is told at once, what is typed on
/// Return. Return never reaches the dialog's default button. An emptied line has no undo history: what was in it may have
/// held a password.
class ConninfoEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit ConninfoEdit(QWidget *parent = nullptr);

Q_SIGNALS:
    /// The receiver calls clear() when it has taken the text over.
    void entered(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void onTextChanged(const QString &text);
    void enter();
    qsizetype m_length = 0;
};

} // namespace trunkline
