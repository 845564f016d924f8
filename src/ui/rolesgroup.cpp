#include "ui/rolesgroup.h"

#include "tools/globalsscript.h"
#include "ui/namelist.h"
#include "ui/textstyle.h"
#include "ui_rolesgroup.h"

#include <algorithm>

namespace trunkline {

RolesGroup::RolesGroup(QWidget *parent)
    : OptionsGroup(parent)
    , m_ui(std::make_unique<Ui::RolesGroup>())
{
    m_ui->setupUi(this);
    TextStyle::applyTo(this);
    const auto selection = [this](QRadioButton *button, RoleSelection meant) {
        connect(button, &QRadioButton::toggled, this, [this, meant](bool on) {
            if (on)
                change([meant](MigrationProfile &profile) { profile.roles.selection = meant; });
        });
    };
    selection(m_ui->noneRadioButton, RoleSelection::None);
    selection(m_ui->inUseRadioButton, RoleSelection::InUse);
    selection(m_ui->allRadioButton, RoleSelection::All);
    connect(m_ui->leaveOutLineEdit, &QLineEdit::textEdited, this, [this](const QString &text) {
        change([&](MigrationProfile &profile) { profile.roles.leftOut = NameList::parse(text); });
    });
}

RolesGroup::~RolesGroup() = default;

void RolesGroup::load()
{
    const RoleOptions &roles = profile().roles;
    m_ui->noneRadioButton->setChecked(roles.selection == RoleSelection::None);
    m_ui->inUseRadioButton->setChecked(roles.selection == RoleSelection::InUse);
    m_ui->allRadioButton->setChecked(roles.selection == RoleSelection::All);
    if (session().facts(Side::Source)) {
        m_ui->inUseRadioButton->setText(
            tr("those this &database uses (%1)").arg(sourceRoles(RoleSelection::InUse).size()));
        m_ui->allRadioButton->setText(tr("&all (%1)").arg(sourceRoles(RoleSelection::All).size()));
    } else {
        m_ui->inUseRadioButton->setText(tr("those this &database uses"));
        m_ui->allRadioButton->setText(tr("&all"));
    }
    // The text under the cursor may hold a comma at its end, which the list of names does not.
    if (NameList::parse(m_ui->leaveOutLineEdit->text()) != roles.leftOut)
        m_ui->leaveOutLineEdit->setText(NameList::format(roles.leftOut));
    m_ui->leaveOutLineEdit->setEnabled(roles.selection != RoleSelection::None);
    m_ui->passwordsTextLabel->setText(passwordsText());
}

QList<RoleFacts> RolesGroup::sourceRoles(RoleSelection selection) const
{
    QList<RoleFacts> taken;
    const auto &source = session().facts(Side::Source);
    if (!source || selection == RoleSelection::None)
        return taken;
    const auto &target = session().facts(Side::Target);
    const Provider provider = target ? target->provider : Provider::Plain;
    for (const RoleFacts &role : source->roles) {
        if ((selection == RoleSelection::All || role.inUse) && !isReservedRole(role.name, provider))
            taken += role;
    }
    return taken;
}

QString RolesGroup::passwordsText() const
{
    const RoleOptions &roles = profile().roles;
    if (roles.selection == RoleSelection::None)
        return tr("no roles travel: those that own objects must be on the target already");
    const auto &target = session().facts(Side::Target);
    const QList<RoleFacts> taken = sourceRoles(roles.selection);
    const auto users = std::count_if(taken.begin(), taken.end(), [&](const RoleFacts &role) {
        return role.login && !roles.leftOut.contains(role.name) && !(target && target->role(role.name));
    });
    if (!session().facts(Side::Source))
        return tr("stay behind: users who sign in will need one on the target");
    if (users == 0)
        return tr("stay behind; no user will need a new one");
    return tr("stay behind: %n user(s) will need one on the target", nullptr, static_cast<int>(users));
}

} // namespace trunkline
