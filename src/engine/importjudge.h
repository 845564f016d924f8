#pragma once

#include "engine/runcontext.h"

namespace trunkline {

/// What the target's catalogs say after an import. Blocking.
Result<TargetContents> readTargetContents(const SideAddress &target, const CancelToken &cancel);

/// Every entry is accounted for: in the run's ledger, as a problem where something is missing and nothing said why, and
/// in the log. `cameToTheEnd`: everything was tried.
void judgeImport(RunContext &context, const QString &stepId, const TargetContents &contents, bool cameToTheEnd);

/// A new ledger of what the import step is to bring. `before`: with a run that mends another one.
void beginLedger(RunContext &context, const ToolCommand &restore, const Ledger *before = nullptr);

} // namespace trunkline
