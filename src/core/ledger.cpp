#include "core/ledger.h"

#include <algorithm>

namespace trunkline {

qsizetype Ledger::count(LedgerState state) const
{
    return std::count_if(entries.begin(), entries.end(),
                         [state](const LedgerEntry &entry) { return entry.state == state; });
}

bool Ledger::hasTraces() const
{
    return std::any_of(entries.begin(), entries.end(), [](const LedgerEntry &entry) {
        return entry.state == LedgerState::Arrived && entry.problem > 0;
    });
}

} // namespace trunkline
