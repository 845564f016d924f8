#pragma once

#include "core/commandtext.h"

namespace trunkline {

/// How words become part of a command line that a person pastes into a shell. Pure.
struct ShellQuoting
{
    /// One argument as the shell reads it back exactly.
    static QString word(const QString &text, Shell shell);
    /// A text as an operand of PowerShell, always quoted.
    static QString powerShellText(const QString &text);
    /// One argument for the PowerShells that hand quotation marks on as they are.
    static QString oldPowerShellArgument(const QString &text);
    /// NAME=value for cmd's set.
    static QString cmdAssignment(const QString &name, const QString &value);
    /// One argument in the command line of a Windows process, as the C runtime takes it apart
    /// (Microsoft, "Parsing C command-line arguments").
    static QString windowsArgument(const QString &text);
    /// True for text that must not be sent to a terminal as it is: control characters, and those that turn the
    /// direction of the text around.
    static bool hasControlCharacters(const QString &text);
    /// The same, each replaced by U+FFFD; for text that is only read.
    static QString withoutControlCharacters(QString text);
};

} // namespace trunkline
