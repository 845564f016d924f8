#include "ui/conninfoedit.h"

#include <QKeyEvent>

namespace trunkline {

ConninfoEdit::ConninfoEdit(QWidget *parent)
    : QLineEdit(parent)
{
    setClearButtonEnabled(true);
    connect(this, &QLineEdit::textChanged, this, &ConninfoEdit::onTextChanged);
}

void ConninfoEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        enter();
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void ConninfoEdit::onTextChanged(const QString &text)
{
    // A key adds one character; more at a time come from the clipboard, the primary selection or a drop.
    const bool pasted = text.size() > m_length + 1;
    m_length = text.size();
    if (pasted)
        enter();
    else if (text.isEmpty() && isUndoAvailable())
        setText(QString()); // unlike clear(), which can be undone
}

void ConninfoEdit::enter()
{
    const QString typed = text().trimmed();
    if (!typed.isEmpty())
        Q_EMIT entered(typed);
}

} // namespace trunkline
