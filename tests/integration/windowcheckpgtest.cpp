#include "integration/windowdriver.h"
#include "support/testregistry.h"
#include "support/testserver.h"

#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;
using namespace trunkline::testing;

/// The check in the real window, by clicks, between two servers.
class WindowCheckPgTest : public QObject
{
    Q_OBJECT

    TestServer *m_source = nullptr;
    TestServer *m_target = nullptr;

    static std::optional<Finding> findingIn(MainWindow &window, const QString &id)
    {
        const auto &outcome = window.session().outcome();
        for (const Finding &finding : outcome ? outcome->findings : QList<Finding>()) {
            if (finding.checkId == id)
                return finding;
        }
        return std::nullopt;
    }
    /// A window with a profile between the two, checked once.
    bool checkedWindow(WindowDriver &driver, const QString &database) const
    {
        return driver.clickText(u"New migration…"_s) && driver.openStage(Stage::Source) &&
               driver.makeConnection(m_source->connectionString(database), {}, u"Old"_s) &&
               driver.openStage(Stage::Target) && driver.makeConnection(m_target->connectionString(), {}, u"New"_s) &&
               driver.click(u"checkButton"_s) &&
               QTest::qWaitFor([&] { return driver.window()->session().outcome().has_value(); }, 20000);
    }

private Q_SLOTS:
    void initTestCase()
    {
        TRUNKLINE_NEEDS_SERVER();
        std::tie(m_source, m_target) = TestServer::sharedPair();
        QVERIFY(m_source && m_target);
        m_source->createDatabase(u"clicked"_s);
        QCOMPARE(m_source->psql(u"CREATE ROLE \"Own\"\"er; of 'all'\"; CREATE TABLE t (a int); ALTER TABLE t OWNER TO "
                                u"\"Own\"\"er; of 'all'\"; CREATE MATERIALIZED VIEW m AS SELECT a FROM t"_s,
                                u"clicked"_s),
                 QString());
    }

    void aRemedyRunsOnTheTargetOnceItWasSeen()
    {
        WindowDriver driver;
        QVERIFY(checkedWindow(driver, u"clicked"_s));
        const std::optional<Finding> missing = findingIn(*driver.window(), u"ROLE-MISSING"_s);
        QVERIFY(missing && missing->severity == Severity::Warning);
        const QString created = u"SELECT count(*) FROM pg_roles WHERE rolname = 'Own\"er; of ''all'''"_s;
        const auto openDialog = [&driver] {
            for (auto *button : driver.window()->findChildren<QPushButton *>(u"moreRemediesButton"_s)) {
                for (QAction *action : button->menu()->actions()) {
                    if (action->text().startsWith(u"Create 1 role"_s)) {
                        action->trigger();
                        return true;
                    }
                }
            }
            return false;
        };
        QVERIFY(openDialog());
        auto *statements = driver.find<QPlainTextEdit>(u"statementsEdit"_s);
        QVERIFY(statements);
        QCOMPARE(statements->toPlainText(), u"CREATE ROLE \"Own\"\"er; of 'all'\" NOLOGIN;"_s);
        if (const QString folder = qEnvironmentVariable("TRUNKLINE_SCREENSHOT_DIR"); !folder.isEmpty()) {
            QTest::qWait(400); // all is laid out
            QVERIFY(statements->window()->grab().save(folder + u"/statements.png"_s));
            QVERIFY(driver.window()->grab().save(folder + u"/check-remedies.png"_s));
        }
        QVERIFY(driver.clickText(u"Cancel"_s));
        QTest::qWait(100);
        QCOMPARE(m_target->psql(created), u"0"_s);
        QVERIFY(openDialog());
        QVERIFY(driver.click(u"runButton"_s));
        QTRY_COMPARE_WITH_TIMEOUT(findingIn(*driver.window(), u"ROLE-MISSING"_s)->severity, Severity::Passed, 20000);
        QCOMPARE(m_target->psql(created), u"1"_s);
        m_target->psql(u"DROP ROLE \"Own\"\"er; of 'all'\""_s);
    }

    void aThoroughCheckByOneClick()
    {
        WindowDriver driver;
        QVERIFY(checkedWindow(driver, u"clicked"_s));
        QVERIFY(!findingIn(*driver.window(), u"TRIAL-DUMP"_s));
        QVERIFY(driver.click(u"deepButton"_s));
        QTRY_VERIFY_WITH_TIMEOUT(findingIn(*driver.window(), u"TRIAL-DUMP"_s), 30000);
        QCOMPARE(findingIn(*driver.window(), u"TRIAL-DUMP"_s)->severity, Severity::Passed);
        QCOMPARE(findingIn(*driver.window(), u"MATVIEW-QUERY"_s)->severity, Severity::Passed);
    }
};

TRUNKLINE_TEST(WindowCheckPgTest)
#include "windowcheckpgtest.moc"
