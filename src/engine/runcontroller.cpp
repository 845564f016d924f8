#include "engine/runcontroller.h"

#include "engine/migrationrun.h"

#include <QThread>

namespace trunkline {

class RunController::Private
{
public:
    QThread thread;
    MigrationRun *run = nullptr; // lives on the thread, deleted there
    bool mayDrop = false;
};

RunController::RunController(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->thread.setObjectName(QStringLiteral("run"));
}

RunController::~RunController()
{
    if (d->thread.isRunning()) {
        // Asked on the run's own thread: only there it is certain whether its end is still to come.
        QMetaObject::invokeMethod(d->run, [run = d->run, thread = &d->thread] {
            if (run->isOver()) {
                thread->quit();
                return;
            }
            QObject::connect(run, &MigrationRun::ended, run, [thread] { thread->quit(); });
            run->cancel();
        });
        d->thread.wait();
    }
}

void RunController::start(const PlanRequest &request)
{
    Q_ASSERT(!isRunning());
    if (d->thread.isRunning()) {
        d->thread.quit();
        d->thread.wait();
    }
    m_plan.reset();
    m_rolesLeft = {};
    m_runId.clear();
    m_state = RunState::Checking;
    d->mayDrop = false;

    auto *run = new MigrationRun;
    d->run = run;
    run->moveToThread(&d->thread);
    connect(&d->thread, &QThread::finished, run, &QObject::deleteLater);
    connect(run, &MigrationRun::begun, this, [this](const RunRecord &record) {
        m_runId = record.id;
        Q_EMIT begun(record);
    });
    connect(run, &MigrationRun::planMade, this, [this](const MigrationPlan &plan) { m_plan = plan; });
    connect(run, &MigrationRun::stateChanged, this, [this](RunState state) {
        // An end is told by ended(), so that nobody starts the next run while this one still tidies up.
        if (!isFinal(state))
            m_state = state;
        Q_EMIT stateChanged(state);
    });
    connect(run, &MigrationRun::eventsArrived, this, &RunController::eventsArrived);
    connect(run, &MigrationRun::historyFailed, this, &RunController::historyFailed);
    connect(run, &MigrationRun::dropFinished, this, [this](const std::optional<Error> &error) {
        if (!error)
            d->mayDrop = false;
        Q_EMIT dropFinished(error);
    });
    connect(run, &MigrationRun::rolesLeft, this, [this](const PasswordlessRoles &roles) { m_rolesLeft = roles; });
    connect(run, &MigrationRun::ended, this, [this](RunState state, bool mayDrop) {
        m_state = state;
        d->mayDrop = mayDrop;
        Q_EMIT ended(state);
    });
    d->thread.start();
    QMetaObject::invokeMethod(run, [run, request] { run->start(request); });
}

void RunController::cancel()
{
    if (isRunning())
        QMetaObject::invokeMethod(d->run, &MigrationRun::cancel);
}

void RunController::pauseAfterStep(bool pauses)
{
    if (isRunning())
        QMetaObject::invokeMethod(d->run, [run = d->run, pauses] { run->pauseAfterStep(pauses); });
}

void RunController::goOn()
{
    if (isRunning())
        QMetaObject::invokeMethod(d->run, &MigrationRun::goOn);
}

bool RunController::isRunning() const
{
    return m_state != RunState::Idle && !isFinal(m_state);
}

bool RunController::mayDropTargetDatabase() const
{
    return d->mayDrop;
}

void RunController::dropTargetDatabase()
{
    Q_ASSERT(d->mayDrop);
    QMetaObject::invokeMethod(d->run, &MigrationRun::dropTargetDatabase);
}

} // namespace trunkline
