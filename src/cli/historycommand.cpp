#include "cli/historycommand.h"

#include "cli/console.h"
#include "cli/exitcodes.h"
#include "cli/ledgerprinter.h"
#include "cli/runargument.h"
#include "cli/runprinter.h"
#include "core/json.h"
#include "engine/words.h"
#include "store/history.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace trunkline::cli {

namespace {
QJsonObject recordJson(const RunRecord &run)
{
    QJsonObject object;
    object.insert(u"run"_s, run.id);
    object.insert(u"profileId"_s, run.profileId);
    object.insert(u"profile"_s, run.profilePath);
    object.insert(u"source"_s, run.sourceRoute);
    object.insert(u"target"_s, run.targetRoute);
    object.insert(u"startedAt"_s, run.startedAt.toString(Qt::ISODateWithMs));
    object.insert(u"endedAt"_s,
                  run.endedAt.isValid() ? QJsonValue(run.endedAt.toString(Qt::ISODateWithMs)) : QJsonValue());
    object.insert(u"state"_s, runStateName(run.state));
    object.insert(u"problems"_s, run.problems);
    object.insert(u"repairOf"_s, run.repairOf);
    object.insert(u"rehearsal"_s, run.rehearsal);
    object.insert(u"resumeOf"_s, run.resumeOf);
    object.insert(u"failedStep"_s, run.failedStep);
    object.insert(u"logFile"_s, run.logFile);
    object.insert(u"live"_s, run.ownedByLiveProcess);
    return object;
}
} // namespace

HistoryCommand::HistoryCommand()
{
    m_parser.setApplicationDescription(
        tr("Lists past runs, newest first; with RUN (its id, the first letters of it, or last) shows one."));
    m_parser.addPositionalArgument(u"RUN"_s, tr("a run's id"), u"[RUN]"_s);
    m_parser.addOption({u"json"_s, tr("print JSON")});
    m_parser.addOption({u"ledger"_s, tr("of RUN only what became of every object")});
    m_parser.addOption({u"all"_s, tr("with --ledger: also what has arrived")});
    m_parser.addOption({u"limit"_s, tr("list at most N runs (50; 0 means all)"), u"N"_s, u"50"_s});
}

QString HistoryCommand::parse(const QStringList &arguments)
{
    if (!m_parser.parse(QStringList{u"history"_s} + arguments))
        return m_parser.errorText();
    if (m_parser.positionalArguments().size() > 1)
        return tr("history takes one RUN.");
    if (m_parser.isSet(u"ledger"_s) && m_parser.positionalArguments().isEmpty())
        return tr("--ledger takes a RUN.");
    bool number = false;
    if (m_parser.value(u"limit"_s).toInt(&number) < 0 || !number)
        return tr("--limit takes a number, not “%1”.").arg(m_parser.value(u"limit"_s));
    return {};
}

QString HistoryCommand::help() const
{
    return m_parser.helpText();
}

void HistoryCommand::start()
{
    const std::unique_ptr<History> history = openHistory();
    if (!history) {
        Q_EMIT finished(FailedToDoIt);
        return;
    }
    const QStringList names = m_parser.positionalArguments();
    Q_EMIT finished(names.isEmpty() ? list(*history) : show(*history, names.constFirst()));
}

int HistoryCommand::list(const History &history)
{
    const Result<QList<RunRecord>> runs = history.runs(m_parser.value(u"limit"_s).toInt());
    if (!runs) {
        Console::err(Console::printable(Words::sentence(runs.error().message)));
        return FailedToDoIt;
    }
    if (m_parser.isSet(u"json"_s)) {
        QJsonArray array;
        for (const RunRecord &run : *runs)
            array += recordJson(run);
        Console::out(QString::fromUtf8(QJsonDocument(array).toJson()));
        return AllArrived;
    }
    if (runs->isEmpty())
        Console::out(tr("There are no runs yet."));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const RunRecord &run : *runs) {
        const QString state = run.ownedByLiveProcess && !run.endedAt.isValid()
                                  ? tr("%1 (live)").arg(Words::runState(run.state))
                                  : Words::runState(run.state);
        Console::out(Console::printable(u"%1  %2  %3  %4  %5 → %6"_s.arg(
            run.id.left(8), run.startedAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s),
            Words::duration(run.durationMs(now)).rightJustified(8), state.leftJustified(26), run.sourceRoute,
            run.targetRoute)));
    }
    return AllArrived;
}

int HistoryCommand::show(const History &history, const QString &prefix)
{
    const std::optional<RunRecord> chosen = findRun(history, prefix);
    if (!chosen)
        return FailedToDoIt;
    const RunRecord &run = *chosen;
    const Result<QList<RunEvent>> events = history.events(run.id);
    if (!events) {
        Console::err(Console::printable(Words::sentence(events.error().message)));
        return FailedToDoIt;
    }
    if (m_parser.isSet(u"ledger"_s))
        return showLedger(run, *events);
    if (m_parser.isSet(u"json"_s)) {
        QJsonObject object = recordJson(run);
        QJsonArray array;
        for (const RunEvent &event : *events)
            array += toJson(event);
        object.insert(u"events"_s, array);
        Console::out(QString::fromUtf8(QJsonDocument(object).toJson()));
        return AllArrived;
    }
    RunPrinter printer(false);
    printer.begin(run);
    printer.add(*events);
    printer.end(run.state, run.durationMs(QDateTime::currentDateTimeUtc()));
    Console::out(tr("Log: %1").arg(Console::printable(run.logFile)));
    return AllArrived;
}

int HistoryCommand::showLedger(const RunRecord &run, const QList<RunEvent> &events)
{
    const std::optional<Ledger> ledger = lastLedger(events);
    if (!ledger) {
        Console::err(tr("The run has no ledger: it ended before its import, or it only exported."));
        return FailedToDoIt;
    }
    if (m_parser.isSet(u"json"_s)) {
        QJsonObject object = recordJson(run);
        object.insert(u"ledger"_s, toJson(*ledger));
        Console::out(QString::fromUtf8(QJsonDocument(object).toJson()));
    } else {
        for (const QString &line : ledgerLines(*ledger, events, m_parser.isSet(u"all"_s)))
            Console::out(line);
    }
    return ledger->isComplete() ? AllArrived : ProblemsOrDifferences;
}

} // namespace trunkline::cli
