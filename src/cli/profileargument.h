#pragma once

#include "core/migrationprofile.h"

namespace trunkline::cli {

/// Reads the profile that a command was given; where that fails it says why on standard error and gives nothing.
std::optional<MigrationProfile> readProfileArgument(const QString &path);

} // namespace trunkline::cli
