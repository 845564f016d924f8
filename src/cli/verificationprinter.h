#pragma once

#include "core/verification.h"

#include <QStringList>

namespace trunkline::cli {

/// A comparison as text: a line for each table, sequence and object that is not equal, the rows that differ beneath it,
/// what a choice explains shortly, and the totals.
QStringList verificationLines(const Verification &verification);

} // namespace trunkline::cli
