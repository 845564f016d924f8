#pragma once

#include "core/verification.h"

namespace trunkline::testing {

/// A comparison that found something of every sort: equal and different tables, with a key and without one, tables
/// that were left out or could not be read, sequences, large objects, and catalogs with differences by choice and
/// without one.
Verification sampleVerification();

/// The same where everything is equal.
Verification equalVerification();

} // namespace trunkline::testing
