#pragma once

#include "engine/verifier.h"

#include <QElapsedTimer>
#include <QMutex>

namespace trunkline {

/// How far a comparison that was asked for in the window has come.
struct ComparisonProgress
{
    VerifyProgress counted;
    qint64 elapsedMs = 0; ///< since the first table

    qint64 rowsPerSecond() const { return elapsedMs > 0 ? counted.rows * 1000 / elapsedMs : 0; }
    /// By the sizes of the tables; nothing while too little was read to say it.
    std::optional<qint64> remainingMs() const
    {
        if (counted.bytesDone * 20 < counted.bytes || elapsedMs < 1000)
            return std::nullopt;
        return elapsedMs * (counted.bytes - counted.bytesDone) / counted.bytesDone;
    }
};

/// Where worker threads leave the newest progress, and the window looks for it a few times a second: twenty thousand
/// tables are not twenty thousand events. Thread-safe.
class ComparisonNews
{
public:
    void tell(const VerifyProgress &progress)
    {
        const QMutexLocker locker(&m_mutex);
        if (!m_clock.isValid())
            m_clock.start();
        m_newest = {progress, m_clock.elapsed()};
    }
    ComparisonProgress newest() const
    {
        const QMutexLocker locker(&m_mutex);
        return m_newest;
    }

private:
    mutable QMutex m_mutex;
    QElapsedTimer m_clock;
    ComparisonProgress m_newest;
};

} // namespace trunkline
