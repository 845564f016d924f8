#include "ui/objectspage.h"
#include "models/objecttreemodel.h"
#include "support/samplecatalog.h"
#include "support/testregistry.h"
#include "ui/inlinemessage.h"
#include "ui/objectsneedsbar.h"
#include "ui/objectsview.h"
#include "ui/patternlist.h"
#include "ui/patternspanel.h"
#include "ui/runcoordinator.h"
#include "ui/services.h"
#include "ui/stage.h"
#include "uifixture.h"
#include "widgetchecks.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QProgressBar>
#include <QSemaphore>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;
using namespace trunkline::testing;

/// The stage Objects, driven by mouse and keyboard, over a catalog that a reader of the test's hands out.
class ObjectsPageTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Services> m_services;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<ObjectsPage> m_page;
    QSemaphore m_go; ///< the reader waits for it
    std::optional<Error> m_failure;
    ObjectCatalog m_catalog;

    ObjectsView *view() const { return visibleChild<ObjectsView>(m_page.get(), u"objectsView"_s); }
    QString summary() const { return m_page->findChild<QLabel *>(u"summaryLabel"_s)->text(); }
    const ObjectSelection &selection() const { return m_session->document().profile().objects; }
    ObjectTreeModel *model() const { return static_cast<ObjectTreeModel *>(view()->model()); }
    QModelIndex row(const QString &schema, const QString &name, ObjectKind kind = ObjectKind::Table) const
    {
        const qint32 at = m_catalog.find({kind, schema, name, {}});
        const QModelIndex index = at < 0 ? QModelIndex() : model()->indexOf(at);
        view()->scrollTo(index);
        return index;
    }
    QModelIndex table(const QString &name) const { return row(u"dms_sample"_s, name); }
    QString takes(const QModelIndex &index) const { return index.siblingAtColumn(ObjectTreeModel::TakesAlong).data().toString(); }
    void clickTick(const QModelIndex &index)
    {
        QVERIFY(index.isValid());
        QStyleOptionViewItem option;
        option.initFrom(view());
        option.rect = view()->visualRect(index);
        option.features = QStyleOptionViewItem::HasCheckIndicator;
        option.widget = view();
        const QRect box = view()->style()->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &option, view());
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, box.center());
    }
    QMenu *menu() const
    {
        const auto menus = view()->findChildren<QMenu *>(u"travelMenu"_s);
        for (QMenu *open : menus) {
            if (open->isVisible())
                return open;
        }
        return nullptr;
    }
    void typePattern(const QString &field, const QString &text)
    {
        auto *edit = m_page->findChild<QWidget *>(field)->findChild<QLineEdit *>();
        QVERIFY(edit && edit->isVisible());
        edit->setFocus();
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        typeInto(edit, text);
    }
    QString problem(const QString &field) const
    {
        const auto *label = m_page->findChild<QWidget *>(field)->findChild<QLabel *>(u"patternProblemLabel"_s);
        return label->isVisible() ? label->text() : QString();
    }
    void showPage()
    {
        m_page = std::make_unique<ObjectsPage>(*m_session);
        m_page->probe().setReader(Half::Both, [this](const ObjectRequest &, const CancelToken &) -> Result<ObjectCatalog> {
            m_go.acquire();
            if (m_failure)
                return *m_failure;
            return m_catalog;
        });
        m_page->resize(1000, 640);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    void showFull()
    {
        m_session->document().update([](MigrationProfile &profile) { profile = exampleProfile(); });
        showPage();
        m_go.release();
        QTRY_VERIFY(view()->model()->rowCount() > 0);
    }

private Q_SLOTS:
    void init()
    {
        m_services = std::make_unique<Services>();
        m_session = std::make_unique<Session>(*m_services);
        m_failure.reset();
        m_catalog = SampleCatalog::wireframe();
    }
    void cleanup()
    {
        m_go.release(20);
        m_page.reset();
        m_session.reset();
        m_services.reset();
        while (m_go.tryAcquire())
            continue;
    }

    void withoutASourceThereIsNothing()
    {
        showPage();
        QCOMPARE(m_page->probe().state(), ObjectProbe::State::Missing);
        QVERIFY(!m_page->findChild<QWidget *>(u"refreshButton"_s)->isEnabled());
        // It is read as soon as there is one.
        m_session->document().update([](MigrationProfile &profile) { profile = exampleProfile(); });
        QCOMPARE(m_page->probe().state(), ObjectProbe::State::Reading);
        QCOMPARE(summary(), u"Reading the objects of shop…"_s);
        QVERIFY(visibleChild<QProgressBar>(m_page.get(), u"progressBar"_s));
        m_go.release();
        QTRY_COMPARE(m_page->probe().state(), ObjectProbe::State::Known);
        QVERIFY(!m_page->findChild<QProgressBar *>(u"progressBar"_s)->isVisible());
        QCOMPARE(summary(), u"16 table(s), 4.6 GB: everything will travel"_s);
    }

    void aFailureIsSaidAndTriedAgain()
    {
        m_failure = Error(u"error.connection-lost"_s, {}, u"server closed the connection unexpectedly"_s);
        m_session->document().update([](MigrationProfile &profile) { profile = exampleProfile(); });
        showPage();
        m_go.release();
        QTRY_COMPARE(m_page->probe().state(), ObjectProbe::State::Failed);
        auto *message = visibleChild<InlineMessage>(m_page.get(), u"message"_s);
        QVERIFY(message);
        QVERIFY(!message->sentence().isEmpty());
        m_failure.reset();
        m_go.release();
        QVERIFY(clickButton(m_page.get(), u"messageActionButton"_s));
        QTRY_COMPARE(m_page->probe().state(), ObjectProbe::State::Known);
        QVERIFY(!message->isVisible());
    }

    void aMissingPasswordLeadsToTheSource()
    {
        m_failure = Error(u"error.connect-password-needed"_s);
        m_session->document().update([](MigrationProfile &profile) { profile = exampleProfile(); });
        showPage();
        QSignalSpy requested(m_page.get(), &ObjectsPage::sourceRequested);
        m_go.release();
        QTRY_COMPARE(m_page->probe().state(), ObjectProbe::State::PasswordNeeded);
        QVERIFY(clickButton(m_page.get(), u"messageActionButton"_s));
        QCOMPARE(requested.count(), 1);
    }

    void anotherSourceDropsALateAnswer()
    {
        m_session->document().update([](MigrationProfile &profile) { profile = exampleProfile(); });
        showPage();
        m_session->document().update([](MigrationProfile &profile) { profile.source.params.set(u"dbname"_s, u"crm"_s); });
        QCOMPARE(summary(), u"Reading the objects of crm…"_s);
        m_catalog = {};
        m_go.release(2);
        QTRY_COMPARE(m_page->probe().state(), ObjectProbe::State::Known);
        QTest::qWait(50);
        QVERIFY(m_session->objects()->objects.isEmpty());
        QCOMPARE(summary(), QString());
    }

    void aClickOnTheTickChooses()
    {
        showFull();
        QVERIFY(!clickButton(m_page.get(), u"everythingButton"_s));
        clickTick(table(u"audit_log"_s));
        QCOMPARE(selection().choices.size(), 1);
        QCOMPARE(summary(), u"15 of 16 table(s) · 3.5 of 4.6 GB will travel"_s);
        clickTick(table(u"audit_log"_s));
        QVERIFY(selection().isEverything());
        clickTick(table(u"audit_log"_s));
        QVERIFY(clickButton(m_page.get(), u"everythingButton"_s));
        QVERIFY(selection().isEverything());
    }

    void theMenuChooses()
    {
        showFull();
        const QModelIndex cell = table(u"audit_log"_s).siblingAtColumn(ObjectTreeModel::TakesAlong);
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, view()->visualRect(cell).center());
        QTRY_VERIFY(menu());
        QCOMPARE(menu()->actions().size(), 3);
        QVERIFY(menu()->actions().constFirst()->isChecked());
        QTest::mouseClick(menu(), Qt::LeftButton, {}, menu()->actionGeometry(menu()->actions().at(1)).center());
        QCOMPARE(selection().choices.size(), 1);
        QCOMPARE(selection().choices.constFirst().travel, Travel::StructureOnly);
        QCOMPARE(takes(table(u"audit_log"_s)), u"structure only"_s);
    }

    void theKeyboardDoesItAll()
    {
        showFull();
        view()->setFocus();
        view()->setCurrentIndex(table(u"seat"_s));
        QTest::keyClick(view(), Qt::Key_Space);
        QCOMPARE(takes(table(u"seat"_s)), u"left out"_s);
        QTest::keyClick(view(), Qt::Key_Space);
        QVERIFY(selection().isEverything());
        QTest::keyClick(view(), Qt::Key_F2);
        QTRY_VERIFY(menu());
        QTest::keyClick(menu(), Qt::Key_Down);
        QTest::keyClick(menu(), Qt::Key_Return);
        QCOMPARE(takes(table(u"seat"_s)), u"structure only"_s);
        QTest::keyClick(view(), Qt::Key_Return);
        QTRY_VERIFY(menu());
        QTest::keyClick(menu(), Qt::Key_Escape);
        // From the tree to the filter, and from there back down.
        QTest::keyClick(view(), Qt::Key_F, Qt::ControlModifier);
        QTRY_COMPARE(QApplication::focusWidget(), m_page->findChild<QWidget *>(u"filterLineEdit"_s));
        typeInto(QApplication::focusWidget(), u"person"_s);
        QVERIFY(table(u"person"_s).isValid());
        QVERIFY(!table(u"seat"_s).isValid());
        QVERIFY(view()->isExpanded(table(u"person"_s).parent()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QTRY_COMPARE(QApplication::focusWidget(), view());
        QTest::keyClick(view(), Qt::Key_F, Qt::ControlModifier);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(table(u"seat"_s).isValid());
        // Read anew: what is open stays open.
        m_go.release();
        QTest::keyClick(view(), Qt::Key_F5);
        QCOMPARE(m_page->probe().state(), ObjectProbe::State::Reading);
        QTRY_COMPARE(m_page->probe().state(), ObjectProbe::State::Known);
        QVERIFY(view()->isExpanded(table(u"seat"_s).parent()));
        QCOMPARE(takes(table(u"seat"_s)), u"structure only"_s);
    }

    void whatIsNeededIsSaidWithBothWaysOut()
    {
        showFull();
        clickTick(table(u"mlb_data_import"_s));
        auto *bar = visibleChild<ObjectsNeedsBar>(m_page.get(), u"needsBar"_s);
        QVERIFY(bar);
        auto *label = visibleChild<QLabel>(bar, u"needLabel"_s);
        QCOMPARE(label->accessibleName(),
                 u"2 object(s) need(s) mlb_data_import, which is left out: view import_status, function load_mlb()"_s);
        // A link leads to its object.
        const qint32 status = m_catalog.find({ObjectKind::View, u"dms_sample"_s, u"import_status"_s, {}});
        Q_EMIT label->linkActivated(QString::number(status));
        QCOMPARE(model()->objectAt(view()->currentIndex()), status);
        QVERIFY(clickButton(bar, u"leaveOutTooButton"_s));
        QCOMPARE(selection().choices.size(), 3);
        QVERIFY(!bar->isVisible());
        clickTick(row(u"dms_sample"_s, u"import_status"_s, ObjectKind::View));
        QVERIFY(bar->isVisible());
        QVERIFY(label->accessibleName().startsWith(u"1 object(s) need(s) mlb_data_import"_s));
        QVERIFY(clickButton(bar, u"takeAlongButton"_s));
        QVERIFY(!bar->isVisible());
        QCOMPARE(takes(table(u"mlb_data_import"_s)), u"rows and structure"_s);
    }

    void severalNeedsAreSteppedThrough()
    {
        showFull();
        clickTick(table(u"mlb_data_import"_s));
        clickTick(table(u"person"_s));
        auto *bar = visibleChild<ObjectsNeedsBar>(m_page.get(), u"needsBar"_s);
        const auto position = [&] { return bar->findChild<QLabel *>(u"needPositionLabel"_s)->text(); };
        const auto words = [&] { return bar->findChild<QLabel *>(u"needLabel"_s)->accessibleName(); };
        QVERIFY(words().contains(u"mlb_data_import"_s));
        QVERIFY(position().endsWith(u"of 2"_s));
        QVERIFY(clickButton(bar, u"nextNeedButton"_s));
        QVERIFY(words().contains(u"person"_s));
        QVERIFY(clickButton(bar, u"nextNeedButton"_s));
        QVERIFY(words().contains(u"mlb_data_import"_s));
        QVERIFY(clickButton(bar, u"takeAlongButton"_s));
        QVERIFY(words().contains(u"person"_s));
        QVERIFY(!bar->findChild<QWidget *>(u"nextNeedButton"_s)->isVisible());
    }

    void patternsAreJudgedWhileTheyAreTyped()
    {
        showFull();
        QVERIFY(!m_page->findChild<QWidget *>(u"patternsPanel"_s)->isVisible());
        QVERIFY(clickButton(m_page.get(), u"patternsButton"_s));
        typePattern(u"excludedTablesField"_s, u"dms_sample.mlb_*, nowhere"_s);
        QTRY_COMPARE(selection().excludedTables, (QStringList{u"dms_sample.mlb_*"_s, u"nowhere"_s}));
        QCOMPARE(problem(u"excludedTablesField"_s), u"1 of these match(es) nothing here: nowhere"_s);
        QCOMPARE(takes(table(u"mlb_data_import"_s)), u"left out by the pattern dms_sample.mlb_*"_s);
        QCOMPARE(problem(u"schemasField"_s), QString());
        typePattern(u"excludedTablesField"_s, u"a.b.c"_s);
        QTRY_VERIFY(problem(u"excludedTablesField"_s).contains(u"too many dots"_s));
        // Enter does not wait.
        typePattern(u"excludedTablesField"_s, u"\"dms_sample\".\"seat\""_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(selection().excludedTables, QStringList{u"\"dms_sample\".\"seat\""_s});
        QCOMPARE(problem(u"excludedTablesField"_s), QString());
        typePattern(u"excludedTablesField"_s, {});
        QTRY_VERIFY(selection().isEverything());
    }

    void patternsKeepTheirQuotes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("patterns");
        QTest::newRow("two") << u"a, b.*"_s << QStringList{u"a"_s, u"b.*"_s};
        QTest::newRow("quotes") << u"\"A,b\".c,d"_s << QStringList{u"\"A,b\".c"_s, u"d"_s};
        QTest::newRow("count") << u"a{1,2}, [,x]"_s << QStringList{u"a{1,2}"_s, u"[,x]"_s};
        QTest::newRow("blanks") << u" , a,,a "_s << QStringList{u"a"_s};
        QTest::newRow("none") << QString() << QStringList();
    }
    void patternsKeepTheirQuotes()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, patterns);
        QCOMPARE(PatternList::parse(text), patterns);
        QCOMPARE(PatternList::parse(PatternList::format(patterns)), patterns);
    }

    void choicesForWhatIsGoneAreForgottenOnDemand()
    {
        m_session->document().update([](MigrationProfile &profile) {
            profile = exampleProfile();
            profile.objects.choices = {{{ObjectKind::Table, u"old"_s, u"gone"_s, {}}, Travel::LeftOut}};
        });
        showPage();
        m_go.release();
        QTRY_COMPARE(m_page->probe().state(), ObjectProbe::State::Known);
        auto *message = visibleChild<InlineMessage>(m_page.get(), u"message"_s);
        QVERIFY(message->sentence().contains(u"old.gone"_s));
        QVERIFY(clickButton(m_page.get(), u"messageActionButton"_s));
        QVERIFY(selection().isEverything());
        QVERIFY(!message->isVisible());
    }

    void theStageListSaysHowMuchTravels()
    {
        RunCoordinator coordinator(*m_session);
        const auto status = [&] { return StageStatus::of(Stage::Objects, *m_session, coordinator); };
        QCOMPARE(status().text, u"everything"_s);
        QCOMPARE(status().state, StateIcon::State::Passed);
        m_session->document().update([](MigrationProfile &profile) {
            profile = exampleProfile();
            profile.objects.choices = {{{ObjectKind::Table, u"dms_sample"_s, u"seat"_s, {}}, Travel::LeftOut}};
        });
        QCOMPARE(status().text, u"not read yet"_s);
        QCOMPARE(status().state, StateIcon::State::NotYet);
        m_session->setObjects(m_catalog);
        QCOMPARE(status().text, u"15 of 16 table(s)"_s);
        QCOMPARE(status().state, StateIcon::State::Passed);
        m_session->document().update([](MigrationProfile &profile) { profile.objects.excludedTables = {u"nowhere"_s}; });
        QCOMPARE(status().state, StateIcon::State::Warning);
        // Of another source nothing is known.
        m_session->document().update([](MigrationProfile &profile) { profile.source.params.set(u"dbname"_s, u"crm"_s); });
        QVERIFY(!m_session->objects());
        QCOMPARE(status().text, u"not read yet"_s);
    }

    void everythingHasANameAndItsPlace()
    {
        showFull();
        clickTick(table(u"mlb_data_import"_s));
        clickTick(table(u"person"_s));
        QVERIFY(clickButton(m_page.get(), u"patternsButton"_s));
        QCOMPARE(unnamedWidgets(m_page.get()), QStringList());
        m_page->findChild<QWidget *>(u"filterLineEdit"_s)->setFocus();
        QCOMPARE(tabOrderFaults(m_page.get()), QStringList());
    }
};

TRUNKLINE_TEST(ObjectsPageTest)
#include "objectspagetest.moc"
