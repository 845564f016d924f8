#pragma once

#include "core/exportmanifest.h"
#include "engine/checks.h"

namespace trunkline {

/// The manifest of a run that only exports, as far as it is known before the export: still without its files. `globals`
/// is what pg_dumpall said. Pure.
ExportManifest plannedManifest(const CheckInput &facts, const QString &globals);

} // namespace trunkline
