#include "cli/runcommand.h"

#include "cli/console.h"
#include "cli/exitcodes.h"
#include "cli/profileargument.h"
#include "engine/words.h"
#include "store/history.h"
#include "store/settings.h"

#include <QElapsedTimer>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace trunkline::cli {

RunCommand::RunCommand()
{
    m_parser.setApplicationDescription(tr("Runs the profile: checks, roles, create database, export, import, analyze.\n"
                                          "Exit code: 0 all arrived, 1 problems or differences, 2 failed, 3 cancelled, "
                                          "4 a check blocks and nothing was started."));
    m_parser.addPositionalArgument(u"PROFILE"_s, tr("the profile, a *.trunkline file"));
    m_parser.addOption({u"json"_s, tr("print one JSON object per event and line")});
    m_parser.addOption({u"override"_s, tr("go on although the check ID blocks; may be given again"), u"ID"_s});
    m_parser.addOption({u"repair"_s,
                        tr("bring only what RUN (a run's id, its first letters, or last) left missing, from its "
                           "archive"),
                        u"RUN"_s});
    m_parser.addOption(
        {u"resume"_s, tr("go on with the profile's last run where that was interrupted, failed or cancelled, from the "
                         "last thing that is certainly done; one that came to its end is only told")});
    m_parser.addOption(
        {u"rehearse"_s, tr("run it into a scratch database of the target, NAME_rehearsal, which is dropped at the end; "
                           "what it takes is the forecast for the real run")});
    m_parser.addOption({u"confirm-replace"_s, tr("the name of the target database that is to be replaced"), u"NAME"_s});
}

QString RunCommand::parse(const QStringList &arguments)
{
    const QString error = parseWith(m_parser, u"run"_s, arguments, {u"PROFILE"_s});
    int ways = 0;
    for (const QString &way : {u"rehearse"_s, u"repair"_s, u"resume"_s})
        ways += m_parser.isSet(way) ? 1 : 0;
    return error.isEmpty() && ways > 1 ? tr("--rehearse, --repair and --resume exclude each other.") : error;
}

QString RunCommand::runToRepair(const QString &profileId)
{
    const QString wanted = m_parser.value(u"repair"_s);
    const Result<std::unique_ptr<History>> history = History::open();
    const Result<QList<RunRecord>> runs =
        history ? (*history)->runs(0, profileId) : Result<QList<RunRecord>>(history.error());
    if (!runs) {
        Console::err(Console::printable(Words::sentence(runs.error().message)));
        return {};
    }
    QStringList matching;
    for (const RunRecord &run : *runs) {
        const bool endedShort = run.state == RunState::Incomplete || run.state == RunState::Failed ||
                                run.state == RunState::Cancelled || run.state == RunState::Interrupted ||
                                run.state == RunState::SucceededWithProblems || run.state == RunState::Different;
        if (wanted == "last"_L1 ? endedShort && matching.isEmpty() : run.id.startsWith(wanted))
            matching += run.id;
    }
    if (matching.size() == 1)
        return matching.constFirst();
    if (wanted == "last"_L1)
        Console::err(tr("There is no run of this profile that left something missing."));
    else if (matching.isEmpty())
        Console::err(tr("No run of this profile begins with “%1”.").arg(Console::printable(wanted)));
    else
        Console::err(tr("More than one run begins with “%1”. Give more letters.").arg(Console::printable(wanted)));
    return {};
}

std::optional<RunRecord> RunCommand::lastRun(const QString &profileId)
{
    const Result<std::unique_ptr<History>> history = History::open();
    if (!history) {
        Console::err(Console::printable(Words::sentence(history.error().message)));
        return std::nullopt;
    }
    // one whose program was killed has no end yet
    const Result<QList<RunRecord>> interrupted = (*history)->markInterrupted();
    const Result<QList<RunRecord>> runs = interrupted ? (*history)->runs(0, profileId) : interrupted.error();
    if (!runs) {
        Console::err(Console::printable(Words::sentence(runs.error().message)));
        return std::nullopt;
    }
    for (const RunRecord &run : *runs) {
        if (!run.rehearsal && run.state != RunState::Blocked)
            return run;
    }
    return RunRecord();
}

bool RunCommand::findRunToResume(const QString &profileId, QString &resumeOf)
{
    const std::optional<RunRecord> last = lastRun(profileId);
    if (!last) {
        Q_EMIT finished(FailedToDoIt);
        return false;
    }
    const bool json = m_parser.isSet(u"json"_s);
    const auto say = [json](const QString &text) {
        if (json)
            Console::err(text);
        else
            Console::out(text);
    };
    if (last->id.isEmpty()) {
        say(tr("There is no run of this profile to go on with: starting one."));
        return true;
    }
    if (last->ownedByLiveProcess) {
        Console::err(tr("The last run of this profile is still on (%1).").arg(last->id.left(8)));
        Q_EMIT finished(FailedToDoIt);
        return false;
    }
    if (!isUnfinished(last->state)) {
        say(tr("The last run of this profile (%1) has ended: %2.").arg(last->id.left(8), Words::runState(last->state)));
        Q_EMIT finished(exitCodeOf(last->state));
        return false;
    }
    resumeOf = last->id;
    return true;
}

QString RunCommand::help() const
{
    return m_parser.helpText();
}

void RunCommand::start()
{
    const QString path = m_parser.positionalArguments().constFirst();
    const std::optional<MigrationProfile> profile = readProfileArgument(path);
    if (!profile) {
        Q_EMIT finished(FailedToDoIt);
        return;
    }
    if (m_parser.isSet(u"rehearse"_s) && profile->half == Half::ExportOnly) {
        Console::err(tr("A profile that only exports has no target to rehearse on. Run it into another folder."));
        Q_EMIT finished(FailedToDoIt);
        return;
    }
    QString resumeOf;
    if (m_parser.isSet(u"resume"_s) && !findRunToResume(profile->id, resumeOf))
        return;
    QString repairOf;
    if (m_parser.isSet(u"repair"_s)) {
        repairOf = runToRepair(profile->id);
        if (repairOf.isEmpty()) {
            Q_EMIT finished(FailedToDoIt);
            return;
        }
    }
    connect(&m_credentials, &CredentialSource::found, this,
            [this, profile, path, repairOf, resumeOf](const Credentials &credentials) {
                PlanRequest request;
                request.profile = *profile;
                request.profilePath = QFileInfo(path).absoluteFilePath();
                request.credentials = credentials;
                request.overrides = m_parser.values(u"override"_s);
                request.confirmedReplaceName = m_parser.value(u"confirm-replace"_s);
                request.repairOf = repairOf;
                request.resumeOf = resumeOf;
                request.rehearsal = m_parser.isSet(u"rehearse"_s);
                request.toolFolders = Settings().toolFolders();
                startWith(request);
            });
    m_credentials.find(*profile);
}

void RunCommand::startWith(const PlanRequest &request)
{
    m_printer = std::make_unique<RunPrinter>(m_parser.isSet(u"json"_s));
    connect(&m_controller, &RunController::begun, m_printer.get(), &RunPrinter::begin);
    connect(&m_controller, &RunController::eventsArrived, m_printer.get(), &RunPrinter::add);
    connect(&m_controller, &RunController::historyFailed, this,
            [](const Error &error) { Console::err(Console::printable(Words::sentence(error.message))); });
    QElapsedTimer clock;
    clock.start();
    connect(&m_controller, &RunController::ended, this, [this, clock](RunState state) {
        m_printer->end(state, clock.elapsed());
        if (m_controller.mayDropTargetDatabase() && !m_parser.isSet(u"json"_s))
            Console::out(tr("The target database was made by this run and is not complete. Go on with --resume, or drop "
                            "it before the next run."));
        Q_EMIT finished(exitCodeOf(state));
    });
    m_controller.start(request);
}

void RunCommand::interrupt()
{
    if (!m_controller.isRunning()) {
        Q_EMIT finished(WasCancelled);
        return;
    }
    if (!std::exchange(m_interrupted, true))
        Console::err(tr("Cancelling: ending the utilities and their sessions on the servers…"));
    m_controller.cancel();
}

} // namespace trunkline::cli
