#include "engine/sleepinhibitor.h"

#include <qt_windows.h>

namespace trunkline {

namespace {

/// For the thread that it was made on (SetThreadExecutionState), which therefore takes it back.
class ThreadInhibitor final : public SleepInhibitor
{
public:
    ThreadInhibitor() { ::SetThreadExecutionState(ES_CONTINUOUS | ES_SYSTEM_REQUIRED); }
    ~ThreadInhibitor() override { ::SetThreadExecutionState(ES_CONTINUOUS); }
};

} // namespace

std::unique_ptr<SleepInhibitor> SleepInhibitor::take(const QString &)
{
    return std::make_unique<ThreadInhibitor>();
}

} // namespace trunkline
