#include "engine/ownershiprunner.h"

#include "engine/endpointreader.h"
#include "engine/importedentries.h"

#include <QPointer>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

std::optional<ToolCommand> importCommand(const MigrationPlan &plan)
{
    for (const Step &step : plan.steps) {
        if (step.kind == StepKind::Import)
            return step.restoreCommand();
    }
    return std::nullopt;
}

Problem ownershipProblem(const Message &message, const OwnershipStatement &statement, const Error &error)
{
    Problem problem;
    problem.kind = ProblemClass::NeedsALook;
    problem.message = message;
    problem.object = statement.object;
    problem.entry = statement.dumpId;
    problem.statement = statement.sql.left(500);
    problem.toolWords = error.toolWords;
    problem.sqlState = error.sqlState;
    return problem;
}

} // namespace

OwnershipRunner::OwnershipRunner(const Step &step, RunContext &context, QObject *parent)
    : StepRunner(step, context, parent)
    , m_reader(this)
{
    connect(&m_reader, &ArchiveReader::contentsRead, this, &OwnershipRunner::onArchiveRead);
    connect(this, &OwnershipRunner::objectStarted, this, &OwnershipRunner::onObjectStarted, Qt::QueuedConnection);
    connect(
        this, &OwnershipRunner::statementFailed, this, [this](const Problem &problem) { addProblem(problem); },
        Qt::QueuedConnection);
}

void OwnershipRunner::start()
{
    const OwnershipWork &work = std::get<OwnershipWork>(step().payload);
    const bool wantsArchive = work.setsOwners || work.setsGrants;
    if (wantsArchive && !context().archive) {
        m_reader.read(context().plan.tools.tools.program(Tool::PgRestore), context().plan.dumpFile,
                      knownRoleNames(context()));
        return;
    }
    apply();
}

void OwnershipRunner::cancel()
{
    m_cancelled = true;
    m_cancel.cancel();
    // a job ends by itself when it has left the roles
    if (!m_job.isRunning()) {
        m_reader.cancel();
        finish({StepEnd::Cancelled, -1, -1, std::nullopt});
    }
}

void OwnershipRunner::onArchiveRead(const Result<ArchiveContents> &contents)
{
    if (!contents) {
        StepResult result;
        result.end = StepEnd::Failed;
        result.error = contents.error();
        finish(result);
        return;
    }
    context().archive = *contents;
    context().toc = contents->toc;
    apply();
}

QSet<int> OwnershipRunner::leftOut()
{
    const std::optional<ToolCommand> command = importCommand(context().plan);
    QSet<int> dumpIds;
    if (command && context().archive) {
        for (const TocEntry &entry : importedEntries(*context().archive, *command).leftOut)
            dumpIds.insert(entry.dumpId);
    }
    return dumpIds;
}

void OwnershipRunner::apply()
{
    const OwnershipWork work = std::get<OwnershipWork>(step().payload);
    const std::optional<ToolCommand> command = importCommand(context().plan);
    const bool importerOwns = command && leavesOwnersOut(command->arguments);
    const QPointer<OwnershipRunner> self(this);
    OwnershipObserver observer;
    observer.started = [self](const QString &object, qint64 sent, qint64 total) {
        if (self)
            Q_EMIT self->objectStarted(object, sent, total);
    };
    observer.failed = [self](const Message &message, const OwnershipStatement &statement, const Error &error) {
        if (self)
            Q_EMIT self->statementFailed(ownershipProblem(message, statement, error));
    };
    // A token of its own: the job's answer is wanted even after a cancel, to know that the roles were left.
    m_job.start(
        [work, observer, importerOwns, contents = context().archive.value_or(ArchiveContents()), without = leftOut(),
         params = context().targetParams, password = context().credentials.target,
         database = context().plan.targetDatabase, name = context().plan.applicationName,
         cancel = m_cancel](const CancelToken &) -> Result<qint64> {
            const auto open = [&](const CancelToken &token) {
                return openEndpoint(params, password, database, name, token);
            };
            Result<Connection> connection = open(cancel);
            if (!connection)
                return connection.error();
            const OwnershipScript script =
                ownershipScript(contents, work, without, importerOwns ? connection->user() : QString());
            return applyOwnership(*connection, script, work.tablespaceStatements, work.joinsOwners, cancel, observer,
                                  [&] { return open({}); });
        },
        [this](const Result<qint64> &sent) { onDone(sent); });
}

void OwnershipRunner::onObjectStarted(const QString &name, qint64 sent, qint64 total)
{
    if (m_activity > 0)
        record(ActivityFinished{m_activity, true});
    m_activity = ++context().activityNumber;
    record(ActivityStarted{m_activity, ActivityKind::Statement, name, 0});
    record(StepProgress{sent, total, ProgressUnit::Items});
}

void OwnershipRunner::onDone(const Result<qint64> &sent)
{
    if (m_activity > 0)
        record(ActivityFinished{m_activity, sent.ok()});
    StepResult result;
    if (m_cancelled) {
        result.end = StepEnd::Cancelled;
    } else if (!sent) {
        result.end = StepEnd::Failed;
        result.error = sent.error();
        if (context().ledger)
            context().ledger->grantsUnknown();
    } else {
        record(StepProgress{*sent, *sent, ProgressUnit::Items});
        log(LogLevel::Info, u"%1 statements for owners and grants sent"_s.arg(*sent));
        result.end = endByProblems();
    }
    finish(result);
}

} // namespace trunkline
