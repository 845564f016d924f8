#include "ui/ownershipgroup.h"

#include "ui/roleoutlook.h"
#include "ui/textstyle.h"
#include "ui_ownershipgroup.h"

namespace trunkline {

OwnershipGroup::OwnershipGroup(QWidget *parent)
    : OptionsGroup(parent)
    , m_ui(std::make_unique<Ui::OwnershipGroup>())
{
    m_ui->setupUi(this);
    TextStyle::applyTo(this);
    m_ui->reasonLabel->hide();
    m_ui->roleMapEdit->setFieldNames(tr("Role on the source"), tr("Role on the target"));
    connectChoices();
}

OwnershipGroup::~OwnershipGroup() = default;

void OwnershipGroup::connectChoices()
{
    const auto owners = [this](QRadioButton *button, OwnerMode meant) {
        connect(button, &QRadioButton::toggled, this, [this, meant](bool on) {
            if (on)
                change([meant](MigrationProfile &profile) { profile.ownership.owners = meant; });
        });
    };
    owners(m_ui->keepOwnersRadioButton, OwnerMode::Keep);
    owners(m_ui->oneOwnerRadioButton, OwnerMode::One);
    owners(m_ui->mapOwnersRadioButton, OwnerMode::Map);
    const auto grants = [this](QRadioButton *button, GrantMode meant) {
        connect(button, &QRadioButton::toggled, this, [this, meant](bool on) {
            if (on)
                change([meant](MigrationProfile &profile) { profile.ownership.grants = meant; });
        });
    };
    grants(m_ui->keepGrantsRadioButton, GrantMode::Keep);
    grants(m_ui->dropGrantsRadioButton, GrantMode::Drop);
    grants(m_ui->mapGrantsRadioButton, GrantMode::Map);
    connect(m_ui->oneOwnerComboBox, &NameComboBox::nameChosen, this, [this](const QString &name) {
        change([&](MigrationProfile &profile) { profile.ownership.owner = name; });
    });
    connect(m_ui->defaultPrivilegesCheckBox, &QCheckBox::toggled, this,
            [this](bool on) { change([on](MigrationProfile &profile) { profile.ownership.defaultPrivileges = on; }); });
    connect(m_ui->roleMapEdit, &NameMapEdit::mapChanged, this, [this] {
        change([this](MigrationProfile &profile) { profile.ownership.roleMap = m_ui->roleMapEdit->map(); });
        m_ui->roleMapMessage->warn(mapWarnings());
    });
}

void OwnershipGroup::load()
{
    showFieldsUnless(profile().half == Half::ExportOnly
                         ? tr("Chosen when the export is imported: the archive holds them as they are on the source.")
                         : QString(),
                     m_ui->reasonLabel, m_ui->fieldsWidget);
    const OwnershipOptions &ownership = profile().ownership;
    m_ui->keepOwnersRadioButton->setChecked(ownership.owners == OwnerMode::Keep);
    m_ui->oneOwnerRadioButton->setChecked(ownership.owners == OwnerMode::One);
    m_ui->mapOwnersRadioButton->setChecked(ownership.owners == OwnerMode::Map);
    m_ui->keepGrantsRadioButton->setChecked(ownership.grants == GrantMode::Keep);
    m_ui->dropGrantsRadioButton->setChecked(ownership.grants == GrantMode::Drop);
    m_ui->mapGrantsRadioButton->setChecked(ownership.grants == GrantMode::Map);
    const bool drops = ownership.grants == GrantMode::Drop;
    m_ui->defaultPrivilegesCheckBox->setEnabled(!drops);
    m_ui->defaultPrivilegesCheckBox->setChecked(ownership.defaultPrivileges && !drops);
    m_ui->defaultPrivilegesCheckBox->setToolTip(drops ? tr("They are grants, too: they stay behind with them.")
                                                      : QString());
    showOneOwner();
    showMap();
}

void OwnershipGroup::showOneOwner()
{
    const OwnershipOptions &ownership = profile().ownership;
    const bool one = ownership.owners == OwnerMode::One;
    m_ui->oneOwnerLabel->setVisible(one);
    m_ui->oneOwnerBox->setVisible(one);
    if (!one)
        return;
    const auto &target = session().facts(Side::Target);
    const RoleOutlook outlook(profile(), session().facts(Side::Source), target);
    m_ui->oneOwnerComboBox->setNames(target && profile().half != Half::ExportOnly
                                         ? tr("the target's user (%1)").arg(target->currentUser)
                                         : tr("the target's user"),
                                     outlook.targetNames(), ownership.owner);
    if (!ownership.owner.isEmpty() && outlook.isMissingOnTarget(ownership.owner))
        m_ui->oneOwnerMessage->warn({tr("%1 is not on the target and will not be made there. Take the role along, or "
                                        "choose another one.")
                                         .arg(ownership.owner)});
    else
        m_ui->oneOwnerMessage->clear();
}

void OwnershipGroup::showMap()
{
    const OwnershipOptions &ownership = profile().ownership;
    const bool maps = ownership.owners == OwnerMode::Map || ownership.grants == GrantMode::Map;
    m_ui->roleMapLabel->setVisible(maps);
    m_ui->roleMapBox->setVisible(maps);
    if (!maps)
        return;
    const RoleOutlook outlook(profile(), session().facts(Side::Source), session().facts(Side::Target));
    m_ui->roleMapEdit->setNames(outlook.sourceNames(), outlook.targetNames());
    m_ui->roleMapEdit->setMap(ownership.roleMap);
    m_ui->roleMapMessage->warn(mapWarnings());
}

QStringList OwnershipGroup::mapWarnings() const
{
    QStringList said;
    const QMap<QString, QString> &map = profile().ownership.roleMap;
    const RoleOutlook outlook(profile(), session().facts(Side::Source), session().facts(Side::Target));
    for (auto it = map.begin(); it != map.end(); ++it) {
        if (outlook.isUnknownOnSource(it.key()))
            said += tr("The source has no role %1.").arg(it.key());
        if (outlook.isMissingOnTarget(it.value()))
            said += tr("%1 is not on the target and will not be made there.").arg(it.value());
    }
    for (const QString &name : m_ui->roleMapEdit->duplicates())
        said += tr("%1 stands on the left twice; the first line holds.").arg(name);
    said.removeDuplicates();
    return said;
}

} // namespace trunkline
