#include "integration/windowdriver.h"
#include "pg/connection.h"
#include "support/canary.h"
#include "support/databasecompare.h"
#include "support/testregistry.h"
#include "ui/messagebar.h"
#include "ui/objectspage.h"
#include "ui/setpasswordsdialog.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;
using namespace trunkline::testing;

/// Export only and import only through the window, by clicks, and the passwords of users that came without one.
class WindowHalvesPgTest : public QObject
{
    Q_OBJECT

    const QString m_password = u"the servers' own §7"_s;
    std::unique_ptr<TestServer> m_source;
    std::unique_ptr<TestServer> m_target;
    QTemporaryDir m_folder;

    QString exported() const { return m_folder.filePath(u"an export"_s); }

    std::unique_ptr<TestServer> passwordServer()
    {
        TestServerOptions options;
        options.password = Secret(m_password);
        return std::make_unique<TestServer>(options);
    }

    static bool isSaid(const QWidget *window, const QString &text)
    {
        return QTest::qWaitFor(
            [&] {
                for (const QLabel *label : window->findChildren<QLabel *>()) {
                    if (label->isVisible() && label->text().contains(text))
                        return true;
                }
                return false;
            },
            120000);
    }

    static MessageBar *passwordsBar(const QWidget *window)
    {
        for (MessageBar *bar : window->findChildren<MessageBar *>()) {
            if (bar->isVisible() && bar->sentence().contains(u"no password on the target"_s))
                return bar;
        }
        return nullptr;
    }

    static void keep(QWidget *widget, const QString &name)
    {
        const QString folder = qEnvironmentVariable("TRUNKLINE_SCREENSHOT_DIR");
        if (folder.isEmpty())
            return;
        QTest::qWait(300);
        const QPixmap picture = widget->grab();
        QVERIFY(picture.save(QDir(folder).filePath(u"%1@%2x.png"_s.arg(name).arg(picture.devicePixelRatio()))));
    }

    static bool nameArchive(WindowDriver &driver, const QString &path)
    {
        if (!driver.type(u"archiveLineEdit"_s, path))
            return false;
        QTest::keyClick(driver.find<QLineEdit>(u"archiveLineEdit"_s), Qt::Key_Return);
        return driver.window()->session().document().profile().archive == path;
    }

    bool mayConnect(const QString &role, const QString &password) const
    {
        ConnectRequest request;
        request.params = m_target->params(u"clicked"_s);
        request.params.set(u"user"_s, role);
        request.password = Secret(password);
        return Connection::open(request).ok();
    }

private Q_SLOTS:
    void initTestCase()
    {
        TRUNKLINE_NEEDS_SERVER();
        m_source = passwordServer();
        m_target = passwordServer();
        QVERIFY2(m_source->start(), qPrintable(m_source->errorText()));
        QVERIFY2(m_target->start(), qPrintable(m_target->errorText()));
        m_source->createDatabase(u"clicked"_s);
        m_source->psql(u"CREATE ROLE \"Anna's\" LOGIN; CREATE ROLE bert LOGIN; CREATE ROLE readers; "
                       u"CREATE SCHEMA shop AUTHORIZATION \"Anna's\"; CREATE TABLE shop.one AS SELECT "
                       u"generate_series(1, 50) AS i; CREATE TABLE shop.two (i int PRIMARY KEY); "
                       u"CREATE VIEW shop.seen AS SELECT * FROM shop.one; ALTER TABLE shop.one OWNER TO bert; "
                       u"GRANT SELECT ON shop.two TO readers"_s,
                       u"clicked"_s);
    }

    void theExport()
    {
        WindowDriver driver;
        QVERIFY(driver.clickText(u"New migration…"_s));
        QVERIFY(driver.openStage(Stage::Source));
        QVERIFY(driver.makeConnection(m_source->connectionString(u"clicked"_s), m_password, u"Old server"_s));
        QVERIFY(driver.openStage(Stage::Options));
        QVERIFY(driver.click(u"exportRadioButton"_s));
        QVERIFY(nameArchive(driver, exported()));
        QVERIFY(driver.click(u"inUseRadioButton"_s));
        QVERIFY(driver.click(u"checkButton"_s));
        QVERIFY(driver.click(u"startButton"_s));
        QVERIFY(isSaid(driver.window(), u"clicked is exported"_s));
        QVERIFY(isSaid(driver.window(), QDir::toNativeSeparators(exported())));
        keep(driver.window(), u"halves-run-export"_s);
        QCOMPARE(QDir(exported()).entryList(QDir::Files, QDir::Name),
                 (QStringList{u"clicked.dump"_s, u"manifest.json"_s, u"roles.sql"_s}));
        // nothing was made on any target
        QCOMPARE(passwordsBar(driver.window()), nullptr);
    }

    void theImportAndThePasswords()
    {
        if (!QFile::exists(exported() + u"/manifest.json"_s))
            QSKIP("there is no export from the test before");
        const QString typed = u"typed once öäü '\\"_s;
        Canary canary(typed);
        canary.watch();
        {
            WindowDriver driver;
            MainWindow *window = driver.window();
            QVERIFY(driver.clickText(u"New migration…"_s));
            QVERIFY(driver.openStage(Stage::Options));
            QVERIFY(driver.click(u"importRadioButton"_s));
            QVERIFY(nameArchive(driver, exported()));
            QVERIFY(driver.click(u"inUseRadioButton"_s));
            QVERIFY(driver.openStage(Stage::Objects));
            auto *tree = driver.find<QTreeView>(u"objectsView"_s);
            QVERIFY(tree);
            QTRY_VERIFY(tree->model()->rowCount() > 0);
            const auto &resolved = window->session().resolvedObjects();
            QTRY_VERIFY(resolved && resolved->tables == 2);
            QVERIFY(isSaid(window, u"everything will travel"_s));
            keep(window, u"halves-objects-of-export"_s);
            QVERIFY(driver.openStage(Stage::Target));
            QVERIFY(driver.makeConnection(m_target->connectionString(), m_password, u"New server"_s));
            QVERIFY(driver.click(u"checkButton"_s));
            QVERIFY(driver.click(u"startButton"_s));
            QVERIFY(isSaid(window, u"clicked has arrived"_s));
            QTRY_VERIFY(passwordsBar(window));
            QVERIFY(passwordsBar(window)->sentence().startsWith(u"2 "_s));
            keep(window, u"halves-run-passwords"_s);

            // One of the two: the other is still told afterwards.
            QVERIFY(driver.clickText(u"Set passwords…"_s));
            auto *dialog = driver.find<SetPasswordsDialog>(u"SetPasswordsDialog"_s);
            QVERIFY(dialog);
            const auto field = [dialog](const QString &role) {
                for (QLineEdit *edit : dialog->findChildren<QLineEdit *>()) {
                    if (edit->accessibleName() == u"Password of "_s + role)
                        return edit;
                }
                return static_cast<QLineEdit *>(nullptr);
            };
            QVERIFY(field(u"Anna's"_s));
            field(u"Anna's"_s)->insert(typed);
            QVERIFY(driver.click(u"setButton"_s));
            QVERIFY(QTest::qWaitFor([&] { return mayConnect(u"Anna's"_s, typed); }, 10000));
            QVERIFY(isSaid(dialog, u"set"_s));
            dialog->close();
            QTRY_VERIFY(passwordsBar(window));
            QVERIFY(passwordsBar(window)->sentence().startsWith(u"1 "_s));

            QVERIFY(driver.clickText(u"Set passwords…"_s));
            QVERIFY(driver.type(u"secretLineEdit"_s, typed));
            QVERIFY(driver.click(u"setButton"_s));
            QVERIFY(QTest::qWaitFor([&] { return mayConnect(u"bert"_s, typed); }, 10000));
            QTest::qWait(300);
            driver.find<SetPasswordsDialog>(u"SetPasswordsDialog"_s)->close();
            QTest::qWait(300);
            QCOMPARE(passwordsBar(window), nullptr);
        }
        QCOMPARE(firstDifference(dumpText(*m_source, u"clicked"_s), dumpText(*m_target, u"clicked"_s)), QString());
        QVERIFY(QFile::exists(exported() + u"/clicked.dump"_s));
        canary.searchFiles(m_folder.path());
        canary.searchFiles(QDir::homePath());
        for (const char *variable : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
            canary.searchFiles(qEnvironmentVariable(variable));
        QCOMPARE(canary.sightings().join(u'\n'), QString());
    }

    void nothingIsSaidWhereNobodyWasMade()
    {
        if (!QFile::exists(exported() + u"/manifest.json"_s))
            QSKIP("there is no export from the test before");
        WindowDriver driver;
        MigrationProfile profile = MigrationProfile::create();
        profile.half = Half::ImportOnly;
        profile.archive = exported();
        profile.target.params = m_target->params();
        profile.target.id = u"target"_s;
        profile.targetDatabase.name = u"clicked again"_s;
        profile.roles.selection = RoleSelection::InUse;
        driver.services().secrets().remember(u"target"_s, Secret(m_password));
        QVERIFY(driver.clickText(u"New migration…"_s));
        driver.window()->session().document().update([&](MigrationProfile &changed) { changed = profile; });
        QVERIFY(driver.click(u"startButton"_s));
        QVERIFY(isSaid(driver.window(), u"clicked again has arrived"_s));
        QTest::qWait(300);
        QCOMPARE(passwordsBar(driver.window()), nullptr);
    }
};

TRUNKLINE_TEST(WindowHalvesPgTest)
#include "windowhalvespgtest.moc"
