#include "ui/passwordprompt.h"

#include "ui/heightkeeper.h"
#include "ui/passwordrequest.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

PasswordPrompt::PasswordPrompt(const SavedConnection &connection, const Message &reason, SecretStore &secrets,
                               QWidget *parent)
    : QDialog(parent)
    , m_request(new PasswordRequest(this))
{
    setObjectName(u"PasswordPrompt"_s);
    setWindowTitle(tr("Password"));
    m_request->ask(connection, reason, secrets);
    m_request->hideButton();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *signIn = buttons->addButton(tr("Sign in"), QDialogButtonBox::AcceptRole);
    signIn->setObjectName(u"acceptButton"_s);
    signIn->setDefault(true);
    signIn->setEnabled(false);
    for (QAbstractButton *button : buttons->buttons())
        button->setAccessibleName(button->text().remove(u'&'));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_request);
    layout->addStretch();
    layout->addWidget(buttons);
    connect(m_request, &PasswordRequest::passwordChanged, this,
            [this, signIn] { signIn->setEnabled(m_request->hasPassword()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    new HeightKeeper(this);
    resize(qMax(sizeHint().width(), fontMetrics().averageCharWidth() * 80), sizeHint().height());
    m_request->setFocus();
}

void PasswordPrompt::done(int result)
{
    const Secret typed = m_request->takePassword();
    QDialog::done(result);
    if (result == Accepted)
        Q_EMIT given(typed, m_request->place() == PasswordPlace::Keychain);
}

} // namespace trunkline
