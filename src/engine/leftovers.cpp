#include "engine/leftovers.h"

#include "engine/planbuilder.h"
#include "engine/targetcleanup.h"
#include "pg/backends.h"
#include "pg/job.h"
#include "store/history.h"
#include "tools/toolprocess.h"

#include <QMap>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

/// Children of the run that were started and of which no end is known, and that are alive now.
QList<ProcessChanged> livingProcesses(const QList<RunEvent> &events)
{
    QMap<qint64, ProcessChanged> open;
    for (const RunEvent &event : events) {
        if (const auto *changed = std::get_if<ProcessChanged>(&event.payload)) {
            if (changed->started)
                open.insert(changed->pid, *changed);
            else
                open.remove(changed->pid);
        }
    }
    QList<ProcessChanged> living;
    for (const ProcessChanged &process : std::as_const(open)) {
        if (processIsAlive(process.pid, process.startTime))
            living += process;
    }
    return living;
}

/// What the run took from its source and did not give back.
std::optional<SourceFreeze> openFreeze(const QList<RunEvent> &events)
{
    std::optional<SourceFreeze> freeze;
    for (const RunEvent &event : events) {
        if (const auto *frozen = std::get_if<SourceFrozen>(&event.payload)) {
            freeze.emplace();
            freeze->database = frozen->database;
            if (frozen->hadValue)
                freeze->before = frozen->value;
        } else if (std::holds_alternative<SourceThawed>(event.payload)) {
            freeze.reset();
        }
    }
    return freeze;
}

Result<QList<RunEvent>> eventsOfRun(const QString &runId)
{
    Result<std::unique_ptr<History>> history = History::open();
    if (!history)
        return history.error();
    return (*history)->events(runId);
}

/// So that nobody takes the source for frozen again. What cannot be noted is only asked for once more.
void noteThawed(const QString &runId)
{
    const Result<std::unique_ptr<History>> history = History::open();
    const Result<QList<RunEvent>> events = history ? (*history)->events(runId) : history.error();
    if (!events || events->isEmpty())
        return;
    RunEvent event;
    event.sequence = events->constLast().sequence + 1;
    event.at = events->constLast().at;
    event.payload = SourceThawed{};
    (void)(*history)->append(runId, {event});
}

QStringList describeBackends(const SavedConnection &connection, const std::optional<Secret> &password,
                             const QString &applicationName, const CancelToken &cancel, std::optional<Error> &error)
{
    // An end that the run did not ask: it only exported, or only imported.
    if (connection.params.isEmpty())
        return {};
    ConnectRequest request;
    request.params = connection.params;
    request.password = password;
    request.applicationName = u"trunkline-cleanup"_s;
    Result<Connection> opened = Connection::open(request, cancel);
    if (!opened && opened.error().code() == "error.connect-database-missing"_L1) {
        request.database = u"postgres"_s;
        opened = Connection::open(request, cancel);
    }
    if (!opened) {
        error = opened.error();
        return {};
    }
    const Result<QList<Backend>> backends = backendsOf(*opened, applicationName);
    if (!backends) {
        error = backends.error();
        return {};
    }
    QStringList described;
    for (const Backend &backend : *backends)
        described += u"%1 · %2 · %3"_s.arg(QString::number(backend.pid), backend.database, backend.query.simplified());
    return described;
}

Leftovers lookForLeftovers(const RunRecord &run, const SavedConnection &source, const SavedConnection &target,
                           const Credentials &credentials, const CancelToken &cancel)
{
    Leftovers leftovers;
    leftovers.run = run;
    if (const Result<QList<RunEvent>> events = eventsOfRun(run.id)) {
        for (const ProcessChanged &process : livingProcesses(*events))
            leftovers.processes += u"%1 (pid %2)"_s.arg(process.program, QString::number(process.pid));
        leftovers.freeze = openFreeze(*events);
    }
    const QString name = applicationNameOf(run.id);
    leftovers.sourceBackends = describeBackends(source, credentials.source, name, cancel, leftovers.sourceError);
    leftovers.targetBackends = describeBackends(target, credentials.target, name, cancel, leftovers.targetError);
    return leftovers;
}

std::optional<Error> endLeftovers(const Leftovers &leftovers, const SavedConnection &source,
                                  const SavedConnection &target, const Credentials &credentials)
{
    std::optional<Error> error;
    if (const Result<QList<RunEvent>> events = eventsOfRun(leftovers.run.id)) {
        for (const ProcessChanged &process : livingProcesses(*events))
            endProcessTree(process.pid, process.startTime);
    } else {
        error = events.error();
    }
    const QString name = applicationNameOf(leftovers.run.id);
    if (!leftovers.sourceBackends.isEmpty()) {
        if (const Result<int> ended = endSessions(source.params, credentials.source, name); !ended)
            error = ended.error();
    }
    if (!leftovers.targetBackends.isEmpty()) {
        if (const Result<int> ended = endSessions(target.params, credentials.target, name); !ended)
            error = ended.error();
    }
    if (leftovers.freeze) {
        if (const Result<void> thawed =
                thawSource(source.params, credentials.source, *leftovers.freeze, u"trunkline-cleanup"_s);
            !thawed)
            error = thawed.error();
        else
            noteThawed(leftovers.run.id);
    }
    return error;
}

} // namespace

std::optional<Error> endLeftoversOf(const RunRecord &run, const SavedConnection &source, const SavedConnection &target,
                                    const Credentials &credentials, const CancelToken &cancel)
{
    const Leftovers found = lookForLeftovers(run, source, target, credentials, cancel);
    if (cancel.isCancelled() || found.isEmpty())
        return {};
    return endLeftovers(found, source, target, credentials);
}

class LeftoverFinder::Private
{
public:
    Job<Leftovers> lookJob;
    Job<std::optional<Error>> endJob;
};

LeftoverFinder::LeftoverFinder(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
}

LeftoverFinder::~LeftoverFinder() = default;

void LeftoverFinder::look(const RunRecord &run, const SavedConnection &source, const SavedConnection &target,
                          const Credentials &credentials)
{
    d->lookJob.start(
        [run, source, target, credentials](const CancelToken &cancel) {
            return lookForLeftovers(run, source, target, credentials, cancel);
        },
        [this](const Leftovers &leftovers) { Q_EMIT looked(leftovers); });
}

void LeftoverFinder::end(const Leftovers &leftovers, const SavedConnection &source, const SavedConnection &target,
                         const Credentials &credentials)
{
    d->endJob.start([leftovers, source, target,
                     credentials](const CancelToken &) { return endLeftovers(leftovers, source, target, credentials); },
                    [this](const std::optional<Error> &error) { Q_EMIT finished(error); });
}

} // namespace trunkline
