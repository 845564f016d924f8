#pragma once

#include "pg/patience.h"
#include "pg/socketcalls.h"

#include <optional>

namespace trunkline {

/// lookUpHostBlocking() with a deadline and a cancel: none when the patience ended before the resolver answered. The
/// resolver then ends by itself on a thread of its own and its answer is dropped.
std::optional<HostLookup> lookUpHost(const QByteArray &host, const Patience &patience);

} // namespace trunkline
