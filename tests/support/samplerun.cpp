#include "support/samplerun.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace trunkline::testing {

namespace {

Step makeStep(StepKind kind, StepPayload payload, qint64 estimatedMs, qint64 items)
{
    Step step;
    step.id = stepKindName(kind);
    step.kind = kind;
    step.payload = std::move(payload);
    step.estimatedMs = estimatedMs;
    step.expectedItems = items;
    return step;
}

ToolCommand makeCommand(Tool tool, Side side, const QStringList &arguments)
{
    ToolCommand command;
    command.tool = tool;
    command.side = side;
    command.program = u"/usr/lib/postgresql/17/bin/"_s + toolName(tool);
    command.arguments = arguments;
    return command;
}

struct Piece
{
    qint64 from;
    qint64 to;
    int lane;
    ActivityKind kind;
    QString name;
};

void addPieces(EventMaker &maker, const QString &stepId, QList<Piece> pieces, qint64 firstId)
{
    struct Edge
    {
        qint64 at;
        bool begin;
        qsizetype piece;
    };
    QList<Edge> edges;
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        edges += Edge{pieces.at(i).from, true, i};
        edges += Edge{pieces.at(i).to, false, i};
    }
    std::stable_sort(edges.begin(), edges.end(),
                     [](const Edge &a, const Edge &b) { return a.at != b.at ? a.at < b.at : a.begin < b.begin; });
    qint64 finished = 0;
    for (const Edge &edge : edges) {
        const Piece &piece = pieces.at(edge.piece);
        const qint64 id = firstId + edge.piece;
        if (edge.begin) {
            maker.add(edge.at, stepId, ActivityStarted{id, piece.kind, piece.name, piece.lane});
            const bool data = piece.kind == ActivityKind::Table;
            maker.add(edge.at, stepId,
                      LogLine{LogLevel::Info,
                              (data ? u"processing data for table \"%1\""_s : u"creating \"%1\""_s).arg(piece.name)});
        } else {
            maker.add(edge.at, stepId, ActivityFinished{id, piece.name != "tickets.person_email_key"_L1});
            maker.add(edge.at, stepId, StepProgress{++finished, pieces.size(), ProgressUnit::Items});
        }
    }
}

const QStringList tables{u"tickets.ticket_purchase_hist"_s,
                         u"tickets.sporting_event_ticket"_s,
                         u"tickets.person"_s,
                         u"sports.player"_s,
                         u"sports.seat"_s,
                         u"sports.sport_team"_s,
                         u"sports.sporting_event"_s,
                         u"tickets.\u201eGr\u00fc\u00dfe\u201c"_s,
                         u"sports.stadium"_s,
                         u"tickets.document"_s};

EventMaker sampleEvents()
{
    EventMaker maker;
    maker.add(0, {}, RunStateChanged{RunState::Checking});
    maker.add(0, u"check"_s, StepStarted{});
    maker.add(9'000, u"check"_s, StepFinished{});
    maker.add(9'000, {}, RunStateChanged{RunState::Running});
    maker.add(9'100, u"roles"_s, StepStarted{});
    maker.add(10'000, u"roles"_s, ActivityStarted{1, ActivityKind::Role, u"reporting"_s, 0});
    maker.add(10'500, u"roles"_s, ActivityFinished{1, true});
    maker.add(13'000, u"roles"_s, StepFinished{.end = StepEnd::Succeeded, .exitCode = 0, .error = {}});
    maker.add(13'100, u"create-database"_s, StepStarted{});
    maker.add(14'000, u"create-database"_s, StepFinished{.end = StepEnd::Succeeded, .error = {}});

    maker.add(14'100, u"export"_s, StepStarted{});
    QList<Piece> dumped;
    qint64 at = 16'000;
    for (qsizetype i = 0; i < tables.size(); ++i) {
        const qint64 length = 60'000 / (1 + i);
        dumped += Piece{at, at + length, 0, ActivityKind::Table, tables.at(i)};
        at += length;
    }
    addPieces(maker, u"export"_s, dumped, 100);
    maker.add(206'000, u"export"_s,
              StepFinished{.end = StepEnd::Succeeded, .exitCode = 0, .bytes = 2'600'000'000, .error = {}});

    maker.add(206'100, u"import"_s, StepStarted{});
    QList<Piece> restored;
    for (int i = 0; i < 40; ++i)
        restored += Piece{206'200 + i * 45, 206'240 + i * 45, 0, ActivityKind::Schema, u"sports.type_%1"_s.arg(i)};
    qint64 free[4] = {208'000, 208'000, 208'000, 208'000};
    for (qsizetype i = 0; i < tables.size(); ++i) {
        qint64 &lane = *std::min_element(std::begin(free), std::end(free));
        const qint64 length = 120'000 / (1 + i / 2);
        restored += Piece{lane, lane + length, static_cast<int>(&lane - free), ActivityKind::Table, tables.at(i)};
        lane += length + 40;
    }
    std::fill(std::begin(free), std::end(free), *std::max_element(std::begin(free), std::end(free)));
    for (int i = 0; i < 96; ++i) {
        qint64 &lane = *std::min_element(std::begin(free), std::end(free));
        const qint64 length = 400 + (i * 7919) % 5'000;
        const QString name = i == 30 ? u"tickets.person_email_key"_s : u"tickets.index_%1"_s.arg(i);
        restored += Piece{lane, lane + length, static_cast<int>(&lane - free),
                          i % 3 ? ActivityKind::Index : ActivityKind::Constraint, name};
        lane += length + 20;
    }
    const qint64 restoredAt = *std::max_element(std::begin(free), std::end(free));
    EventMaker import;
    addPieces(import, u"import"_s, restored, 1000);
    bool told = false;
    for (const RunEvent &event : import.events()) {
        maker.add(event.at, event.stepId, event.payload);
        if (event.at > 355'000 && !told) {
            told = true;
            maker.add(event.at, u"import"_s,
                      LogLine{LogLevel::Warning, u"role \"reporting\" is not on the target: GRANT skipped"_s});
            maker.add(event.at, u"import"_s,
                      LogLine{LogLevel::Error, u"could not execute query: ERROR:  could not create unique index "
                                               "\"person_email_key\""_s});
            maker.add(event.at, u"import"_s,
                      ProblemFound{Problem{.number = 1,
                                           .kind = ProblemClass::ObjectMissing,
                                           .message = {u"problem.not-unique"_s, {u"person_email_key"_s}},
                                           .object = u"CONSTRAINT tickets.person person_email_key"_s,
                                           .toolWords = u"ERROR:  could not create unique index \"person_email_key\"\n"
                                                        "DETAIL:  Key (email)=(\u2026) is duplicated."_s,
                                           .statement = u"ALTER TABLE ONLY tickets.person\n"
                                                        "    ADD CONSTRAINT person_email_key UNIQUE (email);"_s,
                                           .sqlState = u"23505"_s}});
            maker.add(event.at, u"import"_s,
                      ProblemFound{Problem{.number = 2,
                                           .kind = ProblemClass::NeedsALook,
                                           .message = {u"problem.role-missing"_s, {u"reporting"_s}},
                                           .object = u"ACL sports.TABLE stadium"_s,
                                           .toolWords = u"ERROR:  role \"reporting\" does not exist"_s,
                                           .statement = u"GRANT SELECT ON TABLE sports.stadium TO reporting;"_s,
                                           .sqlState = u"42704"_s}});
        }
    }
    maker.add(restoredAt + 500, u"import"_s,
              StepFinished{.end = StepEnd::SucceededWithProblems, .exitCode = 1, .problems = 2, .error = {}});
    maker.add(restoredAt + 600, u"analyze"_s, StepStarted{});
    maker.add(restoredAt + 700, u"analyze"_s, ActivityStarted{5000, ActivityKind::Statement, u"ANALYZE"_s, 0});
    maker.add(restoredAt + 22'000, u"analyze"_s, ActivityFinished{5000, true});
    maker.add(restoredAt + 22'100, u"analyze"_s, StepFinished{});
    maker.add(restoredAt + 22'100, {}, RunStateChanged{RunState::SucceededWithProblems});
    return maker;
}

} // namespace

MigrationPlan SampleRun::plan(bool estimated, int jobs)
{
    const auto ms = [estimated](qint64 value) { return estimated ? value : -1; };
    const QString target = u"host=tickets.example.net port=5432 dbname=dms_sample user=owner sslmode=verify-full"_s;
    MigrationPlan plan;
    plan.runId = u"00000000-1111-2222-3333-444444444444"_s;
    plan.applicationName = u"trunkline-00000000"_s;
    plan.sourceDatabase = u"dms_sample"_s;
    plan.targetDatabase = u"dms_sample"_s;
    plan.createsTargetDatabase = true;
    plan.dumpFile = u"/var/tmp/dms_sample.dump"_s;
    plan.steps = {
        makeStep(StepKind::Check, InProcessWork{{u"SELECT version()"_s}}, ms(9'000), -1),
        makeStep(StepKind::Roles,
                 makeCommand(Tool::Psql, Side::Target, {u"-X"_s, u"-f"_s, u"roles.sql"_s, u"-d"_s, target}), ms(4'000),
                 -1),
        makeStep(StepKind::CreateDatabase,
                 SqlWork{Side::Target,
                         u"postgres"_s,
                         {u"CREATE DATABASE \"dms_sample\" TEMPLATE template0 ENCODING 'UTF8'"_s}},
                 ms(1'000), -1),
        makeStep(StepKind::Export,
                 makeCommand(Tool::PgDump, Side::Source,
                             {u"-Fc"_s, u"-b"_s, u"-v"_s, u"-f"_s, plan.dumpFile, u"-d"_s, u"dbname=dms_sample"_s}),
                 ms(190'000), 41),
        makeStep(StepKind::Import,
                 makeCommand(Tool::PgRestore, Side::Target,
                             {u"-v"_s, u"-j"_s, QString::number(jobs), u"-d"_s, target, plan.dumpFile}),
                 ms(240'000), 146),
        makeStep(StepKind::Analyze, SqlWork{Side::Target, u"dms_sample"_s, {u"ANALYZE"_s}}, ms(25'000), -1),
    };
    return plan;
}

QList<RunEvent> SampleRun::events(qint64 until, const MigrationPlan &plan)
{
    EventMaker maker;
    maker.add(0, {}, PlanMade{plan});
    const EventMaker all = sampleEvents();
    for (const RunEvent &event : all.events()) {
        if (event.at <= until)
            maker.add(event.at, event.stepId, event.payload);
    }
    return maker.events();
}

QList<RunEvent> SampleRun::whole()
{
    return events(std::numeric_limits<qint64>::max());
}

QList<RunEvent> SampleRun::flood(int activities, int lines, int lanes)
{
    EventMaker maker;
    maker.add(0, {}, PlanMade{plan(false, lanes)});
    maker.add(0, {}, RunStateChanged{RunState::Running});
    maker.add(0, u"import"_s, StepStarted{});
    const int linesEach = activities > 0 ? lines / activities : 0;
    qint64 at = 0;
    for (int i = 0; i < activities; ++i) {
        const ActivityKind kind = i < activities / 2 ? ActivityKind::Table : ActivityKind::Index;
        maker.add(at, u"import"_s, ActivityStarted{i, kind, u"schema_%1.object_%2"_s.arg(i % 40).arg(i), i % lanes});
        for (int line = 0; line < linesEach; ++line)
            maker.add(at, u"import"_s,
                      LogLine{LogLevel::Info,
                              u"launching item %1 INDEX schema_%2 object_%1_%3_idx"_s.arg(i).arg(i % 40).arg(line)});
        if (i >= lanes - 1)
            maker.add(at + 3, u"import"_s, ActivityFinished{i - lanes + 1, i % 997 != 0});
        maker.add(at + 3, u"import"_s, StepProgress{i, activities, ProgressUnit::Items});
        at += 5 + i % 11;
    }
    return maker.events();
}

} // namespace trunkline::testing
