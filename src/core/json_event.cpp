#include "core/json_names.h"
#include "core/json_parts.h"

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

/// Adds the payload's members, and its name as "event".
struct EventToJson
{
    QJsonObject &object;

    void operator()(const RunStateChanged &event) const
    {
        name(u"state-changed"_s);
        object.insert(u"state"_s, enumName(event.state));
    }
    void operator()(const FindingsMade &event) const
    {
        name(u"findings-made"_s);
        QJsonArray findings;
        for (const Finding &finding : event.findings)
            findings.append(toJson(finding));
        object.insert(u"findings"_s, findings);
        if (!event.overrides.isEmpty())
            object.insert(u"overrides"_s, QJsonArray::fromStringList(event.overrides));
    }
    void operator()(const PlanMade &event) const
    {
        name(u"plan-made"_s);
        object.insert(u"plan"_s, toJson(event.plan));
    }
    void operator()(const StepStarted &) const { name(u"step-started"_s); }
    void operator()(const StepFinished &event) const
    {
        name(u"step-finished"_s);
        object.insert(u"end"_s, enumName(event.end));
        if (event.exitCode != -1)
            object.insert(u"exitCode"_s, event.exitCode);
        if (event.bytes >= 0)
            object.insert(u"bytes"_s, event.bytes);
        object.insert(u"problems"_s, event.problems);
        if (event.error)
            object.insert(u"error"_s, toJson(*event.error));
    }
    void operator()(const ActivityStarted &event) const
    {
        name(u"activity-started"_s);
        object.insert(u"activity"_s, event.activity);
        object.insert(u"kind"_s, enumName(event.kind));
        object.insert(u"name"_s, event.name);
        object.insert(u"lane"_s, event.lane);
    }
    void operator()(const ActivityFinished &event) const
    {
        name(u"activity-finished"_s);
        object.insert(u"activity"_s, event.activity);
        object.insert(u"ok"_s, event.ok);
    }
    void operator()(const ActivityProgressed &event) const
    {
        name(u"activity-progressed"_s);
        object.insert(u"activity"_s, event.activity);
        if (event.fraction >= 0)
            object.insert(u"fraction"_s, event.fraction);
        if (event.bytes >= 0)
            object.insert(u"bytes"_s, event.bytes);
        if (event.rows >= 0)
            object.insert(u"rows"_s, event.rows);
    }
    void operator()(const ThroughputMeasured &event) const
    {
        name(u"throughput"_s);
        object.insert(u"bytes"_s, event.bytes);
        if (event.rows >= 0)
            object.insert(u"rows"_s, event.rows);
    }
    void operator()(const StepProgress &event) const
    {
        name(u"progress"_s);
        object.insert(u"done"_s, event.done);
        if (event.total >= 0)
            object.insert(u"total"_s, event.total);
        object.insert(u"unit"_s, enumName(event.unit));
    }
    void operator()(const LogLine &event) const
    {
        name(u"log"_s);
        object.insert(u"level"_s, enumName(event.level));
        object.insert(u"text"_s, event.text);
    }
    void operator()(const ProblemFound &event) const
    {
        name(u"problem"_s);
        object.insert(u"problem"_s, toJson(event.problem));
    }
    void operator()(const ProcessChanged &event) const
    {
        name(u"process-changed"_s);
        object.insert(u"pid"_s, event.pid);
        object.insert(u"startTime"_s, event.startTime);
        object.insert(u"program"_s, event.program);
        object.insert(u"started"_s, event.started);
    }
    void operator()(const DatabaseMade &event) const
    {
        name(u"database-made"_s);
        object.insert(u"name"_s, event.name);
        object.insert(u"oid"_s, qint64(event.oid));
    }

    void operator()(const SourceFrozen &event) const
    {
        name(u"source-frozen"_s);
        object.insert(u"database"_s, event.database);
        if (event.hadValue)
            object.insert(u"value"_s, event.value);
    }
    void operator()(const SourceThawed &) const { name(u"source-thawed"_s); }
    void operator()(const LedgerMade &event) const
    {
        name(u"ledger-made"_s);
        object.insert(u"ledger"_s, toJson(event.ledger));
    }
    void operator()(const VerificationMade &event) const
    {
        name(u"verification-made"_s);
        object.insert(u"verification"_s, toJson(event.verification));
    }

private:
    void name(const QString &text) const { object.insert(u"event"_s, text); }
};

using PayloadReader = RunEventPayload (*)(JsonReader &json);

RunEventPayload readStateChanged(JsonReader &json)
{
    return RunStateChanged{json.requiredName("state"_L1, RunState::Idle)};
}

RunEventPayload readFindingsMade(JsonReader &json)
{
    FindingsMade event;
    json.objects("findings"_L1, [&](JsonReader &inner) { event.findings += readFinding(inner); });
    event.overrides = json.texts("overrides"_L1);
    return event;
}

RunEventPayload readPlanMade(JsonReader &json)
{
    PlanMade event;
    json.requiredObject("plan"_L1, [&](JsonReader &inner) { event.plan = readPlan(inner); });
    return event;
}

RunEventPayload readStepFinished(JsonReader &json)
{
    StepFinished event;
    event.end = json.requiredName("end"_L1, event.end);
    event.exitCode = json.number("exitCode"_L1, event.exitCode);
    event.bytes = json.number<qint64>("bytes"_L1, event.bytes, -1);
    event.problems = json.number("problems"_L1, event.problems, 0);
    json.object("error"_L1, [&](JsonReader &inner) { event.error = readError(inner); });
    return event;
}

RunEventPayload readActivityStarted(JsonReader &json)
{
    ActivityStarted event;
    event.activity = json.number<qint64>("activity"_L1, 0);
    event.kind = json.name("kind"_L1, event.kind);
    event.name = json.text("name"_L1);
    event.lane = json.number("lane"_L1, event.lane, 0, 4096);
    return event;
}

RunEventPayload readActivityProgressed(JsonReader &json)
{
    ActivityProgressed event;
    event.activity = json.number<qint64>("activity"_L1, 0);
    event.fraction = json.real("fraction"_L1, event.fraction, 0, std::nextafter(1.0, 0.0));
    event.bytes = json.number<qint64>("bytes"_L1, event.bytes, -1);
    event.rows = json.number<qint64>("rows"_L1, event.rows, -1);
    return event;
}

RunEventPayload readProcessChanged(JsonReader &json)
{
    ProcessChanged event;
    event.pid = json.number<qint64>("pid"_L1, 0, 0);
    event.startTime = json.text("startTime"_L1);
    event.program = json.text("program"_L1);
    event.started = json.flag("started"_L1, event.started);
    return event;
}

PayloadReader payloadReader(const QString &name)
{
    static const QHash<QString, PayloadReader> readers{
        {u"state-changed"_s, readStateChanged},
        {u"findings-made"_s, readFindingsMade},
        {u"plan-made"_s, readPlanMade},
        {u"step-started"_s, [](JsonReader &) -> RunEventPayload { return StepStarted{}; }},
        {u"step-finished"_s, readStepFinished},
        {u"activity-started"_s, readActivityStarted},
        {u"activity-finished"_s,
         [](JsonReader &json) -> RunEventPayload {
             return ActivityFinished{json.number<qint64>("activity"_L1, 0), json.flag("ok"_L1, true)};
         }},
        {u"activity-progressed"_s, readActivityProgressed},
        {u"throughput"_s,
         [](JsonReader &json) -> RunEventPayload {
             return ThroughputMeasured{json.number<qint64>("bytes"_L1, 0, 0), json.number<qint64>("rows"_L1, -1, -1)};
         }},
        {u"progress"_s,
         [](JsonReader &json) -> RunEventPayload {
             return StepProgress{json.number<qint64>("done"_L1, 0, 0), json.number<qint64>("total"_L1, -1, -1),
                                 json.name("unit"_L1, ProgressUnit::Items)};
         }},
        {u"log"_s,
         [](JsonReader &json) -> RunEventPayload {
             return LogLine{json.name("level"_L1, LogLevel::Info), json.text("text"_L1)};
         }},
        {u"problem"_s,
         [](JsonReader &json) -> RunEventPayload {
             ProblemFound event;
             json.requiredObject("problem"_L1, [&](JsonReader &inner) { event.problem = readProblem(inner); });
             return event;
         }},
        {u"process-changed"_s, readProcessChanged},
        {u"source-frozen"_s,
         [](JsonReader &json) -> RunEventPayload {
             return SourceFrozen{json.requiredText("database"_L1), json.contains("value"_L1), json.text("value"_L1)};
         }},
        {u"source-thawed"_s, [](JsonReader &) -> RunEventPayload { return SourceThawed{}; }},
        {u"ledger-made"_s,
         [](JsonReader &json) -> RunEventPayload {
             LedgerMade event;
             json.requiredObject("ledger"_L1, [&](JsonReader &inner) { event.ledger = readLedger(inner); });
             return event;
         }},
        {u"verification-made"_s,
         [](JsonReader &json) -> RunEventPayload {
             VerificationMade event;
             json.requiredObject("verification"_L1,
                                 [&](JsonReader &inner) { event.verification = readVerification(inner); });
             return event;
         }},
        {u"database-made"_s,
         [](JsonReader &json) -> RunEventPayload {
             return DatabaseMade{json.text("name"_L1), static_cast<quint32>(json.number<qint64>("oid"_L1, 0, 0))};
         }},
    };
    return readers.value(name, nullptr);
}

} // namespace

QJsonObject toJson(const RunEvent &event)
{
    QJsonObject object{{u"seq"_s, event.sequence}, {u"at"_s, event.at}};
    if (!event.stepId.isEmpty())
        object.insert(u"step"_s, event.stepId);
    std::visit(EventToJson{object}, event.payload);
    return object;
}

Result<RunEvent> runEventFromJson(const QJsonObject &object)
{
    JsonReader json(object);
    RunEvent event;
    event.sequence = json.number<qint64>("seq"_L1, 0, 0);
    event.at = json.number<qint64>("at"_L1, 0, 0);
    event.stepId = json.text("step"_L1);
    if (const PayloadReader read = payloadReader(json.requiredText("event"_L1)))
        event.payload = read(json);
    else
        json.fail(u"error.json-value"_s, u"event"_s);
    if (json.error())
        return *json.error();
    return event;
}

} // namespace trunkline
