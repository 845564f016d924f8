#include "engine/importrunner.h"

#include "engine/importedentries.h"
#include "engine/importjudge.h"
#include "tools/exitcodes.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

ImportRunner::ImportRunner(const Step &step, RunContext &context, QObject *parent)
    : ToolRunner(step, context, parent)
    , m_lister(this)
    , m_reader(this)
{
    connect(&m_lister, &ArchiveLister::listed, this, &ImportRunner::onListed);
    connect(&m_reader, &ArchiveReader::contentsRead, this, &ImportRunner::onArchiveRead);
}

ImportRunner::~ImportRunner()
{
    if (command().archiveFilter)
        QFile::remove(command().archiveFilter->listFile);
}

void ImportRunner::start()
{
    m_preparing = true;
    if (context().archive)
        startRestore();
    else
        m_reader.read(command().program, context().plan.dumpFile, knownRoleNames(context()));
}

void ImportRunner::onListed(const Result<ArchiveToc> &toc)
{
    if (!toc) {
        fail(toc.error());
        return;
    }
    // without statements: what depends on what is then not known
    context().archive = ArchiveContents{*toc, {}};
    context().toc = *toc;
    startRestore();
}

void ImportRunner::onArchiveRead(const Result<ArchiveContents> &contents)
{
    if (!contents && !command().archiveFilter) {
        m_lister.list(command().program, context().plan.dumpFile, knownRoleNames(context()));
        return;
    }
    if (!contents) {
        fail(contents.error());
        return;
    }
    context().archive = *contents;
    context().toc = contents->toc;
    startRestore();
}

void ImportRunner::startRestore()
{
    m_preparing = false;
    const bool goesByLedger = context().repair && !context().repair->everything;
    const Ledger *before = goesByLedger ? &context().repair->ledger : nullptr;
    if (before && !LedgerKeeper::isOf(*before, context().archive->toc)) {
        fail(Error(u"error.repair-archive-changed"_s, {context().plan.dumpFile}));
        return;
    }
    const ArchiveList list = importedEntries(*context().archive, command());
    if (command().archiveFilter) {
        if (!writeList(list))
            return;
        logLeftOut(list);
    }
    beginLedger(context(), command(), before);
    m_weights = ImportWeights(list.kept.entries, context().amounts,
                              command().arguments.contains(u"-j"_s) ? context().profile.jobs : 1);
    record(StepProgress{0, m_weights.total(), ProgressUnit::Work});
    startTool();
}

bool ImportRunner::writeList(const ArchiveList &list)
{
    const QByteArray text = list.text.toUtf8();
    QFile file(command().archiveFilter->listFile);
    // its permissions are given when it is made: another user's file of this name is not taken
    file.remove();
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner) &&
        file.write(text) == text.size() && file.flush())
        return true;
    fail(Error(u"error.archive-list-write"_s, {file.fileName()}, file.errorString()));
    return false;
}

void ImportRunner::logLeftOut(const ArchiveList &list)
{
    if (list.leftOut.isEmpty())
        return;
    log(LogLevel::Info,
        u"%1 of %2 archive entries are left out:"_s.arg(list.leftOut.size()).arg(context().toc->entries.size()));
    for (const TocEntry &entry : list.leftOut)
        log(LogLevel::Info, u"left out: %1 %2 %3"_s.arg(entry.description, entry.schema, entry.tag));
}

void ImportRunner::fail(const Error &error)
{
    StepResult result;
    result.end = StepEnd::Failed;
    result.error = error;
    finish(result);
}

void ImportRunner::cancel()
{
    if (m_preparing) {
        m_lister.cancel();
        m_reader.cancel();
        finish({StepEnd::Cancelled, -1, -1, std::nullopt});
        return;
    }
    if (m_job.isRunning()) {
        m_job.cancel();
        finish({StepEnd::Cancelled, -1, -1, std::nullopt});
        return;
    }
    ToolRunner::cancel();
}

void ImportRunner::activityCounted(const ActivityTracker &activities)
{
    const qint64 done = std::min(activities.weightDone(), m_weights.total());
    if (done > m_weightDone)
        record(StepProgress{done, m_weights.total(), ProgressUnit::Work});
    m_weightDone = std::max(m_weightDone, done);
}

void ImportRunner::toolEnded(int exitCode)
{
    // Exit code 1 without the closing line "errors ignored on restore" means that it did not come to the end.
    m_cameToTheEnd = !isCutOff() && (exitCode == 0 || (exitCode == 1 && parser().errorsIgnored() >= 0));
    if (m_cameToTheEnd && exitCode == 1 && context().problemNumber == 0) {
        Problem problem;
        problem.kind = ProblemClass::NeedsALook;
        problem.message = Message{u"problem.errors-not-listed"_s, {QString::number(parser().errorsIgnored())}};
        addProblem(problem);
    }
    m_job.start([target = context().address(Side::Target)](
                    const CancelToken &cancel) { return readTargetContents(target, cancel); },
                [this, exitCode](const Result<TargetContents> &contents) { onContentsRead(exitCode, contents); });
}

void ImportRunner::onContentsRead(int exitCode, const Result<TargetContents> &contents)
{
    if (!contents && m_cameToTheEnd) {
        StepResult result;
        result.end = StepEnd::Failed;
        result.exitCode = exitCode;
        result.error = Error(u"error.completeness-unknown"_s, {context().plan.targetDatabase},
                             contents.error().toolWords, contents.error().sqlState);
        finish(result);
        return;
    }
    if (contents)
        judgeImport(context(), step().id, *contents, m_cameToTheEnd);
    if (!m_cameToTheEnd) {
        finish(failure(exitErrorCode(ProcessEnd::Kind::Exited, exitCode), exitCode));
        return;
    }
    record(StepProgress{m_weights.total(), m_weights.total(), ProgressUnit::Work});
    finish({endByProblems(), exitCode, -1, std::nullopt});
}

} // namespace trunkline
