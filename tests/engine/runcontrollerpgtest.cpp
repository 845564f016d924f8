#include "engine/runcontroller.h"
#include "support/testregistry.h"
#include "support/testserver.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;
using namespace trunkline::testing;

/// What happens to the target database when a run is cancelled: only the one that the run made is ever dropped.
class RunControllerPgTest : public QObject
{
    Q_OBJECT

    TestServer *m_source = nullptr;
    TestServer *m_target = nullptr;
    QTemporaryDir m_folder;

    PlanRequest request(TargetDatabaseMode mode) const
    {
        PlanRequest made;
        made.profile = MigrationProfile::create();
        made.profile.source.params = m_source->params(u"half"_s);
        made.profile.target.params = m_target->params();
        made.profile.targetDatabase.mode = mode;
        made.profile.dump.folder = m_folder.filePath(u"dumps"_s);
        return made;
    }
    QString databases() const { return m_target->psql(u"SELECT count(*) FROM pg_database WHERE datname = 'half'"_s); }
    /// Cancels the run as soon as the import has begun.
    void cancelInImport(RunController &controller, TargetDatabaseMode mode)
    {
        connect(&controller, &RunController::eventsArrived, &controller, [&controller](const QList<RunEvent> &events) {
            for (const RunEvent &event : events) {
                if (event.stepId == "import"_L1 && std::holds_alternative<ActivityStarted>(event.payload))
                    controller.cancel();
            }
        });
        QSignalSpy ended(&controller, &RunController::ended);
        controller.start(request(mode));
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 60000);
        QCOMPARE(controller.state(), RunState::Cancelled);
    }

private Q_SLOTS:
    void initTestCase()
    {
        TRUNKLINE_NEEDS_SERVER();
        const auto [source, target] = TestServer::sharedPair();
        QVERIFY(source && target);
        m_source = source;
        m_target = target;
        m_source->createDatabase(u"half"_s);
        const PsqlResult made = m_source->runPsql(
            u"CREATE TABLE big AS SELECT i, repeat(md5(i::text), 20) AS t FROM generate_series(1, 200000) i; "
            u"CREATE INDEX ON big (t)"_s,
            u"half"_s);
        QVERIFY2(made.ok(), qPrintable(made.errors));
    }

    void aRunWaitsBetweenTwoSteps()
    {
        RunController controller;
        QList<RunEvent> events;
        connect(&controller, &RunController::eventsArrived, &controller, [&](const QList<RunEvent> &arrived) {
            events += arrived;
            for (const RunEvent &event : arrived) {
                if (event.stepId == "export"_L1 && std::holds_alternative<StepStarted>(event.payload))
                    controller.pauseAfterStep(true);
            }
        });
        QSignalSpy ended(&controller, &RunController::ended);
        controller.start(request(TargetDatabaseMode::Create));
        QTRY_COMPARE_WITH_TIMEOUT(controller.state(), RunState::Paused, 60000);
        const auto began = [&events](const QString &step) {
            return std::any_of(events.cbegin(), events.cend(), [&](const RunEvent &event) {
                return event.stepId == step && std::holds_alternative<StepStarted>(event.payload);
            });
        };
        QTest::qWait(300);
        QVERIFY(controller.isRunning() && began(u"export"_s) && !began(u"import"_s));
        // nothing of it is at work on the servers meanwhile
        QCOMPARE(m_source->psql(u"SELECT count(*) FROM pg_stat_activity WHERE application_name LIKE 'trunkline-%' AND "
                                "state <> 'idle' AND pid <> pg_backend_pid()"_s),
                 u"0"_s);
        controller.goOn();
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 60000);
        QCOMPARE(controller.state(), RunState::Succeeded);
        QVERIFY(began(u"import"_s));
        m_target->dropDatabase(u"half"_s);
    }

    void aPausedRunCanBeCancelled()
    {
        RunController controller;
        QSignalSpy ended(&controller, &RunController::ended);
        controller.start(request(TargetDatabaseMode::Create));
        controller.pauseAfterStep(true);
        QTRY_COMPARE_WITH_TIMEOUT(controller.state(), RunState::Paused, 60000);
        controller.cancel();
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 60000);
        QCOMPARE(controller.state(), RunState::Cancelled);
        QTRY_COMPARE(m_target->psql(u"SELECT count(*) FROM pg_stat_activity WHERE application_name LIKE 'trunkline-%' "
                                    "AND pid <> pg_backend_pid()"_s),
                     u"0"_s);
        m_target->dropDatabase(u"half"_s);
    }

    void theHalfFilledDatabaseIsDroppedOnlyWhenAsked()
    {
        RunController controller;
        cancelInImport(controller, TargetDatabaseMode::Create);
        QVERIFY(controller.mayDropTargetDatabase());
        QCOMPARE(databases(), u"1"_s);
        QSignalSpy dropped(&controller, &RunController::dropFinished);
        controller.dropTargetDatabase();
        QTRY_COMPARE(dropped.size(), 1);
        QVERIFY(!dropped.at(0).at(0).value<std::optional<Error>>());
        QVERIFY(!controller.mayDropTargetDatabase());
        QCOMPARE(databases(), u"0"_s);
    }

    void anotherDatabaseOfTheSameNameIsLeftAlone()
    {
        RunController controller;
        cancelInImport(controller, TargetDatabaseMode::Create);
        m_target->dropDatabase(u"half"_s);
        m_target->createDatabase(u"half"_s);
        QSignalSpy dropped(&controller, &RunController::dropFinished);
        controller.dropTargetDatabase();
        QTRY_COMPARE(dropped.size(), 1);
        const auto error = dropped.at(0).at(0).value<std::optional<Error>>();
        QVERIFY(error);
        QCOMPARE(error->code(), u"error.drop-other-database"_s);
        QCOMPARE(databases(), u"1"_s);
    }

    void aDatabaseThatWasThereBeforeIsNeverOffered()
    {
        QCOMPARE(databases(), u"1"_s);
        RunController controller;
        cancelInImport(controller, TargetDatabaseMode::UseEmpty);
        QVERIFY(!controller.mayDropTargetDatabase());
        QCOMPARE(databases(), u"1"_s);
    }
};

TRUNKLINE_TEST(RunControllerPgTest)
#include "runcontrollerpgtest.moc"
