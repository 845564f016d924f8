#include "core/runevent.h"

#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {
constexpr std::array<std::pair<RunState, QLatin1StringView>, 12> runStateNames{{
    {RunState::Idle, "idle"_L1},
    {RunState::Checking, "checking"_L1},
    {RunState::Running, "running"_L1},
    {RunState::Paused, "paused"_L1},
    {RunState::Cancelling, "cancelling"_L1},
    {RunState::Succeeded, "succeeded"_L1},
    {RunState::SucceededWithProblems, "succeeded-with-problems"_L1},
    {RunState::Different, "different"_L1},
    {RunState::Blocked, "blocked"_L1},
    {RunState::Failed, "failed"_L1},
    {RunState::Cancelled, "cancelled"_L1},
    {RunState::Interrupted, "interrupted"_L1},
}};
} // namespace

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
    for (const auto &[value, name] : runStateNames) {
        if (value == state)
            return name;
    }
    return {};
}

std::optional<RunState> runStateFromName(QStringView name)
{
    for (const auto &[value, text] : runStateNames) {
        if (text == name)
            return value;
    }
    return std::nullopt;
}

} // namespace trunkline
