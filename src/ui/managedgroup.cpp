#include "ui/managedgroup.h"

#include "engine/words.h"
#include "ui/textstyle.h"
#include "ui_managedgroup.h"

namespace trunkline {

ManagedGroup::ManagedGroup(QWidget *parent)
    : OptionsGroup(parent)
    , m_ui(std::make_unique<Ui::ManagedGroup>())
{
    m_ui->setupUi(this);
    TextStyle::applyTo(this);
    const auto managed = [this](QRadioButton *button, ManagedTarget meant) {
        connect(button, &QRadioButton::toggled, this, [this, meant](bool on) {
            if (on)
                change([meant](MigrationProfile &profile) { profile.managedTarget = meant; });
        });
    };
    managed(m_ui->autoRadioButton, ManagedTarget::Auto);
    managed(m_ui->yesRadioButton, ManagedTarget::Yes);
    managed(m_ui->noRadioButton, ManagedTarget::No);
}

ManagedGroup::~ManagedGroup() = default;

void ManagedGroup::load()
{
    showFieldsUnless(profile().half == Half::ExportOnly ? tr("Not needed: an export asks no target.") : QString(),
                     m_ui->reasonLabel, m_ui->fieldsWidget);
    const ManagedTarget managed = profile().managedTarget;
    m_ui->autoRadioButton->setChecked(managed == ManagedTarget::Auto);
    m_ui->yesRadioButton->setChecked(managed == ManagedTarget::Yes);
    m_ui->noRadioButton->setChecked(managed == ManagedTarget::No);
    m_ui->recognisedLabel->setText(recognisedText());
    const auto &target = session().facts(Side::Target);
    const bool recognised = target && target->isManaged();
    const bool holds = managed == ManagedTarget::Yes || (managed == ManagedTarget::Auto && recognised);
    if (holds || (managed == ManagedTarget::Auto && !target))
        m_ui->meaningLabel->setText(tr("Objects of owners to whom the target's user may not give any become his. What "
                                       "only a superuser may create stays behind, and is listed on Check."));
    else if (managed == ManagedTarget::No && recognised)
        m_ui->meaningLabel->setText(
            tr("Everything is tried as it is; what the target refuses is a problem of the run."));
    else
        m_ui->meaningLabel->setText(tr("Everything arrives as it is on the source."));
}

QString ManagedGroup::recognisedText() const
{
    const auto &target = session().facts(Side::Target);
    if (!target)
        return tr("not known yet");
    if (target->provider != Provider::Plain)
        //: A managed service was recognised: "yes: Amazon RDS".
        return tr("yes: %1").arg(Words::provider(target->provider));
    if (!target->superuser)
        return tr("yes: the user %1 is no superuser").arg(target->currentUser);
    return tr("no: the user %1 is superuser on PostgreSQL").arg(target->currentUser);
}

} // namespace trunkline
