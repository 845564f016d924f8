#include "engine/analyzerunner.h"

#include "engine/endpointreader.h"

#include <QPointer>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

/// Runs in a worker thread and knows nothing of the runner but the two ways to tell it.
Result<qint64> analyzeTables(Connection &connection, const CancelToken &cancel,
                             const std::function<void(const QString &, qint64, qint64)> &onTable,
                             const std::function<void(const QString &, const Error &)> &onFailure)
{
    const Result<Rows> tables = connection.exec(
        Sql(u"SELECT n.nspname, c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace "
            u"WHERE c.relkind IN ('r', 'p', 'm') AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema' "
            u"AND c.relpersistence <> 't' ORDER BY c.relpages DESC, 1, 2"),
        cancel, 60000);
    if (!tables)
        return tables.error();
    const qint64 total = tables->rows.size();
    for (qint64 i = 0; i < total; ++i) {
        const QString schema = tables->at(i, 0);
        const QString table = tables->at(i, 1);
        onTable(schema + u'.' + table, i, total);
        const Result<Rows> analyzed =
            connection.exec(Sql(u"ANALYZE %1").arg({Quoting::qualifiedSql(schema, table)}), cancel);
        if (analyzed)
            continue;
        // One table that cannot be analysed is a problem of that table; a lost session ends the step.
        if (analyzed.error().code() != "error.sql"_L1)
            return analyzed.error();
        onFailure(schema + u'.' + table, analyzed.error());
    }
    return total;
}

} // namespace

AnalyzeRunner::AnalyzeRunner(const Step &step, RunContext &context, QObject *parent)
    : StepRunner(step, context, parent)
    , m_watcher(context, step.id, Side::Target, [this] {
        return QList<OpenActivity>{{m_activity, ActivityKind::Table, m_table}};
    })
{
    connect(this, &AnalyzeRunner::tableStarted, this, &AnalyzeRunner::onTableStarted, Qt::QueuedConnection);
    connect(
        this, &AnalyzeRunner::tableFailed, this,
        [this](const QString &name, const Error &error) {
            Problem problem;
            problem.kind = ProblemClass::NeedsALook;
            problem.message = Message{u"problem.not-analyzed"_s, {name}};
            problem.object = u"TABLE "_s + name;
            problem.toolWords = error.toolWords;
            problem.sqlState = error.sqlState;
            addProblem(problem);
        },
        Qt::QueuedConnection);
}

void AnalyzeRunner::start()
{
    const QPointer<AnalyzeRunner> self(this);
    m_job.start(
        [self, params = context().targetParams, password = context().credentials.target,
         database = context().plan.targetDatabase, name = context().plan.applicationName,
         cancel = m_cancel](const CancelToken &) -> Result<qint64> {
            Result<Connection> connection = openEndpoint(params, password, database, name, cancel);
            if (!connection)
                return connection.error();
            return analyzeTables(
                *connection, cancel,
                [self](const QString &table, qint64 tablesDone, qint64 total) {
                    if (self)
                        Q_EMIT self->tableStarted(table, tablesDone, total);
                },
                [self](const QString &table, const Error &error) {
                    if (self)
                        Q_EMIT self->tableFailed(table, error);
                });
        },
        [this](const Result<qint64> &analyzed) { onDone(analyzed); });
    m_watcher.start();
}

void AnalyzeRunner::cancel()
{
    m_cancelled = true;
    m_cancel.cancel();
}

void AnalyzeRunner::onTableStarted(const QString &name, qint64 tablesDone, qint64 total)
{
    if (m_activity > 0)
        record(ActivityFinished{m_activity, true});
    m_activity = ++context().activityNumber;
    m_table = name;
    record(ActivityStarted{m_activity, ActivityKind::Table, name, 0});
    record(StepProgress{tablesDone, total, ProgressUnit::Items});
}

void AnalyzeRunner::onDone(const Result<qint64> &analyzed)
{
    m_watcher.stop();
    if (m_activity > 0)
        record(ActivityFinished{m_activity, analyzed.ok()});
    StepResult result;
    if (m_cancelled) {
        result.end = StepEnd::Cancelled;
    } else if (!analyzed) {
        result.end = StepEnd::Failed;
        result.error = analyzed.error();
    } else {
        record(StepProgress{*analyzed, *analyzed, ProgressUnit::Items});
        result.end = endByProblems();
    }
    finish(result);
}

} // namespace trunkline
