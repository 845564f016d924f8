#pragma once

#include "engine/verifier.h"

#include <QMutex>

namespace trunkline {

/// Counts the turns of both sides' workers together, and passes them on one at a time. Thread-safe.
class VerifyProgressCounter
{
public:
    /// `sides`: how many are read, 1 or 2.
    VerifyProgressCounter(const ComparisonScope &scope, int sides, const VerifyObserver &observer);

    TurnObserver observerOf(Side side);

private:
    void take(Side side, const TableTurn &turn);

    const ComparisonScope &m_scope;
    const int m_sides;
    const VerifyObserver &m_observer;
    QMutex m_mutex;
    VerifyProgress m_progress;
    qsizetype m_halvesDone = 0;
};

} // namespace trunkline
