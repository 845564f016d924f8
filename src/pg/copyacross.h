#pragma once

#include "pg/connection.h"

namespace trunkline {

/// What went over so far.
struct CopyCount
{
    qint64 rows = 0;
    qint64 bytes = 0; ///< as COPY writes them
};
/// Called on the thread that copies, a few times a second.
using CopyObserver = std::function<void(const CopyCount &)>;

/// How a copy ended: whole where there is neither of the errors. One side's failure ends the statement of the other
/// one too, which is then not told.
struct CopyOutcome
{
    CopyCount count;
    std::optional<Error> sourceError;
    std::optional<Error> targetError;

    bool isWhole() const { return !sourceError && !targetError; }
};

/// Runs `out` (COPY … TO STDOUT) in one session and `in` (COPY … FROM STDIN, of the same format) in the other, and
/// hands the rows across in pieces, never holding more than some of them. Within the transactions that are open. On
/// cancel both sessions are given up: "error.cancelled". Errors else: "error.sql", "error.connection-lost".
CopyOutcome copyAcross(Connection &source, const Sql &out, Connection &target, const Sql &in, const CancelToken &cancel,
                       const CopyObserver &observer = {});

/// What several COPY … TO STDOUT print, in one round trip: for tables that are small. The first error ends the others.
/// Errors: as above.
Result<QList<QByteArray>> copyOutAll(Connection &source, const QList<Sql> &copies, const CancelToken &cancel);

/// Feeds COPY … FROM STDIN with what is in memory. The number of rows. Errors: as above.
Result<qint64> copyIn(Connection &target, const Sql &in, const QByteArray &rows, const CancelToken &cancel);

} // namespace trunkline
