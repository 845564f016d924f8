#include "engine/progresswatcher.h"

#include "engine/endpointreader.h"
#include "store/archivefiles.h"

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

constexpr int lookEveryMs = 1000;
/// A short step is looked at more often: it would be over after the first look.
constexpr int firstLooks = 10;
constexpr int firstLookEveryMs = 250;
constexpr int stopWithinMs = 50;
/// Sessions that others of the run may still open beside the jobs of its utility.
constexpr int sessionsOfOthers = 6;

void rest(int ms, const CancelToken &cancel)
{
    for (int waited = 0; waited < ms && !cancel.isCancelled(); waited += stopWithinMs)
        QThread::msleep(stopWithinMs);
}

} // namespace

ProgressWatcher::ProgressWatcher(RunContext &context, const QString &stepId, Side side, OpenActivities open,
                                 QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_stepId(stepId)
    , m_side(side)
    , m_open(std::move(open))
    , m_progress(context.amounts)
    , m_archiveTimer(this)
{
    connect(this, &ProgressWatcher::looked, this, &ProgressWatcher::onLooked, Qt::QueuedConnection);
    connect(
        this, &ProgressWatcher::amountsRead, this,
        [this](const QHash<QString, RelationAmount> &amounts) {
            m_context.amounts = amounts;
            m_progress.setAmounts(amounts);
        },
        Qt::QueuedConnection);
    connect(&m_archiveTimer, &QTimer::timeout, this, &ProgressWatcher::measureArchive);
}

ProgressWatcher::~ProgressWatcher()
{
    stop();
}

bool ProgressWatcher::hasRoom() const
{
    const ServerFacts &facts = m_side == Side::Source ? m_context.source : m_context.target;
    const RoleFacts *user = facts.role(facts.currentUser);
    return user && user->connectionLimit < 0 && facts.properties.connectionLimit < 0 && !facts.throughPooler &&
           facts.freeConnections > m_context.profile.jobs + sessionsOfOthers;
}

void ProgressWatcher::start()
{
    if (!m_archive.isEmpty())
        m_archiveTimer.start(lookEveryMs);
    if (!hasRoom()) {
        m_context.log(m_stepId, LogLevel::Info, u"no session is to spare for the progress of the activities"_s);
        return;
    }
    const QString database = m_side == Side::Source ? m_context.plan.sourceDatabase : m_context.plan.targetDatabase;
    m_thread.reset(QThread::create([this, params = m_context.params(m_side), password = m_context.password(m_side),
                                    database, name = m_context.plan.applicationName, cancel = m_cancel] {
        Result<Connection> session = openEndpoint(params, password, database, name, cancel);
        if (!session)
            return;
        if (m_side == Side::Source) {
            if (const auto amounts = relationAmounts(*session, cancel))
                Q_EMIT amountsRead(*amounts);
        }
        for (int look = 0; !cancel.isCancelled(); ++look) {
            const auto told = progressOf(*session, name, cancel);
            if (!told)
                return;
            if (!told->isEmpty())
                Q_EMIT looked(*told);
            rest(look < firstLooks ? firstLookEveryMs : lookEveryMs, cancel);
        }
    }));
    m_thread->start();
}

void ProgressWatcher::stop()
{
    m_stopped = true;
    m_archiveTimer.stop();
    m_cancel.cancel();
    if (m_thread)
        m_thread->wait();
    m_thread.reset();
}

void ProgressWatcher::onLooked(const QList<BackendProgress> &told)
{
    if (m_stopped)
        return;
    for (const ActivityProgressed &each : m_progress.take(told, m_open())) {
        m_context.recorder->record(m_stepId, each);
        Q_EMIT progressed(each);
    }
    const ThroughputMeasured copied = m_progress.copied();
    if (m_measures && m_progress.sawCopies() && (copied.bytes != m_told.bytes || copied.rows != m_told.rows)) {
        m_told = copied;
        m_context.recorder->record(m_stepId, copied);
    }
}

void ProgressWatcher::measureArchive()
{
    const qint64 size = ArchiveFiles::size(m_archive);
    // one measure within a step: what was copied is not what it became when it was compressed
    if (m_progress.sawCopies() || size <= m_told.bytes)
        return;
    // a server that tells of its copies does so soon
    const ServerFacts &facts = m_side == Side::Source ? m_context.source : m_context.target;
    constexpr int tellsOfCopies = 140000;
    if (m_thread && m_thread->isRunning() && facts.versionNum >= tellsOfCopies)
        return;
    m_told.bytes = size;
    m_context.recorder->record(m_stepId, m_told);
}

} // namespace trunkline
