#include "engine/sqlrunner.h"

#include "engine/endpointreader.h"

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

Result<SqlRunner::Sent> SqlRunner::send(Connection &connection, const SqlWork &work, const QString &madeDatabase,
                                        const CancelToken &cancel)
{
    Sent result;
    for (const QString &statement : work.statements) {
        const Result<Rows> sent = connection.exec(Quoting::fromPlan(statement), cancel);
        if (sent)
            continue;
        // A lost session ends the step in any case.
        if (!work.goesOn || sent.error().code() != "error.sql"_L1)
            return sent.error();
        result.failures += std::pair(statement, sent.error());
    }
    if (madeDatabase.isEmpty())
        return result;
    const Result<Rows> oid = connection.exec(
        Sql(u"SELECT oid FROM pg_database WHERE datname = %1").arg({Quoting::literalSql(madeDatabase)}), {}, 30000);
    if (!oid)
        return oid.error();
    result.databaseOid = oid->at(0, 0).toUInt();
    return result;
}

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
         made = step().kind == StepKind::CreateDatabase ? context().plan.targetDatabase : QString(),
         name = context().plan.applicationName, cancel = m_cancel](const CancelToken &) -> Result<Sent> {
            Result<Connection> connection = openEndpoint(params, password, work.database, name, cancel);
            if (!connection)
                return connection.error();
            return send(*connection, work, made, cancel);
        },
        [this](const Result<Sent> &sent) { onDone(sent); });
}

void SqlRunner::cancel()
{
    m_cancelled = true;
    m_cancel.cancel();
}

void SqlRunner::onDone(const Result<Sent> &sent)
{
    record(ActivityFinished{m_activity, sent.ok() && sent->failures.isEmpty()});
    if (sent && sent->databaseOid != 0) {
        context().madeDatabaseOid = sent->databaseOid;
        record(DatabaseMade{context().plan.targetDatabase, sent->databaseOid});
    }
    StepResult result;
    const auto addFailure = [this](const Error &error, ProblemClass kind, const QString &statement) {
        Problem problem;
        problem.kind = kind;
        problem.message = statement.isEmpty() ? error.message : Message{u"problem.statement-failed"_s, {statement}};
        problem.toolWords = error.toolWords;
        problem.sqlState = error.sqlState;
        problem.object = u"DATABASE "_s + context().plan.targetDatabase;
        addProblem(problem);
    };
    if (m_cancelled) {
        result.end = StepEnd::Cancelled;
    } else if (!sent) {
        result.end = StepEnd::Failed;
        result.error = sent.error();
        addFailure(sent.error(), ProblemClass::Fatal, {});
    } else {
        for (const auto &[statement, error] : sent->failures)
            addFailure(error, ProblemClass::NeedsALook, statement);
        result.end = endByProblems();
    }
    finish(result);
}

} // namespace trunkline
