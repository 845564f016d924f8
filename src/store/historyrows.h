#pragma once

#include "core/runrecord.h"
#include "core/speedrecord.h"

#include <QSqlError>
#include <QSqlQuery>

namespace trunkline {

// How runs and events lie in the tables of the history (store/historyschema.cpp).

void prepareRunInsert(QSqlQuery &query, const RunRecord &run);
/// Newest first; `condition` begins with WHERE or is empty, its values are bound by the caller. `limit` 0: all.
void prepareRunSelect(QSqlQuery &query, const QString &condition, int limit);
/// The current row of such a query, without what is not in the table.
RunRecord runFromHistoryRow(const QSqlQuery &query);

void prepareSpeedInsert(QSqlQuery &query);
void bindSpeed(QSqlQuery &query, qint64 run, const SpeedRecord &speed);
/// Newest first.
void prepareSpeedSelect(QSqlQuery &query, int limit);
/// Nothing for a step that this version does not know.
std::optional<SpeedRecord> speedFromHistoryRow(const QSqlQuery &query);

QString historyRowContent(const RunEvent &event);
/// Nothing for a row that this version cannot read.
std::optional<RunEvent> eventFromHistoryRow(const QByteArray &content);

} // namespace trunkline
