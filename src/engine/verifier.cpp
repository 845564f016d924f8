#include "engine/verifier.h"

#include "engine/catalogverifier.h"
#include "engine/comparison.h"
#include "engine/endpointreader.h"
#include "engine/plannedobjects.h"
#include "engine/rowdifferences.h"
#include "engine/verifyprogress.h"
#include "pg/objectcatalogreader.h"
#include "pg/serverfactsreader.h"

#include <QElapsedTimer>
#include <QThread>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

QString encodingOf(const ServerFacts &facts, const QString &database)
{
    const DatabaseFacts *found = facts.database(database);
    return found ? found->encoding : QString();
}

/// A side's own words of how it encodes text, where the facts were read before the database was there.
QString encodingNow(Connection &session, const CancelToken &cancel)
{
    const Result<Rows> rows = session.exec(
        Sql(u"SELECT pg_encoding_to_char(encoding) FROM pg_database WHERE datname = current_database()"), cancel);
    return rows ? rows->at(0, 0) : QString();
}

std::pair<QString, QString> placeOf(const ObjectName &table)
{
    return {table.schema, table.name};
}

/// The rows of a table that differ, in two sessions that live as long as no error ends their transactions.
class RowFinder
{
public:
    RowFinder(const ComparedSide &source, const ComparedSide &target, const SumStyle &style, qsizetype most,
              const CancelToken &cancel)
        : m_source(source)
        , m_target(target)
        , m_style(style)
        , m_most(most)
        , m_cancel(cancel)
    {
    }

    void name(ObjectComparison &one, const TableShape &shape)
    {
        if (!m_sessions && !open())
            return;
        const RowBuckets rows{one.object, shape, bucketsFor(std::max(one.source.rows, one.target.rows))};
        const Result<QList<RowDifference>> found =
            findRowDifferences(m_sessions->first, m_sessions->second, rows, m_style, m_most, m_cancel);
        one.hasKey = !shape.key.isEmpty();
        if (found)
            one.rows = *found;
        else
            m_sessions.reset();
    }

private:
    bool open()
    {
        Result<Connection> source = openWorker(m_source, m_style, m_cancel);
        Result<Connection> target = openWorker(m_target, m_style, m_cancel);
        if (source && target)
            m_sessions.emplace(std::move(*source), std::move(*target));
        return m_sessions.has_value();
    }

    const ComparedSide &m_source;
    const ComparedSide &m_target;
    const SumStyle m_style;
    const qsizetype m_most;
    const CancelToken m_cancel;
    std::optional<std::pair<Connection, Connection>> m_sessions;
};

/// The source is still what it was: its sum now is that of the moment before.
bool isUnmoved(const ComparedSide &now, const ObjectComparison &one, const ReadingOrder &order,
               const CancelToken &cancel)
{
    Result<Connection> session = openWorker(now, order.style, cancel);
    if (!session)
        return false;
    const SumTask task{one.object, now.shapes.value(placeOf(one.object)), one.oneIn};
    const Result<TableSum> sum = readTableSum(*session, task, order.style, cancel);
    return sum && *sum == one.source;
}

using SharedPlan = std::shared_ptr<const PlannedObjects>;

Result<SharedPlan> planNow(const ComparisonTask &task, const CancelToken &cancel)
{
    Result<Connection> session = openSession(task.source, cancel);
    if (!session)
        return session.error();
    const Result<ObjectCatalog> objects = readObjectCatalog(*session, cancel);
    if (!objects)
        return objects.error();
    return std::make_shared<const PlannedObjects>(
        planObjects({task.profile, task.sourceFacts, task.targetFacts, *objects, {}}));
}

/// The target's facts are read anew: what a run made is not in those that it began with.
Result<CatalogComparison> catalogsBetween(const ComparisonTask &task, const PlannedObjects &planned, Connection &target,
                                          const CancelToken &cancel)
{
    Result<Connection> source = openSession(task.source, cancel);
    if (!source)
        return source.error();
    const Result<ServerFacts> facts = readServerFacts(target, cancel);
    if (!facts)
        return facts.error();
    CatalogChoices choices = catalogChoices(planned, task.sourceFacts, *facts);
    if (task.targetFactsBefore && !task.profile.roles.alterExisting) {
        for (const RoleFacts &role : task.targetFacts.roles)
            choices.keptRoles.insert(role.name);
    }
    return compareCatalogs(*source, target, choices, *planned.objects, cancel);
}

/// One comparison on its way.
class Comparer
{
public:
    Comparer(const ComparisonTask &task, const CancelToken &cancel, const VerifyObserver &observer)
        : m_task(task)
        , m_cancel(cancel)
        , m_observer(observer)
    {
    }

    Result<Verification> run()
    {
        Result<ComparedSide> target = openSide(m_task.target, m_cancel);
        if (!target)
            return target.error();
        m_target = std::move(*target);
        const QString encoding = encodingNow(*m_target->leader, m_cancel);
        const ReadingOrder order =
            readingOrder(m_task, m_task.sourceFacts.versionNum, m_target->leader->serverVersionNum(),
                         encodingOf(m_task.sourceFacts, m_task.source.database), encoding);
        if (m_task.sourceThen && m_task.sourceThen->order.style == order.style)
            return compareWithThen(order);
        return compareNow(order);
    }

private:
    Result<Verification> compareWithThen(const ReadingOrder &order)
    {
        const SourceThen &then = *m_task.sourceThen;
        VerifyProgressCounter counter(then.scope, 1, m_observer);
        const SideReading target =
            readSide(*m_target, then.scope, order, then.reading.shapes, m_cancel, counter.observerOf(Side::Target));
        if (m_cancel.isCancelled())
            return Error(u"error.cancelled"_s);
        Verification result = compareReadings(then.scope, then.reading, target, m_task.level);
        if (then.reading.oneMoment)
            result.moment = Moment::Export;
        nameRows(result, order, nullptr);
        return withCatalogs(result, *then.planned);
    }

    Result<Verification> compareNow(const ReadingOrder &order)
    {
        const Result<SharedPlan> planned = planNow(m_task, m_cancel);
        if (!planned)
            return planned.error();
        const ComparisonScope scope = comparisonScope(**planned);
        Result<ComparedSide> source = openSide(m_task.source, m_cancel);
        if (!source)
            return source.error();
        VerifyProgressCounter counter(scope, 2, m_observer);
        SideReading target;
        const std::unique_ptr<QThread> beside(QThread::create([&, keys = source->shapes] {
            target = readSide(*m_target, scope, order, keys, m_cancel, counter.observerOf(Side::Target));
        }));
        beside->start();
        const SideReading then =
            readSide(*source, scope, order, TableShapes(source->shapes), m_cancel, counter.observerOf(Side::Source));
        beside->wait();
        if (m_cancel.isCancelled())
            return Error(u"error.cancelled"_s);
        Verification result = compareReadings(scope, then, target, m_task.level);
        nameRows(result, order, &*source);
        return withCatalogs(result, **planned);
    }

    /// `source`: in the snapshot that was compared; without it as it is now, where that is the same.
    void nameRows(Verification &result, const ReadingOrder &order, const ComparedSide *source)
    {
        if (order.style.level == VerifyLevel::Counts || m_task.differences <= 0)
            return;
        std::optional<Result<ComparedSide>> now;
        std::optional<RowFinder> finder;
        for (ObjectComparison &one : result.tables) {
            if (!differsInRows(one) || m_cancel.isCancelled())
                continue;
            if (!source && !now)
                now.emplace(openSide(m_task.source, m_cancel));
            if (now && !*now)
                return;
            const ComparedSide &from = source ? *source : now->value();
            if (!source && !isUnmoved(from, one, order, m_cancel)) {
                one.reason = Message{u"note.verify-source-moved"_s, {}};
                continue;
            }
            if (!finder)
                finder.emplace(from, *m_target, order.style, m_task.differences, m_cancel);
            finder->name(one, from.shapes.value(placeOf(one.object)));
        }
    }

    Result<Verification> withCatalogs(Verification &result, const PlannedObjects &planned)
    {
        if (m_task.withCatalogs && !m_cancel.isCancelled()) {
            // the leader's transaction is over: its snapshot is needed no more
            if (const Result<Rows> ended = m_target->leader->exec(Sql(u"ROLLBACK"), m_cancel); !ended)
                return ended.error();
            const Result<CatalogComparison> catalogs = catalogsBetween(m_task, planned, *m_target->leader, m_cancel);
            if (!catalogs)
                return catalogs.error();
            result.catalogs = *catalogs;
        }
        if (m_cancel.isCancelled())
            return Error(u"error.cancelled"_s);
        return result;
    }

    const ComparisonTask &m_task;
    const CancelToken m_cancel;
    const VerifyObserver &m_observer;
    std::optional<ComparedSide> m_target;
};

} // namespace

ReadingOrder readingOrder(const ComparisonTask &task, int sourceVersion, int targetVersion,
                          const QString &sourceEncoding, const QString &targetEncoding)
{
    return {SumStyle::forBoth(task.level, sourceVersion, targetVersion, sourceEncoding, targetEncoding), task.sample,
            task.connections};
}

Result<CatalogComparison> compareCatalogsOf(const ComparisonTask &task, Connection &target, const CancelToken &cancel)
{
    const Result<SharedPlan> planned =
        task.sourceThen ? Result<SharedPlan>(task.sourceThen->planned) : planNow(task, cancel);
    if (!planned)
        return planned.error();
    return catalogsBetween(task, **planned, target, cancel);
}

Result<Verification> compareSides(const ComparisonTask &task, const CancelToken &cancel, const VerifyObserver &observer)
{
    QElapsedTimer clock;
    clock.start();
    Verification nothing;
    nothing.level = VerifyLevel::None;
    Result<Verification> result =
        task.level == VerifyLevel::None ? Result<Verification>(nothing) : Comparer(task, cancel, observer).run();
    if (result)
        result->durationMs = clock.elapsed();
    return result;
}

Result<Verification> verify(const VerifyRequest &request, const CancelToken &cancel, const VerifyObserver &observer,
                            Side *failedAt)
{
    const MigrationProfile &profile = request.profile;
    if (profile.half != Half::Both)
        return Error(u"error.verify-half"_s);
    const QString application = u"trunkline-verify"_s;
    const Result<EndpointFacts> from =
        readEndpoint(EndpointRequest{profile.source, request.credentials.source, application, false, {}}, cancel);
    if (!from)
        return from.error();
    const Result<EndpointFacts> onto =
        readEndpoint(EndpointRequest{profile.target, request.credentials.target, application, true, {}}, cancel);
    if (!onto && failedAt)
        *failedAt = Side::Target;
    if (!onto)
        return onto.error();
    ComparisonTask task;
    task.profile = profile;
    if (task.profile.sourceDatabaseName().isEmpty())
        task.profile.source.params.set(u"dbname"_s, from->facts.currentDatabase);
    task.sourceFacts = from->facts;
    task.targetFacts = onto->facts;
    task.source = {from->params, from->usedPassword, from->facts.currentDatabase, application};
    task.target = {onto->params, onto->usedPassword, task.profile.targetDatabaseName(), application};
    task.level = request.level;
    task.sample = request.sample;
    task.connections = request.connections;
    task.differences = request.differences;
    return compareSides(task, cancel, observer);
}

} // namespace trunkline
