#pragma once

#include "engine/archivelister.h"
#include "engine/toolrunner.h"
#include "pg/job.h"

namespace trunkline {

/// The export: pg_dump, and then the archive's table of contents as the proof that it can be read. Where the run only
/// exports, the roles script and the manifest follow, with the SHA-256 of what is in the folder.
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
    void onListed(const Result<ArchiveToc> &toc);
    void writeFolder();

    ArchiveLister m_lister;
    Job<Result<ExportManifest>> m_folderJob;
    CancelToken m_folderCancel;
    bool m_listing = false;
};

} // namespace trunkline
