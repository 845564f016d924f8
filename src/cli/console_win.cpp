#include "cli/console.h"

#include <cstdio>
#include <io.h>
#include <windows.h>

namespace trunkline::cli {

bool Console::outIsTerminal()
{
    return _isatty(_fileno(stdout)) != 0;
}

bool Console::mayAsk()
{
    return _isatty(_fileno(stdin)) != 0 && _isatty(_fileno(stderr)) != 0;
}

int Console::columns()
{
    CONSOLE_SCREEN_BUFFER_INFO info;
    if (GetConsoleScreenBufferInfo(GetStdHandle(STD_OUTPUT_HANDLE), &info))
        return info.srWindow.Right - info.srWindow.Left + 1;
    return 80;
}

std::optional<Secret> Console::askPassword(const QString &prompt)
{
    if (!mayAsk())
        return std::nullopt;
    std::fputs(prompt.toUtf8().constData(), stderr);
    std::fflush(stderr);
    const HANDLE input = GetStdHandle(STD_INPUT_HANDLE);
    DWORD before = 0;
    GetConsoleMode(input, &before);
    SetConsoleMode(input, before & ~static_cast<DWORD>(ENABLE_ECHO_INPUT));
    QString typed;
    wchar_t buffer[256];
    DWORD count = 0;
    if (ReadConsoleW(input, buffer, 255, &count, nullptr))
        typed = QString::fromWCharArray(buffer, static_cast<qsizetype>(count)).remove(u'\r').remove(u'\n');
    SecureZeroMemory(buffer, sizeof buffer);
    SetConsoleMode(input, before);
    std::fputs("\n", stderr);
    if (typed.isEmpty())
        return std::nullopt;
    return Secret(typed);
}

} // namespace trunkline::cli
