#pragma once

#include "pg/tablesums.h"

namespace trunkline {

/// The number of large objects and, but at VerifyLevel::Counts, a sum over their numbers and contents. One that is
/// larger than 1 GB cannot be read so, and is an error.
Result<TableSum> readLargeObjectSum(Connection &connection, const SumStyle &style, const CancelToken &cancel);

/// Where a sequence stands.
struct SequenceValue
{
    qint64 last = 0;
    bool isCalled = false;

    /// "17, called" or "17, not called"
    QString text() const;
    bool operator==(const SequenceValue &) const = default;
};

/// Of each of the sequences, in their order; an error alone where one could not be read. They belong to no snapshot:
/// read at once, they are as they are now.
QList<Result<SequenceValue>> readSequences(Connection &connection, const QList<ObjectName> &sequences,
                                           const CancelToken &cancel);

} // namespace trunkline
