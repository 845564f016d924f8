#include "ui/targetdatabasegroup.h"

#include "engine/words.h"
#include "ui/localechoice.h"
#include "ui/localeprobe.h"
#include "ui/roleoutlook.h"
#include "ui/textstyle.h"
#include "ui_targetdatabasegroup.h"

#include <QLineEdit>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

/// The encodings that a server can have (PostgreSQL manual, 24.3.1, those allowed on the server side).
QStringList serverEncodings()
{
    return {u"UTF8"_s,       u"SQL_ASCII"_s,  u"LATIN1"_s,     u"LATIN2"_s,  u"LATIN5"_s,
            u"LATIN9"_s,     u"WIN1250"_s,    u"WIN1251"_s,    u"WIN1252"_s, u"WIN1253"_s,
            u"WIN1254"_s,    u"WIN1255"_s,    u"WIN1256"_s,    u"WIN1257"_s, u"ISO_8859_5"_s,
            u"ISO_8859_6"_s, u"ISO_8859_7"_s, u"ISO_8859_8"_s, u"KOI8R"_s,   u"KOI8U"_s,
            u"EUC_JP"_s,     u"EUC_CN"_s,     u"EUC_KR"_s,     u"EUC_TW"_s,  u"MULE_INTERNAL"_s};
}

/// A first entry that stands for "as on the source" with empty data, then the values, each once.
void fillCombo(QComboBox *combo, const QString &asOnSource, const QStringList &values, const QString &current)
{
    combo->clear();
    combo->addItem(asOnSource, QString());
    for (const QString &value : values) {
        if (!value.isEmpty() && combo->findData(value) < 0)
            combo->addItem(value, value);
    }
    if (!current.isEmpty() && combo->findData(current) < 0)
        combo->addItem(current, current);
    combo->setCurrentIndex(current.isEmpty() ? 0 : combo->findData(current));
}

} // namespace

TargetDatabaseGroup::TargetDatabaseGroup(QWidget *parent)
    : OptionsGroup(parent)
    , m_ui(std::make_unique<Ui::TargetDatabaseGroup>())
{
    m_ui->setupUi(this);
    TextStyle::applyTo(this);
    connect(m_ui->nameLineEdit, &QLineEdit::textEdited, this, [this](const QString &name) {
        change([&](MigrationProfile &profile) { profile.targetDatabase.name = name; });
    });
    const auto mode = [this](QRadioButton *button, TargetDatabaseMode meant) {
        connect(button, &QRadioButton::toggled, this, [this, meant](bool on) {
            if (on)
                change([&](MigrationProfile &profile) { profile.targetDatabase.mode = meant; });
        });
    };
    mode(m_ui->createRadioButton, TargetDatabaseMode::Create);
    mode(m_ui->useEmptyRadioButton, TargetDatabaseMode::UseEmpty);
    mode(m_ui->replaceRadioButton, TargetDatabaseMode::Replace);
    const auto set = [this](const std::function<void(TargetDatabase &)> &to) {
        change([&](MigrationProfile &profile) { to(profile.targetDatabase); });
    };
    connect(m_ui->ownerComboBox, &NameComboBox::nameChosen, this,
            [set](const QString &name) { set([&](TargetDatabase &database) { database.owner = name; }); });
    connect(m_ui->encodingComboBox, &QComboBox::activated, this, [this, set] {
        set([this](TargetDatabase &database) { database.encoding = m_ui->encodingComboBox->currentData().toString(); });
    });
    connect(m_ui->localeComboBox, &NameComboBox::nameChosen, this, [set](const QString &name) {
        set([&](TargetDatabase &database) {
            const LocaleChoice choice = LocaleChoice::fromText(name);
            database.localeProvider = choice.provider;
            database.locale = choice.locale;
        });
    });
    connect(m_ui->templateComboBox, &NameComboBox::nameChosen, this, [set](const QString &name) {
        set([&](TargetDatabase &database) { database.databaseTemplate = name.isEmpty() ? u"template0"_s : name; });
    });
}

TargetDatabaseGroup::~TargetDatabaseGroup() = default;

const DatabaseFacts *TargetDatabaseGroup::sourceDatabase() const
{
    const auto &facts = session().facts(Side::Source);
    // An import is told by its archive what the source was like.
    if (!facts || profile().half == Half::ImportOnly)
        return nullptr;
    const QString name = profile().sourceDatabaseName();
    return facts->database(name.isEmpty() ? facts->currentDatabase : name);
}

void TargetDatabaseGroup::load()
{
    const TargetDatabase &wanted = profile().targetDatabase;
    showFieldsUnless(profile().half == Half::ExportOnly ? tr("Not needed: an export asks no target.") : QString(),
                     m_ui->reasonLabel, m_ui->fieldsWidget);
    if (m_ui->nameLineEdit->text() != wanted.name)
        m_ui->nameLineEdit->setText(wanted.name);
    const QString sourceName = profile().sourceDatabaseName();
    m_ui->nameLineEdit->setPlaceholderText(sourceName.isEmpty() ? tr("as on the source") : sourceName);
    m_ui->createRadioButton->setChecked(wanted.mode == TargetDatabaseMode::Create);
    m_ui->useEmptyRadioButton->setChecked(wanted.mode == TargetDatabaseMode::UseEmpty);
    m_ui->replaceRadioButton->setChecked(wanted.mode == TargetDatabaseMode::Replace);
    fillOwners();
    fillEncodings();
    fillLocales();
    fillTemplates();
    tryLocale();
    // An existing database keeps what it was created with.
    const bool creates = wanted.mode != TargetDatabaseMode::UseEmpty;
    for (QWidget *field :
         {static_cast<QWidget *>(m_ui->ownerComboBox), static_cast<QWidget *>(m_ui->encodingComboBox),
          static_cast<QWidget *>(m_ui->localeComboBox), static_cast<QWidget *>(m_ui->templateComboBox)})
        field->setEnabled(creates);
}

void TargetDatabaseGroup::fillOwners()
{
    const DatabaseFacts *database = sourceDatabase();
    const TargetDatabase &wanted = profile().targetDatabase;
    const RoleOutlook outlook(profile(), session().facts(Side::Source), session().facts(Side::Target));
    QStringList roles = outlook.targetNames();
    roles += outlook.sourceNames();
    m_ui->ownerComboBox->setNames(database ? tr("as on the source (%1)").arg(database->owner) : tr("as on the source"),
                                  roles, wanted.owner);
    const QString owner = wanted.owner.isEmpty() && database ? database->owner : wanted.owner;
    if (wanted.mode == TargetDatabaseMode::UseEmpty || owner.isEmpty() || !outlook.isMissingOnTarget(owner))
        m_ui->ownerMessage->clear();
    else if (wanted.owner.isEmpty())
        m_ui->ownerMessage->say(
            StateIcon::State::Info,
            tr("%1 is not on the target and will not be made there: the database will belong to the "
               "target's user.")
                .arg(owner));
    else
        m_ui->ownerMessage->warn(
            {tr("%1 is not on the target and will not be made there. Take the role along, or choose "
                "another one.")
                 .arg(owner)});
}

void TargetDatabaseGroup::fillEncodings()
{
    const DatabaseFacts *database = sourceDatabase();
    fillCombo(m_ui->encodingComboBox,
              database ? tr("as on the source (%1)").arg(database->encoding) : tr("as on the source"),
              serverEncodings(), profile().targetDatabase.encoding);
}

void TargetDatabaseGroup::fillLocales()
{
    const auto localeOf = [](const DatabaseFacts &database) {
        const bool libc = database.localeProvider.isEmpty() || database.localeProvider == "libc"_L1;
        return LocaleChoice{libc ? u"libc"_s : database.localeProvider, libc ? database.collate : database.locale};
    };
    const DatabaseFacts *source = sourceDatabase();
    QStringList locales{u"C (libc)"_s, u"C.UTF-8 (libc)"_s};
    if (const auto &facts = session().facts(Side::Target)) {
        for (const DatabaseFacts &database : facts->databases)
            locales += localeOf(database).text();
    }
    const TargetDatabase &wanted = profile().targetDatabase;
    m_ui->localeComboBox->setNames(source ? tr("as on the source (%1)").arg(localeOf(*source).locale)
                                          : tr("as on the source"),
                                   locales, LocaleChoice{wanted.localeProvider, wanted.locale}.text());
}

void TargetDatabaseGroup::showEvent(QShowEvent *event)
{
    OptionsGroup::showEvent(event);
    // The target is not signed in to for a page that nobody sees.
    if (m_localeProbe)
        tryLocale();
}

void TargetDatabaseGroup::tryLocale()
{
    if (!m_localeProbe) {
        m_localeProbe = new LocaleProbe(session(), this);
        connect(m_localeProbe, &LocaleProbe::changed, this, &TargetDatabaseGroup::showLocaleState);
    }
    const TargetDatabase &wanted = profile().targetDatabase;
    const DatabaseFacts *source = sourceDatabase();
    const auto &target = session().facts(Side::Target);
    LocaleWish wish;
    if (!wanted.locale.isEmpty()) {
        wish.provider = wanted.localeProvider.isEmpty() ? u"libc"_s : wanted.localeProvider;
        (wish.provider == "libc"_L1 ? wish.collate : wish.locale) = wanted.locale;
        wish.ctype = wish.collate;
    } else if (source) {
        wish = {source->localeProvider.isEmpty() ? u"libc"_s : source->localeProvider,
                source->collate,
                source->ctype,
                source->locale,
                {}};
    }
    wish.encoding = !wanted.encoding.isEmpty() ? wanted.encoding : source ? source->encoding : QString();
    const bool asks = isVisible() && target && wanted.mode != TargetDatabaseMode::UseEmpty &&
                      profile().half != Half::ExportOnly && !(wish.collate.isEmpty() && wish.locale.isEmpty());
    // A locale that a database there has needs no trial.
    const auto hasIt = [&](const DatabaseFacts &database) {
        const QString provider = database.localeProvider.isEmpty() ? u"libc"_s : database.localeProvider;
        return provider == wish.provider && database.collate == wish.collate && database.ctype == wish.ctype &&
               database.locale == wish.locale && database.encoding == wish.encoding;
    };
    if (asks && std::none_of(target->databases.begin(), target->databases.end(), hasIt))
        m_localeProbe->ask(wish);
    else
        m_localeProbe->forget();
    showLocaleState();
}

void TargetDatabaseGroup::showLocaleState()
{
    // Nothing is said while it is tried: mostly it is offered, and the page would only jump.
    const bool refused = m_localeProbe->state() == LocaleProbe::State::Refused;
    m_ui->localeMessage->warn(refused ? QStringList{Words::sentence(m_localeProbe->error().message)} : QStringList());
    m_ui->localeMessage->setToolTip(refused ? m_localeProbe->error().toolWords : QString());
}

void TargetDatabaseGroup::fillTemplates()
{
    QStringList templates{u"template0"_s, u"template1"_s};
    if (const auto &facts = session().facts(Side::Target)) {
        for (const DatabaseFacts &database : facts->databases) {
            if (database.isTemplate)
                templates += database.name;
        }
    }
    m_ui->templateComboBox->setNames({}, templates, profile().targetDatabase.databaseTemplate);
}

} // namespace trunkline
