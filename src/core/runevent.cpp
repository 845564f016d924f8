#include "core/runevent.h"

#include "core/json_names.h"

namespace trunkline {

bool isFinal(RunState state)
{
    switch (state) {
    case RunState::Idle:
    case RunState::Checking:
    case RunState::Running:
    case RunState::Paused:
    case RunState::Cancelling:
        return false;
    default:
        return true;
    }
}

QString runStateName(RunState state)
{
    return enumName(state);
}

std::optional<RunState> runStateFromName(QStringView name)
{
    return enumFromName<RunState>(name);
}

} // namespace trunkline
