#pragma once

#include "core/result.h"
#include "core/secret.h"
#include "ui/stateicon.h"

#include <QDialog>
#include <functional>

class QDialogButtonBox;
class QGridLayout;
class QLabel;
class QPushButton;

namespace trunkline {

class FieldMessage;
class SecretField;
class StateSign;

/// "Passwords of users": one field for each user that a run made without a password. What is typed goes to the target
/// by the caller's function, one user after the other; the field is emptied the moment it is sent, and nothing is kept.
/// What failed says why in its line and can be typed again. Closed in between, what is not yet sent is not sent any
/// more. Window's thread; the caller opens it with open() and WA_DeleteOnClose.
class SetPasswordsDialog : public QDialog
{
    Q_OBJECT
public:
    using Done = std::function<void(Result<void>)>;
    /// Sets the password of the role in the background and calls `done` once, on the window's thread; a dialog that is
    /// gone by then is no trouble.
    using Setter = std::function<void(const QString &role, const Secret &password, Done done)>;

    SetPasswordsDialog(const QStringList &roles, const QString &serverName, Setter setter, QWidget *parent = nullptr);

    void done(int result) override;

private:
    struct Line
    {
        QString role;
        SecretField *field;
        StateSign *sign;
        QLabel *state;
        FieldMessage *why;
        bool set = false;
        bool waits = false; ///< was typed when Set was clicked, and is not sent yet
    };

    void addLine(QGridLayout *grid, const QString &role);
    void setAll();
    void sendNext();
    void finish(qsizetype at, const Result<void> &result);
    void say(const Line &line, StateIcon::State state, const QString &words);
    void showTyped(const Line &line);
    void showButton();

    Setter m_setter;
    QList<Line> m_lines;
    QPushButton *m_setButton;
    QDialogButtonBox *m_buttons;
    bool m_sending = false;
};

} // namespace trunkline
