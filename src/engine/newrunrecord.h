#pragma once

#include "core/runrecord.h"
#include "engine/planrequest.h"

namespace trunkline {

/// What is known of a run, or of a comparison by itself, when it begins: its id, the profile and the route.
RunRecord newRunRecord(const PlanRequest &request, const QString &runId);

} // namespace trunkline
