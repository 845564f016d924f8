#include "direct/directworker.h"

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

constexpr qsizetype wordsOfStatement = 500;
constexpr int accessMethodsVersion = 120000;

/// As pg_restore sets them (manual, pg_dump: what a script begins with); commits are made safe once at the end.
QList<Sql> targetSettings(int version, bool namesAccessMethods)
{
    QList<Sql> settings{Sql(u"SET search_path = ''"),
                        Sql(u"SET check_function_bodies = false"),
                        Sql(u"SET xmloption = content"),
                        Sql(u"SET client_min_messages = warning"),
                        Sql(u"SET row_security = off"),
                        Sql(u"SET standard_conforming_strings = on"),
                        Sql(u"SET escape_string_warning = off"),
                        Sql(u"SET synchronous_commit = off")};
    if (namesAccessMethods && version >= accessMethodsVersion)
        settings += Sql(u"SET default_table_access_method = heap");
    return settings;
}

} // namespace

DirectWorker::DirectWorker(const DirectTask &task, const WorkGraph &graph, const DirectObserver &observer, int lane,
                           const CancelToken &cancel)
    : m_task(task)
    , m_graph(graph)
    , m_observer(observer)
    , m_lane(lane)
    , m_cancel(cancel)
{
}

Result<void> DirectWorker::open()
{
    Result<Connection> opened = m_task.openTarget(m_cancel);
    if (!opened)
        return opened.error();
    m_target = std::move(*opened);
    m_targetUser = m_target->user();
    const QList<ArchiveScriptEntry> &entries = m_task.contents.archive.script.entries;
    const bool namesAccessMethods = std::any_of(
        entries.begin(), entries.end(), [](const ArchiveScriptEntry &entry) { return !entry.accessMethod.isEmpty(); });
    for (const Result<Rows> &set :
         m_target->execAll(targetSettings(m_target->serverVersionNum(), namesAccessMethods), m_cancel)) {
        if (!set)
            return set.error();
    }
    return {};
}

Result<void> DirectWorker::flush()
{
    // a commit that is waited for takes all earlier ones to the disk
    const Result<Rows> done =
        m_target->exec(Sql(u"SET synchronous_commit = on; SELECT pg_catalog.txid_current()"), m_cancel);
    return done ? Result<void>() : Result<void>(done.error());
}

Result<bool> DirectWorker::work(int number)
{
    const Result<bool> done = workOn(number);
    for (const ServerWarning &warning : m_target->takeWarnings())
        m_observer.warned(warning);
    return done;
}

Result<bool> DirectWorker::workOn(int number)
{
    const WorkNode &node = m_graph.node(number);
    switch (node.kind) {
    case WorkNode::Kind::Definitions:
    case WorkNode::Kind::Index:
        return define(node);
    case WorkNode::Kind::Rows:
        return copyRows(number);
    case WorkNode::Kind::SmallTables:
        return copySmallTables(number);
    case WorkNode::Kind::LargeObjects:
        return copyLargeObjects(number);
    case WorkNode::Kind::UniqueIndex:
        return makeUniqueIndex(node);
    case WorkNode::Kind::Constraint:
        return makeConstraint(node);
    case WorkNode::Kind::ForeignKey:
        return define(node);
    case WorkNode::Kind::ForeignKeyUnchecked:
        return addForeignKey(node);
    case WorkNode::Kind::ForeignKeyCheck:
        return checkForeignKey(node);
    case WorkNode::Kind::Analyze:
        return analyze(node.tables);
    case WorkNode::Kind::Sequences:
        return setSequences(number);
    case WorkNode::Kind::Refresh:
        return refresh(node);
    }
    return true;
}

Result<DirectWorker::Sent> DirectWorker::sendTogether(const QList<Sql> &statements)
{
    constexpr int attempts = 3;
    const QList<Sql> all = QList<Sql>{Sql(u"BEGIN")} + statements + QList<Sql>{Sql(u"COMMIT")};
    Sent sent;
    for (int attempt = 0; attempt < attempts; ++attempt) {
        sent = {};
        if (const std::optional<Connection::Failed> failed = m_target->execTogether(all, m_cancel)) {
            if (endsWork(failed->error))
                return failed->error;
            sent = {false, failed->at - 1, failed->error};
        }
        const bool again = !sent.ok && (sent.error->sqlState == "40P01"_L1 || sent.error->sqlState == "40001"_L1);
        if (!again)
            break;
    }
    return sent;
}

Result<bool> DirectWorker::send(const Sql &statement, int dumpId)
{
    const Result<Rows> done = m_target->exec(statement, m_cancel);
    if (done)
        return true;
    if (endsWork(done.error()))
        return done.error();
    fail(dumpId, statement.text(), done.error());
    return false;
}

void DirectWorker::fail(int dumpId, const QString &statement, const Error &error)
{
    if (m_observer.failed)
        m_observer.failed(DirectFailure{dumpId, statement.left(wordsOfStatement), error});
}

} // namespace trunkline
