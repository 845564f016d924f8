#pragma once

#include "engine/report.h"

namespace trunkline::testing {

/// Who, when and where, the same each time.
ReportOrigin sampleOrigin();
RunRecord sampleRecord();
/// A run with findings, two problems, a ledger with every state, and a verification of every sort.
QList<RunEvent> sampleReportEvents();
Report sampleReport();

/// A name as an enemy would choose it: tags, quotes, a template's own braces, marks that turn the direction of writing,
/// and what steers a terminal.
QString hostileName();
/// A run in which everything that comes from outside has that name.
Report hostileReport();

} // namespace trunkline::testing
