#include "core/migrationplan.h"

#include <algorithm>

namespace trunkline {

const Step *MigrationPlan::step(const QString &id) const
{
    const auto found = std::find_if(steps.begin(), steps.end(), [&](const Step &s) { return s.id == id; });
    return found == steps.end() ? nullptr : &*found;
}

} // namespace trunkline
