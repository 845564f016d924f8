#pragma once

#include "core/secret.h"

#include <QString>
#include <optional>

namespace trunkline::cli {

/// Standard output and error of the console program, UTF-8. Control characters in text that comes from outside are made
/// visible, so that a hostile name cannot steer a terminal.
struct Console
{
    static void out(const QString &line);
    static void err(const QString &line);
    /// Without the line end, for a line that is written over; flushes.
    static void raw(const QString &text);
    static bool outIsTerminal();
    static bool mayAsk(); ///< standard input and error are a terminal
    static int columns(); ///< of the terminal; 80 where unknown
    /// Asks on the terminal, echo off. None when nothing was typed or there is no terminal.
    static std::optional<Secret> askPassword(const QString &prompt);
    static QString printable(const QString &text);
};

} // namespace trunkline::cli
