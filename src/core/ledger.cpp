#include "core/ledger.h"

#include <algorithm>

namespace trunkline {

qsizetype Ledger::count(LedgerState state) const
{
    return std::count_if(entries.begin(), entries.end(),
                         [state](const LedgerEntry &entry) { return entry.state == state; });
}

} // namespace trunkline
