#pragma once

#include "models/timelinebars.h"

#include <memory>
#include <vector>

namespace trunkline {

/// What a row of the timeline stands for.
enum class TimelineRowKind
{
    Step,
    Group, ///< a part of a step: its data, its indexes
    Lane,  ///< one of the workers that run side by side
};

/// The parts of a step, in the order in which the utilities work.
enum class TimelineGroup
{
    Definitions,
    Data,
    IndexesAndKeys,
};

enum class TimelineState
{
    Planned,
    Running,
    Done,
    Warning,
    Failed,
    Stopped,
};

/// One row of the timeline. Activities are bars inside a row, never rows. Owned by TimelineModel and its parent row;
/// read through TimelineModel::row().
struct TimelineRow
{
    TimelineRowKind kind = TimelineRowKind::Step;
    QString stepId;
    TimelineGroup group = TimelineGroup::Definitions;
    int lane = -1;
    bool numbered = false; ///< a lane that is named by its number: it is not the only one
    TimelineState state = TimelineState::Planned;
    TimelineRow *parent = nullptr;
    std::vector<std::unique_ptr<TimelineRow>> children;
    TimelineBars bars; ///< its activities; empty where children hold them

    qint64 start = -1;       ///< -1 not yet; of a planned step: when it may begin
    qint64 end = -1;         ///< -1 while it is on; of a planned step: when it may end
    qint64 expectedEnd = -1; ///< of a running step; -1 unknown
    int running = 0;         ///< activities that are on
    int finished = 0;
    int failed = 0;

    int indexInParent() const
    {
        for (std::size_t i = 0; parent && i < parent->children.size(); ++i) {
            if (parent->children[i].get() == this)
                return static_cast<int>(i);
        }
        return 0;
    }
};

} // namespace trunkline
