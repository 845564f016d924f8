#include "ui/statementsdialog.h"

#include "engine/words.h"
#include "ui/textstyle.h"
#include "ui_statementsdialog.h"

#include <QFontDatabase>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

StatementsDialog::StatementsDialog(const Remedy &remedy, const QString &serverName, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::StatementsDialog>())
{
    m_ui->setupUi(this);
    TextStyle::applyTo(this);
    QString heading = Words::sentence(remedy.label);
    if (heading.endsWith(u'…')) // that stands on the button, for what is open now
        heading.chop(1);
    m_ui->headingLabel->setText(heading);
    const QString database = remedy.arguments.value(0);
    m_ui->textLabel->setText(database.isEmpty()
                                 ? tr("This will be run on %1. The source is not touched.").arg(serverName)
                                 : tr("This will be run on %1, in the database %2. The source is not "
                                      "touched.")
                                       .arg(serverName, database));
    m_ui->statementsEdit->setPlainText(remedy.statements().join(u";\n"_s) + u';');
    m_ui->statementsEdit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    QPushButton *run = m_ui->buttonBox->addButton(tr("&Run on the target"), QDialogButtonBox::AcceptRole);
    run->setObjectName(u"runButton"_s);
    run->setAutoDefault(false);
    m_ui->buttonBox->button(QDialogButtonBox::Cancel)->setDefault(true);
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

StatementsDialog::~StatementsDialog() = default;

} // namespace trunkline
