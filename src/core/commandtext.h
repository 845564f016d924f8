#pragma once

#include "core/step.h"

namespace trunkline {

/// For whom a command is written out.
enum class Shell
{
    Bash,
    PowerShell,
    Cmd,
};

/// A command as a person can paste it: environment, program and arguments quoted for the shell. Never a password.
QString commandText(const ToolCommand &command, Shell shell);
/// All commands and statements of a step, one per line; statements as SQL with a closing semicolon.
QString stepText(const Step &step, Shell shell);

} // namespace trunkline
