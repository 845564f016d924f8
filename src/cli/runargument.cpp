#include "cli/runargument.h"

#include "cli/console.h"
#include "engine/words.h"
#include "store/history.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace trunkline::cli {

std::unique_ptr<History> openHistory()
{
    Result<std::unique_ptr<History>> history = History::open();
    if (!history) {
        Console::err(Console::printable(Words::sentence(history.error().message)));
        return nullptr;
    }
    if (const Result<QList<RunRecord>> marked = (*history)->markInterrupted(); !marked)
        Console::err(Console::printable(Words::sentence(marked.error().message)));
    return std::move(*history);
}

std::optional<RunRecord> findRun(const History &history, const QString &wanted)
{
    const Result<QList<RunRecord>> runs = history.runs();
    if (!runs) {
        Console::err(Console::printable(Words::sentence(runs.error().message)));
        return std::nullopt;
    }
    QList<RunRecord> matching;
    for (const RunRecord &run : *runs) {
        if (run.id.startsWith(wanted))
            matching += run;
    }
    if (matching.isEmpty() && wanted == "last"_L1 && !runs->isEmpty())
        return runs->constFirst();
    if (matching.size() == 1)
        return matching.constFirst();
    Console::err(
        matching.isEmpty()
            ? QCoreApplication::translate("Cli", "There is no run “%1” in the history.").arg(Console::printable(wanted))
            : QCoreApplication::translate("Cli", "More than one run begins with “%1”. Give more letters.")
                  .arg(Console::printable(wanted)));
    return std::nullopt;
}

} // namespace trunkline::cli
