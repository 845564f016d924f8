#include "direct/copyformat.h"
#include "direct/directworker.h"
#include "pg/copysession.h"

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

Result<Connection *> DirectWorker::source()
{
    if (m_source && m_source->isOpen())
        return &*m_source;
    Result<Connection> opened = m_task.openSource(m_cancel);
    if (!opened)
        return opened.error();
    m_source = std::move(*opened);
    // a scan that joins another one half-way would bring the rows in another order
    for (const Sql &statement : {Sql(u"SET row_security = off"), Sql(u"SET synchronize_seqscans = off"),
                                 Sql(u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"),
                                 Sql(u"SET TRANSACTION SNAPSHOT %1").arg({Quoting::literalSql(m_task.snapshot)})}) {
        if (const Result<Rows> done = m_source->exec(statement, m_cancel); !done) {
            m_source.reset();
            return done.error();
        }
    }
    return &*m_source;
}

DirectTable DirectWorker::loadedInto(const DirectTable &table) const
{
    return table.loadedThrough == 0 ? table : this->table(table.loadedThrough);
}

QString DirectWorker::conditionOf(quint32 table) const
{
    for (const DirectExtensionRows &rows : m_task.facts.extensionRows) {
        if (rows.relation == table)
            return rows.condition.isEmpty() ? u" "_s : rows.condition;
    }
    return {};
}

Result<bool> DirectWorker::copyRows(int number)
{
    const WorkNode &node = m_graph.node(number);
    return copyWhole(number, table(node.tables.constFirst()), node.entries.constFirst());
}

Result<bool> DirectWorker::copyWhole(int number, const DirectTable &table, int dumpId)
{
    const bool isExtensions = !conditionOf(table.oid).isEmpty();
    // a view that reads its own rows first counts on what is there
    const bool freeze = !m_graph.node(number).isPart && !isExtensions && table.loadedThrough == 0;
    if (table.blocks == 0 && !isExtensions)
        return true;
    return copyTable(number, table, dumpId, copiesBinary(table, m_task.sourceVersion, m_task.targetVersion), freeze);
}

Result<bool> DirectWorker::copyTable(int number, const DirectTable &table, int dumpId, bool binary, bool freeze)
{
    const WorkNode &node = m_graph.node(number);
    const Result<Connection *> from = source();
    if (!from)
        return from.error();
    const DirectTable into = loadedInto(table);
    const Sql copy = copyInStatement(table, into, binary, freeze);
    // emptied in the same transaction its pages are written frozen, and with wal_level minimal not logged
    const Sql in =
        freeze ? Sql(u"BEGIN; TRUNCATE ONLY %1; %2; COMMIT").arg({Quoting::qualifiedSql(into.schema, into.name), copy})
               : Sql(u"BEGIN; %1; COMMIT").arg({copy});
    CopyCount told;
    const auto tell = [&](const CopyCount &count) {
        if (m_observer.moved)
            m_observer.moved(m_lane, number, {count.rows - told.rows, count.bytes - told.bytes});
        told = count;
    };
    const CopyOutcome outcome =
        copyAcross(**from, copyOutStatement(table, binary, node.firstBlock, node.endBlock, conditionOf(table.oid)),
                   *m_target, in, m_cancel, tell);
    if (outcome.isWhole()) {
        tell(outcome.count);
        return true;
    }
    const Error error = outcome.sourceError ? *outcome.sourceError : *outcome.targetError;
    if (m_cancel.isCancelled())
        return Error(u"error.cancelled"_s);
    // an error ends the transaction that has the snapshot
    m_source.reset();
    if (!m_target->isOpen()) {
        if (outcome.targetError && !outcome.sourceError)
            return *outcome.targetError;
        return error;
    }
    (void)m_target->exec(Sql(u"ROLLBACK"), m_cancel);
    if (endsWork(error))
        return error;
    if (binary) {
        tell({});
        return copyTable(number, table, dumpId, false, freeze);
    }
    fail(dumpId, copy.text(), error);
    return false;
}

Result<bool> DirectWorker::copySmallTables(int number)
{
    const WorkNode &node = m_graph.node(number);
    QHash<quint32, int> rowsOf;
    QList<int> others;
    for (const int entry : node.entries) {
        if (m_task.contents.descriptions.value(entry) == "TABLE DATA"_L1)
            rowsOf.insert(m_task.contents.archive.script.entry(entry)->id.oid, entry);
        else
            others += entry;
    }
    QList<Sql> out;
    QList<Sql> in;
    for (const quint32 oid : node.tables) {
        const DirectTable table = this->table(oid);
        if (!rowsOf.contains(oid) || table.blocks == 0)
            continue;
        const bool binary = copiesBinary(table, m_task.sourceVersion, m_task.targetVersion);
        out += copyOutStatement(table, binary);
        in += copyInStatement(table, table, binary, false);
    }
    QList<Sql> after;
    for (const int entry : others)
        after += settingsFor(entry, false) + statementsOf(entry) + settingsAfter(entry);
    QList<quint32> analyzed;
    for (const quint32 oid : node.tables) {
        if (m_task.choice.analyze && table(oid).parent == 0)
            analyzed += oid;
    }
    if (!analyzed.isEmpty())
        after += analyzeStatement(analyzed);
    const Result<bool> together = copyTogether(number, out, in, after);
    if (!together)
        return together.error();
    if (*together)
        return true;
    // nothing of it was done; each by itself, only what is wrong fails
    bool ok = true;
    for (const quint32 oid : node.tables) {
        if (!rowsOf.contains(oid))
            continue;
        const Result<bool> copied = copyWhole(number, table(oid), rowsOf.value(oid));
        if (!copied)
            return copied;
        ok = ok && *copied;
    }
    const Result<bool> defined = defineEach(others);
    if (!defined)
        return defined;
    for (const quint32 oid : std::as_const(analyzed)) {
        if (const Result<bool> done = analyze({oid}); !done)
            return done;
    }
    return ok && *defined;
}

Result<bool> DirectWorker::copyTogether(int number, const QList<Sql> &out, const QList<Sql> &in,
                                        const QList<Sql> &after)
{
    const auto undo = [this](const Error &error) -> Result<bool> {
        if (m_cancel.isCancelled())
            return Error(u"error.cancelled"_s);
        if (endsWork(error) || !m_target->isOpen())
            return error;
        // where the transaction has ended already it is only a warning
        (void)m_target->exec(Sql(u"ROLLBACK"), m_cancel);
        (void)m_target->takeWarnings();
        return false;
    };
    if (out.isEmpty()) {
        const Result<Sent> sent = sendTogether(after);
        if (!sent)
            return sent.error();
        return sent->ok;
    }
    const Result<Connection *> from = source();
    if (!from)
        return from.error();
    const Result<QList<QByteArray>> tables = copyOutAll(**from, out, m_cancel);
    if (!tables) {
        m_source.reset();
        if (endsWork(tables.error()))
            return tables.error();
        return false;
    }
    CopySession to(*m_target, m_cancel);
    if (const std::optional<Error> error = to.send(Sql(u"BEGIN; %1").arg({Quoting::join(in, Sql(u"; "))})))
        return undo(*error);
    CopyCount moved;
    for (const QByteArray &rows : *tables) {
        const Result<bool> wants = to.waitForCopy();
        if (!wants || !*wants)
            return undo(wants ? Error(u"error.sql"_s) : wants.error());
        std::optional<Error> error = rows.isEmpty() ? std::nullopt : to.give(rows);
        if (!error)
            error = to.endRows();
        if (error)
            return undo(*error);
        moved.bytes += rows.size();
    }
    if (const Result<qint64> finished = to.finish(); !finished)
        return undo(finished.error());
    // the transaction is open: what stands on the rows, and the end
    if (const std::optional<Connection::Failed> failed =
            m_target->execTogether(after + QList<Sql>{Sql(u"COMMIT")}, m_cancel))
        return undo(failed->error);
    if (m_observer.moved)
        m_observer.moved(m_lane, number, moved);
    return true;
}

} // namespace trunkline
