#pragma once

#include <QString>
#include <memory>

namespace trunkline {

/// The one owner of a run: an OS lock on a file named after the run, that goes when the process goes, however it goes.
/// It is taken before the run is written to the history, in History::lockFolder(). Child processes do not inherit it.
class RunLock
{
public:
    /// Null where another living process (or another RunLock of this one) holds it, or the folder cannot be written.
    static std::unique_ptr<RunLock> take(const QString &folder, const QString &runId);
    static bool isHeld(const QString &folder, const QString &runId);
    /// Gives the lock up and removes its file.
    ~RunLock();

private:
    class Private;
    explicit RunLock(std::unique_ptr<Private> opened);
    std::unique_ptr<Private> d;
};

} // namespace trunkline
