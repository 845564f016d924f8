#include "ui/endpointpanel.h"

#include "engine/words.h"
#include "ui/connectioneditor.h"
#include "ui/notaskedpanel.h"
#include "ui/serverlabelbox.h"
#include "ui/services.h"
#include "ui/textstyle.h"
#include "ui_endpointpanel.h"

#include <QCompleter>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalBlocker>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

EndpointPanel::EndpointPanel(Session &session, Side side, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::EndpointPanel>())
    , m_session(session)
    , m_side(side)
    , m_probe(session, side)
    , m_editor(new ConnectionEditor(session.services(), this))
    , m_notAsked(new NotAskedPanel(this))
{
    m_ui->setupUi(this);
    m_ui->pageLayout->insertWidget(1, m_notAsked);
    m_ui->pageLayout->setStretch(1, 0);
    m_ui->pageLayout->setStretch(m_ui->pageLayout->count() - 1, 1);
    connect(m_notAsked, &NotAskedPanel::optionsRequested, this, &EndpointPanel::optionsRequested);
    TextStyle::applyTo(this);
    // A name that is being typed is never completed by itself: the target's may well begin like another one.
    m_ui->databaseBox->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_ui->busyBar->setFixedSize(fontMetrics().averageCharWidth() * 10, fontMetrics().height() / 2);
    m_ui->errorMessage->setAction(tr("Try again"));
    // Both headings on one line, though only one has a button beside it.
    m_ui->databaseHeadingLabel->setMinimumHeight(m_ui->refreshButton->sizeHint().height());

    connect(m_ui->connectionBox, &QComboBox::activated, this, &EndpointPanel::onConnectionActivated);
    connect(m_ui->newButton, &QPushButton::clicked, m_editor, &ConnectionEditor::makeNew);
    connect(m_ui->editButton, &QPushButton::clicked, this, [this] {
        const SavedConnection *saved = m_session.services().connections().find(connection().id);
        m_editedDatabase = (saved ? *saved : connection()).params.databaseName();
        m_editor->edit(saved ? *saved : connection());
    });
    connect(m_ui->removeButton, &QPushButton::clicked, this, &EndpointPanel::askRemoval);
    connect(m_editor, &ConnectionEditor::saved, this, &EndpointPanel::onSaved);
    connect(m_editor, &ConnectionEditor::failed, this, [this](const Error &error) {
        m_trouble = error;
        showState();
    });
    connect(m_ui->databaseBox, &QComboBox::activated, this, &EndpointPanel::commitDatabase);
    connect(m_ui->databaseBox->lineEdit(), &QLineEdit::editingFinished, this, &EndpointPanel::commitDatabase);
    connect(m_ui->passwordRequest, &PasswordRequest::given, this, &EndpointPanel::onPasswordGiven);
    connect(m_ui->errorMessage, &InlineMessage::actionTriggered, &m_probe, &EndpointProbe::refresh);
    connect(m_ui->noticeMessage, &InlineMessage::actionTriggered, this, [this] {
        if (const SavedConnection *saved = m_session.services().connections().find(connection().id)) {
            m_editedDatabase = saved->params.databaseName();
            onSaved(SavedConnection(*saved));
        }
    });
    connect(m_ui->refreshButton, &QPushButton::clicked, this, [this] {
        if (m_probe.state() == EndpointProbe::State::Reading)
            m_probe.cancel();
        else
            m_probe.refresh();
    });
    connect(&m_session.services().connections(), &ConnectionStore::changed, this, &EndpointPanel::showAll);
    connect(&m_session.document(), &ProfileDocument::changed, this, [this] {
        showAll();
        if (isVisible())
            readFacts();
    });
    connect(&m_session, &Session::factsChanged, this, [this](Side changed) {
        if (changed == m_side)
            showAll();
    });
    connect(&m_probe, &EndpointProbe::changed, this, &EndpointPanel::showAll);
}

EndpointPanel::~EndpointPanel()
{
    // The line loses the focus while it goes, which counts as the end of an edit.
    m_ui->databaseBox->lineEdit()->disconnect(this);
}

void EndpointPanel::setTexts(const QString &title, const QString &hint, const QString &databaseLabel)
{
    m_ui->titleLabel->setText(title);
    m_ui->hintLabel->setText(hint);
    m_ui->databaseLabel->setText(databaseLabel);
    m_ui->databaseBox->setAccessibleName(QString(databaseLabel).remove(u'&'));
}

void EndpointPanel::setDatabasePlaceholder(const QString &text)
{
    m_ui->databaseBox->lineEdit()->setPlaceholderText(text);
}

void EndpointPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    readFacts();
}

void EndpointPanel::readFacts()
{
    if (m_session.asks(m_side))
        m_probe.refreshIfStale();
}

void EndpointPanel::showAll()
{
    const bool asked = m_session.asks(m_side);
    m_ui->connectionPanel->setVisible(asked);
    m_notAsked->setVisible(!asked);
    if (!asked) {
        m_probe.cancel();
        for (QWidget *widget : std::initializer_list<QWidget *>{
                 m_ui->noticeMessage, m_ui->passwordPanel, m_ui->errorMessage, m_ui->databasePanel, m_ui->serverPanel})
            widget->hide();
        m_notAsked->setTexts(notAskedText(), m_session.document().profile().archive);
        return;
    }
    fillConnections();
    showConnection();
    showState();
    showDatabases();
    showServer();
}

void EndpointPanel::fillConnections()
{
    const QSignalBlocker blocker(m_ui->connectionBox);
    m_ui->connectionBox->clear();
    bool present = false;
    for (const SavedConnection &saved : m_session.services().connections().connections()) {
        m_ui->connectionBox->addItem(ServerLabelBox::icon(saved.label), saved.displayName(), saved.id);
        m_ui->connectionBox->setItemData(m_ui->connectionBox->count() - 1, saved.route(), Qt::ToolTipRole);
        present |= saved.id == connection().id;
    }
    if (!present && !connection().params.isEmpty()) {
        m_ui->connectionBox->addItem(ServerLabelBox::icon(connection().label),
                                     tr("%1 (only in this profile)").arg(connection().displayName()), connection().id);
    }
    m_ui->connectionBox->setPlaceholderText(m_ui->connectionBox->count() > 0 ? tr("choose a connection")
                                                                             : tr("none saved yet"));
    m_ui->connectionBox->setCurrentIndex(
        connection().params.isEmpty() ? -1 : m_ui->connectionBox->findData(connection().id));
    m_ui->connectionBox->setEnabled(m_ui->connectionBox->count() > 0);
}

void EndpointPanel::showConnection()
{
    const bool chosen = !connection().params.isEmpty();
    m_ui->hintLabel->setVisible(!chosen);
    m_ui->summaryView->setVisible(chosen);
    m_ui->editButton->setEnabled(chosen);
    m_ui->removeButton->setEnabled(chosen && m_session.services().connections().find(connection().id));
    m_ui->databasePanel->setVisible(chosen);
    if (!chosen)
        return;
    SavedConnection server = connection();
    server.params.remove(u"dbname"_s);
    QList<FactsView::Fact> summary{{tr("Server"), server.route()}};
    if (!server.params.user().isEmpty())
        summary.append({tr("User"), server.params.user()});
    summary.append(
        {tr("Encryption"), server.params.sslMode().isEmpty() ? tr("libpq's default") : server.params.sslMode()});
    if (server.label != ServerLabel::None)
        summary.append({tr("Label"), Words::serverLabel(server.label)});
    m_ui->summaryView->setFacts(summary);
}

void EndpointPanel::showDatabases()
{
    const QSignalBlocker blocker(m_ui->databaseBox);
    const bool typing = m_ui->databaseBox->lineEdit()->hasFocus() && m_ui->databaseBox->lineEdit()->isModified();
    const QString shown = typing ? m_ui->databaseBox->currentText() : databaseName();
    if (QStringList names = m_probe.databaseNames(); m_ui->databaseBox->property("names").toStringList() != names) {
        m_ui->databaseBox->clear();
        m_ui->databaseBox->addItems(names);
        m_ui->databaseBox->setProperty("names", names);
    }
    m_ui->databaseBox->setCurrentIndex(m_ui->databaseBox->findText(shown, Qt::MatchExactly | Qt::MatchCaseSensitive));
    if (m_ui->databaseBox->currentText() != shown)
        m_ui->databaseBox->setEditText(shown);
    m_ui->databaseBox->lineEdit()->setModified(typing);
    const DatabaseNote note = databaseNote();
    m_ui->databaseNoteSign->setState(note.state);
    m_ui->databaseNoteSign->setVisible(!note.text.isEmpty());
    m_ui->databaseNoteLabel->setText(note.text);
    m_ui->databaseNoteLabel->setVisible(!note.text.isEmpty());
    m_ui->databaseView->setFacts(databaseFacts());
}

void EndpointPanel::showState()
{
    if (!m_session.asks(m_side))
        return;
    const EndpointProbe::State state = m_probe.state();
    const bool asking = state == EndpointProbe::State::PasswordNeeded;
    if (asking && m_ui->passwordPanel->isHidden()) {
        m_ui->passwordRequest->ask(connection(), m_probe.error().message, m_session.services().secrets());
        m_ui->passwordPanel->show();
        if (isVisible() && !m_ui->connectionBox->hasFocus())
            m_ui->passwordRequest->setFocus();
    } else if (!asking) {
        m_ui->passwordPanel->hide();
    }
    if (state == EndpointProbe::State::Failed)
        m_ui->errorMessage->say(m_probe.error());
    else
        m_ui->errorMessage->clear();
    if (m_trouble) {
        m_ui->noticeMessage->say(*m_trouble);
        m_ui->noticeMessage->setAction({});
    } else if (differsFromSaved()) {
        m_ui->noticeMessage->say(StateIcon::State::Info,
                                 tr("The saved connection was changed since it was chosen for this profile."));
        m_ui->noticeMessage->setAction(tr("Take the change over"));
    } else {
        m_ui->noticeMessage->clear();
    }
    const bool reading = state == EndpointProbe::State::Reading;
    m_ui->busyBar->setVisible(reading);
    m_ui->busyLabel->setVisible(reading);
    m_ui->busyLabel->setText(tr("Asking %1…").arg(connection().displayName()));
    m_ui->refreshButton->setText(reading ? tr("Stop") : tr("Refresh"));
    m_ui->refreshButton->setAccessibleName(reading ? tr("Stop asking the server") : tr("Ask the server again"));
}

void EndpointPanel::showServer()
{
    m_ui->serverView->setEnabled(m_probe.state() != EndpointProbe::State::Reading);
    m_ui->databaseView->setEnabled(m_probe.state() != EndpointProbe::State::Reading);
    m_ui->serverView->setFacts(facts() ? serverFacts(*facts()) : QList<FactsView::Fact>());
    // Without facts there is a message or a question in its place.
    const EndpointProbe::State state = m_probe.state();
    m_ui->serverPanel->setVisible(
        !connection().params.isEmpty() &&
        (facts() || state == EndpointProbe::State::Reading || state == EndpointProbe::State::Idle));
}

QList<FactsView::Fact> EndpointPanel::serverFacts(const ServerFacts &facts) const
{
    QList<FactsView::Fact> made{
        {tr("Version"), tr("PostgreSQL %1").arg(facts.version)},
        {tr("Provider"), facts.provider == Provider::Plain ? tr("none recognised") : Words::provider(facts.provider)}};
    if (!facts.hostAddress.isEmpty())
        made.append({tr("Address"), facts.hostAddress});
    made.append(
        {tr("Encryption"), facts.ssl ? facts.sslVersion : tr("none"), !facts.ssl && !facts.hostAddress.isEmpty()});
    made.append({tr("User"), facts.currentUser});
    made.append(rightsFacts(facts));
    if (facts.inRecovery)
        made.append({tr("State"), tr("A standby: it can only be read."), m_side == Side::Target});
    else if (facts.readOnly)
        made.append({tr("State"), tr("Set to read-only."), m_side == Side::Target});
    if (facts.freeConnections >= 0)
        made.append({tr("Free connections"), Words::rowCount(facts.freeConnections)});
    return made;
}

QList<FactsView::Fact> EndpointPanel::factsOf(const DatabaseFacts &database)
{
    QList<FactsView::Fact> made;
    if (database.size >= 0)
        made.append({tr("Size"), Words::byteCount(database.size)});
    made.append({tr("Encoding"), database.encoding});
    const QString locale = database.locale.isEmpty() ? database.collate : database.locale;
    if (database.locale.isEmpty() && database.ctype != database.collate)
        made.append({tr("Locale"), tr("collation %1, characters %2").arg(database.collate, database.ctype)});
    else
        //: A locale and who provides it: "de_DE.UTF-8 (libc)".
        made.append({tr("Locale"), tr("%1 (%2)").arg(locale, database.localeProvider)});
    made.append({tr("Owner"), database.owner});
    return made;
}

void EndpointPanel::onConnectionActivated(int index)
{
    const QString id = m_ui->connectionBox->itemData(index).toString();
    if (const SavedConnection *saved = m_session.services().connections().find(id); saved && id != connection().id)
        choose(SavedConnection(*saved));
}

void EndpointPanel::choose(const SavedConnection &chosen)
{
    m_trouble.reset();
    m_session.document().update([this, &chosen](MigrationProfile &profile) {
        (m_side == Side::Source ? profile.source : profile.target) = chosen;
    });
    if (m_probe.state() != EndpointProbe::State::Reading) // what changed may have begun it already
        m_probe.refresh();
}

void EndpointPanel::onSaved(const SavedConnection &saved)
{
    SavedConnection chosen = saved;
    // On the source the database is what this profile moves: it stays, unless it was the database that was edited.
    if (m_side == Side::Source && chosen.id == connection().id && chosen.params.databaseName() == m_editedDatabase &&
        !connection().params.databaseName().isEmpty())
        chosen.params.set(u"dbname"_s, connection().params.databaseName());
    choose(chosen);
}

bool EndpointPanel::differsFromSaved() const
{
    const SavedConnection *saved = m_session.services().connections().find(connection().id);
    if (!saved || connection().params.isEmpty())
        return false;
    SavedConnection same = *saved;
    if (m_side == Side::Source)
        same.params.set(u"dbname"_s, connection().params.databaseName());
    return same != connection();
}

void EndpointPanel::onPasswordGiven(const Secret &password, PasswordPlace place)
{
    m_trouble.reset();
    SavedConnection changed = connection();
    changed.passwordPlace = place;
    m_editor->keepPassword(changed, password);
    ConnectionStore &store = m_session.services().connections();
    if (const SavedConnection *saved = store.find(changed.id); saved && saved->passwordPlace != place) {
        SavedConnection moved = *saved;
        moved.passwordPlace = place;
        if (const Result<void> kept = store.save(moved); !kept)
            m_trouble = kept.error();
    }
    choose(changed);
}

void EndpointPanel::askRemoval()
{
    auto *box = new QMessageBox(QMessageBox::Question, tr("Remove the connection"),
                                tr("Remove the connection %1 from the saved ones?").arg(connection().displayName()),
                                QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(
        tr("Its password goes from the keychain too. Profiles that use it keep their own copy of it, "
           "without the password."));
    QPushButton *remove = box->addButton(tr("Remove"), QMessageBox::DestructiveRole);
    connect(remove, &QPushButton::clicked, this, [this, id = connection().id] { m_editor->remove(id); });
    box->open();
}

void EndpointPanel::commitDatabase()
{
    m_ui->databaseBox->lineEdit()->setModified(false);
    if (const QString name = m_ui->databaseBox->currentText(); name != databaseName())
        setDatabaseName(name);
}

} // namespace trunkline
