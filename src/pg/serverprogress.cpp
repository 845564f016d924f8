#include "pg/serverprogress.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

constexpr int copyVersion = 140000;
constexpr int analyzeVersion = 130000;
constexpr int indexVersion = 120000;
constexpr int progressDeadlineMs = 5000;
/// It waits for whoever holds a table locked.
constexpr int amountsDeadlineMs = 10000;
constexpr double readingShare = 0.6;
constexpr double neverWhole = 0.999;

double shareOf(qint64 done, qint64 total)
{
    if (total <= 0 || done < 0)
        return -1;
    return std::min(neverWhole, static_cast<double>(done) / static_cast<double>(total));
}

/// The columns that every one of them has: pid, schema, table, statement.
Sql ofSessions(const QString &applicationName)
{
    return Sql(u"JOIN pg_stat_activity a USING (pid) JOIN pg_class c ON c.oid = p.relid "
               u"JOIN pg_namespace n ON n.oid = c.relnamespace "
               u"WHERE p.datname = current_database() AND a.application_name = %1 AND pid <> pg_backend_pid()")
        .arg({Quoting::literalSql(applicationName)});
}

BackendProgress commonOf(const QStringList &row, BackendProgress::Work work)
{
    BackendProgress progress;
    progress.pid = row.at(0).toInt();
    progress.work = work;
    progress.schema = row.at(1);
    progress.table = row.at(2);
    progress.statement = row.at(3);
    return progress;
}

} // namespace

double indexFraction(const QString &phase, qint64 blocksDone, qint64 blocksTotal, qint64 tuplesDone, qint64 tuplesTotal)
{
    if (phase.contains("loading tuples"_L1)) {
        const double loaded = shareOf(tuplesDone, tuplesTotal);
        return loaded < 0 ? readingShare : readingShare + (neverWhole - readingShare) * loaded;
    }
    if (phase.contains("sorting"_L1))
        return readingShare;
    // kinds of index other than btree tell no phase within the building: blocks are all there is
    const double scanned = shareOf(blocksDone, blocksTotal);
    return scanned < 0 ? -1 : readingShare * scanned;
}

Result<QList<BackendProgress>> progressOf(Connection &connection, const QString &applicationName,
                                          const CancelToken &cancel)
{
    QList<BackendProgress> found;
    const int version = connection.serverVersionNum();
    const Sql sessions = ofSessions(applicationName);
    if (version >= copyVersion) {
        const Result<Rows> rows = connection.exec(
            Sql(u"SELECT pid, n.nspname, c.relname, left(a.query, 2000), p.bytes_processed, p.tuples_processed "
                u"FROM pg_stat_progress_copy p %1")
                .arg({sessions}),
            cancel, progressDeadlineMs);
        if (!rows)
            return rows.error();
        for (const QStringList &row : rows->rows) {
            BackendProgress copy = commonOf(row, BackendProgress::Work::Copy);
            copy.bytes = row.at(4).toLongLong();
            copy.rows = row.at(5).toLongLong();
            found += copy;
        }
    }
    if (version >= indexVersion) {
        const Result<Rows> rows = connection.exec(
            Sql(u"SELECT pid, n.nspname, c.relname, left(a.query, 2000), p.phase, p.blocks_done, p.blocks_total, "
                u"p.tuples_done, p.tuples_total FROM pg_stat_progress_create_index p %1")
                .arg({sessions}),
            cancel, progressDeadlineMs);
        if (!rows)
            return rows.error();
        for (const QStringList &row : rows->rows) {
            BackendProgress index = commonOf(row, BackendProgress::Work::Index);
            index.fraction = indexFraction(row.at(4), row.at(5).toLongLong(), row.at(6).toLongLong(),
                                           row.at(7).toLongLong(), row.at(8).toLongLong());
            found += index;
        }
    }
    if (version >= analyzeVersion) {
        const Result<Rows> rows = connection.exec(
            Sql(u"SELECT pid, n.nspname, c.relname, left(a.query, 2000), p.sample_blks_scanned, p.sample_blks_total "
                u"FROM pg_stat_progress_analyze p %1")
                .arg({sessions}),
            cancel, progressDeadlineMs);
        if (!rows)
            return rows.error();
        for (const QStringList &row : rows->rows) {
            BackendProgress analyze = commonOf(row, BackendProgress::Work::Analyze);
            analyze.fraction = shareOf(row.at(4).toLongLong(), row.at(5).toLongLong());
            found += analyze;
        }
    }
    return found;
}

Result<QHash<QString, RelationAmount>> relationAmounts(Connection &connection, const CancelToken &cancel)
{
    const Result<Rows> rows = connection.exec(
        Sql(u"SELECT n.nspname || '.' || c.relname, CASE WHEN c.relkind = 'i' THEN -1 ELSE c.reltuples::int8 END, "
            u"CASE WHEN c.relkind = 'i' THEN pg_relation_size(c.oid) ELSE pg_table_size(c.oid) END FROM pg_class c "
            u"JOIN pg_namespace n ON n.oid = c.relnamespace "
            u"WHERE c.relkind IN ('r', 'm', 'i') AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'"),
        cancel, amountsDeadlineMs);
    if (!rows)
        return rows.error();
    QHash<QString, RelationAmount> amounts;
    amounts.reserve(rows->rows.size());
    for (const QStringList &row : rows->rows) {
        const qint64 known = row.at(1).toLongLong();
        // dropped meanwhile: its size is NULL
        amounts.insert(row.at(0), {known > 0 ? known : -1, row.at(2).isNull() ? -1 : row.at(2).toLongLong()});
    }
    return amounts;
}

} // namespace trunkline
