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
        "target_route, started_at, ended_at, state, problems, failed_step, repair_of) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    for (const QString &text : {run.id, run.profileId, run.profilePath, run.profileName, run.sourceName,
                                run.sourceRoute, run.targetName, run.targetRoute})
        query.addBindValue(notNull(text));
    query.addBindValue(run.startedAt.toMSecsSinceEpoch());
    query.addBindValue(run.endedAt.isValid() ? QVariant(run.endedAt.toMSecsSinceEpoch()) : QVariant());
    query.addBindValue(runStateName(run.state));
    query.addBindValue(run.problems);
    query.addBindValue(notNull(run.failedStep));
    query.addBindValue(notNull(run.repairOf));
}

void prepareRunSelect(QSqlQuery &query, const QString &condition, int limit)
{
    query.setForwardOnly(true);
    query.prepare(
        u"SELECT id, profile_id, profile_path, profile_name, source_name, source_route, target_name, target_route, "
        "started_at, ended_at, state, problems, failed_step, repair_of FROM run "_s +
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
    run.repairOf = query.value(column).toString();
    return run;
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
