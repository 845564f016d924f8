#include "engine/rowdifferences.h"

#include <QMap>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

constexpr qint64 rowsOfABucket = 1000;
/// Some 250 bytes each while both sides' sums are here.
constexpr qint64 mostBuckets = 50'000;
/// Of both sides, held at one time.
constexpr qint64 mostRows = 100'000;

QList<qint64> differingBuckets(const QHash<qint64, BucketSum> &source, const QHash<qint64, BucketSum> &target)
{
    QList<qint64> differing;
    for (auto it = source.cbegin(); it != source.cend(); ++it) {
        if (target.value(it.key()) != it.value())
            differing += it.key();
    }
    for (auto it = target.cbegin(); it != target.cend(); ++it) {
        if (!source.contains(it.key()))
            differing += it.key();
    }
    std::sort(differing.begin(), differing.end());
    return differing;
}

} // namespace

qint64 bucketsFor(qint64 rows)
{
    return std::clamp<qint64>(rows / rowsOfABucket, 16, mostBuckets);
}

QList<RowDifference> differencesOf(const QList<HashedRow> &source, const QList<HashedRow> &target, bool hasKey)
{
    struct Times
    {
        qint64 source = 0;
        qint64 target = 0;
    };
    QMap<QString, QMap<QString, Times>> rows; // by key, or by nothing: hashes
    for (const HashedRow &row : source)
        rows[row.key][row.hash].source += row.times;
    for (const HashedRow &row : target)
        rows[row.key][row.hash].target += row.times;
    QList<RowDifference> differences;
    for (auto it = rows.cbegin(); it != rows.cend(); ++it) {
        bool onSource = false;
        bool onTarget = false;
        for (auto hash = it->cbegin(); hash != it->cend(); ++hash) {
            const qint64 more = hash->source - hash->target;
            if (!hasKey && more != 0)
                differences +=
                    RowDifference{more > 0 ? RowPlace::Source : RowPlace::Target, hash.key(), std::abs(more)};
            onSource |= more > 0;
            onTarget |= more < 0;
        }
        if (hasKey && (onSource || onTarget))
            differences += RowDifference{onSource && onTarget ? RowPlace::Both
                                         : onSource           ? RowPlace::Source
                                                              : RowPlace::Target,
                                         it.key(), 1};
    }
    return differences;
}

Result<QList<RowDifference>> findRowDifferences(Connection &source, Connection &target, const RowBuckets &rows,
                                                const SumStyle &style, qsizetype most, const CancelToken &cancel)
{
    const Result<QHash<qint64, BucketSum>> sourceSums = readBuckets(source, rows, style, cancel);
    if (!sourceSums)
        return sourceSums.error();
    const Result<QHash<qint64, BucketSum>> targetSums = readBuckets(target, rows, style, cancel);
    if (!targetSums)
        return targetSums.error();
    QList<qint64> buckets;
    qint64 held = 0;
    for (const qint64 bucket : differingBuckets(*sourceSums, *targetSums)) {
        held += sourceSums->value(bucket).rows + targetSums->value(bucket).rows;
        // each holds at least one row that differs
        if (buckets.size() == most || (held > mostRows && !buckets.isEmpty()))
            break;
        buckets += bucket;
    }
    if (buckets.isEmpty())
        return QList<RowDifference>();
    const Result<QList<HashedRow>> sourceRows = readBucketRows(source, rows, buckets, style, cancel);
    if (!sourceRows)
        return sourceRows.error();
    const Result<QList<HashedRow>> targetRows = readBucketRows(target, rows, buckets, style, cancel);
    if (!targetRows)
        return targetRows.error();
    return differencesOf(*sourceRows, *targetRows, !rows.shape.key.isEmpty()).mid(0, most);
}

} // namespace trunkline
