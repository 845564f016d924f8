#pragma once

#include "core/message.h"
#include "core/objectname.h"

#include <QList>

#include <optional>

namespace trunkline {

/// How deep source and target are compared.
enum class VerifyLevel
{
    None,
    Counts,    ///< the number of rows of each table, and sequences
    Checksums, ///< also a sum over all rows that does not depend on their order
    Sample,    ///< of tables over a size that sum is made of some rows only
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
    qint64 oneIn = 1;          ///< the sum is of one in so many rows, all of which were counted
    QString sourceValue;       ///< of a sequence: "17, called"
    QString targetValue;

    bool operator==(const ObjectComparison &) const = default;
};

/// As of when the source was read that the target is compared with.
enum class Moment
{
    Export,       ///< the snapshot that the archive was made of
    Verification, ///< one snapshot of the verification's own time
    EachTable,    ///< each table at a time of its own: the server gave no snapshot
};

/// An object of the catalogs that is on one side only, or a property of one that is not the same on both.
struct CatalogDifference
{
    QString kind;   ///< as archives name it: "TABLE", "INDEX", "POLICY"; "COLUMN", "ROLE", "DATABASE" beside those
    QString schema; ///< empty where the kind is in none
    QString name;   ///< within the schema; parts of a relation begin with its name: "ticket price", as archives do
    QString facet;  ///< which property: "definition", "owner", "grants", "comment"…; empty: the object itself
    RowPlace place = RowPlace::Both; ///< on which side the object, or the property, is
    QString source;                  ///< what the property is there, as the catalog tells it
    QString target;
    bool byChoice =
        false; ///< a choice of the profile, or PostgreSQL itself between its versions, explains it: `reason`
    Message reason;

    bool operator==(const CatalogDifference &) const = default;
};

/// How many objects of a kind were compared.
struct CatalogCount
{
    QString kind;
    qint64 equal = 0;
    qint64 different = 0;
    qint64 byChoice = 0; ///< differ in nothing but what a choice explains

    bool operator==(const CatalogCount &) const = default;
};

/// The comparison of what the catalogs of both sides tell: every kind of object but rows, values and large objects.
struct CatalogComparison
{
    QList<CatalogCount> counts; ///< by kind, in the order in which archives restore them
    QList<CatalogDifference> differences;
    std::optional<Message> failure; ///< they could not be read, and nothing else is here; with `toolWords`
    QString toolWords;

    qint64 total(qint64 CatalogCount::*number) const;
    bool operator==(const CatalogComparison &) const = default;
};

/// The comparison of a source with its target. A value.
struct Verification
{
    VerifyLevel level = VerifyLevel::Checksums;
    QList<ObjectComparison> tables; ///< the largest first
    QList<ObjectComparison> sequences;
    /// All large objects together: their number and a sum over numbers and contents. None where neither side has any.
    std::optional<ObjectComparison> largeObjects;
    std::optional<CatalogComparison> catalogs; ///< none where they were not compared
    Moment moment = Moment::EachTable;
    qint64 durationMs = -1;

    /// Tables, sequences and large objects, in the order in which they are told.
    QList<ObjectComparison> all() const;
    qsizetype count(Comparison result) const;
    /// Something was to be compared and could not be.
    bool hasFailures() const;
    /// Something is not the same that no choice explains, in rows or catalogs.
    bool hasDifferences() const;
    bool operator==(const Verification &) const = default;
};

} // namespace trunkline
