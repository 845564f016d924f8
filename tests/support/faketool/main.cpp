// Plays utilities that misbehave. The first argument says how; see usage() below.
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <thread>
#ifndef _WIN32
#include <unistd.h>
#endif

namespace {

int usage()
{
    std::fputs("exit N             end with exit code N\n"
               "crash              end by a signal\n"
               "hang               say \"hanging\" on stdout, then sleep\n"
               "hang-stubborn      the same, and ignore the request to end\n"
               "flood CHANNEL MB   write so much in lines of 100 bytes to stdout or stderr\n"
               "half-lines         write \"one\\ntw\", wait, \"o\\r\\nthree\" and end\n"
               "long-line KB       write one line of so many x to stderr\n"
               "invalid-utf8       write a line with bytes that are no UTF-8\n"
               "torn-utf8          write a line byte by byte\n"
               "child              start a child that sleeps, say its pid, end\n"
               "child-and-hang     start a child that ignores the request to end, say its pid, sleep\n"
               "stdin              say how many bytes stdin had\n"
               "environment        print all variables\n",
               stderr);
    return 64;
}

void sleepFor(int milliseconds)
{
    std::this_thread::sleep_for(std::chrono::milliseconds(milliseconds));
}

void say(FILE *channel, const char *text)
{
    std::fputs(text, channel);
    std::fflush(channel);
}

int hang()
{
    while (true)
        sleepFor(1000);
}

int flood(FILE *channel, long megabytes)
{
    const std::string line = std::string(99, 'x') + '\n';
    for (long i = 0; i < megabytes * 10000; ++i)
        std::fputs(line.c_str(), channel);
    return 0;
}

#ifndef _WIN32
int startChild(bool stubborn)
{
    const pid_t child = fork();
    if (child == 0) {
        if (stubborn)
            std::signal(SIGTERM, SIG_IGN);
        return hang();
    }
    std::printf("%ld\n", static_cast<long>(child));
    std::fflush(stdout);
    return stubborn ? hang() : 0;
}

int printEnvironment()
{
    for (char **variable = environ; *variable; ++variable)
        std::printf("%s\n", *variable);
    return 0;
}
#endif

} // namespace

int main(int argc, char **argv)
{
    const std::string how = argc > 1 ? argv[1] : "";
    const std::string first = argc > 2 ? argv[2] : "";
    if (how == "exit")
        return std::atoi(first.c_str());
    if (how == "crash") {
        std::raise(SIGSEGV);
        return 0;
    }
    if (how == "hang" || how == "hang-stubborn") {
        if (how == "hang-stubborn")
            std::signal(SIGTERM, SIG_IGN);
        say(stdout, "hanging\n");
        return hang();
    }
    if (how == "flood" && argc > 3)
        return flood(first == "stdout" ? stdout : stderr, std::atol(argv[3]));
    if (how == "half-lines") {
        say(stderr, "one\ntw");
        sleepFor(100);
        say(stderr, "o\r\nthree");
        return 0;
    }
    if (how == "long-line") {
        say(stderr, (std::string(static_cast<size_t>(std::atol(first.c_str())) * 1024, 'x') + "\nend\n").c_str());
        return 0;
    }
    if (how == "invalid-utf8") {
        say(stderr, "caf\xE9 \xFF\xFE end\n");
        return 0;
    }
    if (how == "torn-utf8") {
        for (const char *c = "日本語\n"; *c; ++c) {
            std::fputc(*c, stderr);
            std::fflush(stderr);
            sleepFor(10);
        }
        return 0;
    }
    if (how == "stdin") {
        long count = 0;
        while (std::getchar() != EOF)
            ++count;
        std::printf("%ld\n", count);
        return 0;
    }
#ifndef _WIN32
    if (how == "child" || how == "child-and-hang")
        return startChild(how == "child-and-hang");
    if (how == "environment")
        return printEnvironment();
#endif
    return usage();
}
