#include "ui/workgroup.h"

#include "engine/verificationwords.h"
#include "ui/textstyle.h"
#include "ui_workgroup.h"

#include <QThread>

namespace trunkline {

namespace {

constexpr qint64 megabyte = 1'000'000;

} // namespace

WorkGroup::WorkGroup(QWidget *parent)
    : OptionsGroup(parent)
    , m_ui(std::make_unique<Ui::WorkGroup>())
{
    m_ui->setupUi(this);
    TextStyle::applyTo(this);
    connect(m_ui->jobsSpinBox, &QSpinBox::valueChanged, this,
            [this](int jobs) { change([jobs](MigrationProfile &profile) { profile.jobs = jobs; }); });
    connect(m_ui->goOnRadioButton, &QRadioButton::toggled, this, [this](bool goOn) {
        change([goOn](MigrationProfile &profile) { profile.onError = goOn ? OnError::GoOn : OnError::Stop; });
    });
    connect(m_ui->analyzeCheckBox, &QCheckBox::toggled, this,
            [this](bool analyze) { change([analyze](MigrationProfile &profile) { profile.analyze = analyze; }); });
    for (const VerifyLevel level :
         {VerifyLevel::None, VerifyLevel::Counts, VerifyLevel::Checksums, VerifyLevel::Sample})
        m_ui->verifyComboBox->addItem(VerificationWords::level(level), static_cast<int>(level));
    connect(m_ui->verifyComboBox, &QComboBox::activated, this, [this](int row) {
        const auto level = static_cast<VerifyLevel>(m_ui->verifyComboBox->itemData(row).toInt());
        change([level](MigrationProfile &profile) { profile.verification.level = level; });
    });
    connect(m_ui->sampleSpinBox, &QSpinBox::valueChanged, this, [this](int megabytes) {
        change([megabytes](MigrationProfile &profile) { profile.verification.sampleOver = megabytes * megabyte; });
    });
    connect(m_ui->connectionsSpinBox, &QSpinBox::valueChanged, this, [this](int connections) {
        change([connections](MigrationProfile &profile) { profile.verification.connections = connections; });
    });
}

WorkGroup::~WorkGroup() = default;

void WorkGroup::load()
{
    showFieldsUnless(profile().half == Half::ExportOnly ? tr("Not needed: nothing is imported.") : QString(),
                     m_ui->reasonLabel, m_ui->fieldsWidget);
    m_ui->jobsSpinBox->setValue(profile().jobs);
    m_ui->goOnRadioButton->setChecked(profile().onError == OnError::GoOn);
    m_ui->stopRadioButton->setChecked(profile().onError == OnError::Stop);
    m_ui->analyzeCheckBox->setChecked(profile().analyze);
    const VerificationOptions &verification = profile().verification;
    m_ui->verifyComboBox->setCurrentIndex(m_ui->verifyComboBox->findData(static_cast<int>(verification.level)));
    m_ui->sampleSpinBox->setValue(static_cast<int>(verification.sampleOver / megabyte));
    m_ui->connectionsSpinBox->setValue(verification.connections);
    const bool compares = profile().half == Half::Both;
    m_ui->verifyLabel->setVisible(compares);
    m_ui->verifyComboBox->setVisible(compares);
    m_ui->verifyRow->setVisible(compares && verification.level != VerifyLevel::None);
    m_ui->sampleSpinBox->setVisible(compares && verification.level == VerifyLevel::Sample);
    m_ui->jobsReasonLabel->setText(jobsReason());
}

QString WorkGroup::jobsReason() const
{
    const auto &target = session().facts(Side::Target);
    if (target && target->freeConnections >= 0)
        return tr("the target allows %n more connection(s)", nullptr, target->freeConnections);
    return tr("this computer has %n processor(s)", nullptr, QThread::idealThreadCount());
}

} // namespace trunkline
