#include "engine/comparedside.h"

#include "engine/endpointreader.h"

#include <QThread>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

Result<Connection> openWorker(const ComparedSide &side, const SumStyle &style, const CancelToken &cancel)
{
    Result<Connection> opened = openEndpoint(side.params, side.password, side.database, u"trunkline-verify"_s, cancel);
    if (!opened)
        return opened;
    QList<Sql> statements = sumSettings(style);
    if (!side.snapshot.isEmpty())
        statements += {Sql(u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"),
                       Sql(u"SET TRANSACTION SNAPSHOT %1").arg({Quoting::literalSql(side.snapshot)})};
    for (const Sql &statement : statements) {
        if (const Result<Rows> done = opened->exec(statement, cancel); !done)
            return done.error();
    }
    return opened;
}

Result<void> prepareSide(ComparedSide &side, const CancelToken &cancel)
{
    Result<Connection> opened = openEndpoint(side.params, side.password, side.database, u"trunkline-verify"_s, cancel);
    if (!opened)
        return opened.error();
    if (const Result<Rows> begun = opened->exec(Sql(u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"), cancel);
        !begun)
        return begun.error();
    Result<TableColumns> columns = readTableColumns(*opened, cancel);
    if (!columns)
        return columns.error();
    side.columns = std::move(*columns);
    if (const Result<Rows> exported = opened->exec(Sql(u"SELECT pg_export_snapshot()"), cancel); exported)
        side.snapshot = exported->at(0, 0);
    side.leader = std::move(*opened);
    return {};
}

SideReader::SideReader(const ComparedSide &side, const QList<ObjectName> &tables, const SumStyle &style,
                       const CancelToken &cancel)
    : m_side(side)
    , m_tables(tables)
    , m_style(style)
    , m_cancel(cancel)
    , m_sums(tables.size(), Result<TableSum>(Error(u"error.cancelled"_s)))
{
}

SideReader::~SideReader()
{
    wait();
}

void SideReader::start(int threads, const std::function<void()> &tableDone)
{
    // the list is not to be detached while the threads write into it, each to places of its own
    Result<TableSum> *sums = m_sums.data();
    for (int i = 0; i < threads; ++i) {
        m_threads.emplace_back(QThread::create([this, sums, tableDone] { work(sums, tableDone); }));
        m_threads.back()->start();
    }
}

QList<Result<TableSum>> SideReader::wait()
{
    for (const auto &thread : m_threads)
        thread->wait();
    return m_sums;
}

void SideReader::work(Result<TableSum> *sums, const std::function<void()> &tableDone)
{
    Result<Connection> connection = openWorker(m_side, m_style, m_cancel);
    for (qsizetype i = m_next++; i < m_tables.size(); i = m_next++) {
        const ObjectName &table = m_tables.at(i);
        if (connection)
            sums[i] =
                readTableSum(*connection, table, m_side.columns.value({table.schema, table.name}), m_style, m_cancel);
        else
            sums[i] = connection.error();
        if (!sums[i] && connection)
            connection = openWorker(m_side, m_style, m_cancel);
        tableDone();
    }
}

} // namespace trunkline
