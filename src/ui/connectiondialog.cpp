#include "ui/connectiondialog.h"

#include "core/connectioncheck.h"
#include "engine/words.h"
#include "pg/conninfo.h"
#include "store/secretstore.h"
#include "ui/heightkeeper.h"
#include "ui/primarybutton.h"
#include "ui_connectiondialog.h"

#include <QPointer>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

ConnectionDialog::ConnectionDialog(SecretStore &secrets, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ConnectionDialog>())
    , m_save(new PrimaryButton(this))
    , m_secrets(secrets)
{
    m_ui->setupUi(this);
    new HeightKeeper(this);
    resize(fontMetrics().averageCharWidth() * 92, sizeHint().height());
    m_save->setObjectName(u"saveButton"_s);
    m_save->setText(tr("Save"));
    m_save->setDefault(true);
    m_ui->buttonBox->addButton(m_save, QDialogButtonBox::AcceptRole);
    for (QAbstractButton *button : m_ui->buttonBox->buttons())
        button->setAccessibleName(button->text().remove(u'&'));
    const QList<ConninfoOption> options = conninfoOptions();
    m_ui->serverForm->setDefaults(options);
    m_ui->encryptionForm->setDefaults(options);
    m_ui->advancedForm->setOptions(options);
    m_ui->serverForm->probeKeychain(m_secrets);

    connect(m_ui->conninfoEdit, &ConninfoEdit::entered, this, &ConnectionDialog::takeApart);
    connect(m_ui->serverForm, &ServerForm::changed, this, &ConnectionDialog::showValidity);
    connect(m_ui->encryptionForm, &EncryptionForm::changed, this, &ConnectionDialog::showValidity);
    connect(m_ui->advancedForm, &AdvancedForm::changed, this, &ConnectionDialog::showValidity);
    connect(m_ui->validationMessage, &InlineMessage::actionTriggered, this, &ConnectionDialog::goToProblem);
    connect(m_ui->testButton, &QPushButton::clicked, this, &ConnectionDialog::toggleTest);
    connect(&m_inspector, &ServerInspector::stageEnded, this, [this](const TestStageResult &result) {
        m_stageFailed |= !result.ok;
        m_ui->testView->addStage(result);
    });
    connect(&m_inspector, &ServerInspector::factsRead, this, [this] {
        m_ui->testView->end();
        onTestEnded();
    });
    connect(&m_inspector, &ServerInspector::failed, this, [this](const Error &error) {
        if (m_stageFailed)
            m_ui->testView->end();
        else
            m_ui->testView->fail(error);
        onTestEnded();
    });

    SavedConnection made;
    made.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    made.passwordPlace = PasswordPlace::Keychain;
    setConnection(made);
    m_isNew = true;
    showTitle();
    m_ui->conninfoEdit->setFocus();
}

ConnectionDialog::~ConnectionDialog() = default;

void ConnectionDialog::setConnection(const SavedConnection &connection)
{
    m_original = connection;
    m_isNew = false;
    m_ui->serverForm->setConnection(connection);
    m_ui->encryptionForm->setParams(connection.params);
    m_ui->advancedForm->setParams(connection.params);
    showValidity();
    if (connection.passwordPlace == PasswordPlace::LibpqOwn)
        return;
    m_secrets.read(connection.id, [guard = QPointer(this)](const Result<std::optional<Secret>> &kept) {
        if (guard)
            guard->m_ui->serverForm->setPasswordKept(kept.ok() && kept.value().has_value());
    });
}

SavedConnection ConnectionDialog::connection() const
{
    SavedConnection made = m_original;
    m_ui->serverForm->writeTo(made);
    m_ui->encryptionForm->writeTo(made.params);
    m_ui->advancedForm->writeTo(made.params);
    return made;
}

std::optional<Secret> ConnectionDialog::password() const
{
    return m_ui->serverForm->password();
}

void ConnectionDialog::done(int result)
{
    ++m_testNumber;
    m_inspector.cancel();
    m_ui->testView->clear();
    m_ui->conninfoEdit->clear();
    QDialog::done(result);
}

void ConnectionDialog::takeApart(const QString &conninfo)
{
    const Result<ParsedConninfo> parsed = parseConninfo(conninfo);
    if (!parsed) {
        m_ui->conninfoMessage->say(parsed.error());
        return;
    }
    // The string describes a whole connection: what it leaves out goes back to libpq's default.
    m_ui->serverForm->setParams(parsed->params);
    m_ui->encryptionForm->setParams(parsed->params);
    m_ui->advancedForm->setParams(parsed->params);
    m_ui->serverForm->clearPassword();
    if (parsed->password)
        m_ui->serverForm->setPassword(*parsed->password);
    m_ui->conninfoEdit->clear();
    m_ui->conninfoMessage->say(StateIcon::State::Passed,
                               parsed->password ? tr("Taken over. The password is in its own field and nowhere else.")
                                                : tr("Taken over."));
}

void ConnectionDialog::showValidity()
{
    const SavedConnection made = connection();
    const QList<ConnectionProblem> problems = checkConnectionParams(made.params);
    if (problems.isEmpty()) {
        m_ui->validationMessage->clear();
    } else {
        // A dialog that was only just opened has nothing wrong with it yet.
        const StateIcon::State state = made.params.isEmpty() ? StateIcon::State::Info : StateIcon::State::Failed;
        m_ui->validationMessage->say(state, Words::sentence(problems.constFirst().message));
        m_ui->validationMessage->setAction(made.params.isEmpty() ? QString() : tr("Show"));
    }
    m_save->setEnabled(problems.isEmpty());
    m_save->setToolTip(m_ui->validationMessage->sentence());
    m_ui->testButton->setEnabled(problems.isEmpty() || m_ui->testView->isRunning());
    SavedConnection unnamed = made;
    unnamed.name.clear();
    m_ui->serverForm->setNamePlaceholder(unnamed.displayName());
    showTitle();
}

void ConnectionDialog::showTitle()
{
    setWindowTitle(m_isNew ? tr("New connection") : tr("Connection: %1").arg(connection().displayName()));
}

void ConnectionDialog::goToProblem()
{
    const QList<ConnectionProblem> problems = checkConnectionParams(connection().params);
    if (problems.isEmpty())
        return;
    const QString keyword = problems.constFirst().keyword;
    if (ServerForm::keywords().contains(keyword)) {
        m_ui->tabWidget->setCurrentWidget(m_ui->serverForm);
        m_ui->serverForm->focusKeyword(keyword);
    } else if (EncryptionForm::keywords().contains(keyword)) {
        m_ui->tabWidget->setCurrentWidget(m_ui->encryptionForm);
        m_ui->encryptionForm->focusKeyword(keyword);
    } else {
        m_ui->tabWidget->setCurrentWidget(m_ui->advancedForm);
        m_ui->advancedForm->focusKeyword(keyword);
    }
}

void ConnectionDialog::toggleTest()
{
    const quint64 number = ++m_testNumber;
    if (m_ui->testView->isRunning()) {
        m_inspector.cancel();
        m_ui->testView->cancelled();
        onTestEnded();
        return;
    }
    const SavedConnection made = connection();
    const QString host = made.params.host();
    const bool named =
        !host.isEmpty() && !host.startsWith(u'/') && !host.startsWith(u'@') && !made.params.contains(u"hostaddr"_s);
    m_stageFailed = false;
    m_ui->testView->begin(named ? TestStage::Name : TestStage::Tcp);
    m_ui->testButton->setText(tr("Cancel the test"));
    m_ui->testButton->setAccessibleName(m_ui->testButton->text());
    if (const std::optional<Secret> typed = password(); typed || made.passwordPlace == PasswordPlace::LibpqOwn) {
        m_inspector.test(made, typed);
        return;
    }
    m_secrets.read(made.id, [guard = QPointer(this), number, made](const Result<std::optional<Secret>> &kept) {
        if (guard && guard->m_testNumber == number)
            guard->m_inspector.test(made, kept.ok() ? kept.value() : std::nullopt);
    });
}

void ConnectionDialog::onTestEnded()
{
    m_ui->testButton->setText(tr("&Test connection"));
    m_ui->testButton->setAccessibleName(tr("Test connection"));
    showValidity();
}

} // namespace trunkline
