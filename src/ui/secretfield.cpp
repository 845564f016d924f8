#include "ui/secretfield.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

SecretField::SecretField(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_reveal(new QToolButton(this))
{
    m_edit->setObjectName(u"secretLineEdit"_s);
    m_edit->setEchoMode(QLineEdit::Password);
    m_edit->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText |
                                Qt::ImhNoAutoUppercase);
    m_reveal->setObjectName(u"revealButton"_s);
    m_reveal->setCheckable(true);
    m_reveal->setFocusPolicy(Qt::TabFocus);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_reveal);
    setFocusProxy(m_edit);
    setFieldName(tr("Password"));
    setRevealed(false);
    connect(m_reveal, &QToolButton::toggled, this, &SecretField::setRevealed);
    connect(m_edit, &QLineEdit::textChanged, this, &SecretField::changed);
    connect(m_edit, &QLineEdit::returnPressed, this, &SecretField::returnPressed);
}

std::optional<Secret> SecretField::secret() const
{
    if (m_edit->text().isEmpty())
        return std::nullopt;
    return Secret(m_edit->text());
}

void SecretField::setSecret(const Secret &secret)
{
    m_reveal->setChecked(false);
    m_edit->setText(secret.revealText()); // setText() also empties the undo history
}

void SecretField::clear()
{
    m_reveal->setChecked(false);
    m_edit->setText({});
}

void SecretField::setPlaceholderText(const QString &text)
{
    m_edit->setPlaceholderText(text);
}

void SecretField::setFieldName(const QString &name)
{
    m_edit->setAccessibleName(name);
}

void SecretField::setRevealed(bool revealed)
{
    m_edit->setEchoMode(revealed ? QLineEdit::Normal : QLineEdit::Password);
    m_reveal->setText(revealed ? tr("Hide") : tr("Show"));
    m_reveal->setAccessibleName(revealed ? tr("Hide the password") : tr("Show the password"));
    m_reveal->setToolTip(m_reveal->accessibleName());
    // The texts differ in width; the field beside it must not jump.
    const QFontMetrics metrics = m_reveal->fontMetrics();
    m_reveal->setMinimumWidth(qMax(metrics.horizontalAdvance(tr("Hide")), metrics.horizontalAdvance(tr("Show"))) +
                              2 * metrics.averageCharWidth() + 4);
}

} // namespace trunkline
