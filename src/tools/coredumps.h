#pragma once

namespace trunkline {

/// No picture of this program's memory, which holds passwords, is ever written to a disk or handed to a debugger of
/// another user; the utilities that it starts leave none either. The first call of main().
void forbidCoreDumps();

} // namespace trunkline
