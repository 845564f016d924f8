#include "engine/reportjson.h"

#include "core/json.h"
#include "core/json_names.h"
#include "core/json_parts.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

QJsonValue timeToJson(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

QJsonObject endToJson(const ReportEnd &end)
{
    return {{u"name"_s, end.name}, {u"route"_s, end.route},       {u"host"_s, end.host},
            {u"port"_s, end.port}, {u"database"_s, end.database}, {u"serverVersion"_s, end.serverVersion}};
}

QJsonObject runToJson(const Report &report)
{
    const RunRecord &run = report.run;
    return {{u"id"_s, run.id},
            {u"profile"_s, run.profileName},
            {u"profileId"_s, run.profileId},
            {u"startedAt"_s, timeToJson(run.startedAt)},
            {u"endedAt"_s, timeToJson(run.endedAt)},
            {u"durationMs"_s, report.durationMs()},
            {u"state"_s, runStateName(report.state())},
            {u"failedStep"_s, run.failedStep},
            {u"repairOf"_s, run.repairOf},
            {u"resumeOf"_s, run.resumeOf}};
}

QJsonObject stepToJson(const StepSummary &known)
{
    QJsonObject object{{u"id"_s, known.step.id},
                       {u"kind"_s, stepKindName(known.step.kind)},
                       {u"startMs"_s, known.startedAt},
                       {u"endMs"_s, known.finishedAt},
                       {u"end"_s, known.end ? QJsonValue(enumName(*known.end)) : QJsonValue()},
                       {u"exitCode"_s, known.exitCode},
                       {u"bytes"_s, known.bytes},
                       {u"problems"_s, known.problems},
                       {u"commands"_s, Report::commandsOf(known.step)}};
    if (known.error)
        object.insert(u"error"_s, toJson(*known.error));
    return object;
}

QJsonArray stepsToJson(const RunSummary &summary)
{
    QJsonArray array;
    for (const StepSummary &known : summary.steps())
        array.append(stepToJson(known));
    return array;
}

/// Each activity with its start and end.
QJsonArray timelineToJson(const QList<RunEvent> &events)
{
    QHash<qint64, std::pair<qint64, bool>> ends;
    QHash<qint64, ActivityProgressed> moved;
    for (const RunEvent &event : events) {
        if (const auto *finished = std::get_if<ActivityFinished>(&event.payload))
            ends.insert(finished->activity, {event.at, finished->ok});
        else if (const auto *progressed = std::get_if<ActivityProgressed>(&event.payload))
            moved.insert(progressed->activity, *progressed);
    }
    QJsonArray array;
    for (const RunEvent &event : events) {
        const auto *started = std::get_if<ActivityStarted>(&event.payload);
        if (!started)
            continue;
        const auto [end, ok] = ends.value(started->activity, {-1, false});
        QJsonObject object{{u"step"_s, event.stepId},
                           {u"kind"_s, enumName(started->kind)},
                           {u"name"_s, started->name},
                           {u"lane"_s, started->lane},
                           {u"startMs"_s, event.at},
                           {u"endMs"_s, end},
                           {u"ok"_s, ok}};
        // as it was last told, a moment before the end
        const ActivityProgressed last = moved.value(started->activity);
        if (last.bytes >= 0)
            object.insert(u"bytesSeen"_s, last.bytes);
        if (last.rows >= 0)
            object.insert(u"rowsSeen"_s, last.rows);
        array.append(object);
    }
    return array;
}

/// The totals, and everything that has not arrived or has with a trace of a problem.
QJsonObject ledgerToJson(const Ledger &ledger)
{
    QList<LedgerEntry> told;
    for (const LedgerEntry &entry : ledger.entries) {
        if (entry.state != LedgerState::Arrived || entry.problem > 0)
            told += entry;
    }
    QJsonObject object = toJson(ledger);
    object.remove(u"entries"_s);
    object.insert(u"entries"_s, toJson(told));
    return object;
}

template <typename Values> QJsonArray arrayOf(const Values &values)
{
    QJsonArray array;
    for (const auto &value : values)
        array.append(toJson(value));
    return array;
}

} // namespace

QJsonObject reportToJson(const Report &report)
{
    const ReportOrigin &origin = report.origin;
    QJsonObject object{
        {u"schema"_s, u"trunkline-report-1"_s},
        {u"program"_s, QJsonObject{{u"name"_s, u"Trunkline"_s}, {u"version"_s, origin.version}}},
        {u"made"_s, QJsonObject{{u"at"_s, timeToJson(origin.at)}, {u"by"_s, origin.by}, {u"host"_s, origin.host}}},
        {u"run"_s, runToJson(report)},
        {u"source"_s, endToJson(report.source)},
        {u"target"_s, endToJson(report.target)},
        {u"clientTools"_s, report.summary.plan() ? report.summary.plan()->tools.tools.version : QString()},
        {u"steps"_s, stepsToJson(report.summary)},
        {u"timeline"_s, timelineToJson(report.timeline)},
        {u"findings"_s, arrayOf(report.findings)},
        {u"overrides"_s, QJsonArray::fromStringList(report.overrides)},
        {u"problems"_s, arrayOf(report.problems)},
        {u"ledger"_s, report.ledger ? QJsonValue(ledgerToJson(*report.ledger)) : QJsonValue()},
        {u"verification"_s, report.verification ? QJsonValue(toJson(*report.verification)) : QJsonValue()},
    };
    object.insert(u"sha256"_s, reportSha256(object));
    return object;
}

QByteArray reportBytes(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QString reportSha256(const QJsonObject &object)
{
    QJsonObject hashed = object;
    hashed.remove(u"sha256"_s);
    return QString::fromLatin1(QCryptographicHash::hash(reportBytes(hashed), QCryptographicHash::Sha256).toHex());
}

} // namespace trunkline
