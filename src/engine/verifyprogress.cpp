#include "engine/verifyprogress.h"

#include <algorithm>

namespace trunkline {

namespace {

/// An empty table is work too.
qint64 weight(const ScopedTable &table)
{
    return std::max<qint64>(8192, table.size);
}

} // namespace

VerifyProgressCounter::VerifyProgressCounter(const ComparisonScope &scope, int sides, const VerifyObserver &observer)
    : m_scope(scope)
    , m_sides(sides)
    , m_observer(observer)
{
    m_progress.tables = scope.tables.size();
    for (const ScopedTable &table : scope.tables)
        m_progress.bytes += weight(table);
}

TurnObserver VerifyProgressCounter::observerOf(Side side)
{
    return [this, side](const TableTurn &turn) { take(side, turn); };
}

void VerifyProgressCounter::take(Side side, const TableTurn &turn)
{
    const QMutexLocker locker(&m_mutex);
    if (m_observer.turn)
        m_observer.turn(side, m_scope.tables.at(turn.table).name, turn);
    if (turn.begins)
        return;
    m_progress.rows += turn.rows;
    if (turn.tableDone) {
        ++m_halvesDone;
        m_progress.tablesDone = m_halvesDone / m_sides;
        m_progress.bytesDone += weight(m_scope.tables.at(turn.table)) / m_sides;
    }
    if (m_observer.progress)
        m_observer.progress(m_progress);
}

} // namespace trunkline
