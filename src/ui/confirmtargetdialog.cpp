#include "ui/confirmtargetdialog.h"

#include "ui/textstyle.h"
#include "ui_confirmtargetdialog.h"

#include <QPushButton>

namespace trunkline {

ConfirmTargetDialog::ConfirmTargetDialog(const TargetConfirmation &confirmation, const QString &serverName,
                                         QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ConfirmTargetDialog>())
{
    m_ui->setupUi(this);
    TextStyle::applyTo(this);
    const QString name = confirmation.databaseName;
    if (confirmation.replaces) {
        setWindowTitle(tr("Replace a database"));
        m_ui->headingLabel->setText(tr("Replace the database %1 on %2?").arg(name, serverName));
        m_ui->textLabel->setText(
            confirmation.production
                ? tr("It is on a server that is labelled production. It will be dropped with everything in it, before "
                     "the "
                     "new one is filled. This cannot be undone.")
                : tr("It will be dropped with everything in it, before the new one is filled. This cannot be undone."));
    } else {
        setWindowTitle(tr("Write to production"));
        m_ui->headingLabel->setText(tr("%1 is labelled production.").arg(serverName));
        m_ui->textLabel->setText(tr("The migration will write the database %1 there.").arg(name));
    }
    m_startButton = m_ui->buttonBox->addButton(confirmation.replaces ? tr("Replace and start") : tr("Start migration"),
                                               QDialogButtonBox::AcceptRole);
    m_startButton->setObjectName(QStringLiteral("confirmButton"));
    m_startButton->setEnabled(false);
    connect(m_ui->nameLineEdit, &QLineEdit::textChanged, this,
            [this, name](const QString &typed) { m_startButton->setEnabled(typed == name); });
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_ui->nameLineEdit->setFocus();
}

ConfirmTargetDialog::~ConfirmTargetDialog() = default;

QString ConfirmTargetDialog::typedName() const
{
    return m_ui->nameLineEdit->text();
}

} // namespace trunkline
