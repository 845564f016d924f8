#pragma once

#include "core/message.h"
#include "core/objectname.h"

#include <QJsonObject>
#include <QList>

#include <optional>

namespace trunkline {

/// How deep source and target are compared.
enum class VerifyLevel
{
    None,
    Counts,    ///< the number of rows of each table, and sequences
    Checksums, ///< also a sum over all rows that does not depend on their order
};

enum class Comparison
{
    Equal,
    Different,
    NotCompared, ///< by choice, or because it could not be done: see the reason
};

/// What one side says of a table's rows.
struct TableSum
{
    qint64 rows = -1; ///< -1: not known
    QString sum;      ///< a decimal number; empty at VerifyLevel::Counts

    bool operator==(const TableSum &) const = default;
};

/// Where a row is that differs.
enum class RowPlace
{
    Source, ///< it is missing on the target
    Target, ///< it is too much there
    Both,   ///< with other contents
};

/// A row that is not the same on both sides. No value of it but its key.
struct RowDifference
{
    RowPlace place = RowPlace::Both;
    QString key;      ///< of the primary key, as text; with several columns "(1,a)". Without one the row's hash
    qint64 times = 1; ///< without a key: how much oftener it is there than on the other side

    bool operator==(const RowDifference &) const = default;
};

/// A table or a sequence on both sides.
struct ObjectComparison
{
    ObjectName object;
    Comparison result = Comparison::NotCompared;
    Message reason; ///< why it is not compared, or what differs where that is not in the rows
    /// It was to be compared and could not be; `toolWords` is what the server said.
    bool failed = false;
    QString toolWords;
    TableSum source;
    TableSum target;
    QList<RowDifference> rows; ///< the first of those that differ, by their keys
    bool hasKey = false;       ///< what `rows` are told by is a primary key
    QString sourceValue;       ///< of a sequence: "17, called"
    QString targetValue;

    bool operator==(const ObjectComparison &) const = default;
};

/// The comparison of a source with its target. A value.
struct Verification
{
    VerifyLevel level = VerifyLevel::Checksums;
    QList<ObjectComparison> tables; ///< the largest first
    QList<ObjectComparison> sequences;
    /// All large objects together: their number and a sum over numbers and contents. None where neither side has any.
    std::optional<ObjectComparison> largeObjects;
    bool oneMoment = false; ///< each side was read in one snapshot, as of the verification's own time
    qint64 durationMs = -1;

    /// Everything that was looked at, in the order in which it is told.
    QList<ObjectComparison> all() const;
    qsizetype count(Comparison result) const;
    bool hasFailures() const;
    bool operator==(const Verification &) const = default;
};

QJsonObject toJson(const Verification &verification);

} // namespace trunkline
