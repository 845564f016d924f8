#pragma once

#include "core/migrationprofile.h"

namespace trunkline {

/// The profile of a rehearsal: the same migration into a scratch database of the target, "NAME_rehearsal", which the
/// run creates and drops again. The source is not frozen and no dump is kept. Roles travel as in the profile, since
/// owners and grants need them. Not for Half::ExportOnly, which has no target.
MigrationProfile rehearsalOf(MigrationProfile profile);

} // namespace trunkline
