#pragma once

#include "core/finding.h"

#include <QJsonArray>

namespace trunkline::cli {

/// Findings as text: a line each with its severity in a word, what it means beneath; passed ones as a number.
QStringList findingLines(const QList<Finding> &findings, const QStringList &overrides);
/// [{"id","severity","code","arguments","sentence","detail","objects","mayOverride"}]
QJsonArray findingsJson(const QList<Finding> &findings);

} // namespace trunkline::cli
