#include "engine/freezerunner.h"

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

FreezeRunner::FreezeRunner(const Step &step, RunContext &context, QObject *parent)
    : StepRunner(step, context, parent)
    , m_job(this)
{
}

void FreezeRunner::start()
{
    SourceFreeze freeze;
    freeze.database = context().plan.sourceDatabase;
    for (const DatabaseSetting &setting : context().source.properties.settings) {
        if (setting.role.isEmpty() && setting.parameter == "default_transaction_read_only"_L1)
            freeze.before = setting.value;
    }
    context().freeze = freeze;
    record(SourceFrozen{freeze.database, freeze.before.has_value(), freeze.before.value_or(QString())});
    for (const QString &statement : std::get<SqlWork>(step().payload).statements)
        log(LogLevel::Info, statement);
    // a token of its own: what came of it is wanted even after a cancel
    m_job.start([params = context().sourceParams, password = context().credentials.source, freeze,
                 name = context().plan.applicationName, cancel = m_cancel](
                    const CancelToken &) { return freezeSource(params, password, freeze, name, cancel); },
                [this](const Result<EndedSessions> &ended) { onFrozen(ended); });
}

void FreezeRunner::cancel()
{
    m_cancelled = true;
    m_cancel.cancel();
}

void FreezeRunner::onFrozen(const Result<EndedSessions> &ended)
{
    StepResult result;
    if (m_cancelled) {
        result.end = StepEnd::Cancelled;
    } else if (!ended || ended->error) {
        const Error &error = ended ? *ended->error : ended.error();
        result.end = StepEnd::Failed;
        result.error = Error(u"error.freeze"_s, {context().plan.sourceDatabase}, error.toolWords, error.sqlState);
        // what the server refused need not be undone
        if (!ended && error.code() == "error.sql"_L1)
            context().freeze.reset();
    } else {
        log(LogLevel::Info, u"sessions ended: %1"_s.arg(ended->ended));
        if (ended->left > 0) {
            Problem problem;
            problem.kind = ProblemClass::NeedsALook;
            problem.message = Message{u"problem.sessions-may-write"_s, {QString::number(ended->left)}};
            problem.object = u"DATABASE "_s + context().plan.sourceDatabase;
            addProblem(problem);
        }
        result.end = endByProblems();
    }
    finish(result);
}

} // namespace trunkline
