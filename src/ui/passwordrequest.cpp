#include "ui/passwordrequest.h"

#include "engine/words.h"
#include "ui/textstyle.h"
#include "ui_passwordrequest.h"

namespace trunkline {

PasswordRequest::PasswordRequest(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::PasswordRequest>())
{
    m_ui->setupUi(this);
    TextStyle::applyTo(this);
    m_ui->passwordPlaceBox->removeLibpqOwn();
    m_ui->signInButton->setEnabled(false);
    setFocusProxy(m_ui->passwordField);
    connect(m_ui->passwordField, &SecretField::changed, this, [this] {
        m_ui->signInButton->setEnabled(hasPassword());
        Q_EMIT passwordChanged();
    });
    connect(m_ui->passwordField, &SecretField::returnPressed, this, &PasswordRequest::give);
    connect(m_ui->signInButton, &QPushButton::clicked, this, &PasswordRequest::give);
    connect(m_ui->passwordPlaceBox, &PasswordPlaceBox::placeChanged, this, &PasswordRequest::showPlace);
    connect(m_ui->passwordPlaceBox, &PasswordPlaceBox::keychainAvailableChanged, this, &PasswordRequest::showPlace);
    showPlace();
}

PasswordRequest::~PasswordRequest() = default;

void PasswordRequest::ask(const SavedConnection &connection, const Message &reason, SecretStore &secrets)
{
    m_ui->passwordPlaceBox->probe(secrets);
    m_ui->passwordPlaceBox->setPlace(connection.passwordPlace);
    const QString user = connection.params.user();
    m_ui->headingLabel->setText(user.isEmpty() ? tr("Password for %1").arg(connection.displayName())
                                               : tr("Password of %1 for %2").arg(user, connection.displayName()));
    m_ui->reasonLabel->setText(Words::sentence(reason));
    m_ui->reasonLabel->setVisible(!reason.isEmpty());
    m_ui->passwordField->clear();
    m_ui->passwordField->setFieldName(m_ui->headingLabel->text());
}

Secret PasswordRequest::takePassword()
{
    const Secret taken = m_ui->passwordField->secret().value_or(Secret());
    m_ui->passwordField->clear();
    return taken;
}

bool PasswordRequest::hasPassword() const
{
    return m_ui->passwordField->secret().has_value();
}

PasswordPlace PasswordRequest::place() const
{
    return m_ui->passwordPlaceBox->place();
}

void PasswordRequest::hideButton()
{
    m_ui->signInButton->hide();
}

void PasswordRequest::give()
{
    if (hasPassword() && !m_ui->signInButton->isHidden())
        Q_EMIT given(takePassword(), place());
}

void PasswordRequest::showPlace()
{
    m_ui->placeNoteLabel->setText(m_ui->passwordPlaceBox->explanation());
    m_ui->passwordPlaceBox->setAccessibleDescription(m_ui->placeNoteLabel->text());
}

} // namespace trunkline
