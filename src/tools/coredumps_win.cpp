#include "tools/coredumps.h"

#include <qt_windows.h>

namespace trunkline {

void forbidCoreDumps()
{
    // children have it from us; Windows Error Reporting keeps no dump of what it does not see
    ::SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX | SEM_NOOPENFILEERRORBOX);
}

} // namespace trunkline
