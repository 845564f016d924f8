#include "cli/ledgerprinter.h"

#include "cli/console.h"
#include "engine/ledger.h"
#include "engine/words.h"

using namespace Qt::Literals::StringLiterals;

namespace trunkline::cli {

namespace {

/// What the problems of a run say, by their numbers.
QHash<int, QString> problemSentences(const QList<RunEvent> &events)
{
    QHash<int, QString> sentences;
    for (const RunEvent &event : events) {
        if (const auto *found = std::get_if<ProblemFound>(&event.payload))
            sentences.insert(found->problem.number, Words::sentence(found->problem.message));
    }
    return sentences;
}

QString entryLine(const LedgerEntry &entry, const QHash<int, QString> &problems)
{
    QString line = u"  "_s + entry.description + u' ' + ledgerEntryName(entry);
    if (entry.problem > 0)
        line += u"  – "_s + QCoreApplication::translate("Cli", "problem %1: %2")
                                .arg(QString::number(entry.problem), problems.value(entry.problem));
    else if (!entry.reason.isEmpty())
        line += u"  – "_s + Words::sentence(entry.reason);
    return Console::printable(line);
}

} // namespace

std::optional<Ledger> lastLedger(const QList<RunEvent> &events)
{
    for (auto it = events.crbegin(); it != events.crend(); ++it) {
        if (const auto *made = std::get_if<LedgerMade>(&it->payload))
            return *made->ledger;
    }
    return std::nullopt;
}

QStringList ledgerLines(const Ledger &ledger, const QList<RunEvent> &events, bool all)
{
    const QHash<int, QString> problems = problemSentences(events);
    QStringList lines;
    QList<LedgerState> shown{LedgerState::Failed, LedgerState::Expected, LedgerState::LeftOut};
    lines += QCoreApplication::translate("Cli", "%1 of %2 objects have arrived")
                 .arg(ledger.count(LedgerState::Arrived))
                 .arg(ledger.entries.size() - ledger.count(LedgerState::LeftOut));
    if (all)
        shown += LedgerState::Arrived;
    for (const LedgerState state : shown) {
        const qsizetype count = ledger.count(state);
        if (count == 0)
            continue;
        lines += u"%1 (%2)"_s.arg(Words::ledgerState(state), QString::number(count));
        for (const LedgerEntry &entry : ledger.entries) {
            if (entry.state == state)
                lines += entryLine(entry, problems);
        }
    }
    return lines;
}

} // namespace trunkline::cli
