#include "ui/rolesgroup.h"

#include "tools/globalsscript.h"
#include "ui/namelist.h"
#include "ui/namelistcompleter.h"
#include "ui/roleoutlook.h"
#include "ui/textstyle.h"
#include "ui_rolesgroup.h"

#include <algorithm>

namespace trunkline {

RolesGroup::RolesGroup(QWidget *parent)
    : OptionsGroup(parent)
    , m_ui(std::make_unique<Ui::RolesGroup>())
    , m_completer(new NameListCompleter(this))
{
    m_ui->setupUi(this);
    TextStyle::applyTo(this);
    m_ui->reasonLabel->hide();
    m_ui->leaveOutLineEdit->setCompleter(m_completer);
    connectChoices();
}

RolesGroup::~RolesGroup() = default;

void RolesGroup::connectChoices()
{
    const auto selection = [this](QRadioButton *button, RoleSelection meant) {
        connect(button, &QRadioButton::toggled, this, [this, meant](bool on) {
            if (on)
                change([meant](MigrationProfile &profile) { profile.roles.selection = meant; });
        });
    };
    selection(m_ui->noneRadioButton, RoleSelection::None);
    selection(m_ui->inUseRadioButton, RoleSelection::InUse);
    selection(m_ui->allRadioButton, RoleSelection::All);
    connect(m_ui->alterExistingRadioButton, &QRadioButton::toggled, this,
            [this](bool on) { change([on](MigrationProfile &profile) { profile.roles.alterExisting = on; }); });
    connect(m_ui->takeVerifiersCheckBox, &QCheckBox::toggled, this,
            [this](bool on) { change([on](MigrationProfile &profile) { profile.roles.passwords = on; }); });
    const auto leaveOut = [this] {
        const QString text = m_ui->leaveOutLineEdit->text();
        change([&](MigrationProfile &profile) { profile.roles.leftOut = NameList::parse(text); });
    };
    connect(m_ui->leaveOutLineEdit, &QLineEdit::textEdited, this, leaveOut);
    // A name that was chosen among the completions was not edited; it comes into the line after it was told.
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, leaveOut, Qt::QueuedConnection);
}

void RolesGroup::load()
{
    const RoleOptions &roles = profile().roles;
    m_ui->noneRadioButton->setChecked(roles.selection == RoleSelection::None);
    m_ui->inUseRadioButton->setChecked(roles.selection == RoleSelection::InUse);
    m_ui->allRadioButton->setChecked(roles.selection == RoleSelection::All);
    if (session().facts(Side::Source) && profile().half != Half::ImportOnly) {
        m_ui->inUseRadioButton->setText(
            tr("those this &database uses (%1)").arg(sourceRoles(RoleSelection::InUse).size()));
        m_ui->allRadioButton->setText(tr("&all (%1)").arg(sourceRoles(RoleSelection::All).size()));
    } else {
        m_ui->inUseRadioButton->setText(tr("those this &database uses"));
        m_ui->allRadioButton->setText(tr("&all"));
    }
    showLeftOut();
    m_ui->leaveExistingRadioButton->setChecked(!roles.alterExisting);
    m_ui->alterExistingRadioButton->setChecked(roles.alterExisting);
    const bool alters = roles.selection != RoleSelection::None && profile().half != Half::ExportOnly;
    m_ui->existingRow->setEnabled(alters);
    m_ui->existingRow->setToolTip(
        alters || roles.selection == RoleSelection::None ? QString() : tr("Chosen when the export is imported."));
    showPasswords();
}

void RolesGroup::showLeftOut()
{
    const RoleOptions &roles = profile().roles;
    // The text under the cursor may hold a comma at its end, which the list of names does not.
    if (NameList::parse(m_ui->leaveOutLineEdit->text()) != roles.leftOut)
        m_ui->leaveOutLineEdit->setText(NameList::format(roles.leftOut));
    m_ui->leaveOutLineEdit->setEnabled(roles.selection != RoleSelection::None);
    QStringList names;
    for (const RoleFacts &role : sourceRoles(roles.selection))
        names += role.name;
    m_completer->setNames(names);
    QStringList unknown;
    const RoleOutlook outlook(profile(), session().facts(Side::Source), session().facts(Side::Target));
    for (const QString &name : roles.leftOut) {
        if (outlook.isUnknownOnSource(name))
            unknown += name;
    }
    if (unknown.isEmpty() || roles.selection == RoleSelection::None)
        m_ui->leaveOutMessage->clear();
    else
        m_ui->leaveOutMessage->warn({tr("The source has no role %1.").arg(NameList::format(unknown))});
}

void RolesGroup::showPasswords()
{
    const RoleOptions &roles = profile().roles;
    m_ui->passwordsTextLabel->setText(passwordsText());
    const QString reason = verifiersReason();
    m_ui->takeVerifiersCheckBox->setChecked(roles.passwords);
    // What is chosen can be taken back, also where it is not possible any more.
    m_ui->takeVerifiersCheckBox->setEnabled(roles.selection != RoleSelection::None &&
                                            (reason.isEmpty() || roles.passwords));
    if (reason.isEmpty() || roles.selection == RoleSelection::None)
        m_ui->verifiersMessage->clear();
    else
        m_ui->verifiersMessage->say(roles.passwords ? StateIcon::State::Warning : StateIcon::State::Info, reason);
}

QList<RoleFacts> RolesGroup::sourceRoles(RoleSelection selection) const
{
    QList<RoleFacts> taken;
    const auto &source = session().facts(Side::Source);
    if (!source || selection == RoleSelection::None || profile().half == Half::ImportOnly)
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
    if (roles.passwords && verifiersReason().isEmpty())
        return tr("travel with their roles: users sign in as before");
    const auto &target = session().facts(Side::Target);
    const QList<RoleFacts> taken = sourceRoles(roles.selection);
    const auto users = std::count_if(taken.begin(), taken.end(), [&](const RoleFacts &role) {
        return role.login && !roles.leftOut.contains(role.name) && !(target && target->role(role.name));
    });
    if (!session().facts(Side::Source) || profile().half != Half::Both)
        return tr("stay behind: users who sign in will need one on the target");
    if (users == 0)
        return tr("stay behind; no user will need a new one");
    return tr("stay behind: %n user(s) will need one on the target; they can be set here after the run", nullptr,
              static_cast<int>(users));
}

QString RolesGroup::verifiersReason() const
{
    const auto &source = session().facts(Side::Source);
    const auto &target = session().facts(Side::Target);
    const bool asksSource = profile().half != Half::ImportOnly;
    if (profile().half == Half::ExportOnly)
        return tr("An export holds no passwords.");
    if (asksSource && source && !source->readsVerifiers)
        return tr("Verifiers cannot be taken along: %1 may not read them on the source.").arg(source->currentUser);
    if (target && !target->superuser && !target->mayCreateRoles)
        return tr("Verifiers cannot be taken along: %1 may not set passwords on the target.").arg(target->currentUser);
    if ((asksSource && !source) || !target)
        return tr("Whether verifiers can be taken along is known when the servers have answered.");
    return {};
}

} // namespace trunkline
