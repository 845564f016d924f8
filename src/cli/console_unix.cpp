#include "cli/console.h"

#include <cstdio>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

namespace trunkline::cli {

bool Console::outIsTerminal()
{
    return isatty(STDOUT_FILENO) == 1;
}

bool Console::mayAsk()
{
    return isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1;
}

int Console::columns()
{
    winsize size{};
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
        return size.ws_col;
    return 80;
}

std::optional<Secret> Console::askPassword(const QString &prompt)
{
    if (!mayAsk())
        return std::nullopt;
    std::fputs(prompt.toUtf8().constData(), stderr);
    std::fflush(stderr);
    termios before{};
    tcgetattr(STDIN_FILENO, &before);
    termios silent = before;
    silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    QByteArray typed;
    char c = 0;
    while (read(STDIN_FILENO, &c, 1) == 1 && c != '\n')
        typed += c;
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
    std::fputs("\n", stderr);
    if (typed.isEmpty())
        return std::nullopt;
    Secret secret(typed);
    typed.fill('\0');
    return secret;
}

} // namespace trunkline::cli
