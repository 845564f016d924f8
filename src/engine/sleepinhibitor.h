#pragma once

#include <QString>

#include <memory>

namespace trunkline {

/// Keeps the computer from going to sleep by itself as long as it lives. Where the system does not offer that, or
/// refuses, nothing happens. Does not block; wants an event loop on its thread.
class SleepInhibitor
{
public:
    virtual ~SleepInhibitor() = default;

    /// `reason`: what a person is told who asks why the computer does not sleep.
    static std::unique_ptr<SleepInhibitor> take(const QString &reason);
};

} // namespace trunkline
