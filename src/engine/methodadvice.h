#pragma once

#include "core/clienttools.h"
#include "core/message.h"
#include "engine/traveltime.h"

namespace trunkline {

/// What is said of one method for one migration.
struct MethodOutlook
{
    Method method = Method::File;
    Message obstacle; ///< why it cannot be taken; empty: it can
    TravelTime time;  ///< of the steps whose time depends on the amount
};

/// Which method suits a migration, and how long each would take.
struct MethodAdvice
{
    QList<MethodOutlook> methods; ///< the fastest first, then those that cannot be taken
    Method method = Method::File; ///< the one to take
    Message reason;               ///< one sentence

    const MethodOutlook *outlook(Method which) const;
};

/// What it is decided from; the profile's own method plays no part.
struct AdviceQuestion
{
    TravelQuestion travel;
    ServerFacts source;
    ServerFacts target;
    qint64 dumpFolderFree = -1; ///< bytes; -1 unknown
};

/// Nothing where the amounts are not known. `target` is empty with Half::ExportOnly.
std::optional<AdviceQuestion> adviceQuestion(const MigrationProfile &profile, const ServerFacts &source,
                                             const ServerFacts &target, const ObjectCatalog *objects,
                                             const ResolvedObjects *resolved, const LearntSpeeds &speeds);

/// Pure. With Half::ImportOnly there is nothing to choose: the archive is what it is.
MethodAdvice adviseMethod(const AdviceQuestion &question);

} // namespace trunkline
