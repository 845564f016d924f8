#include "ui/workgroup.h"

#include "ui/textstyle.h"
#include "ui_workgroup.h"

#include <QThread>

namespace trunkline {

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
