#include "engine/exportrunner.h"

#include "engine/snapshotkeeper.h"
#include "store/archivefiles.h"
#include "store/exportfolder.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

ExportRunner::ExportRunner(const Step &step, RunContext &context, QObject *parent)
    : ToolRunner(step, context, parent)
    , m_lister(this)
{
    connect(&m_lister, &ArchiveLister::listed, this, &ExportRunner::onListed);
}

void ExportRunner::start()
{
    // pg_dump makes the archive readable for all that the umask allows: it is made here first, for this user only.
    const bool isFolder = context().plan.method == Method::Directory;
    const auto kind = isFolder ? ArchiveFiles::Kind::Folder : ArchiveFiles::Kind::File;
    if (const std::optional<QString> words = ArchiveFiles::make(context().plan.dumpFile, kind)) {
        StepResult result;
        result.end = StepEnd::Failed;
        result.error = Error(u"error.dump-folder-write"_s, {QFileInfo(context().plan.dumpFile).path()}, *words);
        finish(result);
        return;
    }
    context().exportBegun = true;
    if (!context().plan.step(stepKindName(StepKind::Verify))) {
        startInSnapshot({});
        return;
    }
    m_sourceReader = std::make_shared<SourceReader>(context(), step().id);
    connect(m_sourceReader.get(), &SourceReader::opened, this, &ExportRunner::startInSnapshot);
    connect(m_sourceReader.get(), &SourceReader::done, this, &ExportRunner::archiveIsWhole);
    m_sourceReader->start();
}

void ExportRunner::startInSnapshot(const QString &snapshot)
{
    if (!snapshot.isEmpty() || !isDirect()) {
        context().snapshot = snapshot;
        startTool(snapshot.isEmpty() ? QStringList() : QStringList{u"--snapshot="_s + snapshot});
        return;
    }
    // the comparison has none to share, or there is no comparison; without one the tables would be of many moments
    m_sourceReader.reset();
    context().snapshotKeeper = std::make_shared<SnapshotKeeper>();
    connect(context().snapshotKeeper.get(), &SnapshotKeeper::taken, this, [this](const Result<QString> &taken) {
        if (taken) {
            startInSnapshot(*taken);
            return;
        }
        StepResult result;
        result.end = StepEnd::Failed;
        result.error = Error(u"error.direct-no-snapshot"_s, {}, taken.error().toolWords, taken.error().sqlState);
        finish(result);
    });
    context().snapshotKeeper->take(context().address(Side::Source));
}

bool ExportRunner::isDirect() const
{
    return context().plan.method == Method::Direct;
}

void ExportRunner::cancel()
{
    if (m_sourceReader)
        m_sourceReader->cancel();
    if (context().snapshotKeeper)
        context().snapshotKeeper->cancel();
    if (m_reading) {
        finish({StepEnd::Cancelled, -1, -1, std::nullopt});
        return;
    }
    if (m_folderJob.isRunning()) {
        // Its answer is waited for, so that nothing is written any more when the folder is tidied.
        m_folderCancel.cancel();
        return;
    }
    if (m_listing) {
        m_lister.cancel();
        finish({StepEnd::Cancelled, -1, -1, std::nullopt});
        return;
    }
    ToolRunner::cancel();
}

void ExportRunner::toolEnded(int exitCode)
{
    if (exitCode != 0) {
        finish(failure(u"error.tool-failed"_s, exitCode));
        return;
    }
    m_listing = true;
    QStringList owners;
    for (const RoleFacts &role : context().source.roles)
        owners += role.name;
    m_lister.list(context().plan.tools.tools.program(Tool::PgRestore), context().plan.dumpFile, owners);
}

void ExportRunner::onListed(const Result<ArchiveToc> &toc)
{
    if (!toc) {
        StepResult result;
        result.end = StepEnd::Failed;
        result.exitCode = 0;
        result.error = toc.error();
        finish(result);
        return;
    }
    context().toc = *toc;
    context().exportFinished = true;
    m_listing = false;
    if (context().manifest) {
        writeFolder();
        return;
    }
    if (isDirect()) {
        // it goes on reading while the rows are copied, and holds the snapshot for them
        if (m_sourceReader) {
            m_sourceReader->disconnect(this);
            context().sourceReader = m_sourceReader;
            m_sourceReader->continueIn(stepKindName(StepKind::Import), context().profile.jobs);
        }
        archiveIsWhole();
        return;
    }
    if (m_sourceReader) {
        m_reading = true;
        m_sourceReader->exportEnded();
        return;
    }
    archiveIsWhole();
}

void ExportRunner::archiveIsWhole()
{
    m_reading = false;
    finish({endByProblems(), 0, ArchiveFiles::size(context().plan.dumpFile), std::nullopt});
}

void ExportRunner::writeFolder()
{
    ExportManifest manifest = *context().manifest;
    manifest.createdAt = QDateTime::currentDateTimeUtc();
    manifest.entries = context().toc->entries.size();
    const QFileInfo archive(context().plan.dumpFile);
    manifest.archive = archive.fileName();
    m_folderJob.start(
        [folder = archive.path(), manifest, roles = context().rolesScript,
         cancel = m_folderCancel](const CancelToken &) {
            return ExportFolder::write(folder, manifest, roles, [cancel] { return cancel.isCancelled(); });
        },
        [this, folder = archive.path()](const Result<ExportManifest> &written) {
            StepResult result;
            result.exitCode = 0;
            if (m_folderCancel.isCancelled()) {
                ExportFolder::clear(folder);
                context().exportFinished = false;
                result.end = StepEnd::Cancelled;
            } else if (!written) {
                ExportFolder::clear(folder);
                result.end = StepEnd::Failed;
                result.error = written.error();
            } else {
                for (const ExportedFile &file : written->files)
                    log(LogLevel::Info, u"%1  %2  %3"_s.arg(file.sha256, QString::number(file.size), file.name));
                result.end = endByProblems();
                result.bytes = ArchiveFiles::size(context().plan.dumpFile);
            }
            finish(result);
        });
}

} // namespace trunkline
