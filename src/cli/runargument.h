#pragma once

#include "core/runrecord.h"

#include <optional>

namespace trunkline {
class History;
} // namespace trunkline

namespace trunkline::cli {

/// Opens the history and makes it tell runs whose program is gone as what they are. Says on standard error why not.
std::unique_ptr<History> openHistory();

/// The run that a person means: its id, its first letters, or "last" for the newest. Says on standard error which
/// cannot be found or is not the only one.
std::optional<RunRecord> findRun(const History &history, const QString &wanted);

} // namespace trunkline::cli
