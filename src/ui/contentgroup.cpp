#include "ui/contentgroup.h"

#include "ui/textstyle.h"
#include "ui_contentgroup.h"

namespace trunkline {

ContentGroup::ContentGroup(QWidget *parent)
    : OptionsGroup(parent)
    , m_ui(std::make_unique<Ui::ContentGroup>())
{
    m_ui->setupUi(this);
    TextStyle::applyTo(this);
    m_ui->reasonLabel->hide();
    connectFlag(m_ui->commentsCheckBox, &ContentOptions::comments);
    connectFlag(m_ui->publicationsCheckBox, &ContentOptions::publications);
    connectFlag(m_ui->subscriptionsCheckBox, &ContentOptions::subscriptions);
    connectFlag(m_ui->securityLabelsCheckBox, &ContentOptions::securityLabels);
    connectFlag(m_ui->toastCompressionCheckBox, &ContentOptions::toastCompression);
    connectFlag(m_ui->tableAccessMethodsCheckBox, &ContentOptions::tableAccessMethods);
    connectFlag(m_ui->databaseSettingsCheckBox, &ContentOptions::databaseSettings);
    connectFlag(m_ui->roleSettingsCheckBox, &ContentOptions::roleSettings);
    connectFlag(m_ui->databasePropertiesCheckBox, &ContentOptions::databaseProperties);
    connectMode(m_ui->keepTablespacesRadioButton, TablespaceMode::Keep);
    connectMode(m_ui->defaultTablespacesRadioButton, TablespaceMode::Default);
    connectMode(m_ui->mapTablespacesRadioButton, TablespaceMode::Map);
    m_ui->tablespaceMapEdit->setFieldNames(tr("Tablespace on the source"), tr("Tablespace on the target"));
    connect(m_ui->tablespaceMapEdit, &NameMapEdit::mapChanged, this, [this] {
        change([this](MigrationProfile &profile) { profile.content.tablespaceMap = m_ui->tablespaceMapEdit->map(); });
        m_ui->tablespaceMapMessage->warn(warnings());
    });
}

ContentGroup::~ContentGroup() = default;

void ContentGroup::connectFlag(QCheckBox *box, bool ContentOptions::*flag)
{
    m_flags += {box, flag};
    connect(box, &QCheckBox::toggled, this,
            [this, flag](bool on) { change([=](MigrationProfile &profile) { profile.content.*flag = on; }); });
}

void ContentGroup::connectMode(QRadioButton *button, TablespaceMode mode)
{
    connect(button, &QRadioButton::toggled, this, [this, mode](bool on) {
        if (on)
            change([mode](MigrationProfile &profile) { profile.content.tablespaces = mode; });
    });
}

void ContentGroup::load()
{
    const ContentOptions &content = profile().content;
    for (const auto &[box, flag] : std::as_const(m_flags))
        box->setChecked(content.*flag);
    m_ui->keepTablespacesRadioButton->setChecked(content.tablespaces == TablespaceMode::Keep);
    m_ui->defaultTablespacesRadioButton->setChecked(content.tablespaces == TablespaceMode::Default);
    m_ui->mapTablespacesRadioButton->setChecked(content.tablespaces == TablespaceMode::Map);
    // An export holds all of these; which of them count is the import's business.
    const bool imports = profile().half != Half::ExportOnly;
    for (QWidget *row : std::initializer_list<QWidget *>{m_ui->databaseRow, m_ui->tablespacesRow}) {
        row->setEnabled(imports);
        row->setToolTip(imports ? QString() : tr("Chosen when the export is imported."));
    }
    showMap();
}

void ContentGroup::showMap()
{
    const bool maps = profile().content.tablespaces == TablespaceMode::Map && profile().half != Half::ExportOnly;
    m_ui->tablespaceMapLabel->setVisible(maps);
    m_ui->tablespaceMapBox->setVisible(maps);
    if (!maps)
        return;
    const auto namesOf = [this](Side side) {
        const auto &facts = session().facts(side);
        return facts ? facts->tablespaces : QStringList();
    };
    m_ui->tablespaceMapEdit->setNames(namesOf(Side::Source), namesOf(Side::Target));
    m_ui->tablespaceMapEdit->setMap(profile().content.tablespaceMap);
    m_ui->tablespaceMapMessage->warn(warnings());
}

QStringList ContentGroup::warnings() const
{
    QStringList said;
    const QMap<QString, QString> &map = profile().content.tablespaceMap;
    const auto &source = session().facts(Side::Source);
    const auto &target = session().facts(Side::Target);
    for (auto it = map.begin(); it != map.end(); ++it) {
        if (source && profile().half != Half::ImportOnly && !source->tablespaces.contains(it.key()))
            said += tr("The source has no tablespace %1.").arg(it.key());
        if (target && profile().half != Half::ExportOnly && !target->tablespaces.contains(it.value()))
            said += tr("The target has no tablespace %1. It must be there before the run.").arg(it.value());
    }
    for (const QString &name : m_ui->tablespaceMapEdit->duplicates())
        said += tr("%1 stands on the left twice; the first line holds.").arg(name);
    said.removeDuplicates();
    return said;
}

} // namespace trunkline
