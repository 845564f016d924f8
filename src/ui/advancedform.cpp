#include "ui/advancedform.h"

#include "engine/words.h"
#include "models/conninfomodel.h"
#include "ui/encryptionform.h"
#include "ui/serverform.h"
#include "ui/textstyle.h"
#include "ui_advancedform.h"

#include <QHeaderView>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

AdvancedForm::AdvancedForm(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::AdvancedForm>())
{
    m_ui->setupUi(this);
    TextStyle::applyTo(this);
    m_ui->parameterNoteLabel->setText(tr(
        "Type a value to set a parameter, empty it to go back to the default. In the last row any other keyword can be "
        "added."));
}

AdvancedForm::~AdvancedForm() = default;

void AdvancedForm::setOptions(const QList<ConninfoOption> &options)
{
    for (const ConninfoOption &option : options) {
        if (option.keyword == "service"_L1)
            m_ui->serviceLineEdit->setPlaceholderText(option.defaultValue);
    }
    m_model = new ConninfoModel(options,
                                ServerForm::keywords() + EncryptionForm::keywords() + QStringList{u"service"_s}, this);
    m_ui->parameterTable->setModel(m_model);
    QHeaderView *header = m_ui->parameterTable->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setSectionResizeMode(ConninfoModel::Keyword, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(ConninfoModel::Value, QHeaderView::Stretch);
    header->setSectionResizeMode(ConninfoModel::Default, QHeaderView::ResizeToContents);
    m_ui->parameterTable->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    connect(m_ui->serviceLineEdit, &QLineEdit::textChanged, this, &AdvancedForm::changed);
    connect(m_model, &ConninfoModel::edited, this, &AdvancedForm::changed);
    connect(m_model, &ConninfoModel::edited, m_ui->refusalMessage, &InlineMessage::clear);
    connect(m_model, &ConninfoModel::refused, this, [this](const Message &message) {
        m_ui->refusalMessage->say(StateIcon::State::Warning, Words::sentence(message));
    });
    connect(m_model, &ConninfoModel::rowsInserted, m_ui->refusalMessage, &InlineMessage::clear);
    // Later, because now the view is still about to close the editor of the keyword.
    connect(
        m_model, &ConninfoModel::rowsInserted, this,
        [this](const QModelIndex &, int first) {
            m_ui->parameterTable->setCurrentIndex(m_model->index(first, ConninfoModel::Value));
        },
        Qt::QueuedConnection);
}

void AdvancedForm::setParams(const ConnectionParams &params)
{
    m_ui->serviceLineEdit->setText(params.service());
    m_model->setParams(params);
}

void AdvancedForm::writeTo(ConnectionParams &params) const
{
    params.set(u"service"_s, m_ui->serviceLineEdit->text());
    m_model->writeTo(params);
}

void AdvancedForm::focusKeyword(const QString &keyword)
{
    if (keyword == "service"_L1) {
        m_ui->serviceLineEdit->setFocus();
        m_ui->serviceLineEdit->selectAll();
        return;
    }
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->index(row, ConninfoModel::Keyword).data().toString() == keyword) {
            m_ui->parameterTable->setCurrentIndex(m_model->index(row, ConninfoModel::Value));
            m_ui->parameterTable->setFocus();
        }
    }
}

} // namespace trunkline
