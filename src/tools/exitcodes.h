#pragma once

#include "tools/toolprocess.h"

namespace trunkline {

/// What a utility's end means where it did not end well: the code of an error whose arguments are the utility's name and
/// the number. Signals as on Linux and macOS, NTSTATUS codes as on Windows, where an exit code above 0xC0000000 is one.
/// "error.tool-failed" where the number says nothing more. Pure.
QString exitErrorCode(ProcessEnd::Kind kind, int exitCode);
/// The number as a person looks it up: "9", or "0xC0000005".
QString exitCodeText(int exitCode);

} // namespace trunkline
