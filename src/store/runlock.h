#pragma once

#include <QString>
#include <memory>

class QLockFile;

namespace trunkline {

/// The one owner of a run: an OS lock on a file named after the run, that goes when the process goes, however it goes.
class RunLock
{
public:
    /// Null where another living process holds it.
    static std::unique_ptr<RunLock> take(const QString &folder, const QString &runId);
    static bool isHeld(const QString &folder, const QString &runId);
    ~RunLock();

private:
    RunLock();
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace trunkline
