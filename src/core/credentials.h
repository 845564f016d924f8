#pragma once

#include "core/secret.h"

#include <optional>

namespace trunkline {

/// The passwords of one migration, held in memory only. None: libpq finds one by itself, or none is needed.
struct Credentials
{
    std::optional<Secret> source;
    std::optional<Secret> target;
};

} // namespace trunkline
