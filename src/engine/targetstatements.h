#pragma once

#include "core/connectionparams.h"
#include "core/remedy.h"
#include "core/secret.h"
#include "pg/connection.h"

#include <optional>

namespace trunkline {

/// Runs the statements of a remedy (Remedy::statements()) on the target, one by one, each in a transaction of its own,
/// up to the first that fails. `params` and `password` are those that the last check signed in with. Blocking, for a
/// worker thread.
Result<void> runOnTarget(const Remedy &remedy, const ConnectionParams &params, const std::optional<Secret> &password,
                         const CancelToken &cancel = {});

} // namespace trunkline
