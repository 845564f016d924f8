#include "models/timelinelanes.h"

#include <algorithm>

namespace trunkline {

namespace {
/// A lane that is asked for beyond this is taken for a mistake: rows are made for every lane below it.
constexpr int mostLanes = 1024;
} // namespace

int TimelineLanes::start(qint64 activity, int wanted)
{
    if (const auto found = m_laneOf.constFind(activity); found != m_laneOf.constEnd())
        return *found;
    auto lane = static_cast<std::size_t>(wanted);
    if (wanted < 0 || wanted >= mostLanes || (lane < m_taken.size() && m_taken[lane]))
        lane = static_cast<std::size_t>(std::find(m_taken.begin(), m_taken.end(), false) - m_taken.begin());
    if (lane >= m_taken.size())
        m_taken.resize(lane + 1, false);
    m_taken[lane] = true;
    m_laneOf.insert(activity, static_cast<int>(lane));
    return static_cast<int>(lane);
}

int TimelineLanes::finish(qint64 activity)
{
    const auto found = m_laneOf.constFind(activity);
    if (found == m_laneOf.constEnd())
        return -1;
    const int lane = *found;
    m_laneOf.erase(found);
    m_taken[static_cast<std::size_t>(lane)] = false;
    return lane;
}

} // namespace trunkline
