#include "engine/planbuilder.h"
#include "integration/windowdriver.h"
#include "pg/connection.h"
#include "store/history.h"
#include "store/profilefile.h"
#include "support/databasecompare.h"
#include "support/testregistry.h"

#include <QAbstractItemView>
#include <QProcess>
#include <QTemporaryDir>
#include <QTreeWidget>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;
using namespace trunkline::testing;

/// The window's process dies by kill -9 in mid-import; the next window tells the truth, tidies up after asking, and goes on.
class WindowKillPgTest : public QObject
{
    Q_OBJECT

    TestServer *m_source = nullptr;
    TestServer *m_target = nullptr;
    QTemporaryDir m_folder;

    QString sessionsOnTarget() const
    {
        return m_target->psql(
            u"SELECT count(*) FROM pg_stat_activity WHERE application_name LIKE 'trunkline-%' AND pid <> pg_backend_pid()"_s);
    }

private Q_SLOTS:
    void initTestCase()
    {
        TRUNKLINE_NEEDS_SERVER();
        const auto [source, target] = TestServer::sharedPair();
        QVERIFY(source && target);
        m_source = source;
        m_target = target;
        // The import stays at one index for ten seconds: nothing is written meanwhile, so pg_restore outlives its
        // window.
        m_source->createDatabase(u"lasting"_s);
        const PsqlResult made =
            m_source->runPsql(u"CREATE TABLE t (i int); INSERT INTO t SELECT i FROM generate_series(1, 300) i; "
                              u"CREATE FUNCTION slow(int) RETURNS int IMMUTABLE LANGUAGE sql AS 'SELECT $1'; CREATE "
                              u"INDEX t_slow ON t (slow(i)); "
                              u"CREATE OR REPLACE FUNCTION slow(int) RETURNS int IMMUTABLE LANGUAGE plpgsql AS "
                              u"$$ BEGIN PERFORM pg_catalog.pg_sleep(0.03); RETURN $1; END $$"_s,
                              u"lasting"_s);
        QVERIFY2(made.ok(), qPrintable(made.errors));
    }

    void anInterruptedRunIsToldAndTidiedUp()
    {
        MigrationProfile profile = MigrationProfile::create();
        profile.source.id = u"source"_s;
        profile.source.params = m_source->params(u"lasting"_s);
        profile.source.passwordPlace = PasswordPlace::LibpqOwn;
        profile.target.id = u"target"_s;
        profile.target.params = m_target->params();
        profile.target.passwordPlace = PasswordPlace::LibpqOwn;
        profile.jobs = 1;
        profile.dump.folder = m_folder.filePath(u"dumps"_s);
        const QString path = m_folder.filePath(u"lasting.trunkline"_s);
        QVERIFY(ProfileFile::write(path, profile).ok());

        QProcess victim;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"TRUNKLINE_TEST_PROFILE"_s, path);
        victim.setProcessEnvironment(environment);
        victim.start(QCoreApplication::applicationFilePath(), {u"windowvictim"_s});
        QTRY_VERIFY_WITH_TIMEOUT(
            m_target->psql(
                u"SELECT count(*) FROM pg_stat_activity WHERE query LIKE 'CREATE INDEX%' AND application_name LIKE 'trunkline-%'"_s) ==
                u"1"_s,
            60000);
        victim.kill();
        QVERIFY(victim.waitForFinished());
        // the utilities end with their window and have the server stop what it does for them (Linux)
        QTRY_COMPARE_WITH_TIMEOUT(sessionsOnTarget(), u"0"_s, 10000);
        // a session that did not notice
        ConnectRequest left;
        left.params = m_target->params();
        left.applicationName = applicationNameOf((*History::open())->runs()->constFirst().id);
        Result<Connection> forgotten = Connection::open(left);
        QVERIFY(forgotten.ok());
        QCOMPARE(sessionsOnTarget(), u"1"_s);

        WindowDriver driver;
        QVERIFY(driver.clickText(u"Look for left-overs…"_s));
        auto *list = driver.find<QTreeWidget>(u"leftoverView"_s);
        QVERIFY(list);
        QVERIFY(driver.click(u"endButton"_s));
        QTRY_COMPARE_WITH_TIMEOUT(sessionsOnTarget(), u"0"_s, 15000);
        QVERIFY(driver.clickText(u"Close"_s));

        // it reopens with what was known
        const Result<std::unique_ptr<History>> history = History::open();
        QVERIFY(history.ok());
        const QList<RunRecord> runs = (*history)->runs().value();
        QCOMPARE(runs.size(), 1);
        QCOMPARE(runs.constFirst().state, RunState::Interrupted);
        QVERIFY((*history)->events(runs.constFirst().id).value().size() > 10);
        QVERIFY(driver.clickText(u"All runs…"_s));
        auto *table = driver.find<QAbstractItemView>(u"runView"_s);
        QVERIFY(table);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        table->setCurrentIndex(table->model()->index(0, 0));
        QVERIFY(driver.click(u"openButton"_s));
        QVERIFY(driver.find<QWidget>(u"RunPage"_s));

        // and with its profile it goes on, with what is missing and no more
        const QString oid = m_target->psql(u"SELECT oid FROM pg_database WHERE datname = 'lasting'"_s);
        driver.window()->openProfile(path);
        QTRY_COMPARE(driver.window()->session().document().profile().id, profile.id);
        QVERIFY(driver.openStage(Stage::Run));
        QVERIFY(driver.click(u"historyButton"_s));
        table = driver.find<QAbstractItemView>(u"runView"_s);
        QVERIFY(table);
        table->setCurrentIndex(table->model()->index(0, 0));
        QVERIFY(driver.click(u"openButton"_s));
        QVERIFY(driver.click(u"resumeButton"_s));
        QTRY_COMPARE_WITH_TIMEOUT((*history)->runs()->constFirst().state, RunState::Succeeded, 60000);
        const RunRecord last = (*history)->runs()->constFirst();
        QCOMPARE(last.resumeOf, runs.constFirst().id);
        QCOMPARE(m_target->psql(u"SELECT oid FROM pg_database WHERE datname = 'lasting'"_s), oid);
        QCOMPARE(m_target->psql(u"SELECT count(*) FROM t"_s, u"lasting"_s), u"300"_s);
        QCOMPARE(m_target->psql(u"SELECT count(*) FROM pg_class WHERE relname = 't_slow'"_s, u"lasting"_s), u"1"_s);
    }
};

TRUNKLINE_TEST(WindowKillPgTest)
#include "windowkillpgtest.moc"
