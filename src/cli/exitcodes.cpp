#include "cli/exitcodes.h"

namespace trunkline::cli {

int exitCodeOf(RunState state)
{
    switch (state) {
    case RunState::Succeeded:
        return AllArrived;
    case RunState::SucceededWithProblems:
    case RunState::Incomplete:
    case RunState::Different:
        return ProblemsOrDifferences;
    case RunState::Cancelled:
        return WasCancelled;
    case RunState::Blocked:
        return CheckBlocks;
    default:
        return FailedToDoIt;
    }
}

} // namespace trunkline::cli
