#include "pg/copyacross.h"

#include "pg/copysession.h"

#include <QElapsedTimer>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

/// Many rows go in one message: the target reads each with some calls of its own.
constexpr qsizetype pieceSize = 128 * 1024;
constexpr int toldEveryMs = 200;

} // namespace

CopyOutcome copyAcross(Connection &source, const Sql &out, Connection &target, const Sql &in, const CancelToken &cancel,
                       const CopyObserver &observer)
{
    CopyOutcome outcome;
    CopySession from(source, cancel);
    CopySession to(target, cancel);
    // both are sent before one is waited for: one round trip, and the other's
    outcome.sourceError = from.send(out);
    if (outcome.sourceError)
        return outcome;
    outcome.targetError = to.send(in);
    if (outcome.targetError) {
        from.abandon();
        return outcome;
    }
    const Result<bool> wants = to.waitForCopy();
    if (!wants || !*wants) {
        outcome.targetError = wants ? Error(u"error.sql"_s, {}, u"no COPY"_s) : wants.error();
        // rows that nobody takes are not to be read to their end
        from.abandon();
        return outcome;
    }
    const auto undoTarget = [&to] {
        if (!to.endRows("the rows could not be read"))
            (void)to.finish();
    };
    if (const Result<bool> has = from.waitForCopy(); !has || !*has) {
        outcome.sourceError = has ? Error(u"error.sql"_s, {}, u"no COPY"_s) : has.error();
        undoTarget();
        return outcome;
    }
    QElapsedTimer told;
    told.start();
    for (;;) {
        const Result<QByteArray> rows = from.take(pieceSize, outcome.count.rows);
        if (!rows) {
            outcome.sourceError = rows.error();
            undoTarget();
            return outcome;
        }
        if (rows->isEmpty())
            break;
        outcome.targetError = to.give(*rows);
        if (outcome.targetError) {
            from.abandon();
            return outcome;
        }
        outcome.count.bytes += rows->size();
        if (observer && told.elapsed() >= toldEveryMs) {
            told.restart();
            observer(outcome.count);
        }
    }
    // an error of the source can still come behind its last row
    if (const Result<qint64> ended = from.finish(); !ended) {
        outcome.sourceError = ended.error();
        undoTarget();
        return outcome;
    }
    outcome.targetError = to.endRows();
    if (outcome.targetError)
        return outcome;
    const Result<qint64> counted = to.finish();
    if (!counted)
        outcome.targetError = counted.error();
    else
        outcome.count.rows = *counted;
    return outcome;
}

Result<QList<QByteArray>> copyOutAll(Connection &source, const QList<Sql> &copies, const CancelToken &cancel)
{
    QList<QByteArray> tables;
    CopySession from(source, cancel);
    if (const std::optional<Error> error = from.send(Quoting::join(copies, Sql(u"; "))))
        return *error;
    for (qsizetype i = 0; i < copies.size(); ++i) {
        const Result<bool> has = from.waitForCopy();
        if (!has)
            return has.error();
        QByteArray table;
        qint64 rows = 0;
        while (*has) {
            const Result<QByteArray> taken = from.take(pieceSize, rows);
            if (!taken)
                return taken.error();
            if (taken->isEmpty())
                break;
            table += *taken;
        }
        tables += table;
    }
    if (const Result<qint64> ended = from.finish(); !ended)
        return ended.error();
    return tables;
}

Result<qint64> copyIn(Connection &target, const Sql &in, const QByteArray &rows, const CancelToken &cancel)
{
    CopySession to(target, cancel);
    if (const std::optional<Error> error = to.send(in))
        return *error;
    const Result<bool> wants = to.waitForCopy();
    if (!wants)
        return wants.error();
    if (!*wants)
        return Error(u"error.sql"_s, {}, u"no COPY"_s);
    for (qsizetype at = 0; at < rows.size(); at += pieceSize) {
        if (const std::optional<Error> error = to.give(rows.mid(at, pieceSize)))
            return *error;
    }
    if (const std::optional<Error> error = to.endRows())
        return *error;
    return to.finish();
}

} // namespace trunkline
