#include "tools/coredumps.h"

#include <QtGlobal>

#include <sys/resource.h>
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace trunkline {

void forbidCoreDumps()
{
    // children have it from us
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
#ifdef Q_OS_LINUX
    // a dump that goes into a pipe (core_pattern with |) is made whatever the limit says: prctl(2)
    ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}

} // namespace trunkline
