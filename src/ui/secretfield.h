#pragma once

#include "core/secret.h"

#include <QWidget>
#include <optional>

class QLineEdit;
class QToolButton;

namespace trunkline {

/// A field for a password: hidden, with a button that shows it. What was typed leaves no trace in an undo history, and
/// the field is hidden again whenever it is emptied. An empty field means no password, not an empty one.
class SecretField : public QWidget
{
    Q_OBJECT
public:
    explicit SecretField(QWidget *parent = nullptr);

    std::optional<Secret> secret() const;
    void setSecret(const Secret &secret);
    void clear();
    void setPlaceholderText(const QString &text);
    /// Names the line for screen readers.
    void setFieldName(const QString &name);
    QLineEdit *lineEdit() const { return m_edit; }

Q_SIGNALS:
    void changed();
    void returnPressed();

private:
    void setRevealed(bool revealed);

    QLineEdit *m_edit;
    QToolButton *m_reveal;
};

} // namespace trunkline
