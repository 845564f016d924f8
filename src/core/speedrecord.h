#pragma once

#include "core/step.h"

#include <QDateTime>

namespace trunkline {

/// How long a step of a run took, to say the time of later ones (engine/learntspeeds.h). Kept in the history.
struct SpeedRecord
{
    QString profileId;
    QString route; ///< between which computers, as LearntSpeeds::route() names it
    StepKind step = StepKind::Export;
    QString manner; ///< how it was done: "direct", "file gzip", "checksums"
    int jobs = 1;
    qint64 bytes = 0;   ///< of tables and large objects, without indexes
    qint64 modelMs = 0; ///< what the amounts alone said
    qint64 ms = 0;      ///< what it took
    QDateTime at;       ///< UTC; when its run began

    bool operator==(const SpeedRecord &) const = default;
};

} // namespace trunkline
