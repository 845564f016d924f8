#include "engine/sleepinhibitor.h"

#include <IOKit/pwr_mgt/IOPMLib.h>

namespace trunkline {

namespace {

/// An assertion of the power management (IOPMAssertionCreateWithName).
class AssertionInhibitor final : public SleepInhibitor
{
public:
    explicit AssertionInhibitor(const QString &reason)
    {
        CFStringRef name = reason.toCFString();
        const IOReturn made = ::IOPMAssertionCreateWithName(kIOPMAssertionTypePreventUserIdleSystemSleep,
                                                            kIOPMAssertionLevelOn, name, &m_assertion);
        ::CFRelease(name);
        m_holds = made == kIOReturnSuccess;
    }
    ~AssertionInhibitor() override
    {
        if (m_holds)
            ::IOPMAssertionRelease(m_assertion);
    }

private:
    IOPMAssertionID m_assertion = 0;
    bool m_holds = false;
};

} // namespace

std::unique_ptr<SleepInhibitor> SleepInhibitor::take(const QString &reason)
{
    return std::make_unique<AssertionInhibitor>(reason);
}

} // namespace trunkline
