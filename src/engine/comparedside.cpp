#include "engine/comparedside.h"

#include "engine/endpointreader.h"
#include "engine/tableworkers.h"

#include <QElapsedTimer>
#include <QThread>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

// A server counts a session that was ended until its process is gone.
constexpr int patienceMs = 1000;
constexpr int pauseMs = 50;

} // namespace

Result<Connection> openSession(const SideAddress &address, const CancelToken &cancel)
{
    QElapsedTimer clock;
    clock.start();
    for (;;) {
        Result<Connection> opened =
            openEndpoint(address.params, address.password, address.database, address.applicationName, cancel);
        const bool isFull = !opened && opened.error().code() == "error.connect-too-many"_L1;
        if (!isFull || clock.elapsed() > patienceMs || cancel.isCancelled())
            return opened;
        QThread::msleep(pauseMs);
    }
}

Result<ComparedSide> openSide(const SideAddress &address, const CancelToken &cancel)
{
    ComparedSide side;
    side.address = address;
    Result<Connection> opened = openSession(address, cancel);
    if (!opened)
        return opened.error();
    if (const Result<Rows> begun = opened->exec(Sql(u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"), cancel);
        !begun)
        return begun.error();
    Result<TableShapes> shapes = readTableShapes(*opened, cancel);
    if (!shapes)
        return shapes.error();
    side.shapes = std::move(*shapes);
    // a standby of an old server refuses it, and the transaction with it
    if (const Result<Rows> exported = opened->exec(Sql(u"SELECT pg_export_snapshot()"), cancel); exported) {
        side.snapshot = exported->at(0, 0);
    } else if (const Result<Rows> ended = opened->exec(Sql(u"ROLLBACK"), cancel); !ended) {
        return ended.error();
    }
    side.leader = std::move(*opened);
    return side;
}

Result<Connection> openWorker(const ComparedSide &side, const SumStyle &style, const CancelToken &cancel)
{
    Result<Connection> opened = openSession(side.address, cancel);
    if (!opened)
        return opened;
    QList<Sql> statements = sumSettings(style);
    if (!side.snapshot.isEmpty())
        statements += {Sql(u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"),
                       Sql(u"SET TRANSACTION SNAPSHOT %1").arg({Quoting::literalSql(side.snapshot)})};
    for (const Sql &statement : statements) {
        if (const Result<Rows> done = opened->exec(statement, cancel); !done)
            return done.error();
    }
    return opened;
}

bool SequenceSpan::holds(const SequenceValue &value) const
{
    if (first == last)
        return value == first;
    // forwards or, with a negative increment, backwards
    const auto [least, most] = std::minmax(first.last, last.last);
    return value.last >= least && value.last <= most;
}

QString SequenceSpan::text() const
{
    return first == last ? first.text() : u"%1 … %2"_s.arg(first.text(), last.text());
}

namespace {

Result<TableSum> readLargeObjects(ComparedSide &side, const SumStyle &style, const CancelToken &cancel)
{
    Result<Connection> session = openWorker(side, style, cancel);
    if (!session)
        return session.error();
    return readLargeObjectSum(*session, style, cancel);
}

/// In a session of its own, so that one that cannot be read is alone.
QList<Result<SequenceValue>> sequencesNow(const SideAddress &address, const QList<ObjectName> &sequences,
                                          const CancelToken &cancel)
{
    if (sequences.isEmpty())
        return {};
    Result<Connection> session = openSession(address, cancel);
    if (!session)
        return QList<Result<SequenceValue>>(sequences.size(), Result<SequenceValue>(session.error()));
    return readSequences(*session, sequences, cancel);
}

} // namespace

SideReading readSide(ComparedSide &side, const ComparisonScope &scope, const ReadingOrder &order,
                     const TableShapes &keysOf, const CancelToken &cancel, const TurnObserver &observer)
{
    SideReading reading;
    reading.oneMoment = !side.snapshot.isEmpty();
    reading.shapes = side.shapes;
    for (const Result<SequenceValue> &value : sequencesNow(side.address, scope.sequences, cancel))
        reading.sequences +=
            value ? Result<SequenceSpan>(SequenceSpan{*value, *value}) : Result<SequenceSpan>(value.error());
    QList<SumTask> tasks;
    for (const ScopedTable &table : scope.tables) {
        const std::pair place{table.name.schema, table.name.name};
        SumTask task;
        task.table = table.name;
        task.shape = side.shapes.value(place);
        task.oneIn = order.sample.oneInOf(table, order.style.level, !keysOf.value(place).key.isEmpty());
        // by which rows are chosen; the target may have lost its primary key
        task.shape.key = keysOf.value(place).key;
        reading.oneIn += task.oneIn;
        tasks += task;
    }
    TableWorkers workers(side, tasks, order.style, cancel);
    workers.start(order.connections, observer);
    // the workers read the side, and only they: large objects are read beside them
    if (scope.largeObjects || scope.sourceHasLargeObjects)
        reading.largeObjects = readLargeObjects(side, order.style, cancel);
    reading.sums = workers.wait();
    return reading;
}

void readSequencesAgain(const SideAddress &address, const ComparisonScope &scope, SideReading &reading,
                        const CancelToken &cancel)
{
    const QList<Result<SequenceValue>> values = sequencesNow(address, scope.sequences, cancel);
    for (qsizetype i = 0; i < values.size() && i < reading.sequences.size(); ++i) {
        if (!values.at(i))
            reading.sequences[i] = values.at(i).error();
        else if (reading.sequences.at(i))
            reading.sequences[i]->last = *values.at(i);
    }
}

} // namespace trunkline
