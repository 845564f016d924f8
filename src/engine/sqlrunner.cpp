#include "engine/sqlrunner.h"

#include "engine/endpointreader.h"

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

Result<quint32> sendStatements(Connection &connection, const SqlWork &work, const QString &madeDatabase,
                               const CancelToken &cancel)
{
    for (const QString &statement : work.statements) {
        if (const Result<Rows> sent = connection.exec(Quoting::fromPlan(statement), cancel); !sent)
            return sent.error();
    }
    const Result<Rows> oid = connection.exec(
        Sql(u"SELECT oid FROM pg_database WHERE datname = %1").arg({Quoting::literalSql(madeDatabase)}), {}, 30000);
    if (!oid)
        return oid.error();
    return oid->at(0, 0).toUInt();
}

} // namespace

SqlRunner::SqlRunner(const Step &step, RunContext &context, QObject *parent)
    : StepRunner(step, context, parent)
{
}

void SqlRunner::start()
{
    const SqlWork &work = std::get<SqlWork>(step().payload);
    m_activity = ++context().activityNumber;
    record(ActivityStarted{m_activity, ActivityKind::Statement, context().plan.targetDatabase, 0});
    for (const QString &statement : work.statements)
        log(LogLevel::Info, statement);
    // A token of its own: the job's answer is wanted even after a cancel, to know whether the database was made.
    m_job.start(
        [work, params = context().params(work.side), password = context().password(work.side),
         database = context().plan.targetDatabase, name = context().plan.applicationName,
         cancel = m_cancel](const CancelToken &) -> Result<quint32> {
            Result<Connection> connection = openEndpoint(params, password, work.database, name, cancel);
            if (!connection)
                return connection.error();
            return sendStatements(*connection, work, database, cancel);
        },
        [this](const Result<quint32> &oid) { onDone(oid); });
}

void SqlRunner::cancel()
{
    m_cancelled = true;
    m_cancel.cancel();
}

void SqlRunner::onDone(const Result<quint32> &oid)
{
    record(ActivityFinished{m_activity, oid.ok()});
    if (oid) {
        context().madeDatabaseOid = *oid;
        record(DatabaseMade{context().plan.targetDatabase, *oid});
    }
    StepResult result;
    if (m_cancelled) {
        result.end = StepEnd::Cancelled;
    } else if (!oid) {
        result.end = StepEnd::Failed;
        result.error = oid.error();
        Problem problem;
        problem.kind = ProblemClass::Fatal;
        problem.message = oid.error().message;
        problem.toolWords = oid.error().toolWords;
        problem.sqlState = oid.error().sqlState;
        problem.object = u"DATABASE "_s + context().plan.targetDatabase;
        addProblem(problem);
    }
    finish(result);
}

} // namespace trunkline
