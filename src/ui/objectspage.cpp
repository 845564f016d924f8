#include "ui/objectspage.h"

#include "engine/words.h"
#include "models/objectwords.h"
#include "ui/emptyhint.h"
#include "ui/textstyle.h"
#include "ui_objectspage.h"

#include <QShortcut>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

ObjectsPage::ObjectsPage(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_probe(session)
    , m_ui(std::make_unique<Ui::ObjectsPage>())
    , m_model(new ObjectTreeModel(this))
{
    m_ui->setupUi(this);
    for (QLabel *label : {m_ui->titleLabel, m_ui->summaryLabel})
        TextStyle::apply(label);
    m_ui->objectsView->setObjectModel(m_model);
    m_hint = new EmptyHint(m_ui->objectsView);
    m_ui->patternsPanel->hide();
    connectTree();
    connectBars();
    addShortcuts();
    connect(m_ui->refreshButton, &QPushButton::clicked, &m_probe, &ObjectProbe::refresh);
    connect(&m_probe, &ObjectProbe::changed, this, &ObjectsPage::showState);
    connect(&m_session, &Session::objectsChanged, this, &ObjectsPage::showCatalog);
    connect(&m_session, &Session::resolvedObjectsChanged, this, &ObjectsPage::showResolved);
    connect(&m_session.document(), &ProfileDocument::changed, this, [this] {
        showSelection();
        if (isVisible() && m_probe.state() == ObjectProbe::State::Idle)
            m_probe.refresh();
    });
    // A password that was given on the page Source.
    connect(&m_session, &Session::factsChanged, this, [this](Side side) {
        if (side == Side::Source && isVisible() && m_session.facts(side) &&
            m_probe.state() == ObjectProbe::State::PasswordNeeded)
            m_probe.refresh();
    });
    showCatalog();
    showSelection();
}

ObjectsPage::~ObjectsPage() = default;

void ObjectsPage::connectTree()
{
    connect(m_model, &ObjectTreeModel::selectionChosen, this,
            [this](const ObjectSelection &chosen) { change([&](ObjectSelection &selection) { selection = chosen; }); });
    connect(m_model, &ObjectTreeModel::comeBackChosen, this, [this](qint32 object, Travel travel) {
        workOut([object, travel](const ObjectCatalog &catalog, const ObjectSelection &selection) {
            const ObjectSelection taken = takenAlong(catalog, selection, BrokenNeed{object, {}});
            return travel == Travel::Whole ? taken : ObjectChoices(catalog).chosen(taken, {object}, travel);
        });
    });
    connect(m_ui->filterLineEdit, &QLineEdit::textChanged, this, &ObjectsPage::filter);
    connect(m_ui->everythingButton, &QPushButton::clicked, this,
            [this] { change([](ObjectSelection &selection) { selection = {}; }); });
}

void ObjectsPage::connectBars()
{
    connect(m_ui->patternsButton, &QPushButton::toggled, m_ui->patternsPanel, &QWidget::setVisible);
    connect(m_ui->patternsPanel, &PatternsPanel::chosen, this, [this](PatternsOf list, const QStringList &patterns) {
        change([&](ObjectSelection &selection) { selection.*list = patterns; });
    });
    connect(m_ui->needsBar, &ObjectsNeedsBar::objectActivated, this, &ObjectsPage::goTo);
    connect(m_ui->needsBar, &ObjectsNeedsBar::leaveOutChosen, this, [this](const BrokenNeed &need) {
        workOut([need](const ObjectCatalog &catalog, const ObjectSelection &selection) {
            return leftOutToo(catalog, selection, need);
        });
    });
    connect(m_ui->needsBar, &ObjectsNeedsBar::takeAlongChosen, this, [this](const BrokenNeed &need) {
        workOut([need](const ObjectCatalog &catalog, const ObjectSelection &selection) {
            return takenAlong(catalog, selection, need);
        });
    });
    connect(m_ui->message, &InlineMessage::actionTriggered, this, [this] {
        if (m_probe.state() == ObjectProbe::State::Failed)
            m_probe.refresh();
        else if (m_probe.state() == ObjectProbe::State::PasswordNeeded)
            Q_EMIT sourceRequested();
        else
            forgetUnknown();
    });
}

void ObjectsPage::addShortcuts()
{
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, this, [this] {
        m_ui->filterLineEdit->setFocus(Qt::ShortcutFocusReason);
        m_ui->filterLineEdit->selectAll();
    });
    connect(new QShortcut(QKeySequence::Refresh, this), &QShortcut::activated, &m_probe, &ObjectProbe::refresh);
    auto *clear = new QShortcut(Qt::Key_Escape, m_ui->filterLineEdit);
    clear->setContext(Qt::WidgetShortcut);
    connect(clear, &QShortcut::activated, m_ui->filterLineEdit, &QLineEdit::clear);
    auto *down = new QShortcut(Qt::Key_Down, m_ui->filterLineEdit);
    down->setContext(Qt::WidgetShortcut);
    connect(down, &QShortcut::activated, this, [this] {
        m_ui->objectsView->setFocus(Qt::ShortcutFocusReason);
        if (!m_ui->objectsView->currentIndex().isValid())
            m_ui->objectsView->setCurrentIndex(m_model->index(0, 0));
    });
}

void ObjectsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_probe.refreshIfStale();
}

void ObjectsPage::change(const std::function<void(ObjectSelection &)> &change)
{
    m_session.document().update([&](MigrationProfile &profile) { change(profile.objects); });
}

/// What takes a while for many objects is done in the background; its answer counts when nothing else was chosen
/// meanwhile.
void ObjectsPage::workOut(const std::function<ObjectSelection(const ObjectCatalog &, const ObjectSelection &)> &work)
{
    const auto &catalog = m_session.objects();
    if (!catalog)
        return;
    const ObjectSelection before = m_session.document().profile().objects;
    if (catalog->objects.size() <= ObjectsState::smallCatalog) {
        change([&](ObjectSelection &selection) { selection = work(*catalog, before); });
        return;
    }
    m_selectionJob.start([work, catalog = *catalog, before](const CancelToken &) { return work(catalog, before); },
                         [this, before](const ObjectSelection &made) {
                             if (m_session.document().profile().objects == before)
                                 change([&](ObjectSelection &selection) { selection = made; });
                             showState();
                         });
    showState();
}

void ObjectsPage::forgetUnknown()
{
    const auto &resolved = m_session.resolvedObjects();
    if (!resolved)
        return;
    change([&](ObjectSelection &selection) {
        selection.choices.removeIf(
            [&](const ObjectChoice &choice) { return resolved->unknownChoices.contains(choice.object); });
    });
}

void ObjectsPage::showCatalog()
{
    const auto &catalog = m_session.objects();
    m_contentJob.cancel();
    m_selectionJob.cancel();
    if (catalog && catalog->objects.size() > ObjectsState::smallCatalog) {
        m_contentJob.start([catalog = *catalog](const CancelToken &) { return ObjectTreeContent::of(catalog); },
                           [this](ObjectTreeContent content) { showContent(std::move(content)); });
        showState();
        return;
    }
    showContent(ObjectTreeContent::of(catalog ? *catalog : ObjectCatalog()));
}

void ObjectsPage::showContent(ObjectTreeContent content)
{
    const bool hadRows = m_model->rowCount() > 0;
    const QSet<QString> expanded = m_ui->objectsView->expandedKeys();
    const QString current = m_model->key(m_ui->objectsView->currentIndex());
    m_model->setContent(std::move(content));
    if (m_ui->filterLineEdit->text().isEmpty() && !hadRows)
        m_ui->objectsView->expandFirst();
    else
        m_ui->objectsView->expandKeys(expanded);
    m_ui->objectsView->setCurrentKey(current);
    showSelection();
    showResolved();
}

void ObjectsPage::showSelection()
{
    const ObjectSelection &selection = m_session.document().profile().objects;
    m_model->setSelection(selection);
    m_ui->patternsPanel->setSelection(selection);
    m_ui->everythingButton->setEnabled(!selection.isEverything());
    showState();
}

void ObjectsPage::showResolved()
{
    const auto &resolved = m_session.resolvedObjects();
    if (resolved)
        m_model->setResolved(*resolved);
    m_ui->patternsPanel->showProblems(resolved ? &*resolved : nullptr);
    if (resolved && m_session.objects())
        m_ui->needsBar->setNeeds(*m_session.objects(), *resolved);
    else
        m_ui->needsBar->clear();
    showState();
}

void ObjectsPage::showState()
{
    const bool reading = m_probe.state() == ObjectProbe::State::Reading;
    const bool working = reading || m_contentJob.isRunning() || m_selectionJob.isRunning();
    const bool hasRows = m_session.objects() && !m_session.objects()->objects.isEmpty();
    m_ui->summaryLabel->setText(summary());
    m_ui->progressBar->setVisible(working);
    m_ui->refreshButton->setEnabled(!reading && m_probe.state() != ObjectProbe::State::Missing);
    m_ui->filterLineEdit->setEnabled(hasRows);
    m_hint->setText(hint());

    const auto &resolved = m_session.resolvedObjects();
    const int patterns = PatternsPanel::count(m_session.document().profile().objects);
    const bool doubtful = resolved && !(resolved->unmatchedPatterns.isEmpty() && resolved->invalidPatterns.isEmpty());
    m_ui->patternsButton->setText(patterns > 0 ? tr("&Patterns (%1)").arg(patterns) : tr("&Patterns"));
    m_ui->patternsButton->setIcon(doubtful ? StateIcon::icon(StateIcon::State::Warning) : QIcon());
    m_ui->patternsButton->setAccessibleDescription(doubtful ? tr("Some of them match nothing or are not valid.")
                                                            : QString());
    showMessage();
}

void ObjectsPage::showMessage()
{
    const auto &resolved = m_session.resolvedObjects();
    switch (m_probe.state()) {
    case ObjectProbe::State::Failed:
        m_ui->message->setAction(tr("Try again"));
        m_ui->message->say(m_probe.error());
        return;
    case ObjectProbe::State::PasswordNeeded:
        m_ui->message->setAction(tr("Go to Source"));
        m_ui->message->say(StateIcon::State::Warning, Words::sentence(m_probe.error().message),
                           m_probe.error().toolWords);
        return;
    default:
        break;
    }
    if (!resolved || resolved->unknownChoices.isEmpty()) {
        m_ui->message->clear();
        return;
    }
    QStringList names;
    for (const ObjectName &name : resolved->unknownChoices.first(qMin(3, resolved->unknownChoices.size())))
        names += name.schema.isEmpty() ? name.name : name.schema + u'.' + name.name;
    const auto count = static_cast<int>(resolved->unknownChoices.size());
    const QString list = count > names.size() ? tr("%1 …").arg(names.join(u", "_s)) : names.join(u", "_s);
    m_ui->message->setAction(tr("Forget"));
    m_ui->message->say(
        StateIcon::State::Warning,
        tr("Something was chosen for %n object(s) that is (are) not there: %1", nullptr, count).arg(list));
}

QString ObjectsPage::summary() const
{
    switch (m_probe.state()) {
    case ObjectProbe::State::Missing:
        return {};
    case ObjectProbe::State::Idle:
        return m_session.objects() ? QString() : tr("Not read yet.");
    case ObjectProbe::State::Reading:
        return tr("Reading the objects of %1…").arg(m_probe.originName());
    case ObjectProbe::State::Known:
        break;
    case ObjectProbe::State::PasswordNeeded:
    case ObjectProbe::State::Failed:
        return {};
    }
    const auto &resolved = m_session.resolvedObjects();
    if (!resolved || !m_session.objects() || m_session.objects()->objects.isEmpty())
        return {};
    const auto tables = static_cast<int>(resolved->tables);
    const bool everything = m_session.document().profile().objects.isEverything();
    // An archive tells no sizes.
    if (m_session.document().profile().half == Half::ImportOnly)
        return everything
                   ? tr("%n table(s): everything will travel", nullptr, tables)
                   : tr("%1 of %n table(s) will travel", nullptr, tables).arg(Words::rowCount(resolved->tablesTaken));
    const QString size = ObjectWords::sizeOf(resolved->sizeTaken, resolved->size);
    if (everything)
        return tr("%n table(s), %1: everything will travel", nullptr, tables).arg(size);
    return tr("%1 of %n table(s) · %2 will travel", nullptr, tables).arg(Words::rowCount(resolved->tablesTaken), size);
}

QString ObjectsPage::hint() const
{
    switch (m_probe.state()) {
    case ObjectProbe::State::Missing:
        return m_session.document().profile().half == Half::ImportOnly ? tr("Choose an archive first.")
                                                                       : tr("Choose a source first.");
    case ObjectProbe::State::Idle:
        return {};
    case ObjectProbe::State::Reading:
        return tr("Reading the objects of %1…").arg(m_probe.originName());
    case ObjectProbe::State::PasswordNeeded:
    case ObjectProbe::State::Failed:
        return tr("The objects of %1 could not be read.").arg(m_probe.originName());
    case ObjectProbe::State::Known:
        break;
    }
    if (m_contentJob.isRunning())
        return {};
    if (!m_ui->filterLineEdit->text().isEmpty())
        return tr("No name holds “%1”.").arg(m_ui->filterLineEdit->text());
    return tr("There are no objects in %1.").arg(m_probe.originName());
}

void ObjectsPage::filter(const QString &text)
{
    ObjectsView *view = m_ui->objectsView;
    const QString current = m_model->key(view->currentIndex());
    if (!m_model->isFiltered())
        m_expanded = view->expandedKeys();
    m_model->setFilter(text);
    if (text.isEmpty())
        view->expandKeys(m_expanded);
    else
        view->expandMatches();
    view->setCurrentKey(current);
    m_hint->setText(hint());
}

void ObjectsPage::goTo(qint32 object)
{
    if (!m_model->indexOf(object).isValid())
        m_ui->filterLineEdit->clear();
    m_ui->objectsView->show(m_model->indexOf(object));
    m_ui->objectsView->setFocus(Qt::OtherFocusReason);
}

} // namespace trunkline
