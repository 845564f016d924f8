#include "engine/reportjson.h"
#include "integration/windowdriver.h"
#include "models/rowvaluesmodel.h"
#include "support/testregistry.h"
#include "support/testserver.h"

#include <QFileDialog>
#include <QJsonDocument>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;
using namespace trunkline::testing;

/// Comparing in the real window, by clicks: at the end of a run, and by itself.
class WindowVerifyPgTest : public QObject
{
    Q_OBJECT

    TestServer *m_source = nullptr;
    TestServer *m_target = nullptr;

    bool profiledWindow(WindowDriver &driver, const QString &database) const
    {
        return driver.clickText(u"New migration…"_s) && driver.openStage(Stage::Source) &&
               driver.makeConnection(m_source->connectionString(database), {}, u"Old"_s) &&
               driver.openStage(Stage::Target) && driver.makeConnection(m_target->connectionString(), {}, u"New"_s);
    }
    const std::optional<Verification> &verification(WindowDriver &driver) const
    {
        return driver.window()->session().verification();
    }

private Q_SLOTS:
    void initTestCase()
    {
        TRUNKLINE_NEEDS_SERVER();
        std::tie(m_source, m_target) = TestServer::sharedPair();
        QVERIFY(m_source && m_target);
        m_source->createDatabase(u"seen"_s);
        QCOMPARE(m_source->psql(u"CREATE TABLE kept (id int PRIMARY KEY, a text); INSERT INTO kept SELECT g, 'a' || g "
                                u"FROM generate_series(1, 2000) g; CREATE SEQUENCE s"_s,
                                u"seen"_s),
                 QString());
    }

    void aRunEndsWithAComparisonAndOneIsMadeAgain()
    {
        WindowDriver driver;
        QVERIFY(profiledWindow(driver, u"seen"_s));
        QVERIFY(driver.click(u"checkButton"_s));
        QTRY_VERIFY_WITH_TIMEOUT(driver.window()->session().outcome().has_value(), 20000);
        QVERIFY(driver.click(u"startButton"_s));
        QTRY_VERIFY_WITH_TIMEOUT(verification(driver).has_value(), 60000);
        QVERIFY(!verification(driver)->hasDifferences());
        QCOMPARE(verification(driver)->moment, Moment::Export);
        QVERIFY(driver.openStage(Stage::Verify));
        QVERIFY(driver.find<QTableView>(u"comparisonView"_s));

        // its report, by one click
        const auto saved = [&driver](const QString &path) {
            if (!driver.click(u"reportButton"_s))
                return false;
            auto *dialog = driver.find<QFileDialog>(u"reportDialog"_s);
            if (!dialog)
                return false;
            Q_EMIT dialog->fileSelected(path);
            dialog->reject();
            return QTest::qWaitFor([&path] { return QFile::exists(path); }, 20000);
        };
        QTemporaryDir folder;
        QTRY_VERIFY_WITH_TIMEOUT(!driver.window()->findChild<QPushButton *>(u"cancelButton"_s)->isVisible(), 20000);
        QVERIFY(saved(folder.filePath(u"run.html"_s)));

        m_target->psql(u"UPDATE kept SET a = 'spoilt' WHERE id = 17; DELETE FROM kept WHERE id = 18"_s, u"seen"_s);
        QTRY_VERIFY_WITH_TIMEOUT(driver.find<QPushButton>(u"compareButton"_s)->isEnabled(), 20000);
        QVERIFY(driver.click(u"compareButton"_s));
        QTRY_VERIFY_WITH_TIMEOUT(verification(driver) && verification(driver)->hasDifferences(), 20000);
        QCOMPARE(verification(driver)->moment, Moment::Verification);
        auto *details = driver.find<QPlainTextEdit>(u"detailsEdit"_s);
        QVERIFY(details);
        QVERIFY2(details->toPlainText().contains(u"with other contents: 17"_s), qPrintable(details->toPlainText()));
        QVERIFY(details->toPlainText().contains(u"only on the source: 18"_s));
        QVERIFY(!details->toPlainText().contains(u"spoilt"_s));
        // of a comparison by itself, too
        QVERIFY(saved(folder.filePath(u"comparison.json"_s)));
        QFile json(folder.filePath(u"comparison.json"_s));
        QTRY_VERIFY(json.exists() && json.size() > 0);
        QVERIFY(json.open(QFile::ReadOnly));
        const QJsonObject report = QJsonDocument::fromJson(json.readAll()).object();
        QCOMPARE(report.value(u"sha256"_s).toString(), reportSha256(report));
        QCOMPARE(report.value(u"verification"_s)[u"different"_s].toInt(), 1);
        if (const QString pictures = qEnvironmentVariable("TRUNKLINE_SCREENSHOT_DIR"); !pictures.isEmpty()) {
            QTest::qWait(300);
            QVERIFY(driver.window()->grab().save(pictures + u"/window-verify.png"_s));
            for (const QString &ending : {u".pdf"_s, u".html"_s})
                QVERIFY(saved(pictures + u"/comparison"_s + ending));
        }

        // the values are asked for by a person, and shown side by side
        QVERIFY(driver.click(u"valuesButton"_s));
        auto *values = driver.find<QTableView>(u"valuesView"_s);
        QVERIFY(values);
        QCOMPARE(values->model()->rowCount(), 3);
        const auto cell = [values](int row, int column) {
            return values->model()->index(row, column).data().toString();
        };
        QCOMPARE(cell(0, RowValuesModel::NameColumn), u"a"_s);
        QCOMPARE(cell(0, RowValuesModel::SourceColumn), u"a17"_s);
        QCOMPARE(cell(0, RowValuesModel::TargetColumn), u"spoilt"_s);
        QCOMPARE(cell(1, RowValuesModel::KeyColumn), u"18"_s);
        QCOMPARE(cell(1, RowValuesModel::TargetColumn), QString());
        if (const QString pictures = qEnvironmentVariable("TRUNKLINE_SCREENSHOT_DIR"); !pictures.isEmpty()) {
            QTest::qWait(300);
            QVERIFY(driver.window()->grab().save(pictures + u"/window-values.png"_s));
        }
    }

    void aPastRunShowsItsComparison()
    {
        WindowDriver driver;
        QVERIFY(profiledWindow(driver, u"seen"_s));
        QVERIFY(driver.click(u"historyButton"_s));
        auto *runs = driver.find<QTableView>(u"runView"_s);
        QVERIFY(runs);
        QTRY_VERIFY(runs->model()->rowCount() > 0);
        runs->setCurrentIndex(runs->model()->index(0, 0));
        QVERIFY(driver.click(u"openButton"_s));
        QVERIFY(driver.click(u"comparisonButton"_s));
        auto *comparison = driver.find<QTableView>(u"comparisonView"_s);
        QVERIFY(comparison);
        QCOMPARE(comparison->model()->rowCount(), 2);
        QVERIFY(driver.click(u"comparisonButton"_s));
        QVERIFY(!comparison->isVisible());
    }

    void aComparisonCanBeCancelled()
    {
        WindowDriver driver;
        QVERIFY(profiledWindow(driver, u"seen"_s));
        ConnectRequest connect;
        connect.params = m_source->params(u"seen"_s);
        Result<Connection> holder = Connection::open(connect);
        QVERIFY(holder && holder->exec(Sql(u"BEGIN; LOCK TABLE public.kept")));
        QVERIFY(driver.openStage(Stage::Verify));
        QVERIFY(driver.click(u"compareButton"_s));
        const QString waiting = u"SELECT count(*) FROM pg_stat_activity WHERE application_name = 'trunkline-verify' "
                                u"AND wait_event_type = 'Lock'"_s;
        if (!QTest::qWaitFor([&] { return m_source->psql(waiting) == "1"_L1; }, 20000))
            QFAIL(qPrintable(m_source->psql(u"SELECT application_name, state, wait_event_type, left(query, 90) FROM "
                                            u"pg_stat_activity WHERE backend_type = 'client backend'"_s)));
        QVERIFY(driver.click(u"cancelButton"_s));
        QTRY_VERIFY(driver.find<QPushButton>(u"compareButton"_s)->isEnabled());
        QVERIFY(!verification(driver));
        QTRY_COMPARE_WITH_TIMEOUT(m_source->psql(waiting), u"0"_s, 10000);
    }

    void aPasswordIsAskedFor()
    {
        TestServerOptions options;
        options.password = Secret(QByteArray("pass 'w\"ord"));
        TestServer locked(options);
        QVERIFY2(locked.start(), qPrintable(locked.errorText()));
        locked.createDatabase(u"locked"_s);
        m_target->createDatabase(u"locked"_s);
        locked.psql(u"CREATE TABLE kept (id int PRIMARY KEY, a text)"_s, u"locked"_s);
        Services services;
        Session session(services);
        session.document().update([&](MigrationProfile &profile) {
            profile = MigrationProfile::create();
            profile.source.id = u"locked"_s;
            profile.source.params = locked.params(u"locked"_s);
            profile.target.params = m_target->params();
        });
        RunCoordinator coordinator(session);
        int asked = 0;
        connect(&coordinator, &RunCoordinator::passwordNeeded, &coordinator, [&](Side side, const Message &reason) {
            QCOMPARE(side, Side::Source);
            QVERIFY(reason.code.startsWith(u"error.connect-password"_s));
            QCOMPARE(coordinator.phase(), RunCoordinator::Phase::AskingPassword);
            // once declined, once wrong, then right
            if (++asked == 1)
                coordinator.declinePassword();
            else
                coordinator.givePassword(asked == 2 ? Secret(QByteArray("wrong")) : options.password, false);
        });
        coordinator.compare();
        QTRY_COMPARE_WITH_TIMEOUT(asked, 1, 20000);
        QTRY_VERIFY(!coordinator.isBusy());
        QVERIFY(!session.verification());
        coordinator.compare();
        QTRY_VERIFY_WITH_TIMEOUT(session.verification().has_value(), 20000);
        QCOMPARE(asked, 3);
        QCOMPARE(session.verification()->count(Comparison::Different), 1);
        QVERIFY(!session.verificationOrigin().isInHistory);
    }

    void whatCannotBeReachedIsSaid()
    {
        m_source->createDatabase(u"alone"_s);
        WindowDriver driver;
        QVERIFY(profiledWindow(driver, u"alone"_s));
        QVERIFY(driver.openStage(Stage::Verify));
        QVERIFY(driver.click(u"compareButton"_s));
        const auto said = [&driver] {
            for (const QLabel *shown : driver.window()->findChildren<QLabel *>()) {
                if (shown->isVisible() && shown->text().contains(u"alone"_s) && shown->text().contains(u"exist"_s))
                    return true;
            }
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(said(), 20000);
        QVERIFY(!verification(driver));
    }
};

TRUNKLINE_TEST(WindowVerifyPgTest)
#include "windowverifypgtest.moc"
