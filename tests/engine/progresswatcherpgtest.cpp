#include "engine/runcontroller.h"
#include "support/testregistry.h"
#include "support/testserver.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;
using namespace trunkline::testing;

/// A run of a table that takes its time: what servers of several versions tell of it while it is on.
class ProgressWatcherPgTest : public QObject
{
    Q_OBJECT

    static constexpr qint64 rowCount = 150'000;

    static TestServerOptions optionsOf(int major)
    {
        TestServerOptions options;
        if (major > 0)
            options.binFolder = TestServer::binFolderOf(major);
        return options;
    }

private Q_SLOTS:
    void initTestCase() { TRUNKLINE_NEEDS_SERVER(); }

    void progressIsToldWhereTheServerKnowsIt_data()
    {
        QTest::addColumn<int>("source"); // 0: the newest that is installed
        QTest::addColumn<int>("target");
        QTest::addColumn<bool>("tells");
        QTest::newRow("newest") << 0 << 0 << true;
        QTest::newRow("to 17") << 0 << 17 << true;
        QTest::newRow("10") << 10 << 10 << false;
    }
    void progressIsToldWhereTheServerKnowsIt()
    {
        QFETCH(int, source);
        QFETCH(int, target);
        QFETCH(bool, tells);
        if ((source > 0 && TestServer::binFolderOf(source).isEmpty()) ||
            (target > 0 && TestServer::binFolderOf(target).isEmpty()))
            QSKIP("no server of this version");
        TestServer from(optionsOf(source));
        TestServer to(optionsOf(target));
        QVERIFY2(from.start(), qPrintable(from.errorText()));
        QVERIFY2(to.start(), qPrintable(to.errorText()));
        from.createDatabase(u"slow"_s);
        // What the server does with these rows takes seconds on the fastest machine: a look falls into it.
        const PsqlResult made = from.runPsql(
            u"CREATE FUNCTION slowly(i integer, t text) RETURNS text LANGUAGE plpgsql IMMUTABLE AS "
            "$$ BEGIN IF i % 5000 = 0 THEN PERFORM pg_sleep(0.1); END IF; RETURN t; END $$; "
            "CREATE TABLE big AS SELECT i, (SELECT string_agg(md5((i * k)::text), '') FROM "
            "generate_series(1, 10) k) AS t FROM generate_series(1, %1) i; "
            "ALTER TABLE big ADD CHECK (public.slowly(i, t) <> ''); CREATE INDEX big_t ON big (public.slowly(i, t)); "
            "ANALYZE big"_s.arg(rowCount),
            u"slow"_s);
        QVERIFY2(made.ok(), qPrintable(made.errors));

        PlanRequest request;
        request.profile = MigrationProfile::create();
        request.profile.source.params = from.params(u"slow"_s);
        request.profile.target.params = to.params();
        request.profile.targetDatabase.mode = TargetDatabaseMode::Create;
        request.profile.targetDatabase.name = u"slow_copy"_s;
        QTemporaryDir folder;
        request.profile.dump.folder = folder.filePath(u"dumps"_s);
        RunController controller;
        QList<RunEvent> events;
        connect(&controller, &RunController::eventsArrived, &controller,
                [&events](const QList<RunEvent> &arrived) { events += arrived; });
        QSignalSpy ended(&controller, &RunController::ended);
        controller.start(request);
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 180000);
        QCOMPARE(controller.state(), RunState::Succeeded);

        QHash<qint64, ActivityStarted> open;
        QHash<QString, int> seen; // step and kind
        QHash<QString, ThroughputMeasured> moved;
        for (const RunEvent &event : std::as_const(events)) {
            if (const auto *started = std::get_if<ActivityStarted>(&event.payload)) {
                open.insert(started->activity, *started);
            } else if (const auto *finished = std::get_if<ActivityFinished>(&event.payload)) {
                open.remove(finished->activity);
            } else if (const auto *progressed = std::get_if<ActivityProgressed>(&event.payload)) {
                QVERIFY2(open.contains(progressed->activity), "progress of what is not on");
                const ActivityStarted &activity = open[progressed->activity];
                QVERIFY(progressed->fraction < 1);
                QVERIFY(progressed->rows <= rowCount);
                if (activity.kind == ActivityKind::Table && event.stepId != "analyze"_L1) {
                    QCOMPARE(activity.name.section(u'.', -1), u"big"_s);
                    QVERIFY(progressed->bytes > 0 || progressed->rows >= 0);
                }
                ++seen[event.stepId + (activity.kind == ActivityKind::Index ? u" index"_s : u" table"_s)];
            } else if (const auto *throughput = std::get_if<ThroughputMeasured>(&event.payload)) {
                QVERIFY(throughput->bytes >= moved[event.stepId].bytes);
                moved[event.stepId] = *throughput;
            }
        }
        qInfo() << seen << moved[u"export"_s].bytes << moved[u"import"_s].bytes << moved[u"import"_s].rows;
        QVERIFY(moved[u"export"_s].bytes > 0);
        if (tells) {
            QVERIFY(seen[u"export table"_s] > 0);
            QVERIFY(seen[u"import table"_s] > 0);
            QVERIFY(seen[u"import index"_s] > 0);
            QVERIFY(moved[u"import"_s].rows > 0);
        } else {
            QVERIFY(seen.isEmpty());
            QCOMPARE(moved[u"export"_s].rows, -1); // the size of the archive
            QVERIFY(!moved.contains(u"import"_s) || moved[u"import"_s].bytes == 0);
        }
        for (const TestServer *server : {&from, &to})
            QTRY_COMPARE_WITH_TIMEOUT(
                server->psql(u"SELECT string_agg(query, ';') FROM pg_stat_activity "
                             "WHERE pid <> pg_backend_pid() AND application_name ~ '^trunkline-'"_s),
                QString(), 3000);
    }
};

TRUNKLINE_TEST(ProgressWatcherPgTest)
#include "progresswatcherpgtest.moc"
