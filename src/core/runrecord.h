#pragma once

#include "core/runevent.h"

namespace trunkline {

/// One line of the history: a run without its events.
struct RunRecord
{
    QString id;
    QString profileId;
    QString profilePath; ///< where the profile lay when the run began
    QString profileName; ///< its file name without the suffix
    QString sourceName;  ///< SavedConnection::displayName()
    QString sourceRoute;
    QString targetName;
    QString targetRoute;
    QDateTime startedAt; ///< UTC
    QDateTime endedAt;   ///< UTC; invalid while the run is on
    RunState state = RunState::Idle;
    int problems = 0;
    QString logFile;                 ///< absolute path
    QString resumeOf;    ///< the unfinished run that this one goes on with; empty: none
    bool rehearsal = false;          ///< into a scratch database, which is dropped at the end
    QString repairOf;                ///< the run whose missing objects this one brings; empty: none
    QString failedStep;              ///< id of the step at which it ended; empty where none failed
    bool ownedByLiveProcess = false; ///< some process, this one or another, holds the run's lock now

    /// Milliseconds from start to end, or to now.
    qint64 durationMs(const QDateTime &now) const { return startedAt.msecsTo(endedAt.isValid() ? endedAt : now); }
};

} // namespace trunkline
