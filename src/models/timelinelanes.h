#pragma once

#include <QHash>
#include <QtGlobal>
#include <vector>

namespace trunkline {

/// Packs activities into as few lanes as their start and finish allow: each takes the lane that was asked for where
/// that is free, else the lowest free one. Nothing ever overlaps in a lane.
class TimelineLanes
{
public:
    /// The lane that the activity takes, 0, 1, …; the same again for one that is already on.
    int start(qint64 activity, int wanted = -1);
    /// Frees its lane and gives it; -1 for an activity that is not on.
    int finish(qint64 activity);
    /// Lanes that were in use so far.
    int count() const { return static_cast<int>(m_taken.size()); }
    int running() const { return static_cast<int>(m_laneOf.size()); }

private:
    std::vector<bool> m_taken;
    QHash<qint64, int> m_laneOf;
};

} // namespace trunkline
