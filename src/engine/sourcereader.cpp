#include "engine/sourcereader.h"

#include "engine/planbuilder.h"
#include "pg/objectcatalogreader.h"

#include <QPointer>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

SourceReader::SourceReader(RunContext &context, const QString &stepId, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_stepId(stepId)
    , m_task(context.comparisonTask())
{
    connect(this, &SourceReader::turned, this, &SourceReader::onTurned, Qt::QueuedConnection);
}

SourceReader::~SourceReader() = default;

namespace {

QString plannedEncoding(const RunContext &context)
{
    if (context.plan.createsTargetDatabase)
        return plannedLocale(context.profile, context.source, context.target).encoding;
    const DatabaseFacts *there = context.target.database(context.plan.targetDatabase);
    return there ? there->encoding : QString();
}

/// Of the export, beside those that read tables: pg_dump's own, and one that reads the rest.
int sessionsBesideTables(const MigrationProfile &profile)
{
    const bool parallel = profile.usedMethod() == Method::Directory && profile.jobs > 1;
    return 2 + (parallel ? profile.jobs : 0);
}

/// The server's facts say that so many sessions can be opened.
bool hasRoomFor(const ServerFacts &facts, int sessions)
{
    const RoleFacts *user = facts.role(facts.currentUser);
    return user && user->connectionLimit < 0 && facts.properties.connectionLimit < 0 && !facts.throughPooler &&
           facts.freeConnections > 2 * sessions;
}

/// How many of those that are wanted can be opened: the export must not fail because the comparison took its place.
int sessionsToBeHad(const SideAddress &address, int wanted, const CancelToken &cancel)
{
    std::vector<Connection> sessions;
    while (static_cast<int>(sessions.size()) < wanted) {
        Result<Connection> opened = openSession(address, cancel);
        if (!opened)
            break;
        sessions.push_back(std::move(*opened));
    }
    return static_cast<int>(sessions.size());
}

Result<ObjectCatalog> objectsOf(const SideAddress &address, const CancelToken &cancel)
{
    Result<Connection> session = openSession(address, cancel);
    if (!session)
        return session.error();
    return readObjectCatalog(*session, cancel);
}

QString sourceEncoding(const RunContext &context)
{
    const DatabaseFacts *database = context.source.database(context.plan.sourceDatabase);
    return database ? database->encoding : QString();
}

} // namespace

void SourceReader::start()
{
    m_order = readingOrder(m_task, m_context.source.versionNum, m_context.target.versionNum, sourceEncoding(m_context),
                           plannedEncoding(m_context));
    m_openJob.start([task = m_task](const CancelToken &cancel) { return openForExport(task, cancel); },
                    [this](const Result<Opened> &opened) { onOpened(opened); });
}

Result<SourceReader::Opened> SourceReader::openForExport(const ComparisonTask &task, const CancelToken &cancel)
{
    const Result<ObjectCatalog> objects = objectsOf(task.source, cancel);
    if (!objects)
        return objects.error();
    Result<ComparedSide> side = openSide(task.source, cancel);
    if (!side)
        return side.error();
    if (side->snapshot.isEmpty())
        return Error(u"error.no-snapshot"_s);
    const int beside = sessionsBesideTables(task.profile);
    const int wanted = task.connections + beside;
    const int free = hasRoomFor(task.sourceFacts, wanted) ? wanted : sessionsToBeHad(task.source, wanted, cancel);
    if (free < beside)
        return Error(u"error.no-session-left"_s);
    const auto planned = std::make_shared<const PlannedObjects>(
        planObjects({task.profile, task.sourceFacts, task.targetFacts, *objects, {}}));
    return Opened{std::make_shared<ComparedSide>(std::move(*side)), planned, comparisonScope(*planned), free - beside};
}

void SourceReader::onOpened(const Result<Opened> &opened)
{
    if (!opened) {
        const QString words = opened.error().toolWords.isEmpty() ? opened.error().code() : opened.error().toolWords;
        m_context.log(m_stepId, LogLevel::Info,
                      u"no snapshot is shared with pg_dump, the source is compared as it is later: "_s + words);
        Q_EMIT this->opened({});
        return;
    }
    m_opened = *opened;
    m_order.connections = m_opened->connections;
    m_context.log(m_stepId, LogLevel::Info, u"snapshot %1 is shared with pg_dump"_s.arg(m_opened->side->snapshot));
    Q_EMIT this->opened(m_opened->side->snapshot);
    read();
}

void SourceReader::read()
{
    const QPointer<SourceReader> self(this);
    m_readJob.start(
        [self, opened = *m_opened, order = m_order](const CancelToken &cancel) {
            const auto told = [self, &opened](const TableTurn &turn) {
                const ObjectName &table = opened.scope.tables.at(turn.table).name;
                if (self)
                    Q_EMIT self->turned(table.schema + u'.' + table.name, turn.lane, turn.begins, turn.ok);
            };
            return readSide(*opened.side, opened.scope, order, TableShapes(opened.side->shapes), cancel, told);
        },
        [this](const SideReading &reading) {
            m_reading = reading;
            finishWhenBothEnded();
        });
}

void SourceReader::onTurned(const QString &name, int lane, bool begins, bool ok)
{
    if (m_activities.contains(lane))
        m_context.recorder->record(m_stepId, ActivityFinished{m_activities.take(lane), ok});
    if (!begins)
        return;
    m_activities.insert(lane, ++m_context.activityNumber);
    m_context.recorder->record(
        m_stepId, ActivityStarted{m_activities.value(lane), ActivityKind::Checksum, name, lane + m_firstLane});
}

void SourceReader::exportEnded()
{
    m_exportEnded = true;
    finishWhenBothEnded();
}

void SourceReader::finishWhenBothEnded()
{
    if (!m_exportEnded)
        return;
    if (!m_opened) {
        Q_EMIT done();
        return;
    }
    if (m_reading)
        readSequences();
}

void SourceReader::readSequences()
{
    m_readJob.start(
        [source = m_task.source, scope = m_opened->scope, reading = *m_reading](const CancelToken &cancel) {
            SideReading again = reading;
            readSequencesAgain(source, scope, again, cancel);
            return again;
        },
        [this](const SideReading &reading) {
            m_context.sourceThen = SourceThen{m_opened->scope, m_order, reading, m_opened->planned};
            m_opened.reset();
            Q_EMIT done();
        });
}

void SourceReader::continueIn(const QString &stepId, int firstLane)
{
    // an activity belongs to one step
    QList<int> lanes = m_activities.keys();
    std::sort(lanes.begin(), lanes.end());
    for (const int lane : lanes)
        m_context.recorder->record(m_stepId, ActivityFinished{m_activities.take(lane), true});
    m_stepId = stepId;
    m_firstLane = firstLane;
}

void SourceReader::cancel()
{
    m_openJob.cancel();
    m_readJob.cancel();
}

} // namespace trunkline
