#include "ui/serverform.h"

#include "ui/textstyle.h"
#include "ui_serverform.h"

#include <QFontDatabase>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

ServerForm::ServerForm(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ServerForm>())
{
    m_ui->setupUi(this);
    TextStyle::applyTo(this);
    m_ui->portLineEdit->setFixedWidth(m_ui->portLineEdit->fontMetrics().horizontalAdvance(u'0') * 14);
    for (const QString &keyword : keywords())
        connect(fieldOf(keyword), &QLineEdit::textChanged, this, &ServerForm::changed);
    connect(m_ui->nameLineEdit, &QLineEdit::textChanged, this, &ServerForm::changed);
    connect(m_ui->passwordField, &SecretField::changed, this, &ServerForm::changed);
    connect(m_ui->labelBox, &ServerLabelBox::labelChanged, this, &ServerForm::changed);
    connect(m_ui->passwordPlaceBox, &PasswordPlaceBox::placeChanged, this, &ServerForm::showPlace);
    connect(m_ui->passwordPlaceBox, &PasswordPlaceBox::placeChanged, this, &ServerForm::changed);
    connect(m_ui->passwordPlaceBox, &PasswordPlaceBox::keychainAvailableChanged, this, &ServerForm::showPlace);
    showPlace();
}

ServerForm::~ServerForm() = default;

QStringList ServerForm::keywords()
{
    return {u"host"_s, u"port"_s, u"user"_s, u"dbname"_s};
}

void ServerForm::probeKeychain(SecretStore &secrets)
{
    m_ui->passwordPlaceBox->probe(secrets);
}

void ServerForm::setDefaults(const QList<ConninfoOption> &options)
{
    m_ui->hostLineEdit->setPlaceholderText(tr("this computer"));
    m_ui->databaseLineEdit->setPlaceholderText(tr("named like the user"));
    for (const ConninfoOption &option : options) {
        if (QLineEdit *field = fieldOf(option.keyword); field && !option.defaultValue.isEmpty())
            field->setPlaceholderText(option.defaultValue);
    }
}

void ServerForm::setConnection(const SavedConnection &connection)
{
    m_ui->nameLineEdit->setText(connection.name);
    setParams(connection.params);
    m_ui->passwordPlaceBox->setPlace(connection.passwordPlace);
    m_ui->labelBox->setLabel(connection.label);
}

void ServerForm::setParams(const ConnectionParams &params)
{
    for (const QString &keyword : keywords())
        fieldOf(keyword)->setText(params.value(keyword));
}

void ServerForm::setPassword(const Secret &password)
{
    if (m_ui->passwordPlaceBox->place() == PasswordPlace::LibpqOwn)
        m_ui->passwordPlaceBox->setPlace(PasswordPlace::Keychain);
    m_ui->passwordField->setSecret(password);
}

void ServerForm::clearPassword()
{
    m_ui->passwordField->clear();
}

void ServerForm::setPasswordKept(bool kept)
{
    m_passwordKept = kept;
    showPlace();
}

void ServerForm::writeTo(SavedConnection &connection) const
{
    connection.name = m_ui->nameLineEdit->text().trimmed();
    for (const QString &keyword : keywords())
        connection.params.set(keyword, fieldOf(keyword)->text());
    connection.passwordPlace = m_ui->passwordPlaceBox->place();
    connection.label = m_ui->labelBox->label();
}

std::optional<Secret> ServerForm::password() const
{
    if (m_ui->passwordPlaceBox->place() == PasswordPlace::LibpqOwn)
        return std::nullopt;
    return m_ui->passwordField->secret();
}

void ServerForm::focusKeyword(const QString &keyword)
{
    if (QLineEdit *field = fieldOf(keyword)) {
        field->setFocus();
        field->selectAll();
    }
}

void ServerForm::setNamePlaceholder(const QString &text)
{
    m_ui->nameLineEdit->setPlaceholderText(text);
}

QLineEdit *ServerForm::fieldOf(const QString &keyword) const
{
    if (keyword == "host"_L1)
        return m_ui->hostLineEdit;
    if (keyword == "port"_L1)
        return m_ui->portLineEdit;
    if (keyword == "user"_L1)
        return m_ui->userLineEdit;
    return keyword == "dbname"_L1 ? m_ui->databaseLineEdit : nullptr;
}

void ServerForm::showPlace()
{
    const bool ours = m_ui->passwordPlaceBox->place() != PasswordPlace::LibpqOwn;
    m_ui->passwordField->setEnabled(ours);
    if (!ours)
        m_ui->passwordField->clear();
    m_ui->passwordField->setPlaceholderText(ours && m_passwordKept ? tr("unchanged") : QString());
    m_ui->passwordNoteLabel->setText(m_ui->passwordPlaceBox->explanation());
    m_ui->passwordPlaceBox->setAccessibleDescription(m_ui->passwordNoteLabel->text());
}

} // namespace trunkline
