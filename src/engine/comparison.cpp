#include "engine/comparison.h"

#include "core/step.h"
#include "pg/tablesums.h"

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

/// What cannot be read, and what is not there; true where both sides say something.
bool bothSay(ObjectComparison &one, const Error *source, const Error *target)
{
    if (source) {
        fail(one, Side::Source, *source);
    } else if (target && isMissing(*target)) {
        one.result = Comparison::Different;
        one.reason = Message{u"note.verify-missing"_s, {}};
    } else if (target) {
        fail(one, Side::Target, *target);
    }
    return !source && !target;
}

template <typename T> const Error *errorOf(const Result<T> &result)
{
    return result ? nullptr : &result.error();
}

void judgeRows(ObjectComparison &one, const Result<TableSum> &source, const Result<TableSum> &target)
{
    if (source)
        one.source = *source;
    if (!bothSay(one, errorOf(source), errorOf(target)))
        return;
    one.target = *target;
    one.result = one.source == one.target ? Comparison::Equal : Comparison::Different;
}

/// All partitions of a table taken together: what they hold on either side.
struct PartitionTotals
{
    TableSum source{0, {}};
    TableSum target{0, {}};
    bool isKnown = true;
    QList<qsizetype> different;
};

/// The hash of a value need not be the same on another server (that of an enum is made of its label's OID): rows that
/// are in other partitions there have arrived all the same.
void forgiveOtherPartitions(QList<ObjectComparison> &tables, const ComparisonScope &scope)
{
    QHash<std::pair<QString, QString>, PartitionTotals> byRoot;
    for (qsizetype i = 0; i < scope.tables.size(); ++i) {
        const ObjectName &root = scope.tables.at(i).partitionRoot;
        if (root.name.isEmpty())
            continue;
        const ObjectComparison &one = tables.at(i);
        PartitionTotals &totals = byRoot[{root.schema, root.name}];
        totals.isKnown = totals.isKnown && !one.failed && one.reason.isEmpty() && one.oneIn == 1 &&
                         one.source.rows >= 0 && one.target.rows >= 0;
        totals.source = addedSums(totals.source, one.source);
        totals.target = addedSums(totals.target, one.target);
        if (one.result == Comparison::Different)
            totals.different += i;
    }
    for (const PartitionTotals &totals : std::as_const(byRoot)) {
        if (!totals.isKnown || !(totals.source == totals.target))
            continue;
        for (const qsizetype place : totals.different) {
            tables[place].result = Comparison::Equal;
            tables[place].reason =
                Message{u"note.verify-other-partitions"_s, {scope.tables.at(place).partitionRoot.name}};
        }
    }
}

QStringList columnNames(const TableShape &shape)
{
    QStringList names;
    for (const TableColumn &column : shape.columns)
        names += column.name;
    return names;
}

ObjectComparison compareTable(const ScopedTable &table, qsizetype place, const SideReading &source,
                              const SideReading &target)
{
    ObjectComparison one;
    one.object = table.name;
    one.oneIn = source.oneIn.at(place);
    judgeRows(one, source.sums.at(place), target.sums.at(place));
    // whatever the rows are
    const std::pair key{table.name.schema, table.name.name};
    const auto there = target.shapes.constFind(key);
    if (there != target.shapes.constEnd() && columnNames(*there) != columnNames(source.shapes.value(key))) {
        one.result = Comparison::Different;
        one.reason = Message{u"note.verify-columns"_s, {}};
        one.failed = false;
        one.toolWords.clear();
    }
    return one;
}

ObjectComparison compareSequence(const ObjectName &name, const Result<SequenceSpan> &source,
                                 const Result<SequenceSpan> &target)
{
    ObjectComparison one;
    one.object = name;
    if (source)
        one.sourceValue = source->text();
    if (!bothSay(one, errorOf(source), errorOf(target)))
        return one;
    one.targetValue = target->last.text();
    one.result = source->holds(target->last) ? Comparison::Equal : Comparison::Different;
    return one;
}

/// None where neither side has any.
std::optional<ObjectComparison> compareLargeObjects(const ComparisonScope &scope, const SideReading &source,
                                                    const SideReading &target)
{
    if (!source.largeObjects || !target.largeObjects)
        return std::nullopt;
    ObjectComparison one;
    one.object.name = u"large objects"_s;
    if (!scope.largeObjects) {
        one.reason = Message{u"ledger.without-large-objects"_s, {}};
        return one;
    }
    judgeRows(one, *source.largeObjects, *target.largeObjects);
    if (one.result == Comparison::Equal && one.source.rows == 0)
        return std::nullopt;
    return one;
}

} // namespace

Verification compareReadings(const ComparisonScope &scope, const SideReading &source, const SideReading &target,
                             VerifyLevel level)
{
    Verification result;
    result.level = level;
    if (source.oneMoment && target.oneMoment)
        result.moment = Moment::Verification;
    for (qsizetype i = 0; i < scope.tables.size(); ++i)
        result.tables += compareTable(scope.tables.at(i), i, source, target);
    forgiveOtherPartitions(result.tables, scope);
    for (qsizetype i = 0; i < scope.sequences.size(); ++i)
        result.sequences += compareSequence(scope.sequences.at(i), source.sequences.at(i), target.sequences.at(i));
    for (const ObjectComparison &one : scope.byChoice)
        (one.object.kind == ObjectKind::Sequence ? result.sequences : result.tables) += one;
    result.largeObjects = compareLargeObjects(scope, source, target);
    return result;
}

bool differsInRows(const ObjectComparison &one)
{
    return one.result == Comparison::Different && one.reason.isEmpty() && one.source.rows >= 0 && one.target.rows >= 0;
}

} // namespace trunkline
