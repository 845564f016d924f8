#include "engine/importrunner.h"

#include "engine/endpointreader.h"

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

Result<TargetContents> readContents(const ConnectionParams &params, const std::optional<Secret> &password,
                                    const QString &database, const QString &applicationName, const CancelToken &cancel)
{
    Result<Connection> connection = openEndpoint(params, password, database, applicationName, cancel);
    if (!connection)
        return connection.error();
    Result<QSet<CatalogEntry>> entries = readCatalogEntries(*connection, cancel);
    if (!entries)
        return entries.error();
    const Result<qint64> largeObjects = countLargeObjects(*connection, cancel);
    if (!largeObjects)
        return largeObjects.error();
    return TargetContents{std::move(*entries), *largeObjects};
}

} // namespace

ImportRunner::ImportRunner(const Step &step, RunContext &context, QObject *parent)
    : ToolRunner(step, context, parent)
{
}

void ImportRunner::start()
{
    m_total = context().toc ? context().toc->workItems() : -1;
    record(StepProgress{0, m_total, ProgressUnit::Items});
    startTool();
}

void ImportRunner::cancel()
{
    if (m_job.isRunning()) {
        m_job.cancel();
        finish({StepEnd::Cancelled, -1, -1, std::nullopt});
        return;
    }
    ToolRunner::cancel();
}

void ImportRunner::activityCounted(qint64 count)
{
    // Never all of it before the end: the last activities are still at work.
    record(StepProgress{m_total > 0 ? std::min(count, m_total) : count, m_total, ProgressUnit::Items});
}

void ImportRunner::toolEnded(int exitCode)
{
    // Exit code 1 without the closing line "errors ignored on restore" means that it did not come to the end.
    const bool cameToTheEnd = exitCode == 0 || (exitCode == 1 && parser().errorsIgnored() >= 0);
    if (!cameToTheEnd) {
        finish(failure(u"error.tool-failed"_s, exitCode));
        return;
    }
    if (exitCode == 1 && context().problemNumber == 0) {
        Problem problem;
        problem.kind = ProblemClass::NeedsALook;
        problem.message = Message{u"problem.errors-not-listed"_s, {QString::number(parser().errorsIgnored())}};
        addProblem(problem);
    }
    m_job.start([params = context().targetParams, password = context().credentials.target,
                 database = context().plan.targetDatabase, name = context().plan.applicationName](
                    const CancelToken &cancel) { return readContents(params, password, database, name, cancel); },
                [this, exitCode](const Result<TargetContents> &contents) { onContentsRead(exitCode, contents); });
}

void ImportRunner::onContentsRead(int exitCode, const Result<TargetContents> &contents)
{
    if (!contents) {
        StepResult result;
        result.end = StepEnd::Failed;
        result.exitCode = exitCode;
        result.error = Error(u"error.completeness-unknown"_s, {context().plan.targetDatabase},
                             contents.error().toolWords, contents.error().sqlState);
        finish(result);
        return;
    }
    if (context().toc) {
        const Completeness completeness = compareArchive(*context().toc, contents->entries, contents->largeObjects);
        for (const QString &object : completeness.missing) {
            Problem problem;
            problem.kind = ProblemClass::ObjectMissing;
            problem.message = Message{u"problem.object-missing"_s, {object}};
            problem.object = object;
            addProblem(problem);
        }
        record(StepProgress{m_total, m_total, ProgressUnit::Items});
        log(LogLevel::Info, u"%1 of %2 archive entries found in the target's catalog"_s
                                .arg(completeness.compared - completeness.missing.size())
                                .arg(completeness.compared));
    }
    finish({endByProblems(), exitCode, -1, std::nullopt});
}

} // namespace trunkline
