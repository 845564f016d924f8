#pragma once

#include "core/error.h"
#include "pg/canceltoken.h"

#include <QDeadlineTimer>
#include <algorithm>

namespace trunkline {

/// How long a blocking call may wait: until a deadline, until cancelled. A value; one per call.
class Patience
{
public:
    /// The longest time in which nobody looks at the cancel token.
    static constexpr int sliceLengthMs = 50;

    /// A time of 0 means without a deadline.
    Patience(CancelToken cancel, int timeMs)
        : m_cancel(std::move(cancel))
        , m_deadline(timeMs > 0 ? QDeadlineTimer(timeMs) : QDeadlineTimer(QDeadlineTimer::Forever))
    {
    }

    bool isCancelled() const { return m_cancel.isCancelled(); }
    bool hasExpired() const { return m_deadline.hasExpired(); }
    bool isOver() const { return isCancelled() || hasExpired(); }
    /// How long to wait before isOver() is to be asked again.
    int sliceMs() const
    {
        if (m_deadline.isForever())
            return sliceLengthMs;
        return static_cast<int>(std::clamp<qint64>(m_deadline.remainingTime(), 0, sliceLengthMs));
    }

private:
    CancelToken m_cancel;
    QDeadlineTimer m_deadline;
};

} // namespace trunkline
