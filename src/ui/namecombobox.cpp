#include "ui/namecombobox.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QWheelEvent>

namespace trunkline {

NameComboBox::NameComboBox(QWidget *parent)
    : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(10);
    setFocusPolicy(Qt::StrongFocus);
    // The one that a combo box brings along completes in the line: "app" would become "app_owner" by the Tab key.
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setCaseSensitivity(Qt::CaseSensitive);
    completer()->setFilterMode(Qt::MatchContains);
    connect(this, &QComboBox::activated, this, &NameComboBox::commit);
    connect(lineEdit(), &QLineEdit::editingFinished, this, &NameComboBox::commit);
}

void NameComboBox::setNames(const QString &none, const QStringList &names, const QString &current)
{
    const bool typing = hasFocus() && lineEdit()->isModified();
    if (typing || view()->isVisible() || (m_filled && m_none == none && m_names == names && name() == current))
        return;
    m_filled = true;
    m_none = none;
    m_names = names;
    m_current = current;
    clear();
    if (!none.isEmpty())
        addItem(none, QString());
    for (const QString &name : names) {
        if (!name.isEmpty() && findData(name) < 0)
            addItem(name, name);
    }
    if (!current.isEmpty() && findData(current) < 0)
        addItem(current, current);
    if (current.isEmpty() && none.isEmpty()) {
        setCurrentIndex(-1);
        setEditText({});
    } else {
        setCurrentIndex(current.isEmpty() ? 0 : findData(current));
    }
}

QString NameComboBox::name() const
{
    const int index = findText(currentText());
    return index >= 0 ? itemData(index).toString() : currentText().trimmed();
}

void NameComboBox::commit()
{
    lineEdit()->setModified(false);
    const QString chosen = name();
    if (chosen == m_current)
        return;
    m_current = chosen;
    Q_EMIT nameChosen(chosen);
}

void NameComboBox::wheelEvent(QWheelEvent *event)
{
    // The page is scrolled over it.
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

} // namespace trunkline
