#include "direct/directworker.h"
#include "pg/othersums.h"

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

/// Bytes of large objects that go over in one piece; one that is larger goes in several.
constexpr qint64 objectsPiece = 16 * 1024 * 1024;
constexpr qsizetype objectsWithoutSize = 50; ///< in a piece, where sizes are not known
constexpr qsizetype sequencesAtOnce = 200;

Sql numberList(const QList<quint32> &numbers)
{
    QList<Sql> list;
    for (const quint32 number : numbers)
        list += Quoting::numberSql(number);
    return Quoting::join(list, Sql(u", "));
}

} // namespace

Result<bool> DirectWorker::copyLargeObjects(int number)
{
    const WorkNode &node = m_graph.node(number);
    const int entry = node.entries.constFirst();
    const QList<quint32> &all = *m_task.contents.largeObjects.constFind(entry);
    if (m_objectSizes.isEmpty()) {
        for (const DirectLargeObject &object : m_task.facts.largeObjects)
            m_objectSizes.insert(object.oid, object.bytes);
    }
    bool ok = true;
    QList<quint32> piece;
    qint64 bytes = 0;
    const auto flush = [&]() -> Result<bool> {
        if (piece.isEmpty())
            return true;
        bytes = 0;
        return copyObjects(number, std::exchange(piece, {}));
    };
    for (const quint32 object : all) {
        const qint64 size = m_objectSizes.value(object);
        if (size > objectsPiece) {
            const Result<bool> copied = copyLargeObject(number, object);
            if (!copied)
                return copied;
            ok = ok && *copied;
            continue;
        }
        if (bytes + size > objectsPiece || (size < 0 && piece.size() >= objectsWithoutSize)) {
            const Result<bool> copied = flush();
            if (!copied)
                return copied;
            ok = ok && *copied;
        }
        piece += object;
        bytes += std::max<qint64>(0, size);
    }
    const Result<bool> copied = flush();
    if (!copied)
        return copied;
    // the statements of the entry but those that make the objects
    QList<Sql> owners;
    for (const Sql &statement : statementsOf(entry)) {
        if (!statement.text().startsWith("SELECT "_L1))
            owners += statement;
    }
    if (owners.isEmpty())
        return ok && *copied;
    const Result<Sent> sent = sendTogether(owners);
    if (!sent)
        return sent.error();
    if (!sent->ok)
        fail(entry, owners.value(std::max<qsizetype>(0, sent->at)).text(), *sent->error);
    return ok && *copied && sent->ok;
}

Result<bool> DirectWorker::copyObjects(int number, const QList<quint32> &numbers)
{
    const WorkNode &node = m_graph.node(number);
    const Result<Connection *> from = source();
    if (!from)
        return from.error();
    if (!std::exchange(m_hasObjectsTable, true)) {
        const Result<bool> made = send(Sql(u"CREATE TEMPORARY TABLE trunkline_large_objects (number oid, content "
                                           u"bytea) ON COMMIT DELETE ROWS"),
                                       node.entries.constFirst());
        if (!made || !*made)
            return made;
    }
    // their contents come in binary, and become objects on the server
    const Sql out = Sql(u"COPY (SELECT number, lo_get(number) FROM unnest(ARRAY[%1]::oid[]) AS number) TO STDOUT "
                        u"(FORMAT binary)")
                        .arg({numberList(numbers)});
    const Sql in(u"BEGIN; COPY pg_temp.trunkline_large_objects FROM STDIN (FORMAT binary)");
    const CopyOutcome outcome = copyAcross(**from, out, *m_target, in, m_cancel);
    std::optional<Error> error = outcome.sourceError ? outcome.sourceError : outcome.targetError;
    if (!error) {
        const Result<Rows> made = m_target->exec(
            Sql(u"SELECT count(pg_catalog.lo_from_bytea(number, content)) FROM pg_temp.trunkline_large_objects; "
                u"COMMIT"),
            m_cancel);
        if (made) {
            if (m_observer.moved)
                m_observer.moved(m_lane, number, {0, outcome.count.bytes});
            return true;
        }
        error = made.error();
    }
    if (outcome.sourceError)
        m_source.reset();
    if (m_cancel.isCancelled() || endsWork(*error) || !m_target->isOpen())
        return *error;
    (void)m_target->exec(Sql(u"ROLLBACK"), m_cancel);
    if (numbers.size() == 1) {
        // one that is too large for one value
        if (outcome.sourceError)
            return copyLargeObject(number, numbers.constFirst());
        fail(node.entries.constFirst(), u"SELECT pg_catalog.lo_create('%1')"_s.arg(numbers.constFirst()), *error);
        return false;
    }
    bool ok = true;
    for (const quint32 object : numbers) {
        const Result<bool> copied = copyObjects(number, {object});
        if (!copied)
            return copied;
        ok = ok && *copied;
    }
    return ok;
}

Result<bool> DirectWorker::copyLargeObject(int number, quint32 object)
{
    const int entry = m_graph.node(number).entries.constFirst();
    const Result<Connection *> from = source();
    if (!from)
        return from.error();
    const Sql oid = Quoting::numberSql(object);
    const auto stop = [&](const Error &error) -> Result<bool> {
        if (m_cancel.isCancelled() || endsWork(error))
            return error;
        (void)m_target->exec(Sql(u"ROLLBACK"), m_cancel);
        fail(entry, u"SELECT pg_catalog.lo_create('%1')"_s.arg(object), error);
        return false;
    };
    if (const Result<Rows> begun = m_target->exec(Sql(u"BEGIN; SELECT pg_catalog.lo_create(%1)").arg({oid}), m_cancel);
        !begun)
        return stop(begun.error());
    for (qint64 at = 0;; at += objectsPiece) {
        const Result<Rows> piece =
            (*from)->exec(Sql(u"SELECT encode(lo_get(%1, %2, %3), 'hex')")
                              .arg({oid, Quoting::numberSql(at), Quoting::numberSql(objectsPiece)}),
                          m_cancel);
        if (!piece) {
            m_source.reset();
            return stop(piece.error());
        }
        const QString content = piece->at(0, 0);
        if (content.isEmpty())
            break;
        const Result<Rows> put = m_target->exec(Sql(u"SELECT pg_catalog.lo_put(%1, %2, decode(%3, 'hex'))")
                                                    .arg({oid, Quoting::numberSql(at), Quoting::literalSql(content)}),
                                                m_cancel);
        if (!put)
            return stop(put.error());
        if (m_observer.moved)
            m_observer.moved(m_lane, number, {0, content.size() / 2});
    }
    if (const Result<Rows> done = m_target->exec(Sql(u"COMMIT"), m_cancel); !done)
        return stop(done.error());
    return true;
}

Result<bool> DirectWorker::setSequences(int number)
{
    const WorkNode &node = m_graph.node(number);
    // sequences belong to no snapshot; one that cannot be read must not end the transaction that has it
    Result<Connection> from = m_task.openSource(m_cancel);
    if (!from)
        return from.error();
    bool ok = true;
    for (qsizetype first = 0; first < node.entries.size(); first += sequencesAtOnce) {
        const QList<int> entries = node.entries.mid(first, sequencesAtOnce);
        QList<ObjectName> names;
        for (const int entry : entries) {
            const DirectSequence sequence =
                m_task.facts.sequences.value(m_task.contents.archive.script.entry(entry)->id.oid);
            names += ObjectName{ObjectKind::Sequence, sequence.schema, sequence.name, {}};
        }
        const QList<Result<SequenceValue>> values = readSequences(*from, names, m_cancel);
        QList<Sql> statements;
        QList<int> sent;
        for (qsizetype i = 0; i < entries.size(); ++i) {
            if (!values.at(i)) {
                if (m_cancel.isCancelled() || endsWork(values.at(i).error()))
                    return values.at(i).error();
                fail(entries.at(i),
                     u"SELECT last_value, is_called FROM "_s + Quoting::qualified(names.at(i).schema, names.at(i).name),
                     values.at(i).error());
                ok = false;
                continue;
            }
            statements += Sql(u"SELECT pg_catalog.setval(%1, %2, %3)")
                              .arg({Quoting::literalSql(Quoting::qualified(names.at(i).schema, names.at(i).name)),
                                    Quoting::numberSql(values.at(i)->last),
                                    values.at(i)->isCalled ? Sql(u"true") : Sql(u"false")});
            sent += entries.at(i);
        }
        const QList<Result<Rows>> answers = m_target->execAll(statements, m_cancel);
        for (qsizetype i = 0; i < answers.size(); ++i) {
            if (answers.at(i))
                continue;
            if (endsWork(answers.at(i).error()))
                return answers.at(i).error();
            fail(sent.at(i), statements.at(i).text(), answers.at(i).error());
            ok = false;
        }
    }
    return ok;
}

} // namespace trunkline
