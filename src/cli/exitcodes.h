#pragma once

#include "core/runevent.h"

namespace trunkline::cli {

/// What the console program ends with; part of its documented interface.
enum ExitCode
{
    AllArrived = 0,
    ProblemsOrDifferences = 1,
    FailedToDoIt = 2,
    WasCancelled = 3,
    CheckBlocks = 4,
    Usage = 64,
};

int exitCodeOf(RunState state);

} // namespace trunkline::cli
