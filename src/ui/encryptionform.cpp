#include "ui/encryptionform.h"

#include "ui/textstyle.h"
#include "ui_encryptionform.h"

#include <QFileDialog>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

EncryptionForm::EncryptionForm(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::EncryptionForm>())
    , m_defaultMode(u"prefer"_s)
{
    m_ui->setupUi(this);
    TextStyle::applyTo(this);
    m_ui->sslModeBox->addItem(QString(), QString());
    for (const QString &mode : {u"disable"_s, u"allow"_s, u"prefer"_s, u"require"_s, u"verify-ca"_s, u"verify-full"_s})
        m_ui->sslModeBox->addItem(mode, mode);
    connect(m_ui->sslModeBox, &QComboBox::currentIndexChanged, this, &EncryptionForm::explainMode);
    connect(m_ui->sslModeBox, &QComboBox::currentIndexChanged, this, &EncryptionForm::changed);
    for (const FileField &field : fileFields()) {
        connect(field.edit, &QLineEdit::textChanged, this, &EncryptionForm::changed);
        connect(field.button, &QPushButton::clicked, this, [this, field] { browse(field); });
    }
    setDefaults({});
}

EncryptionForm::~EncryptionForm() = default;

QStringList EncryptionForm::keywords()
{
    return {u"sslmode"_s, u"sslrootcert"_s, u"sslcert"_s, u"sslkey"_s, u"sslcrl"_s};
}

QList<EncryptionForm::FileField> EncryptionForm::fileFields() const
{
    return {{"sslrootcert", m_ui->rootCertificateLineEdit, m_ui->rootCertificateButton},
            {"sslcert", m_ui->clientCertificateLineEdit, m_ui->clientCertificateButton},
            {"sslkey", m_ui->clientKeyLineEdit, m_ui->clientKeyButton},
            {"sslcrl", m_ui->revocationListLineEdit, m_ui->revocationListButton}};
}

void EncryptionForm::setDefaults(const QList<ConninfoOption> &options)
{
    // libpq's own, where no variable says otherwise (PostgreSQL manual, "Client File Usage").
    m_ui->rootCertificateLineEdit->setPlaceholderText(u"~/.postgresql/root.crt"_s);
    m_ui->clientCertificateLineEdit->setPlaceholderText(u"~/.postgresql/postgresql.crt"_s);
    m_ui->clientKeyLineEdit->setPlaceholderText(u"~/.postgresql/postgresql.key"_s);
    m_ui->revocationListLineEdit->setPlaceholderText(u"~/.postgresql/root.crl"_s);
    for (const ConninfoOption &option : options) {
        if (option.defaultValue.isEmpty())
            continue;
        if (option.keyword == "sslmode"_L1)
            m_defaultMode = option.defaultValue;
        for (const FileField &field : fileFields()) {
            if (option.keyword == QLatin1StringView(field.keyword))
                field.edit->setPlaceholderText(option.defaultValue);
        }
    }
    m_ui->sslModeBox->setItemText(0, tr("not set (%1)").arg(m_defaultMode));
    explainMode();
}

void EncryptionForm::setParams(const ConnectionParams &params)
{
    const QString mode = params.sslMode();
    if (m_ui->sslModeBox->findData(mode) < 0)
        m_ui->sslModeBox->addItem(mode, mode); // one that a later libpq knows stays what it is
    m_ui->sslModeBox->setCurrentIndex(m_ui->sslModeBox->findData(mode));
    for (const FileField &field : fileFields())
        field.edit->setText(params.value(QLatin1StringView(field.keyword)));
}

void EncryptionForm::writeTo(ConnectionParams &params) const
{
    params.set(u"sslmode"_s, m_ui->sslModeBox->currentData().toString());
    for (const FileField &field : fileFields())
        params.set(QLatin1StringView(field.keyword), field.edit->text());
}

void EncryptionForm::focusKeyword(const QString &keyword)
{
    for (const FileField &field : fileFields()) {
        if (keyword == QLatin1StringView(field.keyword)) {
            field.edit->setFocus();
            field.edit->selectAll();
        }
    }
}

void EncryptionForm::browse(const FileField &field)
{
    auto *dialog = new QFileDialog(this, field.button->accessibleName(), field.edit->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, field.edit, &QLineEdit::setText);
    dialog->open();
}

void EncryptionForm::explainMode()
{
    const QString chosen = m_ui->sslModeBox->currentData().toString();
    const QString mode = chosen.isEmpty() ? m_defaultMode : chosen;
    QString words;
    if (mode == "disable"_L1)
        words = tr("Never encrypted: anyone on the way can read along.");
    else if (mode == "allow"_L1)
        words = tr("Encrypted only where the server insists.");
    else if (mode == "prefer"_L1)
        words = tr("Encrypted where the server offers it; who answers is not verified.");
    else if (mode == "require"_L1)
        words = tr("Always encrypted; who answers is verified only where a root certificate is at hand.");
    else if (mode == "verify-ca"_L1)
        words = tr("Always encrypted, and the server's certificate must come from an authority that you trust.");
    else if (mode == "verify-full"_L1)
        words = tr("Always encrypted, the certificate trusted and made out for this very host: the safest.");
    m_ui->sslModeNoteLabel->setText(words);
    m_ui->sslModeBox->setAccessibleDescription(words);
}

} // namespace trunkline
