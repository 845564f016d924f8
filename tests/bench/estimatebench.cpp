// How far off the estimate of the end was: replays each run of a history from its events and asks, as window and
// console do, at its start (when the checks are done), at a quarter and at half of its time, how long it would still
// take. Printed is the error of the whole time that was told, in percent of what it took; in brackets the range.
//
//   bench_estimate FOLDER...   data folders of Trunkline, each with its history; tests/bench/estimate makes some
#include "engine/runsummary.h"
#include "store/history.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>
#include <cmath>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;

namespace {

/// The moment when the checks were done.
qint64 startOfSteps(const QList<RunEvent> &events)
{
    for (const RunEvent &event : events) {
        const auto *changed = std::get_if<RunStateChanged>(&event.payload);
        if (changed && changed->state == RunState::Running)
            return event.at;
    }
    return -1;
}

std::optional<TimeRange> toldAt(const QList<RunEvent> &events, qint64 now)
{
    RunSummary summary;
    for (const RunEvent &event : events) {
        if (event.at > now)
            break;
        summary.add(event);
    }
    return summary.remaining(now);
}

/// How far off what was told was, in percent of the whole time.
struct Miss
{
    bool known = false;
    double percent = 0;
    double low = 0;
    double high = 0;
};

Miss errorAt(const QList<RunEvent> &events, qint64 now, qint64 total)
{
    const std::optional<TimeRange> left = toldAt(events, now);
    if (!left)
        return {};
    const auto off = [&](double remaining) {
        return (static_cast<double>(now) + remaining - static_cast<double>(total)) * 100 / static_cast<double>(total);
    };
    const double least = static_cast<double>(left->least);
    const double most = static_cast<double>(left->most);
    return {true, off(std::sqrt(least * most)), off(least), off(most)};
}

QString text(const Miss &error)
{
    return error.known
               ? u"%1 % (%2 to %3)"_s.arg(error.percent, 0, 'f', 0).arg(error.low, 0, 'f', 0).arg(error.high, 0, 'f', 0)
               : u"not told"_s;
}

void printRuns(const QString &folder, QMap<int, QList<Miss>> &starts, QMap<int, QList<Miss>> &halves)
{
    const auto history = History::open(folder);
    if (!history)
        return;
    const auto runs = (*history)->runs();
    if (!runs)
        return;
    QMap<QString, int> numbers;
    for (auto run = runs->crbegin(); run != runs->crend(); ++run) {
        if (run->state != RunState::Succeeded && run->state != RunState::SucceededWithProblems)
            continue;
        const auto events = (*history)->events(run->id);
        if (!events || events->isEmpty())
            continue;
        const qint64 total = events->constLast().at;
        const qint64 begin = startOfSteps(*events);
        const int number = ++numbers[run->profileId];
        const Miss start = errorAt(*events, begin, total);
        const Miss half = errorAt(*events, total / 2, total);
        starts[number] += start;
        halves[number] += half;
        std::printf("| %s | %d | %.1f | %s | %s | %s |\n", qPrintable(run->profileName), number,
                    static_cast<double>(total) / 1000, qPrintable(text(start)),
                    qPrintable(text(errorAt(*events, total / 4, total))), qPrintable(text(half)));
    }
}

/// The largest error, whichever way.
QString worst(const QList<Miss> &errors)
{
    double most = 0;
    int unknown = 0;
    for (const Miss &error : errors) {
        most = std::max(most, std::abs(error.percent));
        unknown += error.known ? 0 : 1;
    }
    return u"%1 %"_s.arg(most, 0, 'f', 0) + (unknown > 0 ? u", not told in %1"_s.arg(unknown) : QString());
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList folders = QCoreApplication::arguments().mid(1);
    if (folders.isEmpty()) {
        std::fprintf(stderr, "bench_estimate FOLDER...: data folders of Trunkline\n");
        return 2;
    }
    std::printf(
        "| migration | run | seconds | error at the start | at 25 %% | at 50 %% |\n|---|---|---|---|---|---|\n");
    QMap<int, QList<Miss>> starts;
    QMap<int, QList<Miss>> halves;
    for (const QString &folder : folders)
        printRuns(folder, starts, halves);
    std::printf("\nLargest error at the start of the second run: %s (aim: 25 %%)\n",
                qPrintable(worst(starts.value(2))));
    std::printf("Largest error at half time of the first run: %s (aim: 15 %%)\n", qPrintable(worst(halves.value(1))));
    return 0;
}
