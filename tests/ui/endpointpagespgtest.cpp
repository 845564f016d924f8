#include "store/folders.h"
#include "support/testregistry.h"
#include "support/testserver.h"
#include "ui/connectiondialog.h"
#include "ui/conninfoedit.h"
#include "ui/factsview.h"
#include "ui/inlinemessage.h"
#include "ui/passwordrequest.h"
#include "ui/services.h"
#include "ui/sourcepage.h"
#include "ui/targetpage.h"
#include "widgetchecks.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;
using trunkline::testing::TestServer;
using trunkline::testing::TestServerOptions;

/// The pages Source and Target, driven by hand against real servers.
class EndpointPagesPgTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestServer> m_server; ///< asks for a password
    std::unique_ptr<Services> m_services;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<EndpointPanel> m_page;

    template <typename T> T *find(const QString &name) { return m_page->findChild<T *>(name); }
    QLineEdit *databaseEdit() { return find<QComboBox>(u"databaseBox"_s)->lineEdit(); }
    QString note() { return find<QLabel>(u"databaseNoteLabel"_s)->text(); }
    QStringList shownFacts(const QString &view)
    {
        QStringList found;
        for (const QLabel *label : find<FactsView>(view)->findChildren<QLabel *>(u"factLabel"_s))
            found += label->text();
        return found;
    }
    SavedConnection saved(const QString &id, const QString &database)
    {
        SavedConnection connection;
        connection.id = id;
        connection.name = id;
        connection.params = m_server->params(database);
        return connection;
    }
    void choose(Side side, const SavedConnection &connection)
    {
        QVERIFY(m_services->connections().save(connection).ok());
        m_session->document().update([side, &connection](MigrationProfile &profile) {
            (side == Side::Source ? profile.source : profile.target) = connection;
        });
    }
    template <typename Page> void show()
    {
        m_page = std::make_unique<Page>(*m_session);
        m_page->resize(1000, 640);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

private Q_SLOTS:
    void initTestCase()
    {
        TRUNKLINE_NEEDS_SERVER();
        TestServerOptions options;
        options.password = Secret(u"pa:ss\\w'ör d東"_s);
        m_server = std::make_unique<TestServer>(options);
        QVERIFY2(m_server->start(), qPrintable(m_server->errorText()));
        m_server->createDatabase(u"shop"_s);
        m_server->createDatabase(u"empty one"_s);
        QCOMPARE(m_server->psql(u"CREATE TABLE t(i int); CREATE TABLE u(i int)"_s, u"shop"_s), QString());
        QCOMPARE(m_server->psql(u"CREATE ROLE weak LOGIN PASSWORD 'weak'"_s), QString());
    }
    void init()
    {
        QFile::remove(Folders::config() + u"/connections.json"_s);
        m_services = std::make_unique<Services>();
        m_session = std::make_unique<Session>(*m_services);
    }
    void cleanup()
    {
        m_page.reset();
        m_session.reset();
        m_services.reset();
    }
    void cleanupTestCase() { m_server.reset(); }

    void fromNothingToADatabase()
    {
        show<SourcePage>();
        QVERIFY(!find<QWidget>(u"databasePanel"_s)->isVisible());
        QVERIFY(find<QLabel>(u"hintLabel"_s)->isVisible());
        QTest::mouseClick(find<QPushButton>(u"newButton"_s), Qt::LeftButton);
        auto *dialog = m_page->findChild<ConnectionDialog *>();
        QVERIFY(dialog && QTest::qWaitForWindowActive(dialog));
        QGuiApplication::clipboard()->setText(u"postgresql://postgres:%1@127.0.0.1:%2/"_s.arg(
            u"pa:ss%5Cw'%C3%B6r d%E6%9D%B1"_s.replace(u' ', u"%20"_s), m_server->params().port()));
        QTest::keySequence(dialog->findChild<ConninfoEdit *>(), QKeySequence::Paste);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"nameLineEdit"_s), u"Office"_s);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"saveButton"_s), Qt::LeftButton);
        QCOMPARE(find<QComboBox>(u"connectionBox"_s)->currentText(), u"Office"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_session->facts(Side::Source), 20'000);
        QVERIFY(!find<QWidget>(u"passwordPanel"_s)->isVisible());
        QVERIFY(shownFacts(u"serverView"_s).join(u' ').contains("PostgreSQL"_L1));

        auto *box = find<QComboBox>(u"databaseBox"_s);
        QVERIFY(box->findText(u"shop"_s) >= 0);
        QCOMPARE(box->findText(u"template0"_s), -1);
        box->setFocus();
        databaseEdit()->selectAll();
        QTest::keyClicks(databaseEdit(), u"shop"_s);
        QTest::keyClick(databaseEdit(), Qt::Key_Return);
        QCOMPARE(m_session->document().profile().sourceDatabaseName(), u"shop"_s);
        QTRY_VERIFY_WITH_TIMEOUT(note().contains("Ready"_L1), 20'000);
        QVERIFY(shownFacts(u"databaseView"_s).contains(u"2"_s)); // tables
        QVERIFY(shownFacts(u"databaseView"_s).contains(u"UTF8"_s));

        QFile file(Folders::config() + u"/connections.json"_s);
        QVERIFY(file.open(QFile::ReadOnly));
        const QByteArray kept = file.readAll();
        QVERIFY(kept.contains("Office"));
        QVERIFY(!kept.contains("pa:ss"));
    }
    void aMissingPasswordIsAskedForInPlace()
    {
        choose(Side::Source, saved(u"asks"_s, u"shop"_s));
        show<SourcePage>();
        auto *panel = find<QWidget>(u"passwordPanel"_s);
        QTRY_VERIFY_WITH_TIMEOUT(panel->isVisible(), 20'000);
        auto *edit = panel->findChild<QLineEdit *>(u"secretLineEdit"_s);
        QTest::keyClicks(edit, u"wrong"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(edit->text(), QString());
        QTRY_VERIFY_WITH_TIMEOUT(panel->isVisible() &&
                                     panel->findChild<QLabel *>(u"reasonLabel"_s)->text().contains("not accept"_L1),
                                 20'000);
        trunkline::testing::typeInto(edit, m_server->password().revealText());
        QTest::mouseClick(panel->findChild<QPushButton *>(u"signInButton"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(m_session->facts(Side::Source), 20'000);
        QVERIFY(!panel->isVisible());
        QVERIFY(m_services->secrets().remembered(u"asks"_s)->equals(m_server->password()));
    }
    void aDatabaseThatIsNotThereIsSaidAndTheOthersAreOffered()
    {
        m_services->secrets().remember(u"typo"_s, m_server->password());
        choose(Side::Source, saved(u"typo"_s, u"shpo"_s));
        show<SourcePage>();
        auto *message = find<InlineMessage>(u"errorMessage"_s);
        QTRY_VERIFY_WITH_TIMEOUT(message->isVisible(), 20'000);
        QVERIFY(message->sentence().contains("shpo"_L1));
        QTRY_VERIFY_WITH_TIMEOUT(find<QComboBox>(u"databaseBox"_s)->findText(u"shop"_s) >= 0, 20'000);
        QCOMPARE(databaseEdit()->text(), u"shpo"_s);
    }
    void aServerThatWasDownCanBeTriedAgain()
    {
        TestServer later;
        QVERIFY2(later.start(), qPrintable(later.errorText()));
        SavedConnection connection = saved(u"down"_s, u"postgres"_s);
        connection.params = later.params();
        later.psql(u"CREATE ROLE locked_out LOGIN CONNECTION LIMIT 0"_s);
        connection.params.set(u"user"_s, u"locked_out"_s);
        choose(Side::Source, connection);
        show<SourcePage>();
        auto *message = find<InlineMessage>(u"errorMessage"_s);
        QTRY_VERIFY_WITH_TIMEOUT(message->isVisible(), 20'000);
        QVERIFY(!m_session->facts(Side::Source));
        later.psql(u"ALTER ROLE locked_out CONNECTION LIMIT 5"_s);
        QTest::mouseClick(message->findChild<QPushButton *>(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(m_session->facts(Side::Source), 20'000);
        QVERIFY(!message->isVisible());
    }
    void aSilentServerFreezesNothingAndCanBeLeft()
    {
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        SavedConnection connection = saved(u"silent"_s, u"postgres"_s);
        connection.params.set(u"port"_s, QString::number(silent.serverPort()));
        choose(Side::Target, connection);
        QElapsedTimer clock;
        clock.start();
        show<TargetPage>();
        QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>(u"busyBar"_s)->isVisible(), 5'000);
        QVERIFY(clock.elapsed() < 5'000);
        auto *button = find<QPushButton>(u"refreshButton"_s);
        QCOMPARE(button->text(), u"Stop"_s);
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(!find<QWidget>(u"busyBar"_s)->isVisible());
        QTest::qWait(500);
        QVERIFY(!find<InlineMessage>(u"errorMessage"_s)->isVisible());
    }
    void theTargetSaysWhatBecomesOfTheDatabase()
    {
        m_services->secrets().remember(u"target"_s, m_server->password());
        choose(Side::Target, saved(u"target"_s, u"postgres"_s));
        m_session->document().update(
            [](MigrationProfile &profile) { profile.source.params.set(u"dbname"_s, u"new"_s); });
        show<TargetPage>();
        QTRY_VERIFY_WITH_TIMEOUT(m_session->facts(Side::Target), 20'000);
        QVERIFY(databaseEdit()->placeholderText().contains("new"_L1));
        QVERIFY2(note().contains("not there yet"_L1), qPrintable(note()));
        QTest::keyClicks(databaseEdit(), u"shop"_s);
        QTest::keyClick(databaseEdit(), Qt::Key_Return);
        QCOMPARE(m_session->document().profile().targetDatabase.name, u"shop"_s);
        QVERIFY2(note().contains("exists"_L1), qPrintable(note()));
        m_session->document().update(
            [](MigrationProfile &profile) { profile.targetDatabase.mode = TargetDatabaseMode::UseEmpty; });
        QTRY_VERIFY2_WITH_TIMEOUT(note().contains("not empty"_L1), qPrintable(note()), 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(shownFacts(u"databaseView"_s).contains(u"2"_s), 20'000);
        databaseEdit()->selectAll();
        QTest::keyClicks(databaseEdit(), u"empty one"_s);
        QTest::keyClick(databaseEdit(), Qt::Key_Return);
        QTRY_VERIFY2_WITH_TIMEOUT(note().contains("is empty"_L1), qPrintable(note()), 20'000);
        databaseEdit()->selectAll();
        QTest::keyClicks(databaseEdit(), u"empty"_s); // begins like one that is there and stays what it is
        QTest::keyClick(databaseEdit(), Qt::Key_Return);
        QCOMPARE(m_session->document().profile().targetDatabase.name, u"empty"_s);
    }
    void missingRightsAreMarked()
    {
        SavedConnection connection = saved(u"weak"_s, u"postgres"_s);
        connection.params.set(u"user"_s, u"weak"_s);
        m_services->secrets().remember(u"weak"_s, Secret(u"weak"_s));
        choose(Side::Target, connection);
        show<TargetPage>();
        QTRY_VERIFY_WITH_TIMEOUT(m_session->facts(Side::Target), 20'000);
        QVERIFY(shownFacts(u"serverView"_s).contains(u"may create neither databases nor roles"_s));
    }
    void anotherConnectionIsPickedFromTheList()
    {
        m_services->secrets().remember(u"first"_s, m_server->password());
        m_services->secrets().remember(u"second"_s, m_server->password());
        QVERIFY(m_services->connections().save(saved(u"second"_s, u"shop"_s)).ok());
        choose(Side::Source, saved(u"first"_s, u"postgres"_s));
        show<SourcePage>();
        QTRY_VERIFY_WITH_TIMEOUT(m_session->facts(Side::Source), 20'000);
        auto *box = find<QComboBox>(u"connectionBox"_s);
        const int second = box->findText(u"second"_s);
        QVERIFY(second >= 0);
        box->setFocus();
        QTest::keyClick(box, second > box->currentIndex() ? Qt::Key_Down : Qt::Key_Up);
        QCOMPARE(m_session->document().profile().source.id, u"second"_s);
        QTRY_VERIFY_WITH_TIMEOUT(
            m_session->facts(Side::Source) && m_session->facts(Side::Source)->currentDatabase == u"shop"_s, 20'000);
    }
    void removingAsksFirstAndTheProfileKeepsItsCopy()
    {
        m_services->secrets().remember(u"gone"_s, m_server->password());
        choose(Side::Source, saved(u"gone"_s, u"shop"_s));
        show<SourcePage>();
        QTest::mouseClick(find<QPushButton>(u"removeButton"_s), Qt::LeftButton);
        auto *box = m_page->findChild<QMessageBox *>();
        QVERIFY(box);
        QVERIFY(m_services->connections().find(u"gone"_s));
        for (QAbstractButton *button : box->buttons()) {
            if (box->buttonRole(button) == QMessageBox::DestructiveRole)
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QVERIFY(!m_services->connections().find(u"gone"_s));
        QCOMPARE(m_session->document().profile().source.id, u"gone"_s);
        QVERIFY(find<QComboBox>(u"connectionBox"_s)->currentText().contains("only in this profile"_L1));
        QVERIFY(!find<QPushButton>(u"removeButton"_s)->isEnabled());
    }
    void aChangedSavedConnectionIsOffered()
    {
        m_services->secrets().remember(u"shared"_s, m_server->password());
        choose(Side::Source, saved(u"shared"_s, u"shop"_s));
        show<SourcePage>();
        auto *notice = find<InlineMessage>(u"noticeMessage"_s);
        QVERIFY(!notice->isVisible());
        SavedConnection renamed = saved(u"shared"_s, u"postgres"_s);
        renamed.params.set(u"application_name"_s, u"x"_s);
        QVERIFY(m_services->connections().save(renamed).ok());
        QVERIFY(notice->isVisible());
        QTest::mouseClick(notice->findChild<QPushButton *>(), Qt::LeftButton);
        QVERIFY(!notice->isVisible());
        QCOMPARE(m_session->document().profile().source.params.value(u"application_name"_s), u"x"_s);
        QCOMPARE(m_session->document().profile().sourceDatabaseName(), u"shop"_s);
    }
    void everyWidgetHasANameAndTheTabOrderIsTheVisualOne()
    {
        m_services->secrets().remember(u"target"_s, m_server->password());
        choose(Side::Target, saved(u"target"_s, u"postgres"_s));
        show<TargetPage>();
        QTRY_VERIFY_WITH_TIMEOUT(m_session->facts(Side::Target), 20'000);
        QCOMPARE(trunkline::testing::unnamedWidgets(m_page.get()), QStringList());
        find<QComboBox>(u"connectionBox"_s)->setFocus();
        QCOMPARE(trunkline::testing::tabOrderFaults(m_page.get()), QStringList());
    }
};

TRUNKLINE_TEST(EndpointPagesPgTest)
#include "endpointpagespgtest.moc"
