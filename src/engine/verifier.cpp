#include "engine/verifier.h"

#include "engine/catalogverifier.h"
#include "engine/comparedside.h"
#include "engine/endpointreader.h"
#include "engine/plannedobjects.h"
#include "engine/rowdifferences.h"

#include <QElapsedTimer>
#include <QMutex>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

void fail(ObjectComparison &one, Side side, const Error &error)
{
    one.result = Comparison::NotCompared;
    one.failed = true;
    one.reason = Message{side == Side::Source ? u"note.verify-source-failed"_s : u"note.verify-target-failed"_s, {}};
    one.toolWords = error.toolWords.isEmpty() ? error.code() : error.toolWords;
}

bool isMissing(const Error &error)
{
    return error.sqlState == "42P01"_L1 || error.sqlState == "3F000"_L1;
}

void judge(ObjectComparison &one, const Result<TableSum> &source, const Result<TableSum> &target)
{
    if (!source) {
        fail(one, Side::Source, source.error());
        return;
    }
    one.source = *source;
    if (!target && isMissing(target.error())) {
        one.result = Comparison::Different;
        one.reason = Message{u"note.verify-missing"_s, {}};
        return;
    }
    if (!target) {
        fail(one, Side::Target, target.error());
        return;
    }
    one.target = *target;
    one.result = one.source == one.target ? Comparison::Equal : Comparison::Different;
}

void judgeSequence(ObjectComparison &one, const Result<QString> &source, const Result<QString> &target)
{
    if (!source) {
        fail(one, Side::Source, source.error());
        return;
    }
    one.sourceValue = *source;
    if (!target && isMissing(target.error())) {
        one.result = Comparison::Different;
        one.reason = Message{u"note.verify-missing"_s, {}};
    } else if (!target) {
        fail(one, Side::Target, target.error());
    } else {
        one.targetValue = *target;
        one.result = *source == *target ? Comparison::Equal : Comparison::Different;
    }
}

/// The objects that are compared, and those that stand in the result without it.
struct Selection
{
    QList<ObjectComparison> tables; ///< the largest first
    QList<ObjectComparison> sequences;
    QList<ObjectComparison> byChoice;
};

Selection selectionOf(const PlannedObjects &planned)
{
    Selection selection;
    QList<std::pair<qint64, ObjectComparison>> sized;
    for (qsizetype i = 0; i < planned.objects->objects.size(); ++i) {
        const CatalogObject &object = planned.objects->objects.at(i);
        const Travel travel = planned.resolved.travel.at(i);
        ObjectComparison one;
        one.object = object.name;
        if (object.name.kind == ObjectKind::Sequence && travel != Travel::LeftOut) {
            selection.sequences += one;
        } else if (object.name.kind == ObjectKind::Table && !object.isPartitioned) {
            if (travel == Travel::Whole) {
                sized.append({object.size, one});
                continue;
            }
            one.reason = Message{travel == Travel::LeftOut ? u"ledger.by-choice"_s : u"ledger.structure-only"_s, {}};
            selection.byChoice += one;
        }
    }
    std::stable_sort(sized.begin(), sized.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    for (const auto &[size, one] : sized)
        selection.tables += one;
    return selection;
}

/// Tables whose columns are not the same are different, whatever their rows are.
void compareColumns(QList<ObjectComparison> &tables, const ComparedSide &source, const ComparedSide &target)
{
    for (ObjectComparison &one : tables) {
        const std::pair<QString, QString> key{one.object.schema, one.object.name};
        const auto there = target.columns.constFind(key);
        if (there == target.columns.constEnd())
            continue; // not there at all, which reading it will tell
        if (*there != source.columns.value(key)) {
            one.result = Comparison::Different;
            one.reason = Message{u"note.verify-columns"_s, {}};
        }
    }
}

/// Names the rows of the tables whose rows differ, one table after the other.
void nameDifferences(QList<ObjectComparison> &tables, const ComparedSide &source, const ComparedSide &target,
                     const SumStyle &style, qsizetype most, const CancelToken &cancel)
{
    std::optional<Result<Connection>> sourceSession;
    std::optional<Result<Connection>> targetSession;
    for (ObjectComparison &one : tables) {
        const bool inRows = one.result == Comparison::Different && one.reason.isEmpty();
        if (!inRows || cancel.isCancelled())
            continue;
        // an error ended the transaction of the one before
        if (!sourceSession || !targetSession) {
            sourceSession.emplace(openWorker(source, style, cancel));
            targetSession.emplace(openWorker(target, style, cancel));
        }
        if (!*sourceSession || !*targetSession)
            return;
        const std::pair<QString, QString> place{one.object.schema, one.object.name};
        const RowBuckets rows{one.object, source.columns.value(place), source.keys.value(place),
                              bucketsFor(std::max(one.source.rows, one.target.rows))};
        const Result<QList<RowDifference>> found =
            findRowDifferences(**sourceSession, **targetSession, rows, style, most, cancel);
        one.hasKey = !rows.key.isEmpty();
        if (found) {
            one.rows = *found;
        } else {
            sourceSession.reset();
            targetSession.reset();
        }
    }
}

/// Nothing where there are none on either side.
std::optional<ObjectComparison> compareLargeObjects(const ComparedSide &source, const ComparedSide &target,
                                                    const SumStyle &style, bool travel, const CancelToken &cancel)
{
    const auto read = [&](const ComparedSide &side) -> Result<TableSum> {
        Result<Connection> session = openWorker(side, style, cancel);
        if (!session)
            return session.error();
        return readLargeObjectSum(*session, style, cancel);
    };
    ObjectComparison one;
    one.object.name = u"large objects"_s;
    if (!travel) {
        one.reason = Message{u"ledger.without-large-objects"_s, {}};
        return one;
    }
    judge(one, read(source), read(target));
    if (one.result == Comparison::Equal && one.source.rows == 0)
        return std::nullopt;
    return one;
}

} // namespace

Result<Verification> verify(const VerifyRequest &request, const CancelToken &cancel, const VerifyObserver &observer)
{
    QElapsedTimer clock;
    clock.start();
    const MigrationProfile &profile = request.profile;
    if (profile.half != Half::Both)
        return Error(u"error.verify-half"_s);
    EndpointRequest sourceRequest{profile.source, request.credentials.source, u"trunkline-verify"_s, false, {}};
    sourceRequest.objects = true;
    const Result<EndpointFacts> from = readEndpoint(sourceRequest, cancel);
    if (!from)
        return from.error();
    if (!from->objects)
        return from->objectsError.value_or(Error(u"error.cancelled"_s));
    const Result<EndpointFacts> onto = readEndpoint(
        EndpointRequest{profile.target, request.credentials.target, u"trunkline-verify"_s, true, {}}, cancel);
    if (!onto)
        return onto.error();
    MigrationProfile named = profile;
    if (named.sourceDatabaseName().isEmpty())
        named.source.params.set(u"dbname"_s, from->facts.currentDatabase);

    const auto encodingOf = [](const ServerFacts &facts, const QString &database) {
        const DatabaseFacts *found = facts.database(database);
        return found ? found->encoding : QString();
    };
    ComparedSide source{from->params,
                        from->usedPassword,
                        from->facts.currentDatabase,
                        encodingOf(from->facts, from->facts.currentDatabase),
                        {},
                        {},
                        {}};
    ComparedSide target{onto->params,
                        onto->usedPassword,
                        named.targetDatabaseName(),
                        encodingOf(onto->facts, named.targetDatabaseName()),
                        {},
                        {},
                        {}};
    for (ComparedSide *side : {&source, &target}) {
        if (const Result<void> ready = prepareSide(*side, cancel); !ready)
            return ready.error();
    }
    const PlannedObjects planned = planObjects({named, from->facts, onto->facts, from->objects, {}});
    Selection selection = selectionOf(planned);
    Verification result;
    result.level = request.level;
    if (!source.snapshot.isEmpty() && !target.snapshot.isEmpty())
        result.moment = Moment::Verification;
    if (request.level == VerifyLevel::None) {
        result.durationMs = clock.elapsed();
        return result;
    }

    compareColumns(selection.tables, source, target);
    QList<ObjectName> names;
    QList<qsizetype> places;
    for (qsizetype i = 0; i < selection.tables.size(); ++i) {
        if (selection.tables.at(i).result == Comparison::Different)
            continue;
        names += selection.tables.at(i).object;
        places += i;
    }
    const SumStyle style = SumStyle::forBoth(request.level, source.leader->serverVersionNum(),
                                             target.leader->serverVersionNum(), source.encoding, target.encoding);
    QMutex mutex;
    qsizetype halves = 0;
    const auto tableDone = [&] {
        const QMutexLocker locker(&mutex);
        ++halves;
        if (observer)
            observer(halves / 2, names.size());
    };
    SideReader sourceReader(source, names, style, cancel);
    SideReader targetReader(target, names, style, cancel);
    const int threads = static_cast<int>(std::clamp<qsizetype>(names.size(), 1, std::max(1, request.connections)));
    sourceReader.start(threads, tableDone);
    targetReader.start(threads, tableDone);
    const QList<Result<TableSum>> sourceSums = sourceReader.wait();
    const QList<Result<TableSum>> targetSums = targetReader.wait();
    if (cancel.isCancelled())
        return Error(u"error.cancelled"_s);
    for (qsizetype i = 0; i < places.size(); ++i)
        judge(selection.tables[places.at(i)], sourceSums.at(i), targetSums.at(i));

    if (request.level == VerifyLevel::Checksums && request.differences > 0) {
        Result<TableColumns> keys = readTableKeys(*source.leader, cancel);
        if (!keys)
            return keys.error();
        source.keys = std::move(*keys);
        nameDifferences(selection.tables, source, target, style, request.differences, cancel);
    }

    // sequences belong to no snapshot; in a session of their own, so that one that cannot be read is alone
    QList<ObjectName> sequences;
    for (const ObjectComparison &one : selection.sequences)
        sequences += one.object;
    Result<Connection> sourceSession =
        openEndpoint(source.params, source.password, source.database, u"trunkline-verify"_s, cancel);
    Result<Connection> targetSession =
        openEndpoint(target.params, target.password, target.database, u"trunkline-verify"_s, cancel);
    if (!sourceSession || !targetSession)
        return sourceSession ? targetSession.error() : sourceSession.error();
    const QList<Result<QString>> sourceValues = readSequences(*sourceSession, sequences, cancel);
    const QList<Result<QString>> targetValues = readSequences(*targetSession, sequences, cancel);
    for (qsizetype i = 0; i < sequences.size(); ++i)
        judgeSequence(selection.sequences[i], sourceValues.at(i), targetValues.at(i));
    result.catalogs =
        compareCatalogs(*sourceSession, *targetSession, planned, from->facts, onto->facts, cancel);

    const bool hasLargeObjects = planned.objects->largeObjects > 0;
    if (planned.resolved.largeObjects || hasLargeObjects)
        result.largeObjects = compareLargeObjects(source, target, style, planned.resolved.largeObjects, cancel);
    if (cancel.isCancelled())
        return Error(u"error.cancelled"_s);

    result.tables = selection.tables + selection.byChoice;
    result.sequences = selection.sequences;
    result.durationMs = clock.elapsed();
    return result;
}

} // namespace trunkline
