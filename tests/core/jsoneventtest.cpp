#include "core/json.h"
#include "support/sampleverification.h"
#include "support/testregistry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;

namespace {

MigrationPlan fullPlan()
{
    ToolCommand command;
    command.tool = Tool::PgDumpall;
    command.side = Side::Target;
    command.program = u"/usr/lib/postgresql/15/bin/pg_dumpall"_s;
    command.arguments = {u"-d"_s, u"host='a b'"_s, u""_s};
    command.environment = {{u"LC_ALL"_s, u"C"_s}, {u"PGAPPNAME"_s, u"x y"_s}};
    command.standardOutputFile = u"/tmp/out"_s;
    command.inputFile = u"/tmp/in.sql"_s;
    command.inputText = u"CREATE ROLE \"ä\";\n"_s;
    MigrationPlan plan;
    plan.runId = u"r1"_s;
    plan.applicationName = u"trunkline-r1"_s;
    plan.sourceDatabase = u"src"_s;
    plan.targetDatabase = u"tgt"_s;
    plan.createsTargetDatabase = true;
    plan.dumpFile = u"/tmp/d.dump"_s;
    plan.tools.tools.folder = u"/usr/lib/postgresql/15/bin"_s;
    plan.tools.tools.version = u"15.18"_s;
    plan.tools.tools.major = 15;
    plan.tools.tools.minor = 18;
    plan.tools.tools.origin = ToolsOrigin::ChosenByHand;
    plan.tools.tools.programs = {{Tool::PgDump, u"/a/pg_dump"_s}, {Tool::Psql, u"/a/psql"_s}};
    plan.tools.tools.defect = Error(u"error.x"_s, {u"a"_s}, u"words"_s, u"42P01"_s);
    plan.tools.reason = {u"note.x"_s, {u"15"_s}};
    plan.steps = {
        Step{u"roles"_s, StepKind::Roles, {}, command, {u"note.y"_s, {}}, 1500, 12},
        Step{
            u"create"_s, StepKind::CreateDatabase, {u"roles"_s}, SqlWork{Side::Source, u"postgres"_s, {u"SELECT 1"_s}}},
        Step{u"check"_s, StepKind::Check, {u"roles"_s, u"create"_s}, InProcessWork{{u"SELECT 2"_s, u"SELECT 3"_s}}},
        Step{u"role-passwords"_s, StepKind::Roles, {u"roles"_s}, InProcessWork{{u"-- x"_s}, {u"app"_s, u"o\"dd"_s}}},
    };
    LedgerEntry left;
    left.id = {1259, 16403};
    left.description = u"TABLE"_s;
    left.schema = u"app"_s;
    left.tag = u"person"_s;
    left.state = LedgerState::LeftOut;
    left.reason = {u"ledger.by-choice"_s, {}};
    plan.notExported = {left};
    plan.repairOf = u"r0"_s;
    return plan;
}

bool samePlan(const MigrationPlan &a, const MigrationPlan &b)
{
    return a.runId == b.runId && a.applicationName == b.applicationName && a.sourceDatabase == b.sourceDatabase &&
           a.targetDatabase == b.targetDatabase && a.createsTargetDatabase == b.createsTargetDatabase &&
           a.dumpFile == b.dumpFile && a.tools.tools == b.tools.tools && a.tools.reason == b.tools.reason &&
           a.steps == b.steps && a.notExported == b.notExported && a.repairOf == b.repairOf;
}

Finding fullFinding()
{
    return {u"TGT-CLASH"_s,       Severity::Blocks, {u"finding.x"_s, {u"db"_s}},
            {u"finding.y"_s, {}}, {u"a"_s, u"b"_s}, true};
}

Problem fullProblem()
{
    return {3,
            ProblemClass::ObjectMissing,
            {u"problem.x"_s, {u"t"_s}},
            u"TABLE app.person"_s,
            u"ERROR: x\nDETAIL: y"_s,
            u"CREATE TABLE"_s,
            u"42P01"_s};
}

RunEventPayload throughJson(RunEventPayload payload)
{
    const RunEvent event{7, 1234567890123, u"import"_s, std::move(payload)};
    const QByteArray bytes = QJsonDocument(toJson(event)).toJson(QJsonDocument::Compact);
    const Result<RunEvent> back = runEventFromJson(QJsonDocument::fromJson(bytes).object());
    if (!back.ok()) {
        qWarning("%s %s", qPrintable(back.error().code()), qPrintable(back.error().message.arguments.join(u' ')));
        return RunStateChanged{RunState::Interrupted};
    }
    if (back->sequence != event.sequence || back->at != event.at || back->stepId != event.stepId)
        return RunStateChanged{RunState::Interrupted};
    return back->payload;
}

template <typename T> T through(const T &payload)
{
    const RunEventPayload back = throughJson(payload);
    const T *found = std::get_if<T>(&back);
    if (!found)
        qFatal("another kind of event came back");
    return *found;
}

} // namespace

class JsonEventTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlanComesBackAsItWas()
    {
        const Result<MigrationPlan> back = migrationPlanFromJson(toJson(fullPlan()));
        QVERIFY2(back.ok(), back.ok() ? "" : qPrintable(back.error().message.arguments.join(u' ')));
        QVERIFY(samePlan(*back, fullPlan()));
        QVERIFY(samePlan(through(PlanMade{fullPlan()}).plan, fullPlan()));
    }
    void everyStateComesBack()
    {
        for (int i = 0; i <= static_cast<int>(RunState::Interrupted); ++i) {
            const auto state = static_cast<RunState>(i);
            QCOMPARE(through(RunStateChanged{state}).state, state);
            QVERIFY(!runStateName(state).isEmpty());
            QVERIFY(runStateFromName(runStateName(state)) == state);
        }
    }
    void findingsAndProblemsComeBack()
    {
        QVERIFY(through(FindingsMade{{fullFinding(), Finding{u"X"_s, Severity::Info, {u"finding.z"_s, {}}, {}, {}}}})
                    .findings ==
                (QList<Finding>{fullFinding(), Finding{u"X"_s, Severity::Info, {u"finding.z"_s, {}}, {}, {}}}));
        QVERIFY(through(ProblemFound{fullProblem()}).problem == fullProblem());
    }
    void endsOfStepsComeBack()
    {
        const StepFinished full{StepEnd::SucceededWithProblems, 1, 9'000'000'000'000, 4,
                                Error(u"error.x"_s, {u"1"_s}, u"w"_s, u"57014"_s)};
        const StepFinished back = through(full);
        QCOMPARE(back.end, full.end);
        QCOMPARE(back.exitCode, 1);
        QCOMPARE(back.bytes, 9'000'000'000'000);
        QCOMPARE(back.problems, 4);
        QVERIFY(back.error == full.error);
        const StepFinished bare = through(StepFinished{});
        QCOMPARE(bare.exitCode, -1);
        QCOMPARE(bare.bytes, -1);
        QVERIFY(!bare.error);
        QCOMPARE(through(StepFinished{StepEnd::Failed, -1073741701, -1, 0, {}}).exitCode, -1073741701);
        through(StepStarted{});
    }
    void activitiesAndProgressComeBack()
    {
        const ActivityStarted started =
            through(ActivityStarted{5'000'000'000, ActivityKind::Index, u"app.\"x\ty\""_s, 3});
        QCOMPARE(started.activity, 5'000'000'000);
        QCOMPARE(started.kind, ActivityKind::Index);
        QCOMPARE(started.name, u"app.\"x\ty\""_s);
        QCOMPARE(started.lane, 3);
        QCOMPARE(through(ActivityFinished{9, false}).ok, false);
        const StepProgress progress = through(StepProgress{10, -1, ProgressUnit::Bytes});
        QCOMPARE(progress.done, 10);
        QCOMPARE(progress.total, -1);
        QCOMPARE(progress.unit, ProgressUnit::Bytes);
    }
    void progressOfActivitiesComesBack()
    {
        const ActivityProgressed known = through(ActivityProgressed{7, 0.25, 9'000'000'000'000, 12});
        QCOMPARE(known.activity, 7);
        QCOMPARE(known.fraction, 0.25);
        QCOMPARE(known.bytes, 9'000'000'000'000);
        QCOMPARE(known.rows, 12);
        const ActivityProgressed unknown = through(ActivityProgressed{8, -1, -1, -1});
        QCOMPARE(unknown.fraction, -1);
        QCOMPARE(unknown.bytes, -1);
        QCOMPARE(unknown.rows, -1);
        const ThroughputMeasured moved = through(ThroughputMeasured{5'000'000'000, 0});
        QCOMPARE(moved.bytes, 5'000'000'000);
        QCOMPARE(moved.rows, 0);
        QCOMPARE(through(ThroughputMeasured{1, -1}).rows, -1);
    }
    void logLinesAndProcessesComeBack()
    {
        const LogLine line = through(LogLine{LogLevel::Warning, u"ü\n\U0001F418"_s});
        QCOMPARE(line.level, LogLevel::Warning);
        QCOMPARE(line.text, u"ü\n\U0001F418"_s);
        const ProcessChanged process = through(ProcessChanged{4'000'000, u"123"_s, u"/usr/bin/psql"_s, false});
        QCOMPARE(process.pid, 4'000'000);
        QCOMPARE(process.startTime, u"123"_s);
        QCOMPARE(process.program, u"/usr/bin/psql"_s);
        QCOMPARE(process.started, false);
    }

    void verificationsComeBack()
    {
        for (const Verification &one : {testing::sampleVerification(), testing::equalVerification(), Verification{}})
            QVERIFY(*through(VerificationMade{one}).verification == one);
        Verification unread;
        unread.catalogs = CatalogComparison{{}, {}, Message{u"note.verify-source-failed"_s, {}}, u"FATAL:  x"_s};
        QVERIFY(*through(VerificationMade{unread}).verification == unread);
        QVERIFY(unread.hasFailures());
        QVERIFY(!unread.hasDifferences());
        QVERIFY(testing::sampleVerification().hasDifferences());
        QVERIFY(!testing::equalVerification().hasDifferences());
    }

    void hostileEventsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("member");
        const auto row = [](const char *json, const char *code, const char *member) {
            QTest::newRow(json) << QByteArray(json) << QString::fromLatin1(code) << QString::fromLatin1(member);
        };
        row("{}", "error.json-missing", "event");
        row(R"({"event":"explode"})", "error.json-value", "event");
        row(R"({"event":"log","seq":"1"})", "error.json-not-number", "seq");
        row(R"({"event":"log","seq":-1})", "error.json-range", "seq");
        row(R"({"event":"state-changed"})", "error.json-missing", "state");
        row(R"({"event":"findings-made","findings":[3]})", "error.json-not-object", "findings[0]");
        row(R"({"event":"activity-started","lane":99999999})", "error.json-range", "lane");
        row(R"({"event":"activity-progressed","fraction":1.5})", "error.json-range", "fraction");
        row(R"({"event":"activity-progressed","fraction":"half"})", "error.json-not-number", "fraction");
        row(R"({"event":"throughput","bytes":-1})", "error.json-range", "bytes");
        row(R"({"event":"plan-made"})", "error.json-missing", "plan");
        row(R"({"event":"plan-made","plan":{"runId":"r","steps":[{"id":"a","kind":"import","payload":{"kind":"x"}}]}})",
            "error.json-value", "plan.steps[0].payload.kind");
        row(R"({"event":"plan-made","plan":{"runId":"r","steps":[{"id":"a","kind":"import","payload":{"kind":"sql"}}]}})",
            "error.json-missing", "plan.steps[0].payload.side");
        row(R"({"event":"plan-made","plan":{"runId":"r","steps":[
                {"id":"a","kind":"import","payload":{"kind":"in-process"}},
                {"id":"a","kind":"import","payload":{"kind":"in-process"}}]}})",
            "error.json-value", "plan.steps[1].id");
        row(R"({"event":"plan-made","plan":{"runId":"r","steps":[{"id":"a","kind":"import","payload":
                {"kind":"tool","tool":"psql","side":"source","program":"p","environment":{"PGPASSWORD":"x"}}}]}})",
            "error.json-secret", "plan.steps[0].payload.environment.PGPASSWORD");
        row(R"({"event":"plan-made","plan":{"runId":"r","steps":[{"id":"a","kind":"import","payload":
                {"kind":"tool","tool":"psql","side":"source","program":"p","environment":{"A;rm -rf":"x"}}}]}})",
            "error.json-value", "plan.steps[0].payload.environment.A;rm -rf");
    }
    void hostileEventsAreRefused()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, code);
        QFETCH(QString, member);
        const QJsonDocument document = QJsonDocument::fromJson(json);
        QVERIFY(document.isObject());
        const Result<RunEvent> event = runEventFromJson(document.object());
        QVERIFY(!event.ok());
        QCOMPARE(event.error().code(), code);
        QCOMPARE(event.error().message.arguments.value(0), member);
    }
};

TRUNKLINE_TEST(JsonEventTest)
#include "jsoneventtest.moc"
