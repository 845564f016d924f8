// A program that owns a run and is in the middle of it: for tests that kill it. Arguments: the history's folder and the
// run's id. Says "ready" when the run is begun, then waits until it is ended from outside or its input is closed.
#include "store/history.h"
#include "store/runlock.h"

#include <QCoreApplication>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QString folder = app.arguments().value(1);
    const QString runId = app.arguments().value(2);
    const Result<std::unique_ptr<History>> history = History::open(folder);
    if (!history)
        return 1;
    const std::unique_ptr<RunLock> lock = RunLock::take((*history)->lockFolder(), runId);
    if (!lock)
        return 2;
    RunRecord record;
    record.id = runId;
    record.startedAt = QDateTime::currentDateTimeUtc();
    record.state = RunState::Checking;
    if (!(*history)->begin(record))
        return 3;
    const QList<RunEvent> events{
        {1, 0, {}, RunStateChanged{RunState::Running}},
        {2, 5, u"import"_s, StepStarted{}},
        {3, 70, u"import"_s, LogLine{LogLevel::Info, u"creating TABLE \"a\""_s}},
        {4, 90, u"import"_s, ProblemFound{Problem{1, ProblemClass::NeedsALook, {u"problem.x"_s, {}}, {}, {}, {}, {}}}},
        {5, 100, u"import"_s, LogLine{LogLevel::Info, u"the last line"_s}},
    };
    if (!(*history)->append(runId, events))
        return 4;
    std::puts("ready");
    std::fflush(stdout);
    std::getchar();
    return 0;
}
