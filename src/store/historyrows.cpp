#include "store/historyrows.h"

#include "core/json.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

/// A null text would become NULL.
QString notNull(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

} // namespace

void prepareRunInsert(QSqlQuery &query, const RunRecord &run)
{
    query.prepare(
        u"INSERT INTO run (id, profile_id, profile_path, profile_name, source_name, source_route, target_name, "
        "target_route, started_at, ended_at, state, problems, failed_step, repair_of, rehearsal, "
        "resume_of) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    for (const QString &text : {run.id, run.profileId, run.profilePath, run.profileName, run.sourceName,
                                run.sourceRoute, run.targetName, run.targetRoute})
        query.addBindValue(notNull(text));
    query.addBindValue(run.startedAt.toMSecsSinceEpoch());
    query.addBindValue(run.endedAt.isValid() ? QVariant(run.endedAt.toMSecsSinceEpoch()) : QVariant());
    query.addBindValue(runStateName(run.state));
    query.addBindValue(run.problems);
    query.addBindValue(notNull(run.failedStep));
    query.addBindValue(notNull(run.repairOf));
    query.addBindValue(run.rehearsal ? 1 : 0);
    query.addBindValue(notNull(run.resumeOf));
}

void prepareRunSelect(QSqlQuery &query, const QString &condition, int limit)
{
    query.setForwardOnly(true);
    query.prepare(
        u"SELECT id, profile_id, profile_path, profile_name, source_name, source_route, target_name, target_route, "
        "started_at, ended_at, state, problems, failed_step, repair_of, rehearsal, resume_of FROM run "_s +
        condition + u" ORDER BY started_at DESC, number DESC"_s +
        (limit > 0 ? u" LIMIT "_s + QString::number(limit) : QString()));
}

RunRecord runFromHistoryRow(const QSqlQuery &query)
{
    RunRecord run;
    int column = 0;
    for (QString *text : {&run.id, &run.profileId, &run.profilePath, &run.profileName, &run.sourceName,
                          &run.sourceRoute, &run.targetName, &run.targetRoute})
        *text = query.value(column++).toString();
    run.startedAt = QDateTime::fromMSecsSinceEpoch(query.value(column++).toLongLong(), Qt::UTC);
    const QVariant ended = query.value(column++);
    if (!ended.isNull())
        run.endedAt = QDateTime::fromMSecsSinceEpoch(ended.toLongLong(), Qt::UTC);
    // a state that this version does not know can only be one of a run that it did not make
    run.state = runStateFromName(query.value(column++).toString()).value_or(RunState::Interrupted);
    run.problems = query.value(column++).toInt();
    run.failedStep = query.value(column++).toString();
    run.repairOf = query.value(column++).toString();
    run.rehearsal = query.value(column++).toInt() != 0;
    run.resumeOf = query.value(column).toString();
    return run;
}

void prepareSpeedInsert(QSqlQuery &query)
{
    query.prepare(u"INSERT INTO speed (run, route, step, manner, jobs, bytes, model_ms, ms) "
                  "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s);
}

void bindSpeed(QSqlQuery &query, qint64 run, const SpeedRecord &speed)
{
    int place = 0;
    for (const QVariant &value : {QVariant(run), QVariant(notNull(speed.route)), QVariant(stepKindName(speed.step)),
                                  QVariant(notNull(speed.manner)), QVariant(speed.jobs), QVariant(speed.bytes),
                                  QVariant(speed.modelMs), QVariant(speed.ms)})
        query.bindValue(place++, value);
}

void prepareSpeedSelect(QSqlQuery &query, int limit)
{
    query.setForwardOnly(true);
    query.prepare(u"SELECT profile_id, route, step, manner, jobs, bytes, model_ms, ms, started_at FROM speed "
                  "JOIN run ON run = number ORDER BY started_at DESC, number DESC LIMIT "_s +
                  QString::number(limit));
}

std::optional<SpeedRecord> speedFromHistoryRow(const QSqlQuery &query)
{
    SpeedRecord speed;
    const std::optional<StepKind> step = stepKindFromName(query.value(2).toString());
    if (!step)
        return std::nullopt;
    speed.profileId = query.value(0).toString();
    speed.route = query.value(1).toString();
    speed.step = *step;
    speed.manner = query.value(3).toString();
    speed.jobs = query.value(4).toInt();
    speed.bytes = query.value(5).toLongLong();
    speed.modelMs = query.value(6).toLongLong();
    speed.ms = query.value(7).toLongLong();
    speed.at = QDateTime::fromMSecsSinceEpoch(query.value(8).toLongLong(), Qt::UTC);
    return speed;
}

QString historyRowContent(const RunEvent &event)
{
    return QString::fromUtf8(QJsonDocument(toJson(event)).toJson(QJsonDocument::Compact));
}

std::optional<RunEvent> eventFromHistoryRow(const QByteArray &content)
{
    Result<RunEvent> event = runEventFromJson(QJsonDocument::fromJson(content).object());
    if (!event)
        return std::nullopt;
    return std::move(event.value());
}

} // namespace trunkline
