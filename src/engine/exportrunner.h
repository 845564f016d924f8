#pragma once

#include "engine/archivelister.h"
#include "engine/sourcereader.h"
#include "engine/toolrunner.h"
#include "pg/job.h"

namespace trunkline {

/// The export: pg_dump, and then the archive's table of contents as the proof that it can be read. Where the run only
/// exports, the roles script and the manifest follow, with the SHA-256 of what is in the folder. Where the target is to
/// be compared with the source, the source is read beside pg_dump, in the same snapshot.
class ExportRunner : public ToolRunner
{
    Q_OBJECT
public:
    ExportRunner(const Step &step, RunContext &context, QObject *parent = nullptr);

    void start() override;
    void cancel() override;

protected:
    void toolEnded(int exitCode) override;

private:
    void startInSnapshot(const QString &snapshot);
    bool isDirect() const;
    void onListed(const Result<ArchiveToc> &toc);
    void writeFolder();
    void archiveIsWhole();

    ArchiveLister m_lister;
    std::shared_ptr<SourceReader> m_sourceReader;
    Job<Result<ExportManifest>> m_folderJob;
    CancelToken m_folderCancel;
    bool m_listing = false;
    bool m_reading = false; ///< the archive is whole, the source is not read to its end
};

} // namespace trunkline
