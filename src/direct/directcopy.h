#pragma once

#include "direct/directtask.h"

namespace trunkline {

/// What the direct engine is to do, worked out; run() does it.
class DirectCopy
{
public:
    explicit DirectCopy(DirectTask task);
    ~DirectCopy();

    const WorkGraph &graph() const { return m_graph; }
    /// By as many threads as DirectChoice::jobs, each with a session on each server; fewer where a server gives no
    /// more. Blocking. Statements that fail are told and the others go on, unless DirectChoice::stopsOnError. Errors:
    /// no session, a session lost, "error.cancelled", "error.stopped-on-error".
    Result<void> run(const DirectObserver &observer, const CancelToken &cancel);

private:
    class Threads;

    DirectTask m_task;
    WorkGraph m_graph;
};

} // namespace trunkline
