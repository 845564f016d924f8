#pragma once

#include "direct/directplan.h"
#include "pg/copyacross.h"

#include <functional>

namespace trunkline {

/// Everything that the direct engine works from.
struct DirectTask
{
    std::function<Result<Connection>(const CancelToken &)> openSource;
    std::function<Result<Connection>(const CancelToken &)> openTarget; ///< in the target database
    QString snapshot; ///< of the source, exported by a session that stays open meanwhile
    DirectContents contents;
    DirectFacts facts;
    DirectChoice choice;
    int sourceVersion = 0;
    int targetVersion = 0;
};

/// A statement that failed, and of which entry.
struct DirectFailure
{
    int dumpId = -1;
    QString statement;
    Error error;
};

/// How the work goes. Called from the workers' threads.
struct DirectObserver
{
    std::function<void(int lane, int node, bool begins, bool ok)> turned;
    /// What was moved for a node since the last call.
    std::function<void(int lane, int node, const CopyCount &more)> moved;
    std::function<void(const DirectFailure &failure)> failed;
    /// The target's server warned of something while an entry was made.
    std::function<void(const ServerWarning &warning)> warned;
};

} // namespace trunkline
