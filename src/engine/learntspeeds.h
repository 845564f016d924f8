#pragma once

#include "core/connectionparams.h"
#include "core/speedrecord.h"

#include <QList>

namespace trunkline {

/// What earlier runs have shown of how fast this computer and the servers are. A value without I/O; made from what the
/// history keeps. The nearer an earlier step was to the one that is asked for (same profile, same way between the same
/// computers, done in the same manner), the more it counts, and so does the newer one.
class LearntSpeeds
{
public:
    LearntSpeeds() = default;
    explicit LearntSpeeds(QList<SpeedRecord> records);

    struct Question
    {
        QString profileId;
        QString route;
        StepKind step = StepKind::Export;
        QString manner;
        int jobs = 1;
    };
    /// The model's time is to be multiplied by `factor`; the truth lies within 1 / (1 + doubt) and 1 + doubt of that.
    struct Answer
    {
        double factor = 1;
        double doubt = Step::usualDoubt;
        bool sameProfile = false; ///< runs of this profile bear it out
    };
    Answer answer(const Question &question) const;
    bool isEmpty() const { return m_records.isEmpty(); }

    /// The computers of a route without their databases; everything on this computer counts as one.
    static QString route(const ConnectionParams &source, const ConnectionParams &target);

private:
    QList<SpeedRecord> m_records; ///< newest first
};

} // namespace trunkline
