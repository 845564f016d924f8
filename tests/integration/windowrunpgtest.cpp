#include "integration/windowdriver.h"
#include "support/canary.h"
#include "support/databasecompare.h"
#include "support/testregistry.h"
#include "ui/runpage.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QWindow>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;
using namespace trunkline::testing;

/// The main job through the window, by clicks, on two servers that want hostile passwords.
class WindowRunPgTest : public QObject
{
    Q_OBJECT

    const QString m_password = u"ca:na\\ry' \"pw\" пароль §7"_s;
    std::unique_ptr<TestServer> m_source;
    std::unique_ptr<TestServer> m_target;
    QTemporaryDir m_folder;

    QString profilePath() const { return m_folder.filePath(u"by clicks.trunkline"_s); }

    std::unique_ptr<TestServer> passwordServer()
    {
        TestServerOptions options;
        options.password = Secret(m_password);
        return std::make_unique<TestServer>(options);
    }

    static bool runEnded(MainWindow *window, const QString &state)
    {
        return QTest::qWaitFor(
            [&] {
                for (const QLabel *label : window->findChildren<QLabel *>()) {
                    if (label->isVisible() && label->text().contains(state))
                        return true;
                }
                return false;
            },
            120000);
    }

private Q_SLOTS:
    void initTestCase()
    {
        TRUNKLINE_NEEDS_SERVER();
        m_source = passwordServer();
        m_target = passwordServer();
        QVERIFY2(m_source->start(), qPrintable(m_source->errorText()));
        QVERIFY2(m_target->start(), qPrintable(m_target->errorText()));
        QCOMPARE(fillWithSample(*m_source, u"tickets"_s), QString());
    }

    void aDatabaseTravelsByClicks()
    {
        Canary canary(m_password);
        canary.watch();
        {
            WindowDriver driver;
            QVERIFY(driver.clickText(u"New migration…"_s));
            QVERIFY(driver.openStage(Stage::Source));
            QVERIFY(driver.makeConnection(m_source->connectionString(u"tickets"_s), m_password, u"Old server"_s));
            QVERIFY(driver.openStage(Stage::Target));
            QVERIFY(driver.makeConnection(m_target->connectionString(), m_password, u"New server"_s));
            QVERIFY(driver.openStage(Stage::Options));
            QVERIFY(driver.click(u"inUseRadioButton"_s));
            QVERIFY(driver.click(u"checkButton"_s));
            QVERIFY(driver.click(u"startButton"_s));
            QVERIFY(runEnded(driver.window(), u"has arrived"_s));

            driver.window()->activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(driver.window()));
            QTest::keySequence(driver.window()->windowHandle(), QKeySequence::Save);
            auto *dialog = driver.find<QFileDialog>(u"saveDialog"_s);
            QVERIFY(dialog);
            QVERIFY(driver.type(u"fileNameEdit"_s, profilePath()));
            QTest::keyClick(driver.find<QLineEdit>(u"fileNameEdit"_s), Qt::Key_Return);
            QTRY_VERIFY(QFile::exists(profilePath()));
        }
        QCOMPARE(firstDifference(sortedDumpText(*m_source, u"tickets"_s), sortedDumpText(*m_target, u"tickets"_s)),
                 QString());

        QVERIFY2(canary.processesSeen() > 3, "the utilities were not seen at work");
        canary.searchFiles(m_folder.path());
        canary.searchFiles(QDir::homePath());
        for (const char *variable : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
            canary.searchFiles(qEnvironmentVariable(variable));
        QCOMPARE(canary.sightings().join(u'\n'), QString());
    }

    void theProfileReopens()
    {
        if (!QFile::exists(profilePath()))
            QSKIP("there is no profile from the test before");
        WindowDriver driver;
        driver.window()->openProfile(profilePath());
        QTRY_COMPARE(driver.window()->profilePath(), profilePath());
        QTRY_VERIFY(driver.window()->windowTitle().contains(u"by clicks"_s));
        const MigrationProfile &profile = driver.window()->session().document().profile();
        QCOMPARE(profile.source.name, u"Old server"_s);
        QCOMPARE(profile.roles.selection, RoleSelection::InUse);
    }
};

TRUNKLINE_TEST(WindowRunPgTest)
#include "windowrunpgtest.moc"
