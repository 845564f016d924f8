#include "direct/workgraph.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace trunkline {

bool conflict(TableLock a, TableLock b)
{
    // manual, table 13.2, with the modes that are used here in the order of the enumeration
    constexpr std::array<std::array<bool, 6>, 6> conflicts{{
        {false, false, false, false, false, true},
        {false, false, false, true, true, true},
        {false, false, true, true, true, true},
        {false, true, true, false, true, true},
        {false, true, true, true, true, true},
        {true, true, true, true, true, true},
    }};
    return conflicts.at(static_cast<size_t>(a)).at(static_cast<size_t>(b));
}

WorkGraph::WorkGraph(QList<WorkNode> nodes)
    : m_nodes(std::move(nodes))
    , m_followers(m_nodes.size())
    , m_ways(m_nodes.size(), 0)
    , m_open(m_nodes.size(), 0)
    , m_left(m_nodes.size())
{
    for (int i = 0; i < m_nodes.size(); ++i) {
        for (const int need : m_nodes.at(i).needs) {
            m_followers[need] += i;
            ++m_open[i];
        }
    }
    for (int i = static_cast<int>(m_nodes.size()) - 1; i >= 0; --i) {
        qint64 longest = 0;
        for (const int follower : m_followers.at(i))
            longest = std::max(longest, m_ways.at(follower));
        m_ways[i] = longest + m_nodes.at(i).weight;
    }
    for (int i = 0; i < m_nodes.size(); ++i) {
        if (m_open.at(i) == 0)
            m_ready += i;
    }
    std::stable_sort(m_ready.begin(), m_ready.end(), [this](int a, int b) { return m_ways.at(a) > m_ways.at(b); });
}

qint64 WorkGraph::totalWeight() const
{
    return std::accumulate(m_nodes.begin(), m_nodes.end(), qint64(0),
                           [](qint64 sum, const WorkNode &node) { return sum + node.weight; });
}

bool WorkGraph::disturbs(int node) const
{
    for (const int other : m_out) {
        for (const auto &[table, lock] : m_nodes.at(other).locks) {
            for (const auto &[mine, wanted] : m_nodes.at(node).locks) {
                if (table == mine && conflict(lock, wanted))
                    return true;
            }
        }
    }
    return false;
}

std::optional<int> WorkGraph::take()
{
    QMutexLocker locker(&m_mutex);
    for (;;) {
        if (m_stopped || m_left == 0)
            return std::nullopt;
        const auto found = std::find_if(m_ready.begin(), m_ready.end(), [this](int node) { return !disturbs(node); });
        if (found != m_ready.end()) {
            const int node = *found;
            m_ready.erase(found);
            m_out.insert(node);
            return node;
        }
        m_changed.wait(&m_mutex);
    }
}

void WorkGraph::done(int node)
{
    const QMutexLocker locker(&m_mutex);
    m_out.remove(node);
    --m_left;
    for (const int follower : m_followers.at(node)) {
        if (--m_open[follower] > 0)
            continue;
        const auto place = std::upper_bound(m_ready.begin(), m_ready.end(), follower, [this](int added, int there) {
            return m_ways.at(added) > m_ways.at(there);
        });
        m_ready.insert(place, follower);
    }
    m_changed.wakeAll();
}

void WorkGraph::stop()
{
    const QMutexLocker locker(&m_mutex);
    m_stopped = true;
    m_changed.wakeAll();
}

} // namespace trunkline
